import { keptByText } from "../../core/model/kept.js";
import { isWordOfSecrecy } from "../../core/register/secrecy-words.js";
import type { Bilingual } from "../../errors.js";
import { AFTER_TABLE, besideTasks } from "./beside-tasks.js";
import { cellLine, isBlank } from "./cells.js";
import { headingKey } from "./columns.js";
import type { Column, Headings, Row } from "./heading-row.js";

/** What one row below the headings is. */
export type SheetRow =
  | { readonly kind: "blank" }
  | { readonly kind: "task" }
  | {
      readonly kind: "group";
      readonly label: string;
      /** It is numbered as the tasks are, and its parts below it: `1`, then `1.1`. */
      readonly hasParts?: true;
    }
  | {
      readonly kind: "skipped";
      readonly why: Bilingual;
      readonly words: string;
      /** The table ends here. */
      readonly ends?: true;
    };

/** A cell that holds something, on one line. */
interface FilledCell {
  readonly column: Column;
  readonly text: string;
}

const ROMAN_VALUE: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const ROMAN = /^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_PART = /^[IVXLC]+$/;

/** A text that stands in so many cells of a row and is alone there fills a merged row. */
const REPEATED_CELLS = 3;

/** The value of a Roman numeral; `undefined` for any other text. */
export const romanValue = (text: string): number | undefined => {
  if (text === "" || !ROMAN.test(text)) return undefined;
  const values = [...text].map((letter) => ROMAN_VALUE[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
};

/** The number that a group begins with: `II. Kinh tế` has `II`, `A - Xã hội` has `A`. */
export const groupNumber = (label: string): string | undefined => {
  const parts = /^(?<roman>[IVXLC]+|[A-Z])(?:[.)\s:–-]|$)/u.exec(label);
  return parts?.groups?.["roman"];
};

/** The texts of a row after the Roman numerals that lead it, which a converter may have split over cells. */
const afterNumerals = (texts: readonly string[]): readonly string[] => {
  const first = texts.findIndex((text) => !ROMAN_PART.test(text.replace(/[.)]$/, "")));
  return first === -1 ? [] : texts.slice(first);
};

/** Joins the texts of a group row: a repeated text stands once, a split Roman numeral becomes one again. */
const groupLabel = (texts: readonly string[]): string => {
  if (new Set(texts).size === 1 && texts.length >= REPEATED_CELLS) return texts[0] ?? "";
  const rest = afterNumerals(texts);
  const parts = texts.slice(0, texts.length - rest.length);
  const numeral = parts.map((part) => part.replace(/[.)]$/, "")).join("");
  const lead = parts.length > 1 && romanValue(numeral) !== undefined ? [numeral] : parts;
  return [...lead, ...new Set(rest)].join(" ");
};

const indexOf = (columns: readonly Column[], field: Column["field"]): number =>
  columns.find((column) => column.field === field)?.index ?? -1;

