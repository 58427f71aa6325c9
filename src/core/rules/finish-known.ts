import type { Context } from "../model/context.js";

/**
 * Whether the record tells how long the task was open: it is finished or called off, says its state, or stands in a
 * register that keeps when tasks are finished. What is owed only while a task is open is else not known to be owed.
 */
export const isFinishKnown = ({ life, task, register }: Context): boolean =>
  register.keeps("completed") || life.closed !== null || task.recordedState !== undefined;
