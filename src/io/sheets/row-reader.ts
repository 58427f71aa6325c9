import { both } from "../../bilingual.js";
import type { DayNumber, PlainDate, WorkingCalendar } from "../../calendar/index.js";
import type { HideSigns } from "../../core/bodies/whole-names.js";
import type { NoticeCode, RegisterNotice } from "../../core/model/task.js";
import { isWordOfSecrecy } from "../../core/register/secrecy-words.js";
import type { Bilingual, Problem } from "../../errors.js";
import { nearest } from "../../nearest.js";
import {
  type Cell,
  type CellProblem,
  cellLine,
  cellText,
  hasClock,
  isBlank,
  isErrorValue,
  readDateCell,
  serialDay,
} from "./cells.js";
import { noticeOf } from "./closed-notice.js";
import { actField, type ColumnField, DATED_ACTS } from "./columns.js";
import type { RowContent } from "./content-id.js";
import type { GroupFacts } from "./group-facts.js";
import { type Column, type Row, safeHeading } from "./heading-row.js";

export interface RowContext {
  readonly row: number;
  /** The id of the task, or what gives it once it is known what the row may show of itself. */
  readonly id: string | ((content: RowContent) => string);
  readonly group: string | null;
  /** Where the task stands among the tasks, for the path of a problem. */
  readonly index: number;
  /** The row above it whose words say that what follows is secret, 0 for the name of the sheet; `null`: none does. */
  readonly secretAbove: number | null;
  /** What the groups around the row say of its task. */
  readonly says?: GroupFacts;
  /** The cells that were put on one line already, each at the place of its column. */
  readonly lines?: string[];
  /** Hides what parts nothing in the names that the register lists. */
  readonly hide?: HideSigns | undefined;
  readonly calendar: WorkingCalendar;
  /** The day that bare numbers are counted from, where the workbook says one. */
  readonly dayZero?: DayNumber | undefined;
  readonly problems: Problem[];
  readonly notices: RegisterNotice[];
}

/** Words that carry no number, or name a period, are words; anything else in a date column is a misprint. */
const IS_WORDS = /^[^\d]*$|^(?:trong\s*)?(?:tháng|quý|năm)\s/iu;

/** What a cell of days shows where its formula takes an empty one: the day 0 of spreadsheets. */
export const EMPTY_DAY = /^(?:0|0{1,2}[/-]0?1[/-]1900|30\/12\/1899|31\/12\/1899)$/;

export const WORDS_BEHIND: Bilingual = {
  vi: "sau ngày còn có chữ; nội dung ô được giữ trong extra",
  en: "words stand behind the day; what the cell holds is kept under extra",
};

