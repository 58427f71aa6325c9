import type { DayNumber } from "../../calendar/index.js";
import { wasTakenBack } from "../lifecycle/taken-back.js";
import type { Context } from "../model/context.js";
import { intervalOn, type Standstill } from "../model/interval.js";
import type { Lifecycle } from "../model/lifecycle.js";

/** The spans in which a task waits for an answer or is suspended by an authority, in the order of their days. */
export const standstillsOf = ({ returns, stops }: Lifecycle): readonly Standstill[] =>
  returns.length === 0 && stops.length === 0
    ? NONE
    : [
        ...returns
          .filter(({ stops: stopped }) => stopped)
          .map(({ from, to }) => ({ from, to, reason: "returned" as const })),
        ...stops.map(({ from, to }) => ({ from, to, reason: "suspended" as const })),
      ].sort((a, b) => a.from - b.from);

const NONE: readonly Standstill[] = [];

/** The spans in which a task was taken for finished, which ended when the finish was taken back. */
const takenFor = (life: Lifecycle): readonly Standstill[] => {
  const { due, stood } = life;
  // What was there was done, though its finish was recorded later.
  return stood.flatMap(({ from, to, done }) =>
    to === null ? [] : [{ from: due !== null && from > due ? done : from, to, reason: "returned" as const }],
  );
};

/** Spans after which a lateness or a state begins anew or late: the task stood still, or was taken for finished. */
export const pausesOf = (standstills: readonly Standstill[], life: Lifecycle): readonly Standstill[] =>
  wasTakenBack(life) ? [...standstills, ...takenFor(life)].sort((a, b) => a.from - b.from) : standstills;

/**
 * The same of a task that is to be done again: until it was taken up again it was taken for finished, so that what was
 * late before stays with the finish that came late, and days count from there.
 *
 * @param due - The deadline that is counted from.
 * @param until - The day on which it was taken up again; what was finished later says nothing of it.
 */
export const pausesAgain = (
  due: DayNumber,
  standstills: readonly Standstill[],
  life: Lifecycle,
  until: DayNumber = Number.POSITIVE_INFINITY,
): readonly Standstill[] => {
  if (!wasTakenBack(life)) return standstills;
  const taken = takenFor(life).filter(({ to }) => to !== null && to < until);
  const since = taken.map((one) => ({ ...one, from: (one.to ?? due) < due ? one.from : Math.min(one.from, due) }));
  return [...standstills, ...since].sort((a, b) => a.from - b.from);
};

/**
 * The day that lateness is counted from: the due day, or, where it passed while the task stood still, the day on which
 * it went on. A day that had passed before is passed.
 *
 * @returns The standstill itself while it lasts.
 */
export const lateFrom = (due: DayNumber, standstills: readonly Standstill[]): DayNumber | Standstill => {
  if (standstills.length === 0) return due;
  let day = due;
  for (const standstill of standstills) {
    if (standstill.from > day) break;
    if (standstill.to === null) return standstill;
    if (standstill.to >= day) day = standstill.to + 1;
  }
  return day;
};

/** The first day from `day` on at which the task does not stand still; `null` while it does. */
export const firstRunning = (day: DayNumber, standstills: readonly Standstill[]): DayNumber | null => {
  if (standstills.length === 0) return day;
  let first = day;
  for (const { from, to } of standstills) {
    if (from > first) break;
    if (to === null) return null;
    if (to >= first) first = to + 1;
  }
  return first;
};

/** Whether the task stands still on a day. */
export const standsStillOn = (day: DayNumber, standstills: readonly Standstill[]): boolean =>
  intervalOn(standstills, day) !== undefined;

/** Tells what lay between a day and the one that is counted from in its stead, or on which it is reached. */
export const tellPauses = (
  day: DayNumber,
  counted: DayNumber,
  pauses: readonly Standstill[],
  { standstills, trace }: Pick<Context, "standstills" | "trace">,
): void => {
  if (trace === undefined || counted === day) return;
  for (const pause of pauses) {
    if (pause.from > counted || pause.to === null || pause.to < day || pause.to >= counted) continue;
    // Of the others the task was taken for finished.
    if (!standstills.includes(pause)) trace.lateFrom(pause.to + 1);
    else {
      trace.stoodStill(pause);
      trace.goesOn(pause.to + 1);
    }
  }
};
