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
  return both(`${was.vi} → ${is.vi}`, `${was.en} → ${is.en}`);
};

const versionName = ({ id, number, effect }: Profile): string =>
  [id, number, effect.from].filter((part) => part !== null && part !== undefined).join(", ");

export const versionWords = (before: Profile, after: Profile): Bilingual => {
  const [was, is] = [versionName(before), versionName(after)];
  return was === is ? both(`${is} đã sửa`, `${is} was changed`) : both(`${was} → ${is}`, `${was} → ${is}`);
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
): Bilingual => both(`${name}: ${shown(was)} → ${shown(is)}`, `${name}: ${shown(was)} → ${shown(is)}`);

export const calendarWords = both("ngày làm việc, ngày nghỉ khác", "other days are worked");

const known = (day: string | undefined): Bilingual =>
  day === undefined ? both("mọi điều đã biết", "all that is known") : both(spokenDate(day), day);

export const knownWords = (before: Situation, after: Situation): Bilingual => {
  const [was, is] = [known(before.knownAt), known(after.knownAt)];
  return both(`${was.vi} → ${is.vi}`, `${was.en} → ${is.en}`);
};

export const dayWords = (before: Situation, after: Situation): Bilingual =>
  both(`${spokenDate(before.asOf)} → ${spokenDate(after.asOf)}`, `${before.asOf} → ${after.asOf}`);

export const recordWords = both("ghi khác", "it says something else");
