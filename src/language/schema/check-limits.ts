import type { Problem } from "../../errors.js";
import type { Profile } from "../profile.js";
import { type Anchor, type DeadlineRule, type Rule, ruleId, type ThresholdRule } from "../rule.js";
import { EVENT_TYPES } from "../vocabulary.js";
import type { CheckContext } from "./check-context.js";

type Placed<R extends Rule> = { readonly rule: R; readonly path: string };

/** A day that every event of a type has one of: a duty for each can hang on it. */
const isEventDay = (after: Anchor): boolean =>
  typeof after === "string" ? (EVENT_TYPES as readonly string[]).includes(after) : "written" in after;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Parts of a deadline rule that would be left out of account beside another part of it. */
const ignoredParts = ({ rule, path }: Placed<DeadlineRule>): Problem[] => {
  const problems: Problem[] = [];
  const ignored = (key: string, vi: string, en: string): void => {
    problems.push({
      code: "out-of-range",
      path: `${path}.${key}`,
      found: `${key}: ${vi} / ${en}`,
      expected: `bỏ / leave out ${key}`,
    });
  };
  const hours = "workingHours" in rule.within;
  const sameDay = "sameDay" in rule.within;
  if (hours && rule.at !== undefined)
    ignored("at", "giờ hết hạn tính từ workingHours", "workingHours give the time of day");
  if (hours && rule.counts === "back")
    ignored("counts", "workingHours không tính lùi", "workingHours are not counted back");
  if ((hours || sameDay || rule.counts === "back") && rule.clock === "stopsWhileSuspended") {
    ignored("clock", "không dừng được cách tính này", "this count cannot be stopped");
  }
  if (rule.triggerBy !== undefined && rule.each !== true) ignored("triggerBy", "chỉ dùng với each", "only with each");
  if (rule.each === true && !isEventDay(rule.after)) {
    const expected = `một loại sự kiện / an event type: ${EVENT_TYPES.join(", ")}`;
    problems.push({ code: "out-of-range", path: `${path}.after`, found: JSON.stringify(rule.after), expected });
  }
  return problems;
};

/** Office hours that end before they begin, or that are not in order. */
const officeHourProblems = ({ rule, path }: Placed<DeadlineRule>): Problem[] => {
  if (!("workingHours" in rule.within)) return [];
  let open = "";
  return rule.within.officeHours.flatMap(([from, to], i): Problem[] => {
    const before = open;
    open = to;
    const place = `${path}.within.officeHours[${i}]`;
    if (from < before) return [{ code: "out-of-range", path: `${place}[0]`, found: from, expected: `≥ ${before}` }];
    return from < to ? [] : [{ code: "out-of-range", path: `${place}[1]`, found: to, expected: `> ${from}` }];
  });
};

/** What makes two rules ask for the same act. */
const actOf = (rule: DeadlineRule): string =>
  JSON.stringify([rule.provision, rule.topic, rule.actor, rule.after, rule.fulfilledBy, rule.each, rule.triggerBy]);

const limitOf = ({ within, at, counts, clock }: DeadlineRule): string => JSON.stringify([within, at, counts, clock]);

const replaceOneAnother = (a: DeadlineRule, b: DeadlineRule): boolean =>
  a.replaces === ruleId(b) || b.replaces === ruleId(a);

/** Rules that ask for the same act by two days, where nothing keeps both from applying. */
const overlaps = (rules: readonly Placed<DeadlineRule>[], { worlds }: CheckContext): Problem[] => {
  const byAct = new Map<string, Placed<DeadlineRule>[]>();
  return rules.flatMap((one): Problem[] => {
    const { rule, path } = one;
    const earlierOnes = byAct.get(actOf(rule)) ?? [];
    const limit = limitOf(rule);
    const other = earlierOnes.find(
      (earlier) =>
        limitOf(earlier.rule) !== limit &&
        !replaceOneAnother(earlier.rule, rule) &&
        worlds.canHoldTogether([earlier.rule.when, rule.when]),
    );
    byAct.set(actOf(rule), [...earlierOnes, one]);
    if (other === undefined) return [];
    const found = `${JSON.stringify(rule.within)}, ${other.path} ${JSON.stringify(other.rule.within)}`;
    return [
      {
        code: "out-of-range",
        path,
        found,
        expected: "`when` loại trừ nhau, hoặc `replaces` / `when` that exclude each other, or `replaces`",
      },
    ];
  });
};

/** The length of a rung, in its own unit. */
const rungOf = ({ passes }: ThresholdRule): { unit: string; length: number } => {
  const exceeds = "exceeds" in passes;
  const span = exceeds ? passes.exceeds : passes.reaches;
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
const fallingRungs = (rules: readonly Placed<ThresholdRule>[]): Problem[] =>
  rules.flatMap(({ rule, path }, i) => {
    const own = rungOf(rule);
    const lower = rules.slice(0, i).find((earlier) => {
      const { unit, length } = rungOf(earlier.rule);
      const oneLadder =
        earlier.rule.provision === rule.provision &&
        same([earlier.rule.after, earlier.rule.when], [rule.after, rule.when]);
      return oneLadder && unit === own.unit && length >= own.length;
    });
    if (lower === undefined) return [];
    const expected = `dài hơn / longer than ${lower.path}.passes ${JSON.stringify(lower.rule.passes)}`;
    return [{ code: "out-of-range" as const, path: `${path}.passes`, found: JSON.stringify(rule.passes), expected }];
  });

/** Limits that contradict one another, that leave a part out of account, or that are never reached. */
export const checkLimits = (profile: Profile, context: CheckContext): Problem[] => {
  const placed = profile.rules.map((rule, i) => ({ rule, path: `rules[${i}]` }));
  const deadlines = placed.filter((one): one is Placed<DeadlineRule> => one.rule.kind === "deadline");
  const thresholds = placed.filter((one): one is Placed<ThresholdRule> => one.rule.kind === "threshold");
  return [
    ...deadlines.flatMap(ignoredParts),
    ...deadlines.flatMap(officeHourProblems),
    ...overlaps(deadlines, context),
    ...fallingRungs(thresholds),
  ];
};
