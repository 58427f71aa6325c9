import { PART_KINDS, wordsOf } from "./part.js";
import type { PhraseContext, PrintedDeadline } from "./printed-deadline.js";
import { readPhrase } from "./read-deadline.js";

/** Words of a phrase and what they do in it; `unread` when they have no place. */
export interface ExplainedWords {
  /** The words as they are printed, in the order of the phrase. */
  readonly words: string;
  /**
   * What they do: `limit`, `date`, `hour`, `weekday`, `span`, `start`, `document`, `body`, `act`, `sign` and the like;
   * `unread` when they have no place.
   */
  readonly role: string;
}

/** A printed deadline with the role of each of its words. */
export interface ExplainedPhrase extends PrintedDeadline {
  /** The words of the phrase one after the other, none left out. */
  readonly words: readonly ExplainedWords[];
}

/**
 * What `readDeadline` answers, and which word is what.
 *
 * @throws DondocError when an argument is not what it must be.
 * @example
 * explainPhrase("trước ngày 20/5/2024", { issuedOn: null, calendar: vietnam }).words;
 * // [{ words: "trước", role: "limit" }, { words: "ngày 20/5/2024", role: "date" }]
 */
export const explainPhrase = (text: string, context: PhraseContext): ExplainedPhrase => {
  const { clean, parts, answer } = readPhrase(text, context);
  let role = "unread";
  const explained = wordsOf(clean, parts).map((words, i) => {
    const [known] = PART_KINDS.find(([, kinds]) => kinds?.includes(parts[i]?.kind ?? "?")) ?? [];
    // A word of no kind goes on with what stands before it, unless it has no place.
    role = known ?? (answer.unread.includes(words) ? "unread" : role);
    return Object.freeze({ words, role });
  });
  return Object.freeze({ ...answer, words: Object.freeze(explained) });
};
