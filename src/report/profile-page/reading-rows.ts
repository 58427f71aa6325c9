import type { Language } from "../../errors.js";
import type { Profile, Reading } from "../../language/profile.js";
import type { ProvisionId } from "../../language/provision.js";
import type { ProfileCase } from "../../language/schema/profile-case.js";
import { citation, say } from "../audience.js";
import { type Block, type Cell, heading, subheading, text } from "../block.js";
import { changeLines } from "../readings-view.js";
import { label, row, sideBySide } from "./bilingual.js";
import { readingCaseTable } from "./cases.js";

/** The readings in words; how each is named in options stands in the chapter of all, and in English. */
const shortValues = ({ value, values }: Reading, lang: Language): string =>
  values
    .map((one) => `${one.value === value ? "●" : "○"} ${say(lang, "", `${one.value}: `)}${one.text[lang]}`)
    .join("\n");

/** The ambiguities of a provision, each with its readings; the filled mark is the default. */
export const readingRows = (provision: ProvisionId, { readings }: Profile): Cell[][] =>
  readings
    .filter(({ provisions }) => provisions.includes(provision))
    .map((reading) => row(reading.code, (lang) => `${reading.question[lang]}\n${shortValues(reading, lang)}`));

const valueRow = (reading: Reading, value: string, profile: Profile): Cell[] => {
  const isDefault = value === reading.value;
  const words = (lang: Language): string => {
    const meaning = reading.values.find((one) => one.value === value)?.text[lang] ?? value;
    if (isDefault) return `${meaning} (${say(lang, "mặc định", "the default")})`;
    return [meaning, ...changeLines(reading, value, { profile, lang, width: Number.POSITIVE_INFINITY })].join("\n– ");
  };
  return row(`${isDefault ? "●" : "○"} ${value}`, words);
};

/** Every ambiguity with what each of its readings changes, at the end of the page. */
export const readingChapter = (profile: Profile, cases: readonly ProfileCase[] = []): Block[] => {
  const { readings } = profile;
  if (readings.length === 0) return [];
  return [
    heading(label("Cách hiểu", "Readings")),
    text(
      "● là cách hiểu mặc định, mà các quy tắc trên được viết theo; ○ là cách hiểu có thể chọn thay. · ● is the default, in which the rules above are written; ○ can be taken instead.",
    ),
    ...readings.flatMap((reading): Block[] => [
      subheading(`${reading.code}. ${label(reading.question.vi, reading.question.en)}`),
      sideBySide(reading.code, [
        row(label("Điều khoản", "Provisions"), (lang) =>
          reading.provisions.map((id) => citation(id, { lang, profile })).join("; "),
        ),
        ...reading.values.map(({ value }) => valueRow(reading, value, profile)),
      ]),
      ...readingCaseTable(reading.code, cases, profile),
    ]),
  ];
};
