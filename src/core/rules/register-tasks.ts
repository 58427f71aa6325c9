import type { Context } from "../model/context.js";
import { isFinishKnown } from "./finish-known.js";
import { isGivenKnown } from "./given-known.js";

/** What every report asks of the tasks of a register. */
interface RegisterTasks {
  /** Of each task it is known when it was given and finished, and nothing happened on a day not recorded. */
  readonly areKnown: boolean;
  /** Of some task it is not known when it was given, or something happened on a day not recorded. */
  readonly isUndated: boolean;
  /** Those whose document is issued by now. */
  readonly there: readonly Context[];
  /** Whether there are such tasks, and every one is classified. */
  readonly allClassified: boolean;
}

/** The same for all reports on the same tasks. */
const known = new WeakMap<readonly Context[], RegisterTasks>();

/** What reports ask of the tasks of a register, found once. */
export const registerTasks = (tasks: readonly Context[]): RegisterTasks => {
  const kept = known.get(tasks);
  if (kept !== undefined) return kept;
  const isUndated = tasks.some((task) => task.early !== undefined || !isGivenKnown(task));
  const there = tasks.filter(({ life }) => life.issuedLater === null);
  const fresh = {
    areKnown: !isUndated && tasks.every(isFinishKnown),
    isUndated,
    there,
    allClassified: there.length > 0 && there.every(({ facts }) => facts.classified === true),
  };
  known.set(tasks, fresh);
  return fresh;
};
