import type { Cadence, Occurrence } from "./periods.js";

/**
 * For which period a report counts (SEMANTICS 16; A50): the one it names; without a name the period, begun and not yet
 * reported, whose day is nearest to it, on a tie the earlier; once in each cadence, report after report. Where the shortest
 * cadence has none left, a report is one of the next longer.
 */

export interface Report {
  readonly on: number;
  readonly period: string | null;
}

export interface Credit<R extends Report> {
  readonly report: R;
}

const ORDER: readonly Cadence[] = ["week", "month", "meeting", "quarter", "half", "year"];

const shortestOf = (occurrences: readonly Occurrence[]): Cadence | null =>
  ORDER.find((cadence) => occurrences.some((one) => one.cadence === cadence)) ?? null;

const nearest = (open: readonly Occurrence[], on: number): Occurrence | null => {
  let best: Occurrence | null = null;
  for (const one of open) {
    const closer = best === null ? -1 : Math.abs(one.due - on) - Math.abs(best.due - on);
    if (best === null || closer < 0 || (closer === 0 && one.due < best.due)) best = one;
  }
  return best;
};

export interface Crediting<R extends Report> {
  /** The periods that there are for somebody. */
  readonly occurrences: readonly Occurrence[];
  readonly reports: readonly R[];
  /** Whether a report can be one for a period: who reported, and for whom. */
  readonly fits: (report: R, occurrence: Occurrence) => boolean;
  /** An update of a quarter is one of the half-year that ends on the same day; a unit's report is not (A07). */
  readonly servesLonger: boolean;
}

/** Which report serves which period. */
export const creditsOf = <R extends Report>({
  occurrences,
  reports,
  fits,
  servesLonger,
}: Crediting<R>): Map<Occurrence, R> => {
  const credited = new Map<Occurrence, R>();
  const shortest = shortestOf(occurrences);
  const give = (report: R, occurrence: Occurrence): void => {
    if (!credited.has(occurrence)) credited.set(occurrence, report);
    if (!servesLonger || occurrence.cadence !== shortest) return;
    for (const longer of occurrences) {
      const sameDay = longer.cadence !== shortest && longer.due === occurrence.due;
      if (sameDay && !credited.has(longer) && fits(report, longer)) credited.set(longer, report);
    }
  };
  for (const report of reports) {
    const named = occurrences.find(({ period }) => period === report.period);
    if (named !== undefined) {
      if (fits(report, named)) give(report, named);
      continue;
    }
    if (report.period !== null) continue;
    const open = occurrences.filter((one) => one.begins <= report.on && !credited.has(one) && fits(report, one));
    // An update serves the longer ones that end with it, and no others.
    const among = servesLonger ? shortest : shortestOf(open);
    const found = nearest(
      open.filter(({ cadence }) => cadence === among),
      report.on,
    );
    if (found !== null) give(report, found);
  }
  return credited;
};
