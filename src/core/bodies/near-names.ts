import { keptByText } from "../model/kept.js";
import { nameKey, plain } from "./name-key.js";
import { isShort, lettersOf } from "./short-names.js";

const OFFICE = `${plain(nameKey("văn phòng"))} `;
/** A committee is called by its place alone: *Huyện Bát Xát*, *Phường An Biên*. */
const COMMITTEE_OF = /^uy ban nhan dan (?=(?:huyen|quan|thi xa|thanh pho|xa|phuong|thi tran|dac khu) )/;
/** Council and committee of one place have one office. */
const COUNCIL_AND = /^(?:hoi dong nhan dan|hdnd)(?: va|,| -)? /;
const AND = / va (?=[^ ])/g;
const SIGNS = /[^\p{L}\p{N}]/gu;

const loose = (words: string): string => words.replace(COMMITTEE_OF, "").replace(AND, " ").replace(SIGNS, "");

/** A name without marks, spaces, signs and *và*, of a committee its place alone: what names share that are nearly one. */
export const looseKey = keptByText((key: string): string => loose(plain(key)));

/** The same of the body whose office a name is that of: *Văn phòng Sở Tài chính*; `null`: the name is of no office. */
export const officeOf = keptByText((key: string): string | null => {
  const words = plain(key);
  return words.startsWith(OFFICE) ? loose(words.slice(OFFICE.length).replace(COUNCIL_AND, "")) : null;
});

const isShortFor = (one: string, other: string): boolean => {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  return a.letters === b.letters && isShort(a, b);
};

/**
 * Whether two names are spelt nearly alike: equal without tone and other marks, spaces, signs and *và*; one in full and
 * one in short; or a committee by the name of its place alone.
 */
export const areSpeltNearly = (one: string, other: string): boolean =>
  one !== other && (looseKey(one) === looseKey(other) || isShortFor(one, other));

/** Whether two names are nearly one, or one is that of the office of the other. */
export const areNear = (one: string, other: string): boolean =>
  areSpeltNearly(one, other) || officeOf(one) === looseKey(other) || officeOf(other) === looseKey(one);

const wordsIn = (key: string): number => lettersOf(key).words.filter((word) => word !== null).length;

/** Whether of two names that are nearly one the first is the fuller. */
export const isFuller = (one: string, other: string): boolean => wordsIn(one) > wordsIn(other);
