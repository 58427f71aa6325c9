import type { DayNumber } from "../../calendar/index.js";
import type { Context } from "../model/context.js";
import type { Lifecycle } from "../model/lifecycle.js";
import { lateFrom } from "./standstill.js";

/** The day a task was done: that of its finish, or of the result that was there before it, or without it. */
export const doneOn = (due: DayNumber, { life }: Pick<Context, "life">): DayNumber | null => {
  const day = finishedFor(due, life);
  // What is done after a task was called off is not the task.
  return day !== null && life.cancelled !== null && day > life.cancelled ? null : day;
};

const finishedFor = (due: DayNumber, life: Lifecycle): DayNumber | null => {
  // What was met stays met: a finish that stood on the due day, or came after it, is the finish.
  return life.stood.find(({ to }) => to === null || to >= due)?.done ?? life.delivered;
};

/**
 * The last day of what is owed by the deadline of the task: the deadline, or the first one that had passed before it was
 * adjusted where what was late stays late (A51). One that came while the task stood still had not passed until it went on.
 */
export const ownDue = (due: DayNumber, context: Pick<Context, "life" | "setting" | "standstills">): DayNumber => {
  const { life, setting, standstills } = context;
  if (setting.lifecycle.adjustedLate !== "stands") return due;
  const passed = life.deadlines.find(({ due: day }, i) => {
    const next = life.deadlines[i + 1];
    if (day === null || next === undefined) return false;
    const limit = lateFrom(day, standstills);
    return typeof limit === "number" && next.from > limit && (doneOn(day, context) ?? limit + 1) > limit;
  });
  return passed?.due ?? due;
};
