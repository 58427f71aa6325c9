import { BETWEEN_ORGANS, COMMITTEE, COUNCIL, DEPUTIES, WORD_END } from "./organ-words.js";

/**
 * Names in which a comma, a stroke or *và* parts nothing. While a text is taken apart each such sign stands as a letter
 * that no office writes, and as itself again in the names that come of it.
 */
const SIGNS: readonly (readonly [sign: RegExp, hidden: string, shown: string])[] = [
  [/ ?, ?/gu, " ꙮ ", ", "],
  [/ và /gu, " ꙭ ", " và "],
  [/ VÀ /gu, " ꙡ ", " VÀ "],
  [/ ?\/ ?/gu, " ꙫ ", "/"],
  [/ ?\+ ?/gu, " ꙩ ", " + "],
  [/ - /gu, " ꙧ ", " - "],
  [/ – /gu, " ꙥ ", " – "],
  [/ & /gu, " ꙣ ", " & "],
  [/&/gu, "ꙁ", "&"],
];
const HIDDEN = /[ꙮꙭꙡꙫꙩꙧꙥꙣꙁ]/u;

const hidden = (name: string): string => SIGNS.reduce((text, [sign, letter]) => text.replace(sign, letter), name);

/** A name of which the signs were hidden, with them. */
export const withSigns = (name: string): string =>
  HIDDEN.test(name) ? SIGNS.reduce((text, [, letter, shown]) => text.replaceAll(letter, shown), name) : name;

/** Whose office may be one for several organs. */
const OFFICE = "(?:văn phòng|vp\\.?|đảng [uủ][yỷ]|đảng bộ|chi bộ|công đoàn|ban tiếp công dân)";
/** The committee of the Party, before council and committee of the people: *Văn phòng Thành ủy* is a name by itself. */
const PARTY = "(?:(?:huyện|quận|thị|thành|tỉnh|đảng) [uủ][yỷ])";

/**
 * *Văn phòng HĐND và UBND …*, *Văn phòng Đoàn ĐBQH, HĐND và UBND …*: one office of several organs, in the order in which
 * the law names them. The organs before the last stand without a place: *Văn phòng HĐND tỉnh và UBND huyện …* are two.
 */
const JOINT = new RegExp(
  `(?<![\\p{L}\\p{M}])${OFFICE} ?(?:thường trực )?(?:` +
    `${DEPUTIES}${BETWEEN_ORGANS}${COUNCIL}(?:${BETWEEN_ORGANS}${COMMITTEE})?|${DEPUTIES}${BETWEEN_ORGANS}${COMMITTEE}|` +
    `(?:${PARTY}${BETWEEN_ORGANS})?${COUNCIL}${BETWEEN_ORGANS}${COMMITTEE})${WORD_END}`,
  "giu",
);
const MAY_BE_JOINT = /đbqh|quốc hội|hđnd|hội đồng nhân dân|báo |phòng[ ,/]|\(/iu;
/** One newspaper with its station; what is prevented and fought, *phòng, chống thiên tai*. */
const OF_TWO_WORDS = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:báo(?: ?, ?| và )đài (?:phát thanh|ptth)|phòng(?: ?, ?| ?/ ?)(?:chống|ngừa))${WORD_END}`,
  "giu",
);
const BRACKETS = /\([^()]*\)/gu;

/** Hides the signs in all names that any office may write, and in brackets: those tell of the name before them. */
const hideInAny = (composed: string): string =>
  composed.replace(JOINT, hidden).replace(OF_TWO_WORDS, hidden).replace(BRACKETS, hidden);

/** Hides the signs in the names that must not be cut. */
export interface HideSigns {
  /** In a whole cell, whose names may go over several lines. */
  readonly inCell: (text: string) => string;
  /** In one line of it. */
  readonly inLine: (text: string) => string;
  /** Whether a part of a line is the whole name of a body, however it begins: an alias that the register lists. */
  readonly isName: (part: string) => boolean;
}

const asItIs = (text: string): string => text;

/** Hides the signs in the names of joint offices. */
export const hideInJoint: HideSigns = {
  inCell: asItIs,
  isName: () => false,
  inLine: (text) => {
    if (HIDDEN.test(text)) return text;
    const composed = text.normalize("NFC");
    if (!MAY_BE_JOINT.test(composed)) return text;
    const found = hideInAny(composed);
    return found === composed ? text : found;
  },
};

const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu;
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["ubnd", COMMITTEE],
  ["vp", "(?:văn phòng|vp)"],
  ["tp", "(?:thành phố|tp\\.?)"],
]);

/** A listed name as it may be printed: in whatever case and spaces, with the short forms that every office writes. */
const printed = (name: string): string =>
  name
    .normalize("NFC")
    .replace(/[uủ][yỷ] ban nhân dân/giu, "UBND")
    .replace(/văn phòng/giu, "VP")
    .replace(/thành phố/giu, "TP")
    .trim()
    .split(/\s+/u)
    .map((word) => SHORT_FORMS.get(word.toLowerCase()) ?? word.replace(SPECIAL, "\\$&"))
    .join("\\s+");

/** Hides the signs in the names of joint offices and in some of those that a register lists. */
export const hideInListed = (cut: readonly string[], isName: HideSigns["isName"]): HideSigns => {
  if (cut.length === 0) return { ...hideInJoint, isName };
  const longestFirst = [...cut].sort((a, b) => b.length - a.length);
  const listed = new RegExp(`(?<![\\p{L}\\p{M}])(?:${longestFirst.map(printed).join("|")})${WORD_END}`, "giu");
  const inCell = (text: string): string => {
    const composed = text.normalize("NFC");
    const found = composed.replace(listed, (name) => hidden(name.replace(/\s+/gu, " ")));
    return found === composed ? text : found;
  };
  return { isName, inCell, inLine: (text) => (HIDDEN.test(text) ? text : hideInAny(text.normalize("NFC"))) };
};
