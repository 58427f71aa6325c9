import { legacyEncoding } from "../../core/register/vietnamese-text.js";
import { fail } from "../../errors.js";
import { type Cell, cellLine } from "./cells.js";
import { type ColumnField, EXPECTED_HEADINGS, fieldOf, headingKey, withoutBrackets } from "./columns.js";
import { type GivenHeadings, NO_GIVEN_HEADINGS } from "./heading-map.js";

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
  /** The caller has said what the column holds. */
  readonly given?: true;
}

/** Where the headings of a sheet stand, and what they say. */
export interface Headings {
  readonly first: number;
  /** One more than `first` when the headings fill two rows. */
  readonly last: number;
  readonly columns: readonly Column[];
  /** The headings as they stand, before any is named anew. */
  readonly printed: readonly string[];
  /** The words that stand over each column, in whichever of two rows. */
  readonly spoken: readonly (readonly string[])[];
  /** What the caller says of headings. */
  readonly answers: GivenHeadings;
}

/** Fewer known headings than this could be chance. */
const FEWEST_KNOWN = 2;

const knownIn = (headings: readonly string[], answers: GivenHeadings): number =>
  new Set(headings.flatMap((each) => answers.fieldOf(each) ?? [])).size;

/** How many different known headings the likeliest heading row of a sheet has. */
export const mostKnownHeadings = (rows: readonly Row[], answers = NO_GIVEN_HEADINGS): number =>
  rows.reduce((most, row) => Math.max(most, knownIn(row.map(cellLine), answers)), 0);

export const hasHeadings = (rows: readonly Row[], answers = NO_GIVEN_HEADINGS): boolean =>
  rows.some((row) => knownIn(row.map(cellLine), answers) >= FEWEST_KNOWN);

/** Two rows of headings as one. */
interface Joined {
  readonly headings: readonly string[];
  readonly spoken: readonly (readonly string[])[];
}

/**
 * The headings of two rows put together: "Cơ quan" over "chủ trì" and "phối hợp". `undefined` when the second row is
 * not one of headings.
 */
const joined = (top: readonly string[], below: readonly string[], answers: GivenHeadings): Joined | undefined => {
  if (below.some((text, i) => text !== "" && headingKey(text) === headingKey(top[i] ?? ""))) return undefined;
  const title = top.findIndex((text) => answers.fieldOf(text) === "title");
  if ((below[title] ?? "") !== "") return undefined;
  let over = "";
  const width = Math.max(top.length, below.length);
  const both = Array.from({ length: width }, (_, i) => {
    const above = top[i] ?? "";
    if (above !== "") over = above;
    const sub = below[i] ?? "";
    if (sub === "") return { heading: above, spoken: [above] };
    const together = `${over} ${sub}`.trim();
    const alone = answers.fieldOf(together) === undefined && answers.fieldOf(sub) !== undefined;
    return { heading: alone ? sub : together, spoken: [over, sub, together] };
  });
  const headings = both.map(({ heading }) => heading);
  if (knownIn(headings, answers) <= knownIn(top, answers)) return undefined;
  return { headings, spoken: both.map(({ spoken }) => spoken) };
};

const columnName = (index: number): string => {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
};

/**
 * The heading of a column as it may stand in a message about a classified row or sheet: without a word that the reader
 * does not know, else the letters of its place.
 */
export const safeHeading = (column: Column): string => {
  const kept = safeHeadings.get(column);
  if (kept !== undefined) return kept;
  const { heading, index } = column;
  const safe = fieldOf(heading) === undefined ? `Cột ${columnName(index)}` : withoutBrackets(heading);
  safeHeadings.set(column, safe);
  return safe;
};

/** Found once for all rows. */
const safeHeadings = new WeakMap<Column, string>();

/** Fields that several columns may feed: the strictest degree of secrecy counts, other text is kept by heading. */
const feedsMany = (field: ColumnField): boolean => field === "secrecy" || field === "extra";

/** The columns of a heading row; what the caller says of a heading goes before its words. */
const columnsOf = (printed: readonly string[], width: number, answers: GivenHeadings): readonly Column[] => {
  const names = new Set<string>();
  const named = Array.from({ length: width }, (_, index) => {
    const base = (printed[index] ?? "") === "" ? `Cột ${columnName(index)}` : (printed[index] ?? "");
    let heading = base;
    for (let n = 2; names.has(heading); n++) heading = `${base} (${n})`;
    names.add(heading);
    return { index, heading, given: answers.given(heading), known: fieldOf(printed[index] ?? "") };
  });
  const taken = new Set<ColumnField>();
  for (const { heading, given } of named) {
    if (given === undefined || feedsMany(given)) continue;
    const found = `“${heading}” = ${given}`;
    if (taken.has(given)) fail({ code: "out-of-range", path: "map", found, expected: "one column a field" });
    taken.add(given);
  }
  return named.map(({ index, heading, given, known }): Column => {
    const key = headingKey(heading);
    if (given !== undefined) return { index, heading, key, field: given, kept: false, given: true };
    const free = known !== undefined && (feedsMany(known) || !taken.has(known));
    if (known !== undefined) taken.add(known);
    return { index, heading, key, field: free ? known : "extra", kept: !free };
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
  width <= headings.columns.length
    ? headings
    : { ...headings, columns: columnsOf(headings.printed, width, headings.answers) };

/**
 * Finds the heading row of a sheet: the first with at least two headings that are known.
 *
 * @throws DondocError `unreadable` when there is none, naming the headings that are looked for.
 */
export const findHeadings = (rows: readonly Row[], answers = NO_GIVEN_HEADINGS): Headings => {
  const first = rows.findIndex((row) => knownIn(row.map(cellLine), answers) >= FEWEST_KNOWN);
  const top = rows[first]?.map(cellLine) ?? refuse(rows);
  const both = joined(top, rows[first + 1]?.map(cellLine) ?? [], answers);
  const width = rows.slice(first).reduce((most, row) => Math.max(most, row.length), 0);
  const printed = both?.headings ?? top;
  return {
    first,
    last: both === undefined ? first : first + 1,
    columns: columnsOf(printed, width, answers),
    printed,
    spoken: both?.spoken ?? top.map((heading) => [heading]),
    answers,
  };
};
