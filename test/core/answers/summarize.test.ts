import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import {
  FORMULA_NAMES,
  type Formula,
  type PublishedCounts,
  type Rounding,
  share,
} from "../../../src/core/answers/shares.js";
import { summarize } from "../../../src/core/answers/summarize.js";
import { getProfile, laoCai } from "../../../src/profiles/index.js";

interface Published {
  readonly id: string;
  readonly what: string;
  readonly counts: Omit<PublishedCounts, "cancelled" | "upcoming">;
  readonly formula: Formula;
  readonly rounding: Rounding;
  readonly digits: number;
  readonly printed: string;
}

const STATISTICS = JSON.parse(readFileSync(new URL("../../fixtures/statistics.json", import.meta.url), "utf8")) as {
  readonly reproduced: readonly Published[];
  readonly notReproduced: readonly Published[];
};

const all = (counts: Published["counts"]): PublishedCounts => ({ ...counts, cancelled: 0, upcoming: 0 });

describe("published percentages", () => {
  it.each(STATISTICS.reproduced)(
    "$id prints $printed for $what: $formula, $rounding",
    ({ counts, formula, rounding, digits, printed }) => {
      expect(share(all(counts), { formula, rounding, digits })).toBe(printed);
    },
  );

  it.each(STATISTICS.notReproduced)(
    "$id prints $printed, which no formula gives in any rounding",
    ({ counts, printed }) => {
      const shares = FORMULA_NAMES.flatMap((formula) =>
        (["halfUp", "truncate", "up"] as const).map((rounding) => share(all(counts), { formula, rounding, digits: 2 })),
      );
      expect(shares).toContain("1.93");
      expect(shares).not.toContain(printed);
    },
  );

  it("differ by rounding where it matters: 98.63 rounded and 98.62 truncated in ST-11", () => {
    const counts = all(STATISTICS.reproduced.find(({ id }) => id === "ST-11")?.counts ?? expect.fail("no ST-11"));
    const of = (rounding: Rounding): string | null => share(counts, { formula: "doneOfDue", rounding, digits: 2 });
    expect([of("halfUp"), of("truncate"), of("up")]).toEqual(["98.63", "98.62", "98.63"]);
  });
});

describe("a share", () => {
  const counts = (done: number, open: number): PublishedCounts =>
    all({ doneOnTime: done, doneLate: 0, doneNoDeadline: 0, openInTime: open, openOverdue: 0, openNoDeadline: 0 });
  const doneOfTotal = (done: number, open: number, rounding: Rounding, digits: number): string | null =>
    share(counts(done, open), { formula: "doneOfTotal", rounding, digits });

  it("is unknown when there is nothing to divide by", () => {
    expect(FORMULA_NAMES.map((formula) => share(counts(0, 0), { formula, rounding: "halfUp", digits: 1 }))).toEqual(
      FORMULA_NAMES.map(() => null),
    );
  });

  // 7 done, 56 open, 63 in all; 3 done with a deadline, 16 overdue.
  it.each<[Formula, string, string, string]>([
    ["doneOfTotal", "11.11", "done", "total"],
    ["openOfTotal", "88.88", "open", "total"],
    ["doneOfDue", "30.43", "done", "done + overdue"],
    ["overdueOfDue", "69.56", "overdue", "done + overdue"],
    ["onTimeOfDone", "14.28", "on time", "done"],
    ["lateOfDone", "28.57", "late", "done"],
    ["noDeadlineOfDone", "57.14", "done without deadline", "done"],
    ["overdueOfTimed", "84.21", "overdue", "done with deadline + overdue"],
    ["overdueOfTotal", "25.39", "overdue", "total"],
    ["onTimeOfTotal", "1.58", "on time", "total"],
    ["onTimeOfDue", "4.34", "on time", "done + overdue"],
    ["lateOrOverdueOfTotal", "28.57", "late + overdue", "total"],
    ["updatedOfTotal", "14.28", "updated", "total"],
  ])("by the formula %s is %s, %s over %s", (formula, expected, over, under) => {
    const each: PublishedCounts = {
      doneOnTime: 1,
      doneLate: 2,
      doneNoDeadline: 4,
      openInTime: 8,
      openOverdue: 16,
      openNoDeadline: 32,
      cancelled: 64,
      upcoming: 128,
      updated: 9,
    };
    expect(share(each, { formula, rounding: "truncate", digits: 2 })).toBe(expected);
    expect(summarize([], { formula }).formula).toEqual({ name: formula, over, under });
    expect(FORMULA_NAMES).toContain(formula);
    expect(FORMULA_NAMES).toHaveLength(13);
  });

  it("rounds an exact half up, whatever a binary fraction would make of it", () => {
    expect(doneOfTotal(1, 7, "halfUp", 0)).toBe("13");
    expect(doneOfTotal(1, 7, "truncate", 0)).toBe("12");
    expect(doneOfTotal(201, 19_799, "halfUp", 2)).toBe("1.01");
    expect(doneOfTotal(201, 19_799, "halfUp", 1)).toBe("1.0");
    expect(doneOfTotal(2_675, 97_325, "halfUp", 2)).toBe("2.68");
  });

  it("prints every digit asked for, and never rounds an exact share up", () => {
    expect(doneOfTotal(1, 0, "up", 2)).toBe("100.00");
    expect(doneOfTotal(0, 1, "up", 2)).toBe("0.00");
    expect(doneOfTotal(1, 9_999, "up", 1)).toBe("0.1");
    expect(doneOfTotal(1, 2, "truncate", 20)).toBe("33.33333333333333333333");
  });
});

