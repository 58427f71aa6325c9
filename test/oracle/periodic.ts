import type { EventType } from "../../src/language/vocabulary.js";
import { utcDay } from "../support/civil.js";
import { notApplicable, type Owner, owed } from "./duty.js";
import type { DutyOpinion } from "./opinion.js";
import { type Act, type Story, startOf } from "./story.js";

/** One report that a regulation asks for: of which cadence, for which period, by which day. */
export interface Occurrence {
  readonly cadence: "month" | "quarter" | "half" | "year";
  readonly period: string;
  readonly due: number;
}

const YEARS = Array.from({ length: 16 }, (_, index) => 2013 + index);
const two = (month: number): string => String(month).padStart(2, "0");
const sorted = (all: Occurrence[]): Occurrence[] => all.sort((one, other) => one.due - other.due);

/** The last day of a month. */
export const monthEnd = (year: number, month: number): number => utcDay(year, month + 1, 1) - 1;

interface Days {
  readonly month?: (year: number, month: number) => number;
  readonly quarter?: (year: number, lastMonth: number) => number;
  readonly half?: (year: number) => number;
  readonly year?: (year: number) => number;
}

/** Every occurrence of 2013-2028, in order of the day; the half-year is the first half of a year (A32). */
export const everyYear = ({ month, quarter, half, year }: Days): readonly Occurrence[] =>
  sorted(
    YEARS.flatMap((y): Occurrence[] => [
      ...(month === undefined
        ? []
        : Array.from(
            { length: 12 },
            (_, m): Occurrence => ({ cadence: "month", period: `${y}-${two(m + 1)}`, due: month(y, m + 1) }),
          )),
      ...(quarter === undefined
        ? []
        : [1, 2, 3, 4].map((q): Occurrence => ({ cadence: "quarter", period: `${y}-Q${q}`, due: quarter(y, q * 3) }))),
      ...(half === undefined ? [] : [{ cadence: "half", period: `${y}-H1`, due: half(y) } as const]),
      ...(year === undefined ? [] : [{ cadence: "year", period: String(y), due: year(y) } as const]),
    ]),
  );

/** `2026`, `2026-Q1`, `2026-H1`, `2026-03`, `2026-W08`. */
const PERIOD = /^\d{4}(-(Q[1-4]|H[12]|\d{2}|W\d{2}))?$/;

const periodNamedBy = ({ ref }: Act): string | null => (ref !== null && PERIOD.test(ref) ? ref : null);

/**
 * The day on which an occurrence was reported for: by a report that names its period, or one that names none and was made
 * in its time, which begins when that of the one before it has ended. A later report that names none makes up for every
 * one that was missed.
 */
export const reportedOn = (
  story: Story,
  all: readonly Occurrence[],
  occurrence: Occurrence,
  types: readonly EventType[],
): number | null => {
  const opens = all.findLast(({ due }) => due < occurrence.due)?.due ?? Number.NEGATIVE_INFINITY;
  const reports = story.acts.filter(({ type }) => types.includes(type));
  const unnamed = reports.filter((act) => periodNamedBy(act) === null && act.on > opens);
  const own = reports.find(
    (act) => periodNamedBy(act) === occurrence.period || (unnamed.includes(act) && act.on <= occurrence.due),
  );
  return (own ?? unnamed[0])?.on ?? null;
};

/** Whether an open task owes an occurrence: it had begun before the day, and was not finished by its end. */
export const isOwed = (story: Story, { due }: Occurrence, effectFrom: number): boolean => {
  const start = startOf(story);
  const end = Math.min(story.completedOn ?? Number.POSITIVE_INFINITY, story.cancelledOn ?? Number.POSITIVE_INFINITY);
  return due >= effectFrom && (start === null ? due >= story.asOf : start < due) && end > due;
};

export interface Reporting {
  readonly who: Owner;
  readonly occurrences: readonly Occurrence[];
  readonly types: readonly EventType[];
  readonly effectFrom: number;
}

/** Of each cadence the last report owed before the day judged, and the next one. */
export const periodicDuties = (story: Story, { who, occurrences, types, effectFrom }: Reporting): DutyOpinion[] => {
  const cadences = [...new Set(occurrences.map(({ cadence }) => cadence))];
  const listed = cadences.flatMap((cadence) => {
    const own = occurrences.filter((one) => one.cadence === cadence && isOwed(story, one, effectFrom));
    const last = own.findLast(({ due }) => due < story.asOf);
    const next = own.find(({ due }) => due >= story.asOf);
    return [last, next].filter((one) => one !== undefined);
  });
  const judged = sorted(listed).map((one) =>
    owed(who, { due: one.due, period: one.period, fulfilledOn: reportedOn(story, occurrences, one, types) }, story),
  );
  // Of a task that was called off only what had been reported by then remains.
  const lasting = judged.filter(({ state }) => state !== "notApplicable");
  if (lasting.length > 0) return lasting;
  return [notApplicable(who, story.cancelledOn === null ? "noOccurrence" : "taskCancelled")];
};
