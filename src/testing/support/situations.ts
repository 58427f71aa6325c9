import fc from "fast-check";
import { type DayNumber, dayOf } from "../../calendar/index.js";
import { windowOf } from "../arbitraries/days.js";
import { type DrawnRegister, lastDayOfRegister, registers } from "../arbitraries/registers.js";
import { type DrawnTask, lastDayOf, type TaskOptions, tasks } from "../arbitraries/tasks.js";
import type { Subject } from "./subject.js";

/** A task that the rules of the profile have something to say about. */
export const tasksFor = (subject: Subject, options: TaskOptions = {}): fc.Arbitrary<DrawnTask> =>
  tasks({ profile: subject.profile, calendar: subject.calendar, ...options });

export const registersFor = (subject: Subject, options: TaskOptions = {}): fc.Arbitrary<DrawnRegister> =>
  registers({ profile: subject.profile, calendar: subject.calendar, mostTasks: 4, mostEvents: 5, ...options });

/** The deadlines that a task's record names, first and adjusted. */
const deadlinesOf = (task: DrawnTask): DayNumber[] =>
  [task.dueOn, ...(task.events ?? []).map(({ dueOn }) => dueOn)].flatMap((due) => (due == null ? [] : [dayOf(due)]));

/** The last day that a task's record speaks of: of an event, the document, or a deadline. */
const lastDayNamed = (task: DrawnTask): DayNumber => Math.max(lastDayOf(task), ...deadlinesOf(task));

/** A task and a day on or after all that is recorded of it: any, or one around its last deadline. */
export const quiet = (subject: Subject, source = tasksFor(subject)): fc.Arbitrary<[DrawnTask, DayNumber]> => {
  const gaps = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: -6, max: 6 }), fc.boolean());
  return fc.tuple(source, gaps).map(([task, [gap, aside, atDeadline]]) => {
    const recorded = lastDayOf(task);
    const last = Number.isFinite(recorded) ? recorded : windowOf(subject.calendar).first;
    const deadline = deadlinesOf(task).at(-1);
    return [task, atDeadline && deadline !== undefined ? Math.max(last, deadline + aside) : last + gap];
  });
};

/** A task and a day after all its deadlines as well: time alone changes none of its facts any more. */
export const settled = (subject: Subject, source = tasksFor(subject)): fc.Arbitrary<[DrawnTask, DayNumber]> =>
  fc.tuple(source, fc.integer({ min: 1, max: 60 })).map(([task, gap]) => {
    const last = lastDayNamed(task);
    return [task, (Number.isFinite(last) ? last : windowOf(subject.calendar).first) + gap];
  });

/** A register and a day on or after all that is recorded in it. */
export const quietRegister = (subject: Subject): fc.Arbitrary<[DrawnRegister, DayNumber]> =>
  fc
    .tuple(registersFor(subject), fc.integer({ min: 0, max: 100 }))
    .map(([register, gap]) => [register, lastDayOfRegister(register, windowOf(subject.calendar).first) + gap]);

/** Any days from the first to the last, both ends among them. */
export const sampled = (first: DayNumber, last: DayNumber, between: readonly number[]): DayNumber[] =>
  last < first
    ? []
    : [...new Set([first, last, ...between.map((share) => first + Math.floor(share * (last - first + 1)))])];

export const shares = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
  minLength: 3,
  maxLength: 3,
});
