import type { Profile, Reading } from "../language/profile.js";
import { citation, type Reader, say } from "./audience.js";
import { type Block, type Cell, type CsvRows, cell, list, subheading, text } from "./block.js";
import { profileHead } from "./profile-head.js";
import { changesInWords } from "./words/changes.js";

/** What a value of a reading changes, one line a change: which rules, which part, from what to what. */
export const changeLines = (reading: Reading, value: string, { profile, lang }: Reader): string[] => {
  if (value === reading.value) return [];
  const changes = changesInWords(profile, reading, value, lang);
  if (changes.length === 0) return [say(lang, "không đổi ngày nào được tính", "changes no date that is computed")];
  return changes.map(({ what, rules }) => (rules.length === 0 ? what : `${what} (${rules.join(", ")})`));
};

const valueItem = (reading: Reading, value: string, reader: Reader): Cell => {
  const words = reading.values.find((one) => one.value === value)?.text[reader.lang] ?? value;
  if (value === reading.value)
    return cell(`${value}: ${words} — ${say(reader.lang, "mặc định", "the default")}`, "strong");
  return cell([`${value}: ${words}`, ...changeLines(reading, value, reader)].join("\n  "));
};

const readingBlocks = (reading: Reading, reader: Reader): Block[] => [
  subheading(`${reading.code}. ${reading.question[reader.lang]}`),
  text(reading.provisions.map((id) => `${id} (${citation(id, reader)})`).join("; "), "quiet"),
  list(reading.values.map(({ value }) => valueItem(reading, value, reader))),
];

/** Every ambiguity of a regulation: its question, where it stands, the default, and what each other reading changes. */
export const readingsView = (reader: Reader): Block[] => {
  const { profile, lang } = reader;
  const { readings } = profile;
  const count = say(
    lang,
    `${readings.length} chỗ chưa rõ trong văn bản.`,
    `${readings.length} ambiguities of the text.`,
  );
  return [
    ...profileHead(profile, lang),
    text(count, "strong"),
    ...readings.flatMap((reading) => readingBlocks(reading, reader)),
  ];
};

/** One row a reading. */
export const readingsRows = (reader: Reader): CsvRows => {
  const { profile, lang } = reader;
  const heads: readonly (readonly [string, string])[] = [
    ["Mã", "Code"],
    ["Câu hỏi", "Question"],
    ["Điều khoản", "Provisions"],
    ["Cách hiểu", "Reading"],
    ["Nội dung", "Text"],
    ["Mặc định", "Default"],
    ["Điều thay đổi", "What changes"],
  ];
  const body = profile.readings.flatMap((reading) =>
    reading.values.map(({ value, text: words }) => [
      reading.code,
      reading.question[lang],
      reading.provisions.join("; "),
      value,
      words[lang],
      value === reading.value ? 1 : 0,
      changeLines(reading, value, reader).join("; "),
    ]),
  );
  return [heads.map(([vi, en]) => say(lang, vi, en)), ...body];
};

/** The readings as data. */
export const readingsJson = ({ id, readings }: Profile): unknown => ({
  profile: id,
  readings: readings.map(({ code, question, provisions, value, values }) => ({
    code,
    question,
    provisions,
    value,
    values: values.map((one) => ({ value: one.value, text: one.text, changes: one.changes })),
  })),
});
