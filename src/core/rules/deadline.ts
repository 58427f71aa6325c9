import type { DayNumber } from "../../calendar/index.js";
import { ruleId } from "../../language/rule.js";
import type { DatedRule } from "../../language/rule-kind.js";
import type { Predicate } from "../lifecycle/compile-condition.js";
import { doerOf, isOfAnotherThanLead, namesNobody } from "../lifecycle/doer.js";
import { Doers } from "../lifecycle/doers.js";
import type { CheckedEvent } from "../model/checked-event.js";
import { type Context, noteDutyDay, outsideEffect } from "../model/context.js";
import type { Duty, DutyReason } from "../model/evaluation.js";
import { eventIndex } from "../model/event-index.js";
import { intervalOn } from "../model/interval.js";
import { compileAnchorDay } from "./anchor.js";
import type { CompiledRule, Lookup } from "./compiled-rule.js";
import { type Done, doneAt, doneIn } from "./done.js";
import { compileDoneBy, compileLedBy, doerEventOf } from "./done-by.js";
import { Fulfilments } from "./fulfilment.js";
import { invokedBearers } from "./invoked.js";
import { type DutyPlace, dutyHead, keyOf, notArisen, type Outcome, writeDuty } from "./judge.js";
import { compileLimit } from "./limit-day.js";
import { compileOccasions, type Occasion, triggerOf } from "./occasion.js";
import { compileOwnTask } from "./own-task.js";
import type { Owner } from "./owners.js";
import { askNotKept, doerQuestion, whoDidQuestion } from "./questions.js";
import { answersReturn, compileSettled } from "./settled.js";
import { doneOn } from "./task-done.js";
import { entryQuestion, receiptQuestion, unwrittenDay } from "./unrecorded-day.js";

type Asked = NonNullable<Owner["question"]>;

const RETURNED = eventIndex("returned");

const isLate = ({ state }: Outcome): boolean => state === "overdue" || state === "metLate";

/** What hangs on something else than its day does not change on it. */
const unchanging = (outcome: Outcome, nextChange: DayNumber | null, context: Context): Outcome => {
  context.nextChange = nextChange;
  return outcome;
};

