import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";

export { clean } from "./clean.js";

/** How many columns of a terminal a text takes; a Vietnamese letter with its marks takes one. */
export const displayWidth = (text: string): number => stringWidth(text.normalize("NFC"));

/** The lines of a text no wider than `width`, broken between words; its own line breaks stay. */
export const wrap = (text: string, width: number): string[] =>
  wrapAnsi(text.normalize("NFC"), Math.max(1, width), { hard: true })
    .split("\n")
    .map((line) => line.trim());

/** A text cut after a whole word, with an ellipsis, so that it is at most `width` wide. */
export const shorten = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text;
  const [first = ""] = wrap(text, width - 1);
  return `${first.replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/u, "")}…`;
};

/** The widest word of a text: a column narrower than that must break it. */
export const longestWord = (text: string): number => Math.max(0, ...text.split(/\s+/).map(displayWidth));
