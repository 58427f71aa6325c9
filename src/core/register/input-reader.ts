import { type DayNumber, dayInVietNam, dayOf } from "../../calendar/index.js";
import { dayOrNull, problemWithDate } from "../../calendar/plain-date.js";
import { DondocError, MOST_ISSUES, type Problem } from "../../errors.js";
import { A_COUNT, A_DAY, A_FLAG, A_LIST, A_TEXT, AN_OBJECT } from "../../expected.js";
import { unknownWord } from "../../nearest.js";
import { composed } from "../model/plain-text.js";
import { foreignIn, foreignInArray, isPlainObject, kindOf, type Raw } from "../model/plain-values.js";

/** Stands for words that may not be shown. */
export const HIDDEN = "•••";

/** Longer than any text of a register, some forty pages: a longer one is refused. */
export const LONGEST_TEXT = 100_000;

const NOTHING: readonly unknown[] = Object.freeze([]);

/** A closed list of words, each with what it stands for. */
export type Words<T> = ReadonlyMap<string, T>;

/** The words of a closed list, for `Reader.oneOf`; a word that was read is then the list's own. */
export const wordsOf = <T extends string>(list: readonly T[]): Words<T> => new Map(list.map((word) => [word, word]));

/** The path of a key of the object at `path`. */
export const pathOf = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

/**
 * Reads raw input into checked values and gathers every problem on the way. A reader of a wrong value returns a
 * stand-in and goes on, so that all problems of one input come together. A value is named by the object that holds it,
 * its key there and the path of that object: a path is put together only for a problem.
 */
export class Reader {
  readonly problems: Problem[] = [];
  /** What stands before a key that is not ours in the path of its problem; there is none in most inputs. */
  #ownPaths: Map<Problem, string> | null = null;
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
    this.problems.push(...this.problems.splice(count).map((problem) => this.#hidden(problem)));
  }

  /** A wrong type is told by its kind, which is no word of the record, and may stay. */
  #hidden(problem: Problem): Problem {
    const ofMadeUpKey = problem.code === "unknown-key" || this.#ownPaths?.has(problem) === true;
    const path = ofMadeUpKey ? this.#withoutKey(problem) : problem.path;
    const showsNone = problem.found === undefined || problem.code === "wrong-type";
    return { ...problem, path, ...(showsNone ? {} : { found: HIDDEN }) };
  }

