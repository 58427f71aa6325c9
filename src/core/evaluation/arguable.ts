import type { PlainDate } from "../../calendar/index.js";
import type { ArguableDate, Duty, Right, TaskEvaluation, Threshold } from "./evaluation.js";

/** A task evaluated under one other reading. */
export interface OtherReading {
  readonly code: string;
  readonly value: string;
  readonly evaluation: TaskEvaluation;
}

/** The dates a list of results gives, by what identifies each of them. */
const datesBy = <T>(
  items: readonly T[],
  key: (item: T) => string,
  on: (item: T) => PlainDate | null,
): Map<string, PlainDate | null> => new Map(items.map((item) => [key(item), on(item)]));

/** Every item with the other readings that date it differently. An item with no date under any reading stays as it is. */
const annotate = <T extends { readonly arguable?: readonly ArguableDate[] }>(
  items: readonly T[],
  others: readonly OtherReading[],
  list: (evaluation: TaskEvaluation) => readonly T[],
  key: (item: T) => string,
  on: (item: T) => PlainDate | null,
): readonly T[] => {
  const tables = others.map((other) => ({ ...other, dates: datesBy(list(other.evaluation), key, on) }));
  return Object.freeze(
    items.map((item) => {
      const own = on(item);
      const arguable = tables.flatMap(({ code, value, dates }): ArguableDate[] => {
        const date = dates.get(key(item)) ?? null;
        return date === own ? [] : [Object.freeze({ code, value, on: date })];
      });
      return Object.freeze({ ...item, arguable: Object.freeze(arguable) });
    }),
  );
};

/**
 * The nth duty of a rule from the same kind of trigger is the same duty under every reading; of a recurrence the one of
 * the same period, a dated one apart from one without a day.
 */
const dutyKey = (duties: readonly Duty[]): ((duty: Duty) => string) => {
  const seen = new Map<string, number>();
  const places = new Map(
    duties.map((duty) => {
      const n = (seen.get(duty.ruleId) ?? 0) + 1;
      seen.set(duty.ruleId, n);
      return [duty, n];
    }),
  );
  const periodOf = ({ period, reason }: Duty): string | null => (period === null ? null : `${period}|${reason ?? ""}`);
  return (duty) => `${duty.ruleId}|${periodOf(duty) ?? places.get(duty) ?? ""}`;
};

/** An evaluation in which every date says which other reading would move it, and where. */
export const withArguable = (evaluation: TaskEvaluation, others: readonly OtherReading[]): TaskEvaluation => {
  const allDuties = [evaluation, ...others.map((other) => other.evaluation)];
  const keys = new Map(
    allDuties.flatMap(({ duties }) => {
      const key = dutyKey(duties);
      return duties.map((duty) => [duty, key(duty)] as const);
    }),
  );
  return Object.freeze({
    ...evaluation,
    duties: annotate<Duty>(
      evaluation.duties,
      others,
      (e) => e.duties,
      (duty) => keys.get(duty) ?? "",
      (duty) => duty.due,
    ),
    thresholds: annotate<Threshold>(
      evaluation.thresholds,
      others,
      (e) => e.thresholds,
      (threshold) => threshold.ruleId,
      (threshold) => threshold.since ?? threshold.next,
    ),
    rights: annotate<Right>(
      evaluation.rights,
      others,
      (e) => e.rights,
      (right) => right.ruleId,
      (right) => right.until,
    ),
  });
};
