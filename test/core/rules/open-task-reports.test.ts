import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { recurrenceRule } from "../../support/sample-rules.js";
import { profileOf } from "./found.js";
import { at, evaluated, given, listed, on20th, quarterEnd, RULE, reported } from "./monthly-task.js";

describe("a report on an open task by the 20th of each month", () => {
  it("is listed for every period that nothing was reported for, and for the next", () => {
    const missed = ["2026-01 overdue", "2026-02 overdue"];
    expect(listed({}, "2026-03-19", [])).toEqual([...missed, "2026-03 pending"]);
    expect(listed({}, "2026-03-20", [])).toEqual([...missed, "2026-03 pending"]);
    expect(listed({}, "2026-03-21", [])).toEqual([...missed, "2026-03 overdue", "2026-04 pending"]);
    expect(evaluated({}, "2026-03-19", []).nextChange).toBe("2026-03-21");
  });

  it("has a key of its own by its period and its bearer", () => {
    expect(evaluated({}, "2026-02-19", []).duties).toMatchObject([
      {
        key: "1/lao-cai%2F22.1/2026-01/sở y tế",
        unit: "Sở Y tế",
        due: "2026-01-20",
        at: null,
        trigger: { kind: "calendar", name: "2026-01", on: "2026-01-20" },
      },
      { key: "1/lao-cai%2F22.1/2026-02/sở y tế", due: "2026-02-20" },
    ]);
    expect(evaluated({ actor: "office" }, "2026-02-19", []).duties).toMatchObject([
      { key: "1/lao-cai%2F22.1/2026-01/office", unit: null },
      { unit: null },
    ]);
  });

  it("is missed for good once a later one was reported: counted, and listed only where all are asked for", () => {
    const events = [reported("2026-02-18")];
    expect(listed({}, "2026-03-19", events)).toEqual(["2026-02 met 2026-02-18", "2026-03 pending"]);
    expect(listed({}, "2026-03-19", events, {}, "all")).toEqual([
      "2026-01 missed",
      "2026-02 met 2026-02-18",
      "2026-03 pending",
    ]);
  });

  it("is first owed after the task began", () => {
    const started = (on: string) => listed({}, "2026-02-01", [], { events: [at("assigned", on)] });
    expect(started("2026-01-19")).toEqual(["2026-01 overdue", "2026-02 pending"]);
    expect(started("2026-01-20")).toEqual(["2026-02 pending"]);
    // Where the record does not say when it began, only the next one is owed.
    expect(listed({}, "2026-02-01", [], { events: [] })).toEqual(["2026-02 pending"]);
  });

  it("is owed up to the last day of the regulation", () => {
    const until = (day: string, asOf: string): string[] => {
      const profile = profileOf(recurrenceRule(RULE));
      const ended = { ...profile, effect: { ...profile.effect, until: day } };
      return evaluate(given([], {}), { profile: ended, asOf }).duties.map(({ period, state }) => `${period} ${state}`);
    };
    const missed = ["2026-01 overdue", "2026-02 overdue"];
    expect(until("2026-03-20", "2026-04-30")).toEqual([...missed, "2026-03 overdue"]);
    expect(until("2026-03-19", "2026-04-30")).toEqual(missed);
    expect(until("2026-03-20", "2026-03-10")).toEqual([...missed, "2026-03 pending"]);
    expect(until("2026-03-19", "2026-03-10")).toEqual(missed);
  });

  it("is not owed once the task is finished, from the day it is", () => {
    const done = (on: string) => listed({}, "2026-04-30", [at("completed", on)]);
    expect(done("2026-02-21")).toEqual(["2026-01 overdue", "2026-02 overdue"]);
    // Finished on the due day itself: it was not open at the end of that day.
    expect(done("2026-02-20")).toEqual(["2026-01 overdue"]);
    expect(done("2026-01-08")).toEqual(["notApplicable noOccurrence"]);
  });

  it("is not owed on a task that was called off, but stays where it was made", () => {
    const cancelled = at("cancelled", "2026-02-25");
    expect(listed({}, "2026-04-30", [cancelled])).toEqual([
      "2026-01 notApplicable cancelled",
      "2026-02 notApplicable cancelled",
    ]);
    expect(listed({}, "2026-04-30", [reported("2026-02-18"), cancelled])).toEqual(["2026-02 met 2026-02-18"]);
  });

  it("is not asked for under another condition, or on a document to come", () => {
    const when = { fact: "classified", operator: "equal", value: true } as const;
    expect(listed({ when }, "2026-03-19", [])).toEqual(["notApplicable conditionNotMet"]);
    expect(listed({ when }, "2026-03-19", [], { secrecy: "secret" })).toHaveLength(3);
    const later = { events: [], document: { issuedOn: "2026-04-10" } };
    expect(listed({}, "2026-03-19", [], later)).toEqual(["notApplicable notIssuedYet"]);
    expect(evaluated({}, "2026-03-19", [], later).duties[0]?.unit).toBe("Sở Y tế");
    expect(evaluated({ actor: "office" }, "2026-03-19", [], later).duties[0]?.unit).toBeNull();
  });

  it("is not asked for before the regulation took effect, 2015-08-10", () => {
    const old = { events: [at("assigned", "2015-01-05")] };
    expect(listed({}, "2015-08-15", [], old)).toEqual(["2015-08 pending"]);
    expect(listed({}, "2015-08-21", [], old)).toEqual(["2015-08 overdue", "2015-09 pending"]);
    const on = (day: number) => ({ calendar: [{ ...on20th, day: { month: 1, day } }] });
    expect(listed(on(10), "2015-08-15", [], old)).toEqual(["2015-08 overdue", "2015-09 pending"]);
    expect(listed(on(9), "2015-08-15", [], old)).toEqual(["2015-09 pending"]);
    expect(listed(on(9), "2015-07-15", [], old)).toEqual(["2015-09 pending"]);
  });
});

