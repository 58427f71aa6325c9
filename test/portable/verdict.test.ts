import { describe, expect, it } from "vitest";
import { evidence } from "../../scripts/portable/evidence.js";
import { type LocalVerdict, problemsOf } from "../../scripts/portable/report-verdict.js";
import { SOURCES } from "../support/sources.js";
import { calendarFaults } from "./calendar-faults.js";
import { differences } from "./differences.js";
import { faultsOfQuestion } from "./faults-of-question.js";
import type { Question } from "./golden-case.js";
import { localTime } from "./local-time.js";
import type { PackageUnderTest } from "./package-under-test.js";
import { verdict } from "./verdict.js";

const EVIDENCE = evidence();
const FAIR: LocalVerdict = { ...verdict(EVIDENCE, SOURCES), ...localTime() };

/** The package, but every day is printed as the day before: what a reading of days in a western zone would do. */
const A_DAY_EARLY: PackageUnderTest = {
  ...SOURCES,
  calendar: { ...SOURCES.calendar, dateOf: (day) => SOURCES.calendar.dateOf(day - 1) },
};

describe("the verdict on the package", () => {
  it("finds no fault in the sources", () => {
    expect(problemsOf(FAIR, FAIR.digest)).toEqual([]);
  });

  it("finds the fault of a package whose days are a day early", () => {
    const faults = calendarFaults(EVIDENCE.years, A_DAY_EARLY);
    expect(faults).toContain(`the day in Viet Nam of 2025-12-24T17:00:00Z: found 2025-12-24, expected 2025-12-25`);
    expect(faults.filter((fault) => fault.startsWith("the text of day"))).toHaveLength(13_514);
  });

  it("finds the fault of a year with a working day more than was announced", () => {
    const [year, gathered] = Object.entries(EVIDENCE.years)[0] ?? expect.fail("no year");
    const changed = { [year]: { ...gathered, workingDaysTotal: gathered.workingDaysTotal + 1 } };
    expect(calendarFaults(changed, SOURCES)).toEqual([
      `working days of ${year}: found ${gathered.workingDaysTotal}, expected ${gathered.workingDaysTotal + 1}`,
    ]);
  });

  it("tells results that differ in one letter apart, and refuses a run that asked too little", () => {
    expect(problemsOf({ ...FAIR, digest: "0" }, FAIR.digest)).toEqual([
      `results differ: digest 0, elsewhere ${FAIR.digest}`,
    ]);
    expect(problemsOf({ ...FAIR, golden: 3 }, FAIR.digest)).toEqual(["golden: 3, expected 600 at least"]);
  });
});

describe("a golden question", () => {
  const QUESTION: Question = {
    name: "recorded within 3 working days of Friday 28/8/2026",
    provision: "lao-cai/7.2.a",
    profile: "lao-cai",
    readings: {},
    asOf: "2026-09-08",
    task: {
      id: "1",
      title: "x",
      lead: "Sở Y tế",
      dueOn: "2026-08-28",
      events: [{ type: "assigned", on: "2026-08-03" }],
    },
    wanted: { duty: { due: "2026-09-07", state: "overdue", workingDaysLate: 1 } },
  };
  const faultsFor = (change: Partial<Question>): string[] => faultsOfQuestion({ ...QUESTION, ...change }, SOURCES);

  it("has no fault when the duty is as expected", () => {
    expect(faultsFor({})).toEqual([]);
  });

  it.each<[string, Partial<Question>, string]>([
    [
      "another due date",
      { wanted: { duty: { due: "2026-09-04" } } },
      'duty.due: found "2026-09-07", expected "2026-09-04"',
    ],
    ["a duty that does not apply", { wanted: { duty: { state: "notApplicable" } } }, "more than one duty"],
    ["a duty of another period", { wanted: { duty: { period: "2026-Q1" } } }, "no duty fits"],
    ["no duty at all", { wanted: { duties: [] } }, "duties: found 1 items, expected 0"],
    ["a right that is not there", { wanted: { right: { until: "2026-09-07" } } }, "right: found undefined"],
    ["a threshold that is not there", { wanted: { threshold: { reached: true } } }, "threshold: found undefined"],
    ["another cell", { wanted: { status: { cell: "doneOnTime" } } }, "status.cell: found"],
    ["another day of signature", { wanted: { effect: { signedOn: "2015-08-01" } } }, "effect.signedOn: found"],
    [
      "a report in a span without any",
      { from: "2026-01-02", to: "2026-01-02", wanted: { schedule: [{}] } },
      "schedule: found 0 items, expected 1",
    ],
    ["nothing", { wanted: {} }, "expects nothing"],
  ])("has a fault when %s is expected", (_, change, fault) => {
    expect(faultsFor(change).join("\n")).toContain(fault);
  });
});

describe("differences", () => {
  it("allows more keys than are wanted, and no more items", () => {
    expect(differences({ a: 1, b: 2 }, { a: 1 })).toEqual([]);
    expect(differences([1, 2], [1])).toEqual([": found 2 items, expected 1"]);
    expect(differences({ a: [{ b: 1 }] }, { a: [{ b: 2 }] })).toEqual([".a[0].b: found 1, expected 2"]);
  });

  it("tells null from a missing key, and a list from an object", () => {
    expect(differences({}, { due: null })).toEqual([".due: found undefined, expected null"]);
    expect(differences({ due: null }, { due: {} })).toEqual([".due: found null, expected {}"]);
    expect(differences({ 0: 1 }, [1])).toEqual([': found {"0":1}, expected a list']);
  });
});
