import { eachSide, inBoth, type Language } from "./bilingual.js";
import { messageOf } from "./error-wording.js";
import { PROBLEMS, THESE_FIRST } from "./expected.js";
import type { ErrorCode, Issue, Problem } from "./problem.js";

export type { Bilingual, Language } from "./bilingual.js";
export { type ErrorCode, type Issue, type Problem, withoutMessage } from "./problem.js";

/** A longer word of the input is cut: an error must not grow with what it complains of. */
const LONGEST_SHOWN = 300;

const cut = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

const clipped = (problem: Problem): Problem => {
  const { path, found, nearest, column } = problem;
  return {
    ...problem,
    // A host may name a place by anything; only words can be shown.
    path: typeof path === "string" ? cut(path) : "",
    ...(found === undefined
      ? {}
      : { found: typeof found === "string" ? cut(found) : Object.freeze(eachSide(found, cut)) }),
    ...(nearest === undefined ? {} : { nearest: cut(nearest) }),
    ...(column === undefined ? {} : { column: cut(column) }),
  };
};

const withMessage = (given: Problem): Issue => {
  const { expected, ...problem } = clipped(given);
  const message = Object.freeze(messageOf({ ...problem, ...(expected === undefined ? {} : { expected }) }));
  if (expected === undefined) return Object.freeze({ ...problem, message });
  return Object.freeze({ ...problem, expected: Object.freeze(eachSide(expected, (side) => side)), message });
};

/** Past so many problems of one input the rest is counted: nobody reads on, and the list could fill the memory. */
export const MOST_ISSUES = 1_000;

const THE_REST: Problem = {
  code: "out-of-range",
  path: "",
  found: inBoth`> ${MOST_ISSUES} ${PROBLEMS}`,
  expected: THESE_FIRST,
};

/** The same symbol in every copy of the package that a program holds: one that is imported, one that is required. */
const BRAND = Symbol.for("dondoc/DondocError");

/** Nothing that is thrown keeps this from answering, be it a proxy that refuses to be looked at. */
const isBranded = (value: object): boolean => {
  try {
    return BRAND in value && Array.isArray(Reflect.get(value, "issues"));
  } catch {
    return false;
  }
};

/**
 * The one error of the package. It carries every issue of an input at once; nothing is thrown piecemeal. Of more than
 * 1,000 the first are told, and that there are more. An error of one copy of the package is an instance of the class of
 * every other copy.
 *
 * @example
 * try { parseRegister(input); } catch (error) {
 *   if (error instanceof DondocError) for (const issue of error.issues) console.error(issue.message.vi);
 * }
 */
export class DondocError extends Error {
  /** Always `DondocError`, also where the class itself is that of another copy of the package. */
  override readonly name = "DondocError";
  /**
   * Every problem of the input in the order in which it was found, at most 1,001: after 1,000 one says that there are
   * more.
   */
  readonly issues: readonly Issue[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    const told = problems.length > MOST_ISSUES ? [...problems.slice(0, MOST_ISSUES), THE_REST] : problems;
    const issues = Object.freeze(told.map(withMessage));
    super(issues.map((issue) => issue.message.en).join("\n"), options);
    this.issues = issues;
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** Whether a value is an error of this package, thrown by whatever copy of it. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: a class of a host that extends this one asks for its own instances
    return isInstanceOf(this, value);
  }

  /** The code of the first issue. */
  get code(): ErrorCode {
    return this.issues[0]?.code ?? "usage";
  }

  /** All messages, one a line, in one language. */
  describe(language: Language): string {
    return this.issues.map((issue) => issue.message[language]).join("\n");
  }
}

const isInstanceOf = (asked: unknown, value: unknown): boolean =>
  asked === DondocError
    ? typeof value === "object" && value !== null && isBranded(value)
    : Function.prototype[Symbol.hasInstance].call(asked, value);

/** Throws one problem. */
export const fail = (problem: Problem): never => {
  throw new DondocError([problem]);
};