describe("reports of a month and of a quarter, both by the 20th", () => {
  const both = { calendar: [on20th, quarterEnd] };
  const missed = ["2026-01 overdue", "2026-02 overdue"];

  it("are listed in the order of their days, on one day in the order of their periods", () => {
    expect(listed(both, "2026-03-19", [])).toEqual([...missed, "2026-03 pending", "2026-Q1 pending"]);
    const other = { calendar: [quarterEnd, on20th] };
    expect(listed(other, "2026-03-19", [])).toEqual([...missed, "2026-03 pending", "2026-Q1 pending"]);
    expect(listed(other, "2026-04-19", [])).toEqual([
      ...missed,
      "2026-03 overdue",
      "2026-Q1 overdue",
      "2026-04 pending",
      "2026-Q2 pending",
    ]);
  });

  it("are one where the quarter absorbs its last month", () => {
    const absorbing = { ...both, coincide: "absorb" } as const;
    expect(listed(absorbing, "2026-03-19", [])).toEqual([...missed, "2026-Q1 pending", "2026-04 pending"]);
    expect(listed(absorbing, "2026-03-21", [])).toEqual([
      ...missed,
      "2026-Q1 overdue",
      "2026-04 pending",
      "2026-Q2 pending",
    ]);
  });

  it("of one length are both owed, though the longest absorbs the others", () => {
    const twice = { calendar: ["1", "2"].map((mark) => ({ ...on20th, mark })), coincide: "absorb" } as const;
    expect(listed(twice, "2026-02-19", [])).toEqual([
      "2026-01.1 overdue",
      "2026-01.2 overdue",
      "2026-02.1 pending",
      "2026-02.2 pending",
    ]);
  });
});

describe("a report for which the text names no day", () => {
  const none = { every: "quarter", day: null, reason: "noDateInText" } as const;

  it("is listed for the period that holds the day judged, while the task is open", () => {
    expect(listed({ calendar: [none] }, "2026-03-31", [])).toEqual(["2026-Q1 pending noDateInText"]);
    expect(evaluated({ calendar: [none] }, "2026-03-01", []).nextChange).toBe("2026-04-01");
    expect(evaluated({ calendar: [none] }, "2026-03-01", []).duties[0]).toMatchObject({ unit: "Sở Y tế", due: null });
    expect(listed({ calendar: [none] }, "2026-03-31", [at("completed", "2026-03-02")])).toEqual([
      "notApplicable noOccurrence",
    ]);
  });

  it("has no period where the text gives no frequency", () => {
    expect(listed({ calendar: [{ every: null, day: null, reason: "noFrequencyInText" }] }, "2026-03-31", [])).toEqual([
      "pending noFrequencyInText",
    ]);
  });

  it("stands behind those that have a day", () => {
    const days = ["2026-01 overdue", "2026-02 overdue", "2026-03 pending"];
    expect(listed({ calendar: [none, on20th] }, "2026-03-01", [])).toEqual([...days, "2026-Q1 pending noDateInText"]);
    expect(listed({ calendar: [on20th, none] }, "2026-03-01", [])).toEqual([...days, "2026-Q1 pending noDateInText"]);
  });
});

describe("the data of a report on a task", () => {
  it("are given where a reading says which they are", () => {
    expect(evaluated({ dataPeriod: "calendar" }, "2026-02-19", []).duties.map(({ data }) => data)).toEqual([
      { from: "2026-01-01", to: "2026-01-31" },
      { from: "2026-02-01", to: "2026-02-28" },
    ]);
    expect(evaluated({}, "2026-02-19", []).duties.map(({ data }) => data)).toEqual([undefined, undefined]);
  });
});
