import { describe, expect, it } from "vitest";
import { agenda } from "../../../src/core/answers/agenda.js";
import { evaluate, evaluateRegister } from "../../../src/core/answers/evaluator.js";
import type { Duty } from "../../../src/core/model/evaluation.js";
import { getProfile } from "../../../src/profiles/index.js";

const task = (...events: object[]) => ({
  id: "NV-01",
  title: "Báo cáo",
  lead: "Sở Y tế",
  document: { issuedOn: "2026-03-02" },
  dueOn: "2026-06-30",
  events,
});
const evaluated = (rule: string, given: object, asOf: string, readings: Record<string, string> = {}) =>
  evaluate(given, { profile: getProfile(rule.slice(0, rule.indexOf("/"))), asOf, readings });
const dutiesOf = (rule: string, ...more: [given: object, asOf: string, readings?: Record<string, string>]) =>
  evaluated(rule, ...more).duties.filter(({ ruleId }) => ruleId === rule);
const dutyOf = (...given: Parameters<typeof dutiesOf>): Duty => dutiesOf(...given)[0] ?? expect.fail("no duty");

const WITHOUT_LIMIT = ["lao-cai/6.2.a", "hai-phong-thanh-uy/7.1.b", "can-tho/5.2#2", "kon-tum-snn/6.2#2"];
const received = { type: "received", on: "2026-03-03" };
const returned = { type: "returned", on: "2026-03-05", reason: "không thuộc chức năng" };
const INVOKED = { state: "notApplicable", reason: "invoked" };

describe("the duty to send a task back, which only its bearer can call up (A23)", () => {
  it.each(WITHOUT_LIMIT)("%s raises nothing by silence, and has no day where the text sets none (A38)", (rule) => {
    const silent = { ...INVOKED, topic: "returnTask", modality: "must", due: null, workingDaysLate: null };
    for (const asOf of ["2026-03-04", "2026-12-31"]) {
      expect(dutyOf(rule, task(received), asOf)).toMatchObject(silent);
      expect(dutyOf(rule, task(), asOf)).toMatchObject(silent);
    }
    expect(evaluated(rule, task(received), "2026-03-04").questions.flatMap(({ keys }) => keys)).not.toContain(
      dutyOf(rule, task(received), "2026-03-04").key,
    );
  });

  it.each(WITHOUT_LIMIT)("%s arises by the act and is met by it, and stays so", (rule) => {
    const met = { state: "met", fulfilledOn: "2026-03-05", due: null };
    expect(dutyOf(rule, task(received, returned), "2026-03-05")).toMatchObject(met);
    const done = task(received, returned, { type: "completed", on: "2026-04-01" });
    expect(dutyOf(rule, done, "2026-04-02")).toMatchObject(met);
  });

  it.each(WITHOUT_LIMIT)("%s is not there before the task is", (rule) => {
    expect(dutyOf(rule, task(), "2026-03-01")).toMatchObject({ state: "notApplicable", reason: "notIssuedYet" });
  });

  it.each(["lao-cai/6.2.a", "can-tho/5.2#2", "kon-tum-snn/6.2#2"])(
    "%s is about tasks on the system, where a classified one is not",
    (rule) => {
      const secret = { ...task(received), secrecy: "secret" };
      expect(dutyOf(rule, secret, "2026-03-04")).toMatchObject({ state: "notApplicable", reason: "conditionNotMet" });
    },
  );

  it("is the Office's in Kon Tum, the lead's elsewhere; an act of the other is none", () => {
    const actors = WITHOUT_LIMIT.map((rule) => dutyOf(rule, task(received), "2026-03-04").actor);
    expect(actors).toEqual(["lead", "lead", "lead", "office"]);
    const by = (name: string) => task(received, { ...returned, by: name });
    expect(dutyOf("lao-cai/6.2.a", by("office"), "2026-03-06")).toMatchObject(INVOKED);
    expect(dutyOf("kon-tum-snn/6.2#2", by("lead"), "2026-03-06")).toMatchObject(INVOKED);
    expect(dutyOf("lao-cai/6.2.a", by("lead"), "2026-03-06").state).toBe("met");
    expect(dutyOf("kon-tum-snn/6.2#2", by("office"), "2026-03-06").state).toBe("met");
  });

  it("has a last day under the reading that gives it one; an act after it is late, silence is not", () => {
    // Received on Tuesday 3/3: one working day is Wednesday 4/3.
    const readings = { A38: "oneWorkingDay" };
    const on = (...events: object[]) => dutyOf("lao-cai/6.2.a", task(received, ...events), "2026-03-31", readings);
    expect(on()).toMatchObject({ ...INVOKED, due: "2026-03-04", workingDaysLate: null });
    expect(on({ ...returned, on: "2026-03-04" })).toMatchObject({ state: "met", due: "2026-03-04" });
    expect(on(returned)).toMatchObject({ state: "metLate", due: "2026-03-04", workingDaysLate: 1 });
  });

  it("stands in no worklist while nobody calls it up", () => {
    const evaluation = evaluateRegister([task(received)], { profile: getProfile("lao-cai"), asOf: "2026-03-04" });
    const rules = agenda(evaluation).actors.flatMap(({ days }) =>
      days.flatMap(({ items }) => items.map(({ ruleId }) => ruleId)),
    );
    expect(rules).not.toContain("lao-cai/6.2.a");
  });
});

