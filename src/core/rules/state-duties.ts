import { endOfSpan } from "../../calendar/end-of-span.js";
import { type DayNumber, dateOf } from "../../calendar/index.js";
import type { StateRule } from "../../language/rule-kind.js";
import type { EventType } from "../../language/vocabulary.js";
import { compileVerdict, unknowableIn } from "../lifecycle/compile-verdict.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context, SettledEpisode } from "../model/context.js";
import type { Duty, DutyReason, DutyTrigger } from "../model/evaluation.js";
import type { Question } from "../model/question.js";
import type { Lookup } from "./compiled-rule.js";
import { Fulfilments, fulfillingTypes } from "./fulfilment.js";
import type { Ground } from "./ground.js";
import {
  type DutyPlace,
  dutyHead,
  keyOf,
  notApplicable,
  notArisen,
  type Outcome,
  outcomeOf,
  promptOutcome,
  writeDuty,
} from "./judge.js";
import type { Owner } from "./owners.js";
import { askNotKept, factQuestion } from "./questions.js";
import { leadBearers, type StateBearer } from "./state-bearers.js";
import type { Held } from "./state-course.js";

/** What one who bears a state owes, and the day on which it was handled. */
interface Borne {
  readonly made: Duty;
  readonly handled: DayNumber | null;
}

/** Who bears a state, and what each of them owes. */
export interface StateDuties {
  readonly bearersOf: (held: Held, context: Context) => readonly StateBearer[];
  readonly dutyOf: (held: Held, bearer: StateBearer, context: Context) => Borne;
  /** What was settled under an older text, by all who bear the state now. */
  readonly settledBy: (ground: Ground, context: Context) => SettledEpisode | null;
  /** The duties of a state that no episode gave rise to. */
  readonly idle: (reason: DutyReason, context: Context, duties: Duty[]) => void;
  /** The duties of a state whose ground has a day that the record does not tell. */
  readonly asking: (asked: Omit<Question, "keys">, context: Context, duties: Duty[]) => void;
  /** Whether an act is one of whoever bears it, so that it handles what stands. */
  readonly isHandledBy: (act: CheckedEvent, context: Context) => boolean;
  /** Why nobody would bear it from a day that is still to come; `null` where somebody would. */
  readonly notBorne: (ground: Ground, since: DayNumber, context: Context) => DutyReason | null;
}

/** The episode of an older text that a duty settled. */
const settledAs = (key: string, { settled }: Context): SettledEpisode | undefined =>
  settled?.find(({ duty }) => duty.key === key);

const RESULTS: readonly EventType[] = ["resultIssued", "resultRecorded"];

const endTypesOf = ({ trigger: { state } }: StateRule, lookup: Lookup): readonly EventType[] => {
  const { after, until = "finished", excusedBy = [] } = state;
  if (typeof after === "object" && "missed" in after) {
    const missed = lookup.recurrence(after.missed);
    return missed === undefined ? [] : [...fulfillingTypes(missed)];
  }
  if (until === "reported") return [...RESULTS, "progressReported"];
  return until === "result" ? [...RESULTS, "completed", ...excusedBy] : ["completed"];
};

