import { endOfSpan } from "../../calendar/end-of-span.js";
import { type DayNumber, dateOf, dayOf, vietnam, type WorkingCalendar } from "../../calendar/index.js";
import { schedule } from "../../core/answers/schedule.js";
import type { Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { isRecurrence, isState, passingOf } from "../../language/rule-kind.js";
import type { Harmonised } from "./harmonisation.js";

/** How the last days of a rule differ over a year. */
export interface Shift {
  readonly change: Harmonised;
  readonly mean: number | null;
}

const YEAR = 365;
const DIGITS = 10;

const shiftOf = (pairs: readonly (readonly [DayNumber, DayNumber])[]): Shift => {
  if (pairs.length === 0) return { change: "untouched", mean: null };
  const moves = pairs.map(([was, is]) => is - was);
  const earlier = moves.some((move) => move < 0);
  const later = moves.some((move) => move > 0);
  const mean = Math.round((moves.reduce((sum, move) => sum + move, 0) / moves.length) * DIGITS) / DIGITS;
  if (earlier && later) return { change: "mixed", mean };
  return { change: earlier ? "stricter" : later ? "looser" : "same", mean };
};

/** The last day of a rule that counts from a day; `null` for one without a number, or counted in hours. */
const lastDay = (rule: Rule, from: DayNumber, calendar: WorkingCalendar): DayNumber | null => {
  if (isState(rule)) return endOfSpan(from, passingOf(rule).span, calendar);
  const { limit } = rule;
  if (limit === undefined || !("span" in limit) || "workingHours" in limit.span) return null;
  const end = endOfSpan(from, limit.span, calendar);
  return limit.counts === "back" ? from - (end - from) : end;
};

const ofDays = (before: Rule, after: Rule, asOf: DayNumber, calendar: WorkingCalendar): Shift => {
  const pairs: [DayNumber, DayNumber][] = [];
  for (let from = asOf - YEAR; from < asOf; from++) {
    const [was, is] = [lastDay(before, from, calendar), lastDay(after, from, calendar)];
    if (is === null) return { change: "untouched", mean: null };
    if (was === null) return { change: "fixed", mean: null };
    pairs.push([was, is]);
  }
  return shiftOf(pairs);
};

/** The text alone, whatever day it took effect: what it says is compared, not what it bound. */
const textOf = ({ effect, ...profile }: Profile): Profile => {
  const { presupposed: _, until: __, ...rest } = effect;
  return { ...profile, effect: { ...rest, from: null } };
};

const ofCalendar = (id: string, before: Profile, after: Profile, asOf: DayNumber, calendar: WorkingCalendar): Shift => {
  const dates = (profile: Profile): ReadonlyMap<string, DayNumber> =>
    new Map(
      schedule({
        profile: textOf(profile),
        from: dateOf(asOf - YEAR),
        to: dateOf(asOf + YEAR),
        calendar,
      }).duties.flatMap((duty) =>
        duty.ruleId === id && duty.due !== null ? [[duty.period ?? "", dayOf(duty.due)] as const] : [],
      ),
    );
  const is = dates(after);
  return shiftOf(
    [...dates(before)].flatMap(([period, due]) => {
      const other = is.get(period);
      return other === undefined ? [] : [[due, other] as const];
    }),
  );
};

/** How the days of a rule move from one form of its regulation to another, over every day of a year. */
export const shiftBetween = (
  rule: Rule,
  before: Profile,
  after: Profile,
  asOf: DayNumber,
  calendar: WorkingCalendar = vietnam,
): Shift => {
  const other = after.rules.find((one) => ruleId(one) === ruleId(rule));
  if (other === undefined) return { change: "untouched", mean: null };
  return isRecurrence(rule)
    ? ofCalendar(ruleId(rule), before, after, asOf, calendar)
    : ofDays(rule, other, asOf, calendar);
};
