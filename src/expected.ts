import { type Bilingual, both, inBoth, type Words } from "./bilingual.js";

/*
 * What is expected in more than one place, said once; what one check alone expects stands beside it. Plain objects: a
 * bundler leaves out what nobody reads, and could not tell of a call.
 */

export const AS_DOCUMENTED: Bilingual = { vi: "các đối số như tài liệu đã nêu", en: "arguments as documented" };
export const A_CALENDAR: Bilingual = { vi: "một lịch làm việc, ví dụ vietnam", en: "a calendar, for example vietnam" };
export const A_COUNT: Bilingual = { vi: "một số nguyên từ 0 trở lên", en: "a whole number, 0 or more" };
export const A_DAY: Bilingual = { vi: "một ngày, YYYY-MM-DD", en: "a day, YYYY-MM-DD" };
export const AN_EVALUATION: Bilingual = { vi: "kết quả của evaluateRegister", en: "the result of evaluateRegister" };
export const A_FLAG: Bilingual = { vi: "true hoặc false", en: "true or false" };
export const A_LIST: Bilingual = { vi: "một danh sách", en: "an array" };
export const A_MONTH: Bilingual = { vi: "một tháng từ 01 đến 12", en: "a month from 01 to 12" };
export const AN_OBJECT: Bilingual = { vi: "một đối tượng JSON", en: "a plain object" };
export const ONE_FIELD: Bilingual = { vi: "mỗi tiêu đề một trường", en: "one field a heading" };
export const ONE_OR_MORE: Bilingual = { vi: "một số nguyên từ 1 trở lên", en: "a whole number, 1 or more" };
export const A_PROFILE: Bilingual = { vi: "một quy chế, getProfile(id)", en: "a profile object, getProfile(id)" };
export const A_TEXT: Bilingual = { vi: "một chuỗi chữ", en: "text" };
export const THESE_FIRST: Bilingual = { vi: "sửa các lỗi trên trước", en: "these mended first" };

/** A day that its month has, of which the last is told. */
export const dayOfMonth = (last: number, month: Words): Bilingual =>
  inBoth`${both("một ngày từ 01 đến", "a day from 01 to")} ${last} (${month})`;

/** The names that a program gives to kinds of values, as people say them. */
const KINDS: Readonly<Record<string, Bilingual>> = {
  array: { vi: "danh sách", en: "an array" },
  bigint: { vi: "số BigInt", en: "a BigInt" },
  boolean: { vi: "true/false", en: "true or false" },
  function: { vi: "hàm", en: "a function" },
  getter: { vi: "hàm lấy giá trị (getter)", en: "a getter" },
  integer: { vi: "số nguyên", en: "a whole number" },
  number: { vi: "số", en: "a number" },
  object: { vi: "đối tượng", en: "an object" },
  string: { vi: "chuỗi chữ", en: "text" },
  symbol: { vi: "Symbol", en: "a symbol" },
  undefined: { vi: "không có gì", en: "nothing" },
};

/** A kind of value as people say it; any other name as it is. */
export const kindInWords = (name: string): Words => (Object.hasOwn(KINDS, name) ? (KINDS[name] ?? name) : name);

/** A list that holds more than its items. */
export const ARRAY_WITH_KEYS: Bilingual = { vi: "danh sách có thêm khóa", en: "an array with keys" };

/** What is counted where a limit is told. */
export const PROBLEMS: Bilingual = { vi: "lỗi", en: "problems" };
export const LETTERS: Bilingual = { vi: "ký tự", en: "letters" };
export const LEVELS: Bilingual = { vi: "tầng", en: "levels" };
export const VALUES: Bilingual = { vi: "giá trị", en: "values" };
export const ROWS: Bilingual = { vi: "dòng", en: "rows" };
export const COLUMNS: Bilingual = { vi: "cột", en: "columns" };
export const CELLS: Bilingual = { vi: "ô", en: "cells" };
export const FILES: Bilingual = { vi: "tệp", en: "files" };
export const DAYS: Bilingual = { vi: "ngày", en: "days" };
