import type { Bilingual } from "../../errors.js";
import type { NoDayReason } from "../printed-deadline.js";

/**
 * One way in which a deadline is printed. `pattern` is a regular expression over the kinds of the parts, with names for
 * what many senses share (`<lead>`, `<when>`, `<rest>`); it has to hold for the whole phrase. The group `due` is the
 * part that gives the day, `lim` the words that limit it (*trước* excludes it), `from` the other end of a span or a range.
 */
export interface Sense {
  readonly id: string;
  readonly name: Bilingual;
  readonly pattern: string;
  /** What is asked of `from`: to lie before `due`, right before it, or around it, or to start the span. */
  readonly from?: "earlier" | "adjacent" | "around" | "start";
  /** Its day must print a year. */
  readonly fullYear?: true;
  /** Why a phrase of this sense gives no day. */
  readonly reason?: NoDayReason;
}

/** A phrase of a sense, the day of its document, the day it gives: examples that are tests and are printed in the guide. */
export type SenseExample = readonly [phrase: string, issuedOn: string | null, dueOn: string | null];

/** What senses share, by the name it has in their patterns. */
const SHARED: Readonly<Record<string, string>> = {
  // What may stand before a limit: a label, an act with its object, a hurry, a document, a remark.
  lead: "[hvVUrak,;:(.)-]*",
  // What may stand before a day that nothing limits: no report, which may be the report of that day.
  plain: "(?:r[,;:)]*(?=[hvV]))?[hvU,;:(-]*",
  // A day with its hour and its weekday.
  when: "(?:(?<at>[Cc]),?)?(?:W,?)?(?<due>D)(?:,?i?(?<late>C))?(?:,?[(]?W[)]?)?",
  whenever: "(?:(?<at>[Ccm]),?)?(?:W,?)?(?<due>D)(?:,?i?(?<late>C))?(?:,?[(]?W[)]?)?",
  // The end: signs, remarks, documents; acts too where a limit has been printed.
  rest: "[,;:().krUvaV-]*",
  aside: "(?:[,;:().-][,;:().krUvaV-]*|[krU][,;:().krU-]*)?",
  gap: "[,;:(.-]*",
  period: "[MI]",
};

const withShared = (pattern: string): string => pattern.replace(/<(\w+)>/g, (all, name: string) => SHARED[name] ?? all);

/** The pattern of a sense, for the whole of a phrase. */
export const wholePattern = ({ pattern }: Sense): RegExp => new RegExp(`^(?:${withShared(pattern)})$`, "d");

/** The pattern of a sense, for as much of a phrase as it reaches. */
export const openingPattern = ({ pattern }: Sense): RegExp => new RegExp(`^(?:${withShared(pattern)})`);
