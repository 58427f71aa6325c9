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

describe("An update that a finish asks for", () => {
  const again = event("reopened", "2026-03-25", { by: "office" });
  /** Task without a deadline. */
  const of = (profile: string, rule: string, lead: string, asOf: string, events: readonly object[]) => {
    const document = { number: "1", issuedOn: "2026-03-02" };
    const { tasks } = evaluateRegister(
      { tasks: [{ id: "1", title: "v", document, lead, dueOn: null, events }] },
      { profile: getProfile(profile), asOf },
    );
    return tasks.flatMap(({ duties }) =>
      duties
        .filter(({ ruleId }) => ruleId === rule)
        .map(({ key, unit, state, reason, due, fulfilledOn }) => [
          key.split("/")[2],
          unit,
          state,
          reason,
          due,
          fulfilledOn,
        ]),
    );
  };
  const told = [event("completed", "2026-03-19"), event("resultRecorded", "2026-03-20")];
  const RULES = [
    ["lao-cai", "lao-cai/7.2.b:result", "Sở Y tế", "Sở Y tế", "Sở Xây dựng"],
    ["can-tho", "can-tho/5.2:update", "Sở Y tế", "Sở Y tế", "Sở Xây dựng"],
    ["kon-tum-snn", "kon-tum-snn/6.3.b:no-deadline", "Phòng Kế hoạch", null, "Phòng Tổ chức"],
  ] as const;
  /** Two working days after Monday 30/3: Wednesday 1/4; the others name no number. */
  const dueOf = (profile: string) => (profile === "kon-tum-snn" ? "2026-04-01" : null);

  it.each(RULES)("%s: is owed anew when the task is finished anew", (profile, rule, lead, unit) => {
    const events = [...told, again, event("completed", "2026-03-30")];
    const [first, second] = of(profile, rule, lead, "2026-03-31", events);
    expect(first?.slice(0, 3)).toEqual(["-", unit, "met"]);
    expect(second).toEqual([
      "completed@2026-03-30",
      unit,
      profile === "kon-tum-snn" ? "dueSoon" : "owed",
      null,
      dueOf(profile),
      null,
    ]);
    const recorded = [...events, event("resultRecorded", "2026-03-31")];
    expect(of(profile, rule, lead, "2026-03-31", recorded)[1]?.slice(2)).toEqual([
      "met",
      null,
      dueOf(profile),
      "2026-03-31",
    ]);
  });

  it.each(RULES)("%s: the result that comes anew asks for it too", (profile, rule, lead, unit) => {
    const events = [...told, again, event("resultIssued", "2026-03-27"), event("completed", "2026-03-30")];
    expect(of(profile, rule, lead, "2026-03-31", events).map(([occasion, whose]) => [occasion, whose])).toEqual([
      ["-", unit],
      ["resultIssued@2026-03-27", unit],
    ]);
  });

  it.each(RULES)("%s: is owed by who leads when it is finished anew", (profile, rule, lead, unit, other) => {
    const handed = event("reassigned", "2026-03-26", { lead: other, by: "assigner" });
    const events = [...told, again, handed, event("completed", "2026-03-30")];
    expect(of(profile, rule, lead, "2026-03-31", events)[1]?.[1]).toBe(unit === null ? null : other);
  });

  it.each(RULES)("%s: is not asked for while the finish is taken back", (profile, rule, lead) => {
    const untold = [event("completed", "2026-03-24"), again];
    const [only, ...others] = of(profile, rule, lead, "2026-03-27", untold);
    expect(others).toEqual([]);
    expect(only?.slice(2, 4)).toEqual(["notApplicable", "stateEnded"]);
  });

  it.each(RULES)("%s: is not asked for by a finish that was taken back on its own day", (profile, rule, lead, unit) => {
    const taken = [event("completed", "2026-03-24"), event("returned", "2026-03-24", { by: "office" })];
    expect(of(profile, rule, lead, "2026-03-27", taken).map(([, , state]) => state)).toEqual(["notApplicable"]);
    // The next finish is the first.
    const [first, ...others] = of(profile, rule, lead, "2026-03-31", [...taken, event("completed", "2026-03-30")]);
    expect(others).toEqual([]);
    expect(first?.slice(0, 3)).toEqual(["-", unit, profile === "kon-tum-snn" ? "dueSoon" : "owed"]);
  });

  it("stays late where it had become so before", () => {
    // Two working days after Wednesday 18/3: Friday 20/3.
    const events = [event("completed", "2026-03-18"), again];
    expect(of("kon-tum-snn", "kon-tum-snn/6.3.b:no-deadline", "Phòng Kế hoạch", "2026-03-27", events)).toEqual([
      ["-", null, "overdue", null, "2026-03-20", null],
    ]);
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
    ).toEqual([{ due: "2026-03-20", until: "2026-03-27", workingDaysLate: 3, units: [lead] }]);
  });

  it.each(LEADS)("%s: is late on record where it had passed before, or nothing stood still", (profile, lead) => {
    // Monday 23/3 and Tuesday 24/3.
    const late = [{ due: "2026-03-20", until: "2026-03-24", workingDaysLate: 2, units: [lead] }];
    expect(of(profile, lead, moved("2026-03-24"))).toEqual(late);
    // Handed over on Monday 23/3, it is on record of who led on the deadline.
    const handed = event("reassigned", "2026-03-23", { lead: "Sở Tư pháp", by: "assigner" });
    expect(of(profile, lead, handed, moved("2026-03-24"))).toEqual(late);
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

  it.each(LEADS)("%s: board and duty count from the same day, where what was late stays late", (profile, lead) => {
    const document = { number: "1", issuedOn: "2026-03-02" };
    const { tasks } = evaluateRegister(
      { tasks: [{ id: "1", title: "v", document, lead, dueOn: "2026-03-20", events: [moved("2026-03-24")] }] },
      { profile: getProfile(profile), asOf: "2026-04-03", readings: { A51: "stands" } },
    );
    // Monday 23/3 to Friday 3/4: ten working days; the new deadline of 10/4 is still to come.
    const [task] = tasks;
    expect(task?.duties.find(({ topic }) => topic === "doTask")?.workingDaysLate).toBe(10);
    expect(task?.dueOn.workingDaysLate).toBe(10);
    expect(task?.dueOn.current).toBe("2026-04-10");
    expect(task?.status.cell).toBe("openOverdue");
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
  const taskOf = (profile: string, given: Given) =>
    judged(profile, given)
      .duties.filter(({ ruleId }) => TASK.test(ruleId))
      .map(({ key, state, fulfilledOn, workingDaysLate }) => [
        key.split("/")[2],
        state,
        fulfilledOn,
        ...(workingDaysLate === null ? [] : [workingDaysLate]),
      ]);

  it.each(LEADS)("%s: is in the worklist as late as its board says; what was met stays met", (profile, lead) => {
    const given = { lead, asOf: "2026-03-31", events: [done, again] };
    // From Wednesday 25/3: Thursday, Friday, Monday, Tuesday.
    expect(judged(profile, given).dueOn.workingDaysLate).toBe(4);
    expect(linesOf(profile, given)).toEqual([[[lead], "overdue", "2026-03-20", 4]]);
    expect(taskOf(profile, given)).toEqual([
      ["-", "met", "2026-03-19"],
      ["reopened@2026-03-25", "overdue", null, 4],
    ]);
    const entered = event("registered", "2026-03-02", { by: "office" });
    const told = event("progressReported", "2026-03-19");
    const next = nextStepOf(judged(profile, { ...given, events: [entered, done, told, again] }));
    expect(next.duty?.ruleId).toMatch(TASK);
    expect(next.duty?.workingDaysLate).toBe(4);
  });

  it.each(LEADS)("%s: after a late finish, is late anew from the day it was taken up again", (profile, lead) => {
    const events = [event("completed", "2026-03-24"), again];
    const given = { lead, asOf: "2026-03-31", events };
    // Late by Monday 23/3 and Tuesday 24/3, then done; taken up again on 25/3: Thursday 26/3, Friday, Monday, Tuesday 31/3.
    expect(linesOf(profile, given)).toEqual([[[lead], "overdue", "2026-03-20", 4]]);
    expect(taskOf(profile, given)).toEqual([
      ["-", "metLate", "2026-03-24", 2],
      ["reopened@2026-03-25", "overdue", null, 4],
    ]);
    expect(taskOf(profile, { ...given, asOf: "2026-03-25" })[1]).toEqual(["reopened@2026-03-25", "dueSoon", null]);
    expect(taskOf(profile, { ...given, asOf: "2026-03-26" })[1]).toEqual(["reopened@2026-03-25", "overdue", null, 1]);
  });

  it.each(LEADS)("%s: months after a late finish, is late by no day of those months", (profile, lead) => {
    const events = [event("completed", "2026-03-24"), event("reopened", "2026-10-01", { by: "office" })];
    const { duties } = judged(profile, { lead, asOf: "2026-10-02", events });
    expect(taskOf(profile, { lead, asOf: "2026-10-02", events })[1]).toEqual([
      "reopened@2026-10-01",
      "overdue",
      null,
      1,
    ]);
    // The states that measure how long (SNV 8.1.d, Thành ủy 8.1.d) count from the reopening too.
    expect(duties.filter(({ provision, state }) => provision.endsWith("/8.1.d") && state === "owed")).toEqual([]);
  });

  it.each(LEADS)("%s: what was finished late stays late when it is taken up once more", (profile, lead) => {
    const once = [done, again, event("completed", "2026-03-30")];
    const twice = [...once, event("reopened", "2026-04-02", { by: "office" }), event("completed", "2026-04-06")];
    const late = ["reopened@2026-03-25", "metLate", "2026-03-30", 3];
    expect(taskOf(profile, { lead, asOf: "2026-04-01", events: once })[1]).toEqual(late);
    // Friday 3/4 and Monday 6/4.
    expect(taskOf(profile, { lead, asOf: "2026-04-08", events: twice })).toEqual([
      ["-", "met", "2026-03-19"],
      late,
      ["reopened@2026-04-02", "metLate", "2026-04-06", 2],
    ]);
  });

  it.each(LEADS)("%s: on the day it is taken up again nobody is late yet", (profile, lead) => {
    const given = { lead, asOf: "2026-03-25", events: [done, again] };
    expect(taskOf(profile, given)).toEqual([
      ["-", "met", "2026-03-19"],
      ["reopened@2026-03-25", "dueSoon", null],
    ]);
    expect(taskOf(profile, { ...given, asOf: "2026-03-26" })[1]).toEqual(["reopened@2026-03-25", "overdue", null, 1]);
  });

  it.each(LEADS)("%s: is late by the finish that follows", (profile, lead) => {
    const events = [done, again, event("completed", "2026-03-30")];
    // Thursday 26/3, Friday, Monday 30/3.
    expect(taskOf(profile, { lead, asOf: "2026-04-01", events })).toEqual([
      ["-", "met", "2026-03-19"],
      ["reopened@2026-03-25", "metLate", "2026-03-30", 3],
    ]);
    expect(
      taskOf(profile, { lead, asOf: "2026-04-01", events: [...events, event("cancelled", "2026-03-31")] })[1],
    ).toEqual(["reopened@2026-03-25", "metLate", "2026-03-30", 3]);
  });

  it.each(LEADS)(
    "%s: is in it no more once it is done or called off; a suspension takes no lateness back",
    (profile, lead) => {
      const lines = (...more: readonly object[]) =>
        linesOf(profile, { lead, asOf: "2026-03-31", events: [done, again, ...more] });
      expect(lines(event("completed", "2026-03-30"))).toEqual([]);
      expect(lines(event("cancelled", "2026-03-30"))).toEqual([]);
      // Late since Thursday 26/3, before it was suspended.
      expect(lines(event("suspended", "2026-03-30", { by: "assigner" }))).toEqual([
        [[lead], "overdue", "2026-03-20", 4],
      ]);
      // Suspended on the day itself it has not become late.
      expect(lines(event("suspended", "2026-03-25", { by: "assigner" }))).toEqual([]);
    },
  );

  const passedOn = (on: string, lead: string) => event("reassigned", on, { lead, by: "assigner" });
  /** Another body of a kind that the regulation binds. */
  const OTHERS: Readonly<Record<string, string>> = {
    "hai-phong-snv": "Phòng Lễ tân",
    "hai-phong-thanh-uy": "Đảng ủy phường Lê Chân",
    "kon-tum-snn": "Phòng Tổ chức",
  };
  const otherOf = (profile: string): string => OTHERS[profile] ?? "Sở Xây dựng";
  const rowsOf = (profile: string, given: Given) =>
    evaluated(profile, given).summary.units.map(({ unit, counts, passedOnLate }) => [
      unit,
      Object.entries(counts).filter(([, n]) => n > 0),
      passedOnLate,
    ]);

  it.each(LEADS)("%s: who took it over after that day is asked for a deadline of its own", (profile, lead) => {
    const other = otherOf(profile);
    const orders = [
      [done, again, passedOn("2026-03-26", other)],
      [done, passedOn("2026-03-24", other), again],
      [done, event("returned", "2026-03-25", { by: "office" }), passedOn("2026-03-26", other)],
    ];
    for (const events of orders) {
      const given = { lead, asOf: "2026-03-31", events };
      const task = judged(profile, given);
      expect(task.questions.map(({ code }) => code)).toContain("deadlineOfNewLead");
      const own = task.duties.filter(({ ruleId, unit }) => TASK.test(ruleId) && unit === other);
      expect(own.map(({ state }) => state)).toEqual(["undetermined"]);
      expect(linesOf(profile, given)).toEqual([]);
      expect(rowsOf(profile, given).find(([unit]) => unit === other)).toEqual([other, [["openUndetermined", 1]], 0]);
    }
  });

  it.each(LEADS)("%s: who joined a late task is counted as not known, beside who let it come", (profile, lead) => {
    const other = otherOf(profile);
    const joined = passedOn("2026-03-26", `${lead}; ${other}`);
    const rows = rowsOf(profile, { lead, asOf: "2026-03-31", events: [joined] });
    expect(rows).toContainEqual([lead, [["openOverdue", 1]], 0]);
    expect(rows).toContainEqual([other, [["openUndetermined", 1]], 0]);
    const done = rowsOf(profile, { lead, asOf: "2026-04-01", events: [joined, event("completed", "2026-03-30")] });
    expect(done.find(([unit]) => unit === other)?.[1]).not.toContainEqual(["doneLate", 1]);
  });

  it.each(LEADS)("%s: nor is who took it over while it was suspended over that day", (profile, lead) => {
    const other = otherOf(profile);
    const stopped = event("suspended", "2026-03-18", { by: "assigner" });
    const events = [stopped, passedOn("2026-03-24", other), event("resumed", "2026-03-26")];
    const given = { lead, asOf: "2026-03-31", events };
    expect(rowsOf(profile, given)).toEqual([[other, [["openUndetermined", 1]], 0]]);
    const former = judged(profile, given).duties.find(({ topic, unit }) => topic === "doTask" && unit === lead);
    expect([former?.state, former?.reason]).toEqual(["notApplicable", "tenureEnded"]);
  });

  it.each(LEADS)("%s: who led no whole day since has let nothing pass; who led one has", (profile, lead) => {
    const other = otherOf(profile);
    const of = (on: string) =>
      taskOf(profile, { lead, asOf: "2026-03-31", events: [done, again, passedOn(on, other)] });
    expect(of("2026-03-26")[1]).toEqual(["reopened@2026-03-25", "notApplicable", null]);
    expect(of("2026-03-27")[1]).toEqual(["reopened@2026-03-25", "overdue", null, 4]);
  });

  it.each(LEADS)("%s: who has it back later is asked for a deadline too, and counted late nowhere", (profile, lead) => {
    const other = otherOf(profile);
    const orders = [
      [done, again, passedOn("2026-03-26", other), passedOn("2026-03-30", lead)],
      [done, passedOn("2026-03-24", other), again, passedOn("2026-03-30", lead)],
    ];
    for (const events of orders) {
      const given = { lead, asOf: "2026-03-31", events };
      expect(judged(profile, given).questions.map(({ code }) => code)).toContain("deadlineOfNewLead");
      expect(rowsOf(profile, given).find(([unit]) => unit === lead)).toEqual([lead, [["openUndetermined", 1]], 0]);
      expect(linesOf(profile, given)).toEqual([]);
    }
  });

  it("of a collective is late at nobody: who leads is asked", () => {
    const given = { lead: "các sở, ngành liên quan", asOf: "2026-03-31", events: [done, again] };
    expect(taskOf("lao-cai", given).map(([occasion, state]) => [occasion, state])).toEqual([
      ["-", "undetermined"],
      ["reopened@2026-03-25", "undetermined"],
    ]);
  });

  it.each(LEADS)(
    "%s: whose result was there by the deadline is late from the day it is taken up again",
    (profile, lead) => {
      const events = [event("resultIssued", "2026-03-20"), event("completed", "2026-03-23"), again];
      const given = { lead, asOf: "2026-03-31", events };
      // Thursday 26/3, Friday, Monday, Tuesday.
      expect(taskOf(profile, given)[1]).toEqual(["reopened@2026-03-25", "overdue", null, 4]);
      expect(judged(profile, given).dueOn.workingDaysLate).toBe(4);
    },
  );

  it("names no word of a classified task in the key of its second duty", () => {
    const document = { number: "1", issuedOn: "2026-03-02" };
    const events = [done, { ...again, id: "MOC-7", ref: "MOC-8" }];
    const secret = { id: "1", title: "v", document, lead: "Sở Y tế", dueOn: "2026-03-20", secrecy: "secret", events };
    const { tasks } = evaluateRegister({ tasks: [secret] }, { profile: getProfile("lao-cai"), asOf: "2026-03-31" });
    const keys = tasks.flatMap(({ duties }) => duties.filter(({ ruleId }) => TASK.test(ruleId)).map(({ key }) => key));
    expect(keys).toEqual(["1/lao-cai%2F4.1:task/-/lead", "1/lao-cai%2F4.1:task/reopened@2026-03-25/lead"]);
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
