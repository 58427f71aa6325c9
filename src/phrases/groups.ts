import type { Part } from "./part.js";

/** Several parts that become one before a sense is looked for, in this order. */
const GROUPS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  // What has been done, with all that is said of it; an extension is none of it.
  ["k", /F[^,;()XxNO-]*/g],
  // Figures as of a day: that day limits the figures.
  ["Q", /q[wTpBAjaq]*t[it]*[CcW,]*D/g],
  // The name of a body: each of its capitalised words may have one more.
  ["B", /B(?:[pT]w?|[BA]|,(?=[pT]))*/g],
  // A document, with its own number and its own day; a meeting that decided.
  ["r", /j?[Ta]?R(?:j?B)*(?:[,(]?D\)?)?|jT(?:j?B)*(?:[,(]?D\)?)?|jG[lpwBW]*(?:,?D)?|T(?:j?B|G)*D/g],
  ["s", /sT?n?/g],
  ["h", /h[av]+(?:j?[TB])*/g],
  // What the act is for.
  ["k", /d[^,;()D]*/g],
  ["k", /K[wTBA]*S?/g],
  ["a", /v*a[av]*(?:,?a)*(?:T|j?B)*/g],
  ["V", /v+(?:T|j?B)+/g],
];

const merged = (parts: readonly Part[], letters: string, kind: string, pattern: RegExp): readonly Part[] => {
  const made: Part[] = [];
  let next = 0;
  for (const { index, 0: found } of letters.matchAll(pattern)) {
    const first = parts[index];
    const last = parts[index + found.length - 1];
    if (first === undefined || last === undefined) continue;
    made.push(...parts.slice(next, index), { kind, start: first.start, end: last.end });
    next = index + found.length;
  }
  return [...made, ...parts.slice(next)];
};

/** The kinds of the parts as one text. */
export const lettersOf = (parts: readonly Part[]): string => parts.map(({ kind }) => kind).join("");

/** The parts with documents, names of bodies, acts with their objects, and remarks each made one. */
export const groupParts = (parts: readonly Part[]): readonly Part[] => {
  let grouped = parts;
  let letters = lettersOf(parts);
  for (const [kind, pattern] of GROUPS) {
    if (letters.search(pattern) < 0) continue;
    grouped = merged(grouped, letters, kind, pattern);
    letters = lettersOf(grouped);
  }
  return grouped;
};
