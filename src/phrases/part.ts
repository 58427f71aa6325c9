/** The months that a printed date names, or one day of one of them. */
export interface PrintedDate {
  /** `null` when no year is printed. */
  readonly year: number | null;
  readonly unit: "day" | "month" | "quarter" | "year";
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** 0 for a whole period. */
  readonly day: number;
}

/** A printed length of time. */
export interface PrintedSpan {
  readonly unit: "workingDays" | "days" | "months";
  readonly count: number;
}

/**
 * Some words of a phrase that do one thing together. The kinds are single letters, so that the parts of a phrase make a
 * text of their own in which the senses are looked for; `PART_NAMES` says what each letter stands for.
 */
export interface Part {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly date?: PrintedDate;
  readonly span?: PrintedSpan;
  /** Minutes after midnight. */
  readonly clock?: number;
  /** ISO weekday, Monday 1. */
  readonly weekday?: number;
  /** A number in digits and the same in words, that are not the same. */
  readonly contradicts?: boolean;
}
