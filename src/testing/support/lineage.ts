import type { Span } from "../../calendar/index.js";
import type { Profile } from "../../language/profile.js";
import { type Anchor, type DeadlineRule, type Rule, type RuleId, ruleId } from "../../language/rule.js";
import { EVENT_TYPES, type EventType } from "../../language/vocabulary.js";

/** What an anchor asks for, its parts taken apart. */
type Part = Exclude<Anchor, { latestOf: unknown } | { earliestOf: unknown } | { firstKnownOf: unknown }>;

const partsOf = (anchor: Anchor): readonly Part[] => {
  if (typeof anchor === "string") return [anchor];
  if ("latestOf" in anchor) return anchor.latestOf.flatMap(partsOf);
  if ("earliestOf" in anchor) return anchor.earliestOf.flatMap(partsOf);
  if ("firstKnownOf" in anchor) return anchor.firstKnownOf.flatMap(partsOf);
  return [anchor];
};

const anchorParts = (rule: Rule): readonly Part[] => ("after" in rule ? partsOf(rule.after) : []);

/** The rules of a profile by id. */
export const rulesById = ({ rules }: Profile): ReadonlyMap<RuleId, Rule> =>
  new Map(rules.map((rule) => [ruleId(rule), rule]));

/** A rule and, along its chains, every rule that its trigger hangs on. */
export const lineageOf = (rule: Rule, rules: ReadonlyMap<RuleId, Rule>): readonly Rule[] => {
  const seen = new Set<Rule>();
  const visit = (one: Rule | undefined): void => {
    if (one === undefined || seen.has(one)) return;
    seen.add(one);
    for (const part of anchorParts(one)) {
      if (typeof part === "string" || "last" in part || "written" in part) continue;
      visit(rules.get("missed" in part ? part.missed : part.duty));
    }
  };
  visit(rule);
  return [...seen];
};

/** The span that a rule counts; `null` for one that counts none. */
export const spanOf = (rule: Rule): Span | DeadlineRule["within"] | null => {
  if (rule.kind === "deadline" || rule.kind === "right") return rule.within;
  if (rule.kind !== "threshold") return null;
  return "exceeds" in rule.passes ? rule.passes.exceeds : rule.passes.reaches;
};

const rollsBack = (rule: Rule): boolean => {
  const span = spanOf(rule);
  return span !== null && "roll" in span && span.roll === "preceding";
};

/** Whether rest days can pull a date of the rule forward: it is counted or rolled back, from an anchor or in a period. */
export const leansBack = (rule: Rule): boolean =>
  rollsBack(rule) ||
  (rule.kind === "deadline" && rule.counts === "back") ||
  (rule.kind === "recurrence" &&
    rule.on.some((cadence) => "meeting" in cadence || ("roll" in cadence && cadence.roll === "preceding")));

/** Whether the rule starts from a missed report whose due day moves off rest days: one more can make a nearer one count. */
export const startsFromMovingReport = (rule: Rule, rules: ReadonlyMap<RuleId, Rule>): boolean =>
  anchorParts(rule).some((part) => {
    if (typeof part === "string" || !("missed" in part)) return false;
    const missed = rules.get(part.missed);
    return missed?.kind === "recurrence" && missed.on.some((cadence) => "roll" in cadence && cadence.roll !== "none");
  });

/** The events that a rule starts from, its parts in chains left aside. */
export const triggerEvents = (rule: Rule): readonly EventType[] =>
  anchorParts(rule).flatMap((part) => {
    if (typeof part === "object" && "last" in part) return [part.last];
    return EVENT_TYPES.filter((type) => type === part);
  });

/** The events that fulfil a rule. */
export const fulfillingEvents = (rule: Rule): readonly EventType[] => {
  if (rule.kind === "recurrence") return rule.fulfilledBy ?? [];
  if (rule.kind !== "deadline") return [];
  return rule.fulfilledBy.map((fulfilment) => (typeof fulfilment === "string" ? fulfilment : fulfilment.event));
};
