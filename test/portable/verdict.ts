import { calendarFaults, type GatheredYear } from "./calendar-faults.js";
import { type CasesOf, faultsOfCases, questionsOf } from "./cases-asked.js";
import type { PackageUnderTest } from "./package-under-test.js";
import { seededEvaluations } from "./seeded-evaluations.js";

/** Everything the verdict is reached from, as it stands in the files beside the regulations and of the tests. */
export interface Evidence {
  readonly golden: CasesOf;
  readonly readings: CasesOf;
  readonly years: Readonly<Record<string, GatheredYear>>;
}

/** What one runtime, in one time zone, makes of the package. */
export interface Verdict {
  readonly golden: number;
  readonly readings: number;
  readonly years: number;
  readonly evaluations: number;
  readonly digest: string;
  readonly faults: readonly string[];
}

/** Asks the package every golden question and walks its calendar. Nothing here needs a platform. */
export const verdict = (evidence: Evidence, dondoc: PackageUnderTest): Verdict => {
  const { golden, readings, years } = evidence;
  const seeded = seededEvaluations(dondoc);
  return {
    golden: questionsOf(golden),
    readings: questionsOf(readings),
    years: Object.keys(years).length,
    evaluations: seeded.evaluations,
    digest: seeded.digest,
    faults: [
      ...faultsOfCases(golden, dondoc),
      ...faultsOfCases(readings, dondoc),
      ...calendarFaults(years, dondoc),
      ...seeded.faults,
    ],
  };
};
