import type { Bilingual } from "../../errors.js";

/**
 * Ways in which a deadline is printed, by their ids: each a regular expression over the kinds of the parts, with names
 * for what many senses share (`<lead>`, `<when>`, `<rest>`); it has to hold for the whole phrase. The group `due` is the
 * part that gives the day, `lim` the words that limit it (*trước* excludes it), `at` and `late` its hour, `by` the words
 * that limit `late`. Another date stands in `from`: it is to begin before `due`, and a span counts from it; of
 * `periodsInTurn` it ends right before `due`, of `dayOfPeriod` `due` lies in it.
 */
export type Senses = Readonly<Record<string, string>>;

/** What people read of a sense, with phrases that are tests: of which document, and the day each gives. */
export interface SenseGuide {
  readonly name: Bilingual;
  readonly examples: readonly (readonly [phrase: string, issuedOn: string | null, dueOn: string | null])[];
}

/** What senses share, by the name it has in their patterns. */
const SHARED: Readonly<Record<string, string>> = {
  // What may stand before a limit: a label, an act with its object, a hurry, a document. An act right after another
  // act's object says more of that object, and the limit may be its own.
  lead: "(?!.*(?:[aV][vaV]|bi?I))[hvVUraQ,;:(.)-]*",
  // What may stand before a day that nothing limits: no report, which may be the report of that day.
  plain: "(?:r[,;:)]*(?=[hvV]))?(?!.*vU)[hvU,;:(-]*",
  // A day with its hour and its weekday.
  when: "(?:(?<at>[CcI])[,ij]?)?(?:W[,(]?)?(?<due>D)(?:[,(]?(?<by>[byti]*)(?<late>C))?(?:,?[(]?W[)]?)?",
  // The end: signs, remarks, documents; acts only after a limit or a sign.
  rest: "[,;:().kFrUvaV-]*",
  aside: "(?:[,;:().-][,;:().kFrUvaV-]*|[kFrU][,;:().kFrU-]*)?",
  // After what moves a deadline a remark on what is being done may say that it is not granted.
  granted: "[,;:().krU-]*",
  between: "[,;:(.-]*",
};

/** The pattern of a sense, for the whole of a phrase. */
export const wholePattern = (pattern: string): RegExp =>
  new RegExp(`^(?:${pattern.replace(/<(\w{4,})>/g, (all, name: string) => SHARED[name] ?? all)})$`, "d");
