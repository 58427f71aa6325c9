import type { Span, WorkingHourSpan } from "../../calendar/index.js";
import { type Anchor, foldAnchor, type RuleId } from "../../language/anchor.js";
import type { Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { anchorOf, isDeadline, isRecurrence, isState, passingOf } from "../../language/rule-kind.js";
import { EVENT_TYPES, type EventType } from "../../language/vocabulary.js";

/** What an anchor asks for, its parts taken apart. */
type Part = Exclude<Anchor, { latestOf: unknown } | { earliestOf: unknown } | { firstKnownOf: unknown }>;

const single = (part: Part): readonly Part[] => [part];

const partsOf = (anchor: Anchor): readonly Part[] =>
  foldAnchor<readonly Part[]>(anchor, {
    event: single,
    taskDay: single,
    last: (type) => single({ last: type }),
    written: (written, type) => single({ written, in: type }),
    missed: (id) => single({ missed: id }),
    duty: (id, at) => single({ duty: id, at }),
    several: (_choice, parts) => parts.flat(),
  });

const anchorParts = (rule: Rule): readonly Part[] => {
  const anchor = anchorOf(rule);
  return anchor === null ? [] : partsOf(anchor);
};

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
export const spanOf = (rule: Rule): Span | WorkingHourSpan | null => {
  if (rule.limit !== undefined) return "span" in rule.limit ? rule.limit.span : null;
  return isState(rule) ? passingOf(rule).span : null;
};

const rollsBack = (rule: Rule): boolean => {
  const span = spanOf(rule);
  return span !== null && "roll" in span && span.roll === "preceding";
};

/** Whether the act is owed the span before its trigger. */
export const countsBack = ({ limit }: Rule): boolean =>
  limit !== undefined && "span" in limit && limit.counts === "back";

/** Whether rest days can pull a date of the rule forward: it is counted or rolled back, from an anchor or in a period. */
export const leansBack = (rule: Rule): boolean =>
  rollsBack(rule) ||
  countsBack(rule) ||
  (isRecurrence(rule) &&
    rule.trigger.calendar.some(
      (cadence) => "meeting" in cadence || ("roll" in cadence && cadence.roll === "preceding"),
    ));

/** Whether the rule starts from a missed report whose due day moves off rest days: one more can make a nearer one count. */
export const startsFromMovingReport = (rule: Rule, rules: ReadonlyMap<RuleId, Rule>): boolean =>
  anchorParts(rule).some((part) => {
    if (typeof part === "string" || !("missed" in part)) return false;
    const missed = rules.get(part.missed);
    return (
      missed !== undefined &&
      isRecurrence(missed) &&
      missed.trigger.calendar.some((cadence) => "roll" in cadence && cadence.roll !== "none")
    );
  });

/** The events that a rule starts from, its parts in chains left aside. */
export const triggerEvents = (rule: Rule): readonly EventType[] =>
  anchorParts(rule).flatMap((part) => {
    if (typeof part === "object" && "last" in part) return [part.last];
    return EVENT_TYPES.filter((type) => type === part);
  });

/** The events that fulfil a rule. */
export const fulfillingEvents = (rule: Rule): readonly EventType[] => {
  if (!isRecurrence(rule) && !isDeadline(rule)) return [];
  return (rule.fulfilledBy ?? []).map((fulfilment) => (typeof fulfilment === "string" ? fulfilment : fulfilment.event));
};
