import { endOfSpan } from "../../calendar/end-of-span.js";
import type { DayNumber, WorkingCalendar } from "../../calendar/index.js";
import { inVersionOf, type Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { versionDaysOf } from "../../language/version-span.js";
import type { Confirms } from "../lifecycle/facts.js";
import type { FoldRules, ReturnStart } from "../lifecycle/fold-rules.js";
import { compileOthers } from "../rules/others.js";

/** What confirms a task that was finished on a day; `null` when the text in force then asks for no confirmation. */
export type ConfirmsOn = (finished: DayNumber | null) => Confirms | null;

/** How the events of a task are read on a calendar. */
export type FoldOn = (calendar: WorkingCalendar) => FoldRules;

const confirmsUnder = ({ confirmation, actors }: Profile): Confirms | null => {
  if (confirmation === null) return null;
  const byAnother = compileOthers(confirmation.actor, actors);
  return (event, life) => !byAnother(event, life);
};

/** Whether a finish asks for confirmation is of the version in force on its day; without a finish, of the one asked for. */
export const confirmsOf = (profile: Profile): ConfirmsOn => {
  const own = confirmsUnder(profile);
  if (inVersionOf(profile) === undefined) return () => own;
  const versions = versionDaysOf(profile).map(({ from, to, profile: one }) => ({
    from,
    to,
    confirms: confirmsUnder(one),
  }));
  return (finished) => {
    const version = finished === null ? undefined : versions.find(({ from, to }) => from <= finished && finished <= to);
    return version === undefined ? own : version.confirms;
  };
};

const lastReturnOf = (limit: Rule["limit"]): ((calendar: WorkingCalendar) => FoldRules["lastReturn"]) | undefined => {
  if (limit === undefined || !("span" in limit) || "workingHours" in limit.span) return undefined;
  const { span } = limit;
  return (calendar) => (received) => endOfSpan(received, span, calendar);
};

/** The last day on which what was received on a day may be sent back, by the version in force on that day. */
const lastReturnIn = (
  profile: Profile,
): ((calendar: WorkingCalendar) => NonNullable<FoldRules["lastReturn"]>) | undefined => {
  const versions = versionDaysOf(profile).map(({ from, to, profile: { rules, lifecycle } }) => {
    const rule = rules.find((one) => ruleId(one) === lifecycle?.returned.within);
    return { from, to, last: lastReturnOf(rule?.limit) };
  });
  if (versions.every(({ last }) => last === undefined)) return undefined;
  return (calendar) => {
    const ready = versions.map(({ from, to, last }) => ({ from, to, last: last?.(calendar) }));
    return (received) => ready.find(({ from, to }) => from <= received && received <= to)?.last?.(received) ?? null;
  };
};

const isReturnStart = (one: unknown): one is ReturnStart => one === "registered" || one === "start";

/** What the limit of a return counts from where nothing was received, by the rule that limits it. */
const returnsFromIn = ({ rules, lifecycle }: Profile): readonly ReturnStart[] => {
  const trigger = rules.find((one) => ruleId(one) === lifecycle?.returned.within)?.trigger;
  const on = trigger !== undefined && "on" in trigger ? trigger.on : undefined;
  return typeof on === "object" && "firstKnownOf" in on ? on.firstKnownOf.filter(isReturnStart) : [];
};

/** How events are read: the last day on which a task may be sent back, by the rule that limits the return; where a deadline lies. */
export const foldOf = (profile: Profile): FoldOn => {
  const { lifecycle } = profile;
  const deadlineOn = (calendar: WorkingCalendar): FoldRules["deadlineOn"] =>
    lifecycle?.dueOnRestDay === "nextWorkingDay"
      ? (day) => (calendar.firstDay <= day && day <= calendar.lastDay ? calendar.following(day) : day)
      : undefined;
  const lastReturn = lastReturnIn(profile);
  const returnsFrom = returnsFromIn(profile);
  const known = new WeakMap<WorkingCalendar, FoldRules>();
  return (calendar) => {
    const kept = known.get(calendar);
    if (kept !== undefined) return kept;
    const confirmer = profile.confirmation?.actor;
    const last = lastReturn?.(calendar);
    const fresh = { lifecycle, lastReturn: last, returnsFrom, confirmer, deadlineOn: deadlineOn(calendar) };
    known.set(calendar, fresh);
    return fresh;
  };
};
