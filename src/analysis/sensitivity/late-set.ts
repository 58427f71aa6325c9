import { isLate } from "../../core/answers/hangs-on.js";
import type { Duty } from "../../core/model/evaluation.js";

/** What of one rule is late under one combination: how many duties, and of which tasks by their places. */
export interface LateSet {
  readonly count: number;
  readonly tasks: readonly number[];
}

export const NOTHING_LATE: LateSet = Object.freeze({ count: 0, tasks: Object.freeze([]) });

export const lateIn = (duties: readonly Duty[]): number => {
  let late = 0;
  for (const duty of duties) if (isLate(duty)) late++;
  return late;
};

export const signatureOf = ({ count, tasks }: LateSet): string => `${count}:${tasks.join(",")}`;
