/** Where a count that ends on a rest day goes: on to the next working day, back to the last one, or nowhere. */
export type Roll = "following" | "preceding" | "none";

/** Whether the day that starts a count is itself day 1 (`same`), or the day after it is (`next`: Civil Code 2015, art. 147). */
export type FirstDay = "next" | "same";

/** So many working days; the nth working day ends it, so there is nothing to roll. */
export interface WorkingDaySpan {
  readonly workingDays: number;
  readonly firstDay: FirstDay;
}

/** So many calendar days (Civil Code 2015, art. 148). */
export interface DaySpan {
  readonly days: number;
  readonly firstDay: FirstDay;
  readonly roll: Roll;
}

/** So many months, ending on the corresponding day (Civil Code 2015, art. 148.3). */
export interface MonthSpan {
  readonly months: number;
  readonly roll: Roll;
}

/** *Ngay*: the end of the same day, or, where it falls on a rest day, of the working day that it is moved to. */
export interface SameDaySpan {
  readonly sameDay: true;
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
  readonly workingHours: number;
  readonly officeHours: readonly OfficeHours[];
}
