import type { Amount, AmountUnit, Spread } from "../../analysis/compare/comparison.js";
import type { Language } from "../../errors.js";
import { say } from "../audience.js";
import { both, type Words } from "../wording.js";
import { counted } from "./days.js";

export const UNIT: Words<AmountUnit> = {
  workingDays: both("ngày làm việc", "working day"),
  days: both("ngày", "day"),
  weeks: both("tuần", "week"),
  months: both("tháng", "month"),
  years: both("năm", "year"),
  hours: both("giờ", "hour"),
  officeHours: both("giờ làm việc", "office hour"),
};

const numberWords = (n: number, unit: AmountUnit, lang: Language): string =>
  counted(n, UNIT[unit].vi, UNIT[unit].en, lang);

/** A number of the text in words: 3 ngày làm việc; *ngay*. */
export const amountWords = ({ n, unit }: Pick<Amount, "n" | "unit">, lang: Language): string => {
  if (n === 0) return say(lang, "ngay", "at once");
  return numberWords(n, unit, lang);
};

/** How far apart regulations lie, in words. */
export const spreadWords = (spread: Spread | null, lang: Language): string => {
  if (spread === null) return "—";
  const { unit, least, most } = spread;
  if (unit === "date") {
    const text = (day: number | string): string => String(day).split("-").reverse().join("/");
    return least === most ? text(least) : `${text(least)} – ${text(most)}`;
  }
  if (most === 0) return "—";
  const words = numberWords(Number(most), unit, lang);
  return least === most ? words : `${least} – ${words}`;
};
