import type { Act } from "./acts.js";
import type { Context } from "./context.js";
import { deadlineUndated, type History, startUnknown } from "./history.js";
import type { DutyOpinion } from "./opinion.js";
import { officeState } from "./state-duties.js";
import {
  type Condition,
  type Episode,
  episodesOf,
  groundOfDelay,
  hasResultBy,
  isOpen,
  mayBeginRunning,
  missedOn,
  overMonths,
} from "./states.js";

/** Sở Ngoại vụ Hải Phòng, Điều 8 khoản 1 điểm d: over six months without a result and without a written reason. */

const MONTHS_WITHOUT_RESULT = overMonths(6);

const explainedBetween = ({ acts }: History, first: number, last: number): number | null =>
  acts.findLast(({ type, on }) => type === "delayExplained" && on >= first && on <= last)?.on ?? null;

/**
 * Without a deadline, from the assignment (A16), and once more from the last explanation (A59). One given before the
 * state had begun moves its beginning; one that ends it is the ground of the next (SEMANTICS 20).
 */
const sinceAssignment = (history: History): Condition => {
  const mayBegin = mayBeginRunning(history);
  let ground = "start";
  let countedFrom: number | null = null;
  let hasBegun = false;
  return (day, situation) => {
    // The first day on which it can have been assigned, where that is not on record.
    const assignedOn = situation.assignedOn ?? (history.assignedOn === null ? history.issuedOn : null);
    if (assignedOn !== countedFrom) {
      ground = "start";
      hasBegun = false;
    }
    countedFrom = assignedOn;
    const given = history.acts.find(({ type, on }) => type === "delayExplained" && on === day);
    if (given !== undefined && hasBegun) ground = explanationName(history, given);
    const explainedOn = assignedOn === null ? null : explainedBetween(history, assignedOn, day);
    // Of a deadline, of which only the words are known, an explanation excuses the delay (A59).
    const base = explainedOn !== null && situation.dueInWords !== null ? null : (explainedOn ?? assignedOn);
    const isWithoutResult = situation.dueOn === null && isOpen(situation) && !hasResultBy(history, day, day);
    if (!isWithoutResult || base === null || day < MONTHS_WITHOUT_RESULT(base)) {
      hasBegun = false;
      return null;
    }
    hasBegun ||= day >= history.house.effectFrom && mayBegin(day, situation);
    return ground;
  };
};

/**
 * With a deadline in words it is never counted from the assignment (A16); over six months after that it may have been
 * reached: a question (SEMANTICS 12).
 */
const countedFromWords = (history: History, { since }: Episode): boolean => history.at(since).dueInWords !== null;

/** Counted from an assignment that is not on record, and from no explanation since: a question (SEMANTICS 12). */
const countedFromUnknown = (history: History, { since }: Episode): boolean => {
  const { assignedOn, dueOn } = history.at(since);
  if (assignedOn !== null || dueOn !== null) return false;
  return explainedBetween(history, history.issuedOn ?? since, since) === null;
};

const explanationName = ({ classified }: History, { id, dated }: Act): string => (classified ? dated : (id ?? dated));

/** From the deadline (A16): an explanation excuses until a new one is set and missed (A59). */
const sinceDeadline =
  (history: History): Condition =>
  (day, situation) => {
    const { dueOn, dueSetOn } = situation;
    if (dueOn === null || dueOn >= day || !isOpen(situation) || hasResultBy(history, day, day)) return null;
    const missed = missedOn(history, situation, day);
    if (missed === null || explainedBetween(history, dueSetOn, day) !== null) return null;
    return day >= MONTHS_WITHOUT_RESULT(missed) ? groundOfDelay(situation) : null;
  };

/** Điều 8 khoản 1 điểm d: over 6 months (A35) with no result and no written reason. */
export const overSixMonths = (context: Context, history: History): DutyOpinion[] => {
  const from = Math.min(
    history.startOn ?? Number.POSITIVE_INFINITY,
    ...history.acts.map(({ on }) => on),
    history.now.dueOn ?? Number.POSITIVE_INFINITY,
  );
  const [withDeadline, without] = [sinceDeadline(history), sinceAssignment(history)];
  const condition: Condition = (day, situation) => {
    const ground = without(day, situation);
    return ground ?? withDeadline(day, situation);
  };
  const mayBegin = mayBeginRunning(history);
  return officeState(context, history, {
    rule: "hai-phong-snv/8.1.d",
    handledBy: "escalated",
    episodes: Number.isFinite(from) ? episodesOf({ history, from, mayBegin, condition }) : [],
    hangsOnEvents: ["resultIssued", "resultRecorded", "completed", "delayExplained"],
    unknown: (episode) => {
      if (countedFromWords(history, episode)) return deadlineUndated(history);
      return countedFromUnknown(history, episode) ? startUnknown(history) : null;
    },
  });
};
