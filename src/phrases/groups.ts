import type { Part } from "./part.js";

/** Several parts that become one before a sense is looked for, in this order. */
const GROUPS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  // Figures as of a day: that day limits the figures.
  ["Q", /q[wTpBAjaq]*t[it]*[CcW,]*D/g],
  // The name of a body: each of its capitalised words may have one more.
  ["B", /B(?:[pT]w?|[BA]|,(?=[pT]))*/g],
  // What has been done, or not, with all that is said of it in known words; an extension is none of it.
  ["F", /F[^,;()XxNOpw?-]*/g],
  // A document, with its own number and its own day; a meeting that decided.
  ["r", /j?[Ta]?R(?:j?B)*(?:[,(]?D\)?)?|jT(?:j?B)*(?:[,(]?D\)?)?|jG[lpwBW]*(?:,?D)?|T(?:j?B|G)*D/g],
  // A label with the act that it limits. A period right after an act may be that of the report or of the plan.
  ["h", /h[amv]+(?:j?[TB])*(?!M)/g],
  // What the act is for, and how it stands.
  ["k", /d[^,;()DMSfg]*|K[wTBAjhv]*S?/g],
  // What a body decides on what is put before it belongs to the act.
  ["a", /v*[am][amv]*(?:,?[am])*(?:j?Bm(?:,?m)*)?(?:T|j?B|\(jB\))*/g],
  ["V", /v+(?:T|j?B)+/g],
];

/** The kinds of the parts as one text. */
export const lettersOf = (parts: readonly Part[]): string => parts.map(({ kind }) => kind).join("");

/** The parts of a phrase, and their kinds as one text, in which the senses are looked for. */
export interface Grouped {
  readonly parts: readonly Part[];
  readonly letters: string;
}

/** The parts with documents, names of bodies, acts with their objects, and remarks each made one. */
export const groupParts = (ungrouped: readonly Part[]): Grouped => {
  let parts = ungrouped;
  let letters = lettersOf(parts);
  for (const [kind, pattern] of GROUPS) {
    const made: Part[] = [];
    let next = 0;
    const grouped = letters.replace(pattern, (found: string, place: number) => {
      made.push(...parts.slice(next, place), { kind, start: parts[place]?.start ?? 0 });
      next = place + found.length;
      return kind;
    });
    if (next) parts = [...made, ...parts.slice(next)];
    letters = grouped;
  }
  return { parts, letters };
};
