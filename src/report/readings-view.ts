import type { Profile, Reading } from "../language/profile.js";
import { ruleId } from "../language/rule.js";
import { citation, type Reader, say } from "./audience.js";
import { type Block, type Cell, type CsvRows, cell, list, subheading, text } from "./block.js";
import { profileHead } from "./profile-head.js";
import { changesInWords } from "./words/changes.js";

/** Rules by their places in the text; in English by their ids, which tell rules of one place apart. */
const placesOf = (rules: readonly string[], { profile, lang }: Pick<Reader, "profile" | "lang">): string => {
  if (lang === "en") return rules.join(", ");
  const places = rules.map((id) => profile.rules.find((rule) => ruleId(rule) === id)?.provision ?? id);
  return [...new Set(places)].map((place) => citation(place, { profile, lang })).join(", ");
};

/** What a value of a reading changes, one line a change: which rules, which part, from what to what. */
export const changeLines = (reading: Reading, value: string, { profile, lang }: Reader): string[] => {
  if (value === reading.value) return [];
  const changes = changesInWords(profile, reading, value, lang);
  if (changes.length === 0) return [say(lang, "không đổi ngày nào được tính", "changes no date that is computed")];
  return changes.map(({ what, rules }) =>
    rules.length === 0 ? what : `${what} (${placesOf(rules, { profile, lang })})`,
  );
};

const valueItem = (reading: Reading, value: string, reader: Reader): Cell => {
  const words = reading.values.find((one) => one.value === value)?.text[reader.lang] ?? value;
  // An officer reads what it means; whoever chooses it finds its name behind.
  const named = say(reader.lang, `${words} (${reading.code}=${value})`, `${value}: ${words}`);
  if (value === reading.value) return cell(`${named} — ${say(reader.lang, "mặc định", "the default")}`, "strong");
  return cell([named, ...changeLines(reading, value, reader)].join("\n  "));
};

const readingBlocks = (reading: Reading, reader: Reader): Block[] => [
  subheading(`${reading.code}. ${reading.question[reader.lang]}`),
  text(
    reading.provisions
      .map((id) => (reader.lang === "en" ? `${id} (${citation(id, reader)})` : citation(id, reader)))
      .join("; "),
    "quiet",
  ),
  list(reading.values.map(({ value }) => valueItem(reading, value, reader))),
];

/** The numbers that a host may set, by the names that --param takes. */
const parameterBlocks = ({ profile: { parameters }, lang }: Reader): Block[] => {
  const items = Object.entries(parameters).map(([name, { text: words, value }]) =>
    cell(`${name}: ${words[lang]}${value === null ? "" : say(lang, ` (đang đặt: ${value})`, ` (set: ${value})`)}`),
  );
  return items.length === 0
    ? []
    : [subheading(say(lang, "Con số do cơ quan đặt (--param)", "Numbers to set (--param)")), list(items)];
};

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
    ...parameterBlocks(reader),
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
    values: values.map(({ value: name, text: words, clause, changes }) => ({
      value: name,
      text: words,
      ...(clause === undefined ? {} : { clause }),
      changes,
    })),
  })),
});
