import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { type StateParts, stateRule } from "../../support/sample-rules.js";
import { profileOf } from "./found.js";

/** A letter of the office once three working days have passed since the deadline. */
const RULE: StateParts = { passes: { reaches: { workingDays: 3, firstDay: "next" } }, fulfilledBy: ["urged"] };
const at = (type: string, on: string, more: object = {}) => ({ type, on, ...more });
const task = (...events: object[]) => ({
  id: "1",
  title: "A",
  lead: "Sở Y tế",
  dueOn: "2026-03-11",
  events: [at("assigned", "2026-03-02"), ...events],
});
const judged = (more: StateParts, given: object, asOf: string) => {
  const { ladder, duties, nextChange } = evaluate(given, { profile: profileOf(stateRule({ ...RULE, ...more })), asOf });
  return { rung: ladder[0] ?? expect.fail("no rung"), duties, nextChange };
};
const rung = (more: StateParts, given: object, asOf: string) => judged(more, given, asOf).rung;

const NEVER = { reached: false, since: null, handledOn: null, next: null, certainty: null, episodes: [] };

describe("a state three working days after the deadline, Wednesday 11/3/2026", () => {
  it("is reached on Monday 16/3, which is the next change until then", () => {
    // 12/3, 13/3, 16/3: a Saturday and a Sunday lie between.
    const before = judged({}, task(), "2026-03-13");
    expect(before.rung).toMatchObject({ reached: false, since: null, next: "2026-03-16", certainty: "official" });
    expect(before.rung.reason).toBeNull();
    expect(before.nextChange).toBe("2026-03-16");
    expect(before.duties).toMatchObject([{ state: "notApplicable", reason: "notReached" }]);
    expect(rung({}, task(), "2026-03-16")).toMatchObject({ reached: true, since: "2026-03-16", next: null });
  });

  it("is a duty of the office from that day on, without a last day and so never late", () => {
    const on = (asOf: string) => judged({}, task(), asOf).duties;
    expect(on("2026-03-16")).toMatchObject([
      {
        key: "1/lao-cai%2F6.2.a/due/office",
        actor: "office",
        unit: null,
        trigger: { kind: "state", name: "due", on: "2026-03-16" },
        state: "owed",
        since: "2026-03-16",
        due: null,
        workingDaysOwed: 0,
        workingDaysLate: null,
      },
    ]);
    expect(on("2026-03-18")).toMatchObject([{ state: "owed", workingDaysOwed: 2 }]);
  });

  it("is reached a day later where the text says that the span must be exceeded", () => {
    const passes = { exceeds: { workingDays: 3, firstDay: "next" } } as const;
    expect(rung({ passes }, task(), "2026-03-16")).toMatchObject({ reached: false, next: "2026-03-17" });
    expect(rung({ passes }, task(), "2026-03-17")).toMatchObject({ reached: true, since: "2026-03-17" });
  });

  it("is reached on the day its span ends, a rest day too: a span that measures a state is not rolled (A47)", () => {
    const passes = { reaches: { days: 3, firstDay: "next", roll: "none" } } as const;
    expect(rung({ passes }, task(), "2026-03-14")).toMatchObject({ reached: true, since: "2026-03-14" });
  });

  it("says which rule it is of, and what is to be done", () => {
    const action = { vi: "Văn bản đôn đốc", en: "A letter" };
    expect(rung({ action }, task(), "2026-03-16")).toMatchObject({
      ruleId: "lao-cai/6.2.a",
      provision: "lao-cai/6.2.a",
      topic: "urge",
      actor: "office",
      action,
    });
  });

  it("is settled by the first such act of the office from the day it is reached on, and lasts all the same", () => {
    const urged = (on: string, more: object = {}) => at("urged", on, more);
    const handled = (...events: object[]) => rung({}, task(...events), "2026-03-20").handledOn;
    expect(handled(urged("2026-03-13"))).toBeNull();
    expect(handled(urged("2026-03-16"))).toBe("2026-03-16");
    expect(handled(urged("2026-03-13"), urged("2026-03-17"), urged("2026-03-18"))).toBe("2026-03-17");
    expect(handled(at("progressReported", "2026-03-17"))).toBeNull();
    expect(handled(urged("2026-03-17", { by: "lead" }))).toBeNull();
    expect(judged({}, task(urged("2026-03-17")), "2026-03-20")).toMatchObject({
      rung: { reached: true, since: "2026-03-16" },
      duties: [{ state: "met", fulfilledOn: "2026-03-17" }],
    });
  });

  it("is not looked for where its condition does not hold", () => {
    const when = { fact: "classified", operator: "equal", value: true } as const;
    expect(rung({ when }, task(), "2026-03-20")).toMatchObject({ ...NEVER, reason: "conditionNotMet" });
    expect(rung({ when }, { ...task(), secrecy: "secret" }, "2026-03-20")).toMatchObject({ reached: true });
  });

  it("is not looked for before the document is issued, though a day can be worked out", () => {
    const given = (issuedOn: string) => ({ id: "1", title: "A", dueOn: "2026-03-11", document: { issuedOn } });
    expect(rung({}, given("2026-03-25"), "2026-03-20")).toMatchObject({ ...NEVER, reason: "notIssuedYet" });
    expect(rung({}, given("2026-03-02"), "2026-03-20")).toMatchObject({ reached: true });
  });

  it("does not exist without the event it hangs on", () => {
    expect(rung({ after: "suspended" }, task(), "2026-03-20")).toMatchObject({ ...NEVER, reason: "notTriggered" });
  });
});

describe("a state that began before the regulation took effect, 2015-08-10 (A48)", () => {
  const old = (dueOn: string) => ({ id: "1", title: "A", dueOn, events: [at("assigned", "2015-06-01")] });

  it("holds from that day on", () => {
    expect(rung({}, old("2015-07-01"), "2015-08-09")).toMatchObject({ reached: false, next: "2015-08-10" });
    expect(rung({}, old("2015-07-01"), "2015-09-01")).toMatchObject({ reached: true, since: "2015-08-10" });
  });

  it("and one reached after it on its own day", () => {
    // Friday 7/8/2015: the third working day after it is Wednesday 12/8.
    expect(rung({}, old("2015-08-07"), "2015-09-01")).toMatchObject({ reached: true, since: "2015-08-12" });
  });
});
