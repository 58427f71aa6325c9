import type { PlainDate } from "../../calendar/index.js";
import type { Duty, TaskEvaluation } from "../../core/model/evaluation.js";

/** A date of an evaluation, with the rule that gives it. */
export interface Dated {
  readonly ruleId: string;
  readonly on: PlainDate | null;
}

/** The duties of an evaluation, each under the key that the same duty has on another day and under another reading. */
export const dutiesByKey = (duties: readonly Duty[]): ReadonlyMap<string, Duty> =>
  new Map(duties.map((duty) => [duty.key, duty]));

/** Every date of an evaluation: of duties, rungs and rights. */
export const datesOf = ({ duties, ladder, rights }: TaskEvaluation): ReadonlyMap<string, Dated> =>
  new Map<string, Dated>([
    ...duties.map(({ key, ruleId, due }) => [`duty ${key}`, { ruleId, on: due }] as const),
    ...ladder.map(({ ruleId, since, next }) => [`rung ${ruleId}`, { ruleId, on: since ?? next }] as const),
    ...rights.map(({ ruleId, until }) => [`right ${ruleId}`, { ruleId, on: until }] as const),
  ]);

/** The dates that two evaluations both give. */
export const datesInBoth = (
  first: TaskEvaluation,
  second: TaskEvaluation,
): { readonly key: string; readonly ruleId: string; readonly first: PlainDate; readonly second: PlainDate }[] => {
  const others = datesOf(second);
  return [...datesOf(first)].flatMap(([key, { ruleId, on }]) => {
    const other = others.get(key)?.on ?? null;
    return on === null || other === null ? [] : [{ key, ruleId, first: on, second: other }];
  });
};
