import { spokenDate } from "../../calendar/spoken-date.js";
import type { Bilingual } from "../../errors.js";
import { amendmentWords } from "../../language/amended.js";
import type { Profile } from "../../language/profile.js";
import type { Situation } from "./recalculation.js";

export const both = (vi: string, en: string): Bilingual => Object.freeze({ vi, en });

const numbersOf = (profile: Profile): Bilingual => {
  const words = amendmentWords(profile);
  return words.length === 0
    ? both("theo đúng văn bản", "as the text has it")
    : both(words.map(({ vi }) => vi).join("; "), words.map(({ en }) => en).join("; "));
};

export const numberWords = (before: Profile, after: Profile): Bilingual => {
  const [was, is] = [numbersOf(before), numbersOf(after)];
  return both(`số đặt: ${was.vi} → ${is.vi}`, `numbers set: ${was.en} → ${is.en}`);
};

const versionName = ({ id, number, effect }: Profile): string =>
  [id, number, effect.from].filter((part) => part !== null && part !== undefined).join(", ");

export const versionWords = (before: Profile, after: Profile): Bilingual => {
  const [was, is] = [versionName(before), versionName(after)];
  return was === is
    ? both(`văn bản ${is} đã sửa`, `the text of ${is} was changed`)
    : both(`văn bản ${was} → ${is}`, `from the text ${was} to ${is}`);
};

/** A reading in words: its question and the two values. */
export const readingWords = (code: string, was: string, is: string, { readings }: Profile): Bilingual => {
  const reading = readings.find((one) => one.code === code);
  const words = (value: string, lang: keyof Bilingual): string =>
    reading?.values.find((one) => one.value === value)?.text[lang] ?? value;
  const question = reading?.question ?? both(code, code);
  return both(
    `${code}. ${question.vi}: ${words(was, "vi")} → ${words(is, "vi")}`,
    `${code}. ${question.en}: ${words(was, "en")} → ${words(is, "en")}`,
  );
};

const shown = (value: number | null | undefined): string =>
  value === null || value === undefined ? "—" : String(value);

export const parameterWords = (
  name: string,
  was: number | null | undefined,
  is: number | null | undefined,
): Bilingual =>
  both(`tham số ${name}: ${shown(was)} → ${shown(is)}`, `parameter ${name}: ${shown(was)} → ${shown(is)}`);

export const calendarWords = both("lịch làm việc khác", "another working calendar");

const known = (day: string | undefined): Bilingual =>
  day === undefined ? both("mọi điều đã biết", "all that is known") : both(spokenDate(day), day);

export const knownWords = (before: Situation, after: Situation): Bilingual => {
  const [was, is] = [known(before.knownAt), known(after.knownAt)];
  return both(`những gì đã biết: ${was.vi} → ${is.vi}`, `what was known: ${was.en} → ${is.en}`);
};

export const dayWords = (before: Situation, after: Situation): Bilingual =>
  both(`ngày xét: ${spokenDate(before.asOf)} → ${spokenDate(after.asOf)}`, `judged on ${before.asOf} → ${after.asOf}`);

export const recordWords = both("sổ theo dõi ghi khác", "the register says something else");
