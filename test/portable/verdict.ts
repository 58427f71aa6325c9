import { calendarFaults, type GatheredYear } from "./calendar-faults.js";
import { faultsOfQuestion } from "./faults-of-question.js";
import { type GoldenFile, goldenQuestions, type ReadingFile, readingQuestions } from "./golden-case.js";
import type { PackageUnderTest } from "./package-under-test.js";
import { seededEvaluations } from "./seeded-evaluations.js";

/** Everything the verdict is reached from, as it stands in the files of the tests. */
export interface Evidence {
  /** By the id of the regulation. */
  readonly golden: Readonly<Record<string, readonly GoldenFile[]>>;
  readonly readings: readonly ReadingFile[];
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
  const golden = Object.entries(evidence.golden).flatMap(([profile, files]) =>
    files.flatMap((file) => goldenQuestions(profile, file)),
  );
  const readings = evidence.readings.flatMap(readingQuestions);
  const seeded = seededEvaluations(dondoc);
  const faults = [...golden, ...readings].flatMap((question) =>
    faultsOfQuestion(question, dondoc).map((fault) => `${question.provision}, ${question.name}: ${fault}`),
  );
  return {
    golden: golden.length,
    readings: readings.length,
    years: Object.keys(evidence.years).length,
    evaluations: seeded.evaluations,
    digest: seeded.digest,
    faults: [...faults, ...calendarFaults(evidence.years, dondoc), ...seeded.faults],
  };
};
