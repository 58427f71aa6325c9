import { type DayNumber, dayInVietNam, dayOf, type PlainDate } from "../../calendar/index.js";
import { isPlainDate, problemWithDate } from "../../calendar/plain-date.js";
import { DondocError, MOST_ISSUES, type Problem } from "../../errors.js";
import { unknownWord } from "../../nearest.js";

/** A plain object of unknown content: own values, no code. */
export type Raw = Readonly<Record<string, unknown>>;

/** Stands for words that may not be shown. */
const HIDDEN = "•••";

/** What a value is, in a word, without showing what it holds. */
export const kindOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : value instanceof Date ? "Date" : typeof value;

export const isPlainObject = (value: unknown): value is Raw => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** More items than any register has; past it an array is refused instead of walked. */
const MOST_ITEMS = 200_000;

/** Longer than any text of a register, some forty pages: a longer one is refused. */
export const LONGEST_TEXT = 100_000;

/** What stands in an object or array that is no plain value: a getter, a symbol, a hole; `undefined` when nothing does. */
const foreignIn = (value: object): string | undefined => {
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key === "symbol") return "symbol";
    if (!("value" in (Object.getOwnPropertyDescriptor(value, key) ?? {}))) return "getter";
  }
  return undefined;
};

const foreignInArray = (value: readonly unknown[]): string | undefined => {
  if (value.length > MOST_ITEMS) return `array (> ${MOST_ITEMS})`;
  const keys = Reflect.ownKeys(value).length;
  if (keys !== value.length + 1) return keys > value.length + 1 ? "array + keys" : "array (…, , …)";
  return foreignIn(value);
};

/**
 * Runs a reading. Only a proxy can throw anything of its own while it is read, and it is refused like other input that
 * is no plain data.
 */
export const readingPlainData = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (error instanceof DondocError) throw error;
    throw new DondocError([{ code: "unreadable", path: "", found: "Proxy", expected: "a plain object" }]);
  }
};

/**
 * Reads raw input into checked values and gathers every problem on the way. A reader of a wrong value returns a
 * stand-in and goes on, so that all problems of one input come together.
 */
export class Reader {
  readonly problems: Problem[] = [];
  /** What stands before a key that is not ours in the path of its problem. */
  readonly #ownPaths = new WeakMap<Problem, string>();
  /** Whether the input came out of `JSON.parse`, which makes plain values and nothing else. */
  readonly #parsed: boolean;

  constructor({ parsed = false }: { readonly parsed?: boolean } = {}) {
    this.#parsed = parsed;
  }

  /** Keeps a problem; those after the last that is told are not kept. */
  report(problem: Problem): void {
    if (this.problems.length <= MOST_ISSUES) this.problems.push(problem);
  }

  /**
   * Hides what was found in the problems reported since `count`: they are of a classified record, whose words no error
   * may show. An unknown key is such a word too; the nearest known name is one of ours and stays.
   */
  hideSince(count: number): void {
    for (let i = count; i < this.problems.length; i++) {
      const problem = this.problems[i];
      if (problem === undefined) continue;
      if (this.#ownPaths.has(problem) && problem.code === "wrong-type") {
        this.problems[i] = { ...problem, path: this.#withoutKey(problem) };
        continue;
      }
      if (problem.found === undefined || problem.code === "wrong-type") continue;
      const path = problem.code === "unknown-key" ? this.#withoutKey(problem) : problem.path;
      this.problems[i] = { ...problem, path, found: HIDDEN };
    }
  }

  /** The text behind a key that somebody made up; in a classified record the key is a word of it. */
  textUnder(raw: Raw, key: string, path: string): string | undefined {
    const before = this.problems.length;
    const text = this.text(raw[key], `${path}.${key}`);
    const problem = this.problems[before];
    if (problem !== undefined) this.#ownPaths.set(problem, `${path}.`);
    return text;
  }

  /** The path of an unknown key with the key hidden, whatever stands in it, dots too. */
  #withoutKey(problem: Problem): string {
    const own = this.#ownPaths.get(problem) ?? problem.path.slice(0, problem.path.lastIndexOf(".") + 1);
    return `${own}${HIDDEN}`;
  }

  /** Throws when anything was reported. */
  finish(): void {
    if (this.problems.length > 0) throw new DondocError(this.problems);
  }