const TOTAL = /^(?:tổng ?(?:cộng|số|cả)?|cộng) ?(?:[:(].*|\d.*|nhiệm vụ.*|chung.*)?$/iu;
const FIGURES = /^[\d.,\s%]+$/;
/** A shorter text names no group. */
const SHORTEST_NAME = 3;
/** How many tasks a group has. */
const COUNT = /^\(?\d+(?:\s*(?:nhiệm vụ|nv|việc|công việc))?\)?$/iu;

const isTotal = (texts: readonly string[]): boolean => {
  // Most rows have no such word at the head of any cell.
  if (!texts.some((text) => /^(?:tổng|cộng)/iu.test(text))) return false;
  if (/^(?:tổng ?(?:cộng|số|cả)?|cộng) ?:?$/iu.test(texts[0] ?? "")) return true;
  const at = texts.findIndex((text) => !FIGURES.test(text));
  const [name = "", ...others] = at === -1 ? [] : [texts[at], ...texts.slice(0, at), ...texts.slice(at + 1)];
  return TOTAL.test(name) && others.every((text) => text === name || FIGURES.test(text) || COUNT.test(text));
};

/** "(1) (2) (3)": the numbers that forms print below the headings. */
const isNumbering = (texts: readonly string[]): boolean => {
  const numbers = texts.flatMap((text) => (/^\(?\d{1,2}\)?$/.test(text) ? [Number(text.replace(/[()]/g, ""))] : []));
  const letters = texts.filter((text) => /^\(?[A-Z]\)?$/.test(text)).length;
  return (
    texts.length >= 3 &&
    numbers.length >= 2 &&
    numbers.length + letters === texts.length &&
    numbers.every((n, i) => n === (numbers[0] ?? 0) + i)
  );
};

const startsWithDigit = (text: string): boolean => /^\d/.test(text);

/** Brackets aside no more of a heading is left out where headings are compared. */
const MOST_LEFT_OUT = 30;
/** The cells of a column say the same again and again. */
const keptKey = keptByText(headingKey);

/** Whether a text is a heading once more; a digit at its head stands at the head of its comparable form. */
const isHeading = (text: string, { key, heading }: Column): boolean =>
  (text.length <= heading.length + MOST_LEFT_OUT || text.includes("(")) &&
  startsWithDigit(text) === startsWithDigit(key) &&
  keptKey(text) === key;

/** Whether more than half of the cells that hold something, two at least, hold their own heading again. */
const repeatsHeadings = (filled: readonly FilledCell[]): boolean => {
  let others = 0;
  for (const { text, column } of filled) {
    // Most rows repeat nothing: half of their cells show it.
    if (!isHeading(text, column) && ++others * 2 >= filled.length) return false;
  }
  return filled.length >= 2;
};

/** Whether all texts are one. */
const isOneText = (texts: readonly string[]): boolean => texts.length > 0 && texts.every((text) => text === texts[0]);

/** One text repeated in every cell, with or without a Roman numeral before it. */
const isMerged = (texts: readonly string[]): boolean => {
  if (isOneText(texts)) return texts.length >= REPEATED_CELLS;
  const rest = afterNumerals(texts);
  return rest.length >= REPEATED_CELLS && isOneText(rest);
};

/** A Roman numeral in two cells, then one text or none: `V`, `I`, `Kinh tế`. */
const hasSplitNumeral = (texts: readonly string[]): boolean => {
  const rest = afterNumerals(texts);
  const parts = texts.slice(0, texts.length - rest.length);
  return parts.length > 1 && romanValue(parts.join("").replace(/[.)]/g, "")) !== undefined && new Set(rest).size <= 1;
};

/** The running number of a task: `12`, `1.2`, `3)`. */
const ORDINAL = /^\d+(?:\.\d+)*[.)]?$/;

/** Whether the row below counts on from the number of this one: `1.1`, `a)` or a dash below `1`. */
const hasParts = (number: string, next: Row | undefined, ordinal: number): boolean => {
  const own = number.replace(/(?<![.)])[.)]+$/, "");
  const below = next === undefined ? "" : cellLine(next[ordinal]);
  return ORDINAL.test(number) && (below.startsWith(`${own}.`) || /^(?:a\s*[.)]?|[-–+])$/u.test(below));
};

/** Whether a row has a number and a title alone: it may name the rows below it. */
export const mayHaveParts = (row: Row, { columns }: Pick<Headings, "columns">): boolean => {
  const filled = columns.filter(({ index }) => cellLine(row[index]) !== "");
  return filled.length === 2 && filled.every(({ field }) => field === "ordinal" || field === "title");
};

