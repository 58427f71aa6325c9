import { type DayNumber, dateOf, dayOf, type PlainDate } from "../../calendar/index.js";
import type { Step } from "../../calendar/why.js";
import { spell, step } from "../../calendar/why.js";
import type { RuleId } from "../../language/anchor.js";
import type { Profile } from "../../language/profile.js";
import type { ProvisionId } from "../../language/provision.js";
import { ruleId } from "../../language/rule.js";
import type { RecurrenceRule } from "../../language/rule-kind.js";
import type { DayContext, Setting } from "../model/context.js";
import type { Duty, Right, Rung } from "../model/evaluation.js";
import type { Lifecycle } from "../model/lifecycle.js";
import { optional } from "../model/optional.js";
import type { Meeting } from "../model/task.js";
import { actBy } from "../rules/due-date.js";
import { isFixed } from "../rules/judge.js";
import { isUndated } from "../rules/occurrences.js";
import type { PeriodGround } from "../rules/period-grounds.js";
import { Periods, withoutSecondNext } from "../rules/periods.js";
import { stepsOfDuties } from "./duty-steps.js";
import type { WrittenTrace } from "./written-trace.js";

/** How one date came about, step by step. */
export interface Derivation {
  /** The rule that gives the date; of the day of effect its provision. */
  readonly ruleId: RuleId;
  /** What the date is of: a duty, a state that somebody must step in on, a right, or the effect of the regulation. */
  readonly kind: "duty" | "state" | "right" | "effect";
  /** The key of the duty or the right, and the body that owes it; `null` where there is none. */
  readonly key: string | null;
  /** The body that owes it, by its canonical name; `null` where none is known or asked for. */
  readonly unit: string | null;
  /** The period reported on, `2026-Q1`; `null` for what has none. */
  readonly period: string | null;
  /** The due day, the day the threshold is reached, the last day of the right, or the day of effect. */
  readonly on: PlainDate | null;
  /** Of what is owed without a last day: the first day it was owed. */
  readonly since: PlainDate | null;
  /** What has become of it: the state of the duty or right, `reached` or `notReached`, of the effect the standing. */
  readonly state: string;
  /** Why it does not arise, has no date, or is not determined; `null` for all else. */
  readonly reason: string | null;
  /** The day it was done; left out where it was not, or the day is not recorded. */
  readonly fulfilledOn?: PlainDate;
  /** Working days by which it is, or was, late; left out where it is not. */
  readonly workingDaysLate?: number;
  /** Of a report of a body, explained with its register: the tasks on account of which it is owed. */
  readonly grounds?: readonly PeriodGround[];
  /** Of a regulation in several versions: the day on which the version that it follows took force. */
  readonly version?: PlainDate;
  /** The steps from the trigger to the date, in their order; empty where there is no date. */
  readonly steps: readonly Step[];
}

/** The steps of each result: everything traced since the result before it. */
export const dutyDerivations = (duties: readonly Duty[], trace: readonly Step[], life: Lifecycle): Derivation[] => {
  const steps = stepsOfDuties(duties, trace, life);
  return duties.map((duty, i) => ({
    ruleId: duty.ruleId,
    kind: "duty",
    key: duty.key,
    unit: duty.unit,
    period: duty.period,
    on: duty.due,
    since: duty.since,
    state: duty.state,
    reason: duty.reason,
    ...doneOf(duty),
    ...optional("version", duty.version),
    steps: Object.freeze(steps[i] ?? []),
  }));
};

/** When a duty was done, and how late it is or was. */
const doneOf = ({ fulfilledOn, workingDaysLate }: Duty): Pick<Derivation, "fulfilledOn" | "workingDaysLate"> => ({
  ...optional("fulfilledOn", fulfilledOn ?? undefined),
  ...optional("workingDaysLate", workingDaysLate ?? undefined),
});

/** What the steps of a report are written with. */
export interface ExplainedReport {
  readonly rule: RecurrenceRule;
  readonly context: DayContext;
  /** That of `context`. */
  readonly trace: WrittenTrace;
  readonly meetings: readonly Meeting[];
}

/** The steps to the day of a period of a report. */
const stepsOfReport = (
  { trigger, period: name }: Duty,
  { rule, context, trace, meetings }: ExplainedReport,
): readonly Step[] => {
  if (trigger === null) return [];
  const { calendar } = context;
  const periods = new Periods(rule.trigger);
  const day = dayOf(trigger.on);
  const period = periods.between(day, day, calendar, meetings).find((one) => one.name === name);
  if (period === undefined) return [];
  periods.trace(period, calendar, trace);
  const planned = isFixed(rule) ? period.due : actBy(period.due, null, calendar);
  trace.due(period.due, planned, period.at === null ? null : period.at.slice(11, 16));
  return trace.take();
};

