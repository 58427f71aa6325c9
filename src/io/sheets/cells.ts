import { type DayNumber, dateOf, dayInVietNam, type PlainDate } from "../../calendar/index.js";
import { dayFromCivil, daysInMonth } from "../../calendar/plain-date.js";
import { keptByText } from "../../core/model/kept.js";
import { beginsPlain, isPlainText } from "../../core/model/plain-text.js";
import { oneLine, repairText } from "../../core/register/vietnamese-text.js";
import { DondocError, type Problem } from "../../errors.js";
import { A_MONTH, dayOfMonth } from "../../expected.js";

/** One cell of a sheet. A `Date` is a calendar day as spreadsheet readers give it: midnight in UTC. */
export type Cell = string | number | boolean | Date | null;

const two = (n: number): string => String(n).padStart(2, "0");

/** The calendar day of a spreadsheet's `Date`, by its UTC parts. */
const dateOfCell = (cell: Date): PlainDate =>
  dateOf(dayFromCivil(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate()));

/** The time of a spreadsheet's `Date` as it is printed behind its day; nothing at midnight. */
const clockOf = (cell: Date): string => {
  const [hours, minutes, seconds] = [cell.getUTCHours(), cell.getUTCMinutes(), cell.getUTCSeconds()];
  if (hours + minutes + seconds === 0) return "";
  return ` ${two(hours)}:${two(minutes)}${seconds === 0 ? "" : `:${two(seconds)}`}`;
};

/** The words of a cell, with line breaks kept; a day is written as Vietnamese write it, `22/11/2026`. */
export const cellText = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return "";
  if (!(cell instanceof Date)) return repairText(String(cell)).text.trim();
  if (Number.isNaN(cell.getTime())) return "Invalid Date";
  return `${two(cell.getUTCDate())}/${two(cell.getUTCMonth() + 1)}/${cell.getUTCFullYear()}${clockOf(cell)}`;
};

/** Lines that are kept: a row is asked about each of its cells several times. */
const MOST_LINES = 512;
const lines = new Map<string, string>();

/** The words of a cell on one line. */
export const cellLine = (cell: Cell | undefined): string => {
  if (typeof cell !== "string") return oneLine(cellText(cell));
  if (isPlainText(cell)) return cell;
  const known = lines.get(cell);
  if (known !== undefined) return known;
  const line = oneLine(cellText(cell));
  if (lines.size >= MOST_LINES) lines.clear();
  lines.set(cell, line);
  return line;
};

const BLANK = /^[-–—_…]*$/;

/** Whether a cell says nothing: empty, or a dash put there instead. */
export const isBlank = (cell: Cell | undefined): boolean =>
  typeof cell === "string" ? !beginsPlain(cell) && BLANK.test(cellLine(cell)) : cell === null || cell === undefined;

/** What spreadsheets show where a formula failed. */
const ERROR_VALUE = /^(?:#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!)|Err:\d{3})$/;

/** Whether a cell shows that its formula failed. */
export const isErrorValue = (cell: Cell | undefined): boolean =>
  typeof cell === "string" && (cell.includes("#") || cell.includes("Err:")) && ERROR_VALUE.test(cell.trim());

const CLOCK = String.raw`(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(?<year>\d{4})(?<s>[-/.])(?<month>\d{1,2})\k<s>(?<day>\d{1,2})${CLOCK}$`);
const DAY_FIRST = new RegExp(
  String.raw`^(?:ngày\s*)?(?<day>\d{1,2})\s?(?<s>[-/.])\s?(?<month>\d{1,2})\s?\k<s>\s?(?<year>\d{4})${CLOCK}$`,
  "iu",
);
const IN_WORDS = /^(?:ngày ?)?(?<day>\d{1,2}) ?tháng ?(?<month>\d{1,2}) ?,? ?năm ?(?<year>\d{4})$/iu;
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/;

/** Whether a cell prints a time of the day other than midnight; a day read from it has none. */
export const hasClock = (cell: Cell): boolean => {
  const clock = /(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(cellLine(cell));
  return clock?.slice(1).some((part) => Number(part ?? 0) > 0) ?? false;
};

/** The day that spreadsheets count from, unless a workbook says another one. */
const USUAL_ZERO = dayFromCivil(1899, 12, 30);
const [FIRST_DAY, LAST_DAY] = [dayFromCivil(2000, 1, 1), dayFromCivil(2099, 12, 31)];
const MS_A_DAY = 86_400_000;

/**
 * The day that a spreadsheet shows as a bare number where a cell of days has lost its format: 46142 is 30/4/2026.
 *
 * @param zero - The day that the workbook counts from.
 */
export const serialDay = (cell: Cell, zero: DayNumber = USUAL_ZERO): Date | undefined => {
  const text = typeof cell === "number" ? String(cell) : typeof cell === "string" ? cell.trim() : "";
  if (text.length !== 5 || !/^\d{5}$/.test(text)) return undefined;
  const day = zero + Number(text);
  return day >= FIRST_DAY && day <= LAST_DAY ? new Date(day * MS_A_DAY) : undefined;
};

/** A problem without its place, which the caller knows. */
export type CellProblem = Pick<Problem, "code" | "found" | "expected">;

const WRITTEN = "YYYY-MM-DD | dd/mm/yyyy (2026-11-22 | 22/11/2026)";

const readInstant = (text: string): PlainDate | CellProblem => {
  try {
    return dateOf(dayInVietNam(text, ""));
  } catch (error) {
    const issue = error instanceof DondocError ? error.issues[0] : undefined;
    if (issue === undefined) throw error;
    return { code: issue.code, found: text, expected: issue.expected ?? WRITTEN };
  }
};

/** The day that a text is; a sheet has the same few days in many cells, and asks of each more than once. */
const dayOfText = keptByText((text: string): PlainDate | CellProblem => {
  if (WITH_OFFSET.test(text)) return readInstant(text);
  const parts = (YEAR_FIRST.exec(text) ?? DAY_FIRST.exec(text) ?? IN_WORDS.exec(text))?.groups;
  if (parts === undefined) return { code: "not-a-date", found: text.slice(0, 40), expected: WRITTEN };
  const [year, month, day] = [Number(parts["year"]), Number(parts["month"]), Number(parts["day"])];
  if (month < 1 || month > 12) return { code: "impossible-date", found: text, expected: A_MONTH };
  const last = daysInMonth(year, month);
  if (day >= 1 && day <= last) return dateOf(dayFromCivil(year, month, day));
  return { code: "impossible-date", found: text, expected: dayOfMonth(last, `${two(month)}/${year}`) };
});

/**
 * The day that a cell holds: `2026-11-22`, `22/11/2026`, `22-11-2026`, `22.11.2026`, "ngày 22 tháng 11 năm 2026", a
 * spreadsheet's day, with its format or without, an instant with an offset. A clock time without an offset is that of the day as written.
 *
 * @param zero - The day that bare numbers are counted from.
 */
export const readDateCell = (cell: Cell, zero?: DayNumber): PlainDate | CellProblem => {
  if (cell instanceof Date && !Number.isNaN(cell.getTime())) return dateOfCell(cell);
  const serial = serialDay(cell, zero);
  return serial === undefined ? dayOfText(cellLine(cell)) : dateOfCell(serial);
};
