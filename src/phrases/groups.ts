import type { Part } from "./part.js";

/** Several parts that become one before a sense is looked for, in this order. `j` is *theo*, `w` any other word. */
const GROUPS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  // Figures as of a day: that day limits the figures.
  ["k", /q[wTBAaq]*t[it]*[CcmW]*D/g],
  // A document, with its own number and its own day.
  ["r", /(?:j[wB]*)?(?:[Ta]?R)[wBTA]*(?:[,(]?D\)?)?|j[wB]*[TG][wBTAl]*(?:,?D)?|T[wB]*D/g],
  ["B", /B(?:[wTBAl]|,(?=w))*/g],
  ["h", /h[av][wTBAv]*/g],
  ["k", /F[avwTBArql]*(?:[iC]*D)?/g],
  ["k", /d[avwTBAqPi]*/g],
  ["k", /K[wTBA]*S?/g],
  ["V", /v(?=[aqwTBG])[avwTBAqGl]*/g],
  ["v", /v[vU]+/g],
  ["a", /a[avwTBAql]+/g],
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
