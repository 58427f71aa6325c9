import type { ActorId, EventType } from "../../src/language/vocabulary.js";
import { certaintyUpTo, lastWorkingDayUpTo, nthWorkingDayAfter, workingDaysAfter } from "./calendar.js";
import type { DutyOpinion } from "./opinion.js";
import type { Act, Story } from "./story.js";

/** "Sắp đến hạn": the default of A24. */
export const SOON_WORKING_DAYS = 3;

export interface Owner {
  readonly rule: string;
  readonly provision: string;
  readonly actor: ActorId;
}

/** A provision with one rule is named by itself. */
export const owner = (rule: string, actor: ActorId): Owner => ({ rule, provision: rule.split(":")[0] ?? rule, actor });

const NOTHING = {
  period: null,
  trigger: null,
  due: null,
  actBy: null,
  fulfilledOn: null,
  workingDaysLeft: null,
  workingDaysLate: null,
  certainty: null,
} as const;

export const notApplicable = (who: Owner, reason: string): DutyOpinion => ({
  ...who,
  ...NOTHING,
  state: "notApplicable",
  reason,
});

interface Limit {
  readonly due: number;
  readonly fulfilledOn: number | null;
  readonly period?: string;
  readonly trigger?: { readonly event: EventType | "due"; readonly on: number };
}

const stateOf = (due: number, fulfilledOn: number | null, asOf: number): DutyOpinion["state"] => {
  if (fulfilledOn !== null) return fulfilledOn <= due ? "met" : "metLate";
  if (asOf > due) return "overdue";
  return workingDaysAfter(asOf, due) <= SOON_WORKING_DAYS ? "dueSoon" : "pending";
};

/** The last working day up to the due day; where the limit has none, nobody can plan for a day before it began. */
const dayToPlanFor = (due: number, from: number): number => {
  const last = lastWorkingDayUpTo(due);
  return last < from ? due : last;
};

/** A duty with its last day, judged at the end of the day of the story. */
export const owed = (who: Owner, limit: Limit, { asOf, cancelledOn }: Story): DutyOpinion => {
  const { due, fulfilledOn, period = null, trigger = null } = limit;
  const state = stateOf(due, fulfilledOn, asOf);
  if (cancelledOn !== null && fulfilledOn === null) return notApplicable(who, "taskCancelled");
  return {
    ...who,
    period,
    trigger,
    due,
    actBy: dayToPlanFor(due, trigger?.on ?? Number.NEGATIVE_INFINITY),
    state,
    fulfilledOn,
    workingDaysLeft: state === "pending" || state === "dueSoon" ? workingDaysAfter(asOf, due) : null,
    workingDaysLate: state === "overdue" || state === "metLate" ? workingDaysAfter(due, fulfilledOn ?? asOf) : null,
    certainty: certaintyUpTo(due),
    reason: null,
  };
};

/** The first act of one of the types on or after a day; an answer that names a question answers only that one. */
export const answer = (story: Story, types: readonly EventType[], question: Act): number | null =>
  story.acts.find(
    ({ type, on, ref }) =>
      types.includes(type) && on >= question.on && (ref === null || question.ref === null || ref === question.ref),
  )?.on ?? null;

/** The first of the acts that count at any time, and of those that count only from a day on. */
export const firstDayOf = (
  story: Story,
  anyTime: readonly EventType[],
  later: readonly EventType[] = [],
  from = Number.NEGATIVE_INFINITY,
): number | null =>
  story.acts.find(({ type, on }) => anyTime.includes(type) || (later.includes(type) && on >= from))?.on ?? null;

/** What starts a duty each time it happens, within how many working days it is answered, and by which acts. */
export interface Each {
  readonly after: EventType;
  readonly workingDays: number;
  readonly answers: readonly EventType[];
  /** Whose act it must be; by default anybody's. */
  readonly by?: (act: Act, story: Story) => boolean;
  readonly effectFrom: number;
}

/** One duty for every act that starts one. */
export const each = (
  story: Story,
  who: Owner,
  { after, workingDays, answers, by, effectFrom }: Each,
): DutyOpinion[] => {
  const started = story.acts.filter(({ type }) => type === after);
  if (started.length === 0) return [notApplicable(who, "notTriggered")];
  return started.map((act) => {
    if (act.on < effectFrom) return notApplicable(who, "beforeEffect");
    if (by !== undefined && !by(act, story)) return notApplicable(who, "doneByAnother");
    return owed(
      who,
      {
        due: nthWorkingDayAfter(act.on, workingDays),
        trigger: { event: act.type, on: act.on },
        fulfilledOn: answer(story, answers, act),
      },
      story,
    );
  });
};
