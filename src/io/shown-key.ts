import { REGISTER_WORDS } from "../core/register/register-words.js";
import type { JsonScan } from "./scan-json.js";

/**
 * A key that is given twice as it may be shown: a key that registers have tells nothing; any other is a word of a task,
 * and is shown only where the whole text was read and nothing in it says that a task is classified.
 */
export const shownKey = (key: string, { error, secretive }: JsonScan): string =>
  REGISTER_WORDS.has(key) || (error === null && !secretive) ? key.slice(0, 40) : "•••";
