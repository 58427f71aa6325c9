export interface LocalTime {
  /** The zone the platform says it is in. */
  readonly zone: string;
  /** Minutes west of Greenwich in the middle of each January and July from 2014 to 2027, as `Date` has them. */
  readonly offsets: readonly number[];
}

const YEARS = Array.from({ length: 14 }, (_, i) => 2014 + i);

/** The instants at which offsets are compared. */
export const OFFSET_INSTANTS: readonly number[] = YEARS.flatMap((year) =>
  [0, 6].map((month) => Date.UTC(year, month, 15, 12)),
);

/** What `Date` does here: proof that a zone is in force, not only named. */
export const localTime = (): LocalTime => ({
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  offsets: OFFSET_INSTANTS.map((instant) => new Date(instant).getTimezoneOffset()),
});
