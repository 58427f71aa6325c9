import { describe, expect, it } from "vitest";
import { WorkingCalendar } from "../../../src/calendar/index.js";
import { type CheckCasesOptions, checkCases } from "../../../src/core/answers/check-cases.js";
import { checkedCommune } from "../../language/schema/profile-sources.js";
import { issuesOf } from "../../support/issues.js";

const commune = checkedCommune();

const task = { id: "1", title: "A", dueOn: "2026-03-06", events: [{ type: "assigned", on: "2026-02-23" }] };

describe("a case about a schedule", () => {
  const only = ({ from, to }: { from?: string; to?: string }) => ({
    name: "x",
    provision: "xa-tan-phuoc/15.4",
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    expect: { schedule: [{ due: "2026-03-21" }] },
  });

  it("says which of its dates differs", () => {
    expect(checkCases(commune, [only({ from: "2026-03-01", to: "2026-03-31" })])[0]?.problems).toEqual([
      { code: "out-of-range", path: "expect.schedule[0].due", found: '"2026-03-20"', expected: '"2026-03-21"' },
    ]);
  });

  it("needs both ends of its span", () => {
    const wanted = { code: "missing", expected: "YYYY-MM-DD" };
    expect(checkCases(commune, [only({ to: "2026-03-31" })])[0]?.problems).toEqual([{ ...wanted, path: "from" }]);
    expect(checkCases(commune, [only({ from: "2026-03-01" })])[0]?.problems).toEqual([{ ...wanted, path: "to" }]);
  });
});

describe("a table of cases", () => {
  const good = { name: "good", asOf: "2026-03-04", task, expect: { status: { cell: "openInTime" } } };

  it("says of each case, in order and by its name, whether it holds", () => {
    const results = checkCases(commune, [
      good,
      { ...good, name: "wrong", expect: { status: { cell: "openOverdue" } } },
    ]);
    expect(results.map(({ name, ok }) => [name, ok])).toEqual([
      ["good", true],
      ["wrong", false],
    ]);
    expect([results, ...results, ...results.map(({ problems }) => problems)].every(Object.isFrozen)).toBe(true);
  });

  it("calls a case that is none by its place, and says what it is", () => {
    const results = checkCases(commune, [good, { ...good, asOf: new Date(0) }, "good"]);
    expect(results.map(({ name, ok }) => [name, ok])).toEqual([
      ["good", true],
      ["cases[1]", false],
      ["cases[2]", false],
    ]);
    expect(results[1]?.problems).toMatchObject([{ path: "asOf", found: "Date" }]);
  });

  it("needs a day where it is about a task, and an expectation", () => {
    const { asOf: _, ...undated } = good;
    expect(checkCases(commune, [undated])[0]?.problems).toEqual([
      { code: "missing", path: "asOf", expected: "YYYY-MM-DD" },
    ]);
    expect(checkCases(commune, [{ ...good, expect: {} }])[0]?.problems).toEqual([
      {
        code: "missing",
        path: "expect",
        expected:
          "duty, duties, threshold, right, status, dueOn, question, findings, oftenLate, schedule, effect, secrecy",
      },
    ]);
  });

  it("does not take a failure of the program for a failure of the case", () => {
    const require = (): never => {
      throw new RangeError("no calendar");
    };
    const calendar = { require } as unknown as NonNullable<CheckCasesOptions["calendar"]>;
    const one = { name: "x", from: "2026-03-01", to: "2026-03-31", expect: { schedule: [] } };
    expect(issuesOf(() => checkCases(commune, [one], { calendar }))).toMatchObject([
      { code: "wrong-type", path: "calendar" },
    ]);
    const broken = new WorkingCalendar({ id: "x", first: "2014-01-01", last: "2050-12-31" }, require);
    expect(issuesOf(() => checkCases(commune, [one], { calendar: broken }))).toMatchObject([
      { code: "unreadable", path: "calendar", found: "RangeError: no calendar" },
    ]);
  });
});
