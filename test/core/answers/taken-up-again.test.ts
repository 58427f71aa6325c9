import { describe, expect, it } from "vitest";
import { agenda } from "../../../src/core/answers/agenda.js";
import { getProfile } from "../../../src/profiles/index.js";
import { nextStepOf } from "../../../src/report/evaluation/next-step.js";
import { evaluateRegister } from "../../support/unchecked.js";

/** March 2026: the 2nd, the 9th, the 16th, the 23rd and the 30th are Mondays; no holiday lies in it or in 1-10 April. */

interface Given {
  readonly lead: string;
  readonly asOf: string;
  readonly events: readonly object[];
}

const evaluated = (profile: string, { lead, asOf, events }: Given) => {
  const document = { number: "1", issuedOn: "2026-03-02" };
  const task = { id: "1", title: "v", document, lead, dueOn: "2026-03-20", events };
  return evaluateRegister({ tasks: [task] }, { profile: getProfile(profile), asOf });
};

const judged = (profile: string, given: Given) => {
  const [first] = evaluated(profile, given).tasks;
  if (first === undefined) throw new Error("one task was given, none came back");
  return first;
};

const dutyOf = (profile: string, ruleId: string, given: Given) =>
  judged(profile, given)
    .duties.filter((duty) => duty.ruleId === ruleId)
    .map(({ state, due, fulfilledOn }) => [state, due, fulfilledOn]);

const LEADS = [
  ["lao-cai", "Sở Y tế"],
  ["can-tho", "Sở Y tế"],
  ["hai-phong-snv", "Phòng Hợp tác"],
  ["hai-phong-thanh-uy", "Đảng ủy phường Hồng Bàng"],
  ["kon-tum-snn", "Phòng Kế hoạch"],
] as const;

const event = (type: string, on: string, more: object = {}) => ({ type, on, ...more });

describe("An update that told of a finish", () => {
  const done = [event("completed", "2026-03-18"), event("progressReported", "2026-03-18")];
  const again = event("reopened", "2026-03-30", { by: "office" });

  // Due on Friday 20/3 and three working days more: Wednesday 25/3. Two: Tuesday 24/3.
  it.each([
    ["lao-cai", "lao-cai/7.2.a", "Sở Y tế", "2026-03-25"],
    ["kon-tum-snn", "kon-tum-snn/6.3.b", "Phòng Kế hoạch", "2026-03-24"],
  ])("%s: stays the one that was owed, when the finish is taken back after its day", (profile, rule, lead, due) => {
    const met = [["met", due, "2026-03-18"]];
    expect(dutyOf(profile, rule, { lead, asOf: "2026-03-27", events: done })).toEqual(met);
    expect(dutyOf(profile, rule, { lead, asOf: "2026-03-31", events: [...done, again] })).toEqual(met);
    const sentBack = event("returned", "2026-03-30", { by: "office" });
    expect(dutyOf(profile, rule, { lead, asOf: "2026-03-31", events: [...done, sentBack] })).toEqual(met);
  });

  it.each([
    ["lao-cai", "lao-cai/7.2.a", "Sở Y tế", "2026-03-25"],
    ["kon-tum-snn", "kon-tum-snn/6.3.b", "Phòng Kế hoạch", "2026-03-24"],
  ])("%s: tells nothing of a task that is open on its day", (profile, rule, lead, due) => {
    const before = [...done, event("reopened", "2026-03-19", { by: "office" })];
    expect(dutyOf(profile, rule, { lead, asOf: "2026-03-31", events: before })).toEqual([["overdue", due, null]]);
    const onTheDay = [...done, event("reopened", "2026-03-20", { by: "office" })];
    expect(dutyOf(profile, rule, { lead, asOf: "2026-03-31", events: onTheDay })).toEqual([["overdue", due, null]]);
  });

  it("is owed anew where the deadline that asks for it comes anew", () => {
    const moved = event("deadlineAdjusted", "2026-03-30", { dueOn: "2026-04-03", by: "UBND tỉnh" });
    // Friday 3/4 and three working days: Wednesday 8/4.
    expect(
      dutyOf("lao-cai", "lao-cai/7.2.a", {
        lead: "Sở Y tế",
        asOf: "2026-04-09",
        events: [...done, again, moved],
      }),
    ).toEqual([["overdue", "2026-04-08", null]]);
  });
});

