import { type DayNumber, dateOf, dayOf, type PlainDate, type WorkingCalendar } from "../../calendar/index.js";
import { type ScheduledDuty, schedule } from "../../core/answers/schedule.js";
import { optional } from "../../core/model/optional.js";
import type { Meeting } from "../../core/model/task.js";
import type { Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { isDeadline, isRecurrence, isState } from "../../language/rule-kind.js";
import { actOf } from "../compare/act-of.js";
import { tierOf } from "../compare/facet.js";
import { compileLastDay, isLater, type LastDay } from "./last-day.js";
import type { ConflictCase, LayerRule, RuleConflict } from "./layers.js";
import { haveOneAnchor, type WordingPair, wordingPairs } from "./rule-pairs.js";
import { ownWordings, type Wording, wordingFinder } from "./wordings.js";

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

const named = ({ rule, version }: Wording, profile: Profile): LayerRule =>
  Object.freeze({
    profile: profile.id,
    ruleId: ruleId(rule),
    provision: rule.provision,
    ...optional("version", version),
  });

const headOf = ({ lower, upper }: WordingPair, layers: TwoLayers) => ({
  act: actOf(lower.rule),
  actor: lower.rule.bearer.role,
  lower: named(lower, layers.lower),
  upper: named(upper, layers.upper),
});

const exampleOf = (from: string, lower: LastDay, upper: LastDay): RuleConflict["example"] =>
  Object.freeze({ from, lower: dateOf(lower.day), upper: dateOf(upper.day), lowerAt: lower.at, upperAt: upper.at });

const hasCutoff = ({ trigger }: Rule): boolean => "on" in trigger && trigger.cutoff !== undefined;

/** One pair on every trigger day that both have: first as the day decides, then past the hour of a cut-off. */
const limitConflict = (pair: WordingPair, layers: TwoLayers, lookedAt: LookedAt): RuleConflict | null => {
  const { calendar } = lookedAt;
  const from = Math.max(lookedAt.from, pair.lower.from, pair.upper.from);
  const to = Math.min(lookedAt.to, pair.lower.to, pair.upper.to);
  const [below, above] = [pair.lower.rule, pair.upper.rule];
  const [lowerDay, upperDay] = [compileLastDay(below), compileLastDay(above)];
  if (from > to || lowerDay === null || upperDay === null || isState(below) !== isState(above)) return null;
  const head = { kind: "looserLimit" as const, ...headOf(pair, layers) };
  const looked = to - from + 1;
  const cases: readonly (readonly [ConflictCase, boolean])[] = [
    ["always", false],
    ...(hasCutoff(below) || hasCutoff(above) ? ([["afterCutoff", true]] as const) : []),
  ];
  for (const [onlyWhen, late] of cases) {
    let later = 0;
    let example: RuleConflict["example"] = null;
    for (let day = from; day <= to; day++) {
      const [last, other] = [lowerDay(day, late, calendar), upperDay(day, late, calendar)];
      if (!isLater(last, other)) continue;
      later++;
      example ??= exampleOf(dateOf(day), last, other);
    }
    if (later > 0) return Object.freeze({ ...head, onlyWhen, looked, later, example });
  }
  if (below.stops === undefined || above.stops !== undefined) return null;
  return Object.freeze({ ...head, onlyWhen: "suspended", looked, later: 0, example: null });
};

/** The days of the reports of a layer, each by the wording that it follows. */
const datesByWording = (
  profile: Profile,
  wordings: readonly Wording[],
  { from, to, calendar, meetings }: LookedAt,
): ReadonlyMap<Wording, ScheduledDuty[]> => {
  const { duties } = schedule({ profile, from: dateOf(from), to: dateOf(to), calendar, meetings });
  const wordingOf = wordingFinder(profile);
  const dates = new Map<Wording, ScheduledDuty[]>();
  for (const duty of duties) {
    const { rule, from: begins } = wordingOf(duty) ?? {};
    const wording = wordings.find((one) => one.rule === rule && one.from === begins);
    if (wording !== undefined && duty.due !== null) dates.set(wording, [...(dates.get(wording) ?? []), duty]);
  }
  return dates;
};

const timeIn = (at: string | null): string | null => (at === null ? null : (/T(\d\d:\d\d)/.exec(at)?.[1] ?? at));

const lastOf = (due: PlainDate, at: string | null): LastDay => ({
  day: dayOf(due),
  at: timeIn(at),
});

/** Two reports of one tier, period by period: the day within the house must not lie after the one outside it. */
const reportConflict = (
  pair: WordingPair,
  layers: TwoLayers,
  dates: { readonly lower: ReturnType<typeof datesByWording>; readonly upper: ReturnType<typeof datesByWording> },
): RuleConflict | null => {
  const above = new Map((dates.upper.get(pair.upper) ?? []).map((duty) => [duty.period, duty]));
  let looked = 0;
  let later = 0;
  let example: RuleConflict["example"] = null;
  for (const duty of dates.lower.get(pair.lower) ?? []) {
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

/**
 * The rules of two layers that fall out, whatever task they are asked of: on each day the version of each layer that is in
 * force on it.
 */
export const ruleConflicts = (lower: Profile, upper: Profile, looked: LookedAt): readonly RuleConflict[] => {
  const layers = { lower, upper };
  const [below, over] = [ownWordings(lower, looked.layers, looked), ownWordings(upper, looked.layers, looked)];
  const confirms = [...below, ...over].some(({ profile }) => profile.confirmation !== null);
  const dates = { lower: datesByWording(lower, below, looked), upper: datesByWording(upper, over, looked) };
  return wordingPairs(below, over, confirms).flatMap((pair): RuleConflict[] => {
    const rules = { lower: pair.lower.rule, upper: pair.upper.rule };
    if (isRecurrence(rules.lower) && isRecurrence(rules.upper)) {
      if (tierOf(rules.lower) !== tierOf(rules.upper)) return [];
      const found = reportConflict(pair, layers, dates);
      return found === null ? [] : [found];
    }
    const counts = [rules.lower, rules.upper].every((rule) => isDeadline(rule) || isState(rule));
    const found = counts && haveOneAnchor(rules) ? limitConflict(pair, layers, looked) : null;
    return found === null ? [] : [found];
  });
};