const isGroup = (all: readonly FilledCell[], columns: readonly Column[], next?: Row): boolean => {
  const texts = all.map(({ text }) => text);
  if (isMerged(texts) || hasSplitNumeral(texts)) return true;
  const ordinal = indexOf(columns, "ordinal");
  const title = indexOf(columns, "title");
  const id = indexOf(columns, "id");
  const lastText = Math.max(title, ordinal + 1);
  const number = all.find(({ column }) => column.index === ordinal)?.text ?? "";
  const isNumbered = groupNumber(number) !== undefined;
  const name = all.find(({ column }) => column.index === title)?.text ?? "";
  // Beside the name of a numbered group may stand how many tasks it has.
  const filled =
    isNumbered && name.length >= SHORTEST_NAME
      ? all.filter(({ column, text }) => column.index <= lastText || !COUNT.test(text))
      : all;
  const [only, second] = filled;
  if (only === undefined) return false;
  if (filled.some(({ column: { index } }) => index > lastText || index === id)) return false;
  if (isNumbered) return true;
  if (second === undefined && !ORDINAL.test(only.text)) {
    const isLeft = title < 0 || only.column.index < title;
    if (isLeft && only.column.index === Math.max(ordinal, 0)) return ordinal >= 0 || /^\D/.test(only.text);
  }
  if (/\d/.test(number)) return second !== undefined && hasParts(number, next, ordinal);
  if (second !== undefined) return ROMAN_PART.test(only.text);
  return ordinal >= 0 || id >= 0 || groupNumber(only.text) !== undefined || only.text === only.text.toUpperCase();
};

/** Whether every cell that holds something holds its own heading again. */
const isAllHeadings = (filled: readonly FilledCell[]): boolean =>
  filled.every(({ text, column }) => isHeading(text, column));

/**
 * Whether a row says how secret it is: it is a task then, whatever else it looks like. A word of secrecy counts in every
 * column; in that of secrecy whatever stands there, but for headings, figures and the text of a merged row.
 */
const saysSecrecy = (filled: readonly FilledCell[]): boolean =>
  filled.some(({ text, column }) => {
    const isWord = isWordOfSecrecy(text);
    // Most cells are neither: what follows looks at the whole row.
    if (!isWord && column.field !== "secrecy") return false;
    if (isHeading(text, column)) return isWord && column.field === "secrecy" && !isAllHeadings(filled);
    if (isWord) return column.field === "secrecy" || column.given !== true;
    const texts = filled.map((each) => each.text);
    return !isBlank(text) && !FIGURES.test(text) && !isMerged(texts) && !isNumbering(texts);
  });

/**
 * Whether a group row is named by the words of secrecy themselves, *Nhiệm vụ mật*: they stand where its name does, and
 * nothing else says a degree.
 */
const isNamedSecret = (filled: readonly FilledCell[], columns: readonly Column[]): boolean =>
  filled.every(({ text, column: { field } }) => field === "title" || field === "ordinal" || !isWordOfSecrecy(text)) &&
  filled.every(({ column: { field } }) => field !== "secrecy") &&
  isGroup(filled, columns);

export const REPEATED: Bilingual = { vi: "dòng tiêu đề lặp lại", en: "repeated heading row" };
const NUMBERING: Bilingual = { vi: "dòng đánh số cột", en: "row of column numbers" };
const TOTALS: Bilingual = { vi: "dòng cộng", en: "row of totals" };

/** Whether the cells of a row are one of the rows of headings again. */
const repeatsRow = (filled: readonly FilledCell[], rows: Headings["rows"]): boolean =>
  filled.length >= 2 &&
  rows.length > 1 &&
  rows.some((row) => {
    const same = filled.filter(({ text, column }) => text === row[column.index]).length;
    return same * 2 > filled.length;
  });

/** Whether a row says how secret it is. */
export const saysSecrecyIn = (row: Row, { columns }: Pick<Headings, "columns">): boolean =>
  saysSecrecy(
    columns.flatMap((column) => {
      const text = cellLine(row[column.index]);
      return text === "" ? [] : [{ column, text }];
    }),
  );

/** What is beside a row: the one below it, and whether the table has ended above. */
export interface RowNeighbours {
  readonly next?: Row | undefined;
  /** The table ended above: only what plainly is a task goes on with it. */
  readonly isAfterEnd?: boolean;
  /** Takes the cells on one line, each at the place of its column: whoever reads the row needs them again. */
  readonly lines?: string[];
}

