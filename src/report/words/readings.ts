import type { ArguableDate, Duty } from "../../core/model/evaluation.js";
import type { Language } from "../../errors.js";
import type { Profile } from "../../language/profile.js";
import { answered, meaningIn, readingWords, say } from "../audience.js";
import { dayWord } from "./days.js";

/** The date another reading would give: “ngày mốc là ngày thứ nhất → 29/11/2023”; in English by code, `A01=include → …`. */
export const arguableWords = (arguable: ArguableDate, profile: Profile, lang: Language): string => {
  const { code, value, on } = arguable;
  const which = lang === "vi" ? meaningOf(arguable, profile, lang) : `${code}=${value}`;
  return `${which} → ${on === null ? say(lang, "không có ngày", "no day") : dayWord(on, lang)}`;
};

/** What a value of a reading takes the text to mean. */
export const meaningOf = ({ code, value }: ArguableDate, { readings }: Profile, lang: Language): string =>
  readings.find((reading) => reading.code === code)?.values.find((one) => one.value === value)?.text[lang] ?? value;

/** An ambiguity with all its readings in one line; the one in use stands first. */
export const questionWords = (code: string, value: string | undefined, profile: Profile, lang: Language): string => {
  const reading = profile.readings.find((one) => one.code === code);
  if (reading === undefined) return code;
  const used = value ?? reading.value;
  const wordsOf = (one: string): string =>
    lang === "vi" ? meaningIn(reading, one, lang) : readingWords(reading, lang, one);
  const others = reading.values.filter((one) => one.value !== used).map((one) => wordsOf(one.value));
  const words = wordsOf(used);
  return say(
    lang,
    `${answered(reading, `đã hiểu là: ${words}; cũng có thể hiểu là: ${others.join("; ")}`, lang)} (${code})`,
    `${code}. ${reading.question.en} Used: ${words}; others: ${others.join("; ")}`,
  );
};

/** What must be so for a value of a reading to hold, as it stands behind “if”: a clause of its own, else what it takes the text to mean. */
const conditionOf = (code: string, value: string, profile: Profile, lang: Language): string => {
  const clause = profile.readings.find((one) => one.code === code)?.values.find((one) => one.value === value)?.clause;
  if (clause !== undefined) return clause[lang];
  const meaning = meaningOf({ code, value, on: null }, profile, lang);
  return say(lang, `hiểu là ${meaning}`, `it means ${meaning}`);
};

/** A lateness that another reading would not see: under which conditions, each a clause. */
export const hangsOnWords = ({ hangsOn = [] }: Pick<Duty, "hangsOn">, profile: Profile, lang: Language): string => {
  if (hangsOn.length === 0) return "";
  const clauses = [...new Set(hangsOn.map(({ code, value }) => conditionOf(code, value, profile, lang)))];
  return say(
    lang,
    `còn tùy cách hiểu: không quá hạn nếu ${clauses.join("; hoặc nếu ")}`,
    `hangs on a reading: not late if ${clauses.join("; or if ")}`,
  );
};
