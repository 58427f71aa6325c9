import {
  addWorkingDays,
  countWorkingDays,
  type DayNumber,
  vietnam,
  type WorkingCalendar,
} from "../src/calendar/index.js";
import { COUNT, FROM, FROM_TEXT, THROUGH, THROUGH_TEXT, withoutMakeUpDays } from "./inputs/days.js";
import { inProcess } from "./measure.js";
import { addDates, addTexts, addWalking, countDates } from "./peers/date-fns.js";
import type { Numpy } from "./peers/numpy.js";
import type { Subject } from "./subject.js";

export const ADD_DAY_NUMBERS = "add working days, day numbers";
export const COUNT_DAY_NUMBERS = "count working days, day numbers";
export const ADD_TEXT = "add working days, text";
export const COUNT_TEXT = "count working days, text";

/** The results of one pass, as numpy too writes an array. */
const results = new Int32Array(FROM.length);

const addAll = (calendar: WorkingCalendar): Int32Array => {
  for (let i = 0; i < FROM.length; i++) results[i] = calendar.add(FROM[i] as number, COUNT[i] as number);
  return results;
};

const countAll = (calendar: WorkingCalendar): Int32Array => {
  for (let i = 0; i < FROM.length; i++) results[i] = calendar.count(FROM[i] as number, THROUGH[i] as number);
  return results;
};

const answersOf = (all: (calendar: WorkingCalendar) => Int32Array, calendar: WorkingCalendar) => (): DayNumber[] => [
  ...all(calendar),
];

/**
 * Adding and counting working days over the Vietnamese calendar, holidays and make-up Saturdays included, beside numpy
 * and date-fns.
 */
export const workingDaySubjects = (numpy: Numpy | null): Subject[] => [
  {
    name: ADD_DAY_NUMBERS,
    ours: inProcess("ours", FROM.length, () => addAll(vietnam)[7] ?? 0),
    peers: [
      ...(numpy === null
        ? []
        : [
            numpy.peer("add", "holidays", answersOf(addAll, withoutMakeUpDays)),
            numpy.peer("add", "restDays", answersOf(addAll, vietnam)),
          ]),
      addDates,
      addWalking,
    ],
  },
  {
    name: COUNT_DAY_NUMBERS,
    ours: inProcess("ours", FROM.length, () => countAll(vietnam)[7] ?? 0),
    peers: [
      ...(numpy === null
        ? []
        : [
            numpy.peer("count", "holidays", answersOf(countAll, withoutMakeUpDays)),
            numpy.peer("count", "restDays", answersOf(countAll, vietnam)),
          ]),
      countDates,
    ],
  },
  {
    name: ADD_TEXT,
    ours: inProcess("ours", FROM.length, () => {
      let sum = 0;
      for (let i = 0; i < FROM.length; i++) {
        sum += addWorkingDays(FROM_TEXT[i] as string, COUNT[i] as number, vietnam).charCodeAt(9);
      }
      return sum;
    }),
    peers: [addDates, addTexts],
  },
  {
    name: COUNT_TEXT,
    ours: inProcess("ours", FROM.length, () => {
      let sum = 0;
      for (let i = 0; i < FROM.length; i++) {
        sum += countWorkingDays(FROM_TEXT[i] as string, THROUGH_TEXT[i] as string, vietnam);
      }
      return sum;
    }),
    peers: [countDates],
  },
];
