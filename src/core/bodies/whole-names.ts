import { once } from "../model/once.js";

/**
 * Names in which a comma, a stroke or *và* parts nothing. While a text is taken apart each such sign stands as a letter
 * that no office writes, and as itself again in the names that come of it.
 */
const SIGNS: readonly (readonly [sign: RegExp, hidden: string, shown: string])[] = [
  [/ ?, ?/gu, " ꙮ ", ", "],
  [/ và /gu, " ꙭ ", " và "],
  [/ ?\/ ?/gu, " ꙫ ", "/"],
  [/ ?\+ ?/gu, " ꙩ ", " + "],
];
const HIDDEN = /[ꙮꙭꙫꙩ]/u;

const hidden = (name: string): string => SIGNS.reduce((text, [sign, letter]) => text.replace(sign, letter), name);

/** A name of which the signs were hidden, with them. */
export const withSigns = (name: string): string =>
  HIDDEN.test(name) ? SIGNS.reduce((text, [, letter, shown]) => text.replaceAll(letter, shown), name) : name;

/** Whose office may be one for several organs. */
const OFFICE = "(?:văn phòng|vp\\.?|đảng [uủ][yỷ]|đảng bộ|chi bộ|công đoàn|ban tiếp công dân)";
const DEPUTIES = "(?:đoàn đbqh|đoàn đại biểu quốc hội)";
const COUNCIL = "(?:hđnd|hội đồng nhân dân)";
const COMMITTEE = "(?:ubnd|[uủ][yỷ] ban nhân dân)";
/** The party committee of a district, before the council alone: *Văn phòng Thành ủy* is a name by itself. */
const PARTY = "(?:(?:huyện|quận|thị) [uủ][yỷ])";
const SIGN = "(?: ?, ?(?:và )?| và | ?[/+&–-] ?)";
const END = "(?![\\p{L}\\p{M}])";

/**
 * *Văn phòng HĐND và UBND …*, *Văn phòng Đoàn ĐBQH, HĐND và UBND …*: one office of several organs, in the order in which
 * the law names them. The organs before the last stand without a place: *Văn phòng HĐND tỉnh và UBND huyện …* are two.
 */
const joint = once(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{M}])${OFFICE} ?(?:thường trực )?(?:` +
        `${DEPUTIES}${SIGN}${COUNCIL}(?:${SIGN}${COMMITTEE})?|${DEPUTIES}${SIGN}${COMMITTEE}|` +
        `(?:${PARTY}${SIGN})?${COUNCIL}${SIGN}${COMMITTEE})${END}`,
      "giu",
    ),
);
const MAY_BE_JOINT = /đbqh|quốc hội|hđnd|hội đồng nhân dân/iu;

/** A text with the signs hidden in the names that must not be cut. */
export type HideSigns = (text: string) => string;

/** Hides the signs in the names of joint offices. */
export const hideInJoint: HideSigns = (text) => {
  if (HIDDEN.test(text)) return text;
  const composed = text.normalize("NFC");
  if (!MAY_BE_JOINT.test(composed)) return text;
  const found = composed.replace(joint(), hidden);
  return found === composed ? text : found;
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
    .join(" ");

/** Hides the signs in the names of joint offices and in those that a register lists; `null` where it lists none to cut. */
export const hideInListed = (names: readonly string[]): HideSigns | null => {
  if (names.length === 0) return null;
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const listed = new RegExp(`(?<![\\p{L}\\p{M}])(?:${longestFirst.map(printed).join("|")})${END}`, "giu");
  return (text) => {
    if (HIDDEN.test(text)) return text;
    const composed = text.normalize("NFC");
    const found = composed.replace(listed, hidden).replace(joint(), hidden);
    return found === composed ? text : found;
  };
};
