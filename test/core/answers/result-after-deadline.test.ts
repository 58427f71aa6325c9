import { describe, expect, it } from "vitest";
import { agenda } from "../../../src/core/answers/agenda.js";
import { explain } from "../../../src/core/answers/explain.js";
import { getProfile } from "../../../src/profiles/index.js";
import { deadlineWords } from "../../../src/report/evaluation/task-words.js";
import { createFollower, evaluateRegister } from "../../support/unchecked.js";
import { boardOf, evaluated, event, type Given, judged, ownOf, result, taskOf } from "./late-result.js";

/**
 * A result that came after the deadline, of a task whose finish is not recorded. The deadline is Friday 20/3/2026; the 23rd
 * and the 30th of March are Mondays, and no holiday lies in March or in 1-10 April. A result of Wednesday 25/3 is three
 * working days late: Monday, Tuesday, Wednesday.
 */

/** A state: occasion, how it stands, since when. */
const stateOf = (profile: string, rule: string, given: Given) =>
  judged(profile, given)
    .duties.filter(({ ruleId, trigger }) => ruleId === rule && trigger?.kind === "state")
    .map(({ key, state, trigger, reason }) => [key.split("/")[2], state, trigger?.on, reason]);

const rungOf = (profile: string, rule: string, given: Given) => {
  const rung = judged(profile, given).ladder.find(({ ruleId }) => ruleId === rule);
  return [rung?.reached, rung?.episodes.map(({ since, endedOn, handledOn }) => [since, endedOn, handledOn])];
};

const LEADS = [
  ["lao-cai", "Sở Y tế"],
  ["can-tho", "Sở Y tế"],
  ["hai-phong-snv", "Phòng Hợp tác"],
  ["hai-phong-thanh-uy", "Đảng ủy phường Hồng Bàng"],
  ["kon-tum-snn", "Phòng Kế hoạch"],
] as const;

/** The states about what is due and not done that begin with the day after the deadline. */
const STATES = [
  ["lao-cai", "lao-cai/19.3", "Sở Y tế"],
  ["lao-cai", "lao-cai/20.2:explain", "Sở Y tế"],
  ["can-tho", "can-tho/11.2:explain", "Sở Y tế"],
  ["hai-phong-snv", "hai-phong-snv/18.3", "Phòng Hợp tác"],
  ["hai-phong-snv", "hai-phong-snv/19.1:explain", "Phòng Hợp tác"],
  ["hai-phong-thanh-uy", "hai-phong-thanh-uy/11#3", "Đảng ủy phường Hồng Bàng"],
  ["hai-phong-thanh-uy", "hai-phong-thanh-uy/12#2:explain", "Đảng ủy phường Hồng Bàng"],
  ["kon-tum-snn", "kon-tum-snn/18.3", "Phòng Kế hoạch"],
  ["kon-tum-snn", "kon-tum-snn/19.2:explain", "Phòng Kế hoạch"],
] as const;

const LATE = "metLate";

