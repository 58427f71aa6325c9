import type { PlainDate, WorkingCalendar } from "../../calendar/index.js";
import type { Problem } from "../../errors.js";
import type { Register, Task } from "../model/task.js";
import { leftOutNotice } from "./left-out.js";
import { parseRegister } from "./parse-register.js";
import { placeIn } from "./task-places.js";

/** Every day of a task with the place it stands at. */
const daysOf = (task: Task): readonly (readonly [path: string, day: PlainDate | null | undefined])[] => [
  ["document.issuedOn", task.document?.issuedOn],
  ["dueOn", task.dueOn],
  ...task.events.flatMap((event, i) => [
    [`events[${i}].on`, event.on] as const,
    [`events[${i}].dueOn`, event.dueOn] as const,
    [`events[${i}].endsOn`, event.endsOn] as const,
    [`events[${i}].minutesOn`, event.minutesOn] as const,
  ]),
];

const outside = (path: string, day: PlainDate | null | undefined, calendar: WorkingCalendar): Problem[] =>
  day === null || day === undefined || (day >= calendar.first && day <= calendar.last)
    ? []
    : [{ code: "outside-calendar", path, found: day, expected: calendar.range }];

/** The same of one task, with paths below it; of a task of a sheet with row and column. */
export const daysOutsideTask = (task: Task, calendar: WorkingCalendar): Problem[] =>
  daysOf(task).flatMap(([path, day]) =>
    outside(path, day, calendar).map((problem) => ({ ...problem, ...placeIn(task, path) })),
  );

/** The days of a register that no calendar answers for: an evaluation that meets one of them would refuse. */
export const daysOutside = (register: Register, calendar: WorkingCalendar): Problem[] => [
  ...register.tasks.flatMap((task, i) =>
    daysOutsideTask(task, calendar).map((problem) => ({
      ...problem,
      path: `tasks[${i}].${problem.path} (id ${task.id})`,
    })),
  ),
  ...register.meetings.flatMap(({ on }, i) => outside(`meetings[${i}].on`, on, calendar)),
  ...(register.reports ?? []).flatMap(({ on }, i) => outside(`reports[${i}].on`, on, calendar)),
];

/**
 * The register without the tasks whose days no calendar answers for, each of which a notice names.
 *
 * @param canBeJudged - Whether a task with such a day can be judged all the same: not every day is asked for.
 */
export const withoutDaysOutside = (
  register: Register,
  calendar: WorkingCalendar,
  canBeJudged: (task: Task) => boolean,
): Register => {
  const found = register.tasks.map((task, i) => {
    const problems = daysOutsideTask(task, calendar);
    if (problems.length === 0 || canBeJudged(task)) return [];
    return problems.map((problem) => ({ ...problem, path: `tasks[${i}].${problem.path}` }));
  });
  // The days of a register without classified tasks may be shown.
  const isOpen = register.tasks.every(({ secrecy }) => secrecy === "none");
  const leftOut = found.flatMap((problems) => problems.map((problem) => leftOutNotice(problem, isOpen)));
  if (leftOut.length === 0) return register;
  const tasks = register.tasks.filter((_, i) => found[i]?.length === 0);
  return parseRegister({ ...register, tasks, notices: [] }, { notices: [...leftOut, ...register.notices] });
};
