import { dayOf, type PlainDate } from "../../calendar/index.js";
import type { Step, Trace } from "../../calendar/why.js";
import { spell, step } from "../../calendar/why.js";
import { type Bilingual, fail } from "../../errors.js";
import { nearest } from "../../nearest.js";
import type { Profile, Reading } from "../../profiles/profile.js";
import { cite, type ProvisionId } from "../../profiles/provision.js";
import { type RecurrenceRule, type Rule, type RuleId, ruleId } from "../../profiles/rule.js";
import { dutyHead, judge } from "../duties/judge.js";
import { cadenceTable, dueInPeriod, isDated, isMeeting, meetingOccurrence } from "../duties/occurrences.js";
import { compileProfile } from "../evaluation/compile-profile.js";
import type { DayContext } from "../evaluation/context.js";
import { openContext } from "../evaluation/evaluate-task.js";
import type { Duty, Right, Threshold } from "../evaluation/evaluation.js";
import { type EvaluatorOptions, settingFor } from "../evaluation/evaluator-options.js";
import { checkTask } from "../register/parse-task.js";
import type { Meeting } from "../register/task.js";

/** How one date came about, step by step. */
export interface Derivation {
  readonly ruleId: RuleId;
  readonly kind: "duty" | "threshold" | "right" | "effect";
  readonly period: string | null;
  /** The due day, the day the threshold is reached, the last day of the right, or the day of effect. */
  readonly on: PlainDate | null;
  readonly state: string;
  readonly reason: string | null;
  readonly steps: readonly Step[];
}

/** The dates that one provision gives, with the law behind them. */
export interface Explanation {
  readonly profile: string;
  readonly provision: ProvisionId;
  readonly cite: Bilingual;
  readonly text: Bilingual;
  /** `null` when the provision belongs to no task. */
  readonly taskId: string | null;
  readonly asOf: PlainDate;
  readonly knownAt: PlainDate | null;
  /** The ambiguities of the provision and the readings taken. */
  readonly readings: readonly Reading[];
  readonly derivations: readonly Derivation[];
}

export interface ExplainOptions extends EvaluatorOptions {
  readonly asOf: PlainDate;
  readonly provision: ProvisionId;
  /** For provisions that hang on meetings. */
  readonly meetings?: readonly Meeting[];
}

const rulesOf = (profile: Profile, provision: ProvisionId): Rule[] => {
  const rules = profile.rules.filter(
    (rule) => rule.provision === provision || ruleId(rule) === provision || rule.serves?.includes(provision) === true,
  );
  if (rules.length > 0 || profile.effect.provision === provision) return rules;
  const known = [...new Set(profile.rules.flatMap((rule) => [rule.provision, ...(rule.serves ?? [])]))];
  const close = nearest(provision, known);
  const problem = { code: "unknown-name" as const, path: "provision", found: provision, expected: known.join(", ") };
  return fail(close === undefined ? problem : { ...problem, nearest: close });
};

/** The steps of each result: everything traced since the result before it. */
const dutyDerivations = (duties: readonly Duty[], steps: ReadonlyMap<Duty, readonly Step[]>): Derivation[] =>
  duties.map((duty) => ({
    ruleId: duty.ruleId,
    kind: "duty",
    period: duty.period,
    on: duty.due,
    state: duty.state,
    reason: duty.reason,
    steps: Object.freeze([...(steps.get(duty) ?? [])]),
  }));

const thresholdDerivation = (threshold: Threshold, steps: readonly Step[]): Derivation => ({
  ruleId: threshold.ruleId,
  kind: "threshold",
  period: null,
  on: threshold.since ?? threshold.next,
  state: threshold.reached ? "reached" : "notReached",
  reason: threshold.reason,
  steps: Object.freeze([...steps]),
});

const rightDerivation = (right: Right, steps: readonly Step[]): Derivation => ({
  ruleId: right.ruleId,
  kind: "right",
  period: null,
  on: right.until,
  state: right.state,
  reason: null,
  steps: Object.freeze([...steps]),
});

const effectDerivation = (profile: Profile): Derivation => {
  const { signedOn, daysAfterSigning, from, provision } = profile.effect;
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
    ruleId: provision ?? profile.id,
    kind: "effect",
    period: null,
    on: from,
    state: profile.standing,
    reason: null,
    steps,
  };
};

/** The dates of a recurrence of units or bodies around `asOf`, and of its meetings. */
const registerDerivations = (rule: RecurrenceRule, context: DayContext, meetings: readonly Meeting[]): Derivation[] => {
  const head = dutyHead(rule);
  const { calendar, asOf, trace = [] } = context;
  const finish = (period: string | null, due: number, at: string | null): Derivation => {
    const duty = judge(head, { unit: null, period, trigger: null, due, at, fulfilled: null }, context);
    // The reports sent are not asked for here, so the duty itself is not judged.
    return {
      ruleId: head.ruleId,
      kind: "duty",
      period,
      on: duty.due,
      state: "scheduled",
      reason: null,
      steps: trace.splice(0),
    };
  };
  return rule.on.flatMap((cadence): Derivation[] => {
    if (isMeeting(cadence)) {
      return meetings
        .filter((meeting) => meeting.type === cadence.meeting)
        .map((meeting) => {
          const { period, due, at } = meetingOccurrence(cadence, dayOf(meeting.on), calendar, trace);
          return finish(period, due, at);
        });
    }
    if (!isDated(cadence)) {
      return [
        {
          ruleId: head.ruleId,
          kind: "duty",
          period: null,
          on: null,
          state: "scheduled",
          reason: cadence.reason,
          steps: [],
        },
      ];
    }
    const table = cadenceTable(cadence);
    const last = table.lastBefore(asOf, calendar);
    return [last, last + 1].map((index) => {
      const { period, at } = table.occurrence(index, calendar);
      return finish(period, dueInPeriod(cadence, index, calendar, trace), at);
    });
  });
};

