/** A sentence, a name or a term in both languages of the package. */
export interface Bilingual {
  /** In the Vietnamese of an office. */
  readonly vi: string;
  /** In plain English. */
  readonly en: string;
}

/** A language of the package: Vietnamese or English. */
export type Language = keyof Bilingual;

/** Words for people: in both languages, or one text where both say the same, as they do of names, codes, days and numbers. */
export type Words = Bilingual | string;

export const both = (vi: string, en: string): Bilingual => ({ vi, en });

/** The side of one language. */
export const wordsIn = (words: Words, language: Language): string =>
  typeof words === "string" ? words : words[language];

/** Both sides of a text, changed alike. */
export const eachSide = (words: Words, change: (side: string, language: Language) => string): Bilingual => ({
  vi: change(wordsIn(words, "vi"), "vi"),
  en: change(wordsIn(words, "en"), "en"),
});

/**
 * One text whose parts are in both languages, put together in each.
 *
 * @example
 * inBoth`≤ ${20} ${both("dòng", "rows")}`; // { vi: "≤ 20 dòng", en: "≤ 20 rows" }
 */
export const inBoth = (texts: TemplateStringsArray, ...parts: readonly (Words | number)[]): Bilingual => {
  const told = (language: Language): string =>
    String.raw({ raw: texts }, ...parts.map((part) => (typeof part === "number" ? part : wordsIn(part, language))));
  return { vi: told("vi"), en: told("en") };
};
