import { isLate } from "../../core/answers/hangs-on.js";
import type { Duty } from "../../core/model/evaluation.js";

/** What of one rule is late under one combination: which duties, and of which tasks by their places. */
export interface LateSet {
  readonly count: number;
  readonly tasks: readonly number[];
  readonly keys: readonly string[];
}

export const NOTHING_LATE: LateSet = Object.freeze({
  count: 0,
  tasks: Object.freeze([]),
  keys: Object.freeze([]),
});

export const lateKeys = (duties: readonly Duty[]): string[] =>
  duties.flatMap((duty) => (isLate(duty) ? [duty.key] : []));

export const lateSet = (keys: readonly string[], tasks: readonly number[]): LateSet =>
  keys.length === 0 ? NOTHING_LATE : { count: keys.length, tasks, keys };

export const signatureOf = ({ count, tasks }: LateSet): string => `${count}:${tasks.join(",")}`;

/** The duties that are late under every combination. */
export const alwaysLate = (sets: readonly LateSet[]): readonly string[] => {
  const [first, ...rest] = [...new Set(sets)];
  if (first === undefined) return [];
  const others = rest.map(({ keys }) => new Set(keys));
  return first.keys.filter((key) => others.every((known) => known.has(key)));
};
