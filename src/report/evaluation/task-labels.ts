import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import type { TaskEvaluation } from "../../core/model/evaluation.js";
import { clean, shorten } from "../text-width.js";

/** An id that the content of a row gave is longer than a name for people should be. */
const LONGEST = 40;

type Named = Pick<TaskEvaluation, "id" | "ordinal"> & Partial<Pick<TaskEvaluation, "secrecy">>;

/** What a task is called beside its title: the running number of its row, else its id. */
export const shortLabel = ({ id, ordinal }: Named): string => shorten(clean(ordinal ?? id), LONGEST);

/**
 * What a classified task is called in tables for people: the running number of its row, since the id that a sheet gives it
 * is the number and the day of its document. `undefined`: it has an id of its own, or is no secret.
 */
export const secretLabel = (task: (Named & Pick<TaskEvaluation, "secrecy">) | undefined): string | undefined =>
  task === undefined || task.secrecy === "none" || task.ordinal === undefined ? undefined : clean(task.ordinal);

/**
 * What tasks are called where no title stands beside: the running number of the row where no other task has it, else with
 * the id behind it. The id of a classified row is made of the number of its document: behind a running number it never stands.
 */
export const taskLabels = (tasks: readonly Named[]): ReadonlyMap<string, string> => {
  const times = new Map<string, number>();
  for (const task of tasks) times.set(shortLabel(task), (times.get(shortLabel(task)) ?? 0) + 1);
  return new Map(
    tasks.map((task) => {
      const label = shortLabel(task);
      if (task.ordinal === undefined) return [task.id, (times.get(label) ?? 0) > 1 ? clean(task.id) : label];
      const isClassified = task.secrecy !== undefined && task.secrecy !== "none";
      return [
        task.id,
        times.get(label) === 1 || isClassified ? label : `${label} (${shorten(clean(task.id), LONGEST)})`,
      ];
    }),
  );
};

/** The evaluation with its tasks named for people; what programs read keeps the ids. */
export const withLabels = (evaluation: RegisterEvaluation): RegisterEvaluation => {
  if (evaluation.tasks.every(({ ordinal }) => ordinal === undefined)) return evaluation;
  const labels = taskLabels(evaluation.tasks);
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const tasks = evaluation.tasks.map((task) => ({ ...task, id: labelOf(task.id) }));
  const notices = evaluation.notices.map((notice) =>
    notice.taskId === undefined ? notice : { ...notice, taskId: labelOf(notice.taskId) },
  );
  // What is not named anew is inherited: a copy would work out the hashes of `meta`, which nobody asks for here.
  return Object.create(evaluation, { tasks: { value: tasks }, notices: { value: notices } }) as RegisterEvaluation;
};
