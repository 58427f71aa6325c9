import { both, inBoth } from "../bilingual.js";
import { DondocError, fail, type Problem } from "../errors.js";
import { LEVELS } from "../expected.js";
import { EACH_ONCE, KEY_TWICE } from "./found.js";
import { DEEPEST, type JsonScan, scanJson } from "./scan-json.js";
import { shownKey } from "./shown-key.js";

/** What keeps a JSON text from being read as it stands, each problem with its line. */
const jsonProblems = (
  scan: JsonScan,
  expected: string,
  shown: (key: string, scan: JsonScan) => string,
): readonly Problem[] => {
  const { error, tooDeep, repeated } = scan;
  const problems: Problem[] = repeated.map(({ key, line }) => ({
    code: "unreadable",
    path: "",
    row: line,
    found: inBoth`${KEY_TWICE}: ${shown(key, scan)}`,
    expected: EACH_ONCE,
  }));
  if (error === null) return problems;
  const found = tooDeep
    ? inBoth`> ${DEEPEST} ${LEVELS}`
    : inBoth`JSON (${both("dòng", "line")} ${error.line}, ${both("cột", "column")} ${error.column})`;
  return [
    ...problems,
    { code: "unreadable", path: "", row: error.line, found, expected: tooDeep ? `≤ ${DEEPEST}` : expected },
  ];
};

const parse = (text: string, expected: string, shown: (key: string, scan: JsonScan) => string): unknown => {
  const problems = jsonProblems(scanJson(text), expected, shown);
  if (problems.length > 0) throw new DondocError(problems);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return fail({ code: "unreadable", path: "", found: "JSON", expected });
  }
};

/**
 * The value of a JSON text in which each key stands once.
 *
 * @throws DondocError `unreadable` with the line of the mistake, and of every key that is given twice.
 */
export const parseJson = (text: string, expected: string): unknown => parse(text, expected, (key) => key.slice(0, 40));

/** The same of a register, whose keys may be words of a classified task. */
export const parseRegisterJson = (text: string, expected: string): unknown => parse(text, expected, shownKey);