describe("the return at the Department of Foreign Affairs, which has a limit (hai-phong-snv/6.1.c)", () => {
  const rule = "hai-phong-snv/6.1.c";
  const on = (day: string) => task(received, { ...returned, on: day });

  it("ends one working day after receipt, Wednesday 4/3, and is never late by silence", () => {
    for (const asOf of ["2026-03-04", "2026-03-05", "2026-12-31"]) {
      expect(dutyOf(rule, task(received), asOf)).toMatchObject({ ...INVOKED, due: "2026-03-04" });
    }
  });

  it("in time makes the task wait; after its limit it is itself late and stops nothing", () => {
    expect(dutyOf(rule, on("2026-03-04"), "2026-03-06")).toMatchObject({ state: "met", due: "2026-03-04" });
    expect(evaluated(rule, on("2026-03-04"), "2026-03-06").phase).toBe("returned");
    expect(dutyOf(rule, on("2026-03-05"), "2026-03-06")).toMatchObject({ state: "metLate", workingDaysLate: 1 });
    const late = evaluated(rule, on("2026-03-05"), "2026-03-06");
    expect(late.phase).toBe("open");
    expect(late.findings.map(({ code }) => code)).toContain("returnedLate");
  });

  it("is answered by the Office in either case", () => {
    for (const day of ["2026-03-04", "2026-03-05"]) {
      const answer = dutyOf("hai-phong-snv/6.1.c:answer", on(day), "2026-03-06");
      expect(answer).toMatchObject({ actor: "office", state: "owed", since: day });
    }
  });
});

describe("the Office's answer to a return", () => {
  const ANSWER = [
    "lao-cai/6.2.a#2",
    "hai-phong-thanh-uy/7.1.b#2",
    "can-tho/5.2#2:answer",
    "hai-phong-snv/6.1.c:answer",
  ];
  const inTime = { ...returned, on: "2026-03-04" };

  it.each(ANSWER)("%s is owed since the return, without a number, and counts the days it has waited", (rule) => {
    expect(dutyOf(rule, task(received), "2026-03-04")).toMatchObject({
      actor: "office",
      state: "notApplicable",
      reason: "notTriggered",
    });
    // 5/3, 6/3, 9/3: a Saturday and a Sunday lie between.
    const waiting = { state: "owed", since: "2026-03-04", due: null, workingDaysOwed: 3, workingDaysLate: null };
    expect(dutyOf(rule, task(received, inTime), "2026-03-09")).toMatchObject(waiting);
  });

  it.each(ANSWER)("%s is met by a change of lead or deadline, or by passing it back", (rule) => {
    for (const answer of [
      { type: "reassigned", on: "2026-03-09", lead: "Sở Nội vụ" },
      { type: "deadlineAdjusted", on: "2026-03-09", dueOn: "2026-07-31" },
      { type: "received", on: "2026-03-09" },
    ]) {
      const met = { state: "met", fulfilledOn: "2026-03-09" };
      expect(dutyOf(rule, task(received, inTime, answer), "2026-03-10"), answer.type).toMatchObject(met);
    }
  });

  it.each(ANSWER)("%s is owed anew, under a key of its own, when the next body sends it back too", (rule) => {
    const events = [
      received,
      inTime,
      { type: "reassigned", on: "2026-03-09", lead: "Sở Nội vụ" },
      { type: "returned", on: "2026-03-10" },
    ];
    const [first, second, ...others] = dutiesOf(rule, task(...events), "2026-03-12");
    expect(others).toEqual([]);
    expect(first).toMatchObject({ state: "met", fulfilledOn: "2026-03-09" });
    expect(second).toMatchObject({ state: "owed", since: "2026-03-10" });
    expect(first?.key).toContain("/returned@2026-03-04/");
    expect(second?.key).toContain("/returned@2026-03-10/");
  });

  it("is none in Kon Tum, where a task sent back is gone", () => {
    const gone = evaluated("kon-tum-snn/6.2#2", task(received, returned), "2026-03-09");
    expect(gone.duties.filter(({ topic }) => topic === "answerReturn")).toEqual([]);
  });
});
