import { type DayNumber, dateOf } from "../../calendar/index.js";
import { comparisonsOf } from "../../language/condition.js";
import type { RecurrenceRule } from "../../language/rule-kind.js";
import { type Context, noteChange } from "../model/context.js";
import type { Duty, DutyReason, DutyTrigger } from "../model/evaluation.js";
import type { CompiledRule, Lookup } from "./compiled-rule.js";
import { withData } from "./data-period.js";
import { isFinishKnown } from "./finish-known.js";
import {
  currentPeriod,
  type DutyPlace,
  dutyHead,
  isFixed,
  keyOf,
  notApplicable,
  notArisen,
  type Outcome,
  outcomeOf,
  writeDuty,
} from "./judge.js";
import { isUndated } from "./occurrences.js";
import type { Owner } from "./owners.js";
import { changesOf, type Period } from "./periods.js";
import { askNotKept } from "./questions.js";
import type { OwedPeriod } from "./task-periods.js";
import { undatedDeadline } from "./unrecorded-day.js";

/** Tasks owe the same few periods. */
const triggers = new WeakMap<Period, DutyTrigger>();

const triggerOf = (period: Period): DutyTrigger => {
  const known = triggers.get(period);
  if (known !== undefined) return known;
  const trigger: DutyTrigger = Object.freeze({ kind: "calendar", name: period.name, on: dateOf(period.nominal) });
  triggers.set(period, trigger);
  return trigger;
};

/** Whether a period is listed whatever was done in others: it is still to come, or to be reported. */
const isStanding = ({ period, reported, overtaken }: OwedPeriod, asOf: DayNumber): boolean =>
  period.nominal > asOf || (reported === null && !overtaken);

/** Of the periods that were owed those that are listed: what stands unfulfilled, the last one that was done, the next. */
const listedOf = (owed: readonly OwedPeriod[], asOf: DayNumber, all: boolean): readonly OwedPeriod[] => {
  if (all) return owed;
  if (owed.every((one) => isStanding(one, asOf))) return owed;
  /** By cadence, the last one that was done. */
  const done: OwedPeriod[] = [];
  for (const one of owed) if (one.reported !== null) done[one.period.cadence] = one;
  return owed.filter((one) => isStanding(one, asOf) || done[one.period.cadence] === one);
};

/** Those of the wording that asks. */
const ownOf = (all: readonly OwedPeriod[]): readonly OwedPeriod[] =>
  all.every(({ own }) => own) ? all : all.filter(({ own }) => own);

/** Compiles a recurrence on an open task: every period of a tenure has its own duty, of whoever led on its nominal day. */
export const compileRecurrence = (rule: RecurrenceRule, lookup: Lookup): CompiledRule => {
  const head = dutyHead(rule);
  const owners = lookup.ownersOf(rule);
  const applies = lookup.conditions.add(rule.when);
  const periods = lookup.periodsOf(rule);
  const undated = rule.trigger.calendar.filter(isUndated);
  const hangsOnDeadline =
    rule.when !== undefined && comparisonsOf(rule.when).some(({ fact }) => fact === "hasDeadline");

  const idle = (reason: DutyReason, context: Context, duties: Duty[]): void => {
    for (const owner of owners.on(context.asOf, null, context)) {
      duties.push(notArisen(head, owner, owner.not ?? reason, context));
    }
  };

  const outcomeFor = ({ period, reported, overtaken }: OwedPeriod, place: DutyPlace, context: Context): Outcome => {
    const { life } = context;
    if (reported === null && life.cancelled !== null)
      return { state: "notApplicable", reason: "cancelled", due: period.due };
    const done = reported === null || period.at === null || isFixed(head) ? null : periods.doneOn(reported, context);
    const outcome = outcomeOf(
      { due: period.due, at: period.at, fulfilled: reported, done, standstills: context.standstills },
      context,
    );
    if (outcome.state === "overdue" && !periods.fulfilments.isKept(context)) {
      askNotKept(periods.fulfilments.typesHere(context), keyOf(head, place), context.questions);
      return { state: "undetermined", reason: "notRecorded", due: period.due };
    }
    // Of work that may have no deadline nobody knows by which rhythm it is told of.
    if (outcome.state === "overdue" && hangsOnDeadline && life.mayHaveNone) {
      context.questions.ask(undatedDeadline(context), keyOf(head, place));
      return { state: "undetermined", reason: "notRecorded", due: period.due };
    }
    if (overtaken && outcome.state === "overdue")
      return { state: "missed", due: period.due, at: period.at, late: outcome.late ?? 0 };
    // It may have been finished before: then nothing was owed for the period.
    if (outcome.state === "overdue" && !isFinishKnown(context)) {
      askNotKept(["completed"], keyOf(head, place), context.questions);
      return { state: "undetermined", reason: "notRecorded", due: period.due };
    }
    return outcome;
  };

  const judge = (one: OwedPeriod, owner: Owner, context: Context): Duty => {
    const { period } = one;
    const place: DutyPlace = {
      task: context.keyPart,
      occasion: period.name,
      owner,
      period: period.name,
      trigger: triggerOf(period),
      from: null,
    };
    if (owner.not !== null) return notApplicable(head, place, owner.not, context, period.due);
    // Of what was called off nobody has to report any more, whoever led it.
    const isCalledOff = one.reported === null && context.life.cancelled !== null;
    if (owner.question !== null && !isCalledOff) {
      context.questions.ask(owner.question, keyOf(head, place));
      return writeDuty(head, place, { state: "undetermined", reason: "notRecorded", due: period.due }, context);
    }
    periods.dates.own.trace(period, context.calendar, context.trace);
    return writeDuty(head, place, outcomeFor(one, place, context), context);
  };

  /** What was missed and is not listed counts in a summary. */
  const countMissed = (owed: readonly OwedPeriod[], listed: ReadonlySet<OwedPeriod>, context: Context): void => {
    if (context.trace !== undefined || !periods.fulfilments.isKept(context)) return;
    for (const one of owed) {
      if (!one.overtaken || listed.has(one)) continue;
      for (const owner of owners.on(one.period.nominal, null, context)) {
        if (owner.not !== null || owner.question !== null) continue;
        const made = judge(one, owner, context);
        if (made.state === "missed") context.unlisted.push(made);
      }
    }
  };

  return (context, { duties }) => {
    const { life, asOf, setting } = context;
    if (life.issuedLater !== null) return idle("notIssuedYet", context, duties);
    const before = duties.length;
    const all = periods.owed(context);
    const owed = ownOf(all);
    const listed = ownOf(listedOf(all, asOf, setting.allPeriods));
    for (const day of changesOf(listed, asOf)) noteChange(context, day);
    if (listed.length < owed.length) countMissed(owed, new Set(listed), context);
    for (const one of listed) {
      for (const owner of owners.on(one.period.nominal, null, context)) {
        duties.push(withData(rule, judge(one, owner, context)));
      }
    }
    const isAbout = applies(context.facts);
    if (life.closed === null && isAbout) {
      for (const cadence of undated) {
        const period = currentPeriod(cadence, context);
        for (const owner of owners.on(asOf, null, context)) {
          const place: DutyPlace = {
            task: context.keyPart,
            occasion: period ?? "-",
            owner,
            period,
            trigger: null,
            from: null,
          };
          duties.push(writeDuty(head, place, { state: "pending", reason: cadence.reason }, context));
        }
      }
    }
    if (duties.length > before) return;
    idle(!isAbout ? "conditionNotMet" : life.cancelled === null ? "noOccurrence" : "cancelled", context, duties);
  };
};
