import type { Bilingual } from "../../errors.js";
import { type DayNumber, dateOf, dayOf } from "../plain-date.js";
import { LUNAR } from "./lunar.generated.js";

const NEXT_TO_NATIONAL_DAY = ["Quốc khánh (ngày liền kề)", "National Day (adjacent second day)"] as const;

/** The holidays that have a day of their own in the solar year, by month and day. */
const SOLAR: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  "01-01": ["Tết Dương lịch", "New Year's Day"],
  "04-30": ["Ngày Chiến thắng (30/4)", "Reunification / Victory Day"],
  "05-01": ["Ngày Quốc tế Lao động", "International Labour Day"],
  "09-01": NEXT_TO_NATIONAL_DAY,
  "09-02": ["Quốc khánh", "National Day"],
  "09-03": NEXT_TO_NATIONAL_DAY,
  "11-24": ["Ngày Văn hóa Việt Nam", "Vietnam Culture Day"],
};

const GIO_TO = ["Giỗ Tổ Hùng Vương (10/3 âm lịch)", "Hùng Kings' Commemoration Day"] as const;

/** The name of a public holiday, which follows from its day: a solar one, the Hùng Kings' day, or a day of Tết. */
export const holidayName = (day: DayNumber): Bilingual => {
  const date = dateOf(day);
  const [tet = date, gioTo, daysInChap = 0] = LUNAR[Number(date.slice(0, 4))] ?? [];
  const named = date === gioTo ? GIO_TO : SOLAR[date.slice(5)];
  if (named !== undefined) return { vi: named[0], en: named[1] };
  const offset = day - dayOf(tet);
  return offset < 0
    ? {
        vi: `Tết Nguyên đán (${daysInChap + offset + 1} tháng Chạp)`,
        en: `Tết (day ${daysInChap + offset + 1} of the 12th lunar month)`,
      }
    : { vi: `Tết Nguyên đán (mùng ${offset + 1})`, en: `Tết (day ${offset + 1} of the 1st lunar month)` };
};
