import { monthsAfter } from "../calendar.js";
import type { History } from "./history.js";
import { isOutside } from "./lead-duty.js";
import type { Situation } from "./situation.js";

/**
 * States that last, found by walking from day to day: an episode begins when the condition holds, the regulation applies
 * and the task runs; it ends when the condition ceases (SEMANTICS 20-23).
 */

export interface Episode {
  readonly ground: string;
  /** The first day on which the condition held, whether or not the regulation applied. */
  readonly reachedOn: number;
  readonly since: number;
  /** The first day on which it no longer holds; null: it lasts. */
  readonly endsOn: number | null;
}

/** The ground of a condition on a day: null when it does not hold. */
export type Condition = (day: number, situation: Situation) => string | null;

interface Walk {
  readonly history: History;
  readonly condition: Condition;
  /** The first day that can matter. */
  readonly from: number;
  /** Whether an episode may begin on a day. */
  readonly mayBegin: (day: number, situation: Situation) => boolean;
}

export const episodesOf = ({ history, condition, from, mayBegin }: Walk): Episode[] => {
  const episodes: Episode[] = [];
  let ground: string | null = null;
  let reachedOn = from;
  let since: number | null = null;
  for (let day = from; day <= history.asOf; day += 1) {
    const situation = history.at(day);
    const holds = condition(day, situation);
    const now = isLedByAddressee(history, day) ? holds : null;
    if (now !== ground) {
      if (ground !== null && since !== null) episodes.push({ ground, reachedOn, since, endsOn: day });
      ground = now;
      reachedOn = day;
      since = null;
    }
    const begins = ground !== null && since === null && day >= history.house.effectFrom && mayBegin(day, situation);
    if (begins) since = day;
  }
  if (ground !== null && since !== null) episodes.push({ ground, reachedOn, since, endsOn: null });
  return episodes;
};

/** Who is no addressee is pressed by nobody. */
const isLedByAddressee = (history: History, day: number): boolean => {
  const { bodies } = history.leadsOn(day);
  return bodies.length === 0 || bodies.some((body) => !isOutside(history, body));
};

export const isOpen = ({ completedOn, cancelledOn }: Situation): boolean =>
  completedOn === null && cancelledOn === null;

/** A result issued or recorded by a day, that no reopening has taken back since. */
export const hasResultBy = (history: History, by: number, day: number): boolean =>
  history.acts.some(
    ({ type, on }) =>
      (type === "resultIssued" || type === "resultRecorded") && on <= Math.min(by, day) && on >= history.undoneBy(day),
  );

const runsOpen = (history: History, day: number): boolean => history.isRunning(day) && isOpen(history.at(day));

type Deadline = Pick<Situation, "dueOn" | "dueGround" | "reopenedOn" | "reopenedAs">;

const isReopenedLate = ({ dueOn, reopenedOn }: Deadline): boolean =>
  dueOn !== null && reopenedOn !== null && reopenedOn > dueOn;

/** A task taken up again after its deadline is a new ground. */
export const groundOfDelay = (deadline: Deadline): string =>
  isReopenedLate(deadline) ? deadline.reopenedAs : deadline.dueGround;

/**
 * From when a delay is counted: the deadline; the day on which a task was taken up again that had been done, in time or
 * late; the day on which one ran again whose deadline had passed in a wait; null: it still waits (SEMANTICS 19, 22).
 */
export const missedOn = (history: History, deadline: Deadline, day: number): number | null => {
  const { dueOn, reopenedOn } = deadline;
  const from = isReopenedLate(deadline) ? reopenedOn : dueOn;
  if (from === null) return null;
  for (let missed = from; missed <= day; missed += 1) if (runsOpen(history, missed)) return missed;
  return null;
};

/** Past its deadline by some days, and neither finished nor with a result: started or not (A64), from the day after it (A43). */
export const dueAndNotDone =
  (history: History, span?: (missed: number) => number): Condition =>
  (day, situation) => {
    const { dueOn } = situation;
    if (dueOn === null || day <= dueOn || !isOpen(situation)) return null;
    if (hasResultBy(history, day, day)) return null;
    const missed = missedOn(history, situation, day);
    if (missed === null) return null;
    // The state itself begins on the day of the answer, or of the taking up; spans are counted from it.
    const from = span === undefined ? Math.max(missed, dueOn + 1) : span(missed);
    return day < from ? null : groundOfDelay(situation);
  };

/** Whether a deadline of which no day is on record may have passed: a task that runs, and somebody who can be pressed. */
export const isUndated = (history: History): boolean =>
  history.now.dueInWords !== null &&
  history.asOf >= history.house.effectFrom &&
  runsOpen(history, history.asOf) &&
  isLedByAddressee(history, history.asOf);

export const mayBeginRunning =
  (history: History) =>
  (day: number, situation: Situation): boolean =>
    history.isRunning(day) && !situation.awaitsDeadline;

/** From where a walk for a deadline has to start. */
export const firstDeadline = ({ task, acts }: History): number | null => {
  const days = [
    ...(task.dueOn === undefined || task.dueOn === null ? [] : [Date.parse(`${task.dueOn}T00:00:00Z`) / 86_400_000]),
    ...acts.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])),
  ];
  return days.length === 0 ? null : Math.min(...days);
};

/** The episodes of "đã đến hạn … chưa thực hiện". */
export const episodesPastDue = (history: History, span?: (missed: number) => number): Episode[] => {
  const from = firstDeadline(history);
  if (from === null) return [];
  return episodesOf({
    history,
    from,
    condition: dueAndNotDone(history, span),
    mayBegin: mayBeginRunning(history),
  });
};

/** Over so many months (A35): from the day after the corresponding day; a span that measures a state is not rolled (A47). */
export const overMonths =
  (months: number) =>
  (from: number): number =>
    monthsAfter(from, months) + 1;
