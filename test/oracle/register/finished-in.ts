import type { Body } from "./bodies.js";
import { type History, isLedBy } from "./history.js";

/**
 * Which period a finish lies in. One whose day is not known lies surely in a period that holds all of its days, and
 * perhaps in each that holds one: the first of its days stands for what is sure, the last for what may be.
 */

/** The days of a period, both of them belonging to it. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

const isRecordedIn = (history: History, body: Body, { from, to }: Days): boolean =>
  history.acts.some(
    (act) =>
      act.type === "completed" &&
      act !== history.undatedFinish?.act &&
      history.at(act.on).completedOn === act.on &&
      act.on >= from &&
      act.on <= to &&
      isLedBy(history.leadsOn(act.on), body),
  );

const daysOf = ({ from, to }: Days): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Whether a body finished a task within some days. */
export const isFinishedIn = (history: History, body: Body, period: Days): boolean => {
  if (isRecordedIn(history, body, period)) return true;
  const { undatedFinish, supposed } = history;
  if (undatedFinish === null) return false;
  const isTheirs = (day: number): boolean =>
    day >= period.from && day <= period.to && isLedBy(history.leadsOn(day), body);
  const days = daysOf({ from: undatedFinish.first, to: undatedFinish.last });
  return supposed === "last" ? days.some(isTheirs) : days.every(isTheirs);
};

/** Whether a body finished it within some days, or has it unfinished at the end of the last, where it runs then. */
export const isFinishedInOrHeldAt = (history: History, body: Body, period: Days, isRunning: boolean): boolean => {
  const { undatedFinish, supposed } = history;
  if (undatedFinish === null || isRecordedIn(history, body, period)) return isFinishedIn(history, body, period);
  const { first, last } = undatedFinish;
  const isHeld = last > period.to && isRunning && isLedBy(history.leadsOn(period.to), body);
  if (supposed === "last") return isHeld || isFinishedIn(history, body, period);
  if (first > period.to) return isHeld;
  const upTo = Math.min(last, period.to);
  const isTheirs = (day: number): boolean => day >= period.from && isLedBy(history.leadsOn(day), body);
  return (last <= period.to || isHeld) && daysOf({ from: first, to: upTo }).every(isTheirs);
};
