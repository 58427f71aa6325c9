import type { Expected } from "../../language/schema/profile-case.js";
import { dayWord } from "../words/days.js";

/** A field of an expectation that is text; `null` where it is anything else, or not expected. */
export const textOf = (expected: Expected, key: string): string | null => {
  const value = expected[key];
  return typeof value === "string" ? value : null;
};

export const numberOf = (expected: Expected, key: string): number | null => {
  const value = expected[key];
  return typeof value === "number" ? value : null;
};

export const partOf = (expected: Expected, key: string): Expected | null => {
  const value = expected[key];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
};

/** The word of a closed list that a field expects; the field itself where the list has no such word. */
export const wordOf = (words: Readonly<Record<string, { readonly vi: string }>>, id: string): string =>
  words[id]?.vi ?? id;

/** `hạn 10/03/2026`, where a day is expected. */
export const dayAfter = (words: string, expected: Expected, key: string): string[] => {
  const date = textOf(expected, key);
  return date === null ? [] : [`${words} ${dayWord(date, "vi")}`];
};
