import type { Grouped } from "./groups.js";
import type { Part } from "./part.js";
import { DEADLINE_SENSES, type Sense } from "./senses/index.js";

/** What a sense found in a phrase. */
export interface Found {
  readonly sense: Sense;
  readonly due: Part;
  /** The other date. */
  readonly from: Part | undefined;
  /** The kinds of the words that limit `due`. */
  readonly limit: string;
  /** The hour before the day, or the words for one. */
  readonly at: Part | undefined;
  /** The hour after the day, with the kinds of the words that limit it. */
  readonly by: string;
  readonly late: Part | undefined;
  readonly parts: readonly Part[];
}

/** The sense that holds all parts of a phrase. */
export const findSense = ({ parts, letters }: Grouped): Found | undefined => {
  for (const sense of DEADLINE_SENSES) {
    const found = sense.whole.exec(letters);
    const [due, from, at, late] = ["due", "from", "at", "late"].map(
      (name) => parts[found?.indices?.groups?.[name]?.[0] ?? -1],
    );
    const { lim = "", by = "" } = found?.groups ?? {};
    if (due !== undefined) return { sense, due, from, at, late, limit: lim, by, parts };
  }
  return undefined;
};
