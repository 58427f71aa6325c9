import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import type { DatedCadence, RecurrenceRule } from "../../../src/language/rule.js";
import { profileOf } from "./found.js";

const on20th: DatedCadence = { every: "month", in: "period", day: { month: 1, day: 20 }, bound: "by", roll: "none" };
const quarterEnd: DatedCadence = { ...on20th, every: "quarter", day: { month: 3, day: 20 } };
const RULE: RecurrenceRule = {
  kind: "recurrence",
  provision: "lao-cai/22.1",
  topic: "periodicReport",
  actor: "lead",
  text: { vi: "Báo cáo", en: "Report" },
  of: "openTask",
  on: [on20th],
  fulfilledBy: ["progressReported"],
};
const at = (type: string, on: string, more: object = {}) => ({ type, on, ...more });
const reported = (on: string, more: object = {}) => at("progressReported", on, more);

const evaluated = (rule: Partial<RecurrenceRule>, asOf: string, events: readonly object[], more: object = {}) =>
  evaluate(
    { id: "1", title: "A", lead: "Sở Y tế", events: [at("assigned", "2026-01-05"), ...events], ...more },
    { profile: profileOf({ ...RULE, ...rule }), asOf, parameters: { dueSoonWorkingDays: null } },
  );
/** The reports listed: `2026-03 overdue`. */
const listed = (...given: Parameters<typeof evaluated>): string[] =>
  evaluated(...given).duties.map(({ period, state, fulfilledOn, reason }) =>
    [period, state, fulfilledOn, reason].filter((part) => part !== null).join(" "),
  );

