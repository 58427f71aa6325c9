import type { EventType } from "../../src/language/vocabulary.js";
import { certaintyUpTo } from "./calendar.js";
import type { Owner } from "./duty.js";
import type { RightOpinion, ThresholdOpinion } from "./opinion.js";
import type { Story } from "./story.js";

/** A threshold that cannot be reached as things stand. */
export const outOfReach = (who: Owner): ThresholdOpinion => ({
  ...who,
  reached: false,
  since: null,
  handledOn: null,
  next: null,
  certainty: null,
});

/** A threshold that is reached on a day, if nothing happens before; what was done earlier does not handle it. */
export const reachedOn = (
  who: Owner,
  day: number,
  { acts, asOf }: Story,
  handledBy: readonly EventType[],
): ThresholdOpinion => {
  const certainty = certaintyUpTo(day);
  if (day > asOf) return { ...outOfReach(who), next: day, certainty };
  const handled = acts.find(({ type, on }) => handledBy.includes(type) && on >= day);
  return { ...who, reached: true, since: day, handledOn: handled?.on ?? null, next: null, certainty };
};

/**
 * Work that is due (đã đến hạn: from the due day on) or overdue (đã quá hạn: from the day after) and not done: the Office
 * proposes measures (A43). Work done wrong, or matters that come up, nobody computes.
 */
export const undone = (who: Owner, story: Story, daysPast: 0 | 1, effectFrom: number): ThresholdOpinion => {
  const { dueOn, completedOn, cancelledOn } = story;
  if (dueOn === null || dueOn < effectFrom || completedOn !== null || cancelledOn !== null) return outOfReach(who);
  return reachedOn(who, dueOn + daysPast, story, ["escalated"]);
};

export const notOpened = (who: Owner): RightOpinion => ({ ...who, until: null, state: "notOpened", usedOn: null });

/** A right that is open until a day; used once the act was done, even after that day. */
export const openUntil = (who: Owner, until: number | null, usedOn: number | null, { asOf }: Story): RightOpinion => {
  if (usedOn !== null) return { ...who, until, state: "used", usedOn };
  return { ...who, until, state: until !== null && asOf > until ? "lapsed" : "open", usedOn: null };
};
