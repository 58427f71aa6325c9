/** The encodings of Vietnamese text before Unicode that are converted. */
export const LEGACY_ENCODINGS = ["TCVN3", "VNI", "windows-1258"] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

/**
 * Signs that stand for a Vietnamese letter, as they look where the bytes are taken for windows-1252. TCVN3 has
 * no capitals with a tone: its fonts of capitals (`.VnTimeH`) draw the small letters large.
 */
type SignTable = ReadonlyMap<string, string>;

const pairs = (signs: string, letters: string): SignTable => {
  const from = [...signs];
  const to = [...letters];
  return new Map(from.map((sign, i) => [sign, to[i] ?? sign]));
};

/** TCVN 5712:1993, the set of one byte a letter that is known as ABC. */
export const TCVN3: SignTable = pairs(
  "¡¢£¤¥¦§¨©ª«¬\u00AD®" + "µ¶·¸¹»¼½¾Æ" + "ÇÈÉÊËÌÎÏÐÑ" + "ÒÓÔÕÖ×ØÜÝÞ" + "ßáâãäåæçèé" + "êëìíîïñòóô" + "õö÷øùúûüýþ",
  "ĂÂÊÔƠƯĐăâêôơưđ" + "àảãáạằẳẵắặ" + "ầẩẫấậèẻẽéẹ" + "ềểễếệìỉĩíị" + "òỏõóọồổỗốộ" + "ờởỡớợùủũúụ" + "ừửữứựỳỷỹýỵ",
);

const GRAVE = "\u0300";
const ACUTE = "\u0301";
const TILDE = "\u0303";
const HOOK = "\u0309";
const DOT = "\u0323";
const CIRCUMFLEX = "\u0302";
const BREVE = "\u0306";

/** VNI-Windows: letters that stand alone. */
export const VNI_LETTERS: SignTable = pairs("ôÔöÖñÑæÆóÓòÒîÎ", "ơƠưƯđĐỉỈĩĨịỊỵỴ");

/** VNI-Windows: signs that stand after the letter they mark, in capitals after a capital. */
export const VNI_MARKS: ReadonlyMap<string, string> = new Map(
  (
    [
      ["ù", ACUTE],
      ["ø", GRAVE],
      ["û", HOOK],
      ["õ", TILDE],
      ["ï", DOT],
      ["â", CIRCUMFLEX],
      ["á", CIRCUMFLEX + ACUTE],
      ["à", CIRCUMFLEX + GRAVE],
      ["å", CIRCUMFLEX + HOOK],
      ["ã", CIRCUMFLEX + TILDE],
      ["ä", DOT + CIRCUMFLEX],
      ["ê", BREVE],
      ["é", BREVE + ACUTE],
      ["è", BREVE + GRAVE],
      ["ú", BREVE + HOOK],
      ["ü", BREVE + TILDE],
      ["ë", DOT + BREVE],
    ] as const
  ).flatMap(([sign, mark]): [string, string][] => [
    [sign, mark],
    [sign.toUpperCase(), mark],
  ]),
);

/** Where windows-1258 differs from windows-1252: letters, and marks that stand after the letter they mark. */
export const WINDOWS_1258: SignTable = new Map([
  ["Ã", "Ă"],
  ["ã", "ă"],
  ["Ð", "Đ"],
  ["ð", "đ"],
  ["Õ", "Ơ"],
  ["õ", "ơ"],
  ["Ý", "Ư"],
  ["ý", "ư"],
  ["þ", "₫"],
  ["Ì", GRAVE],
  ["Ò", HOOK],
  ["Þ", TILDE],
  ["ì", ACUTE],
  ["ò", DOT],
]);
