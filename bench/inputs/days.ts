import {
  type DayNumber,
  dateOf,
  defineCalendar,
  type SpecialDay,
  vietnam,
  weekdayOf,
} from "../../src/calendar/index.js";
import { random } from "./random.js";

/** Pairs of a day of 2014-2049 and a number of working days, 1 to 60; the same in every run. */
const PAIRS = 100_000;
const SATURDAY = 6;

const next = random(20_141_231);
const firstDay = vietnam.firstDay + 1;
const span = vietnam.lastDay - firstDay - 120;

/** The days counted from. */
export const FROM = Int32Array.from({ length: PAIRS }, () => firstDay + next(span));
/** The working days added. */
export const COUNT = Int32Array.from({ length: PAIRS }, () => 1 + next(60));
/** The days counted to: later than `FROM`. */
export const THROUGH = FROM.map((day, i) => day + 1 + ((COUNT[i] ?? 0) * 7) / 5);

const everyDay: readonly DayNumber[] = Array.from(
  { length: vietnam.lastDay - vietnam.firstDay + 1 },
  (_, i) => vietnam.firstDay + i,
);

/** Every day that is not worked in Viet Nam. */
export const REST_DAYS = everyDay.filter((day) => !vietnam.isWorking(day));
/** The holidays: days from Monday to Friday that are not worked. */
export const HOLIDAYS = REST_DAYS.filter((day) => weekdayOf(day) < SATURDAY);

const calendarOf = (id: string, specialDays: readonly SpecialDay[]) =>
  defineCalendar({
    id,
    first: vietnam.first,
    last: vietnam.last,
    weeklyRest: [6, 7],
    // A description says more of a day than the data of a calendar hold.
    specialDays: specialDays.map(({ date, working, kind, name, basis, announcedOn }) => ({
      date,
      working,
      kind,
      name,
      basis,
      announcedOn,
    })),
    officialThrough: null,
    provisionalThrough: null,
  });

/** Saturdays and Sundays only: all that date-fns knows. */
export const weekendsOnly = calendarOf("weekends", []);

/** The holidays of Viet Nam without its make-up Saturdays: what a Monday-to-Friday week with holidays can say. */
export const withoutMakeUpDays = calendarOf(
  "holidays",
  HOLIDAYS.map((day) => vietnam.describe(day)),
);

/** The first so many inputs, for peers that are slow. */
export const FEW = 5_000;

export const FROM_TEXT = Array.from(FROM, dateOf);
export const THROUGH_TEXT = Array.from(THROUGH, dateOf);

/** A day as date-fns wants it: midnight in the zone of the machine. */
export const jsDate = (day: DayNumber): Date => {
  const [year, month, dayOfMonth] = dateOf(day).split("-").map(Number);
  return new Date(year ?? 0, (month ?? 1) - 1, dayOfMonth);
};