describe("A deadline that came while the task stood still", () => {
  const moved = (on: string) => event("deadlineAdjusted", on, { dueOn: "2026-04-10", by: "assigner" });
  const of = (profile: string, lead: string, ...events: readonly object[]) =>
    judged(profile, { lead, asOf: "2026-04-09", events }).dueOn.earlier;

  it.each(LEADS)("%s: is no lateness on record, suspended", (profile, lead) => {
    const suspended = event("suspended", "2026-03-18", { by: "assigner" });
    expect(of(profile, lead, suspended, moved("2026-03-24"))).toEqual([]);
    expect(of(profile, lead, suspended, event("resumed", "2026-03-24"), moved("2026-03-24"))).toEqual([]);
    expect(of(profile, lead, suspended, moved("2026-03-24"), event("resumed", "2026-03-26"))).toEqual([]);
  });

  it.each(LEADS)("%s: is late on record from the day it went on", (profile, lead) => {
    // On again on Tuesday 24/3, adjusted on Friday 27/3: Wednesday, Thursday, Friday.
    expect(
      of(
        profile,
        lead,
        event("suspended", "2026-03-18", { by: "assigner" }),
        event("resumed", "2026-03-24"),
        moved("2026-03-27"),
      ),
    ).toEqual([{ due: "2026-03-20", until: "2026-03-27", workingDaysLate: 3 }]);
  });

  it.each(LEADS)("%s: is late on record where it had passed before, or nothing stood still", (profile, lead) => {
    // Monday 23/3 and Tuesday 24/3.
    const late = [{ due: "2026-03-20", until: "2026-03-24", workingDaysLate: 2 }];
    expect(of(profile, lead, moved("2026-03-24"))).toEqual(late);
    expect(of(profile, lead, event("suspended", "2026-03-23", { by: "assigner" }), moved("2026-03-24"))).toEqual(late);
  });

  it("is no lateness on record while it waited for the answer that moved it", () => {
    const sentBack = event("returned", "2026-03-18", { by: "Sở Y tế" });
    expect(of("lao-cai", "Sở Y tế", sentBack, moved("2026-03-24"))).toEqual([]);
  });

  it("is the lateness that stays, where a reading keeps the first deadline, only if it had passed", () => {
    const task = (events: readonly object[]) => {
      const document = { number: "1", issuedOn: "2026-03-02" };
      const { tasks } = evaluateRegister(
        { tasks: [{ id: "1", title: "v", document, lead: "Sở Y tế", dueOn: "2026-03-20", events }] },
        { profile: getProfile("lao-cai"), asOf: "2026-04-09", readings: { A51: "stands" } },
      );
      return tasks.flatMap(({ duties }) => duties).find(({ ruleId }) => ruleId === "lao-cai/4.1:task")?.due;
    };
    const suspended = event("suspended", "2026-03-18", { by: "assigner" });
    expect(task([moved("2026-03-24")])).toBe("2026-03-20");
    expect(task([suspended, moved("2026-03-24")])).toBe("2026-04-10");
  });
});

describe("A task taken up again after its deadline", () => {
  const TASK = /:task$/u;
  const done = event("completed", "2026-03-19");
  const again = event("reopened", "2026-03-25", { by: "office" });
  const linesOf = (profile: string, given: Given) =>
    agenda(evaluated(profile, given))
      .actors.flatMap(({ days }) => days.flatMap(({ items }) => items))
      .filter(({ ruleId }) => TASK.test(ruleId))
      .map(({ units, state, due, workingDaysLate }) => [units, state, due, workingDaysLate]);
  const metOf = (profile: string, given: Given) =>
    judged(profile, given)
      .duties.filter(({ ruleId }) => TASK.test(ruleId))
      .map(({ state, fulfilledOn }) => [state, fulfilledOn]);

  it.each(LEADS)("%s: is in the worklist as late as its board says; what was met stays met", (profile, lead) => {
    const given = { lead, asOf: "2026-03-31", events: [done, again] };
    // From Wednesday 25/3: Thursday, Friday, Monday, Tuesday.
    expect(judged(profile, given).dueOn.workingDaysLate).toBe(4);
    expect(linesOf(profile, given)).toEqual([[[lead], "overdue", "2026-03-20", 4]]);
    expect(metOf(profile, given)).toEqual([["met", "2026-03-19"]]);
    const entered = event("registered", "2026-03-02", { by: "office" });
    const told = event("progressReported", "2026-03-19");
    const next = nextStepOf(judged(profile, { ...given, events: [entered, done, told, again] }));
    expect(next.duty?.ruleId).toMatch(TASK);
    expect(next.duty?.workingDaysLate).toBe(4);
  });

  it.each(LEADS)("%s: after a late finish, is late from the deadline that had passed", (profile, lead) => {
    const given = { lead, asOf: "2026-03-31", events: [event("completed", "2026-03-24"), again] };
    // Monday 23/3 to Tuesday 31/3.
    expect(linesOf(profile, given)).toEqual([[[lead], "overdue", "2026-03-20", 7]]);
    expect(metOf(profile, given)).toEqual([["metLate", "2026-03-24"]]);
  });

  it.each(LEADS)("%s: is in it no more once it is done, called off or suspended", (profile, lead) => {
    const lines = (...more: readonly object[]) =>
      linesOf(profile, { lead, asOf: "2026-03-31", events: [done, again, ...more] });
    expect(lines(event("completed", "2026-03-30"))).toEqual([]);
    expect(lines(event("cancelled", "2026-03-30"))).toEqual([]);
    expect(lines(event("suspended", "2026-03-30", { by: "assigner" }))).toEqual([]);
  });

  it("asks nothing of who leads it no longer, nor of who took it over without a deadline", () => {
    const events = [done, again, event("reassigned", "2026-03-26", { lead: "Sở Xây dựng", by: "UBND tỉnh" })];
    expect(linesOf("lao-cai", { lead: "Sở Y tế", asOf: "2026-03-31", events })).toEqual([]);
  });

  it("stands once where it was taken up again before its deadline, and is late from that", () => {
    const early = [event("completed", "2026-03-10"), event("reopened", "2026-03-12", { by: "office" })];
    // Monday 23/3 to Tuesday 31/3: seven working days.
    expect(linesOf("lao-cai", { lead: "Sở Y tế", asOf: "2026-03-31", events: early })).toEqual([
      [["Sở Y tế"], "overdue", "2026-03-20", 7],
    ]);
    const result = [...early, event("resultIssued", "2026-03-18")];
    const given = { lead: "Sở Y tế", asOf: "2026-03-31", events: result };
    expect(linesOf("lao-cai", given)).toEqual([]);
    expect(judged("lao-cai", given).dueOn.workingDaysLate).toBeNull();
  });
});
