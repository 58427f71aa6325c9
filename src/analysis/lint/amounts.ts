import type { Span, WorkingHourSpan } from "../../calendar/index.js";

/** What a number in the words of a rule counts. */
export type AmountUnit = "workingDays" | "days" | "months" | "workingHours";

/** So many days, months or hours that a text names. */
export interface Amount {
  readonly n: number;
  readonly unit: AmountUnit;
  /** As it stands in the text. */
  readonly words: string;
}

const UNITS: Readonly<Record<string, AmountUnit>> = {
  "ngày làm việc": "workingDays",
  ngày: "days",
  tháng: "months",
  giờ: "workingHours",
  "giờ làm việc": "workingHours",
};

/** `05 ngày làm việc`, `05 (năm) ngày`; a half-year and a time of day are none. */
const AMOUNT =
  /(?<![\d/.,-])(\d{1,4})(?:\s*\([^)]{1,20}\))?\s*(ngày làm việc|ngày|giờ làm việc|giờ|tháng)(?!\s*(?:đầu|cuối) năm)(?![\p{L}\d])(?!\s+\d)/gu;

/** The numbers of days, months and hours in words of small letters. */
export const amountsIn = (words: string): readonly Amount[] =>
  [...words.matchAll(AMOUNT)].flatMap(([found, n = "", unit = ""]): Amount[] => {
    const known = UNITS[unit];
    return known === undefined ? [] : [{ n: Number(n), unit: known, words: found.replace(/\s+/g, " ") }];
  });

/** The number of a span; `null` for the same day. */
export const amountOf = (span: Span | WorkingHourSpan): Omit<Amount, "words"> | null => {
  if ("workingDays" in span) return { n: span.workingDays, unit: "workingDays" };
  if ("days" in span) return { n: span.days, unit: "days" };
  if ("months" in span) return { n: span.months, unit: "months" };
  return "workingHours" in span ? { n: span.workingHours, unit: "workingHours" } : null;
};
