import { both, inBoth } from "../../bilingual.js";
import type { Problem } from "../../errors.js";
import { type Anchor, foldAnchor } from "../anchor.js";
import type { Profile } from "../profile.js";
import { type Rule, ruleId } from "../rule.js";
import {
  anchorOf,
  type DatedRule,
  type DeadlineRule,
  isDated,
  isDeadline,
  isRight,
  isState,
  passingOf,
  type RightRule,
  type StateRule,
} from "../rule-kind.js";
import { EVENT_TYPES } from "../vocabulary.js";
import type { CheckContext } from "./check-context.js";
import { isRepeated } from "./check-repeated.js";
import { AN_EVENT_TYPE, LEFT_OUT } from "./expected.js";

type Placed<R extends Rule> = { readonly rule: R; readonly path: string };

/** A day that every event of a type has one of: a duty for each can hang on it. */
const isEventDay = (after: Anchor): boolean =>
  typeof after === "string" ? (EVENT_TYPES as readonly string[]).includes(after) : "written" in after;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const NEVER = (): boolean => false;

/** Whether the day of an anchor can come from an event, and so with an hour. */
export const canHaveHour = (anchor: Anchor): boolean =>
  foldAnchor<boolean>(anchor, {
    event: () => true,
    taskDay: (day) => day === "start",
    last: () => true,
    written: NEVER,
    missed: NEVER,
    duty: NEVER,
    several: (_, parts) => parts.some((part) => part),
  });

/** A cut-off hour for a trigger that has none, or for a right that opens only on the day after. */
const cutoffProblems = ({ rule, path }: Placed<DatedRule | RightRule>): Problem[] => {
  const { on, cutoff, opens } = rule.trigger;
  if (cutoff === undefined || (canHaveHour(on) && opens === undefined)) return [];
  const found = inBoth`${cutoff}: ${both("mốc không có giờ", "the trigger has no hour")}`;
  return [
    { code: "out-of-range", path: `${path}.trigger.cutoff`, found, expected: inBoth`${LEFT_OUT} trigger.cutoff` },
  ];
};

/** A right that ends before its day is there from the first: nothing of it opens on that day. */
const rightProblems = ({ rule, path }: Placed<RightRule>): Problem[] => {
  const { opens } = rule.trigger;
  if (rule.limit?.counts !== "back" || opens === undefined) return [];
  const found = inBoth`opens: ${both("tính lùi thì mở từ đầu", "counted back it is open from the first")}`;
  return [{ code: "out-of-range", path: `${path}.trigger.opens`, found, expected: inBoth`${LEFT_OUT} trigger.opens` }];
};

/** Parts of a dated rule that would be left out of account beside another part of it. */
const ignoredParts = ({ rule, path }: Placed<DatedRule>): Problem[] => {
  const problems: Problem[] = [];
  const ignored = (key: string, vi: string, en: string): void => {
    problems.push({
      code: "out-of-range",
      path: `${path}.${key}`,
      found: inBoth`${key}: ${both(vi, en)}`,
      expected: inBoth`${LEFT_OUT} ${key}`,
    });
  };
  const { trigger, limit, stops } = rule;
  const spanned = limit !== undefined && "span" in limit ? limit : null;
  const hours = spanned !== null && "workingHours" in spanned.span;
  const back = spanned?.counts === "back";
  if (hours && spanned.at !== undefined)
    ignored("limit.at", "giờ hết hạn tính từ workingHours", "workingHours give the time of day");
  if (hours && back) ignored("limit.counts", "workingHours không tính lùi", "workingHours are not counted back");
  if ((spanned === null || hours || back || "sameDay" in spanned.span) && stops !== undefined) {
    ignored("stops", "không dừng được cách tính này", "this count cannot be stopped");
  }
  if (trigger.each !== true) {
    if (trigger.by !== undefined) ignored("trigger.by", "chỉ dùng với each", "only with each");
    if (trigger.ledBy !== undefined) ignored("trigger.ledBy", "chỉ dùng với each", "only with each");
  }
  if (limit !== undefined && "field" in limit && trigger.on !== "due") {
    const found = JSON.stringify(trigger.on);
    problems.push({ code: "out-of-range", path: `${path}.trigger.on`, found, expected: "due (limit: { field: due })" });
  }
  if (trigger.each === true && !isEventDay(trigger.on)) {
    const expected = inBoth`${AN_EVENT_TYPE}: ${EVENT_TYPES.join(", ")}`;
    problems.push({ code: "out-of-range", path: `${path}.trigger.on`, found: JSON.stringify(trigger.on), expected });
  }
  return problems;
};

/** Office hours that end before they begin, or that are not in order. */
const officeHourProblems = ({ rule, path }: Placed<DeadlineRule>): Problem[] => {
  const { span } = rule.limit;
  if (!("workingHours" in span)) return [];
  let open = "";
  return span.officeHours.flatMap(([from, to], i): Problem[] => {
    const before = open;
    open = to;
    const place = `${path}.limit.span.officeHours[${i}]`;
    if (from < before) return [{ code: "out-of-range", path: `${place}[0]`, found: from, expected: `≥ ${before}` }];
    return from < to ? [] : [{ code: "out-of-range", path: `${place}[1]`, found: to, expected: `> ${from}` }];
  });
};

