import type { Duty, Right, TaskEvaluation, Threshold } from "../../src/core/model/evaluation.js";
import { isoDay } from "../support/civil.js";
import type { DutyOpinion, Opinion, RightOpinion, ThresholdOpinion } from "./opinion.js";

/** Lays the two opinions side by side, each rule in the same words, and names what differs. */

const iso = (day: number | null): string | null => (day === null ? null : isoDay(day));

/** A duty that does not apply says no more than that, and why. */
const idle = (rule: string, state: string, reason: string | null): object => ({ rule, state, reason });

const dutyByReference = (duty: DutyOpinion): object =>
  duty.state === "notApplicable"
    ? idle(duty.rule, duty.state, duty.reason)
    : {
        ...duty,
        trigger: duty.trigger === null ? null : { event: duty.trigger.event, on: isoDay(duty.trigger.on) },
        due: iso(duty.due),
        actBy: iso(duty.actBy),
        fulfilledOn: iso(duty.fulfilledOn),
      };

const dutyByEngine = (duty: Duty): object =>
  duty.state === "notApplicable"
    ? idle(duty.ruleId, duty.state, duty.reason)
    : {
        rule: duty.ruleId,
        provision: duty.provision,
        actor: duty.actor,
        period: duty.period,
        trigger: duty.trigger,
        due: duty.due,
        actBy: duty.actBy,
        state: duty.state,
        fulfilledOn: duty.fulfilledOn,
        workingDaysLeft: duty.workingDaysLeft,
        workingDaysLate: duty.workingDaysLate,
        certainty: duty.certainty,
        reason: duty.reason,
      };

const thresholdByReference = (one: ThresholdOpinion): object => ({
  ...one,
  since: iso(one.since),
  handledOn: iso(one.handledOn),
  next: iso(one.next),
});

const thresholdByEngine = ({
  ruleId,
  provision,
  actor,
  reached,
  since,
  handledOn,
  next,
  certainty,
}: Threshold): object => ({
  rule: ruleId,
  provision,
  actor,
  reached,
  since,
  handledOn,
  next,
  certainty,
});

const rightByReference = (one: RightOpinion): object => ({ ...one, until: iso(one.until), usedOn: iso(one.usedOn) });

const rightByEngine = ({ ruleId, provision, actor, until, state, usedOn }: Right): object => ({
  rule: ruleId,
  provision,
  actor,
  until,
  state,
  usedOn,
});

interface Line {
  readonly rule: string;
}

const stable = (line: object): string => {
  const entries = Object.entries(line).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(Object.fromEntries(entries));
};

const shown = (line: Line): string =>
  Object.entries(line)
    .filter(([key, value]) => value !== null && key !== "provision" && key !== "rule")
    .map(([key, value]) => `${key} ${typeof value === "object" ? JSON.stringify(value) : String(value)}`)
    .join(", ");

/** Rules on which the two do not say the same, whatever the order in which they say it. */
const differences = (kind: string, reference: readonly object[], engine: readonly object[]): string[] => {
  const ruleOf = (line: object): string => (line as Line).rule;
  const rules = [...new Set([...reference, ...engine].map(ruleOf))];
  return rules.flatMap((rule) => {
    const own = (lines: readonly object[]): string[] =>
      lines
        .filter((line) => ruleOf(line) === rule)
        .map(stable)
        .sort();
    const [ours, theirs] = [own(reference), own(engine)];
    const only = (lines: string[], others: string[]): string[] => {
      const left = [...others];
      return lines.filter((line) => {
        const at = left.indexOf(line);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
    };
    const said = (who: string, lines: string[]): string[] =>
      lines.map((line) => `${kind} ${rule}: ${who}: ${shown(JSON.parse(line) as Line)}`);
    return [...said("by the text", only(ours, theirs)), ...said("the engine", only(theirs, ours))];
  });
};

const taskByReference = (opinion: Opinion): object => ({
  rule: "task",
  phase: opinion.phase,
  cell: opinion.cell,
  dueSoon: opinion.dueSoon,
  awaitingConfirmation: opinion.awaitingConfirmation,
  suspended: opinion.suspended,
  noDeadline: opinion.dueOn === null,
  original: iso(opinion.originalDueOn),
  current: iso(opinion.dueOn),
  completedOn: iso(opinion.completedOn),
  workingDaysLeft: opinion.workingDaysLeft,
  workingDaysLate: opinion.workingDaysLate,
  nextRung:
    opinion.thresholds
      .flatMap(({ next }) => (next === null ? [] : [isoDay(next)]))
      .sort()
      .at(0) ?? null,
});

const taskByEngine = ({ phase, status, dueOn, completedOn, nextRung }: TaskEvaluation): object => ({
  rule: "task",
  phase,
  cell: status.cell,
  dueSoon: status.dueSoon,
  awaitingConfirmation: status.awaitingConfirmation,
  suspended: status.suspended,
  noDeadline: status.noDeadline,
  original: dueOn.original,
  current: dueOn.current,
  completedOn,
  workingDaysLeft: dueOn.workingDaysLeft,
  workingDaysLate: dueOn.workingDaysLate,
  nextRung: nextRung?.on ?? null,
});

/** Everything on which the reference and the engine differ, in words; nothing when they agree. */
export const disagreements = (reference: Opinion, engine: TaskEvaluation): string[] => [
  ...differences("status", [taskByReference(reference)], [taskByEngine(engine)]),
  ...differences("duty", reference.duties.map(dutyByReference), engine.duties.map(dutyByEngine)),
  ...differences("threshold", reference.thresholds.map(thresholdByReference), engine.thresholds.map(thresholdByEngine)),
  ...differences("right", reference.rights.map(rightByReference), engine.rights.map(rightByEngine)),
];
