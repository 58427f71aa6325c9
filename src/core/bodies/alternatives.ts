import { beginsLikeBody } from "./beginnings.js";
import { headOf, isBareTitle } from "./head-of.js";
import { nameKey } from "./name-key.js";

const OR = /(?<![\p{L}\p{M}])(hoặc|hay)(?:\slà)?\s/giu;
const MAY_HOLD_OR = /hoặc|hay/iu;
const SIGN_BEFORE = /[\s,;/]/u;
/** Brackets behind a name tell of that body, unless they name another one. */
const BRACKETS = /\((?!\s?(?:hoặc|hay)\s)[^()]*\)/giu;
/** The beginning of a name. */
const BEGINNING = 100;
/** A longer text is no list of bodies. */
const LONGEST = 10_000;

/** The parts of a text between the words that leave open which of them is meant; *hay* is such a word only before a body. */
const partsOf = (composed: string): string[] => {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: sign, 1: word = "", index } of composed.matchAll(OR)) {
    const until = index + sign.length;
    if (word.toLowerCase() === "hay" && !beginsLikeBody(composed.slice(until, until + BEGINNING))) continue;
    parts.push(composed.slice(from, index));
    from = until;
  }
  return [...parts, composed.slice(from)];
};

const withoutSignsBehind = (part: string): string => {
  let end = part.length;
  while (end > 0 && SIGN_BEFORE.test(part[end - 1] ?? "")) end--;
  return part.slice(0, end);
};

/** Whether a text may leave open which of two names it means; most hold no such word. */
export const mayHoldOr = (composed: string): boolean => composed.length <= LONGEST && MAY_HOLD_OR.test(composed);

/** Names of which one is meant, with nothing but *hoặc* between them: a sign before it parts nothing. */
export const joinedByOr = (composed: string): string => {
  const parts = partsOf(composed);
  const last = parts.length - 1;
  return parts
    .map((part, i) => (i === 0 ? part : part.trimStart()))
    .map((part, i) => (i === last ? part : withoutSignsBehind(part)))
    .join(" hoặc ");
};

/** Whether a text means one body of several and does not say which: *Sở Y tế hoặc Sở Tài chính*, *Sở Y tế (hoặc Sở Tài chính)*. */
export const isOneOfSeveral = (text: string): boolean => {
  const composed = text.normalize("NFC");
  if (!mayHoldOr(composed)) return false;
  const parts = partsOf(composed.replace(BRACKETS, " "));
  if (parts.length < 2) return false;
  // The head and the deputy of one body are that body.
  const keys = parts.map((part) => nameKey(part.replace(/[()]/gu, " "))).filter((key) => !isBareTitle(key));
  return keys.length === 0 || new Set(keys.map(headOf)).size > 1;
};

/** *Giám đốc hoặc Phó Giám đốc Sở Y tế*, as a list. */
export const orAsComma = (composed: string): string => (mayHoldOr(composed) ? partsOf(composed).join(", ") : composed);
