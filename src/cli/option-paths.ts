import { DondocError, type Problem } from "../errors.js";
import { flagOf } from "./given.js";

/** What the library calls an argument, and the option it came from. */
const OPTIONS: Readonly<Record<string, string>> = {
  profile: "--profile",
  provision: "--provision",
  task: "--task",
  asOf: "--as-of",
  knownAt: "--known-at",
  from: "--from",
  to: "--to",
  until: "--until",
  source: "--calendar-source",
  off: "--calendar-off",
  working: "--calendar-working",
};

const renamed = (problem: Problem, days: Readonly<Record<string, string | undefined>>): Problem => {
  const parameter = /^parameters\.(.+)$/.exec(problem.path)?.[1];
  if (parameter !== undefined) return { ...problem, path: `--param ${parameter}` };
  const list = /^(off|working)\[\d+\]$/.exec(problem.path)?.[1] ?? problem.path;
  const option = OPTIONS[list];
  if (problem.path === "task" && problem.code === "missing")
    return { ...problem, path: "--task", expected: "--task ID" };
  if (option !== undefined) return { ...problem, path: option };
  if (problem.path !== "") return problem;
  const day = Object.entries(days).find(([, value]) => value !== undefined && value === problem.found)?.[0];
  return day === undefined ? problem : { ...problem, path: flagOf(day) };
};

/**
 * Runs a call of the library; its problems name the options of the command line instead of its arguments.
 *
 * @param days - The days given, by option name: a day outside the calendar is named by its option.
 */
export const namingOptions = <T>(days: Readonly<Record<string, string | undefined>>, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
    throw new DondocError(error.issues.map(({ message: _, ...problem }) => renamed(problem, days)));
  }
};
