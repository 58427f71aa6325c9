import { aFlag, answering, aText, requireOptions, requireValue } from "../answering.js";
import { both, inBoth } from "../bilingual.js";
import type { Register, RegisterNotice } from "../core/model/task.js";
import { leftOutNotice } from "../core/register/left-out.js";
import { parsePartial } from "../core/register/parse-partial.js";
import { parseRegister } from "../core/register/parse-register.js";
import { DondocError, MOST_ISSUES, type Problem } from "../errors.js";
import { LEVELS } from "../expected.js";
import { EACH_ONCE, EMPTY_FILE, KEY_TWICE } from "./found.js";
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
    const found = inBoth`${KEY_TWICE}: ${shownKey(key, scan)} (${column})`;
    return { code: "unreadable", path: "", row, found, expected: EACH_ONCE };
  });
  if (error === null) return twice;
  const found = tooDeep ? inBoth`> ${DEEPEST} ${LEVELS}` : inBoth`JSON: ${both("cột", "column")} ${error.column}`;
  const expected = tooDeep ? `≤ ${DEEPEST}` : both("mỗi dòng một nhiệm vụ: {…}", "one task a line: {…}");
  return [...twice, { code: "unreadable", path: "", row, found, expected }];
};

/** The lines that are no JSON, as tasks that are left out: a key given twice may have said that the task is classified. */
const leftOutLines = (problems: readonly Problem[]): readonly RegisterNotice[] => {
  const twice = problems.filter(({ expected }) => expected === EACH_ONCE);
  if (twice.length > 0) throw new DondocError(twice);
  return problems.map((problem) => leftOutNotice(problem, false));
};

/**
 * The register that JSON Lines hold: one task a line; empty lines are passed over.
 *
 * @param options - `partial` leaves out the lines that cannot be read, each with a notice.
 * @throws DondocError with every line that is not JSON and every problem of the others, each with its row.
 * @example
 * readJsonLines('{"id":"1","dueOn":"2026-03-04"}\n{"id":"2"}').tasks.length; // 2
 */
export const readJsonLines = (
  text: string,
  options: {
    /** Leave out the lines that cannot be read, each with a notice. */
    readonly partial?: boolean;
  } = {},
): Register =>
  answering("text", () => {
    requireValue(text, "text", aText);
    requireOptions(options, { partial: aFlag });
    return registerOf(text, options.partial === true);
  });

const registerOf = (text: string, partial: boolean): Register => {
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
    problems.push({ code: "unreadable", path: "", found: EMPTY_FILE, expected: "JSON Lines" });
  }
  if (partial && tasks.length > 0) return parsePartial({ tasks }, { notices: leftOutLines(problems), rows });
  try {
    const register = parseRegister({ tasks }, { notices: [], rows });
    if (problems.length === 0) return register;
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
    problems.push(...error.issues.map((issue) => withRow(issue, rows)));
  }
  throw new DondocError(problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)));
};