describe("A result after the deadline", () => {
  it.each(LEADS)("%s: ends the lateness, which grows until its day and no longer", (profile, lead) => {
    const on = (asOf: string) => [
      ownOf(profile, { lead, asOf, events: [result] }),
      boardOf(profile, { lead, asOf, events: [result] }),
    ];
    const late = [[["-", lead, LATE, "2026-03-25", 3]], ["openUndetermined", 3]];
    expect(on("2026-03-24")).toEqual([[["-", lead, "overdue", null, 2]], ["openOverdue", 2]]);
    expect(on("2026-03-25")).toEqual(late);
    expect(on("2026-03-26")).toEqual(late);
    expect(on("2026-07-06")).toEqual(late);
  });

  it.each(LEADS)("%s: one that was recorded counts as one that was issued", (profile, lead) => {
    const events = [event("resultRecorded", "2026-03-23")];
    expect(ownOf(profile, { lead, asOf: "2026-04-02", events })).toEqual([["-", lead, LATE, "2026-03-23", 1]]);
  });

  it.each(LEADS)("%s: a report of progress ends nothing", (profile, lead) => {
    const events = [event("progressReported", "2026-03-25")];
    expect(ownOf(profile, { lead, asOf: "2026-03-26", events })).toEqual([["-", lead, "overdue", null, 4]]);
  });

  it.each(LEADS)("%s: the finish that is not recorded stays a finding, and the task open", (profile, lead) => {
    const { phase, completedOn, findings } = judged(profile, { lead, asOf: "2026-03-26", events: [result] });
    expect([phase, completedOn]).toEqual(["open", null]);
    expect(findings.map(({ code }) => code)).toContain("completionMissing");
  });

  it.each(LEADS)("%s: one of the last day is in time, as it was", (profile, lead) => {
    const given = { lead, asOf: "2026-04-02", events: [event("resultIssued", "2026-03-20")] };
    expect(ownOf(profile, given)).toEqual([["-", lead, "met", "2026-03-20", null]]);
    expect(boardOf(profile, given)).toEqual(["openUndetermined", null]);
  });

  it.each(LEADS)("%s: one of the Saturday after it is late, by no working day", (profile, lead) => {
    const given = { lead, asOf: "2026-03-24", events: [event("resultIssued", "2026-03-21")] };
    expect(ownOf(profile, given)).toEqual([["-", lead, LATE, "2026-03-21", 0]]);
    expect(boardOf(profile, given)).toEqual(["openUndetermined", 0]);
  });

  it.each(LEADS)("%s: a finish that is recorded later changes nothing, as after a result in time", (profile, lead) => {
    const of = (on: string) =>
      ownOf(profile, {
        lead,
        asOf: "2026-04-02",
        events: [event("resultIssued", on), event("completed", "2026-03-30")],
      });
    expect(of("2026-03-18")).toEqual([["-", lead, "met", "2026-03-18", null]]);
    expect(of("2026-03-25")).toEqual([["-", lead, LATE, "2026-03-25", 3]]);
  });

  it.each(LEADS)("%s: a finish before it is the finish", (profile, lead) => {
    const of = (on: string) => ownOf(profile, { lead, asOf: "2026-04-02", events: [event("completed", on), result] });
    expect(of("2026-03-23")).toEqual([["-", lead, LATE, "2026-03-23", 1]]);
    expect(of("2026-03-19")).toEqual([["-", lead, "met", "2026-03-19", null]]);
  });

  it.each(LEADS)("%s: is one of the task that is called off later", (profile, lead) => {
    const events = [result, event("cancelled", "2026-03-27", { by: "assigner" })];
    expect(ownOf(profile, { lead, asOf: "2026-04-02", events })).toEqual([["-", lead, LATE, "2026-03-25", 3]]);
    const after = [event("cancelled", "2026-03-24", { by: "assigner" }), result];
    expect(ownOf(profile, { lead, asOf: "2026-04-02", events: after })).toEqual([
      ["-", lead, "notApplicable", null, null],
    ]);
  });

  it.each(LEADS)("%s: leaves open when it was done where the register keeps no finishes", (profile, lead) => {
    const given = {
      lead,
      asOf: "2026-04-02",
      events: [result],
      more: { keeps: ["assigned", "registered", "resultIssued"] },
    };
    expect(ownOf(profile, given)).toEqual([["-", lead, "undetermined", null, null]]);
    expect(boardOf(profile, given)).toEqual(["openUndetermined", null]);
  });

  it.each(LEADS)("%s: where the deadline falls on a Sunday its lateness hangs on that (A49)", (profile, lead) => {
    const events = [event("resultIssued", "2026-03-23")];
    const { duties } = judged(profile, { lead, asOf: "2026-04-02", dueOn: "2026-03-22", events });
    const own = duties.filter(({ topic }) => topic === "doTask");
    expect(own.map(({ state, workingDaysLate }) => [state, workingDaysLate])).toEqual([[LATE, 1]]);
    expect(own.flatMap(({ hangsOn = [] }) => hangsOn.map(({ code, value }) => `${code}=${value}`))).toContain(
      "A49=nextWorkingDay",
    );
  });

  it.each(LEADS)(
    "%s: before a new deadline is in time by it, and late on record by the one that passed",
    (profile, lead) => {
      const events = [result, event("deadlineAdjusted", "2026-03-27", { dueOn: "2026-04-10", by: "assigner" })];
      const given = { lead, asOf: "2026-04-02", events };
      expect(ownOf(profile, given)).toEqual([["-", lead, "met", "2026-03-25", null]]);
      expect(judged(profile, given).dueOn.earlier).toEqual([
        { due: "2026-03-20", until: "2026-03-25", workingDaysLate: 3, units: [lead] },
      ]);
    },
  );
});

