import type { DayNumber, WorkingCalendar } from "../calendar/index.js";
import { type DateDays, daysOfDate, inferYear, ownPeriod, unitOf } from "./due-day.js";
import type { Found } from "./find-sense.js";
import type { PrintedDate } from "./part.js";
import type { NoDayReason, PhraseCertainty, PrintedBound, PrintedDeadline } from "./printed-deadline.js";
import { isoOf, weekdayOf } from "./utc-days.js";

/** What is known beside the phrase, in day numbers. */
export interface Setting {
  readonly issued: DayNumber | null;
  readonly calendar: WorkingCalendar;
  /** Of a day that is printed as such: whether the text is as it was printed, or a slip was put right. */
  readonly stated: "stated" | "corrected";
}

/** What became of a phrase: a day, or why not. */
export type Outcome = Pick<PrintedDeadline, "dueOn" | "bound" | "at" | "certainty" | "reason">;

export const refused = (reason: NoDayReason, bound: PrintedBound = "none"): Outcome => ({
  dueOn: null,
  bound,
  certainty: "stated",
  reason,
});

const given = (due: DayNumber, bound: PrintedBound, certainty: PhraseCertainty): Outcome => ({
  dueOn: isoOf(due),
  bound,
  certainty,
});

const readSpan = ({ due: { span }, from }: Found, { issued, calendar, stated }: Setting): Outcome => {
  if (span === undefined) return refused("contradicts", "span");
  const date = from?.date;
  const start = date === undefined ? issued : date.year === null ? undefined : daysOfDate(date, date.year)?.first;
  if (start != null)
    try {
      return given(calendar.endOfSpan(start, span), "span", from === undefined ? "startInferred" : stated);
    } catch (error) {
      // A span that ends past the calendar has no day; what else goes wrong is told. Whatever has no code is no text of one.
      if (!/^out/.test((error as { readonly code: string }).code)) throw error;
    }
  return refused("noStart", "span");
};

/** Whether the other date of a phrase, or a weekday, says that the day is another one. */
const isContradicted = (
  { sense: { id }, from, parts }: Found,
  { first, last }: DateDays,
  year: number,
  issued: DayNumber | null,
): boolean => {
  const own = weekdayOf(first);
  if (parts.some(({ weekday = own }) => weekday !== own)) return true;
  const date = from?.date;
  if (date === undefined) return false;
  const other = daysOfDate(date, date.year ?? year);
  if (other === undefined) return true;
  if (id === "dayOfPeriod") return first < other.first || last > other.last;
  if (id === "periodsInTurn") return other.last + 1 !== first;
  // "10/12 to 15/1/2027" begins in the year before, when that is not before its document.
  const before = daysOfDate(date, date.year ?? year - 1)?.last;
  return other.first >= first && (date.year !== null || issued === null || !(Number(before) >= issued));
};

/** 2024 has every day that some year has. */
const LEAP_YEAR = 2024;
/** A deadline more than two years before its document is a misprint. */
const MOST_DAYS_BEFORE = 731;

const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, "0")).join(":");

const readDate = (found: Found, date: PrintedDate, { issued, calendar, stated }: Setting): Outcome => {
  const { due: part, from, at, late, by } = found;
  const limit = found.limit + by;
  const clock = at?.clock ?? late?.clock ?? part.clock ?? 0;
  // An hour of the day itself leaves that day, midnight does not.
  const isMidnight = (at?.clock === 0 && limit !== "") || (late?.clock === 0 && by !== "");
  const isBefore = isMidnight || (/b/.test(limit) && clock === 0 && at?.kind !== "c");
  const bound = isBefore ? "before" : date.day === 0 ? unitOf(date) : /[byt]/.test(limit) ? "by" : "on";
  // A year that is not printed follows from the other date of the phrase, or from the document.
  const base = from?.date;
  const since = base?.year == null ? issued : daysOfDate(base, base.year)?.first;
  const year = date.year ?? (since == null ? undefined : inferYear(date, since));
  const days = daysOfDate(date, year ?? LEAP_YEAR);
  if (days === undefined) return refused("impossible", bound);
  if (year === undefined) return refused(issued === null ? "noYear" : "impossible", bound);
  if (isContradicted(found, days, year, issued)) return refused("contradicts", bound);
  const due = isBefore ? days.first - 1 : days.last;
  const isInferred = date.year === null;
  if (isInferred && issued !== null && due < issued) return refused("noYear", bound);
  if (!(due >= Math.max(calendar.firstDay, (issued ?? 0) - MOST_DAYS_BEFORE) && due <= calendar.lastDay))
    return refused("outsideReason", bound);
  return {
    ...given(due, bound, isInferred ? "yearInferred" : stated),
    ...(clock > 0 && !isBefore && { at: clockText(clock) }),
  };
};

/** The day that a sense has found in a phrase, or why it is none. */
export const dayOfFound = (found: Found, text: string, setting: Setting): Outcome => {
  const { kind, date, start } = found.due;
  return kind === "S"
    ? readSpan(found, setting)
    : readDate(found, date ?? ownPeriod(text.slice(start), setting.issued), setting);
};
