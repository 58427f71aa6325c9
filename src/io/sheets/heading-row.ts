import { legacyEncoding } from "../../core/register/vietnamese-text.js";
import { fail } from "../../errors.js";
import { type Cell, cellLine } from "./cells.js";
import { type ColumnField, EXPECTED_HEADINGS, fieldOf, headingKey } from "./columns.js";

export type Row = readonly Cell[];

/** A column with its heading as printed and the field it feeds. */
export interface Column {
  readonly index: number;
  readonly heading: string;
  /** The comparable form of the heading. */
  readonly key: string;
  readonly field: ColumnField;
  /** The heading is not one that is known, or names a field that an earlier column has. */
  readonly kept: boolean;
}

/** Where the headings of a sheet stand, and what they say. */
export interface Headings {
  readonly first: number;
  /** One more than `first` when the headings fill two rows. */
  readonly last: number;
  readonly columns: readonly Column[];
  /** The headings as they stand, before any is named anew. */
  readonly printed: readonly string[];
}

/** Fewer known headings than this could be chance. */
const FEWEST_KNOWN = 2;

const knownIn = (headings: readonly string[]): number => new Set(headings.flatMap((each) => fieldOf(each) ?? [])).size;

/** How many different known headings the likeliest heading row of a sheet has. */
export const mostKnownHeadings = (rows: readonly Row[]): number =>
  rows.reduce((most, row) => Math.max(most, knownIn(row.map(cellLine))), 0);

export const hasHeadings = (rows: readonly Row[]): boolean =>
  rows.some((row) => knownIn(row.map(cellLine)) >= FEWEST_KNOWN);

/**
 * The headings of two rows put together: "Cơ quan" over "chủ trì" and "phối hợp". `undefined` when the second row is
 * not one of headings.
 */
const joined = (top: readonly string[], below: readonly string[]): readonly string[] | undefined => {
  if (below.some((text, i) => text !== "" && headingKey(text) === headingKey(top[i] ?? ""))) return undefined;
  const title = top.findIndex((text) => fieldOf(text) === "title");
  if ((below[title] ?? "") !== "") return undefined;
  let over = "";
  const width = Math.max(top.length, below.length);
  const both = Array.from({ length: width }, (_, i) => {
    const above = top[i] ?? "";
    if (above !== "") over = above;
    const sub = below[i] ?? "";
    if (sub === "") return above;
    const together = `${over} ${sub}`.trim();
    return fieldOf(together) === undefined && fieldOf(sub) !== undefined ? sub : together;
  });
  return knownIn(both) > knownIn(top) ? both : undefined;
};

const columnName = (index: number): string => {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
};

const columnsOf = (headings: readonly string[], width: number): readonly Column[] => {
  const taken = new Set<ColumnField>();
  const names = new Set<string>();
  return Array.from({ length: width }, (_, index) => {
    const printed = headings[index] ?? "";
    const base = printed === "" ? `Cột ${columnName(index)}` : printed;
    let heading = base;
    for (let n = 2; names.has(heading); n++) heading = `${base} (${n})`;
    names.add(heading);
    const known = fieldOf(printed);
    const free = known === "extra" || (known !== undefined && !taken.has(known));
    if (known !== undefined) taken.add(known);
    return {
      index,
      heading,
      key: headingKey(heading),
      field: known !== undefined && free ? known : "extra",
      kept: !free,
    };
  });
};

const refuse = (rows: readonly Row[]): never => {
  const legacy = legacyEncoding(rows.slice(0, 50).flat().map(cellLine).join(" "));
  const found =
    legacy === undefined ? "không thấy dòng tiêu đề / no heading row" : `${legacy} (không phải Unicode / not Unicode)`;
  const expected =
    legacy === undefined
      ? `≥ ${FEWEST_KNOWN} tiêu đề / headings: ${EXPECTED_HEADINGS}`
      : `Unicode, UTF-8; ${EXPECTED_HEADINGS}`;
  return fail({ code: "unreadable", path: "", found, expected });
};

/** The same headings for rows that have more cells: the columns without a heading get the name of their place. */
export const widened = (headings: Headings, width: number): Headings =>
  width <= headings.columns.length ? headings : { ...headings, columns: columnsOf(headings.printed, width) };

/**
 * Finds the heading row of a sheet: the first with at least two headings that are known.
 *
 * @throws DondocError `unreadable` when there is none, naming the headings that are looked for.
 */
export const findHeadings = (rows: readonly Row[]): Headings => {
  const first = rows.findIndex((row) => knownIn(row.map(cellLine)) >= FEWEST_KNOWN);
  const top = rows[first]?.map(cellLine) ?? refuse(rows);
  const both = joined(top, rows[first + 1]?.map(cellLine) ?? []);
  const width = rows.slice(first).reduce((most, row) => Math.max(most, row.length), 0);
  const printed = both ?? top;
  return { first, last: both === undefined ? first : first + 1, columns: columnsOf(printed, width), printed };
};
