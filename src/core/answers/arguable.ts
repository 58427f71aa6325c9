import type { PlainDate } from "../../calendar/index.js";
import type { RuleId } from "../../language/anchor.js";
import type { ArguableDate, Duty, Right, Rung, TaskEvaluation } from "../model/evaluation.js";

/** What the rules of a task that another reading can change come to under it. */
export interface OtherReading {
  readonly code: string;
  readonly value: string;
  /** Whether a rule can come to something else; of one that cannot nothing was asked. */
  readonly changes: (id: RuleId) => boolean;
  readonly results: Pick<TaskEvaluation, "duties" | "ladder" | "rights">;
}

/** Tells the items of one list apart by what is the same under every reading. */
type KeysOf<T> = (items: readonly T[]) => (item: T) => string;

/** The dates a list of results gives, by what identifies each of them. */
const datesBy = <T>(
  items: readonly T[],
  keysOf: KeysOf<T>,
  on: (item: T) => PlainDate | null,
): Map<string, PlainDate | null> => {
  const key = keysOf(items);
  return new Map(items.map((item) => [key(item), on(item)]));
};

/** Every item with the other readings that date it differently. An item with no date under any reading stays as it is. */
const annotate = <
  T extends { readonly ruleId: RuleId; readonly arguable?: readonly ArguableDate[] },
  O extends { readonly code: string; readonly value: string; readonly changes: (id: RuleId) => boolean },
>(
  items: readonly T[],
  others: readonly O[],
  list: (other: O) => readonly T[],
  keysOf: KeysOf<T>,
  on: (item: T) => PlainDate | null,
): readonly T[] => {
  const key = keysOf(items);
  const tables = others.map((other) => ({
    code: other.code,
    value: other.value,
    changes: other.changes,
    dates: datesBy(list(other), keysOf, on),
  }));
  return Object.freeze(
    items.map((item) => {
      const own = on(item);
      const arguable = tables.flatMap(({ code, value, changes, dates }): ArguableDate[] => {
        if (!changes(item.ruleId)) return [];
        const date = dates.get(key(item)) ?? null;
        return date === own ? [] : [Object.freeze({ code, value, on: date })];
      });
      return Object.freeze({ ...item, arguable: Object.freeze(arguable) });
    }),
  );
};

/** A duty has the same key under every reading. */
const dutyKeys: KeysOf<Duty> = () => (duty) => duty.key;

/** The duties of units and bodies under one other reading. */
export interface OtherDuties {
  readonly code: string;
  readonly value: string;
  readonly changes: (id: RuleId) => boolean;
  readonly duties: readonly Duty[];
}

/** The duties of a register, each with the other readings that date it differently. */
export const dutiesWithArguable = (duties: readonly Duty[], others: readonly OtherDuties[]): readonly Duty[] =>
  annotate<Duty, OtherDuties>(
    duties,
    others,
    (other) => other.duties,
    () => (duty) => duty.key,
    (duty) => duty.due,
  );

/** An evaluation in which every date says which other reading would move it, and where. */
export const withArguable = (evaluation: TaskEvaluation, others: readonly OtherReading[]): TaskEvaluation =>
  Object.freeze({
    ...evaluation,
    duties: annotate<Duty, OtherReading>(
      evaluation.duties,
      others,
      ({ results: other }) => other.duties,
      dutyKeys,
      (duty) => duty.due,
    ),
    ladder: annotate<Rung, OtherReading>(
      evaluation.ladder,
      others,
      ({ results: other }) => other.ladder,
      () => (rung) => rung.ruleId,
      (rung) => rung.since ?? rung.next,
    ),
    rights: annotate<Right, OtherReading>(
      evaluation.rights,
      others,
      ({ results: other }) => other.rights,
      () => (right) => right.ruleId,
      (right) => right.until,
    ),
  });