/** What makes two rules ask for the same act. */
const actOf = ({ provision, topic, bearer, fulfilledBy, invoked, trigger }: DatedRule): string =>
  JSON.stringify([provision, topic, bearer, fulfilledBy, invoked, trigger.on, trigger.each, trigger.by, trigger.ledBy]);

const limitOf = ({ limit, stops }: DatedRule): string =>
  limit !== undefined && "span" in limit
    ? JSON.stringify([limit.span, limit.at, limit.counts, stops])
    : JSON.stringify(limit);

const replaceOneAnother = (a: DatedRule, b: DatedRule): boolean => a.replaces === ruleId(b) || b.replaces === ruleId(a);

/** Rules that ask for the same act twice, by one day or by two, where nothing keeps both from applying. */
const overlaps = (rules: readonly Placed<DatedRule>[], { worlds }: CheckContext): Problem[] => {
  const byAct = new Map<string, Placed<DatedRule>[]>();
  return rules.flatMap((one): Problem[] => {
    const { rule, path } = one;
    const earlierOnes = byAct.get(actOf(rule)) ?? [];
    const limit = limitOf(rule);
    const other = earlierOnes.find(
      (earlier) =>
        // What is the same word for word is told as repeated.
        (limitOf(earlier.rule) !== limit || !isRepeated(earlier.rule, rule)) &&
        !replaceOneAnother(earlier.rule, rule) &&
        worlds.canHoldTogether([earlier.rule.when, rule.when]),
    );
    byAct.set(actOf(rule), [...earlierOnes, one]);
    if (other === undefined) return [];
    const found = `${JSON.stringify(rule.limit)}, ${other.path} ${JSON.stringify(other.rule.limit)}`;
    return [
      {
        code: "out-of-range",
        path,
        found,
        expected: both("các `when` loại trừ nhau, hoặc `replaces`", "`when` that exclude each other, or `replaces`"),
      },
    ];
  });
};

/** The length of a rung, in its own unit. */
const rungOf = (rule: StateRule): { unit: string; length: number } => {
  const { span, exceeds } = passingOf(rule);
  // A rung that must be exceeded lies past one of the same length that is reached.
  const past = exceeds ? 0.5 : 0;
  if ("workingDays" in span)
    return { unit: "workingDays", length: span.workingDays - (span.firstDay === "same" ? 1 : 0) + past };
  if ("days" in span)
    return { unit: `days ${span.roll}`, length: span.days - (span.firstDay === "same" ? 1 : 0) + past };
  return "months" in span
    ? { unit: `months ${span.roll}`, length: span.months + past }
    : { unit: "sameDay", length: past };
};

/** Rungs of one ladder (one provision, anchor and condition) that do not rise: a later one is never the next. */
const fallingRungs = (rules: readonly Placed<StateRule>[]): Problem[] =>
  rules.flatMap(({ rule, path }, i) => {
    const own = rungOf(rule);
    const lower = rules.slice(0, i).find((earlier) => {
      const { unit, length } = rungOf(earlier.rule);
      const oneLadder =
        earlier.rule.provision === rule.provision &&
        same([anchorOf(earlier.rule), earlier.rule.when], [anchorOf(rule), rule.when]);
      return oneLadder && unit === own.unit && length >= own.length;
    });
    if (lower === undefined) return [];
    const { passes } = rule.trigger.state;
    const place = "trigger.state.passes";
    const expected = inBoth`${both("dài hơn", "longer than")} ${lower.path}.${place} ${JSON.stringify(lower.rule.trigger.state.passes)}`;
    return [{ code: "out-of-range" as const, path: `${path}.${place}`, found: JSON.stringify(passes), expected }];
  });

/** Limits that contradict one another, that leave a part out of account, or that are never reached. */
export const checkLimits = (profile: Profile, context: CheckContext): Problem[] => {
  const placed = profile.rules.map((rule, i) => ({ rule, path: `rules[${i}]` }));
  const dated = placed.filter((one): one is Placed<DatedRule> => isDated(one.rule));
  const deadlines = dated.filter((one): one is Placed<DeadlineRule> => isDeadline(one.rule));
  const states = placed.filter((one): one is Placed<StateRule> => isState(one.rule));
  return [
    ...dated.flatMap(ignoredParts),
    ...placed
      .filter((one): one is Placed<DatedRule | RightRule> => isDated(one.rule) || isRight(one.rule))
      .flatMap(cutoffProblems),
    ...placed.filter((one): one is Placed<RightRule> => isRight(one.rule)).flatMap(rightProblems),
    ...deadlines.flatMap(officeHourProblems),
    ...overlaps(dated, context),
    ...fallingRungs(states),
  ];
};
