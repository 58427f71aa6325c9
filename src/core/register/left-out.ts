import { type Bilingual, DondocError, type Problem } from "../../errors.js";
import type { RegisterNotice } from "../model/task.js";
import { HIDDEN } from "./input-reader.js";

/**
 * Whether a problem is a question of secrecy, which no reading passes: what is not known to be open may not be judged, and
 * what stands beside it may not be shown.
 */
export const asksOfSecrecy = ({ code, path, found, column }: Problem): boolean =>
  code === "unclear-secrecy" ||
  /(?:^|\.)secrecy$/.test(path) ||
  column === "secrecy" ||
  (code === "unknown-key" && found === HIDDEN);

/** The words of a problem without its place. */
const wordsOf = ({ row: _, column: __, ...problem }: Problem, path: string): Bilingual | undefined =>
  new DondocError([{ ...problem, path }]).issues[0]?.message;

/** What is told of a problem by which a task was left out: with what was found where it may be shown. */
export const leftOutNotice = (problem: Problem, isOpen: boolean): RegisterNotice => {
  const { row, column, path } = problem;
  const shown: Problem = isOpen || problem.found === undefined ? problem : { ...problem, found: HIDDEN };
  // A row and a column say where it is; without them the path does.
  const { vi, en } = wordsOf(shown, row === undefined ? path : "") ?? { vi: problem.code, en: problem.code };
  return Object.freeze({
    code: "taskLeftOut",
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    detail: Object.freeze({ vi: `bỏ ra, không xét: ${vi}`, en: `left out, not judged: ${en}` }),
  });
};
