import { both } from "../../bilingual.js";
import { DondocError, type Problem } from "../../errors.js";
import type { Raw } from "../model/plain-values.js";
import type { Register, RegisterNotice, Task } from "../model/task.js";
import { asksOfSecrecy, leftOutNotice } from "./left-out.js";
import { parseRegister } from "./parse-register.js";
import { parseTask } from "./parse-task.js";
import { isPlainlyOpen } from "./plainly-open.js";

/** What the reader of a file knows of its tasks. */
export interface PartialOrigin {
  readonly notices: readonly RegisterNotice[];
  /** The row of each task. */
  readonly rows?: readonly number[];
  /** Problems that the reader of the cells found, each with the place of its task in `path`. */
  readonly problems?: readonly Problem[];
  /** The heading of the column behind a path below a task. */
  readonly columnOf?: (index: number, path: string) => string | undefined;
  /** Whether words of the file may be shown at all; no when a task of its sheet is classified. */
  readonly isOpen?: boolean;
  /** Told of each task that is left out, by its place. */
  readonly onLeftOut?: (index: number, problems: readonly Problem[]) => void;
}

const TASK = /^tasks\[(\d+)\]\.?(.*)$/;

/** A problem by the place of its task, with row and column. */
const placed = (problem: Problem, index: number, origin: PartialOrigin): Problem => {
  const row = problem.row ?? origin.rows?.[index];
  const column = problem.column ?? origin.columnOf?.(index, problem.path);
  const path = problem.path === "" ? `tasks[${index}]` : `tasks[${index}].${problem.path}`;
  return { ...problem, path, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
};

/** The task, or what keeps it from being read. */
const tryTask = (value: unknown): { readonly task?: Task; readonly wrong: readonly Problem[] } => {
  try {
    return { task: parseTask(value), wrong: [] };
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
    return { wrong: error.issues.map(({ message: _, ...problem }) => problem) };
  }
};

/** The problems of each task, by its place; those of tasks with an id that a task above has, too. */
const problemsOf = (values: readonly unknown[], origin: PartialOrigin): ReadonlyMap<number, readonly Problem[]> => {
  const found = new Map<number, Problem[]>();
  const add = (index: number, problem: Problem): void => {
    const own = found.get(index);
    if (own === undefined) found.set(index, [problem]);
    else own.push(problem);
  };
  for (const problem of origin.problems ?? []) {
    const index = TASK.exec(problem.path)?.[1];
    // What is wrong with no task in particular is wrong with all of them.
    if (index === undefined) throw new DondocError(origin.problems ?? []);
    add(Number(index), problem);
  }
  const ids = new Map<string, number>();
  values.forEach((value, index) => {
    const { task, wrong } = tryTask(value);
    for (const problem of wrong) add(index, placed(problem, index, origin));
    const first = task === undefined ? undefined : ids.get(task.id);
    if (task !== undefined && first === undefined) ids.set(task.id, index);
    if (task === undefined || first === undefined) return;
    const row = origin.rows?.[first];
    const expected = row === undefined ? `tasks[${first}].id` : both(`dòng ${row}`, `row ${row}`);
    add(index, placed({ code: "duplicate-id", path: "id", found: task.id, expected }, index, origin));
  });
  return found;
};

/**
 * The register without the tasks that cannot be read, each of which a notice names (`taskLeftOut`): the others are judged
 * all the same. What is wrong with the register as a whole is refused as ever, and so is every question of secrecy.
 *
 * @throws DondocError as `parseRegister` does, but for problems of single tasks.
 */
export const parsePartial = (source: Raw, origin: PartialOrigin): Register => {
  const values = source["tasks"];
  if (!Array.isArray(values)) return parseRegister(source, { notices: origin.notices });
  const found = problemsOf(values, origin);
  const all = [...found].sort(([a], [b]) => a - b);
  const secret = all.flatMap(([, problems]) => problems).filter(asksOfSecrecy);
  if (secret.length > 0) throw new DondocError(secret);
  const leftOut = all.flatMap(([index, problems]) => {
    const isOpen = origin.isOpen !== false && isPlainlyOpen(values[index]);
    origin.onLeftOut?.(index, problems);
    return problems.map((problem) => leftOutNotice(problem, isOpen));
  });
  const kept = values.flatMap((value: unknown, index) =>
    found.has(index) ? [] : [{ value, row: origin.rows?.[index] }],
  );
  const rows = kept.flatMap(({ row }) => row ?? []);
  return parseRegister(
    { ...source, tasks: kept.map(({ value }) => value) },
    { notices: [...leftOut, ...origin.notices], ...(origin.rows === undefined ? {} : { rows }) },
  );
};
