import { spokenDate } from "../../calendar/spoken-date.js";
import type { Bilingual } from "../../errors.js";

const QUARTERS = ["I", "II", "III", "IV"];

const monthAndDay = /^\d{4}-\d{2}-\d{2}$/;
const PERIOD = /^(\d{4})(?:-(?:W(\d{2})|Q([1-4])|H([12])|(\d{2})))?(?:\.(\d+))?$/;

const vietnamese = (year: string, week?: string, quarter?: string, half?: string, month?: string): string => {
  if (week !== undefined) return `tuần ${Number(week)}/${year}`;
  if (quarter !== undefined) return `quý ${QUARTERS[Number(quarter) - 1] ?? quarter}/${year}`;
  if (half !== undefined) return `6 tháng ${half === "1" ? "đầu" : "cuối"} năm ${year}`;
  return month === undefined ? `năm ${year}` : `tháng ${Number(month)}/${year}`;
};

const english = (year: string, week?: string, quarter?: string, half?: string, month?: string): string => {
  if (week !== undefined) return `week ${Number(week)} of ${year}`;
  if (quarter !== undefined) return `quarter ${quarter} of ${year}`;
  if (half !== undefined) return `${half === "1" ? "first" : "second"} half of ${year}`;
  return month === undefined ? year : `${year}-${month}`;
};

/** A period at the head of a sentence: `2025-08` is “Kỳ tháng 8/2025”; the period of a meeting is its day. */
export const periodName = (period: string): Bilingual => {
  if (monthAndDay.test(period)) return { vi: `Cuộc họp ${spokenDate(period)}`, en: `Meeting of ${period}` };
  const parts = PERIOD.exec(period);
  if (parts === null) return { vi: `Kỳ ${period}`, en: `Period ${period}` };
  const [, year = "", week, quarter, half, month, mark] = parts;
  const names = [year, week, quarter, half, month] as const;
  return {
    vi: `Kỳ ${vietnamese(...names)}${mark === undefined ? "" : `, lần ${mark}`}`,
    en: `Period ${english(...names)}${mark === undefined ? "" : `, no. ${mark}`}`,
  };
};

/** How many of each kind a year holds; weeks of a year end with its last one, the 52nd or 53rd. */
const IN_A_YEAR = { H: 2, Q: 4, month: 12, year: 1 } as const;

/** Where a period stands among those of its kind; `null` for what is not counted on: a meeting, one of two in a month. */
export const placeOfPeriod = (period: string): { readonly kind: string; readonly at: number } | null => {
  const [, year = "", week, quarter, half, month, mark] = PERIOD.exec(period) ?? [];
  if (year === "" || mark !== undefined) return null;
  const y = Number(year);
  if (week !== undefined) return { kind: `W${year}`, at: Number(week) };
  if (quarter !== undefined) return { kind: "Q", at: y * IN_A_YEAR.Q + Number(quarter) };
  if (half !== undefined) return { kind: "H", at: y * IN_A_YEAR.H + Number(half) };
  return month === undefined ? { kind: "year", at: y } : { kind: "month", at: y * IN_A_YEAR.month + Number(month) };
};
