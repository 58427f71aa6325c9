import { DondocError, type Issue } from "../../src/errors.js";

/** The issues of the error that `run` throws; fails the test when it throws none or another error. */
export const issuesOf = (run: () => unknown): readonly Issue[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof DondocError) return error.issues;
    throw error;
  }
  throw new Error("expected a DondocError, nothing was thrown");
};

/** The codes and paths of the issues, which is what a caller can act on. */
export const codesOf = (run: () => unknown): string[] =>
  issuesOf(run).map(({ code, path }) => (path === "" ? code : `${code} ${path}`));