/** What stands beside the tasks: a signature, a note, the number of a page. A task has a number, or a title. */
const besideIn = (filled: readonly FilledCell[], columns: readonly Column[]): SheetRow | undefined => {
  const ordinal = indexOf(columns, "ordinal");
  if (filled.some(({ column, text }) => column.index === ordinal && ORDINAL.test(text))) return undefined;
  const titled = filled.find(({ column }) => column.field === "title");
  const found = (titled === undefined ? filled : [titled]).flatMap(({ text }) => besideTasks(text) ?? []);
  const [kind] = found;
  if (kind === undefined || (titled !== undefined && filled.length > 3)) return undefined;
  return { kind: "skipped", why: kind.why, words: wordsOf(filled), ...(kind.ends === true ? { ends: true } : {}) };
};

const wordsOf = (filled: readonly FilledCell[]): string => [...new Set(filled.map(({ text }) => text))].join(" | ");

/** Whether a row below the end of the table is a task all the same: it has a number and a title. */
const isTaskAfterEnd = (filled: readonly FilledCell[], columns: readonly Column[]): boolean => {
  const ordinal = indexOf(columns, "ordinal");
  const isNumbered = ordinal < 0 || filled.some(({ column, text }) => column.index === ordinal && ORDINAL.test(text));
  return isNumbered && filled.length >= 3 && filled.some(({ column }) => column.field === "title");
};

/**
 * What a row below the headings is: a task, a group that names the rows after it, a repeated heading, a total, a signature,
 * or nothing.
 */
export const classifyRow = (
  row: Row,
  { columns, rows }: Pick<Headings, "columns" | "rows">,
  { next, isAfterEnd = false, lines = [] }: RowNeighbours = {},
): SheetRow => {
  const filled: FilledCell[] = [];
  for (const column of columns) {
    const text = cellLine(row[column.index]);
    lines[column.index] = text;
    if (text !== "") filled.push({ column, text });
  }
  const texts = filled.map(({ text }) => text);
  if (filled.every(({ column }) => isBlank(row[column.index]))) return { kind: "blank" };
  const skipped = (why: Bilingual): SheetRow => ({ kind: "skipped", why, words: wordsOf(filled) });
  if (saysSecrecy(filled)) {
    const label = groupLabel(texts);
    return isNamedSecret(filled, columns) ? { kind: "group", label } : { kind: "task" };
  }
  if (repeatsHeadings(filled) || repeatsRow(filled, rows)) return skipped(REPEATED);
  if (isNumbering(texts)) return skipped(NUMBERING);
  if (isTotal(texts)) return skipped(TOTALS);
  const beside = besideIn(filled, columns);
  if (beside !== undefined) return beside;
  if (isAfterEnd && !isTaskAfterEnd(filled, columns)) return skipped(AFTER_TABLE);
  if (!isGroup(filled, columns, next)) return { kind: "task" };
  const ordinal = indexOf(columns, "ordinal");
  const number = filled.find(({ column }) => column.index === ordinal)?.text ?? "";
  const label = groupLabel(texts.filter((text, i) => i === 0 || !COUNT.test(text)));
  return { kind: "group", label, ...(hasParts(number, next, ordinal) ? { hasParts: true as const } : {}) };
};

/** How a label is counted, and whether it is written in capitals where it is not. */
const countingOf = (label: string): string => {
  const number = groupNumber(label);
  if (number !== undefined) return romanValue(number) === undefined ? "letter" : "Roman";
  if (/^\d/.test(label)) return "digit";
  if (/^[\p{Ll}][.)]/u.test(label)) return "small letter";
  if (/^[-–+•*]/.test(label)) return "dash";
  return label === label.toUpperCase() ? "capitals" : "name";
};

/**
 * Whether the group of one label ends where another begins: both are counted alike, in Roman numerals, in letters, or not
 * at all. In doubt the other is taken to be a part of it.
 */
export const endsGroup = (label: string, next: string): boolean => {
  const [own = "", other = ""] = [groupNumber(label), groupNumber(next)];
  if (own.length === 1 && other.length === 1 && other.charCodeAt(0) === own.charCodeAt(0) + 1) return true;
  return countingOf(label) === countingOf(next);
};
