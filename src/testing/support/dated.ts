import type { PlainDate } from "../../calendar/index.js";
import type { Duty, TaskEvaluation } from "../../core/model/evaluation.js";

/** A date of an evaluation, with the rule that gives it. */
export interface Dated {
  readonly ruleId: string;
  readonly on: PlainDate | null;
}

/** Tells the duties of one rule apart: by period, dated or not, and by their place among those of the same one. */
const dutyKeys = (duties: readonly Duty[]): (readonly [key: string, duty: Duty])[] => {
  const places = new Map<string, number>();
  return duties.map((duty) => {
    const { ruleId, period, reason } = duty;
    const name = period === null ? `${ruleId} ` : `${ruleId} ${period} ${reason ?? ""}`;
    const place = (places.get(name) ?? 0) + 1;
    places.set(name, place);
    return [`${name}#${place}`, duty];
  });
};

/** The duties of an evaluation, each under a name that the same duty has on another day and for another task. */
export const dutiesByKey = (duties: readonly Duty[]): ReadonlyMap<string, Duty> => new Map(dutyKeys(duties));

/** Every date of an evaluation: of duties, thresholds and rights. */
export const datesOf = ({ duties, thresholds, rights }: TaskEvaluation): ReadonlyMap<string, Dated> =>
  new Map<string, Dated>([
    ...dutyKeys(duties).map(([key, { ruleId, due }]) => [`duty ${key}`, { ruleId, on: due }] as const),
    ...thresholds.map(({ ruleId, since, next }) => [`threshold ${ruleId}`, { ruleId, on: since ?? next }] as const),
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
