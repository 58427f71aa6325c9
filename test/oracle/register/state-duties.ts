import { type Act, mayBeOffice } from "./acts.js";
import type { Body, Kind } from "./bodies.js";
import type { Context, Question } from "./context.js";
import { notApplicable, promptly, row, undetermined, type Who } from "./duty.js";
import { deadlineUndated, type History, isLedBy, type Tenure } from "./history.js";
import { isActOf, isOutside } from "./lead-duty.js";
import { isLedByOffice } from "./office-duty.js";
import type { DutyOpinion } from "./opinion.js";
import { type Episode, episodesPastDue, isUndated } from "./states.js";

/** Who owes what for a state that lasts: the Office measures, the lead an account of the delay (SEMANTICS 14, 20, 22). */

/** What the office owes for a state; handling settles the episode, it does not end it. */
export interface OfficeState {
  readonly rule: string;
  readonly handledBy: string;
  readonly episodes: readonly Episode[];
  /** What else has to be kept for the state to be known. */
  readonly hangsOnEvents: readonly string[];
  readonly unknown?: (episode: Episode) => Question | null;
  /** The lead alone is told. */
  readonly toLead?: boolean;
  /** Whether it is counted from the deadline, of which the record may give no day. */
  readonly ofDeadline?: true;
}

export const officeState = (context: Context, history: History, state: OfficeState): DutyOpinion[] => {
  const { rule, handledBy, episodes, hangsOnEvents, unknown = () => null, toLead = false, ofDeadline } = state;
  const who = (on: number | null, ground: string): Who => ({
    rule,
    actor: "office",
    history,
    bearer: null,
    trigger: { kind: "state", on },
    occasion: ground,
  });
  if (ofDeadline === true && isUndated(history) && !(toLead && isLedByOffice(history, history.asOf))) {
    return [undetermined(context, who(null, "due"), deadlineUndated(history))];
  }
  if (episodes.length === 0) return [notApplicable(who(null, "due"), "notReached")];
  return episodes.map((episode) => {
    const one = who(episode.since, episode.ground);
    if (toLead && isLedByOffice(history, episode.since)) return notApplicable(one, "toItself");
    const handled = history.acts.find(
      (act) => act.type === handledBy && act.on >= episode.reachedOn && mayBeOffice(act),
    );
    const inTime = handled !== undefined && (episode.endsOn === null || handled.on <= episode.endsOn);
    if (inTime) return row(one, { state: "met", since: episode.since, fulfilledOn: handled.on });
    if (history.now.cancelledOn !== null) return notApplicable(one, "cancelled");
    if (episode.endsOn !== null) {
      const gone = history.house.returned === "gone" && history.at(episode.endsOn).waitingSince !== null;
      return notApplicable(one, gone ? "returned" : "stateEnded");
    }
    // What is gone leaves nobody to press, whether or not it was pressed for before (A61).
    if (history.house.returned === "gone" && history.now.waitingSince !== null) return notApplicable(one, "returned");
    const question = unknown(episode);
    if (question !== null) return undetermined(context, one, question);
    return promptly(context, one, {
      since: episode.since,
      fulfilledOn: null,
      types: [handledBy, ...hangsOnEvents],
    });
  });
};

/** What the lead owes for a state: to tell of the delay. Who leads now, from the later of the two; told once, it is told. */
export interface LeadState {
  readonly rule: string;
  readonly kinds?: readonly Kind[];
  readonly toOfficeOnly?: boolean;
}

/** An explanation excuses the delay of the deadline for which it was given, before that deadline too (A59). */
const explained = (history: History, episode: Episode, bearers: readonly Body[]): Act | undefined => {
  const setOn = history.at(episode.since).dueSetOn;
  return history.acts.find((act) => act.type === "delayExplained" && act.on >= setOn && isActOf(history, act, bearers));
};

