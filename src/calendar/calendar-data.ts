import { aList, anObject, type anything, aText, kindFound, oneOf, optionProblems } from "../answering.js";
import { DondocError, type Problem } from "../errors.js";
import { A_FLAG } from "../expected.js";
import type { DayKind, SpecialDay } from "./day-info.js";
import { type PlainDate, problemWithDate, type Weekday } from "./plain-date.js";

/** A calendar as plain data. */
export interface CalendarData {
  /** Names the calendar in results, `vietnam`. */
  readonly id: string;
  /** The first day that the calendar answers for; before it every question is refused. */
  readonly first: PlainDate;
  /** The last day that it answers for. */
  readonly last: PlainDate;
  /** The days of the week that nobody works, Monday 1 to Sunday 7: `[6, 7]`. */
  readonly weeklyRest: readonly Weekday[];
  /** Holidays, days in lieu, swapped and make-up days: each date once, in any order. */
  readonly specialDays: readonly SpecialDay[];
  /** Days up to and including this one are official; `null` when none is. */
  readonly officialThrough: PlainDate | null;
  /** Days after the official ones up to and including this one are provisional, later ones projected. */
  readonly provisionalThrough: PlainDate | null;
}

/** The parts of a calendar that take time to gather; fetched when the first question is asked. */
export type CalendarDays = Omit<CalendarData, "id" | "first" | "last">;

const KINDS: readonly DayKind[] = [
  "working",
  "weeklyRest",
  "statutory",
  "compensatory",
  "swappedOff",
  "makeUp",
  "agencyOff",
  "agencyWorking",
];

const isTrueOrFalse = (value: unknown, path: string): Problem | undefined =>
  typeof value === "boolean" ? undefined : { code: "wrong-type", path, found: typeof value, expected: A_FLAG };

const dayOrNull = (value: unknown, path: string): Problem | undefined =>
  value === null ? undefined : problemWithDate(value, path);

const DATA_CHECKS = {
  id: aText,
  first: problemWithDate,
  last: problemWithDate,
  weeklyRest: aList,
  specialDays: aList,
  officialThrough: dayOrNull,
  provisionalThrough: dayOrNull,
};

const DAY_CHECKS = {
  date: problemWithDate,
  working: isTrueOrFalse,
  kind: oneOf(KINDS),
  name: anObject,
  basis: aText,
  announcedOn: dayOrNull,
};

const NAME_CHECKS = { vi: aText, en: aText };

/** The keys that are not there: every one has to be said. */
const missing = (value: object, checks: object, prefix: string): Problem[] =>
  Object.keys(checks)
    .filter((key) => Reflect.get(value, key) === undefined)
    .map((key): Problem => ({ code: "missing", path: `${prefix}${key}`, expected: key }));

const allOf = (value: unknown, checks: Readonly<Record<string, typeof anything>>, path: string): Problem[] => {
  const problems = optionProblems(value, checks, path);
  if (problems.length > 0) return problems;
  return missing(value as object, checks, path === "" ? "" : `${path}.`);
};

const weekProblems = (week: readonly unknown[]): Problem[] =>
  Array.from(week, (day, i) => ({ day, path: `weeklyRest[${i}]` }))
    .filter(({ day }) => ![1, 2, 3, 4, 5, 6, 7].some((known) => known === day))
    .map(({ day, path }) => ({
      code: "out-of-range",
      path,
      found: typeof day === "number" ? String(day) : kindFound(day),
      expected: "1 … 7",
    }));

const specialProblems = ({ first, last, specialDays }: CalendarData): Problem[] => {
  const seen = new Map<PlainDate, number>();
  return Array.from(specialDays).flatMap((day, i): Problem[] => {
    const path = `specialDays[${i}]`;
    const problems = allOf(day, DAY_CHECKS, path);
    if (problems.length > 0) return problems;
    const { date, name } = day;
    const before = seen.get(date);
    seen.set(date, before ?? i);
    const own = allOf(name, NAME_CHECKS, `${path}.name`);
    if (before !== undefined)
      own.push({ code: "given-twice", path: `${path}.date`, found: date, expected: `specialDays[${before}]` });
    if (date < first || date > last)
      own.push({ code: "outside-calendar", path: `${path}.date`, found: date, expected: `${first}…${last}` });
    return own;
  });
};

const copyOf = ({ date, working, kind, name, basis, announcedOn }: SpecialDay): SpecialDay =>
  Object.freeze({
    date,
    working,
    kind,
    name: Object.freeze({ vi: name.vi, en: name.en }),
    basis,
    announcedOn,
  });

/**
 * The data of a calendar, checked and copied.
 *
 * @throws DondocError with everything that is wrong with them.
 */
export const checkedData = (data: CalendarData): CalendarData => {
  const wrong = allOf(data, DATA_CHECKS, "");
  if (wrong.length > 0) throw new DondocError(wrong);
  const problems = [...weekProblems(data.weeklyRest), ...specialProblems(data)];
  if (problems.length > 0) throw new DondocError(problems);
  return Object.freeze({
    ...data,
    weeklyRest: Object.freeze([...data.weeklyRest]),
    specialDays: Object.freeze(data.specialDays.map(copyOf)),
  });
};