  /** Remembers what stands before the made-up key in the path of the problem that was reported at `index`, if one was. */
  #keepOwnPath(index: number, path: string): void {
    const problem = this.problems[index];
    if (problem === undefined) return;
    this.#ownPaths ??= new Map();
    this.#ownPaths.set(problem, path === "" ? "" : `${path}.`);
  }

  /** The path of an unknown key with the key hidden, whatever stands in it, dots too. */
  #withoutKey(problem: Problem): string {
    const own = this.#ownPaths?.get(problem) ?? problem.path.slice(0, problem.path.lastIndexOf(".") + 1);
    return `${own}${HIDDEN}`;
  }

  /** Throws when anything was reported. */
  finish(): void {
    if (this.problems.length > 0) throw new DondocError(this.problems);
  }

  object(value: unknown, path: string): Raw | undefined {
    const found = isPlainObject(value) ? (this.#parsed ? undefined : foreignIn(value)) : kindOf(value);
    if (found === undefined) return value as Raw;
    this.report({ code: "wrong-type", path, found, expected: AN_OBJECT });
    return undefined;
  }

  /** The items under a key; none when it is not there. */
  array(raw: Raw, key: string, path: string): readonly unknown[] {
    const value = raw[key];
    if (value === undefined) return NOTHING;
    const found = Array.isArray(value) ? (this.#parsed ? undefined : foreignInArray(value)) : kindOf(value);
    if (found === undefined) return value as readonly unknown[];
    this.report({ code: "wrong-type", path: pathOf(path, key), found, expected: A_LIST });
    return NOTHING;
  }

  /** Reports every key of `raw` that is not in `known`; says how many keys there are. */
  keys(raw: Raw, known: readonly string[], path: string): number {
    let count = 0;
    // A plain object has no inherited keys to tell apart.
    for (const key in raw) {
      count++;
      if (known.includes(key)) continue;
      const before = this.problems.length;
      this.unknownName("unknown-key", key, known, pathOf(path, key));
      this.#keepOwnPath(before, path);
    }
    return count;
  }

  unknownName(code: "unknown-key" | "unknown-name", found: string, known: readonly string[], path: string): void {
    // Looking for the nearest name takes its time: not for problems that nobody is told.
    if (this.problems.length <= MOST_ISSUES) this.report(unknownWord(code, path, found, known));
  }

  /** Text in Unicode NFC; a text of content is never shown in an error, only its type is. */
  text(raw: Raw, key: string, path: string): string | undefined {
    const value = raw[key];
    if (value === undefined || value === null) return undefined;
    return this.#isText(value) ? composed(value) : this.#noText(value, pathOf(path, key));
  }

  /** The text behind a key that somebody made up; in a classified record the key is a word of it. */
  textUnder(raw: Raw, key: string, path: string): string | undefined {
    const before = this.problems.length;
    const text = this.text(raw, key, path);
    this.#keepOwnPath(before, path);
    return text;
  }

  requiredText(raw: Raw, key: string, path: string): string {
    const text = this.#written(raw[key]);
    return text ?? this.#noWrittenText(raw[key], pathOf(path, key));
  }

  /** The texts under a key, none of them empty. */
  texts(raw: Raw, key: string, path: string): readonly string[] {
    return this.array(raw, key, path).map(
      (item, i) => this.#written(item) ?? this.#noWrittenText(item, `${pathOf(path, key)}[${i}]`),
    );
  }

  #isText(value: unknown): value is string {
    return typeof value === "string" && value.length <= LONGEST_TEXT;
  }

  /** A text that says something; `undefined` for anything else. */
  #written(value: unknown): string | undefined {
    return this.#isText(value) && value.trim() !== "" ? composed(value) : undefined;
  }

  #noText(value: unknown, path: string): undefined {
    this.report(
      typeof value === "string"
        ? { code: "out-of-range", path, found: `${value.length}`, expected: `≤ ${LONGEST_TEXT}` }
        : { code: "wrong-type", path, found: kindOf(value), expected: A_TEXT },
    );
    return undefined;
  }

  #noWrittenText(value: unknown, path: string): string {
    if (value === undefined || value === null || this.#isText(value)) {
      this.report({ code: "missing", path, expected: A_TEXT });
    } else this.#noText(value, path);
    return "";
  }

  boolean(raw: Raw, key: string, path: string): boolean {
    const value = raw[key];
    if (value === undefined || value === null) return false;
    if (typeof value === "boolean") return value;
    this.report({ code: "wrong-type", path: pathOf(path, key), found: kindOf(value), expected: A_FLAG });
    return false;
  }

  /** A whole number, 0 or more. */
  count(raw: Raw, key: string, path: string): number | undefined {
    const value = raw[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
    const expected = A_COUNT;
    this.report({ code: "wrong-type", path: pathOf(path, key), found: kindOf(value), expected });
    return undefined;
  }

  /** What a word of a closed list stands for. */
  oneOf<T>(raw: Raw, key: string, words: Words<T>, path: string): T | undefined {
    const value = raw[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "string") {
      const expected = [...words.keys()].join(" | ");
      this.report({ code: "wrong-type", path: pathOf(path, key), found: kindOf(value), expected });
      return undefined;
    }
    const meaning = words.get(value);
    if (meaning === undefined) this.unknownName("unknown-name", value, [...words.keys()], pathOf(path, key));
    return meaning;
  }

  requiredOneOf<T>(raw: Raw, key: string, words: Words<T>, path: string): T | undefined {
    const value = raw[key];
    if (value !== undefined && value !== null) return this.oneOf(raw, key, words, path);
    this.report({ code: "missing", path: pathOf(path, key), expected: [...words.keys()].join(", ") });
    return undefined;
  }

  /** A civil day. */
  day(raw: Raw, key: string, path: string): DayNumber | undefined {
    const value = raw[key];
    if (value === undefined || value === null) return undefined;
    const day = dayOrNull(value);
    if (day !== null) return day;
    const problem = problemWithDate(value, pathOf(path, key));
    if (problem !== undefined) this.report(problem);
    return undefined;
  }

  requiredDay(raw: Raw, key: string, path: string): DayNumber | undefined {
    const value = raw[key];
    if (value !== undefined && value !== null) return this.day(raw, key, path);
    this.report({ code: "missing", path: pathOf(path, key), expected: A_DAY });
    return undefined;
  }

  /** A day, or an instant with an offset. */
  dayOrInstant(raw: Raw, key: string, path: string): DayNumber | undefined {
    const value = raw[key];
    if (value === undefined || value === null) return undefined;
    const where = pathOf(path, key);
    try {
      // dayOf refuses a Date in its own words; its type rightly takes none.
      return value instanceof Date ? dayOf(value as unknown as string, where) : dayInVietNam(value as string, where);
    } catch (error) {
      if (!(error instanceof DondocError)) throw error;
      for (const issue of error.issues) this.report(issue);
      return undefined;
    }
  }
}
