import { both, type Words } from "./bilingual.js";
import { DondocError, fail, type Problem } from "./errors.js";
import { A_FLAG, A_LIST, A_TEXT, AN_OBJECT, AS_DOCUMENTED, kindInWords } from "./expected.js";
import { unknownWord } from "./nearest.js";

/** What a value is, in a word. Nothing of it is run and none of its words are shown. */
export const kindWord = (value: unknown): string => {
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  try {
    if (Array.isArray(value)) return "array";
    return value instanceof Date ? "Date" : "object";
  } catch {
    // A proxy that was taken back, or that refuses to be looked at.
    return "Proxy";
  }
};

/** What a value is, as people say it. */
export const kindFound = (value: unknown): Words => kindInWords(kindWord(value));

/** What was thrown, in words, whatever it is. */
const wordsOf = (error: unknown): string => {
  try {
    return error instanceof Error ? `${error.name}: ${error.message}` : kindWord(error);
  } catch {
    return "?";
  }
};

/** What was thrown as the one error of the package; a `DondocError` is itself. */
export const asDondocError = (error: unknown, path: string): DondocError =>
  error instanceof DondocError
    ? error
    : new DondocError([{ code: "unreadable", path, found: wordsOf(error), expected: AS_DOCUMENTED }], {
        cause: error,
      });

/**
 * Answers a call from outside: whatever the arguments are, what comes out is an answer or a `DondocError`. Mistakes that
 * people make are named before; this is for what cannot be foreseen: a getter that throws, a proxy, an object that only
 * looks like ours. The exception itself is kept as the cause.
 *
 * @param path - The argument, or the function, that the error names.
 */
export const answering = <T>(path: string, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    throw asDondocError(error, path);
  }
};

/** The same for an answer that comes later. */
export const answeringLater = async <T>(path: string, act: () => Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    throw asDondocError(error, path);
  }
};

/** What a callback of the host throws: it is the host's own, and comes out as it is. */
class OfHost extends Error {}

/** Calls a callback of the host; what it throws is kept for `asThrown`. */
export const calling = (act: () => void): void => {
  try {
    act();
  } catch (cause) {
    throw new OfHost("", { cause });
  }
};

/** What a call that runs callbacks lets out: what a callback threw, or a `DondocError`. */
export const asThrown = (error: unknown, path: string): unknown =>
  error instanceof OfHost ? error.cause : asDondocError(error, path);

/** What is wrong with the value of an option; `undefined` when nothing is. */
export type OptionCheck = (value: unknown, path: string) => Problem | undefined;

const wrongType = (value: unknown, path: string, expected: Words): Problem => ({
  code: "wrong-type",
  path,
  found: kindWord(value),
  expected,
});

const ofType =
  (type: "string" | "boolean" | "function", expected: Words): OptionCheck =>
  (value, path) =>
    typeof value === type ? undefined : wrongType(value, path, expected);

export const aText = ofType("string", A_TEXT);
export const aFlag = ofType("boolean", A_FLAG);
export const aFunction = ofType("function", both("một hàm", "a function"));
export const aList: OptionCheck = (value, path) => (Array.isArray(value) ? undefined : wrongType(value, path, A_LIST));
export const anObject: OptionCheck = (value, path) =>
  kindWord(value) === "object" ? undefined : wrongType(value, path, AN_OBJECT);
/** Asked elsewhere, in words of its own. */
export const anything: OptionCheck = () => undefined;

/** One word of a closed list. */
export const oneOf =
  (known: readonly string[]): OptionCheck =>
  (value, path) =>
    typeof value !== "string"
      ? wrongType(value, path, known.join(", "))
      : known.includes(value)
        ? undefined
        : unknownWord("unknown-name", path, value, known);

/** A whole number between two others. */
export const wholeBetween =
  (least: number, most: number): OptionCheck =>
  (value, path) =>
    typeof value !== "number"
      ? wrongType(value, path, `${least}…${most}`)
      : Number.isInteger(value) && value >= least && value <= most
        ? undefined
        : { code: "out-of-range", path, found: String(value), expected: `${least}…${most}` };

/** Every option that a function knows, and what it must be when it is given. */
export type OptionChecks = Readonly<Record<string, OptionCheck>>;

/** Everything that is wrong with the options of a call: names that are not known, values that are none. */
export const optionProblems = (options: unknown, checks: OptionChecks, prefix = ""): Problem[] => {
  if (kindWord(options) !== "object") return [wrongType(options, prefix, AN_OBJECT)];
  const known = Object.keys(checks);
  const at = (key: string): string => (prefix === "" ? key : `${prefix}.${key}`);
  const unknown = Object.keys(options as object).filter((key) => !known.includes(key));
  return [
    ...unknown.map((key) => unknownWord("unknown-key", at(key), key, known)),
    ...Object.entries(checks).flatMap(([key, check]): Problem[] => {
      const value: unknown = Reflect.get(options as object, key);
      const problem = value === undefined ? undefined : check(value, at(key));
      return problem === undefined ? [] : [problem];
    }),
  ];
};

/** @throws DondocError with every problem of the options at once. */
export const requireOptions = (options: unknown, checks: OptionChecks, prefix = ""): void => {
  const problems = optionProblems(options, checks, prefix);
  if (problems.length > 0) throw new DondocError(problems);
};

/** @throws DondocError when an argument is not what it must be. */
export const requireValue = (value: unknown, path: string, check: OptionCheck): void => {
  const problem = check(value, path);
  if (problem !== undefined) fail(problem);
};

/** @throws DondocError when a value cannot be gone through one by one, at once or as it comes. */
export const requireIterable = (value: unknown, path: string): void => {
  const iterable = answering(path, () =>
    [Symbol.iterator, Symbol.asyncIterator].some(
      (way) => value !== null && value !== undefined && typeof Reflect.get(Object(value), way) === "function",
    ),
  );
  if (!iterable) fail(wrongType(value, path, both("một dãy duyệt được", "something that can be iterated")));
};
