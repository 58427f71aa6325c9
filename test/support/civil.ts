/** Days counted with the platform's own arithmetic, as the second opinion of the tests. */
const MS_PER_DAY = 86_400_000;

export const utcDay = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / MS_PER_DAY;

export const isoDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY;

/** 0 is Sunday, as in `Date`. */
export const utcWeekday = (day: number): number => new Date(day * MS_PER_DAY).getUTCDay();

export const isWeekend = (day: number): boolean => utcWeekday(day) % 6 === 0;

export const addDays = (iso: string, days: number): string => isoDay(dayNumber(iso) + days);

/** The day in Viet Nam of a day or of an instant, by the platform's own arithmetic. */
export const vietnameseDay = (recordedAt: string): number =>
  recordedAt.includes("T") ? Math.floor((Date.parse(recordedAt) + 7 * 3_600_000) / 86_400_000) : dayNumber(recordedAt);
