import Holidays, { type HolidaysTypes } from "date-holidays";
import { aList, answering, aText, requireOptions } from "../answering.js";
import type { SpecialDay } from "../calendar/day-info.js";
import {
  dateOf,
  dayOf,
  defineCalendar,
  type PlainDate,
  type Weekday,
  type WorkingCalendar,
} from "../calendar/index.js";
import { problemWithDate } from "../calendar/plain-date.js";
import { DondocError, fail, type Problem } from "../errors.js";
import { unknownWord } from "../nearest.js";

/** Of what place, and for which days. */
export interface HolidayCalendarOptions {
  /** As date-holidays names it: `DE`. */
  readonly country: string;
  /** `BY` of `DE`. */
  readonly state?: string;
  /** A region of the state, as date-holidays names it; only with `state`. */
  readonly region?: string;
  /** The first day of the calendar, not before 1970. */
  readonly first: PlainDate;
  /** The last day of the calendar, not after 2076. */
  readonly last: PlainDate;
  /** The days of the week that nobody works: `[6, 7]` in most countries, `[5, 6]` in some. date-holidays does not know it. */
  readonly weeklyRest: readonly Weekday[];
  /** Which holidays are days off; public ones alone when not said. */
  readonly types?: readonly HolidaysTypes.HolidayType[];
}

/** Past these years date-holidays leaves out holidays of lunar calendars without a word. */
const YEARS = [1970, 2076] as const;
const TYPES: readonly HolidaysTypes.HolidayType[] = ["public", "bank", "optional", "school", "observance"];
const HOUR = 3_600_000;
/** A day on which the clocks go forward has no more. */
const HOURS_OF_DAY = 23;

const CHECKS = {
  country: aText,
  state: aText,
  region: aText,
  first: problemWithDate,
  last: problemWithDate,
  weeklyRest: aList,
  types: aList,
};
const REQUIRED = ["country", "first", "last", "weeklyRest"] as const;

/** A place that date-holidays does not know would have no holidays. */
const requireKnown = (path: string, found: string, known: object | undefined): void => {
  const names = Object.keys(known ?? {});
  if (!names.includes(found)) throw new DondocError([unknownWord("unknown-name", path, found, names)]);
};

const rulesOf = ({ country, state, region }: HolidayCalendarOptions): Holidays => {
  const all = new Holidays();
  requireKnown("country", country, all.getCountries());
  if (state === undefined) {
    if (region !== undefined) fail({ code: "missing", path: "state", expected: "state" });
    return new Holidays(country);
  }
  requireKnown("state", state, all.getStates(country));
  if (region === undefined) return new Holidays(country, state);
  requireKnown("region", region, all.getRegions(country, state));
  return new Holidays(country, state, region);
};

const yearProblem = (path: "first" | "last", date: PlainDate): Problem[] => {
  const year = Number(date.slice(0, 4));
  const expected = `${YEARS[0]}-01-01…${YEARS[1]}-12-31`;
  return year < YEARS[0] || year > YEARS[1] ? [{ code: "out-of-range", path, found: date, expected }] : [];
};

/** The whole days that a holiday takes; half a day is none off. */
const wholeDays = ({ date, start, end }: HolidaysTypes.Holiday): PlainDate[] => {
  if (date.slice(11, 19) !== "00:00:00") return [];
  const hours = (end.getTime() - start.getTime()) / HOUR;
  const days = hours < HOURS_OF_DAY ? 0 : Math.max(1, Math.floor((hours + 1) / 24));
  const first = dayOf(date.slice(0, 10));
  return Array.from({ length: days }, (_, i) => dateOf(first + i));
};

const specialDays = (rules: Holidays, options: HolidayCalendarOptions): SpecialDay[] => {
  const types = new Set<string>(options.types ?? ["public"]);
  const days = new Map<PlainDate, SpecialDay>();
  const [from, to] = [Number(options.first.slice(0, 4)), Number(options.last.slice(0, 4))];
  // A holiday of the year before may last into the first one.
  for (let year = from - 1; year <= to; year++) {
    const inVietnamese = rules.getHolidays(year, "vi");
    rules.getHolidays(year, "en").forEach((holiday, i) => {
      if (!types.has(holiday.type)) return;
      const same = inVietnamese[i];
      const name = { vi: same?.rule === holiday.rule ? same.name : holiday.name, en: holiday.name };
      for (const date of wholeDays(holiday)) {
        if (date < options.first || date > options.last || days.has(date)) continue;
        const kind = holiday.substitute === true ? "compensatory" : "statutory";
        const basis = `date-holidays (không chính thức / unofficial): ${holiday.rule}`;
        days.set(date, { date, working: false, kind, name, basis, announcedOn: null });
      }
    });
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
};

/**
 * A working calendar of any country, state or region that date-holidays knows, for regulations outside Viet Nam.
 *
 * It is unofficial, and says so: in its name, in the basis of each day, and every day is `projected`. date-holidays knows no day
 * that is worked in place of another, and no decree of a single year; half a day off is a working day.
 *
 * @throws DondocError `unknown-name` for a place that date-holidays does not know; `missing`, `out-of-range`.
 * @example
 * const bavaria = holidayCalendar({ country: "DE", state: "BY", first: "2026-01-01", last: "2026-12-31", weeklyRest: [6, 7] });
 * isWorkingDay("2026-01-06", bavaria); // false: Epiphany
 */
export const holidayCalendar = (options: HolidayCalendarOptions): WorkingCalendar =>
  answering("options", () => {
    requireOptions(options, CHECKS);
    const missing = REQUIRED.filter((key) => options[key] === undefined);
    if (missing.length > 0)
      throw new DondocError(missing.map((path): Problem => ({ code: "missing", path, expected: path })));
    const wrong = [...yearProblem("first", options.first), ...yearProblem("last", options.last)];
    const unknown = (options.types ?? []).flatMap((type, i): Problem[] =>
      TYPES.includes(type) ? [] : [unknownWord("unknown-name", `types[${i}]`, String(type), TYPES)],
    );
    if (wrong.length + unknown.length > 0) throw new DondocError([...wrong, ...unknown]);
    const { country, state, region, first, last, weeklyRest } = options;
    const place = [country, state, region].filter((part) => part !== undefined).join("-");
    return defineCalendar({
      id: `date-holidays ${place} (không chính thức / unofficial)`,
      first,
      last,
      weeklyRest,
      specialDays: specialDays(rulesOf(options), options),
      officialThrough: null,
      provisionalThrough: null,
    });
  });