/** Compiles the duties of a state. */
export const compileStateDuties = (rule: StateRule, lookup: Lookup): StateDuties => {
  const duty = dutyHead(rule);
  const owners = lookup.ownersOf(rule);
  const ofLead = rule.bearer.role === "lead";
  const verdictOf = compileVerdict(rule.when, lookup.conditions);
  const unknowable = unknowableIn(rule.when);
  const fulfilments = new Fulfilments(rule, lookup.conditions);
  /** What would tell that it has ceased: not kept, nobody can say that it lasts. */
  const endTypes = endTypesOf(rule, lookup);
  const { limit } = rule;
  const promptNumber = limit?.parameter === undefined ? null : lookup.numberOf(limit.parameter);

  /** What is owed since a day: at once, or within the working days that the host has set (reading A23). */
  const outcomeSince = (since: DayNumber, handled: DayNumber | null, context: Context): Outcome => {
    if (promptNumber === null) return promptOutcome(since, handled, context);
    const within = { workingDays: promptNumber, firstDay: "next" } as const;
    const due = promptNumber === 0 ? since : endOfSpan(since, within, context.calendar, context.trace);
    return { ...outcomeOf({ due, at: null, fulfilled: handled, standstills: context.standstills }, context), since };
  };

  /** The key that hangs on a question; a consequence for which nobody has to act is no duty, and has none. */
  const hangingOn = (place: DutyPlace): string | undefined =>
    rule.modality === "answers" ? undefined : keyOf(duty, place);

  const placeOf = (owner: Owner, ground: Ground, since: DayNumber, { keyPart }: Context): DutyPlace => {
    const trigger: DutyTrigger = Object.freeze({ kind: "state", name: ground.event, on: dateOf(since) });
    return { task: keyPart, occasion: ground.name, owner, period: null, trigger, from: since };
  };

  /** Of what was sent back and passed on past its day the office's state waits for a new deadline too. */
  const isPassedOn = ({ ground, since }: Pick<Held, "ground" | "since">, { life, asOf }: Context): boolean =>
    life.returns.some(
      ({ answer }) =>
        answer?.type === "reassigned" && answer.day > ground.day && answer.day <= asOf && since >= answer.day,
    );

  const bearersOf = (held: Held, context: Context): readonly StateBearer[] =>
    ofLead
      ? leadBearers(held, owners, context)
      : owners.on(held.since, null, context).map((owner) => ({ owner, since: held.since, until: null, waits: false }));

  /** What is left to a lead that leads no more: what had become overdue stays with the one who let it. */
  const afterTenure = (since: DayNumber, until: DayNumber, context: Context): Outcome => {
    const outcome = outcomeSince(since, null, context);
    const isLate = outcome.state === "overdue" && (outcome.due ?? since) <= until;
    return isLate ? outcome : { state: "notApplicable", reason: "tenureEnded" };
  };

  const dutyOf = (held: Held, { owner, since, until, waits }: StateBearer, context: Context): Borne => {
    const place = placeOf(owner, held.ground, since, context);
    const before = context.settled === undefined ? undefined : settledAs(keyOf(duty, place), context);
    if (before !== undefined) return { made: before.duty, handled: before.handled };
    // What was done before the text, or its version, took force settles a state that had begun by then.
    const from = since === held.since ? held.begun : since;
    const act = fulfilments.on({ from, ground: held.ground.setOn }, owner, context);
    // What is done once the state, or the tenure, has ended is about something else.
    const last = Math.min(held.ended ?? Number.POSITIVE_INFINITY, until ?? Number.POSITIVE_INFINITY);
    const handled = act !== null && act > last ? null : act;
    const { life, setting } = context;
    const isOpen = handled === null && held.ended === null;
    const isBack = ofLead && until === null && isOpen && life.returned;
    const isAwaited = !ofLead && isPassedOn(held, context);
    // Sent back for good, there is nobody left to press (reading A61).
    const isGone =
      !ofLead && isOpen && life.returned && life.closed === null && setting.lifecycle.returned.means === "gone";
    const not = owner.not ?? (isBack || isGone ? "returned" : waits || isAwaited ? "awaitsDeadline" : null);
    if (not !== null) return { made: notApplicable(duty, place, not, context), handled };
    if (until !== null && handled === null && (held.ended === null || held.ended > until))
      return { made: writeDuty(duty, place, afterTenure(since, until, context), context), handled };
    if (handled === null && held.ended !== null)
      return { made: notApplicable(duty, place, "stateEnded", context), handled };
    const isUnknown = isOpen && verdictOf(context.facts) === null;
    const question = owner.question ?? (isUnknown ? factQuestion(unknowable, context) : null);
    const kept = fulfilments.isKept(context);
    const unkept = isOpen && kept ? endTypes.filter((type) => !context.register.keeps(type)) : [];
    if (question !== null || (isOpen && !kept) || unkept.length > 0) {
      const hangs = hangingOn(place);
      if (question === null) askNotKept(kept ? unkept : fulfilments.typesHere(context), hangs, context.questions);
      else context.questions.ask(question, hangs);
      return {
        made: writeDuty(duty, place, { state: "undetermined", reason: "notRecorded", since }, context),
        handled,
      };
    }
    const owed = handled !== null && handled < since ? Math.max(from, context.setting.begins) : since;
    return { made: writeDuty(duty, place, outcomeSince(owed, handled, context), context), handled };
  };

  /** The place of a duty that no episode gave rise to. */
  const noPlace = (owner: Owner, { keyPart }: Context): DutyPlace => ({
    task: keyPart,
    occasion: "-",
    owner,
    period: null,
    trigger: null,
    from: null,
  });

  const idle = (reason: DutyReason, context: Context, duties: Duty[]): void => {
    for (const owner of owners.on(context.asOf, null, context)) {
      duties.push(notArisen(duty, owner, owner.not ?? reason, context));
    }
  };

  const asking = (asked: Omit<Question, "keys">, context: Context, duties: Duty[]): void => {
    for (const owner of owners.on(context.asOf, null, context)) {
      if (owner.not !== null) duties.push(notArisen(duty, owner, owner.not, context));
      else {
        const place = noPlace(owner, context);
        context.questions.ask(asked, hangingOn(place));
        duties.push(writeDuty(duty, place, { state: "undetermined", reason: "notRecorded" }, context));
      }
    }
  };

  /** What was settled under an older text is settled for all who bear the state now: nothing of it is owed anew. */
  const settledBy = (ground: Ground, context: Context): SettledEpisode | null => {
    const { settled } = context;
    if (settled === undefined || settled.length === 0) return null;
    const before = settled.filter((one) => one.ground === ground.name);
    const [first] = before;
    if (first === undefined) return null;
    const bearers = owners.on(context.asOf, null, context);
    const keys = bearers.map((owner) => keyOf(duty, placeOf(owner, ground, first.since, context)));
    return keys.every((key) => before.some((one) => one.duty.key === key)) ? first : null;
  };

  const notBorne = (ground: Ground, since: DayNumber, context: Context): DutyReason | null => {
    if (isPassedOn({ ground, since }, context)) return "awaitsDeadline";
    const bearers = owners.on(context.asOf, null, context);
    return bearers.every(({ not }) => not !== null) ? (bearers[0]?.not ?? null) : null;
  };

  const isHandledBy: StateDuties["isHandledBy"] = (act, context) => fulfilments.isWay(act, owners.ofRole, context);

  return { bearersOf, dutyOf, settledBy, idle, asking, isHandledBy, notBorne };
};