describe("States about what is not done, after a result that came late", () => {
  it.each(STATES)("%s: %s stands until its day and no longer", (profile, rule, lead) => {
    const on = (asOf: string) => stateOf(profile, rule, { lead, asOf, events: [result] });
    expect(on("2026-03-24")).toEqual([["due", "owed", "2026-03-21", null]]);
    expect(on("2026-03-25")).toEqual([["due", "notApplicable", "2026-03-21", "stateEnded"]]);
    expect(on("2026-07-06")).toEqual([["due", "notApplicable", "2026-03-21", "stateEnded"]]);
    expect(rungOf(profile, rule, { lead, asOf: "2026-03-26", events: [result] })).toEqual([
      false,
      [["2026-03-21", "2026-03-25", null]],
    ]);
  });

  it.each(STATES)("%s: %s does not begin where it came the day after the deadline", (profile, rule, lead) => {
    const given = { lead, asOf: "2026-03-24", events: [event("resultRecorded", "2026-03-21")] };
    expect(stateOf(profile, rule, given)).toEqual([]);
    expect(rungOf(profile, rule, given)).toEqual([false, []]);
  });

  it.each([
    ["lao-cai", "lao-cai/20.2:explain", "Sở Y tế", "delayExplained"],
    ["can-tho", "can-tho/11.2:explain", "Sở Y tế", "delayExplained"],
    ["lao-cai", "lao-cai/19.3", "Sở Y tế", "escalated"],
    ["kon-tum-snn", "kon-tum-snn/18.3", "Phòng Kế hoạch", "escalated"],
  ])("%s: %s that was handled before stays handled", (profile, rule, lead, act) => {
    const events = [event(act, "2026-03-24"), result];
    expect(stateOf(profile, rule, { lead, asOf: "2026-03-30", events }).map(([, state]) => state)).toEqual(["met"]);
  });

  it("Thành ủy 8.1.d: seven working days late on 31/3; one of 30/3 comes before it, one of 1/4 ends it", () => {
    const rule = "hai-phong-thanh-uy/8.1.d";
    const of = (on: string, asOf: string) =>
      rungOf("hai-phong-thanh-uy", rule, {
        lead: "Đảng ủy phường Hồng Bàng",
        asOf,
        events: [event("resultIssued", on)],
      });
    expect(of("2026-03-30", "2026-04-02")).toEqual([false, []]);
    expect(of("2026-04-01", "2026-03-31")).toEqual([true, []]);
    expect(of("2026-04-01", "2026-04-02")).toEqual([false, [["2026-03-31", "2026-04-01", null]]]);
  });

  it("SNV 8.1.d: more than six months without a result begins on 21/9; one of 22/9 ends it, as it did", () => {
    const rule = "hai-phong-snv/8.1.d";
    const on = (asOf: string) =>
      rungOf("hai-phong-snv", rule, { lead: "Phòng Hợp tác", asOf, events: [event("resultIssued", "2026-09-22")] });
    expect(on("2026-09-21")).toEqual([true, []]);
    expect(on("2026-09-23")).toEqual([false, [["2026-09-21", "2026-09-22", null]]]);
  });
});

