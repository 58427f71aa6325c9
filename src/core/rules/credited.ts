import type { DayNumber } from "../../calendar/index.js";
import type { Question } from "../model/question.js";
import { creditReports, type MadeReport, servedToo } from "./credit.js";
import type { Period } from "./periods.js";
import type { DoubtfulReport } from "./sent-reports.js";

/** A question of which it is not said yet what hangs on it. */
export type Asked = Omit<Question, "keys">;

const byLength = (a: Period, b: Period): number => a.nominal - a.begins - (b.nominal - b.begins);

/**
 * Which report counts for which period: each once in every cadence; without a name only in the shortest, or, where that
 * has no period begun and not reported, in the next longer one (reading A50).
 */
export const credited = (
  periods: readonly Period[],
  reports: readonly MadeReport[],
  cumulative: boolean,
): ((period: Period) => DayNumber | null) => {
  const days = new Map<string, DayNumber>();
  let unplaced: ReadonlySet<MadeReport> = new Set(reports);
  for (const cadence of new Set([...periods].sort(byLength).map((period) => period.cadence))) {
    const own = periods.filter((period) => period.cadence === cadence);
    const made = reports.filter((report) => report.period !== null || unplaced.has(report));
    const left = new Set<MadeReport>();
    const once = creditReports(own, made, left);
    unplaced = left;
    const all = cumulative ? [...once, ...servedToo(own, made, once)] : once;
    for (const [name, day] of all) days.set(`${cadence}|${name}`, day);
  }
  return (period) => days.get(`${period.cadence}|${period.name}`) ?? null;
};

/** For which period a report may have been made that is not told to be its. */
export const doubts = (
  periods: readonly Period[],
  reports: readonly MadeReport[],
  doubtful: readonly DoubtfulReport[],
): ((period: Period) => Asked | null) => {
  const [first] = doubtful;
  if (first === undefined) return () => null;
  // For which meeting one was made nobody can tell.
  if (periods.some(({ every }) => every === null))
    return ({ nominal }) => doubtful.find(({ after }) => after === undefined || after < nominal)?.asks ?? null;
  const perhaps = credited(
    periods,
    [...reports, ...doubtful].sort((a, b) => a.day - b.day),
    false,
  );
  return (period) =>
    doubtful.find(({ day, after }) => day === perhaps(period) && (after === undefined || after < period.nominal))
      ?.asks ?? null;
};
