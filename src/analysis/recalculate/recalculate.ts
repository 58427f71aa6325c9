import { anObject, answering, anything, oneOf, requireOptions, requireValue } from "../../answering.js";
import { dateInVietNam, problemWithMoment } from "../../calendar/plain-date.js";
import { problemWithCalendar } from "../../calendar/required-calendar.js";
import { createEvaluator } from "../../core/answers/create-evaluator.js";
import type { Duty, Right } from "../../core/model/evaluation.js";
import { checkRegister } from "../../core/register/parse-register.js";
import { aProfile } from "../../language/apply-readings.js";
import { sameData } from "../../language/same-data.js";
import { causeOf } from "./causes.js";
import type { Moved, RecalculatedDuty, Recalculation, Situation, Standpoint } from "./recalculation.js";
import { type ChangeStep, stepsBetween } from "./steps.js";

/** What one situation comes to for one duty, or right. */
interface Found {
  readonly kind: RecalculatedDuty["kind"];
  readonly moved: Moved;
  readonly at: Standpoint;
}

const ofDuty = (duty: Duty, taskId: string | null): Found => ({
  kind: "duty",
  moved: {
    taskId,
    key: duty.key,
    ruleId: duty.ruleId,
    provision: duty.provision,
    period: duty.period,
    unit: duty.unit,
  },
  at: {
    due: duty.due,
    since: duty.since,
    state: duty.state,
    reason: duty.reason,
    fulfilledOn: duty.fulfilledOn,
    workingDaysLate: duty.workingDaysLate,
  },
});

const ofRight = (right: Right, taskId: string): Found => ({
  kind: "right",
  moved: { taskId, key: right.key, ruleId: right.ruleId, provision: right.provision, period: null, unit: null },
  at: {
    due: right.until,
    since: null,
    state: right.state,
    reason: null,
    fulfilledOn: right.usedOn,
    workingDaysLate: null,
  },
});

/** All that a situation comes to, by task and key; every period of every tenure, so that none is lost by a list. */
const standpointsOf = ({ register, asOf, ...options }: Situation): ReadonlyMap<string, Found> => {
  const evaluator = createEvaluator({ ...options, hangsOn: false, periods: "all" });
  const { tasks, register: own } = evaluator.evaluateRegister(register, { asOf });
  const found = [
    ...tasks.flatMap(({ id, duties, rights }) => [
      ...duties.map((duty) => ofDuty(duty, id)),
      ...rights.map((right) => ofRight(right, id)),
    ]),
    ...own.duties.map((duty) => ofDuty(duty, null)),
  ];
  return new Map(found.map((one) => [`${one.kind}|${one.moved.taskId ?? ""}|${one.moved.key}`, one]));
};

const isSame = (a: Found | undefined, b: Found | undefined): boolean => sameData(a?.at ?? null, b?.at ?? null);

const SITUATION_CHECKS = {
  register: anything,
  profile: anything,
  asOf: anything,
  calendar: problemWithCalendar,
  knownAt: problemWithMoment,
  readings: anObject,
  parameters: anObject,
  beforeEffect: oneOf(["ignore", "apply"]),
};

const required = (situation: Situation, name: string): Situation => {
  requireValue(situation, name, anObject);
  requireOptions(situation, SITUATION_CHECKS, name);
  requireValue(situation.profile, `${name}.profile`, aProfile);
  // Checked once, whatever is asked of it; an instant is its day in Viet Nam.
  return {
    ...situation,
    asOf: dateInVietNam(situation.asOf, `${name}.asOf`),
    register: checkRegister(situation.register),
  };
};

/**
 * What moves when a notice, a number, a reading, a version or an event changes: every duty, and right, that comes to
 * something else, from what to what, with what moved it. The way from one situation to the other is gone one change at a
 * time, law first, then calendar, then record, then the day judged; what moves a duty on the way is its cause, with the
 * days by which its two derivations differ and the clauses that say so.
 *
 * @returns No change where the two are the same; swapped, the same changes the other way round.
 * @throws DondocError with every problem of the registers and options.
 * @example
 * const before = { register, profile: laoCai, asOf: "2026-09-01" };
 * recalculate(before, { ...before, profile: amend(laoCai, { "lao-cai/7.2.a:limit.workingDays": 5 }) }).changes;
 */
export const recalculate = (before: Situation, after: Situation): Recalculation =>
  answering("situation", () => recalculationOf(required(before, "before"), required(after, "after")));

/** A step with what it starts from and what it comes to. */
interface Gone {
  readonly step: ChangeStep;
  readonly was: ReadonlyMap<string, Found>;
  readonly is: ReadonlyMap<string, Found>;
}

const recalculationOf = (before: Situation, after: Situation): Recalculation => {
  const steps = stepsBetween(before, after);
  const first = standpointsOf(before);
  let was = first;
  const gone = steps.map((step): Gone => {
    const is = standpointsOf(step.after);
    const own = { step, was, is };
    was = is;
    return own;
  });
  const last = was;
  const keys = [...new Set([...first.keys(), ...last.keys()])];
  const changes = keys.flatMap((key): RecalculatedDuty[] => {
    const [from, to] = [first.get(key), last.get(key)];
    const one = to ?? from;
    if (one === undefined || isSame(from, to)) return [];
    const causes = gone
      .filter((own) => !isSame(own.was.get(key), own.is.get(key)))
      .map(({ step }) => causeOf(step, one.moved));
    return [
      Object.freeze({
        kind: one.kind,
        ...one.moved,
        from: from === undefined ? null : Object.freeze(from.at),
        to: to === undefined ? null : Object.freeze(to.at),
        causes: Object.freeze(causes),
      }),
    ];
  });
  return Object.freeze({
    profiles: Object.freeze({ before: before.profile.id, after: after.profile.id }),
    asOf: Object.freeze({ before: before.asOf, after: after.asOf }),
    differs: Object.freeze(steps.map(({ kind, text }) => Object.freeze({ kind, text }))),
    changes: Object.freeze(changes),
  });
};
