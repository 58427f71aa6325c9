import type { RuleId } from "./anchor.js";
import { canonical } from "./canonical.js";
import type { Profile } from "./profile.js";
import { type Rule, ruleId } from "./rule.js";

/** What of a rule an amendment can change, in the words of whoever reads it. */
export const CHANGED_PARTS = [
  "limit",
  "trigger",
  "bearer",
  "recipients",
  "when",
  "fulfilment",
  "words",
  "place",
] as const;
export type ChangedPart = (typeof CHANGED_PARTS)[number];

/** What an amendment does to one rule. */
export interface RuleChange {
  readonly ruleId: RuleId;
  readonly change: "added" | "removed" | "changed";
  /** The parts that differ; none of a rule that is new or gone. */
  readonly parts: readonly ChangedPart[];
  readonly before: Rule | null;
  readonly after: Rule | null;
}

/** The number, the anchor or the date, the bearer, the words of a rule, each by itself. */
const PARTS: Readonly<Record<ChangedPart, (rule: Rule) => unknown>> = {
  limit: ({ limit, stops, trigger }) => [limit, stops, "state" in trigger ? trigger.state.passes : null],
  trigger: ({ trigger, invoked }) => ["state" in trigger ? { ...trigger.state, passes: null } : trigger, invoked],
  bearer: ({ bearer, modality }) => [bearer, modality],
  recipients: ({ recipients }) => recipients,
  when: ({ when }) => when,
  fulfilment: ({ fulfilledBy, replaces }) => [fulfilledBy, replaces],
  words: ({ text, action }) => [text, action],
  place: ({ provision, serves, topic }) => [provision, serves, topic],
};

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/**
 * What changed from one text of a regulation to another, rule by rule: number, anchor or date, bearer, words.
 *
 * @returns First what the newer text has, in its order, then what it has no more; rules that are the same are left out.
 * @example
 * diffProfiles(laoCai, laoCai); // []
 */
export const diffProfiles = (before: Profile, after: Profile): readonly RuleChange[] => {
  const old = new Map(before.rules.map((rule) => [ruleId(rule), rule]));
  const kept = new Set(after.rules.map(ruleId));
  const now = after.rules.flatMap((rule): RuleChange[] => {
    const id = ruleId(rule);
    const earlier = old.get(id);
    if (earlier === undefined) return [{ ruleId: id, change: "added", parts: [], before: null, after: rule }];
    const parts = CHANGED_PARTS.filter((part) => !same(PARTS[part](earlier), PARTS[part](rule)));
    return parts.length === 0 ? [] : [{ ruleId: id, change: "changed", parts, before: earlier, after: rule }];
  });
  const gone = before.rules
    .filter((rule) => !kept.has(ruleId(rule)))
    .map((rule): RuleChange => ({ ruleId: ruleId(rule), change: "removed", parts: [], before: rule, after: null }));
  return Object.freeze([...now, ...gone]);
};
