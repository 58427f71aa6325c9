/** Prints what dondoc/date-fns answers for four hundred instants, in whatever zone the process runs. */
import {
  addWorkingDays,
  differenceInWorkingDays,
  eachWorkingDayOfInterval,
  isWorkingDay,
  subWorkingDays,
} from "../../src/adapters/date-fns.js";

const HOUR = 3_600_000;
const FIRST = Date.parse("2025-12-20T00:30:00Z");

const answers = Array.from({ length: 400 }, (_, i) => {
  const date = new Date(FIRST + i * 23 * HOUR);
  const later = addWorkingDays(date, 1 + (i % 12));
  return [
    later.toISOString(),
    subWorkingDays(date, 1 + (i % 7)).toISOString(),
    isWorkingDay(date),
    differenceInWorkingDays(later, date),
    eachWorkingDayOfInterval({ start: date, end: later }).map((day) => day.toISOString()),
  ];
});
console.log(JSON.stringify(answers));
