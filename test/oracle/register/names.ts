/**
 * When two names are one name (SEMANTICS 2): the same after letter case, spaces, the place of the tone mark, and three
 * abbreviations. A name is compared by its words, each without its tone and with the tone behind it.
 */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;
const MARKS = /\p{M}/gu;

/** "hòa" and "hoà" become one word: the tone goes to the end. */
const toneLast = (word: string): string => {
  const letters = word.normalize("NFD");
  const tone = [...letters].find((letter) => TONES.test(letter)) ?? "";
  return letters.replace(TONES, "") + tone;
};

const wordsOf = (name: string): string[] =>
  name.normalize("NFC").replaceAll("Ð", "Đ").toLowerCase().trim().split(/\s+/u).map(toneLast);

const SHORT: Readonly<Record<string, string>> = { ubnd: "ủy ban nhân dân", tp: "thành phố", vp: "văn phòng" };

/** By which two spellings of a name are compared. */
export const key = (name: string): string =>
  wordsOf(name)
    .flatMap((word) => {
      const long = SHORT[word.replace(/\.$/u, "")];
      return long === undefined ? [word] : wordsOf(long);
    })
    .join(" ");

/** Without tones and other marks, spaces and signs: what is equal only so is asked about, not joined. */
export const bareKey = (name: string): string =>
  key(name)
    .normalize("NFD")
    .replace(MARKS, "")
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]/gu, "");

const startsWith = (name: string, beginning: string): boolean => name === beginning || name.startsWith(`${beginning} `);

/** Who speaks for a body, and what stands in place of the title. */
const HEADS: readonly (readonly [title: string, body: string])[] = [
  ["phó chủ tịch", ""],
  ["chủ tịch", ""],
  ["phó giám đốc", ""],
  ["giám đốc", ""],
  ["thủ trưởng", ""],
  ["phó chánh văn phòng", "văn phòng"],
  ["chánh văn phòng", "văn phòng"],
  ["phó trưởng phòng", "phòng"],
  ["trưởng phòng", "phòng"],
  ["trưởng ban", "ban"],
  ["bí thư", ""],
].map(([title = "", body = ""]) => [key(title), key(body)] as const);

/** The body for which a head acts: "Chủ tịch UBND huyện Bảo Thắng" is that district. */
export const withoutHead = (name: string): string => {
  for (const [title, body] of HEADS) {
    if (!startsWith(name, title)) continue;
    return `${body} ${name.slice(title.length).trim()}`.trim();
  }
  return name;
};

/** Without the place of the issuer at the end, which goes with the word of its level. */
export const withoutPlace = (name: string, place: string): string =>
  name.endsWith(` ${key(place)}`) ? name.slice(0, -key(place).length - 1) : name;

const BODY_BEGINNINGS = [
  "sở",
  "ban",
  "ủy ban nhân dân",
  "văn phòng",
  "phòng",
  "công ty",
  "chi cục",
  "đảng ủy",
  "thanh tra",
].map(key);

/** The names in one cell: by semicolons, lines and numbers; by a comma only where a body's name begins after it. */
export const namesInCell = (cell: string): string[] => {
  const pieces = cell
    .split(/;|\n|(?:^|\s)\d+[.)]\s+/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  return pieces.flatMap((piece) => {
    const names: string[] = [];
    for (const part of piece.split(/,\s*/u)) {
      const before = names.pop();
      if (before === undefined) names.push(part);
      else if (BODY_BEGINNINGS.some((beginning) => startsWith(key(part), beginning))) names.push(before, part);
      else names.push(`${before}, ${part}`);
    }
    return names;
  });
};

/** "các sở, ngành liên quan", "UBND các huyện": many, and nobody's name. */
export const isCollective = (name: string): boolean => ` ${key(name)} `.includes(` ${key("các")} `);
