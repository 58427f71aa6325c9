/** Characters that would move the cursor, hide text or turn its direction. */
const UNSAFE = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const MARK = /\p{M}/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** Text that is safe to print: composed letters, one line, no control characters. */
export const clean = (text: string): string => text.normalize("NFC").replace(UNSAFE, " ").replace(/ {2,}/g, " ").trim();

const letterWidth = (letter: string): number => (MARK.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1);

/** How many columns of a terminal a text takes; a Vietnamese letter with its marks takes one. */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const letter of text.normalize("NFC")) width += letterWidth(letter);
  return width;
};

/** Cuts a word that is wider than a line into pieces that are not. */
const cutWord = (word: string, width: number): string[] => {
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const letter of word) {
    const wide = letterWidth(letter);
    if (used + wide > width && piece !== "") {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += letter;
    used += wide;
  }
  return piece === "" ? pieces : [...pieces, piece];
};

const wrapLine = (line: string, width: number): string[] => {
  const lines: string[] = [];
  let current = "";
  let used = 0;
  const words = line.split(" ").flatMap((word) => (displayWidth(word) > width ? cutWord(word, width) : [word]));
  for (const word of words) {
    const wide = displayWidth(word);
    if (current !== "" && used + 1 + wide > width) {
      lines.push(current);
      current = word;
      used = wide;
    } else {
      used += (current === "" ? 0 : 1) + wide;
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
};

/** The lines of a text no wider than `width`, broken between words; its own line breaks stay. */
export const wrap = (text: string, width: number): string[] => {
  const limit = Math.max(1, width);
  return text.split("\n").flatMap((line) => wrapLine(line.trim(), limit));
};

/** A text cut after a whole word, with an ellipsis, so that it is at most `width` wide. */
export const shorten = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text;
  const [first = ""] = wrapLine(text, width - 1);
  return `${first.replace(/[\s,;:.–-]+$/u, "")}…`;
};

/** The widest word of a text: a column narrower than that must break it. */
export const longestWord = (text: string): number => Math.max(0, ...text.split(/\s+/).map(displayWidth));
