import { dayNumber, isoDay } from "../../support/civil.js";
import { isWorkingDay } from "../calendar.js";
import type { Context } from "./context.js";
import type { Occurrence } from "./periods.js";

/** What hangs on a meeting: one period a meeting, named by its id, else by its type and month. */
export const meetingsOf = (context: Context, type: string, due: (on: number) => number): readonly Occurrence[] => {
  const days = (context.register.meetings ?? [])
    .filter((meeting) => meeting.type === type)
    .flatMap(({ on, id }) => (on === undefined ? [] : [{ on: dayNumber(on), id }]))
    .sort((one, other) => one.on - other.on);
  const first = Math.min(...days.map(({ on }) => due(on)));
  return days.map(({ on, id }, index): Occurrence => {
    const before = days[index - 1];
    return {
      cadence: "meeting",
      period: id ?? isoDay(on).slice(0, 7),
      begins: before === undefined ? Number.NEGATIVE_INFINITY : before.on + 1,
      due: due(on),
      ...(due(on) === first ? { afterUnknown: type } : {}),
    };
  });
};

/** The last working day before a day. */
export const workingDayBefore = (day: number): number => {
  let before = day - 1;
  while (!isWorkingDay(before)) before -= 1;
  return before;
};
