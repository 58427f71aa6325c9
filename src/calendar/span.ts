/** Where a count that ends on a rest day goes: on to the next working day, back to the last one, or nowhere. */
export type Roll = "following" | "preceding" | "none";

/** Whether the day that starts a count is itself day 1 (`same`), or the day after it is (`next`: Civil Code 2015, art. 147). */
export type FirstDay = "next" | "same";

/** So many working days; the nth working day ends it, so there is nothing to roll. */
export interface WorkingDaySpan {
  /** How many working days are counted. */
  readonly workingDays: number;
  /** Whether the day that starts the count is day 1 itself. */
  readonly firstDay: FirstDay;
}

/** So many calendar days (Civil Code 2015, art. 148). */
export interface DaySpan {
  /** How many days of the calendar are counted, rest days among them. */
  readonly days: number;
  /** Whether the day that starts the count is day 1 itself. */
  readonly firstDay: FirstDay;
  /** Where the end goes when it falls on a rest day (Civil Code 2015, art. 148.5: `following`). */
  readonly roll: Roll;
}

/** So many months, ending on the corresponding day (Civil Code 2015, art. 148.3). */
export interface MonthSpan {
  /** How many months are counted: to the corresponding day, or the last day of a shorter month. */
  readonly months: number;
  /** Where the end goes when it falls on a rest day (Civil Code 2015, art. 148.5: `following`). */
  readonly roll: Roll;
}

/** *Ngay*: the end of the same day, or, where it falls on a rest day, of the working day that it is moved to. */
export interface SameDaySpan {
  /** Marks the span that ends on the day it starts on. */
  readonly sameDay: true;
  /** Where the end goes when that day is a rest day; left out, it stays. */
  readonly roll?: Roll;
}

/** A length of time in words of law, with every counting choice written down. */
export type Span = WorkingDaySpan | DaySpan | MonthSpan | SameDaySpan;

/** A stretch of office hours, `["07:30", "11:30"]`. */
export type OfficeHours = readonly [from: string, to: string];

/**
 * So many hours of office time. The clock starts when the trigger was recorded, if that instant lies on the day of the
 * trigger; otherwise when the office opens on the next working day.
 */
export interface WorkingHourSpan {
  /** How many hours of office time are counted. */
  readonly workingHours: number;
  /** When the office is open on a working day: stretches in order, `["07:30", "11:30"]`. */
  readonly officeHours: readonly OfficeHours[];
}
