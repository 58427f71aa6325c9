import { dayOf, type PlainDate, weekdayOf } from "../../calendar/index.js";
import { spokenTime } from "../../calendar/spoken-time.js";
import { weekdayName } from "../../calendar/working-calendar.js";
import type { Language } from "../../errors.js";

/** A day as people write it: 23/11/2026 in Vietnamese, 2026-11-23 in English. */
export const dayWord = (date: PlainDate, lang: Language): string =>
  lang === "en" ? date : date.split("-").reverse().join("/");

/** A day with its weekday. */
export const dayWithWeekday = (date: PlainDate, lang: Language): string =>
  `${weekdayName(dayOf(date))[lang]} ${dayWord(date, lang)}`;

const WEEKDAY_SHORT = {
  vi: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
} as const;

/** A day with its weekday in short, for columns. */
export const dayShort = (date: PlainDate, lang: Language): string => {
  const index = weekdayOf(dayOf(date)) - 1;
  return `${WEEKDAY_SHORT[lang][index] ?? ""} ${dayWord(date, lang)}`;
};

/** A time of day as an office writes it: “07 giờ”, “15 giờ 30”; in English `07:00`. */
export const timeWords = (time: string, lang: Language): string => (lang === "vi" ? spokenTime(time) : time);

/** The time of day of an instant as it is computed with, `07:00`: for the cells of a spreadsheet. */
export const clockOf = (at: string): string => at.slice(11, 16);

/** The time of day of an instant, in words. */
export const timeOf = (at: string, lang: Language): string => timeWords(clockOf(at), lang);

/** An instant, or a day where there is no hour: “07 giờ ngày 01/10/2025”. */
export const instantWords = (date: PlainDate, at: string | null, lang: Language): string => {
  if (at === null) return dayWord(date, lang);
  return lang === "vi" ? `${timeOf(at, lang)} ngày ${dayWord(date, lang)}` : `${timeOf(at, lang)} ${date}`;
};

/** A day in lieu of one that is named by its day, “Ngày Chiến thắng (30/4) (30/4)”, has it once. */
export const onceDated = (name: string): string => name.replace(/(\(\d{1,2}\/\d{1,2}\)) \1/u, "$1");

/** A number with its noun; English puts most nouns in the plural. */
export const counted = (n: number, vi: string, en: string, lang: Language): string =>
  lang === "vi" ? `${n} ${vi}` : `${n} ${en}${n === 1 ? "" : "s"}`;

/** The days by which it is told what is left: the last one, the one to plan for, where there is one, and the day judged. */
export interface LeftUntil {
  readonly due: PlainDate;
  readonly actBy: PlainDate | null;
  readonly asOf: PlainDate;
}

/** How many working days are left until the last day; where only rest days are, whether today is the last to work on it. */
export const leftWords = (left: number, { due, actBy, asOf }: LeftUntil, lang: Language): string => {
  if (due === asOf) return lang === "vi" ? "hết hạn hôm nay" : "last day is today";
  if (left === 0 && actBy === asOf) {
    const weekday = weekdayName(dayOf(due));
    return lang === "vi" ? `rơi vào ${weekday.vi}; phải xong trong hôm nay` : `a ${weekday.en}; must be done today`;
  }
  if (left === 0) return lang === "vi" ? "không còn ngày làm việc nào sau hôm nay" : "no working day left after today";
  return lang === "vi" ? `còn ${left} ngày làm việc` : `${counted(left, "", "working day", "en")} left`;
};

/** By how many working days something is past its last day. */
export const lateWords = (late: number, lang: Language): string => {
  if (late === 0) return lang === "vi" ? "quá hạn, chưa đủ 1 ngày làm việc" : "overdue, by less than 1 working day";
  return lang === "vi" ? `quá hạn ${late} ngày làm việc` : `${counted(late, "", "working day", "en")} overdue`;
};

/** How long something has been owed that has no last day. */
export const owedWords = (days: number, isToday: boolean, lang: Language): string => {
  if (isToday) return lang === "vi" ? "làm ngay (từ hôm nay)" : "at once (since today)";
  if (days === 0) return lang === "vi" ? "làm ngay" : "at once";
  return lang === "vi"
    ? `làm ngay (đã ${days} ngày làm việc)`
    : `at once (${counted(days, "", "working day", "en")} so far)`;
};
