import type { ComparedDate, ComparedEntry } from "../../analysis/compare/comparison.js";
import type { Language } from "../../errors.js";
import type { Anchor } from "../../language/anchor.js";
import type { DatedCadence, DayOfPeriod, Frequency } from "../../language/cadence.js";
import type { Profile } from "../../language/profile.js";
import { MEETING_TYPES, type MeetingType } from "../../language/vocabulary.js";
import { say } from "../audience.js";
import { MEETING } from "../wording.js";
import { amountWords } from "../words/amounts.js";
import { dateWords } from "../words/cadences.js";
import { anchorWords } from "../words/limits.js";

const FREQUENCIES: Readonly<Record<string, Frequency>> = {
  week: "week",
  month: "month",
  quarter: "quarter",
  halfYear: "firstHalf",
  year: "year",
};

/** The only month of a month was left out where regulations are compared. */
const dayOf = (date: ComparedDate): DayOfPeriod => {
  const { in: _, at: __, ...day } = date;
  return "day" in day && !("month" in day) ? { month: 1, day: day.day } : day;
};

const dated = (entry: ComparedEntry, date: ComparedDate, facet: string | null, lang: Language): string => {
  const every = FREQUENCIES[facet?.split("/")[1] ?? ""] ?? "month";
  const bound = entry.bound === "before" || entry.bound === "by" ? entry.bound : "on";
  const cadence: DatedCadence = {
    every,
    in: date.in ?? "period",
    day: dayOf(date),
    bound,
    roll: "none",
    ...(date.at === undefined ? {} : { at: date.at }),
  };
  return dateWords(cadence, lang);
};

const isMeeting = (anchor: Anchor | MeetingType): anchor is MeetingType =>
  MEETING_TYPES.some((meeting) => meeting === anchor);

const atMeeting = ({ amount }: ComparedEntry, meeting: MeetingType, lang: Language): string => {
  const name = MEETING[meeting][lang];
  if (amount === null) return say(lang, `tại ${name}`, `at ${name}`);
  const length = amountWords(amount, lang);
  return say(lang, `${length} trước ${name}`, `${length} before ${name}`);
};

const stateWords = ({ amount, bound }: ComparedEntry, from: string, lang: Language): string => {
  const exceeds = amount?.relation === "exceeds";
  const prompt = bound === "promptly" ? say(lang, "; kịp thời", "; promptly") : "";
  if (amount === null || amount.n === 0)
    return `${exceeds ? say(lang, `sau ${from}`, `after ${from}`) : say(lang, `từ ${from}`, `from ${from}`)}${prompt}`;
  const length = amountWords(amount, lang);
  const words = exceeds
    ? say(lang, `quá ${length} sau ${from}`, `more than ${length} after ${from}`)
    : say(lang, `từ ${length} sau ${from}`, `from ${length} after ${from}`);
  return `${words}${prompt}`;
};

/** By when the act is to be done, in words: the number or the day, and what it counts from. */
export const timingWords = (entry: ComparedEntry, facet: string | null, profile: Profile, lang: Language): string => {
  const { amount, date, bound, anchor } = entry;
  if (date !== null) return dated(entry, date, facet, lang);
  if (anchor === null) return say(lang, "văn bản không nêu ngày", "the text names no day");
  if (isMeeting(anchor)) return atMeeting(entry, anchor, lang);
  const from = anchorWords(anchor, profile, lang);
  if (amount?.relation !== undefined) return stateWords(entry, from, lang);
  if (bound === "promptly") return say(lang, "kịp thời, không nêu số", "promptly, no number");
  if (amount === null)
    return bound === null ? say(lang, "không nêu số", "no number") : say(lang, `đến hết ${from}`, `by ${from}`);
  if (amount.n === 0) return say(lang, `ngay trong ${from}`, `on the same day as ${from}`);
  const length = amountWords(amount, lang);
  if (bound === "before") return say(lang, `${length} trước ${from}`, `${length} before ${from}`);
  return say(lang, `${length} sau ${from}`, `${length} after ${from}`);
};

/** The number or the day alone, for a narrow cell of a matrix. */
export const shortTiming = (entry: ComparedEntry, facet: string | null, profile: Profile, lang: Language): string => {
  const { amount, date, bound, anchor } = entry;
  if (date !== null || (anchor !== null && isMeeting(anchor))) return timingWords(entry, facet, profile, lang);
  if (amount !== null && amount.n > 0) {
    const sign = amount.relation === undefined ? "" : amount.relation === "exceeds" ? "> " : "≥ ";
    return `${sign}${amountWords(amount, lang)}`;
  }
  if (amount?.relation !== undefined) return say(lang, "khi quá hạn", "once past due");
  if (amount !== null) return say(lang, "ngay", "at once");
  if (bound === "promptly") return say(lang, "kịp thời, không có số", "promptly, no number");
  return bound === null
    ? say(lang, "không nêu ngày", "no day named")
    : say(lang, "hạn của nhiệm vụ", "the task's deadline");
};
