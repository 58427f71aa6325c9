import type { Cell } from "../sheets/cells.js";
import { partOfYear } from "../sheets/part-of-year.js";

/** What the file says of a cell beside the text it shows. */
export interface CellValue {
  readonly type: string | undefined;
  readonly number: string | undefined;
  readonly date: string | undefined;
  readonly boolean: string | undefined;
  readonly string: string | undefined;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?$/;

/**
 * Whether a text that shows a day shows the day itself, and not only its month or year. Of the numbers in it the year and
 * the month are taken away; the day has to be among the rest.
 */
const showsDay = (text: string, [year, month, day]: readonly [number, number, number]): boolean => {
  const numbers = (text.match(/\d{1,4}/g) ?? []).map((digits) => ({ value: Number(digits), length: digits.length }));
  const take = (fits: (value: number, length: number) => boolean): void => {
    const at = numbers.findIndex(({ value, length }) => fits(value, length));
    if (at >= 0) numbers.splice(at, 1);
  };
  const years = numbers.length;
  take((value, length) => length === 4 && value === year);
  if (numbers.length === years) take((value, length) => length === 2 && value === year % 100 && years !== 2);
  take((value) => value === month);
  return numbers.some(({ value }) => value === day);
};

/** Whether a text shows a month of a year and nothing else: `06/2024`, `Jun-24`, `tháng 6 năm 2024`. */
const showsMonth = (text: string, year: number, month: number): boolean => {
  const numbers = (text.match(/\d{1,4}/g) ?? []).map(Number);
  if (!numbers.some((number) => number === year || number === year % 100)) return false;
  return numbers.length === 2 ? numbers.includes(month) : numbers.length === 1 && /\p{L}{3}/u.test(text);
};

/** A day as a spreadsheet has it; the text where the sheet shows less than a day, `undefined` where there is none. */
const dayCell = (date: string, shown: string): Cell | undefined => {
  const parts = ISO.exec(date.trim());
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const cell = new Date(Date.UTC(year, month - 1, day, hours, minutes, seconds));
  if (year < 100 || cell.getUTCMonth() !== month - 1 || cell.getUTCDate() !== day) return undefined;
  if (shown === "" || showsDay(shown, [year, month, day])) return cell;
  if (shown === String(year)) return partOfYear(cell, "year");
  return showsMonth(shown, year, month) ? partOfYear(cell, "month") : shown;
};

/** A number as it is, where the sheet shows it plainly; else the text that is shown: `01`, `50%`, `1.000 đồng`. */
const numberCell = (value: string, shown: string): Cell => {
  const number = Number(value);
  if (!Number.isFinite(number)) return shown;
  if (shown === "") return number;
  return /^-?\d+(?:[.,]\d+)?$/.test(shown) && !/^-?0\d/.test(shown) ? number : shown;
};

/**
 * What a cell of an ODS file shows. Formulas are never computed: it shows what was last computed.
 *
 * @param shown - Its paragraphs.
 */
export const cellValue = ({ type, number, date, boolean, string }: CellValue, shown: string): Cell => {
  const text = shown.trim();
  if (type === "date" && date !== undefined) return dayCell(date, text) ?? (text === "" ? date : text);
  if (type === "boolean") return boolean === "true";
  if (type === "float" && number !== undefined) return numberCell(number, text);
  const words = text === "" && type === "string" ? (string ?? "") : text;
  return words === "" ? null : words;
};
