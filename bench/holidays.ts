import Holidays from "date-holidays";
import { type DayNumber, dateOf, dayOf, describe, vietnam } from "../src/calendar/index.js";
import { jsDate } from "./inputs/days.js";
import { random } from "./inputs/random.js";
import { inProcess } from "./measure.js";
import type { Subject } from "./subject.js";

export const IS_HOLIDAY = "is it a public holiday, text";

/**
 * Years of which date-holidays knows the holidays; in the others it misses the second National Day (from 2021), Vietnam
 * Culture Day (from 2026) or the days a notice chose for Tết.
 */
const YEARS = [2014, 2016, 2019];

const daysOf = (year: number): DayNumber[] => {
  const first = dayOf(`${year}-01-01`);
  return Array.from({ length: 365 }, (_, i) => first + i);
};

const isHoliday = (date: string): boolean => describe(date, vietnam).kind === "statutory";

const next = random(2019);
const every = YEARS.flatMap(daysOf);
/** Every holiday, and as many other days. */
const days = every
  .filter((day) => isHoliday(dateOf(day)))
  .flatMap((day): DayNumber[] => [day, every[next(every.length)] ?? day]);
const dates = days.map((day) => dateOf(day));
const jsDates = days.map(jsDate);

const library = new Holidays("VN");
const isPublic = (date: Date): boolean => {
  const found = library.isHoliday(date);
  return found !== false && found.some((holiday) => holiday.type === "public");
};

/** Asking whether a day is a public holiday, beside date-holidays. */
export const holidaySubject: Subject = {
  name: IS_HOLIDAY,
  ours: inProcess("ours", dates.length, () => dates.filter(isHoliday).length),
  peers: [
    {
      ...inProcess("date-holidays", jsDates.length, () => jsDates.filter(isPublic).length),
      answers: () => jsDates.map(isPublic),
      expected: () => dates.map(isHoliday),
      note: "date-holidays: asked about 2014, 2016 and 2019, of which it knows the holidays; it knows no day in lieu, swap or make-up Saturday",
    },
  ],
};
