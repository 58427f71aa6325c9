import { DondocError, type Problem } from "../../errors.js";
import { flagOf } from "./read-options.js";

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
  on: "--on",
  source: "--calendar-source",
  off: "--calendar-off",
  working: "--calendar-working",
  readings: "--reading",
};

const renamed = (
  problem: Problem,
  days: Readonly<Record<string, string | undefined>>,
  others: Readonly<Record<string, string>>,
): Problem => {
  const [, group, member] = /^(parameters|readings)\.(.+)$/.exec(problem.path) ?? [];
  if (member !== undefined) return { ...problem, path: `${group === "readings" ? "--reading" : "--param"} ${member}` };
  const list = /^(off|working)\[\d+\]$/.exec(problem.path)?.[1] ?? problem.path;
  const option = others[list] ?? OPTIONS[list];
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
 * @param others - Arguments of the call that only this command has, with the options they came from.
 */
export const namingOptions = <T>(
  days: Readonly<Record<string, string | undefined>>,
  act: () => T,
  others: Readonly<Record<string, string>> = {},
): T => {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
    throw new DondocError(error.issues.map(({ message: _, ...problem }) => renamed(problem, days, others)));
  }
};
