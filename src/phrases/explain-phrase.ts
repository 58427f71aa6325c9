import { PART_KINDS, wordsOf } from "./part.js";
import type { PhraseContext, PrintedDeadline } from "./printed-deadline.js";
import { readPhrase } from "./read-deadline.js";

/** Words of a phrase and what they do in it; `unread` when they have no place. */
export interface ExplainedWords {
  readonly words: string;
  readonly role: string;
}

/** A printed deadline with the role of each of its words. */
export interface ExplainedPhrase extends PrintedDeadline {
  readonly words: readonly ExplainedWords[];
}

const roleOf = (kind = "?"): string | undefined => PART_KINDS.find(([, kinds]) => kinds?.includes(kind))?.[0];

/**
 * What `readDeadline` answers, and which word is what.
 *
 * @throws DondocError when an argument is not what it must be.
 * @example
 * explainPhrase("trước ngày 20/5/2024", { issuedOn: null, calendar: vietnam }).words;
 * // [{ words: "trước", role: "limit" }, { words: "ngày 20/5/2024", role: "date" }]
 */
export const explainPhrase = (text: string, context: PhraseContext): ExplainedPhrase => {
  const { clean, parts, grouped, answer } = readPhrase(text, context);
  const printed = wordsOf(clean, parts);
  const words = parts.map(({ kind, start }, i) => {
    const whole = grouped.parts.filter((group) => group.start <= start).at(-1);
    return Object.freeze({ words: printed[i] ?? "", role: roleOf(kind) ?? roleOf(whole?.kind) ?? "unread" });
  });
  return Object.freeze({ ...answer, words: Object.freeze(words) });
};
