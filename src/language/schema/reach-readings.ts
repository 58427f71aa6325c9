import { changeRule } from "../apply-readings.js";
import type { Unreached } from "../built-on.js";
import { deepFreeze } from "../deep-freeze.js";
import { isProfilePath, type Profile, type Reading, type ReadingChange } from "../profile.js";
import type { ProvisionId } from "../provision.js";
import { type Rule, ruleId } from "../rule.js";

/** A rule of the base, and what an extension has in its place. */
export interface Placed {
  readonly base: Rule;
  /** Absent: it was taken away. */
  readonly own?: Rule;
  /** The paths that the extension gives of it; `null` when it gives the rule whole. */
  readonly given: readonly string[] | null;
}

/** Whether a part is, or lies in, or holds another. */
const meets = (a: string, b: string): boolean => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);

const places = (change: ReadingChange, reading: Reading): readonly ProvisionId[] =>
  change.provisions ?? reading.provisions;

/** Whether a change of a reading does something to a rule. */
const touches = (rule: Rule, change: ReadingChange, reading: Reading): boolean => {
  if (isProfilePath(change.path)) return false;
  const changed = changeRule(rule, change, reading);
  return changed !== rule && (change.parameter !== undefined || JSON.stringify(changed) !== JSON.stringify(rule));
};

/** What an extension leaves as it was, the base's reading still reaches. */
const stillReaches = (change: ReadingChange, { own, given }: Placed): boolean =>
  own !== undefined && given !== null && !given.some((path) => meets(path, change.path));

const changesOf = ({ values }: Reading): readonly ReadingChange[] => values.flatMap(({ changes }) => changes);

/** A reading that reaches, at their own places, the rules that stay in the part that it changes. */
const reaching = (reading: Reading, placed: readonly Placed[]): Reading => {
  const add = (change: ReadingChange): readonly ProvisionId[] =>
    placed
      .filter((one) => touches(one.base, change, reading) && stillReaches(change, one))
      .flatMap(({ own }) => (own === undefined ? [] : own.provision))
      .filter((provision) => !places(change, reading).includes(provision));
  const added = new Set(changesOf(reading).flatMap(add));
  if (added.size === 0) return reading;
  const values = reading.values.map((value) => ({
    ...value,
    changes: value.changes.map((change) => {
      const own = [...new Set(add(change))];
      // A change that does not reach all that the reading now names says which places are its own.
      const followsAll = change.provisions === undefined && (own.length === added.size || isProfilePath(change.path));
      if (followsAll) return change;
      return { ...change, provisions: [...places(change, reading), ...own] };
    }),
  }));
  return { ...reading, provisions: [...reading.provisions, ...added], values };
};

const unreachedBy = (reading: Reading, placed: readonly Placed[], isGone: boolean): readonly Unreached[] =>
  placed
    .filter(({ own }) => own !== undefined || isGone)
    .filter((one) =>
      changesOf(reading).some((change) => touches(one.base, change, reading) && !stillReaches(change, one)),
    )
    .map(({ base, own }) =>
      Object.freeze({ code: reading.code, ruleId: ruleId(base), provision: own?.provision ?? null, isGone }),
    );

/** Whether some value of a reading changes anything of a regulation. */
const changesAnything = (reading: Reading, rules: readonly Rule[]): boolean =>
  changesOf(reading).some(
    (change) => isProfilePath(change.path) || rules.some((rule) => touches(rule, change, reading)),
  );

/**
 * The readings of a base for a regulation built on it. They reach the rules that it changes, at their own places, but for
 * the parts that it gives itself; a rule given whole is read as it says. A reading that has nothing left to change is
 * none of the regulation any more, so that nobody takes it in vain.
 */
export const readingsOfBase = (
  base: Profile,
  placed: readonly Placed[],
  rules: readonly Rule[],
): { readonly readings: readonly Reading[]; readonly unreached: readonly Unreached[] } => {
  const moved = placed.filter(({ own, base: rule }) => own === undefined || own.provision !== rule.provision);
  const each = base.readings.map((before) => {
    const now = reaching(before, moved);
    return { before, now, isGone: changesAnything(before, base.rules) && !changesAnything(now, rules) };
  });
  return {
    readings: each.flatMap(({ now, isGone }) => (isGone ? [] : [deepFreeze(now)])),
    unreached: each.flatMap(({ before, isGone }) => unreachedBy(before, moved, isGone)),
  };
};
