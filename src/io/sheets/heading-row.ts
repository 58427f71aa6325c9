import { both, inBoth } from "../../bilingual.js";
import type { DayNumber } from "../../calendar/index.js";
import { isWordOfSecrecy } from "../../core/register/secrecy-words.js";
import { legacyEncoding } from "../../core/register/vietnamese-text.js";
import { fail } from "../../errors.js";
import { type Cell, cellLine } from "./cells.js";
import { type Column, chooseColumns, isHeadingText, placeName } from "./choose-columns.js";
import { type ColumnField, EXPECTED_HEADINGS, fieldOf, headingKey, withoutBrackets } from "./columns.js";
import { type GivenHeadings, NO_GIVEN_HEADINGS } from "./heading-map.js";
import { pathsOf } from "./heading-paths.js";
import { senseOf } from "./heading-words.js";
import { MOST_COLUMNS } from "./limits.js";
import type { MergedCells } from "./merged-cells.js";
import { isPlainHeading } from "./plain-heading.js";

export type { Column } from "./choose-columns.js";

export type Row = readonly Cell[];

/** Where the headings of a sheet stand, and what they say. */
export interface Headings {
  readonly first: number;
  /** More than `first` when the headings fill several rows. */
  readonly last: number;
  readonly columns: readonly Column[];
  /** The words that stand over each column, the widest first. */
  readonly paths: readonly (readonly string[])[];
  /** The rows of the headings, as they stand. */
  readonly rows: readonly (readonly string[])[];
  /** What the caller says of headings. */
  readonly answers: GivenHeadings;
}

/** Fewer known headings than this could be chance. */
const FEWEST_KNOWN = 2;
/** Headings fill no more rows. */
const MOST_ROWS = 4;
/** So many rows below the headings tell what columns hold, as long as they hold no more letters. */
const SAMPLE_ROWS = 60;
const SAMPLE_LETTERS = 30_000;

const fieldIn = (path: readonly string[], answers: GivenHeadings): ColumnField | undefined =>
  answers.given(path.at(-1) ?? "") ?? answers.given(path.join(" ")) ?? senseOf(path)?.fields[0];

/** The same, but for headings of which only the cells tell what they mean. */
const plainFieldIn = (path: readonly string[], answers: GivenHeadings): ColumnField | undefined => {
  const sense = senseOf(path);
  return sense?.by === "either" ? answers.given(path.at(-1) ?? "") : fieldIn(path, answers);
};

/** The different fields that some headings name as a whole. */
const namedIn = (row: readonly string[], answers: GivenHeadings): number =>
  new Set(row.flatMap((each) => answers.fieldOf(each) ?? [])).size;

/** The different fields that headings name, or say by their words. */
const understoodIn = (paths: readonly (readonly string[])[], answers: GivenHeadings): ReadonlySet<ColumnField> =>
  new Set(paths.flatMap((path) => fieldIn(path, answers) ?? []));

/**
 * How many different headings a row has; 0 for one that is none of headings. Words alone make a row of headings only where
 * most of it is understood, and nothing in it is a day or a number.
 */
const headingsIn = (row: Row, answers: GivenHeadings): number => {
  // A wider row is refused, and no heading of a register.
  if (row.length < FEWEST_KNOWN || row.length > MOST_COLUMNS) return 0;
  let filled = 0;
  for (const cell of row) if (cell !== null && cell !== "") filled++;
  if (filled < FEWEST_KNOWN) return 0;
  const lines = row.map(cellLine);
  const known = namedIn(lines, answers);
  const paths = lines.map((line) => [line]);
  const understood = understoodIn(paths, answers).size;
  if (known >= FEWEST_KNOWN) return Math.max(known, understood);
  if (understood < FEWEST_KNOWN) return known;
  const texts = row.filter((cell) => cell !== null && cell !== "");
  const areWords = texts.every(isHeadingText);
  const share = paths.filter((path) => fieldIn(path, answers) !== undefined).length / texts.length;
  return areWords && share >= 0.5 ? understood : known;
};

/** How many different known headings the likeliest heading row of a sheet has. */
export const mostKnownHeadings = (rows: readonly Row[], answers = NO_GIVEN_HEADINGS): number =>
  rows.reduce((most, row) => Math.max(most, headingsIn(row, answers)), 0);

export const isHeadingRow = (row: Row, answers: GivenHeadings): boolean => headingsIn(row, answers) >= FEWEST_KNOWN;

export const hasHeadings = (rows: readonly Row[], answers = NO_GIVEN_HEADINGS): boolean =>
  rows.some((row) => isHeadingRow(row, answers));

/** Whether a cell below headings says how secret a row is, and is no part of the headings itself: *mật* below *Độ*. */
const saysSecrecy = (
  above: readonly (readonly string[])[],
  below: readonly string[],
  answers: GivenHeadings,
): boolean =>
  below.some((text, i) => {
    if (!isWordOfSecrecy(text)) return false;
    const before = fieldIn(pathsOf(above)[i] ?? [], answers);
    return before === "secrecy" || fieldIn(pathsOf([...above, below])[i] ?? [], answers) !== "secrecy";
  });

/** What tells a heading closer, and stands for no task: *Ngày* below *Hoàn thành*, *(ngày/tháng/năm)*, *(nếu có)*. */
const TELLS_CLOSER =
  /^(?:\(.*\)|ngày(?:,? tháng)?(?:,? năm)?|tháng|năm|số(?:,? (?:ký )?hiệu)?|thời điểm|đạt|chưa đạt)$/iu;

