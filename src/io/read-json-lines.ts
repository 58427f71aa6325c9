import { aText, requireValue } from "../answering.js";
import type { Register } from "../core/model/task.js";
import { parseRegister } from "../core/register/parse-register.js";
import { DondocError, MOST_ISSUES, type Problem } from "../errors.js";
import { DEEPEST, type JsonScan, scanJson } from "./scan-json.js";
import { shownKey } from "./shown-key.js";

/** The problem with the line of the task that its path names. */
const withRow = (problem: Problem, rows: readonly number[]): Problem => {
  const row = problem.row ?? rows[Number(/^tasks\[(\d+)\]/.exec(problem.path)?.[1] ?? -1)];
  return row === undefined ? problem : { ...problem, row };
};

/** What keeps one line from being read. */
export const lineProblems = (scan: JsonScan, row: number): Problem[] => {
  const { error, tooDeep, repeated } = scan;
  const twice = repeated.map(({ key, column }): Problem => {
    const found = `khóa lặp lại / a key given twice: ${shownKey(key, scan)} (cột / column ${column})`;
    return { code: "unreadable", path: "", row, found, expected: "mỗi khóa một lần / each key once" };
  });
  if (error === null) return twice;
  const found = tooDeep ? `> ${DEEPEST} tầng / levels` : `JSON (cột / column ${error.column})`;
  const expected = tooDeep ? `≤ ${DEEPEST}` : "một nhiệm vụ một dòng / one task a line: {…}";
  return [...twice, { code: "unreadable", path: "", row, found, expected }];
};

/**
 * The register that JSON Lines hold: one task a line; empty lines are passed over.
 *
 * @throws DondocError with every line that is not JSON and every problem of the others, each with its row.
 */
export const readJsonLines = (text: string): Register => {
  requireValue(text, "text", aText);
  const tasks: unknown[] = [];
  const rows: number[] = [];
  const problems: Problem[] = [];
  let row = 0;
  for (let start = 0; start <= text.length && problems.length <= MOST_ISSUES; ) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end === -1 ? text.length : end);
    start = end === -1 ? text.length + 1 : end + 1;
    row++;
    if (line.trim() === "") continue;
    const scan = scanJson(line);
    problems.push(...lineProblems(scan, row));
    if (scan.error !== null || scan.repeated.length > 0) continue;
    tasks.push(JSON.parse(line));
    rows.push(row);
  }
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
