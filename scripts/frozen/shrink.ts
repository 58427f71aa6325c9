import type { Case } from "./cases.js";
import type { RawTask } from "./registers.js";

/** The list without one of its elements, for each of them. */
const without = <T>(items: readonly T[]): T[][] => items.map((_, i) => items.filter((__, j) => j !== i));

const FIELDS_KEPT = ["id", "title"];

const smallerTasks = (task: RawTask): RawTask[] => [
  ...without(task.events ?? []).map((events) => ({ ...task, events })),
  ...(task.events ?? []).flatMap((event, i) =>
    Object.keys(event)
      .filter((key) => !["type", "on", "dueOn"].includes(key))
      .map((key) => {
        const { [key]: _, ...rest } = event;
        return { ...task, events: (task.events ?? []).map((other, j) => (j === i ? (rest as typeof event) : other)) };
      }),
  ),
  ...Object.keys(task)
    .filter((key) => !FIELDS_KEPT.includes(key))
    .map((key) => {
      const { [key]: _, ...rest } = task;
      return rest as RawTask;
    }),
];

/** Cases that ask the same of a little less: a task, an event, a report, a reading fewer. */
const smaller = (one: Case): Case[] => {
  const { register, setting } = one;
  const { tasks, reports = [], meetings = [], units = [] } = register;
  const cases: Case[] = [];
  const withRegister = (part: object): number => cases.push({ ...one, register: { ...register, ...part } });
  for (const fewer of without(tasks)) withRegister({ tasks: fewer });
  for (const fewer of without(reports)) withRegister({ reports: fewer });
  for (const fewer of without(meetings)) withRegister({ meetings: fewer });
  for (const fewer of without(units)) withRegister({ units: fewer });
  for (const key of ["knownAt", "calendar", "parameters", "beforeEffect", "arguable"] as const) {
    const { [key]: dropped, ...rest } = setting;
    if (dropped !== undefined) cases.push({ ...one, setting: rest });
  }
  for (const code of Object.keys(setting.readings ?? {})) {
    const { [code]: _, ...readings } = setting.readings ?? {};
    cases.push({ ...one, setting: { ...setting, readings } });
  }
  tasks.forEach((task, i) => {
    for (const fewer of smallerTasks(task)) withRegister({ tasks: tasks.map((other, j) => (j === i ? fewer : other)) });
  });
  return cases;
};

/** Steps tried before the case is taken as small enough. */
const MOST_STEPS = 2_000;

/** The case made smaller for as long as it still fails. */
export const shrink = (start: Case, fails: (one: Case) => boolean): Case => {
  let one = start;
  let steps = 0;
  for (;;) {
    const next = smaller(one).find((candidate) => steps++ < MOST_STEPS && fails(candidate));
    if (next === undefined) return one;
    one = next;
  }
};