/** Whether a row goes on with the headings above it: it tells them apart, and holds nothing of a task. */
const goesOn = (above: readonly (readonly string[])[], row: Row, answers: GivenHeadings): boolean => {
  const below = row.map(cellLine);
  const top = above.at(-1) ?? [];
  const filled = below.flatMap((text, i) => (text === "" ? [] : [i]));
  if (filled.length === 0 || !row.every((cell) => cell === null || cell === "" || isHeadingText(cell))) return false;
  if (filled.some((i) => headingKey(below[i] ?? "") === headingKey(top[i] ?? ""))) return false;
  const before = pathsOf(above);
  const paths = pathsOf([...above, below]);
  const fieldBefore = (i: number): ColumnField | undefined => fieldIn(before[i] ?? [], answers);
  if (filled.some((i) => fieldBefore(i) === "ordinal")) return false;
  const titled = filled.find((i) => fieldBefore(i) === "title");
  if (filled.every((i) => TELLS_CLOSER.test(below[i] ?? ""))) return true;
  if (titled !== undefined && fieldIn([below[titled] ?? ""], answers) === undefined) return false;
  if (headingsIn(row, answers) >= FEWEST_KNOWN) return true;
  if (titled !== undefined) return false;
  const plainIn = (all: readonly (readonly string[])[]): number =>
    new Set(all.flatMap((path) => plainFieldIn(path, answers) ?? [])).size;
  if (plainIn(paths) > plainIn(before)) return true;
  // Marks under a split heading: "Đúng hạn", "Quá hạn".
  const isSplit = filled.some((i) => (top[i] ?? "") === "");
  return isSplit && filled.every((i) => senseOf(paths[i] ?? []) !== undefined);
};

/** The last row that cells merged down from the first row of headings reach. */
const mergedTo = (first: number, merged: readonly MergedCells[]): number => {
  let last = first;
  for (const { firstRow, lastRow } of merged)
    if (firstRow === first && lastRow < first + MOST_ROWS) last = Math.max(last, lastRow);
  return last;
};

/** The rows of the headings that begin in a row. */
const headingRows = (
  rows: readonly Row[],
  first: number,
  answers: GivenHeadings,
  merged: readonly MergedCells[],
): readonly (readonly string[])[] => {
  const found = [rows[first]?.map(cellLine) ?? []];
  const atLeast = mergedTo(first, merged);
  for (let at = first + 1; at < Math.min(rows.length, first + MOST_ROWS); at++) {
    const row = rows[at] ?? [];
    if (saysSecrecy(found, row.map(cellLine), answers)) break;
    if (at > atLeast && !goesOn(found, row, answers)) break;
    found.push(row.map(cellLine));
  }
  return found;
};

/**
 * The heading of a column as it may stand in a message about a classified row or sheet: without a word that the reader
 * does not know, else the letters of its place.
 */
export const safeHeading = (column: Column): string => {
  const kept = safeHeadings.get(column);
  if (kept !== undefined) return kept;
  const { heading, index } = column;
  const bare = withoutBrackets(heading);
  const safe = fieldOf(heading) !== undefined || isPlainHeading(bare) ? bare : placeName(index);
  safeHeadings.set(column, safe);
  return safe;
};

/** Found once for all rows. */
const safeHeadings = new WeakMap<Column, string>();

/** @throws DondocError `unreadable`, naming the headings that are looked for. */
export const refuseHeadings = (rows: readonly Row[]): never => {
  const legacy = legacyEncoding(rows.slice(0, 50).flat().map(cellLine).join(" "));
  const found =
    legacy === undefined
      ? both("không thấy dòng tiêu đề", "no heading row")
      : inBoth`${legacy} (${both("không phải Unicode", "not Unicode")})`;
  const expected =
    legacy === undefined
      ? inBoth`${both("ít nhất", "at least")} ${FEWEST_KNOWN} ${both("tiêu đề", "headings")}: ${EXPECTED_HEADINGS}`
      : `Unicode, UTF-8; ${EXPECTED_HEADINGS}`;
  return fail({ code: "unreadable", path: "", found, expected });
};

/** Rows below the headings that tell what columns hold, the same however much of the sheet is there. */
const sampleOf = (rows: readonly Row[], below: number): readonly Row[] => {
  let letters = 0;
  const sample: Row[] = [];
  for (const row of rows.slice(below, below + SAMPLE_ROWS)) {
    for (const cell of row) letters += typeof cell === "string" ? cell.length : 1;
    if (letters > SAMPLE_LETTERS) break;
    sample.push(row);
  }
  return sample;
};

/** The same headings for rows that have more cells: the columns without a heading get the name of their place. */
export const widened = (headings: Headings, width: number): Headings => {
  if (width <= headings.columns.length) return headings;
  const names = new Set(headings.columns.map(({ heading }) => heading));
  const more = Array.from({ length: width - headings.columns.length }, (_, i): Column => {
    const index = headings.columns.length + i;
    const base = placeName(index);
    let heading = base;
    for (let n = 2; names.has(heading); n++) heading = `${base} (${n})`;
    names.add(heading);
    return { index, heading, key: headingKey(heading), field: "extra", kept: true };
  });
  return { ...headings, columns: [...headings.columns, ...more] };
};

/** The headings that begin in a row. */
export const headingsAt = (
  rows: readonly Row[],
  first: number,
  answers: GivenHeadings,
  merged: readonly MergedCells[] = [],
  dayZero?: DayNumber,
): Headings => {
  const own = headingRows(rows, first, answers, merged);
  const last = first + own.length - 1;
  // A wider sheet is refused: what stands further right is no column.
  const width = rows.slice(first).reduce((most, row) => Math.max(most, Math.min(row.length, MOST_COLUMNS)), 0);
  const paths = pathsOf(own, width);
  const columns = chooseColumns({ paths, answers, rows: sampleOf(rows, last + 1), dayZero });
  return { first, last, columns, paths, rows: own, answers };
};