/** The derivations of the rules that stand on the task. */
const taskDerivations = (task: unknown, rules: readonly Rule[], options: ExplainOptions): Derivation[] => {
  const { setting, knownDay } = settingFor(options);
  const checked = checkTask(task);
  return rules.flatMap((rule): Derivation[] => {
    const compiled = compileProfile(
      { ...setting.profile, rules: withRecurrences(setting.profile, rule) },
      options.parameters ?? {},
    );
    const trace: Trace = [];
    const { context } = openContext(checked, compiled, setting, dayOf(options.asOf, "asOf"), knownDay, trace);
    const derivations: Derivation[] = [];
    for (const make of compiled.duties) {
      const duties: Duty[] = [];
      make(context, duties);
      if (duties.some((duty) => duty.ruleId === ruleId(rule))) {
        derivations.push(...dutyDerivations(duties, stepsByDuty(duties, trace)));
      }
      trace.length = 0;
    }
    for (const make of compiled.thresholds) derivations.push(thresholdDerivation(make(context), trace.splice(0)));
    for (const make of compiled.rights) derivations.push(rightDerivation(make(context), trace.splice(0)));
    return derivations;
  });
};

/** A rule with the rules it leans on: the deadline rules before it (chains) and the recurrences it may find missed. */
const withRecurrences = (profile: Profile, rule: Rule): Rule[] => {
  const own = profile.rules.indexOf(rule);
  return profile.rules.filter(
    (other, i) =>
      other === rule ||
      (i < own && other.kind === "deadline") ||
      (other.kind === "recurrence" && other.of === "openTask" && rule.kind === "threshold"),
  );
};

/** Splits the trace of one rule among its duties: each derivation closes with its `due` step (and the day to plan for). */
const stepsByDuty = (duties: readonly Duty[], trace: readonly Step[]): ReadonlyMap<Duty, readonly Step[]> => {
  const runs = new Map<PlainDate, Step[][]>();
  let run: Step[] = [];
  trace.forEach((current, i) => {
    run.push(current);
    const next = trace[i + 1];
    if (next !== undefined && (next.kind === "plan" || (current.kind !== "due" && current.kind !== "plan"))) return;
    const due = run.find((part) => part.kind === "due");
    if (due !== undefined) runs.set(due.on, [...(runs.get(due.on) ?? []), run]);
    run = [];
  });
  return new Map(duties.map((duty) => [duty, runs.get(duty.due ?? "")?.shift() ?? []]));
};

/**
 * How the dates of a provision came about: the trigger, each day that was not counted and the law that makes it a rest
 * day, bound, roll, and the day itself, from the same code that computed it.
 *
 * @param task - A task; `null` for a provision of units, bodies or effect.
 * @throws DondocError `unknown-name` for a provision without a date, with the nearest one; the errors of a wrong task.
 * @example
 * explain(task, { profile: laoCai, asOf: "2026-09-04", provision: "lao-cai/7.2.a" }).derivations[0]?.steps.length;
 */
export const explain = (task: unknown, options: ExplainOptions): Explanation => {
  const { provision, asOf } = options;
  const { setting } = settingFor(options);
  const { profile } = setting;
  const rules = rulesOf(profile, provision);
  const onTask = rules.filter((rule) => rule.kind !== "recurrence" || rule.of === "openTask");
  const onRegister = rules.filter(
    (rule): rule is RecurrenceRule => rule.kind === "recurrence" && rule.of !== "openTask",
  );
  if (onTask.length > 0 && (task === null || task === undefined)) {
    fail({ code: "missing", path: "task", expected: `a task, which ${provision} is about` });
  }
  const context: DayContext = {
    setting,
    calendar: setting.calendar,
    asOf: dayOf(asOf, "asOf"),
    trace: [],
    nextChange: null,
  };
  setting.calendar.require(context.asOf);
  const derivations = [
    ...(profile.effect.provision === provision ? [effectDerivation(profile)] : []),
    ...(onTask.length === 0 ? [] : taskDerivations(task, onTask, options)),
    ...onRegister.flatMap((rule) => registerDerivations(rule, context, options.meetings ?? [])),
  ];
  const named = new Set([provision, ...rules.map((rule) => rule.provision)]);
  return Object.freeze({
    profile: profile.id,
    provision,
    cite: cite(provision),
    text: rules[0]?.text ?? profile.effect.text,
    taskId: onTask.length === 0 ? null : checkTask(task).task.id,
    asOf,
    knownAt: options.knownAt ?? null,
    readings: Object.freeze(profile.readings.filter((reading) => reading.provisions.some((id) => named.has(id)))),
    derivations: Object.freeze(derivations),
  });
};
