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
  ["chủ tịch", ""],
  ["giám đốc", ""],
  ["thủ trưởng", ""],
  ["người đứng đầu", ""],
  ["lãnh đạo", ""],
  ["chánh văn phòng", "văn phòng"],
  ["chánh thanh tra", "thanh tra"],
  ["trưởng phòng", "phòng"],
  ["trưởng ban", "ban"],
  ["chi cục trưởng", "chi cục"],
  ["bí thư", ""],
  ["trưởng", ""],
].map(([title = "", body = ""]) => [key(title), key(body)] as const);

const DEPUTY = /^(?:các )?phó /u;

/** Of a deputy, whom he is the deputy of; null of everybody else. */
export const deputyOf = (name: string): string | null => (DEPUTY.test(name) ? name.replace(DEPUTY, "") : null);

/** The body for which a head, or a deputy, acts: "Chủ tịch UBND huyện Bảo Thắng" is that district. */
export const withoutHead = (name: string): string => {
  const whole = deputyOf(name) ?? name;
  for (const [title, body] of HEADS) {
    if (!startsWith(whole, title) || (whole === title && body === "")) continue;
    const rest = whole.slice(title.length).trim();
    return body !== "" && startsWith(rest, body) ? rest : `${body} ${rest}`.trim();
  }
  return name;
};

const LEVELS = ["tỉnh", "thành phố"].map(key);

/** Without the place of the issuer at the end, which goes with the word of its level, or with that word alone. */
export const withoutPlace = (name: string, place: string): string => {
  const level = LEVELS.find((one) => startsWith(key(place), one));
  const end = [key(place), level].find((one) => one !== undefined && name.endsWith(` ${one}`));
  return end === undefined ? name : name.slice(0, -end.length - 1);
};
