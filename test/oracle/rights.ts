import { nthWorkingDayAfter } from "./calendar.js";
import type { Owner } from "./duty.js";
import type { RightOpinion } from "./opinion.js";
import { firstOf, lastOf, type Story, startOf } from "./story.js";
import { notOpened, openUntil } from "./threshold.js";

const isOver = ({ completedOn, cancelledOn }: Story): boolean => completedOn !== null || cancelledOn !== null;

/**
 * A task that does not belong to a unit is handed back, from when it came to it. It came on its last receipt: a new lead
 * that receives it has a right of its own. Where no receipt is recorded, on its entry for following, or its assignment.
 * Without a day in the text (A38) the right is open as long as the task.
 */
export const handBack = (who: Owner, story: Story, effectFrom = Number.NEGATIVE_INFINITY): RightOpinion => {
  const cameOn = lastOf(story.acts, "received")?.on ?? firstOf(story.acts, "registered")?.on ?? startOf(story);
  if (cameOn === null || cameOn < effectFrom || story.notIssuedYet) return notOpened(who);
  const usedOn = story.acts.find(({ type, on }) => type === "returned" && on >= cameOn)?.on ?? null;
  if (usedOn === null && isOver(story)) return notOpened(who);
  return openUntil(who, null, usedOn, story);
};

/** The same, within so many working days of the receipt, from the day of effect on. */
export const handBackWithin = (who: Owner, story: Story, workingDays: number, effectFrom: number): RightOpinion => {
  const received = lastOf(story.acts, "received");
  if (received === null || received.on < effectFrom || story.notIssuedYet) return notOpened(who);
  const usedOn = story.acts.find(({ type, on }) => type === "returned" && on >= received.on)?.on ?? null;
  return openUntil(who, nthWorkingDayAfter(received.on, workingDays), usedOn, story);
};

/** What was handed back last is passed on, or put right; the text gives no day (A38). */
export const passOn = (who: Owner, story: Story, effectFrom = Number.NEGATIVE_INFINITY): RightOpinion => {
  const returned = lastOf(story.acts, "returned");
  if (returned === null || returned.on < effectFrom || story.notIssuedYet) return notOpened(who);
  const usedOn =
    story.acts.find(({ type, on }) => (type === "reassigned" || type === "deadlineAdjusted") && on >= returned.on)
      ?.on ?? null;
  if (usedOn === null && isOver(story)) return notOpened(who);
  return openUntil(who, null, usedOn, story);
};

/**
 * A task that came to its deadline (A43: from that day on) and was not done by then is to be explained; no day is given.
 * Once it is finished there is nothing left to explain, but an explanation that was given stands.
 */
export const explainDelay = (who: Owner, story: Story, effectFrom = Number.NEGATIVE_INFINITY): RightOpinion => {
  const { dueOn, asOf, acts, completedOn, cancelledOn } = story;
  if (dueOn === null || dueOn < effectFrom || asOf < dueOn || story.notIssuedYet) return notOpened(who);
  if (cancelledOn === null && completedOn !== null && completedOn <= dueOn) return notOpened(who);
  const usedOn = acts.find(({ type, on }) => type === "delayExplained" && on >= dueOn)?.on ?? null;
  if (usedOn === null && isOver(story)) return notOpened(who);
  return openUntil(who, null, usedOn, story);
};
