import type { DayNumber, PlainDate } from "../../calendar/index.js";
import { dateOf } from "../../calendar/index.js";
import type { UndatedEvent } from "../lifecycle/undated-event.js";
import type { Context } from "../model/context.js";
import type { Duty, DutyRecord, DutyState, Right, Rung, UndeterminedDuty } from "../model/evaluation.js";
import { isFoundIn } from "../model/finding.js";
import type { Results } from "../rules/compiled-rule.js";
import { askNotKept, undatedStateQuestion } from "../rules/questions.js";

/** States that accuse somebody, or ask somebody to act. */
const HELD_AGAINST: ReadonlySet<DutyState> = new Set(["overdue", "owed", "missed", "metLate"]);

const undetermined = (duty: DutyRecord, since: PlainDate | null): UndeterminedDuty =>
  Object.freeze({
    ...duty,
    state: "undetermined" as const,
    since,
    fulfilledOn: null,
    workingDaysLeft: null,
    workingDaysLate: null,
    workingDaysOwed: null,
    reason: "notRecorded" as const,
  });

/** What hangs on the day of the event has no day either. */
const withoutDay = (duty: DutyRecord): UndeterminedDuty =>
  Object.freeze({ ...undetermined(duty, null), trigger: null, due: null, at: null, actBy: null, certainty: null });

const isSame = (one: Duty, other: Duty | undefined): boolean =>
  other !== undefined &&
  one.state === other.state &&
  one.due === other.due &&
  one.since === other.since &&
  one.fulfilledOn === other.fulfilledOn;

/** A rung that holds on whichever day it happened; any other is not known to be reached. */
const rungOf = (late: Rung, early: Rung | undefined): Rung => {
  if (early === undefined) return late;
  const holds = late.reached && early.reached && late.since === early.since;
  const episodes = late.episodes.filter((one) =>
    early.episodes.some(({ since, endedOn }) => since === one.since && endedOn === one.endedOn),
  );
  if (holds || (!late.reached && late.next === early.next && episodes.length === late.episodes.length)) return late;
  return Object.freeze({
    ...late,
    reached: false,
    since: null,
    handledOn: null,
    next: null,
    certainty: null,
    episodes: Object.freeze(episodes),
    reason: "notRecorded" as const,
  });
};

const rightOf = (late: Right, early: Right | undefined): Right =>
  early === undefined || (late.until === early.until && late.state === early.state) ? late : early;

/**
 * What rules come to on a task of which something happened on a day that is not recorded: what holds whichever day it was.
 * A duty that would be late if it was the last possible day, and not if it was the first, hangs on that day.
 *
 * @param late - The results if it happened as late as it can have.
 * @param early - The results if it happened as early as it can have.
 */
export const sureResults = (late: Results, early: Results, undated: UndatedEvent, context: Context): Results => {
  const latest = dateOf(undated.latest);
  const hasOwnAct = context.life.events.some(({ day, index }) => index >= 0 && day === undated.latest);
  const byKey = new Map(early.duties.map((duty) => [duty.key, duty]));
  const ask = (duty: Duty): void => {
    if (undated.state !== "unclear" && !context.register.keeps(undated.type))
      askNotKept([undated.type], duty.key, context.questions);
    else context.questions.ask(undatedStateQuestion(undated.state, context), duty.key);
  };
  const duties = late.duties.map((duty): Duty => {
    const other = byKey.get(duty.key);
    if (duty.trigger?.kind === "event" && duty.trigger.name === undated.type && duty.state !== "notApplicable") {
      // What has no last day and was there on any of those days is met, whichever it was.
      if (duty.state === "met" && duty.due === null && other?.state === "met")
        return Object.freeze({
          ...duty,
          trigger: null,
          since: null,
          fulfilledOn: duty.fulfilledOn === other.fulfilledOn ? duty.fulfilledOn : null,
        });
      ask(duty);
      return withoutDay(duty);
    }
    if (isSame(duty, other)) return duty;
    if (HELD_AGAINST.has(duty.state)) {
      ask(duty);
      return undetermined(duty, null);
    }
    const isOwnAct = hasOwnAct && duty.topic !== "doTask";
    const isInvented = duty.state === "met" && duty.fulfilledOn === latest && !isOwnAct;
    return isInvented ? Object.freeze({ ...duty, fulfilledOn: null }) : duty;
  });
  return {
    duties,
    ladder: late.ladder.map((rung, i) => rungOf(rung, early.ladder[i])),
    rights: late.rights.map((right, i) => rightOf(right, early.rights[i])),
    findings: late.findings.filter(isFoundIn(early.findings)),
  };
};

/** The day after which it is not known any more whether the task was done in time. */
export const lastSureDay = (undated: UndatedEvent, due: DayNumber | null): DayNumber | null =>
  undated.type === "completed" && !undated.isLatestTold ? due : null;