  object(value: unknown, path: string): Raw | undefined {
    const found = isPlainObject(value) ? (this.#parsed ? undefined : foreignIn(value)) : kindOf(value);
    if (found === undefined) return value as Raw;
    this.report({ code: "wrong-type", path, found, expected: "a plain object" });
    return undefined;
  }

  array(value: unknown, path: string): readonly unknown[] {
    if (value === undefined) return [];
    const found = Array.isArray(value) ? (this.#parsed ? undefined : foreignInArray(value)) : kindOf(value);
    if (found === undefined) return value as readonly unknown[];
    this.report({ code: "wrong-type", path, found, expected: "an array" });
    return [];
  }

  /** Reports every key of `raw` that is not in `known`. */
  keys(raw: Raw, known: readonly string[], path: string): void {
    // A plain object has no inherited keys to tell apart.
    for (const key in raw) {
      if (known.includes(key)) continue;
      this.unknownName("unknown-key", key, known, path === "" ? key : `${path}.${key}`);
      const problem = this.problems.at(-1);
      if (problem !== undefined) this.#ownPaths.set(problem, path === "" ? "" : `${path}.`);
    }
  }

  unknownName(code: "unknown-key" | "unknown-name", found: string, known: readonly string[], path: string): void {
    // Looking for the nearest name takes its time: not for problems that nobody is told.
    if (this.problems.length <= MOST_ISSUES) this.report(unknownWord(code, path, found, known));
  }

  /** Text in Unicode NFC; a text of content is never shown in an error, only its type is. */
  text(value: unknown, path: string): string | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value === "string") {
      if (value.length <= LONGEST_TEXT) return value.normalize("NFC");
      this.report({ code: "out-of-range", path, found: `${value.length}`, expected: `≤ ${LONGEST_TEXT}` });
      return undefined;
    }
    this.report({ code: "wrong-type", path, found: kindOf(value), expected: "text" });
    return undefined;
  }

  requiredText(value: unknown, path: string): string {
    const text = this.text(value, path);
    if (text !== undefined && text.trim() !== "") return text;
    if (value === undefined || value === null || text !== undefined) {
      this.report({ code: "missing", path, expected: "text" });
    }
    return "";
  }

  boolean(value: unknown, path: string): boolean {
    if (value === undefined || value === null) return false;
    if (typeof value === "boolean") return value;
    this.report({ code: "wrong-type", path, found: kindOf(value), expected: "true or false" });
    return false;
  }

  /** A whole number, 0 or more. */
  count(value: unknown, path: string): number | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
    this.report({ code: "wrong-type", path, found: kindOf(value), expected: "a whole number, 0 or more" });
    return undefined;
  }

  oneOf<T extends string>(value: unknown, known: readonly T[], path: string): T | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "string") {
      this.report({ code: "wrong-type", path, found: kindOf(value), expected: known.join(" | ") });
      return undefined;
    }
    if ((known as readonly string[]).includes(value)) return value as T;
    this.unknownName("unknown-name", value, known, path);
    return undefined;
  }

  date(value: unknown, path: string): PlainDate | undefined {
    if (value === undefined || value === null) return undefined;
    if (isPlainDate(value)) return value;
    const problem = problemWithDate(value, path);
    if (problem !== undefined) this.report(problem);
    return undefined;
  }

  requiredDate(value: unknown, path: string): PlainDate | undefined {
    if (value !== undefined && value !== null) return this.date(value, path);
    this.report({ code: "missing", path, expected: "a day, YYYY-MM-DD" });
    return undefined;
  }

  /** A day, or an instant with an offset. */
  dayOrInstant(value: unknown, path: string): DayNumber | undefined {
    if (value === undefined || value === null) return undefined;
    try {
      // dayOf refuses a Date in its own words; its type rightly takes none.
      return value instanceof Date ? dayOf(value as unknown as string, path) : dayInVietNam(value as string, path);
    } catch (error) {
      if (!(error instanceof DondocError)) throw error;
      for (const issue of error.issues) this.report(issue);
      return undefined;
    }
  }

  texts(value: unknown, path: string): readonly string[] {
    return this.array(value, path).map((item, i) => this.requiredText(item, `${path}[${i}]`));
  }
}
