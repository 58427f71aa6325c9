import { keptByText } from "../model/kept.js";
import { isOneOfSeveral, joinedByOr, mayHoldOr, orAsComma } from "./alternatives.js";
import { beginsLikeBody } from "./beginnings.js";
import { beginsWithShare, mayHoldShares, type SharedName, ShareReader } from "./cell-roles.js";
import { isKindsAlone } from "./collective.js";
import { isBareTitle } from "./head-of.js";
import { itemsInLine, LIST_MARK } from "./list-marks.js";
import { nameKey } from "./name-key.js";
import { eachWithPlace } from "./organs.js";
import { withoutPerson, withoutPersons } from "./persons.js";
import { BEFORE_SHARED_WORD, beginsSharedList, departmentsOf, districtsOf, sharedNames } from "./shared-word.js";
import { type HideSigns, hideInJoint, hideInListed, withSigns } from "./whole-names.js";

/** A longer cell is no list of bodies. */
const LONGEST_LIST = 10_000;

/** What is looked at of the end of a line. */
const MOST_BEHIND = 10;

/** Parts at a sign, kept together where what follows is none of the listed names, nor begins like that of a body. */
const splitWhereNamed = (text: string, sign: RegExp, isName: HideSigns["isName"]): string[] => {
  const parts: string[] = [];
  for (const piece of text.split(sign)) {
    const last = parts.length - 1;
    if (last >= 0 && !beginsLikeBody(piece) && !isName(piece))
      parts[last] = `${parts[last]}${lastSign(text, sign)}${piece}`;
    else parts.push(piece);
  }
  return parts;
};

const lastSign = (text: string, sign: RegExp): string => sign.exec(text)?.[0] ?? " ";

/** Parts at a dash, only between names that begin alike: *Sở A – Sở B*; *Phòng A - Sở B* is a part and its whole. */
const splitAtDash = (text: string): string[] => {
  const parts: string[] = [];
  const kindOf = (name: string): string => nameKey(name).split(" ")[0] ?? "";
  for (const [i, piece] of text.split(/ ([-–—]) /u).entries()) {
    const last = parts.at(-1);
    if (i % 2 === 1 || last === undefined) parts.push(piece);
    else if (beginsLikeBody(piece) && kindOf(piece) === kindOf(parts.at(-2) ?? "")) parts[parts.length - 1] = piece;
    else parts.splice(-2, 2, `${parts.at(-2) ?? ""} ${last} ${piece}`);
  }
  return parts;
};

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

/** *Sở Tài chính Sở Nội vụ*: nothing but a space between two of one kind. */
const splitWhereRepeated = (text: string): readonly string[] =>
  text.startsWith("Sở ") ? text.split(/ (?=Sở )/u) : [text];

/** The names in one line, or in one part of it; none of those whose signs are hidden is cut. */
const namesIn = (printed: string, hide: HideSigns): readonly string[] => {
  const line = printed.replace(/\s+/gu, " ").replace(LIST_MARK, "");
  // Which of them is meant is not said: they stand as one text, that of a collective.
  if (isOneOfSeveral(line)) return [cleanName(withSigns(line))];
  return eachWithPlace(hide.inLine(orAsComma(line)))
    .split(BEFORE_SHARED_WORD)
    .flatMap((part) => namesInPart(part, hide.isName));
};

const namesInPart = (part: string, isName: HideSigns["isName"]): readonly string[] => {
  const shared = sharedNames(part);
  if (shared !== null) return shared.map((name) => cleanName(withSigns(name))).filter((name) => name !== "");
  const pieces = (isKindsAlone(part) ? [part] : splitWhereNamed(part, / ?, ?/u, isName))
    .flatMap((piece) => splitWhereNamed(piece, / \+ | ?\+ ?(?=\p{Lu})/u, isName))
    .flatMap((piece) => splitWhereNamed(piece, / và /iu, isName))
    .flatMap((piece) => splitWhereNamed(piece, / ?[/&|] ?/u, isName))
    .flatMap(splitAtDash)
    .flatMap(splitWhereRepeated);
  const names = pieces.map((piece) => withoutPerson(cleanName(piece))).filter((name) => name !== "");
  return withoutBareTitles(names).flatMap(departmentsOf).flatMap(districtsOf).map(withSigns);
};

/** A name in the cell of a lead, and whether it leads: what a cell says to coordinate does not. */
export interface CellName {
  readonly name: string;
  readonly leads: boolean;
}

const BRACKETS = /\([^()]*\)/gu;

