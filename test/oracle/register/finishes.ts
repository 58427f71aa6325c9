import type { Act } from "./acts.js";
import type { History } from "./history.js";
import { isOpenAgain } from "./situation.js";

/** A finish that was taken back, and what the next one asks anew (SEMANTICS 19). */

const takesBack = (history: History, act: Act, index: number): boolean =>
  isOpenAgain(history.before(index), act, history);

/** The acts that took a finish back. */
export const takenBackBy = (history: History): readonly Act[] =>
  history.acts.filter((act, index) => takesBack(history, act, index));

/** On which day the finish of which an act told was taken back; null: it stands. */
export const takenBackOn = (history: History, act: Act): number | null => {
  const at = history.acts.indexOf(act);
  return history.acts.find((later, index) => index > at && takesBack(history, later, index))?.on ?? null;
};

/** What calls up once more a rule that starts from a finish. */
export interface FinishOccasion {
  readonly on: number;
  /** The first is the one that a task has as a rule; each later one is named by its act. */
  readonly occasion: string;
  readonly takenBackOn: number | null;
}

/** Of each finish the first act that told of it: what comes after it was taken back tells of the next. */
export const finishOccasions = (history: History, types: readonly string[]): readonly FinishOccasion[] => {
  const told: FinishOccasion[] = [];
  let isTold = false;
  for (const [index, act] of history.acts.entries()) {
    if (takesBack(history, act, index)) isTold = false;
    if (isTold || !types.includes(act.type)) continue;
    const until = takenBackOn(history, act);
    // Taken back on the same day it has stood at the end of none.
    if (until === act.on) continue;
    isTold = true;
    const occasion = told.length === 0 ? "-" : act.occasion;
    told.push({ on: act.on, occasion, takenBackOn: until });
  }
  return told;
};

/** Whether what a finish asked for was neither done nor late when it was taken back: the next finish asks anew. */
export const isGoneWith = (takenBack: number | null, late: number | null, fulfilledOn: number | null): boolean => {
  if (takenBack === null || (fulfilledOn !== null && fulfilledOn < takenBack)) return false;
  return late === null || late >= takenBack;
};