describe("a summary", () => {
  const issued = { type: "issued", on: "2026-01-05" };
  const tasks = [
    { id: "1", lead: "A", dueOn: "2026-03-02", events: [issued, { type: "completed", on: "2026-03-02" }] },
    { id: "2", lead: "A", dueOn: "2026-03-02", events: [issued, { type: "completed", on: "2026-03-03" }] },
    { id: "3", lead: "A", events: [issued, { type: "completed", on: "2026-03-03" }] },
    { id: "4", lead: "B", dueOn: "2026-03-12", events: [issued] },
    { id: "5", lead: "B", dueOn: "2026-03-09", events: [issued, { type: "suspended", on: "2026-02-02" }] },
    { id: "6", events: [issued] },
    { id: "7", lead: "B", dueOn: "2026-03-02", events: [issued, { type: "cancelled", on: "2026-02-02" }] },
    { id: "8", lead: "B", dueOn: "2026-05-02", document: { issuedOn: "2026-04-01" } },
    { id: "9", lead: "B", dueOn: "2026-03-09", events: [issued] },
  ];
  const options = { profile: laoCai, asOf: "2026-03-10" };

  it("puts each task into one cell of its lead, and the total of all over it", () => {
    const { units, all: total } = evaluateRegister({ tasks }, options).summary;
    const row = (unit: string | null) => units.find((candidate) => candidate.unit === unit);
    expect(row("A")).toMatchObject({
      total: 3,
      done: 3,
      open: 0,
      counts: { doneOnTime: 1, doneLate: 1, doneNoDeadline: 1 },
      share: "100.00",
    });
    expect(row("B")).toMatchObject({
      total: 3,
      done: 0,
      open: 3,
      // Task 5 was suspended before its deadline came, so that nothing of it is late.
      counts: { openInTime: 2, openOverdue: 1, cancelled: 1, upcoming: 1 },
      share: "0.00",
    });
    expect(row("B")).toMatchObject({ dueSoon: 1, suspended: 1, awaitingConfirmation: 0 });
    expect(row(null)).toMatchObject({ total: 1, open: 1, counts: { openNoDeadline: 1 } });
    expect(total).toMatchObject({ unit: null, total: 7, done: 3, open: 4, share: "42.86" });
  });

  it("lists the units in the order in which they first stand in the register, and cannot be changed", () => {
    const { summary } = evaluateRegister({ tasks }, options);
    expect(summary.units.map(({ unit }) => unit)).toEqual(["A", "B", null]);
    expect(summary.units.every((row) => Object.isFrozen(row) && Object.isFrozen(row.counts))).toBe(true);
    expect(Object.isFrozen(summary) && Object.isFrozen(summary.units) && Object.isFrozen(summary.formula)).toBe(true);
  });

  it("of no task at all has no unit and no share", () => {
    expect(summarize([])).toMatchObject({ units: [], all: { unit: null, total: 0, share: null, dueSoon: 0 } });
  });

  it("leaves called-off tasks and documents to come out of its totals, and names its formula", () => {
    const { formula, rounding, digits } = evaluateRegister({ tasks }, options).summary;
    expect({ formula, rounding, digits }).toEqual({
      formula: { name: "doneOfTotal", over: "done", under: "total" },
      rounding: "halfUp",
      digits: 2,
    });
  });

  it("uses the formula, rounding and digits it is asked for", () => {
    const evaluation = evaluateRegister(
      { tasks },
      { ...options, share: { formula: "lateOfDone", rounding: "truncate", digits: 1 } },
    );
    expect(evaluation.summary.all.share).toBe("33.3");
    expect(summarize(evaluation.tasks, { formula: "overdueOfTimed", rounding: "up", digits: 0 }).all.share).toBe("34");
  });

  it("gives several shares at once, the first of them as the share", () => {
    const { summary } = evaluateRegister(
      { tasks },
      { ...options, share: { formulas: ["updatedOfTotal", "onTimeOfTotal", "updatedOfTotal"], digits: 1 } },
    );
    // Of seven tasks 1, 2 and 3 have a finish; only 1 was on time.
    expect(summary.formulas.map(({ name }) => name)).toEqual(["updatedOfTotal", "onTimeOfTotal"]);
    expect(summary.all).toMatchObject({
      updated: 3,
      share: "42.9",
      shares: { updatedOfTotal: "42.9", onTimeOfTotal: "14.3" },
    });
    expect(summarize([], { formula: "doneOfDue", formulas: ["doneOfTotal"] }).formula.name).toBe("doneOfDue");
  });

  it("counts as updated what is told by the day judged, of tasks in the total alone", () => {
    const told = (type: string, on: string) => [issued, { type, on }];
    const some = [
      { id: "1", events: told("progressReported", "2026-03-10") },
      { id: "2", events: told("resultRecorded", "2026-03-09") },
      { id: "3", events: told("progressReported", "2026-03-11") },
      { id: "4", events: told("urged", "2026-03-09") },
      { id: "5", events: [...told("progressReported", "2026-02-02"), { type: "cancelled", on: "2026-02-03" }] },
    ];
    const { tasks: judged, summary } = evaluateRegister({ tasks: some }, options);
    expect(judged.map(({ updatedOn }) => updatedOn)).toEqual(["2026-03-10", "2026-03-09", null, null, "2026-02-02"]);
    expect([summary.all.updated, summary.all.total]).toEqual([2, 4]);
  });

  it("counts a finished task that waits for confirmation as open, under a regulation that asks for one", () => {
    const done = [{ id: "1", dueOn: "2026-03-02", events: [issued, { type: "completed", on: "2026-03-02" }] }];
    const { all: row } = evaluateRegister(
      { tasks: done },
      { ...options, profile: getProfile("hai-phong-snv") },
    ).summary;
    expect(row).toMatchObject({ done: 0, open: 1, awaitingConfirmation: 1, counts: { openInTime: 1, doneOnTime: 0 } });
  });
});