const partsOf = (text: string): string[] =>
  // One space for many: what looks for spaces before a sign would go through them again from each.
  text
    .replace(/[^\S\r\n]+/gu, " ")
    .replace(BRACKETS, (inside) => inside.replace(/[\r\n]+/gu, " ").replaceAll(";", ","))
    .split(";")
    .reduce(withSharedLists, [])
    .flatMap(linesOf)
    .flatMap(itemsInLine);

/** *Các Sở: Tài chính; Nội vụ*: what is listed after one word for all goes on with it. */
const withSharedLists = (parts: string[], part: string): string[] => {
  const last = parts.at(-1);
  if (
    last === undefined ||
    !beginsSharedList(last) ||
    beginsLikeBody(part) ||
    LIST_MARK.test(part) ||
    beginsWithShare(part)
  )
    return [...parts, part];
  return [...parts.slice(0, -1), part.trim() === "" ? last : `${last}, ${part.trim()}`];
};

/** Where a cell names who leads, all others take part; where it names only who takes part, nobody leads. */
const withLeads = (names: readonly SharedName[]): readonly CellName[] => {
  const saysWhoLeads = names.some(({ share }) => share === "lead");
  return names.map(({ name, share }) => ({ name, leads: saysWhoLeads ? share === "lead" : share === null }));
};

/** Letters, figures and spaces alone, none of them a word that sets names apart or tells of one. */
const PLAIN = /^[\p{L}\p{M}\p{N} ]+$/u;
const TELLING =
  /^o | và | hoặc | hay | sở |chủ trì|phối hợp|đầu mối|trách nhiệm chính|đồng chí|đc |(?:^| )(?:ông|bà|anh|chị) |:/iu;

const readAnew = (text: string, hide: HideSigns): readonly CellName[] => {
  // Most cells are one name.
  if (PLAIN.test(text) && !TELLING.test(text.normalize("NFC")))
    return text.trim() === "" ? [] : [{ name: text.replace(/ +/gu, " ").trim(), leads: true }];
  if (text.length > LONGEST_LIST) return [{ name: text.replace(/\s+/gu, " ").trim(), leads: true }];
  const composed = text.normalize("NFC");
  const joined = mayHoldOr(composed) ? joinedByOr(composed) : null;
  const namesOf = (part: string): readonly string[] => namesIn(part, hide);
  if (!mayHoldShares(composed))
    return withoutPersons(
      partsOf(hide.inCell(joined ?? text))
        .flatMap(namesOf)
        .map((name) => ({ name, leads: true })),
    );
  const reader = new ShareReader(namesOf);
  for (const part of partsOf(hide.inCell(joined ?? composed))) reader.line(part.replace(LIST_MARK, ""));
  return withLeads(withoutPersons(reader.names));
};

const readers = new WeakMap<HideSigns, (text: string) => readonly CellName[]>();

/** The names in the cell of a lead, where some names are not to be cut; the cells of a column say the same again and again. */
export const readCellWith = (text: string, hide: HideSigns): readonly CellName[] => {
  let read = readers.get(hide);
  if (read === undefined) {
    read = keptByText((cell) => readAnew(cell, hide));
    readers.set(hide, read);
  }
  return read(text);
};

/**
 * The names in the cell of a lead, each with whether it leads: *Sở Xây dựng (chủ trì), Sở Y tế (phối hợp)*, *Sở Xây dựng
 * chủ trì, phối hợp với Sở Y tế*, *Chủ trì: …; Phối hợp: …*.
 */
export const readCell = (text: string): readonly CellName[] => readCellWith(text, hideInJoint);

/**
 * The names of bodies in one text: set apart by `;`, by line breaks, as a numbered list, by `+`, and by a comma, a
 * stroke or *và* only where what follows begins like the name of a body or the title of a head: *Sở Văn hóa, Thể thao và
 * Du lịch* is one, and so is *Văn phòng HĐND và UBND huyện …*.
 *
 * @example
 * splitBodies("Sở Tài chính, Sở Xây dựng"); // ["Sở Tài chính", "Sở Xây dựng"]
 */
export const splitBodies = (text: string): readonly string[] => readCell(text).map(({ name }) => name);

/** What to hide where a register lists names; `null` where each is read as any office's would be. */
export const hideInNames = (names: readonly string[]): HideSigns | null => {
  const cut = names.filter((name) => splitBodies(name).length > 1);
  if (cut.length === 0 && names.every(beginsLikeBody)) return null;
  const keys = new Set(names.map(nameKey));
  return hideInListed(cut, (part) => keys.has(nameKey(part)));
};
