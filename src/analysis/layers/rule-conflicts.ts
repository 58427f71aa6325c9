import { type DayNumber, dateOf, dayOf, type PlainDate, type WorkingCalendar } from "../../calendar/index.js";
import { type ScheduledDuty, schedule } from "../../core/answers/schedule.js";
import type { Meeting } from "../../core/model/task.js";
import type { RuleId } from "../../language/anchor.js";
import type { Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { isDeadline, isRecurrence, isState } from "../../language/rule-kind.js";
import { actOf } from "../compare/act-of.js";
import { tierOf } from "../compare/facet.js";
import { compileLastDay, isLater, type LastDay } from "./last-day.js";
import type { ConflictCase, LayerRule, RuleConflict } from "./layers.js";
import { haveOneAnchor, type RulePair, rulePairs } from "./rule-pairs.js";

/** The days of which rules are asked, and what decides them. */
export interface LookedAt {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly calendar: WorkingCalendar;
  readonly meetings: readonly Meeting[];
  /** All layers together. */
  readonly layers: readonly Profile[];
}

/** Two layers, the lower first. */
interface TwoLayers {
  readonly lower: Profile;
  readonly upper: Profile;
}

const named = (rule: Rule, profile: Profile): LayerRule =>
  Object.freeze({ profile: profile.id, ruleId: ruleId(rule), provision: rule.provision });

const headOf = ({ lower, upper }: RulePair, layers: TwoLayers) => ({
  act: actOf(lower),
  actor: lower.bearer.role,
  lower: named(lower, layers.lower),
  upper: named(upper, layers.upper),
});

const exampleOf = (from: string, lower: LastDay, upper: LastDay): RuleConflict["example"] =>
  Object.freeze({ from, lower: dateOf(lower.day), upper: dateOf(upper.day), lowerAt: lower.at, upperAt: upper.at });

const hasCutoff = ({ trigger }: Rule): boolean => "on" in trigger && trigger.cutoff !== undefined;

/** One pair on every trigger day of a span: first as the day decides, then past the hour of a cut-off. */
const limitConflict = (pair: RulePair, layers: TwoLayers, { from, to, calendar }: LookedAt): RuleConflict | null => {
  const [lowerDay, upperDay] = [compileLastDay(pair.lower), compileLastDay(pair.upper)];
  if (lowerDay === null || upperDay === null || isState(pair.lower) !== isState(pair.upper)) return null;
  const head = { kind: "looserLimit" as const, ...headOf(pair, layers) };
  const looked = to - from + 1;
  const cases: readonly (readonly [ConflictCase, boolean])[] = [
    ["always", false],
    ...(hasCutoff(pair.lower) || hasCutoff(pair.upper) ? ([["afterCutoff", true]] as const) : []),
  ];
  for (const [onlyWhen, late] of cases) {
    let later = 0;
    let example: RuleConflict["example"] = null;
    for (let day = from; day <= to; day++) {
      const [own, above] = [lowerDay(day, late, calendar), upperDay(day, late, calendar)];
      if (!isLater(own, above)) continue;
      later++;
      example ??= exampleOf(dateOf(day), own, above);
    }
    if (later > 0) return Object.freeze({ ...head, onlyWhen, looked, later, example });
  }
  if (pair.lower.stops === undefined || pair.upper.stops !== undefined) return null;
  return Object.freeze({ ...head, onlyWhen: "suspended", looked, later: 0, example: null });
};

const datesByRule = (
  profile: Profile,
  { from, to, calendar, meetings }: LookedAt,
): ReadonlyMap<RuleId, ScheduledDuty[]> => {
  const { duties } = schedule({ profile, from: dateOf(from), to: dateOf(to), calendar, meetings });
  const byRule = new Map<RuleId, ScheduledDuty[]>();
  for (const duty of duties) if (duty.due !== null) byRule.set(duty.ruleId, [...(byRule.get(duty.ruleId) ?? []), duty]);
  return byRule;
};

const timeIn = (at: string | null): string | null => (at === null ? null : (/T(\d\d:\d\d)/.exec(at)?.[1] ?? at));

const lastOf = (due: PlainDate, at: string | null): LastDay => ({
  day: dayOf(due),
  at: timeIn(at),
});

/** Two reports of one tier, period by period: the day within the house must not lie after the one outside it. */
const reportConflict = (
  pair: RulePair,
  layers: TwoLayers,
  dates: { readonly lower: ReturnType<typeof datesByRule>; readonly upper: ReturnType<typeof datesByRule> },
): RuleConflict | null => {
  const above = new Map((dates.upper.get(ruleId(pair.upper)) ?? []).map((duty) => [duty.period, duty]));
  let looked = 0;
  let later = 0;
  let example: RuleConflict["example"] = null;
  for (const duty of dates.lower.get(ruleId(pair.lower)) ?? []) {
    const other = above.get(duty.period);
    if (other === undefined || duty.due === null || other.due === null) continue;
    looked++;
    const [a, b] = [lastOf(duty.due, duty.at), lastOf(other.due, other.at)];
    if (!isLater(a, b)) continue;
    later++;
    example ??= exampleOf(duty.period ?? "", a, b);
  }
  if (later === 0) return null;
  const head = headOf(pair, layers);
  return Object.freeze({ kind: "internalAfterExternal", ...head, onlyWhen: "always", looked, later, example });
};

/** The rules of two layers that fall out, whatever task they are asked of. */
export const ruleConflicts = (lower: Profile, upper: Profile, looked: LookedAt): readonly RuleConflict[] => {
  const layers = { lower, upper };
  const pairs = rulePairs(lower, upper, looked.layers);
  const dates = { lower: datesByRule(lower, looked), upper: datesByRule(upper, looked) };
  return pairs.flatMap((pair): RuleConflict[] => {
    const { lower: own, upper: above } = pair;
    if (isRecurrence(own) && isRecurrence(above)) {
      if (tierOf(own) !== tierOf(above)) return [];
      const found = reportConflict(pair, layers, dates);
      return found === null ? [] : [found];
    }
    const counts = [own, above].every((rule) => isDeadline(rule) || isState(rule));
    const found = counts && haveOneAnchor(pair) ? limitConflict(pair, layers, looked) : null;
    return found === null ? [] : [found];
  });
};
