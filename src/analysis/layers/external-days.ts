import type { PlainDate } from "../../calendar/index.js";
import { problemWithDate } from "../../calendar/plain-date.js";
import type { Register } from "../../core/model/task.js";
import { checkRegister } from "../../core/register/parse-register.js";
import { DondocError, type Problem } from "../../errors.js";
import { unknownWord } from "../../nearest.js";

/** The days that a layer above set for tasks, by id: those of the register are the office's own. */
export type ExternalDays = Readonly<Record<string, PlainDate>>;

/** What else a record says of the deadline that is the office's own. */
const OF_DEADLINE = ["dueText", "dueBound"];

const problemsOf = ({ tasks }: Register, external: ExternalDays): Problem[] => {
  const ids = tasks.map(({ id }) => id);
  const known = new Set(ids);
  return Object.entries(external).flatMap(([id, day]): Problem[] => {
    if (!known.has(id)) return [unknownWord("unknown-name", "external", id, ids)];
    const problem = problemWithDate(day, `external.${id}`);
    return problem === undefined ? [] : [problem];
  });
};

/**
 * The register as the layers above see it: what they set stands in place of the office's own deadline, and is not moved
 * when the office moves its own.
 *
 * @throws DondocError for a task that is not there, and for a day that is none.
 */
export const seenFromAbove = (register: Register, external: ExternalDays): Register => {
  const problems = problemsOf(register, external);
  if (problems.length > 0) throw new DondocError(problems);
  if (Object.keys(external).length === 0) return register;
  const tasks = register.tasks.map((task) => {
    const day = Object.hasOwn(external, task.id) ? external[task.id] : undefined;
    if (day === undefined) return task;
    const said = Object.entries(task).filter(([field]) => !OF_DEADLINE.includes(field));
    return {
      ...Object.fromEntries(said),
      dueOn: day,
      events: task.events.filter(({ type }) => type !== "deadlineAdjusted"),
    };
  });
  return checkRegister(JSON.parse(JSON.stringify({ ...register, tasks })));
};
