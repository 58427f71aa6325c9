import { both } from "../../bilingual.js";
import { problemWithDate } from "../../calendar/plain-date.js";
import type { Problem } from "../../errors.js";

/** A day with its day first, as an office writes it: 08/07/2024, 8-7-2024, 8.7.2024. */
const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

const two = (digits: string): string => digits.padStart(2, "0");

/** What a text with the day first names, whether there is such a day; any other text as it is. */
const named = (text: string): string => {
  const [, day, , month, year] = DAY_FIRST.exec(text.trim()) ?? [];
  return day === undefined || month === undefined || year === undefined ? text : `${year}-${two(month)}-${two(day)}`;
};

/** The same day as programs write it, 2024-07-08; a text that is no day as it is. */
export const isoOf = (text: string): string => {
  const iso = named(text);
  return problemWithDate(iso, "") === undefined ? iso : text;
};

/** How a day of a command line is written. */
export const A_DAY = both(
  "ngày/tháng/năm với năm đủ bốn chữ số, hoặc YYYY-MM-DD (22/11/2026, 2026-11-22)",
  "day/month/year with all four digits of the year, or YYYY-MM-DD (22/11/2026, 2026-11-22)",
);

/** What is wrong with a day of a command line, in either way of writing it: a year of two digits might be another part. */
export const problemWithDay = (text: string, path: string): Problem | undefined => {
  const problem = problemWithDate(named(text), path);
  if (problem === undefined) return undefined;
  if (problem.code === "not-a-date") return { ...problem, found: text.slice(0, 40), expected: A_DAY };
  const [, day = "", , month = "", year = ""] = DAY_FIRST.exec(text.trim()) ?? [];
  // Written with the month first, as nobody does here.
  if (Number(month) > 12 && Number(day) <= 12) {
    const same = `${two(month)}/${two(day)}/${year}`;
    return {
      ...problem,
      found: text,
      expected: both(`ngày trước, tháng sau: ${same}`, `the day before the month: ${same}`),
    };
  }
  return { ...problem, found: text };
};

/** Days that a line gives, as programs write them; what is no day stays for the command to refuse. */
export const isoDays = (text: string): string =>
  text
    .split(",")
    .map((part) => isoOf(part))
    .join(",");

/** The day behind the name of a regulation, in either way of writing it: `quy-che.yaml@01/07/2026`. */
export const DAY_BEHIND = /^(.+)@(\d{4}-\d{2}-\d{2}|\d{1,2}([/.-])\d{1,2}\3\d{4})$/;