/** A report of a register as it stands, with the tasks on account of which it is owed. */
export const reportDerivation = (
  duty: Duty,
  grounds: readonly PeriodGround[],
  explained: ExplainedReport,
): Derivation => ({
  ruleId: duty.ruleId,
  kind: "duty",
  key: duty.key,
  unit: duty.unit,
  period: duty.period,
  on: duty.due,
  since: duty.since,
  state: duty.state,
  reason: duty.reason,
  ...doneOf(duty),
  ...(grounds.length === 0 ? {} : { grounds: Object.freeze([...grounds]) }),
  ...optional("version", duty.version),
  steps: Object.freeze(stepsOfReport(duty, explained)),
});

/** The duty that a rung is about: the standing one, settled on the day on which the rung was. */
export const dutyOfRung = (
  { ruleId: id, since, handledOn }: Pick<Rung, "ruleId" | "since" | "handledOn">,
  duties: readonly Duty[],
): Duty | undefined =>
  since === null ? undefined : duties.find((duty) => duty.ruleId === id && duty.fulfilledOn === handledOn);

export const rungDerivation = (rung: Rung, duties: readonly Duty[], steps: readonly Step[]): Derivation => ({
  ruleId: rung.ruleId,
  kind: "state",
  key: null,
  unit: null,
  period: null,
  on: rung.since ?? rung.next,
  since: rung.since,
  state: rung.reached ? "reached" : "notReached",
  reason: rung.reason,
  ...optional("version", dutyOfRung(rung, duties)?.version),
  steps: Object.freeze([...steps]),
});

export const rightDerivation = (right: Right, steps: readonly Step[]): Derivation => ({
  ruleId: right.ruleId,
  kind: "right",
  key: right.key,
  unit: null,
  period: null,
  on: right.until,
  since: null,
  state: right.state,
  reason: null,
  steps: Object.freeze([...steps]),
});

export const effectDerivation = (profile: Profile, provision: ProvisionId): Derivation => {
  const { signedOn, daysAfterSigning, from } = profile.effect;
  const steps: Step[] = [];
  if (signedOn !== null && from !== null) {
    const signed = dayOf(signedOn);
    const start = dayOf(from);
    steps.push(
      step("trigger", signed, `Ký ngày ${spell(signed).vi}`, `Signed on ${spell(signed).en}`),
      step(
        "due",
        start,
        `Cộng ${daysAfterSigning} ngày: hiệu lực từ ${spell(start).vi}`,
        `Plus ${daysAfterSigning} days: in force from ${spell(start).en}`,
      ),
    );
  }
  return {
    ruleId: provision,
    kind: "effect",
    key: null,
    unit: null,
    period: null,
    on: from,
    since: null,
    state: profile.standing,
    reason: null,
    steps,
  };
};

/** A recurrence as it reads from one day to another. */
export interface ExplainedWording {
  readonly rule: RecurrenceRule;
  /** In which the regulation applies on these days alone. */
  readonly setting: Setting;
  /** The day on which the version of a day took force; of a regulation with one version there is none. */
  readonly versionOf: (day: DayNumber) => PlainDate | undefined;
}

/** The last date and the next of each cadence of a recurrence of bodies or of the office. `trace` is that of `context`. */
export const registerDerivations = (
  { rule, setting, versionOf }: ExplainedWording,
  context: DayContext,
  trace: WrittenTrace,
  meetings: readonly Meeting[],
): Derivation[] => {
  const { calendar, asOf } = context;
  const periods = new Periods(rule.trigger);
  const from = Math.max(setting.effectFrom, calendar.firstDay);
  const last = Math.min(setting.effectUntil, calendar.lastDay);
  if (last < from) return [];
  const past = new Map(
    periods.between(from, Math.min(asOf, last), calendar, meetings).map((period) => [period.cadence, period]),
  );
  const ahead = periods.after(Math.max(asOf, from - 1), last, calendar, meetings);
  const coming = withoutSecondNext(
    ahead.map((period) => ({ period, reported: null })),
    asOf,
  ).map(({ period }) => period);
  const shown = [...past.values(), ...coming].sort((a, b) => a.cadence - b.cadence || a.due - b.due);
  const dated = shown.map((period): Derivation => {
    periods.trace(period, calendar, trace);
    const planned = isFixed(rule) ? period.due : actBy(period.due, null, calendar);
    trace.due(period.due, planned, period.at === null ? null : period.at.slice(11, 16));
    // The reports sent are not asked for here, so the duty itself is not judged.
    return {
      ruleId: ruleId(rule),
      kind: "duty",
      key: null,
      unit: null,
      period: period.name,
      on: dateOf(period.due),
      since: null,
      state: "scheduled",
      reason: null,
      ...optional("version", versionOf(period.nominal)),
      steps: trace.take(),
    };
  });
  const undated = rule.trigger.calendar.filter(isUndated).map(
    ({ reason }): Derivation => ({
      ruleId: ruleId(rule),
      kind: "duty",
      key: null,
      unit: null,
      period: null,
      on: null,
      since: null,
      state: "scheduled",
      reason,
      ...optional("version", versionOf(Math.min(Math.max(asOf, from), last))),
      steps: [],
    }),
  );
  return [...dated, ...undated];
};