describe("What a result after the deadline leaves as it is", () => {
  it("Lào Cai 7.2.a: the entry is owed three working days after the deadline, by 25/3, entered or not", () => {
    const of = (type: string, on: string) =>
      judged("lao-cai", { lead: "Sở Y tế", asOf: "2026-03-30", events: [event(type, on)] })
        .duties.filter(({ ruleId }) => ruleId === "lao-cai/7.2.a")
        .map(({ state, due, workingDaysLate }) => [state, due, workingDaysLate]);
    expect(of("resultIssued", "2026-03-25")).toEqual([["overdue", "2026-03-25", 3]]);
    expect(of("resultRecorded", "2026-03-25")).toEqual([["met", "2026-03-25", null]]);
    expect(of("resultRecorded", "2026-03-26")).toEqual([["metLate", "2026-03-25", 1]]);
  });

  it("Kon Tum 6.3.b: the entry is owed two working days after the deadline, by 24/3", () => {
    const duties = judged("kon-tum-snn", { lead: "Phòng Kế hoạch", asOf: "2026-03-26", events: [result] }).duties;
    const entry = duties.filter(({ ruleId }) => ruleId === "kon-tum-snn/6.3.b");
    expect(entry.map(({ state, due, workingDaysLate }) => [state, due, workingDaysLate])).toEqual([
      ["overdue", "2026-03-24", 2],
    ]);
  });

  it.each([
    ["lao-cai", "Sở Y tế", "lao-cai/22.1", "2026-Q2", "2026-06-25"],
    ["can-tho", "Sở Y tế", "can-tho/12.1", "2026-04", "2026-04-25"],
    ["kon-tum-snn", "Phòng Kế hoạch", "kon-tum-snn/20.1", "2026-04", "2026-04-25"],
    ["lao-cai", "Sở Y tế", "lao-cai/22.1", "2026-Q1", "2026-03-24"],
  ])(
    "%s: reports of a unit are owed as after a result in time, before its day and after it",
    (profile, lead, rule, period, asOf) => {
      const of = (on: string) =>
        evaluated(profile, { lead, asOf, events: [event("resultIssued", on)] })
          .register.duties.filter((duty) => duty.ruleId === rule && duty.period === period)
          .map(({ unit, state, due, workingDaysLate }) => [unit, state, due, workingDaysLate]);
      expect(of("2026-03-25")).toEqual(of("2026-03-18"));
      expect(of("2026-03-25").map(([unit, state]) => [unit, state])).toEqual([[lead, "overdue"]]);
    },
  );

  it("SNV 6.1.d: the week in which it became overdue is reported, the week of the result alone is not", () => {
    const weeks = evaluated("hai-phong-snv", {
      lead: "Phòng Hợp tác",
      asOf: "2026-04-03",
      events: [event("resultIssued", "2026-03-31")],
    })
      .register.duties.filter(({ ruleId, state }) => ruleId === "hai-phong-snv/6.1.d" && state === "overdue")
      .map(({ period, due }) => [period, due]);
    expect(weeks).toEqual([["2026-W13", "2026-03-26"]]);
  });
});

describe("What others see of it", () => {
  const given = (asOf: string) => ({ lead: "Sở Y tế", asOf, events: [result] });

  it("the worklist has the task until its day", () => {
    const lines = (asOf: string) =>
      agenda(evaluated("lao-cai", given(asOf)))
        .actors.flatMap(({ days }) => days.flatMap(({ items }) => items))
        .filter(({ topic }) => topic === "doTask")
        .map(({ state, workingDaysLate }) => [state, workingDaysLate]);
    expect(lines("2026-03-24")).toEqual([["overdue", 2]]);
    expect(lines("2026-03-25")).toEqual([]);
  });

  it("the summary counts it as nobody's open lateness", () => {
    const { counts } = evaluated("lao-cai", given("2026-03-30")).summary.all;
    expect([counts.openOverdue, counts.openUndetermined]).toEqual([0, 1]);
  });

  it("an explanation says when it was done and how late", () => {
    const { derivations } = explain(taskOf(given("")), {
      profile: getProfile("lao-cai"),
      asOf: "2026-03-30",
      provision: "lao-cai/4.1:task",
    });
    const [found] = derivations;
    expect([found?.fulfilledOn, found?.workingDaysLate]).toEqual(["2026-03-25", 3]);
  });

  it("a board says the result and by how much it was late, in both languages", () => {
    const task = judged("lao-cai", given("2026-03-30"));
    expect(deadlineWords(task, "vi")).toContain("có kết quả 25/03/2026, muộn 3 ngày làm việc");
    expect(deadlineWords(task, "en")).toContain("result 2026-03-25, 3 working days late");
  });

  it("who follows the register sees no further day", () => {
    const register = { tasks: [taskOf(given(""))] };
    const profile = getProfile("lao-cai");
    const follower = createFollower(register, { profile, asOf: "2026-03-26" });
    follower.advance("2026-03-30");
    expect(follower.evaluation.tasks[0]?.dueOn.workingDaysLate).toBe(3);
    expect(follower.evaluation).toEqual(evaluateRegister(register, { profile, asOf: "2026-03-30" }));
  });
});
