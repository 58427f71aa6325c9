import type { Weekday } from "../../calendar/index.js";
import type { Language } from "../../errors.js";
import type { Cadence, DatedCadence, DayOfPeriod, Frequency } from "../../language/cadence.js";
import { say } from "../audience.js";
import { MEETING, REASON } from "../wording.js";
import { counted, timeWords } from "./days.js";

const WEEKDAYS = {
  vi: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
} as const;

const EVERY: Readonly<Record<Frequency, { vi: string; en: string }>> = {
  week: { vi: "hằng tuần", en: "weekly" },
  month: { vi: "hằng tháng", en: "monthly" },
  quarter: { vi: "hằng quý", en: "quarterly" },
  firstHalf: { vi: "6 tháng đầu năm", en: "for the first half-year" },
  halfYear: { vi: "6 tháng một lần", en: "half-yearly" },
  year: { vi: "hằng năm", en: "yearly" },
};

const PERIOD: Readonly<Record<Frequency, { vi: string; en: string }>> = {
  week: { vi: "tuần", en: "week" },
  month: { vi: "tháng", en: "month" },
  quarter: { vi: "quý", en: "quarter" },
  firstHalf: { vi: "6 tháng", en: "half-year" },
  halfYear: { vi: "6 tháng", en: "half-year" },
  year: { vi: "năm", en: "year" },
};

export const weekdayWords = (day: Weekday, lang: Language): string => WEEKDAYS[lang][day - 1] ?? "";

const QUARTER_MONTH = ["tháng đầu", "tháng thứ hai", "tháng cuối"];

/** The month of a period, in words; the only month of a month goes without saying. */
const monthWords = (every: Frequency, month: number, lang: Language): string => {
  if (every === "month" || every === "week") return "";
  if (every === "year" || every === "firstHalf") return say(lang, ` tháng ${month}`, ` of month ${month}`);
  if (every === "quarter")
    return say(lang, ` ${QUARTER_MONTH[month - 1] ?? ""} quý`, ` of month ${month} of the quarter`);
  return say(lang, ` tháng thứ ${month}`, ` of month ${month} of the half-year`);
};

const dayWords = (day: DayOfPeriod, every: Frequency, lang: Language): string => {
  if ("last" in day) return say(lang, `ngày cuối ${PERIOD[every].vi}`, `the last day of the ${PERIOD[every].en}`);
  if ("nth" in day) {
    const name = say(
      lang,
      `${weekdayWords(day.weekday, lang)} thứ ${day.nth} trong tháng`,
      `${weekdayWords(day.weekday, lang)} no. ${day.nth} of the month`,
    );
    return day.plusDays === 0
      ? name
      : say(lang, `${day.plusDays} ngày sau ${name}`, `the day ${day.plusDays} days after ${name}`);
  }
  if ("week" in day)
    return say(
      lang,
      `${weekdayWords(day.weekday, lang)} tuần thứ ${day.week} trong tháng`,
      `${weekdayWords(day.weekday, lang)} of week ${day.week} of the month`,
    );
  if ("weekday" in day) return weekdayWords(day.weekday, lang);
  return say(
    lang,
    `ngày ${day.day}${monthWords(every, day.month, lang)}`,
    `day ${day.day}${monthWords(every, day.month, lang)}`,
  );
};

const BOUND = {
  before: { vi: "trước ", en: "before " },
  by: { vi: "chậm nhất ", en: "at the latest on " },
  on: { vi: "", en: "on " },
} as const;

/** “of the next month”; the quarter was named with its month already. */
const nextWords = (every: Frequency, lang: Language): string => {
  const { vi, en } = PERIOD[every];
  return say(
    lang,
    every === "quarter" ? " sau" : ` ${vi} sau`,
    every === "quarter" ? " that follows" : ` of the next ${en}`,
  );
};

/** The day of a period in words, how often it comes left out. */
export const dateWords = (cadence: DatedCadence, lang: Language): string => {
  const { every, bound, at } = cadence;
  const next = cadence.in === "nextPeriod" ? nextWords(every, lang) : "";
  const time = at === undefined ? "" : say(lang, ` lúc ${timeWords(at, lang)}`, ` at ${at}`);
  return `${BOUND[bound][lang]}${dayWords(cadence.day, every, lang)}${next}${time}`;
};

const datedWords = (cadence: DatedCadence, lang: Language): string =>
  `${EVERY[cadence.every][lang]}: ${dateWords(cadence, lang)}`;

/** How often and on which day, in words. */
export const cadenceWords = (cadence: Cadence, lang: Language): string => {
  if ("meeting" in cadence) {
    const meeting = MEETING[cadence.meeting][lang];
    const n = cadence.workingDaysBefore;
    const days = cadence.daysBefore;
    if (days !== undefined)
      return say(lang, `${days} ngày trước ${meeting}`, `${counted(days, "", "day", "en")} before ${meeting}`);
    if (n === 0) return say(lang, `tại ${meeting}`, `at ${meeting}`);
    return say(lang, `${n} ngày làm việc trước ${meeting}`, `${counted(n, "", "working day", "en")} before ${meeting}`);
  }
  if (cadence.day !== null) return datedWords(cadence, lang);
  const reason = REASON[cadence.reason][lang];
  return cadence.every === null ? reason : `${EVERY[cadence.every][lang]}; ${reason}`;
};
