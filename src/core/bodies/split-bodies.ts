import { keptByText } from "../model/kept.js";
import { beginsLikeBody } from "./beginnings.js";
import { beginsWithShare, mayHoldShares, type SharedName, ShareReader } from "./cell-roles.js";
import { isKindsAlone } from "./collective.js";
import { isBareTitle } from "./head-of.js";
import { nameKey } from "./name-key.js";
import { districtsOf, sharedNames } from "./shared-word.js";
import { type HideSigns, hideInJoint, withSigns } from "./whole-names.js";

/** A longer cell is no list of bodies. */
const LONGEST_LIST = 10_000;

/** Marks of a list before a name: `1.`, `-`, `*`, `+`, `o`, `a)`. */
const LIST_MARK = /^\s*(?:(?:\d{1,2}|[a-zđ])[.)]\s+|\d{1,2}[.)](?=\p{L})|[-–—*+•●▪]+\s*|o\s+(?=\p{Lu}))/u;

/** What is looked at of the end of a line. */
const MOST_BEHIND = 10;

/** Parts at a sign, kept together where what follows does not begin like the name of a body. */
const splitWhereNamed = (text: string, sign: RegExp): string[] => {
  const parts: string[] = [];
  for (const piece of text.split(sign)) {
    const last = parts.length - 1;
    if (last >= 0 && !beginsLikeBody(piece)) parts[last] = `${parts[last]}${lastSign(text, sign)}${piece}`;
    else parts.push(piece);
  }
  return parts;
};

const lastSign = (text: string, sign: RegExp): string => sign.exec(text)?.[0] ?? " ";

/** Lines of a cell, one broken name put together again: a line that begins neither a list nor a body goes on. */
const linesOf = (text: string): string[] => {
  const lines: string[] = [];
  for (const line of text.split(/[\r\n]+/u)) {
    if (line.trim() === "") continue;
    const last = lines.length - 1;
    const begins = LIST_MARK.test(line) || beginsLikeBody(line) || beginsWithShare(line);
    const goesOn = !LIST_MARK.test(line) && / và\s*$/iu.test((lines[last] ?? "").normalize("NFC").slice(-MOST_BEHIND));
    if (last >= 0 && (!begins || goesOn)) lines[last] = `${lines[last]} ${line.trim()}`;
    else lines.push(line);
  }
  return lines;
};

/** *Giám đốc, Phó Giám đốc Sở Y tế* are two heads of one body: the title without a body goes. */
const withoutBareTitles = (names: readonly string[]): readonly string[] =>
  names.length < 2 ? names : names.filter((name, i) => i === names.length - 1 || !isBareTitle(nameKey(name)));

const cleanName = (piece: string): string =>
  piece
    .replace(LIST_MARK, "")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/(?<![.,;:])[.,;:]+$/u, "")
    .trim();

/** The names in one line, or in one part of it; none of those whose signs are hidden is cut. */
const namesIn = (printed: string, hide: HideSigns): readonly string[] => {
  const part = hide(printed.replace(/\s+/gu, " "));
  const shared = sharedNames(part.replace(LIST_MARK, ""));
  if (shared !== null) return shared.map((name) => cleanName(withSigns(name))).filter((name) => name !== "");
  const pieces = (isKindsAlone(part) ? [part] : splitWhereNamed(part, / ?, ?/u))
    .flatMap((piece) => splitWhereNamed(piece, / \+ | ?\+ ?(?=\p{Lu})/u))
    .flatMap((piece) => splitWhereNamed(piece, / và /u))
    .flatMap((piece) => splitWhereNamed(piece, / ?\/ ?/u));
  return withoutBareTitles(pieces.map(cleanName).filter((name) => name !== ""))
    .flatMap(districtsOf)
    .map(withSigns);
};

/** A name in the cell of a lead, and whether it leads: what a cell says to coordinate does not. */
export interface CellName {
  readonly name: string;
  readonly leads: boolean;
}

const partsOf = (text: string): string[] =>
  // One space for many: what looks for spaces before a sign would go through them again from each.
  text
    .replace(/[^\S\r\n]+/gu, " ")
    .split(";")
    .flatMap(linesOf);

/** Where a cell names who leads, all others take part; where it names only who takes part, nobody leads. */
const withLeads = (names: readonly SharedName[]): readonly CellName[] => {
  const saysWhoLeads = names.some(({ share }) => share === "lead");
  return names.map(({ name, share }) => ({ name, leads: saysWhoLeads ? share === "lead" : share === null }));
};

/** The names in the cell of a lead, where some names are not to be cut. */
export const readCellWith = (text: string, hide: HideSigns): readonly CellName[] => {
  if (text.length > LONGEST_LIST) return [{ name: text.replace(/\s+/gu, " ").trim(), leads: true }];
  const composed = text.normalize("NFC");
  const namesOf = (part: string): readonly string[] => namesIn(part, hide);
  if (!mayHoldShares(composed))
    return partsOf(text)
      .flatMap(namesOf)
      .map((name) => ({ name, leads: true }));
  const reader = new ShareReader(namesOf);
  for (const part of partsOf(composed)) reader.line(part.replace(LIST_MARK, ""));
  return withLeads(reader.names);
};

/**
 * The names in the cell of a lead, each with whether it leads: *Sở Xây dựng (chủ trì), Sở Y tế (phối hợp)*, *Sở Xây dựng
 * chủ trì, phối hợp với Sở Y tế*, *Chủ trì: …; Phối hợp: …*.
 */
export const readCell = keptByText((text: string): readonly CellName[] => readCellWith(text, hideInJoint));

/**
 * The names of bodies in one text: set apart by `;`, by line breaks, as a numbered list, by `+`, and by a comma, a
 * stroke or *và* only where what follows begins like the name of a body or the title of a head: *Sở Văn hóa, Thể thao và
 * Du lịch* is one, and so is *Văn phòng HĐND và UBND huyện …*.
 *
 * @example
 * splitBodies("Sở Tài chính, Sở Xây dựng"); // ["Sở Tài chính", "Sở Xây dựng"]
 */
export const splitBodies = (text: string): readonly string[] => readCell(text).map(({ name }) => name);