describe("a report on an open task by the 20th of each month", () => {
  it("is listed for the last day before the one judged, and for the next", () => {
    expect(listed({}, "2026-03-19", [])).toEqual(["2026-02 overdue", "2026-03 pending"]);
    expect(listed({}, "2026-03-20", [])).toEqual(["2026-02 overdue", "2026-03 pending"]);
    expect(listed({}, "2026-03-21", [])).toEqual(["2026-03 overdue", "2026-04 pending"]);
    expect(evaluated({}, "2026-03-19", []).nextChange).toBe("2026-03-21");
  });

  it("is of the unit that leads, where the lead owes it", () => {
    expect(evaluated({}, "2026-03-19", []).duties[0]).toMatchObject({
      unit: "Sở Y tế",
      due: "2026-02-20",
      at: null,
      trigger: null,
    });
    expect(evaluated({ actor: "office" }, "2026-03-19", []).duties.map(({ unit }) => unit)).toEqual([null, null]);
  });

  it("is first owed after the task began", () => {
    const started = (on: string) => listed({}, "2026-02-01", [], { events: [at("assigned", on)] });
    expect(started("2026-01-19")).toEqual(["2026-01 overdue", "2026-02 pending"]);
    expect(started("2026-01-20")).toEqual(["2026-02 pending"]);
    // Where the record does not say when it began, only the next one is owed.
    expect(listed({}, "2026-02-01", [], { events: [] })).toEqual(["2026-02 pending"]);
  });

  it("is met by a report made for it: after the day before it fell due, up to its own day", () => {
    expect(listed({}, "2026-03-21", [reported("2026-02-20")])[0]).toBe("2026-03 overdue");
    expect(listed({}, "2026-03-21", [reported("2026-02-21")])[0]).toBe("2026-03 met 2026-02-21");
    expect(listed({}, "2026-03-21", [reported("2026-03-20")])[0]).toBe("2026-03 met 2026-03-20");
    expect(listed({}, "2026-03-25", [reported("2026-03-24"), reported("2026-03-25")])).toEqual([
      "2026-03 metLate 2026-03-24",
      "2026-04 met 2026-03-24",
    ]);
    expect(listed({}, "2026-03-21", [at("urged", "2026-03-10")])[0]).toBe("2026-03 overdue");
  });

  it("is met by a report that names its period, whenever that came", () => {
    expect(listed({}, "2026-03-21", [reported("2026-02-10", { ref: "2026-03" })])[0]).toBe("2026-03 met 2026-02-10");
    expect(listed({}, "2026-03-21", [reported("2026-03-10", { ref: "2026-02" })])[0]).toBe("2026-03 overdue");
    // A number of a document names no period.
    expect(listed({}, "2026-03-21", [reported("2026-03-10", { ref: "45/BC-SYT" })])[0]).toBe("2026-03 met 2026-03-10");
  });

  it("is met by the first report made for it in time, and only late by one that does not name it", () => {
    const named = (on: string) => reported(on, { ref: "2026-03" });
    const march = (...events: object[]) => listed({}, "2026-03-31", events)[0];
    expect(march(reported("2026-03-10"), named("2026-03-15"))).toBe("2026-03 met 2026-03-10");
    expect(march(reported("2026-03-20"), named("2026-03-22"))).toBe("2026-03 met 2026-03-20");
    expect(march(reported("2026-03-24"), named("2026-03-25"))).toBe("2026-03 metLate 2026-03-25");
  });

  it("gives place to the next one on the day after it was due, also where it was sent early", () => {
    expect(evaluated({}, "2026-03-10", [reported("2026-03-02")]).nextChange).toBe("2026-03-21");
  });

  it("is not owed on the day on which the task begins", () => {
    expect(listed({}, "2026-01-20", [], { events: [at("assigned", "2026-01-20")] })).toEqual(["2026-02 pending"]);
  });

  it("is owed up to the last day of the regulation", () => {
    const until = (day: string, asOf: string): string[] => {
      const profile = profileOf(RULE);
      const ended = { ...profile, effect: { ...profile.effect, until: day } };
      return evaluate(
        { id: "1", title: "A", events: [at("assigned", "2026-01-05")] },
        { profile: ended, asOf },
      ).duties.map(({ period, state }) => `${period} ${state}`);
    };
    expect(until("2026-03-20", "2026-04-30")).toEqual(["2026-03 overdue"]);
    expect(until("2026-03-19", "2026-04-30")).toEqual(["2026-02 overdue"]);
    expect(until("2026-03-20", "2026-03-10")).toEqual(["2026-02 overdue", "2026-03 pending"]);
    expect(until("2026-03-19", "2026-03-10")).toEqual(["2026-02 overdue"]);
  });

  it("is not owed once the task is finished, from the day it is", () => {
    const done = (on: string) => listed({}, "2026-04-30", [at("completed", on)]);
    expect(done("2026-03-21")).toEqual(["2026-03 overdue"]);
    // Finished on the due day itself: it was not open at the end of that day.
    expect(done("2026-03-20")).toEqual(["2026-02 overdue"]);
    expect(done("2026-01-08")).toEqual(["notApplicable noOccurrence"]);
  });

  it("is not owed on a task that was called off, but stays where it was made", () => {
    const cancelled = at("cancelled", "2026-03-25");
    expect(listed({}, "2026-04-30", [cancelled])).toEqual(["notApplicable taskCancelled"]);
    expect(listed({}, "2026-04-30", [reported("2026-03-18"), cancelled])).toEqual(["2026-03 met 2026-03-18"]);
  });

  it("is not asked for under another condition, or on a document to come", () => {
    const when = { fact: "classified", operator: "equal", value: true } as const;
    expect(listed({ when }, "2026-03-19", [])).toEqual(["notApplicable conditionNotMet"]);
    expect(listed({ when }, "2026-03-19", [], { secrecy: "secret" })).toHaveLength(2);
    const later = { events: [], document: { issuedOn: "2026-04-10" } };
    expect(listed({}, "2026-03-19", [], later)).toEqual(["notApplicable notIssuedYet"]);
    expect(evaluated({}, "2026-03-19", [], later).duties[0]?.unit).toBe("Sở Y tế");
    expect(evaluated({ actor: "office" }, "2026-03-19", [], later).duties[0]?.unit).toBeNull();
  });

  it("is not asked for before the regulation took effect, 2015-08-10", () => {
    const old = { events: [at("assigned", "2015-01-05")] };
    expect(listed({}, "2015-08-15", [], old)).toEqual(["2015-08 pending"]);
    expect(listed({}, "2015-08-21", [], old)).toEqual(["2015-08 overdue", "2015-09 pending"]);
    const on10th = { on: [{ ...on20th, day: { month: 1, day: 10 } }] };
    expect(listed(on10th, "2015-08-15", [], old)).toEqual(["2015-08 overdue", "2015-09 pending"]);
    const on9th = { on: [{ ...on20th, day: { month: 1, day: 9 } }] };
    expect(listed(on9th, "2015-08-15", [], old)).toEqual(["2015-09 pending"]);
    expect(listed(on9th, "2015-07-15", [], old)).toEqual(["2015-09 pending"]);
  });
});

