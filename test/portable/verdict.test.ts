import { describe, expect, it } from "vitest";
import { evidence } from "../../scripts/portable/evidence.js";
import { type LocalVerdict, problemsOf } from "../../scripts/portable/report-verdict.js";
import { SOURCES } from "../support/sources.js";
import { calendarFaults } from "./calendar-faults.js";
import { faultsOfCases, questionsOf } from "./cases-asked.js";
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

  it("finds the fault of a case that is answered otherwise, under its reading and by default", () => {
    const [first] = EVIDENCE.readings["lao-cai"] ?? [];
    if (first === undefined) expect.fail("no case");
    const wrong = { ...first, expect: { duty: { due: "2026-01-01" } }, byDefault: { duty: { due: "2026-01-02" } } };
    const cases = { "lao-cai": [first, wrong] };
    expect(questionsOf(cases)).toBe(4);
    const faults = faultsOfCases(cases, SOURCES);
    expect(faults.map((fault) => /"path":"(.*?)"/.exec(fault)?.[1])).toEqual(["expect.duty.due", "byDefault.duty.due"]);
  });

  it("tells results that differ in one letter apart, and refuses a run that asked too little", () => {
    expect(problemsOf({ ...FAIR, digest: "0" }, FAIR.digest)).toEqual([
      `results differ: digest 0, elsewhere ${FAIR.digest}`,
    ]);
    expect(problemsOf({ ...FAIR, golden: 3 }, FAIR.digest)).toEqual(["golden: 3, expected 820 at least"]);
  });
});
