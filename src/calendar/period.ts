import { civilFromDay, type DayNumber, dayFromCivil, daysInMonth } from "./plain-date.js";

/** How often something recurs; `firstHalf`: the first half of each year. */
export type Frequency = "week" | "month" | "quarter" | "firstHalf" | "halfYear" | "year";

/** Counts the periods of one frequency; the next period has the next number. */
export type PeriodIndex = number;

const MONTHS: Record<Exclude<Frequency, "week">, number> = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  firstHalf: 12,
  year: 12,
};

/** The Monday of the ISO week that holds 1970-01-01. */
const FIRST_MONDAY = -3;

/** The period that a day lies in; for `firstHalf` the year of the half. */
export const periodAt = (every: Frequency, day: DayNumber): PeriodIndex => {
  if (every === "week") return Math.floor((day - FIRST_MONDAY) / 7);
  const { year, month } = civilFromDay(day);
  return Math.floor((year * 12 + month - 1) / MONTHS[every]);
};

const firstOfMonth = (monthIndex: number): DayNumber =>
  dayFromCivil(Math.floor(monthIndex / 12), (((monthIndex % 12) + 12) % 12) + 1, 1);

export const periodStart = (every: Frequency, index: PeriodIndex): DayNumber =>
  every === "week" ? FIRST_MONDAY + index * 7 : firstOfMonth(index * MONTHS[every]);

export const periodEnd = (every: Frequency, index: PeriodIndex): DayNumber =>
  every === "firstHalf" ? dayFromCivil(index, 6, 30) : periodStart(every, index + 1) - 1;

/** The name of a period: `2026-W48`, `2026-11`, `2026-Q4`, `2026-H1`, `2026`. */
export const periodName = (every: Frequency, index: PeriodIndex): string => {
  if (every === "week") {
    // An ISO week belongs to the year of its Thursday.
    const thursday = periodStart(every, index) + 3;
    const year = civilFromDay(thursday).year;
    const week = Math.floor((thursday - dayFromCivil(year, 1, 1)) / 7) + 1;
    return `${year}-W${String(week).padStart(2, "0")}`;
  }
  if (every === "year") return String(index);
  if (every === "firstHalf") return `${index}-H1`;
  const perYear = 12 / MONTHS[every];
  const year = Math.floor(index / perYear);
  const number = index - year * perYear + 1;
  return every === "month"
    ? `${year}-${String(number).padStart(2, "0")}`
    : `${year}-${every === "quarter" ? "Q" : "H"}${number}`;
};

/** A period by its name, and the mark that tells two dates of it apart: `2026-11.2`. */
export interface NamedPeriod {
  readonly every: Frequency;
  readonly index: PeriodIndex;
  readonly mark: string | null;
}

const FORM = /^(\d{4})(?:-(?:W(\d{2})|Q([1-4])|H([12])|(\d{2})))?(?:\.(.+))?$/s;

/** The week of a number in an ISO year; the first one holds 4 January. */
const weekIndex = (year: number, week: number): PeriodIndex => periodAt("week", dayFromCivil(year, 1, 4)) + week - 1;

/**
 * The period that a name stands for, in the frequency that the name is of; `null` for a name that is none, and for a
 * period that no year has: a 13th month, a 53rd week of a year with 52.
 */
export const periodNamed = (name: string): NamedPeriod | null => {
  const [form, first = "", week, quarter, half, month, mark = null] = FORM.exec(name) ?? [];
  if (form === undefined) return null;
  const year = Number(first);
  const found: { readonly every: Frequency; readonly index: PeriodIndex } =
    week !== undefined
      ? { every: "week", index: weekIndex(year, Number(week)) }
      : quarter !== undefined
        ? { every: "quarter", index: year * 4 + Number(quarter) - 1 }
        : half !== undefined
          ? { every: "halfYear", index: year * 2 + Number(half) - 1 }
          : month !== undefined
            ? { every: "month", index: year * 12 + Number(month) - 1 }
            : { every: "year", index: year };
  const plain = mark === null ? name : name.slice(0, name.indexOf("."));
  return periodName(found.every, found.index) === plain ? { ...found, mark } : null;
};

/** What an event's `ref` looks like when it names the period a report is for. */
export const PERIOD_NAME = /^\d{4}(-(W\d{2}|\d{2}|Q[1-4]|H[12]))?(\.\d+)?$/;

/** The day of the mth month of the period that starts on `start`; a day past the end of the month is its last day. */
export const dayOfMonth = (start: DayNumber, month: number, day: number): DayNumber => {
  const from = civilFromDay(start);
  const index = from.year * 12 + from.month - 1 + (month - 1);
  const year = Math.floor(index / 12);
  const m = index - year * 12 + 1;
  return dayFromCivil(year, m, Math.min(day, daysInMonth(year, m)));
};