describe("reports of a month and of a quarter, both by the 20th", () => {
  const both = { on: [on20th, quarterEnd] };

  it("are listed in the order of their days, on one day in the order of their periods", () => {
    expect(listed(both, "2026-03-19", [])).toEqual(["2026-02 overdue", "2026-03 pending", "2026-Q1 pending"]);
    expect(listed({ on: [quarterEnd, on20th] }, "2026-03-19", [])).toEqual([
      "2026-02 overdue",
      "2026-03 pending",
      "2026-Q1 pending",
    ]);
    expect(listed({ on: [quarterEnd, on20th] }, "2026-04-19", [])).toEqual([
      "2026-03 overdue",
      "2026-Q1 overdue",
      "2026-04 pending",
      "2026-Q2 pending",
    ]);
  });

  it("are one where the quarter absorbs its last month", () => {
    const absorbing = { ...both, coincide: "absorb" } as const;
    // 20/3 is the quarter's: the month before it and the month after it are the ones listed.
    expect(listed(absorbing, "2026-03-19", [])).toEqual(["2026-02 overdue", "2026-Q1 pending", "2026-04 pending"]);
    expect(listed(absorbing, "2026-03-21", [])).toEqual([
      "2026-02 overdue",
      "2026-Q1 overdue",
      "2026-04 pending",
      "2026-Q2 pending",
    ]);
  });

  it("of one length are both owed, though the longest absorbs the others", () => {
    const twice = { on: ["1", "2"].map((mark) => ({ ...on20th, mark })), coincide: "absorb" } as const;
    expect(listed(twice, "2026-03-19", [])).toEqual([
      "2026-02.1 overdue",
      "2026-02.2 overdue",
      "2026-03.1 pending",
      "2026-03.2 pending",
    ]);
  });

  it("are told apart by the day before: what was sent for February is not for the quarter", () => {
    // 20/2 is the day before 20/3 among both cadences, so a report of 10/2 is for February alone.
    expect(listed(both, "2026-03-21", [reported("2026-02-10")])).toEqual([
      "2026-03 overdue",
      "2026-Q1 overdue",
      "2026-04 pending",
      "2026-Q2 pending",
    ]);
    expect(listed(both, "2026-03-21", [reported("2026-03-02")]).slice(0, 2)).toEqual([
      "2026-03 met 2026-03-02",
      "2026-Q1 met 2026-03-02",
    ]);
  });
});

describe("a report for which the text names no day", () => {
  const none = { every: "quarter", day: null, reason: "noDateInText" } as const;

  it("is listed for the period that holds the day judged, while the task is open", () => {
    expect(listed({ on: [none] }, "2026-03-31", [])).toEqual(["2026-Q1 pending noDateInText"]);
    expect(evaluated({ on: [none] }, "2026-03-01", []).nextChange).toBe("2026-04-01");
    expect(evaluated({ on: [none] }, "2026-03-01", []).duties[0]).toMatchObject({ unit: "Sở Y tế", due: null });
    expect(listed({ on: [none] }, "2026-03-31", [at("completed", "2026-03-02")])).toEqual([
      "notApplicable noOccurrence",
    ]);
  });

  it("has no period where the text gives no frequency", () => {
    expect(listed({ on: [{ every: null, day: null, reason: "noFrequencyInText" }] }, "2026-03-31", [])).toEqual([
      "pending noFrequencyInText",
    ]);
  });

  it("stands behind one cadence with days, and before several", () => {
    expect(listed({ on: [none, on20th] }, "2026-03-01", [])).toEqual([
      "2026-02 overdue",
      "2026-03 pending",
      "2026-Q1 pending noDateInText",
    ]);
    expect(listed({ on: [on20th, none, quarterEnd] }, "2026-03-01", [])[0]).toBe("2026-Q1 pending noDateInText");
  });
});

describe("the data of a report on a task", () => {
  it("are given where a reading says which they are", () => {
    expect(evaluated({ dataPeriod: "calendar" }, "2026-03-19", []).duties.map(({ data }) => data)).toEqual([
      { from: "2026-02-01", to: "2026-02-28" },
      { from: "2026-03-01", to: "2026-03-31" },
    ]);
    expect(evaluated({}, "2026-03-19", []).duties.map(({ data }) => data)).toEqual([undefined, undefined]);
  });
});
