import { answering, requireOptions } from "../../../answering.js";
import type { PlainDate } from "../../../calendar/index.js";
import { dateInVietNam, problemWithMoment } from "../../../calendar/plain-date.js";
import { DondocError, type Problem } from "../../../errors.js";
import { A_FLAG } from "../../../expected.js";
import { nameKey } from "../../bodies/name-key.js";
import { optional } from "../../model/optional.js";
import type { ListedBody, Register, Task } from "../../model/task.js";
import { checkRegister, parseRegister } from "../parse-register.js";
import type { TaskChange } from "./change-book.js";
import { mergeTask } from "./merge-task.js";
import { pairTasks } from "./pair-tasks.js";

/** A task as a message names it. */
export interface NamedTask {
  /** The id of the task in the merged register. */
  readonly id: string;
  /** The running number of its row in a sheet without ids. */
  readonly ordinal?: string;
  /** `null` for a classified task. */
  readonly title: string | null;
}

/** A task that the new register tells otherwise than the one before. */
export interface ChangedTask extends NamedTask {
  /** What it tells otherwise, field by field; never empty. */
  readonly changes: readonly TaskChange[];
}

/** One register out of two, and what came between them. */
export interface MergedRegister {
  /** The tasks of the new register, each with the history that either tells. */
  readonly register: Register;
  /** Tasks that the earlier register did not hold. */
  readonly appeared: readonly NamedTask[];
  /** Tasks that both hold, and tell differently. */
  readonly changed: readonly ChangedTask[];
  /** Tasks that the new register does not hold any more. */
  readonly left: readonly NamedTask[];
}

/** What is to be taken where the two registers do not tell it. */
export interface MergeOptions {
  /**
   * The day on which deadlines and leads that differ changed. Without it a later deadline is one whose own day is not known,
   * and nobody was late meanwhile; a lead is the new one from the beginning.
   */
  readonly on?: PlainDate;
  /** Keep the tasks that the new register does not hold any more. */
  readonly keepLeft?: boolean;
}

const named = ({ id, ordinal, title, secrecy }: Task): NamedTask =>
  Object.freeze({ id, ...optional("ordinal", ordinal), title: secrecy === "none" ? title : null });

/** Of two lists one, in which each thing stands once; what the new list tells of it goes before. */
const union = <T extends object>(last: readonly T[], next: readonly T[], keyOf: (one: T) => string): readonly T[] => {
  const merged = new Map(last.map((one) => [keyOf(one), one]));
  for (const one of next) merged.set(keyOf(one), { ...merged.get(keyOf(one)), ...one });
  return [...merged.values()];
};

const bodyKey = ({ id, name }: ListedBody): string => id ?? nameKey(name);

/** The id of a new task, where a task with a history has it already. */
const freeId = (id: string, taken: ReadonlySet<string>): string => {
  let own = id;
  for (let n = 2; taken.has(own); n++) own = `${id}~${n}`;
  return own;
};

const OPTIONS = {
  on: (value: unknown, path: string): Problem | undefined => problemWithMoment(value, path),
  keepLeft: (value: unknown, path: string): Problem | undefined =>
    typeof value === "boolean" ? undefined : { code: "wrong-type", path, found: typeof value, expected: A_FLAG },
};

/**
 * The register of this week with the histories of the last: what was recorded stays, what is new is added, what differs is
 * told. Tasks are found again by id and content; a task that is not there any more is told, and left out unless asked for.
 *
 * What the new register says holds: its fields, the types of event that it keeps, its tasks. Where it says nothing, what
 * stood before stays: a blank cell takes nothing back, of two degrees of secrecy the stricter counts, reports that were kept are kept.
 *
 * @throws DondocError as `parseRegister` does; `missing` at `on` where a deadline or a lead changed of a task whose earlier
 * changes have their days.
 * @example
 * mergeRegisters(lastWeek, thisWeek).changed[0]?.changes; // [{ field: "dueOn", before: "2026-06-30", after: "2026-07-31", kept: false }]
 */
export const mergeRegisters = (last: unknown, next: unknown, options: MergeOptions = {}): MergedRegister =>
  answering("options", () => {
    requireOptions(options, OPTIONS);
    return merged(checkRegister(last), checkRegister(next), options);
  });

const merged = (last: Register, next: Register, options: MergeOptions): MergedRegister => {
  const { keepLeft = false } = options;
  const on = options.on === undefined ? undefined : dateInVietNam(options.on, "on");
  const pairs = pairTasks(last.tasks, next.tasks);
  const problems: Problem[] = [];
  const taken = new Set<string>([
    ...pairs.next.flatMap(({ before }) => before?.id ?? []),
    ...(keepLeft ? pairs.left.map(({ id }) => id) : []),
  ]);
  const appeared: Task[] = [];
  const changed: ChangedTask[] = [];
  const tasks = pairs.next.map(({ task, before }): unknown => {
    if (before === null) {
      const own = freeId(task.id, taken);
      taken.add(own);
      const renamed = own === task.id ? task : { ...task, id: own };
      appeared.push(renamed);
      return renamed;
    }
    const { id: given, raw, changes, isOpen } = mergeTask(before, task, { on, problems });
    const id = given === before.id ? given : freeId(given, taken);
    taken.add(id);
    if (changes.length > 0) {
      const { title, ordinal } = isOpen ? task : { ...task, title: null };
      changed.push(Object.freeze({ id, ...optional("ordinal", ordinal), title, changes }));
    }
    return id === given ? raw : { ...raw, id };
  });
  if (problems.length > 0) throw new DondocError(problems);
  const reports =
    last.reports === null && next.reports === null
      ? null
      : union(last.reports ?? [], next.reports ?? [], ({ provision, period, unit, on: day }) =>
          JSON.stringify([provision, period, unit, period === null ? day : null]),
        );
  const register = parseRegister({
    bodies: union(last.bodies, next.bodies, bodyKey),
    keeps: next.keeps,
    tasks: [...tasks, ...(keepLeft ? pairs.left : [])],
    meetings: union(last.meetings, next.meetings, ({ id, type, on: day }) => id ?? `${type}|${day}`),
    reports,
    units: [...new Map([...last.units, ...next.units].map((name) => [nameKey(name), name])).values()],
    notices: next.notices,
  });
  return Object.freeze({
    register,
    appeared: Object.freeze(appeared.map(named)),
    changed: Object.freeze(changed),
    left: Object.freeze(pairs.left.map(named)),
  });
};
