import { nearest } from "../../nearest.js";
import { keptByText } from "../model/kept.js";

/** Letters of other alphabets that look like those of the words below. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({ м: "m", а: "a", т: "t", о: "o", е: "e", с: "c", р: "p", ѕ: "s", і: "i", ԁ: "d", α: "a", ο: "o" }),
);
const LOOKALIKE = /[маtтоесрѕіԁαο]/gu;

/** Whole words that are no *mật* although they differ from it in marks alone: mặt bằng, mất, mắt, mát, mạt. */
const OTHER_WORDS: ReadonlySet<string> = new Set(["mặt", "mất", "mắt", "mát", "mạt"]);
/** *mật* as TCVN3 and VNI show it where they are read as Unicode. */
const LEGACY: ReadonlySet<string> = new Set(["mët", "maät"]);
/** Words that begin or end with *mật* and have nothing to do with secrecy; only where they are written with marks. */
const AFTER: ReadonlySet<string> = new Set(["khẩu", "ong", "thiết", "mía", "gấu"]);
const BEFORE: ReadonlySet<string> = new Set(["trù", "túi", "sỏi"]);
/** *mật độ dân số*: density is told from *mật/độ khẩn* by what it is the density of. */
const OF_DENSITY: ReadonlySet<string> = new Set([
  ...["dân", "xây", "cây", "giao", "che", "phương", "trồng", "nuôi", "lưu", "cư"],
]);

const WITH_MAT = /^(?:(?:do|muc|cap|bi|bao|toi|tuyet|co|dau|tinh|loai|khong)+)?mat(?:nhanuoc|nn)?$/;
const IN_ENGLISH =
  /^(?:top|non|un|not)?secre(?:t(?:s|ive|level)?|cy|cies)$|^confidential|^(?:un|de|non)?classifi|^top ?secret/;
/** Words that may speak of secrecy in a heading or a key, and say less in a cell. */
const ONLY_IN_HEADINGS = /^(?:security|sensitiv|restrict|clearance)/;
const ENGLISH_WORDS = ["secrecy", "secret", "confidential", "classified"] as const;
const SHORTEST_MISPRINT = 6;
const LONGEST_MISPRINT = 14;

/** The words of a text in lower case, whatever they are decorated with; letters set apart (`M Ậ T`) are one word. */
const wordsIn = (text: string): readonly string[] => {
  const plain = text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/(\p{Ll})(?![ËÄ])(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(LOOKALIKE, (letter) => LOOKALIKES.get(letter) ?? letter)
    .normalize("NFC");
  const words: string[] = [];
  let apart: string[] = [];
  const join = (): void => {
    words.push(...(apart.length >= 3 ? [apart.join("")] : apart));
    apart = [];
  };
  for (const word of plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    if ([...word].length === 1 && /\p{L}/u.test(word)) apart.push(word);
    else {
      join();
      words.push(word);
    }
  }
  join();
  return words;
};

/** A word without its marks. */
const bare = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");

const isOrdinary = (words: readonly string[], i: number): boolean => {
  if (words[i] !== "mật") return false;
  const [before = "", next = "", third = ""] = [words[i - 1], words[i + 1], words[i + 2]];
  return AFTER.has(next) || BEFORE.has(before) || (next === "độ" && OF_DENSITY.has(third));
};

/** Whether a word, where it stands, is *mật*, *secret* or the like. */
const isSecret = (words: readonly string[], i: number): boolean => {
  const word = words[i] ?? "";
  if (OTHER_WORDS.has(word)) return false;
  if (LEGACY.has(word)) return true;
  const plain = bare(word);
  if (WITH_MAT.test(plain)) return !isOrdinary(words, i);
  return plain === "bmnn" || IN_ENGLISH.test(plain);
};

const isMisprint = (word: string): boolean =>
  word.length >= SHORTEST_MISPRINT &&
  word.length <= LONGEST_MISPRINT &&
  /^[a-z]+$/.test(word) &&
  !/^secretar/.test(word) &&
  nearest(word, ENGLISH_WORDS) !== undefined;

/**
 * Whether a heading or a key may speak of secrecy, in whatever words, with or without marks. What could as well be
 * something else counts: nobody is told a secret by a question too many.
 *
 * @example
 * maySpeakOfSecrecy("Do mat"); // true
 * maySpeakOfSecrecy("Mặt bằng"); // false
 */
export const maySpeakOfSecrecy = (text: string): boolean => {
  const words = wordsIn(text);
  return words.some((word, i) => isSecret(words, i) || ONLY_IN_HEADINGS.test(bare(word)) || isMisprint(word));
};

/** What may stand beside *mật* in a cell that says a degree of secrecy and nothing else. */
const BESIDE: ReadonlySet<string> = new Set(
  (
    "do muc cap toi tuyet bi bao van ban tai lieu cong dien tin thong ho so viec nhiem vu nha nuoc khan thuong hoa toc " +
    "loai va khong binh a b c d m top highly strictly not non level state none document tei tuyot toai tuyeat toái"
  ).split(" "),
);
const MOST_WORDS = 8;
const LONGEST_CELL = 60;
/** Letters without which no cell is a word of secrecy: most cells are known by them, in a tenth of the time. */
const POSSIBLE =
  /[mMмМ\uFF00-\uFFEF\uD835]|[eE][cC][rR][eE]|[oO][nN][fF][iI]|[aA][sS]{2}[iI]|[eE][sS][tT][rR][iI]|[sS]\W+[eE]/;
/** What is left is mostly told by an *m* that no *a* follows. */
const LIKELY =
  /m\P{L}*(?:[aâäëạăậặαа]|\p{M})|м|ｍ|secre|confid|classif|s\P{L}+e\P{L}+c|restrict|[\u{1D400}-\u{1D7FF}]/iu;

/** The few texts of a register that may be one stand in many cells: *Si Ma Cai*. */
const isOneByItsWords = keptByText((text: string): boolean => {
  const words = wordsIn(text);
  if (words.length > MOST_WORDS) return false;
  let found = false;
  for (const [i, word] of words.entries()) {
    if (isSecret(words, i) || /^restricted$/.test(word)) found = true;
    else if (!BESIDE.has(bare(word)) && !/^\d+$/.test(word)) return false;
  }
  return found;
});

/** Whether a text as a whole is a word of secrecy: *Mật*, *TỐI MẬT*, *Mật (A)*, *Không mật*, *top secret*. */
export const isWordOfSecrecy = (text: string): boolean =>
  text.length <= LONGEST_CELL && POSSIBLE.test(text) && LIKELY.test(text) && isOneByItsWords(text);

/** What tasks and papers are called, as the last word before *mật*. */
const PAPERS: ReadonlySet<string> = new Set(
  "vu ban van lieu viec so loai do tin dien dang muc hieu an nuoc de task tasks".split(" "),
);

/**
 * Whether the words over some rows say that what stands under them is secret: *Nhiệm vụ mật*, *Sổ văn bản tối mật*.
 * *Bảo mật* and *bảo vệ bí mật* are a field of work like any other.
 */
export const saysSecret = (text: string): boolean => {
  if (isWordOfSecrecy(text)) return true;
  const words = wordsIn(text);
  return words.some((word, i) => {
    if (!isSecret(words, i)) return false;
    if (IN_ENGLISH.test(word)) return true;
    const before = bare(words[i - 1] ?? "");
    if (/^(?:toi|tuyet)/.test(before) || /^(?:toi|tuyet)mat/.test(bare(word))) return true;
    return PAPERS.has(before === "bi" ? bare(words[i - 2] ?? "") : before);
  });
};