/** Compiles a rule that starts from an event or a day: who owes, from when, by when, met by whom. */
export const compileDeadline = (rule: DatedRule, lookup: Lookup): CompiledRule => {
  const { trigger, limit } = rule;
  const invoked = rule.invoked === true;
  const id = ruleId(rule);
  const head = dutyHead(rule);
  const owners = lookup.ownersOf(rule);
  const holds = lookup.conditions.add(rule.when);
  const replacers = lookup.replacers(id).map((replacer) => lookup.conditions.add(replacer.when));
  const isReplaced: Predicate | null =
    replacers.length === 0 ? null : (facts) => replacers.some((replacer) => replacer(facts));
  const anchor = compileAnchorDay(trigger.on, lookup, rule.bearer.role);
  const fulfilments = new Fulfilments(rule, lookup.conditions);
  const occasions = compileOccasions(rule, anchor.find, fulfilments, lookup);
  const doneBy = compileDoneBy(trigger.by);
  const ledBy = compileLedBy(trigger);
  const judge = compileLimit(rule, lookup);
  const settle = compileSettled(rule);
  const startsOthers = lookup.startsOthers(id);
  /** What ends the wait is the answer, whoever gave it. */
  const isAnswer = answersReturn(rule);
  /** The task itself, which a result that is there by the deadline does too. */
  const isOwn = limit !== undefined && "field" in limit && rule.topic === "doTask";
  const ownTask = isOwn ? compileOwnTask(head, owners) : null;

  const placeOf = (owner: Owner, occasion: Occasion | null, { task, keyPart }: Context): DutyPlace => ({
    task: keyPart,
    occasion: occasion?.name ?? "-",
    twin: occasion?.twin,
    owner,
    period: null,
    trigger: occasion === null ? null : triggerOf(occasion, task.secrecy),
    from: occasion?.deemed.day ?? null,
  });

  /** A rule that does not arise on the task at all: said of whoever leads now. */
  const idle = (reason: DutyReason, context: Context, duties: Duty[]): void => {
    for (const owner of owners.on(context.asOf, null, context)) {
      duties.push(notArisen(head, owner, owner.not ?? reason, context));
    }
  };

  /** A duty that hangs on something the record does not tell. */
  const asking = (asked: Asked, place: DutyPlace, due: DayNumber | null, context: Context): Outcome => {
    context.questions.ask(asked, keyOf(head, place));
    return { state: "undetermined", due, reason: "notRecorded" };
  };

  /**
   * What the record does not tell of its day. What was owed when the task was given was owed of a finished one too; of
   * one that was called off, or of which no day is recorded at all, nobody asks, nor for the deadline of what is done.
   */
  const unrecordedOf = (context: Context): Asked | null => {
    const { closed, cancelled, start } = context.life;
    if (closed !== null && (cancelled !== null || start === null)) return null;
    const asked = anchor.unrecorded(context);
    return closed !== null && asked?.code === "deadlineUndated" ? null : asked;
  };

  /** Whether the task was sent back, and under the reading taken that changes nothing, so that no answer is asked for (A61). */
  const isReturnOfNoEffect = ({ life, setting }: Context): boolean =>
    trigger.on === "returned" && setting.lifecycle.returned.means === "stays" && life.first[RETURNED] !== null;

  /** A rule whose day is not there: it has not come, or it is not recorded. */
  const untriggered = (context: Context, duties: Duty[]): void => {
    const asked = invoked ? null : unrecordedOf(context);
    if (asked === null) {
      idle(invoked ? "invoked" : isReturnOfNoEffect(context) ? "staysWithLead" : "notTriggered", context, duties);
      return;
    }
    for (const owner of owners.on(context.asOf, null, context)) {
      const place = placeOf(owner, null, context);
      const outcome: Outcome =
        owner.not === null ? asking(asked, place, null, context) : { state: "notApplicable", reason: owner.not };
      duties.push(writeDuty(head, place, outcome, context));
    }
  };

  /** Whether an act that only its bearer can call up is known to be another's on its day, though that one led before. */
  const isAnothers = (act: CheckedEvent, { life, register, setting }: Context): boolean => {
    const { type, day, source } = act;
    if (
      type === "returned" &&
      new Doers(life.tenures, register.directory).isReturnOfAnother(act, setting.lifecycle.returned.by)
    )
      return true;
    const doer = rule.bearer.role === "lead" ? doerOf(source.by, day, life.tenures, register.directory) : null;
    return doer !== null && isOfAnotherThanLead(doer, day, life.tenures, register.directory);
  };

  const actOf = ({ found, event, act }: Occasion, owner: Owner, context: Context): Done | null => {
    if (isOwn) return doneAt(doneOn(found.day, context));
    if (isAnswer) {
      const returned = context.life.returns.find((one) => one.event === event);
      return doneAt((returned?.heard ?? returned?.answer)?.day ?? null);
    }
    if (act !== null) return fulfilments.isWay(act, owner, context) && !isAnothers(act, context) ? doneIn(act) : null;
    // What arises by an act alone is done by it.
    if (invoked) return event !== null && fulfilments.types.has(event.type) ? doneIn(event) : null;
    const question = event === null ? null : doerEventOf(event, context);
    return fulfilments.done({ from: found.day, question }, owner, context);
  };

  /** Whether nobody is named who did an act. */
  const isByNobody = ({ source: { by }, day }: CheckedEvent, { life, register }: Context): boolean => {
    const doer = doerOf(by, day, life.tenures, register.directory);
    return doer === null || namesNobody(doer);
  };

  /** What decides whether the bearer owes, and is not recorded. */
  const questionOf = (
    { found, event }: Occasion,
    owner: Owner,
    applies: boolean | null,
    context: Context,
  ): Asked | null => {
    const led = ledBy(found.day, context);
    if (typeof led === "object") return led;
    const doer = event === null ? null : doerEventOf(event, context);
    if (applies === null && doer !== null) return doerQuestion(doer, context);
    // Of an act by nobody named whoever leads owes what it triggers.
    const isUnnamed =
      trigger.by === undefined && rule.bearer.did === "trigger" && (doer === null || isByNobody(doer, context));
    return isUnnamed ? null : owner.question;
  };

  /** What is asked where the day that starts it should stand in its event, and does not. */
  const unwrittenOf = ({ found, event }: Occasion, context: Context): Asked | null =>
    found.unwritten === true && event !== null && typeof trigger.on === "object" && "written" in trigger.on
      ? unwrittenDay(event, trigger.on.written, context)
      : null;

  /** What is asked of a return by nobody named of a task that was finished: it may be the office's, which takes the finish back. */
  const lateActOf = ({ act }: Occasion, outcome: Outcome, context: Context): Asked | null => {
    if (act === null || act.type !== "returned" || act.source.by !== undefined || !isLate(outcome)) return null;
    return intervalOn(context.life.finished, act.day) === undefined ? null : whoDidQuestion(act, context);
  };

  const arisen = (
    occasion: Occasion,
    owner: Owner,
    place: DutyPlace,
    applies: boolean | null,
    context: Context,
  ): Outcome => {
    const { nextChange } = context;
    const unknown = unwrittenOf(occasion, context);
    if (unknown !== null) return asking(questionOf(occasion, owner, applies, context) ?? unknown, place, null, context);
    const { found, deemed } = occasion;
    const entered = actOf(occasion, owner, context);
    const shown = entered === null ? fulfilments.shownBy(found.day, context) : null;
    const done = entered ?? doneAt(shown);
    const fulfilled = done?.day ?? null;
    if (occasion.act !== null && found.unwritten === true)
      return fulfilled === null
        ? { state: "notApplicable", reason: "invoked" }
        : asking(receiptQuestion(context), place, null, context);
    context.trace?.trigger(found);
    if (deemed.day !== found.day)
      context.trace?.deemed(deemed.day, context.calendar.isWorking(found.day) ? (trigger.cutoff ?? null) : null);
    const plain = judge(occasion, done, context);
    const { last } = plain;
    if (startsOthers) noteDutyDay(context, id, { due: last, fulfilled });
    if (invoked && fulfilled === null)
      return unchanging({ state: "notApplicable", reason: "invoked", due: last }, nextChange, context);
    // Of an act before which nothing is known that a limit counts from: it arose with the act, done, and has no day.
    if (occasion.act !== null && found.source === occasion.act && fulfilled !== null)
      return unchanging({ state: "met", fulfilled, since: fulfilled }, nextChange, context);
    // What was called up by an act is done by it, whoever leads later.
    const outcome = occasion.act === null ? settle(plain, occasion, owner, context) : plain.outcome;
    if (outcome.state === "notApplicable") return unchanging(outcome, nextChange, context);
    // It was done no later than it was confirmed; whether before its last day, nobody knows.
    if (shown !== null && outcome.state === "metLate")
      return unchanging(asking(entryQuestion(context), place, last, context), nextChange, context);
    if (shown !== null) return { ...outcome, fulfilled: null };
    const question = questionOf(occasion, owner, applies, context) ?? lateActOf(occasion, outcome, context);
    if (question !== null) return unchanging(asking(question, place, last, context), nextChange, context);
    // A finish that the register does not keep may have come before the result.
    const isInDoubt = fulfilled === null || (isOwn && context.life.delivered !== null);
    if ((outcome.state === "owed" || isLate(outcome)) && isInDoubt && !fulfilments.isKept(context)) {
      askNotKept(fulfilments.typesHere(context), keyOf(head, place), context.questions);
      return { state: "undetermined", due: last, reason: "notRecorded" };
    }
    const asked = occasion.found.partial === true && isLate(outcome) ? anchor.unrecorded(context) : null;
    return asked === null ? outcome : unchanging(asking(asked, place, last, context), nextChange, context);
  };

  const dutyOf = (
    occasion: Occasion,
    owner: Owner,
    applies: boolean | null,
    context: Context,
    duties: Duty[],
  ): void => {
    const place = placeOf(owner, occasion, context);
    const outside = outsideEffect(occasion.found.day, context.setting);
    const not = outside ?? (applies === false ? "doneByAnother" : owner.not);
    const outcome: Outcome =
      not === null ? arisen(occasion, owner, place, applies, context) : { state: "notApplicable", reason: not };
    duties.push(writeDuty(head, place, outcome, context));
  };

  const dutiesOf = (occasion: Occasion, context: Context, duties: Duty[]): void => {
    if (invoked && rule.bearer.role === "lead" && occasion.event === null) {
      for (const { owner, occasion: own } of invokedBearers(occasion, owners, context)) {
        if (own === null) duties.push(notArisen(head, owner, owner.not ?? "invoked", context));
        else dutyOf(own, owner, true, context, duties);
      }
      return;
    }
    const event = occasion.event === null ? null : doerEventOf(occasion.event, context);
    const applies = event === null ? true : doneBy(event, context);
    for (const owner of owners.on(occasion.found.day, event, context)) {
      dutyOf(occasion, owner, applies, context, duties);
    }
  };

  return (context, { duties }) => {
    if (context.life.issuedLater !== null) return idle("notIssuedYet", context, duties);
    if (!holds(context.facts)) return idle("conditionNotMet", context, duties);
    if (isReplaced?.(context.facts) === true) return idle("replaced", context, duties);
    // What another did calls nothing up.
    const counts = ({ act, found: { day } }: Occasion): boolean =>
      (act === null || !isAnothers(act, context)) && (trigger.ledBy === undefined || ledBy(day, context) !== false);
    const all = occasions(context);
    const found = all.every(counts) ? all : all.filter(counts);
    if (found.length === 0) return untriggered(context, duties);
    for (const occasion of found) dutiesOf(occasion, context, duties);
    const own = found[0];
    if (ownTask !== null && own !== undefined) ownTask(own.found.day, context, duties);
  };
};
