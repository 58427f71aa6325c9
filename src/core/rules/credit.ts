import type { DayNumber } from "../../calendar/index.js";
import type { Body } from "../model/body.js";

/** A period of one cadence that is owed. */
export interface OwedPeriod {
  readonly name: string;
  /** Its first day: a report without a name counts for no period that has not begun. */
  readonly begins: DayNumber;
  /** Its day, before and after any roll. */
  readonly nominal: DayNumber;
  readonly due: DayNumber;
  /** Who led on its nominal day, where a report may be one of a former lead. */
  readonly leads?: readonly Body[];
}

/** A report, or an update, that was made. */
export interface MadeReport {
  readonly day: DayNumber;
  /** The period it names. */
  readonly period: string | null;
  /** Former leads, whose report counts for periods of their own alone; left out: it counts for whoever leads. */
  readonly of?: readonly Body[];
}

/**
 * Which report counts for which period of one cadence (reading A50): a report counts once, for the period it names;
 * without a name for the period, begun and not yet reported, whose day is nearest to it (on a tie the earlier), report
 * after report in the order of their days.
 *
 * @param periods - In the order of their days.
 * @param reports - In the order of their days: what came later takes nothing from what was reported before.
 * @param unplaced - Is given the reports without a name that found no period.
 * @returns The day each period was reported on, by its name.
 */
export const creditReports = (
  periods: readonly OwedPeriod[],
  reports: readonly MadeReport[],
  unplaced?: Set<MadeReport>,
): ReadonlyMap<string, DayNumber> => {
  const credited = new Map<string, DayNumber>();
  /** The names of all periods; most reports name none. */
  let known: ReadonlySet<string> | null = null;
  for (const report of reports) {
    const { day, period, of } = report;
    const open =
      of === undefined ? periods : periods.filter(({ leads = [] }) => leads.some((lead) => of.includes(lead)));
    if (of === undefined && period !== null) known ??= new Set(periods.map(({ name }) => name));
    const isOpen = (name: string): boolean =>
      of === undefined ? known?.has(name) === true : open.some((one) => one.name === name);
    const served = period === null ? nearestPeriod(open, day, credited) : isOpen(period) ? period : null;
    if (served !== null && !credited.has(served)) credited.set(served, day);
    if (served === null && period === null) unplaced?.add(report);
  }
  return credited;
};

/** The first period whose day is not before `day`. */
const firstFrom = (periods: readonly OwedPeriod[], day: DayNumber): number => {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((periods[middle]?.nominal ?? day) >= day) high = middle;
    else low = middle + 1;
  }
  return low;
};

const nearestPeriod = (
  periods: readonly OwedPeriod[],
  day: DayNumber,
  credited: ReadonlyMap<string, DayNumber>,
): string | null => {
  const place = firstFrom(periods, day);
  let before = place - 1;
  while (before >= 0 && credited.has(periods[before]?.name ?? "")) before--;
  let after = place;
  while (after < periods.length && credited.has(periods[after]?.name ?? "")) after++;
  const earlier = periods[before];
  const later = periods[after];
  const begun = later !== undefined && later.begins <= day ? later : undefined;
  if (earlier === undefined) return begun?.name ?? null;
  if (begun === undefined) return earlier.name;
  return begun.nominal - day < day - earlier.nominal ? begun.name : earlier.name;
};

/**
 * The periods that late reports serve too (reading A50, cumulative): one without a name that counts for a period whose
 * last day had passed counts for the period of its cadence that runs on its day as well. What came in time serves no other.
 *
 * @param periods - Those of one cadence, in the order of their days.
 * @param once - What each of them was reported on by itself, as `creditReports` tells.
 */
export const servedToo = <P extends OwedPeriod>(
  periods: readonly P[],
  reports: readonly MadeReport[],
  once: ReadonlyMap<string, DayNumber>,
  mayServe: (report: MadeReport, period: P) => boolean = () => true,
): ReadonlyMap<string, DayNumber> => {
  const served = new Map<string, DayNumber>();
  for (const report of reports) {
    const { day, period: name } = report;
    if (name !== null || !periods.some(({ name: of, due }) => due < day && once.get(of) === day)) continue;
    const current = periods.find(({ begins, nominal }) => begins <= day && day <= nominal);
    if (current === undefined || once.has(current.name) || served.has(current.name)) continue;
    if (mayServe(report, current)) served.set(current.name, day);
  }
  return served;
};
