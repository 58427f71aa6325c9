import type { DayNumber } from "../../calendar/index.js";

/** Days from `from` to `to`, both included; `to` is `null` while it lasts. */
export interface Interval {
  readonly from: DayNumber;
  readonly to: DayNumber | null;
}

/** Whether a day lies in an interval. */
export const holdsOn = ({ from, to }: Interval, day: DayNumber): boolean => day >= from && (to === null || day <= to);

/** The interval that holds a day; none where no interval does. */
export const intervalOn = <T extends Interval>(intervals: readonly T[], day: DayNumber): T | undefined =>
  intervals.find((interval) => holdsOn(interval, day));

/** A span in which nothing of the lead becomes late and no state of it begins: it was sent back, or suspended. */
export interface Standstill extends Interval {
  readonly reason: "returned" | "suspended";
}
