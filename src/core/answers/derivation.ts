import { dayOf, type PlainDate } from "../../calendar/index.js";
import type { Step } from "../../calendar/why.js";
import { spell, step } from "../../calendar/why.js";
import type { Profile } from "../../language/profile.js";
import type { ProvisionId } from "../../language/provision.js";
import type { RecurrenceRule, RuleId } from "../../language/rule.js";
import type { DayContext } from "../model/context.js";
import type { Duty, Right, Threshold } from "../model/evaluation.js";
import type { Meeting } from "../model/task.js";
import { dutyHead, judge } from "../rules/judge.js";
import { cadenceTable, dueInPeriod, isDated, isMeeting, meetingOccurrence } from "../rules/occurrences.js";
import type { WrittenTrace } from "./written-trace.js";

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

/** The steps of each result: everything traced since the result before it. */
export const dutyDerivations = (duties: readonly Duty[], trace: readonly Step[]): Derivation[] => {
  const steps = stepsByDue(trace);
  return duties.map((duty) => ({
    ruleId: duty.ruleId,
    kind: "duty",
    period: duty.period,
    on: duty.due,
    state: duty.state,
    reason: duty.reason,
    steps: Object.freeze(steps.get(duty.due)?.shift() ?? []),
  }));
};

export const thresholdDerivation = (threshold: Threshold, steps: readonly Step[]): Derivation => ({
  ruleId: threshold.ruleId,
  kind: "threshold",
  period: null,
  on: threshold.since ?? threshold.next,
  state: threshold.reached ? "reached" : "notReached",
  reason: threshold.reason,
  steps: Object.freeze([...steps]),
});

export const rightDerivation = (right: Right, steps: readonly Step[]): Derivation => ({
  ruleId: right.ruleId,
  kind: "right",
  period: null,
  on: right.until,
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
    period: null,
    on: from,
    state: profile.standing,
    reason: null,
    steps,
  };
};

/** The dates of a recurrence of units or bodies around `asOf`, and of its meetings. `trace` is that of `context`. */
export const registerDerivations = (
  rule: RecurrenceRule,
  context: DayContext,
  trace: WrittenTrace,
  meetings: readonly Meeting[],
): Derivation[] => {
  const head = dutyHead(rule);
  const { calendar, asOf } = context;
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
      steps: trace.take(),
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

/**
 * The trace of one rule split among its duties: each derivation closes with its `due` step, and the day to plan for where
 * there is one. Those that end on one day stand in the order in which they were made.
 */
const stepsByDue = (trace: readonly Step[]): ReadonlyMap<PlainDate | null, Step[][]> => {
  const runs = new Map<PlainDate | null, Step[][]>();
  let run: Step[] = [];
  let closed = run;
  for (const current of trace) {
    if (current.kind === "plan") {
      closed.push(current);
      continue;
    }
    run.push(current);
    if (current.kind !== "due") continue;
    runs.set(current.on, [...(runs.get(current.on) ?? []), run]);
    closed = run;
    run = [];
  }
  return runs;
};
