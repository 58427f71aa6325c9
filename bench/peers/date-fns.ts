import { addBusinessDays, addDays, differenceInBusinessDays, formatISO, isWeekend, parseISO } from "date-fns";
import { type DayNumber, dateOf, dayOf } from "../../src/calendar/index.js";
import {
  COUNT,
  FEW,
  FROM,
  FROM_TEXT,
  HOLIDAYS,
  jsDate,
  THROUGH,
  weekendsOnly,
  withoutMakeUpDays,
} from "../inputs/days.js";
import { inProcess } from "../measure.js";
import type { Peer } from "../subject.js";

const from = Array.from(FROM.subarray(0, FEW), jsDate);
const count = COUNT.subarray(0, FEW);
const expectedSum = (): DayNumber[] => from.map((_, i) => weekendsOnly.add(FROM[i] as number, count[i] as number));

const dayOfDate = (date: Date): DayNumber => dayOf(formatISO(date, { representation: "date" }));

const NO_HOLIDAYS = "date-fns: Saturdays and Sundays only, no holidays";

/** `addBusinessDays`, from Date to Date. */
export const addDates: Peer = {
  ...inProcess("date-fns", FEW, () => {
    let sum = 0;
    for (let i = 0; i < FEW; i++) sum += addBusinessDays(from[i] as Date, count[i] as number).getTime();
    return sum;
  }),
  answers: () => from.map((date, i) => dayOfDate(addBusinessDays(date, count[i] as number))),
  expected: expectedSum,
  note: NO_HOLIDAYS,
};

const addText = (i: number): string =>
  formatISO(addBusinessDays(parseISO(FROM_TEXT[i] as string), count[i] as number), { representation: "date" });

/** The same from text to text, as a host does that keeps days as text. */
export const addTexts: Peer = {
  ...inProcess("date-fns, text", FEW, () => {
    let sum = 0;
    for (let i = 0; i < FEW; i++) sum += addText(i).length;
    return sum;
  }),
  answers: () => from.map((_, i) => addText(i)),
  expected: () => expectedSum().map((day) => dateOf(day)),
  note: "date-fns, text: parseISO, addBusinessDays, formatISO; Saturdays and Sundays only",
};

const holidays = new Set(HOLIDAYS.map((day) => jsDate(day).getTime()));

/** What a host writes over date-fns that must heed holidays: a walk day by day with a set of them. */
const walk = (start: Date, n: number): Date => {
  let day = start;
  for (let left = n; left > 0; ) {
    day = addDays(day, 1);
    if (!isWeekend(day) && !holidays.has(day.getTime())) left--;
  }
  return day;
};

export const addWalking: Peer = {
  ...inProcess("date-fns, day by day", FEW, () => {
    let sum = 0;
    for (let i = 0; i < FEW; i++) sum += walk(from[i] as Date, count[i] as number).getTime();
    return sum;
  }),
  answers: () => from.map((date, i) => dayOfDate(walk(date, count[i] as number))),
  expected: () => from.map((_, i) => withoutMakeUpDays.add(FROM[i] as number, count[i] as number)),
  note: "date-fns, day by day: addDays, isWeekend and a set of the same holidays, no make-up Saturdays",
};

// date-fns counts [earlier, later), the question is about (from, through]: both ends are a day later.
const afterFrom = Array.from(FROM.subarray(0, FEW), (day) => jsDate(day + 1));
const afterThrough = Array.from(THROUGH.subarray(0, FEW), (day) => jsDate(day + 1));

/** `differenceInBusinessDays` between two Dates. */
export const countDates: Peer = {
  ...inProcess("date-fns", FEW, () => {
    let sum = 0;
    for (let i = 0; i < FEW; i++) sum += differenceInBusinessDays(afterThrough[i] as Date, afterFrom[i] as Date);
    return sum;
  }),
  answers: () => afterFrom.map((date, i) => differenceInBusinessDays(afterThrough[i] as Date, date)),
  expected: () => from.map((_, i) => weekendsOnly.count(FROM[i] as number, THROUGH[i] as number)),
  note: NO_HOLIDAYS,
};
