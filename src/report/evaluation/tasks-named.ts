import type { Language } from "../../errors.js";
import { say } from "../audience.js";

/** So many tasks are named, and one more rather than a word for it. */
const MOST_NAMED = 8;
const NUMBER = /^\d+$/;

/** Tasks by what they are called, in a sentence: of bare numbers it is said that they are tasks. */
export const tasksNamed = (names: readonly string[], lang: Language): string => {
  const shown = names.length > MOST_NAMED + 1 ? names.slice(0, MOST_NAMED) : names;
  const more = names.length - shown.length;
  const what =
    names.length > 0 && names.every((name) => NUMBER.test(name)) ? say(lang, "Nhiệm vụ số ", "Task no. ") : "";
  const others = more === 0 ? "" : say(lang, ` và ${more} nhiệm vụ khác`, ` and ${more} more`);
  return `${what}${shown.join(", ")}${others}`;
};
