import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { type StateParts, stateRule } from "../../support/sample-rules.js";
import { profileOf } from "./found.js";

const at = (type: string, on: string, more: object = {}) => ({ type, on, ...more });
/** An account of the delay that the lead owes from the day after the deadline, Wednesday 11/3/2026. */
const RULE: StateParts = {
  actor: "lead",
  topic: "explainDelay",
  passes: { exceeds: { days: 0, firstDay: "next", roll: "none" } },
  fulfilledBy: ["delayExplained"],
};
const judged = (asOf: string, events: readonly object[], more: object = {}, rule: StateParts = {}) => {
  const given = {
    id: "1",
    title: "A",
    lead: "Sở Y tế",
    dueOn: "2026-03-11",
    events: [at("assigned", "2026-03-02"), ...events],
    ...more,
  };
  return evaluate(given, { profile: profileOf(stateRule({ ...RULE, ...rule })), asOf });
};
const owed = (...given: Parameters<typeof judged>): string[] =>
  judged(...given).duties.map(({ unit, state, reason, since, fulfilledOn }) =>
    [unit, state, reason, since, fulfilledOn].filter((part) => part !== null).join(" "),
  );
const toHome = (on: string) => at("reassigned", on, { lead: "Sở Nội vụ" });
const explained = (on: string, more: object = {}) => at("delayExplained", on, more);

describe("a state that the lead bears", () => {
  it("is that of whoever leads, from the later of its begin and the tenure's", () => {
    expect(owed("2026-03-13", [])).toEqual(["Sở Y tế owed 2026-03-12"]);
    expect(owed("2026-03-13", [toHome("2026-03-10")])).toEqual(["Sở Nội vụ owed 2026-03-12"]);
    expect(owed("2026-03-13", [toHome("2026-03-12")])).toEqual(["Sở Nội vụ owed 2026-03-12"]);
  });

  it("ends for the old lead with its tenure, and holds on the new one from its first day", () => {
    expect(owed("2026-03-20", [toHome("2026-03-17")])).toEqual([
      "Sở Y tế notApplicable tenureEnded",
      "Sở Nội vụ owed 2026-03-17",
    ]);
  });

  it("stays met by the old lead, and is owed by the new one all the same", () => {
    const events = [explained("2026-03-13", { by: "Sở Y tế" }), toHome("2026-03-17")];
    expect(owed("2026-03-20", events)).toEqual(["Sở Y tế met 2026-03-12 2026-03-13", "Sở Nội vụ owed 2026-03-17"]);
    expect(judged("2026-03-20", events).ladder).toMatchObject([{ reached: true, handledOn: null }]);
    const both = [...events, explained("2026-03-18")];
    expect(owed("2026-03-20", both)).toEqual([
      "Sở Y tế met 2026-03-12 2026-03-13",
      "Sở Nội vụ met 2026-03-17 2026-03-18",
    ]);
    expect(judged("2026-03-20", both).ladder).toMatchObject([{ handledOn: "2026-03-18" }]);
  });

  it("is met for the old lead by no act after its tenure", () => {
    expect(owed("2026-03-20", [toHome("2026-03-17"), explained("2026-03-18")])[0]).toBe(
      "Sở Y tế notApplicable tenureEnded",
    );
  });

  it("is one of a body that leads on without a break, when a co-lead joins it", () => {
    const joined = at("reassigned", "2026-03-17", { lead: "Sở Y tế, Sở Nội vụ" });
    expect(owed("2026-03-20", [joined])).toEqual(["Sở Y tế owed 2026-03-12", "Sở Nội vụ owed 2026-03-17"]);
    const keys = judged("2026-03-20", [joined]).duties.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("is nobody's who took the task over after it had ended", () => {
    expect(owed("2026-03-20", [at("completed", "2026-03-13"), toHome("2026-03-17")])).toEqual([
      "Sở Y tế notApplicable stateEnded",
    ]);
  });

  it("waits for a new deadline, where the task was sent back and passed on past the deadline", () => {
    const passedOn = [at("returned", "2026-03-16"), toHome("2026-03-18")];
    expect(owed("2026-03-20", passedOn)).toEqual([
      "Sở Y tế notApplicable tenureEnded",
      "Sở Nội vụ notApplicable awaitsDeadline",
    ]);
  });

  it("stays overdue with the one who let it, under a number that the host has set (A23)", () => {
    const rule = { limit: { promptly: true, parameter: "promptWorkingDays" } } as const;
    const profile = profileOf(stateRule({ ...RULE, ...rule }));
    const on = (day: string) => {
      const events = [at("assigned", "2026-03-02"), toHome(day)];
      const { duties } = evaluate(
        { id: "1", title: "A", lead: "Sở Y tế", dueOn: "2026-03-11", events },
        { profile, asOf: "2026-03-20", parameters: { promptWorkingDays: 2 } },
      );
      return duties.map(({ unit, state, due }) => `${unit} ${state} ${due}`);
    };
    // Since Thursday 12/3: two working days are 13/3 and 16/3. Since Wednesday 18/3: 19/3 and 20/3.
    expect(on("2026-03-18")).toEqual(["Sở Y tế overdue 2026-03-16", "Sở Nội vụ dueSoon 2026-03-20"]);
    expect(on("2026-03-17")[0]).toBe("Sở Y tế overdue 2026-03-16");
    expect(on("2026-03-16")[0]).toBe("Sở Y tế notApplicable null");
  });
});