const explains = (
  context: Context,
  history: History,
  { rule, kinds, toOfficeOnly = false }: LeadState,
  episode: Episode,
  tenure: Tenure,
  body: Body | null,
): DutyOpinion => {
  const since = Math.max(episode.since, tenure.from);
  const who: Who = {
    rule,
    actor: "lead",
    history,
    bearer: body,
    trigger: { kind: "state", on: since },
    occasion: episode.ground,
  };
  if (body !== null && isOutside(history, body)) return notApplicable(who, "outsideScope");
  if (body !== null && toOfficeOnly && body.isOffice) return notApplicable(who, "toItself");
  if (body !== null && body.kind !== null && kinds !== undefined && !kinds.includes(body.kind)) {
    return notApplicable(who, "otherKind");
  }
  // What one that has handed it on says afterwards is of its own delay (SEMANTICS 6).
  const act = explained(history, episode, tenure.leads.bodies);
  const isOver = tenure.to < history.asOf;
  if (isOver && (act === undefined || act.on > tenure.to)) return notApplicable(who, "tenureEnded");
  if (!isOver && history.now.waitingSince !== null && episode.endsOn === null && act === undefined) {
    return notApplicable(who, "returned");
  }
  const ends = Math.min(episode.endsOn ?? Number.POSITIVE_INFINITY, tenure.to);
  const isTold = act !== undefined && act.on <= ends;
  // What has ended untold leaves nothing to tell, whoever it was.
  if (!isTold && history.now.cancelledOn !== null) return notApplicable(who, "cancelled");
  if (!isTold && episode.endsOn !== null && episode.endsOn <= history.asOf) return notApplicable(who, "stateEnded");
  if (body === null) return undetermined(context, who, { code: "whoLeads", subject: history.task.id });
  if (kinds !== undefined && body.kind === null) {
    return undetermined(context, who, { code: "kindOfBody", subject: body.key });
  }
  if (isTold) return row(who, { state: "met", since, fulfilledOn: act.on });
  return promptly(context, who, { since, fulfilledOn: null, types: ["delayExplained", "completed"] });
};

/** As long as a body leads on, alone or with others, it bears one duty; null: it bore it before. */
const goingOn = (history: History, episode: Episode, tenure: Tenure, body: Body | null): Tenure | null => {
  if (body === null) return tenure;
  const before = history.tenures.find(({ to }) => to + 1 === tenure.from);
  if (before !== undefined && before.to >= episode.since && isLedBy(before.leads, body)) return null;
  let { to } = tenure;
  for (const next of history.tenures) if (next.from === to + 1 && isLedBy(next.leads, body)) ({ to } = next);
  return { ...tenure, to };
};

/** Of a deadline of which no day is on record: a question, until the delay is told of (A59). */
const undatedState = (context: Context, history: History, { rule, kinds, toOfficeOnly }: LeadState): DutyOpinion[] => {
  if (!isUndated(history)) return [];
  const { bodies } = history.leadsOn(history.asOf);
  if (history.acts.some((act) => act.type === "delayExplained" && isActOf(history, act, bodies))) return [];
  return (bodies.length === 0 ? [null] : bodies)
    .filter((body) => body === null || !(isOutside(history, body) || (toOfficeOnly === true && body.isOffice)))
    .filter((body) => body === null || body.kind === null || kinds === undefined || kinds.includes(body.kind))
    .map((bearer) => {
      const trigger = { kind: "state", on: null } as const;
      const who: Who = { rule, actor: "lead", history, bearer, trigger, occasion: "due" };
      return undetermined(context, who, deadlineUndated(history));
    });
};

export const leadState = (context: Context, history: History, state: LeadState): DutyOpinion[] => [
  ...undatedState(context, history, state),
  ...stateOfDay(context, history, state),
];

const stateOfDay = (context: Context, history: History, state: LeadState): DutyOpinion[] =>
  episodesPastDue(history).flatMap((episode) =>
    history.tenures
      .filter(({ from, to }) => to >= episode.since && from < (episode.endsOn ?? Number.POSITIVE_INFINITY))
      .filter(({ from }) => from <= history.asOf)
      .filter(({ from }) => !history.at(Math.max(from, episode.since)).awaitsDeadline)
      .flatMap((tenure) => {
        const { bodies } = tenure.leads;
        const bearers: (Body | null)[] = bodies.length === 0 ? [null] : [...bodies];
        return bearers.flatMap((body) => {
          const borne = goingOn(history, episode, tenure, body);
          return borne === null ? [] : [explains(context, history, state, episode, borne, body)];
        });
      }),
  );
