import { parseRegister } from "../core/register/parse-register.js";
import type { Register } from "../core/register/task.js";
import { DondocError, type Problem } from "../errors.js";
import { jsonErrorPlace } from "./json-error-place.js";

/** The problem with the line of the task that its path names. */
const withRow = (problem: Problem, rows: readonly number[]): Problem => {
  const row = problem.row ?? rows[Number(/^tasks\[(\d+)\]/.exec(problem.path)?.[1] ?? -1)];
  return row === undefined ? problem : { ...problem, row };
};

/**
 * The register that JSON Lines hold: one task a line; empty lines are passed over.
 *
 * @throws DondocError with every line that is not JSON and every problem of the others, each with its row.
 */
export const readJsonLines = (text: string): Register => {
  const tasks: unknown[] = [];
  const rows: number[] = [];
  const problems: Problem[] = [];
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === "") return;
    try {
      tasks.push(JSON.parse(line));
      rows.push(i + 1);
    } catch {
      const found = `JSON (cột / column ${jsonErrorPlace(line).column})`;
      problems.push({
        code: "unreadable",
        path: "",
        row: i + 1,
        found,
        expected: "một nhiệm vụ một dòng / one task a line: {…}",
      });
    }
  });
  if (tasks.length === 0 && problems.length === 0) {
    problems.push({ code: "unreadable", path: "", found: "tệp rỗng / empty file", expected: "JSON Lines" });
  }
  try {
    const register = parseRegister({ tasks }, { notices: [], rows });
    if (problems.length === 0) return register;
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
    problems.push(...error.issues.map((issue) => withRow(issue, rows)));
  }
  throw new DondocError(problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)));
};