/** A day at the head of a cell that goes on in words: *15/3/2026 (BC 12)*; a second day leaves it open. */
export const dayBeforeWords = (text: string): PlainDate | undefined => {
  const [whole = "", day = "", rest = ""] = /^((?:ngày )?\d{1,2}([/.-])\d{1,2}\2\d{4})[ ,;(]/iu.exec(text) ?? [];
  if (whole === "" || rest === "" || /\d[/.-]\d{1,2}[/.-]\d/.test(text.slice(whole.length))) return undefined;
  // An hour is no word, and a span has another day.
  if (!/\p{L}/u.test(text.slice(whole.length)) || /^\s*(?:-|–|đến|tới)/u.test(text.slice(day.length))) return undefined;
  const read = readDateCell(day);
  return typeof read === "string" ? read : undefined;
};

/** A number of a row, in figures, in Roman numerals or a letter. */
const A_NUMBER = /^(?:\d{1,6}(?:\.\d{1,6}){0,4}|[IVXLC]{1,8}|\p{L})$/u;

/** Columns of which a failed formula would make a task something else. */
const DECISIVE: ReadonlySet<ColumnField> = new Set<ColumnField>([
  ...(["id", "title", "lead", "dueText", "dueOn", "issuedOn", "assignedOn", "receivedOn", "completedOn"] as const),
  ...DATED_ACTS.map(actField),
]);

/** The name under which the group of a row is kept; a column of that name keeps its own. */
const groupHeading = (columns: readonly Column[]): string => {
  let name = "Nhóm";
  while (columns.some(({ heading }) => heading === name)) name += " (dòng nhóm)";
  return name;
};

const fieldsKept = new WeakMap<readonly Column[], ReadonlyMap<ColumnField, Column>>();

/** The columns by their fields; found once for all rows. */
const byField = (columns: readonly Column[]): ReadonlyMap<ColumnField, Column> => {
  const kept = fieldsKept.get(columns);
  if (kept !== undefined) return kept;
  const fields = new Map(columns.map((column) => [column.field, column]));
  fieldsKept.set(columns, fields);
  return fields;
};

/** The columns of a field that several may feed; found once for all rows. */
const columnsOf = (field: ColumnField): ((columns: readonly Column[]) => readonly Column[]) => {
  const known = new WeakMap<readonly Column[], readonly Column[]>();
  return (columns) => {
    const kept = known.get(columns);
    if (kept !== undefined) return kept;
    const own = columns.filter((column) => column.field === field);
    known.set(columns, own);
    return own;
  };
};

const columnsOfSecrecy = columnsOf("secrecy");
const columnsOfState = columnsOf("recordedState");
const columnsOfExtension = columnsOf("extendedTo");

/** A cell that holds something, with its column. */
export interface FoundCell {
  readonly column: Column;
  readonly text: string;
  readonly cell: Cell;
}

/** Reads the cells of one row. Problems and notices name its row and the headings of its columns. */
export class RowReader {
  readonly #byField: ReadonlyMap<ColumnField, Column>;
  readonly #places = new Map<string, string>();
  readonly #failed: Column[] = [];
  /** The cells on one line, as far as they were asked for: each is, several times. */
  readonly #lines: string[];
  readonly extra: [string, string][] = [];
  /** Problems and notices of a classified row do not repeat its words. */
  classified = false;
  /** The id of the task; empty until it is given. */
  id: string;

  constructor(
    readonly cells: Row,
    readonly columns: readonly Column[],
    readonly context: RowContext,
  ) {
    this.#byField = byField(columns);
    this.#lines = context.lines ?? [];
    this.id = typeof context.id === "string" ? context.id : "";
    if (context.group !== null) this.extra.push([groupHeading(columns), context.group]);
    for (const { index, field, heading } of columns) {
      const text = field === "extra" ? cellText(cells[index]) : "";
      if (text !== "") this.extra.push([heading, text]);
    }
  }

  #line({ index }: Column): string {
    const known = this.#lines[index];
    if (known !== undefined) return known;
    const line = cellLine(this.cells[index]);
    this.#lines[index] = line;
    return line;
  }

  /** The places of the fields of this row, by path. */
  get places(): ReadonlyMap<string, string> {
    return this.#places;
  }

  /** The column of a field in which this row holds something; no problem is going to name it. */
  filled(field: ColumnField): Column | undefined {
    const column = this.#byField.get(field);
    return column === undefined || isBlank(this.cells[column.index]) ? undefined : column;
  }

  column(field: ColumnField, path: string = field): Column | undefined {
    const column = this.#byField.get(field);
    if (column === undefined || isBlank(this.cells[column.index])) return undefined;
    if (isErrorValue(this.cells[column.index])) return this.#errorValue(column, path);
    this.#places.set(path, safeHeading(column));
    return column;
  }

  /** A formula that failed tells nothing: where it matters it is a problem, elsewhere it is kept as it is, and told; once. */
  #errorValue(column: Column, path: string): undefined {
    if (this.#failed.includes(column)) return undefined;
    this.#failed.push(column);
    const found = this.#line(column);
    if (DECISIVE.has(column.field))
      this.problem(column.field, path, {
        code: "unreadable",
        found,
        expected: both("một giá trị, không phải lỗi công thức", "a value, not an error of a formula"),
      });
    else
      this.keep(column, {
        vi: "ô có lỗi công thức; nội dung được giữ trong extra",
        en: "the formula of the cell failed; what it shows is kept under extra",
      });
    return undefined;
  }

  line(field: ColumnField, path: string = field): string | undefined {
    const column = this.column(field, path);
    return column === undefined ? undefined : this.#line(column);
  }

  /** The words of a cell of days; a day that has lost its format as it would be printed. */
  dayLine(field: ColumnField): string | undefined {
    const column = this.column(field);
    if (column === undefined) return undefined;
    if (this.#isEmptyDay(column)) return undefined;
    const day = serialDay(this.cells[column.index] ?? null, this.context.dayZero);
    return day === undefined ? this.#line(column) : cellLine(day);
  }

  /** Whether a cell of days shows the day 0; it is kept and told. */
  #isEmptyDay(column: Column): boolean {
    if (!EMPTY_DAY.test(this.#line(column))) return false;
    this.keep(column, {
      vi: "ô chỉ có số 0 (công thức lấy một ô trống): không có ngày; nội dung được giữ trong extra",
      en: "the cell shows 0, as a formula does that takes an empty cell: there is no day; it is kept under extra",
    });
    return true;
  }

  /** The day that a cell of this row holds. */
  dayIn(cell: Cell): PlainDate | CellProblem {
    return readDateCell(cell, this.context.dayZero);
  }

  /** The text of a cell with its lines. */
  text(field: ColumnField): string {
    const column = this.column(field);
    return column === undefined ? "" : cellText(this.cells[column.index]);
  }

  /** The cells of the columns of a state that hold something, of which a sheet may have several. */
  stateCells(): readonly FoundCell[] {
    return this.cellsOf(columnsOfState(this.columns));
  }

  /** The same of the columns of extensions: *Gia hạn lần 1*, *Gia hạn lần 2*. */
  extensionCells(): readonly FoundCell[] {
    return this.cellsOf(columnsOfExtension(this.columns));
  }

  /** The cells of some columns that hold something. */
  cellsOf(columns: readonly Column[]): readonly FoundCell[] {
    return columns.flatMap((column) => {
      const cell = this.cells[column.index] ?? null;
      return isBlank(cell) ? [] : [{ column, cell, text: this.#line(column) }];
    });
  }

  /** The words of every column of secrecy, of which a sheet may have several. */
  secrecyWords(): readonly string[] {
    const words: string[] = [];
    for (const column of columnsOfSecrecy(this.columns)) {
      const cell = this.cells[column.index];
      if (isBlank(cell)) continue;
      if (words.length === 0) this.#places.set("secrecy", safeHeading(column));
      words.push(this.#line(column).toLowerCase());
    }
    return words;
  }

  /** The columns, of which nobody has said what they hold, in which this row has a word of secrecy. */
  unclearColumns(): readonly Column[] {
    const unclear: Column[] = [];
    for (const column of this.columns) {
      const cell = this.cells[column.index];
      if (typeof cell !== "string" || column.field === "secrecy" || column.given === true) continue;
      if (isWordOfSecrecy(this.#line(column))) unclear.push(column);
    }
    return unclear;
  }

  /** The word of a closed list; one that is not in it is a problem. */
  word<T>(field: ColumnField, words: ReadonlyMap<string, T>, standIn: T): T {
    const text = this.line(field)?.toLowerCase();
    if (text === undefined) return standIn;
    const value = words.get(text);
    if (value !== undefined) return value;
    this.unknownWord(field, text, [...words.keys()]);
    return standIn;
  }

  /** Reports a word that is not in a closed list. */
  unknownWord(field: ColumnField, word: string, known: readonly string[]): void {
    const close = nearest(word, known);
    // A word nobody knows in the column of secrecy may belong to a classified row.
    const found = field === "secrecy" ? "•••" : word.slice(0, 40);
    const problem = { code: "unknown-name" as const, found, expected: known.join(", ") };
    this.problem(field, field, close === undefined ? problem : { ...problem, nearest: close });
  }

  problem(field: ColumnField, path: string, problem: Omit<Problem, "path" | "row" | "column">): void {
    const { problems, row, index } = this.context;
    const own = this.#byField.get(field);
    const column = own === undefined ? field : safeHeading(own);
    const shown = this.classified && problem.found !== undefined ? { ...problem, found: "•••" } : problem;
    problems.push({ ...shown, path: `tasks[${index}].${path}`, row, column });
  }

  notice(code: NoticeCode, field: ColumnField, detail: Bilingual): void {
    const own = this.#byField.get(field);
    if (own !== undefined) {
      this.noticeOn(code, own, detail);
      return;
    }
    const { notices, row } = this.context;
    notices.push(noticeOf(code, { taskId: this.id, row, column: field }, detail));
  }

  noticeOn(code: NoticeCode, column: Column, detail: Bilingual): void {
    const { notices, row } = this.context;
    const place = { taskId: this.id, row, column: column.heading };
    notices.push(noticeOf(code, place, detail, { detail, column: safeHeading(column) }));
  }

  /** The day of a date column; words that stand there instead are kept under `extra`. */
  date(field: ColumnField, path: string): PlainDate | undefined {
    const column = this.column(field, path);
    if (column === undefined) return undefined;
    const cell = this.cells[column.index] ?? null;
    if (this.#isEmptyDay(column)) return undefined;
    const read = this.dayIn(cell);
    if (typeof read === "string") {
      if (hasClock(cell))
        this.keep(column, {
          vi: "ô ghi cả giờ; nội dung được giữ trong extra",
          en: "the cell holds a time of the day; its words are kept under extra",
        });
      return read;
    }
    const first = dayBeforeWords(this.#line(column));
    if (first !== undefined) {
      this.keep(column, WORDS_BEHIND);
      return first;
    }
    if (read.code !== "not-a-date" || !IS_WORDS.test(this.#line(column))) {
      this.problem(field, path, read);
      return undefined;
    }
    this.keep(column, {
      vi: "ô không ghi ngày; nội dung được giữ trong extra",
      en: "the cell holds no day; its words are kept under extra",
    });
    return undefined;
  }

  /** Keeps the words of a cell under its heading. */
  keepCell(field: ColumnField): void {
    const column = this.filled(field);
    if (column !== undefined) this.extra.push([column.heading, cellText(this.cells[column.index])]);
  }

  /** Keeps the words of a cell of which its field takes only a part, and says so. */
  keep(column: Column, why: Bilingual): void {
    this.extra.push([column.heading, cellText(this.cells[column.index])]);
    this.notice("columnKept", column.field, why);
  }

  /** The running number of the row, without the sign behind it. */
  runningNumber(): string | undefined {
    const column = this.#byField.get("ordinal");
    if (column === undefined || isBlank(this.cells[column.index])) return undefined;
    return this.#line(column).replace(/[.)]{1,3}$/, "");
  }

  /**
   * The running number of a row whose id does not tell it: in a sheet with ids it is kept under `extra`, in one without it
   * is the short name of the task.
   */
  ordinal(): string | undefined {
    const column = this.#byField.get("ordinal");
    const number = this.runningNumber();
    if (column === undefined || number === undefined) return undefined;
    if (this.id === number || this.id.endsWith(`.${number}`)) return undefined;
    // Words beside a classified task are none that may be shown.
    const isShown = !this.classified || A_NUMBER.test(number);
    if (isShown && this.#byField.get("id") === undefined) return number;
    this.extra.push([column.heading, this.#line(column)]);
    return undefined;
  }
}
