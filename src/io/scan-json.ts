import { isWordOfSecrecy, maySpeakOfSecrecy } from "../core/register/secrecy-words.js";

/** A place in a text; both count from 1. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

/** A key that an object gives a second time. */
export interface RepeatedKey extends JsonPlace {
  readonly key: string;
}

/** What a scan of a JSON text found. */
export interface JsonScan {
  /** Where the text stops being JSON; `null` when it is JSON. */
  readonly error: JsonPlace | null;
  /** More brackets are open at once than `DEEPEST`; the scan stopped there. */
  readonly tooDeep: boolean;
  /** Keys given twice: JavaScript would keep the last value and drop the others in silence. At most a hundred. */
  readonly repeated: readonly RepeatedKey[];
  /** A key may speak of secrecy, and what stands under it is not "none"; or a value is a word of secrecy. */
  readonly secretive: boolean;
}

/** Brackets that may be open at once: a register needs five. */
export const DEEPEST = 100;
const MOST_REPEATED = 100;
const MOST_KEYS = 1_000;
/** Longer strings, escapes included, are no words of secrecy. */
const LONGEST_WORD = 400;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const WORD = /(?:true|false|null)(?!\w)/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** What may come next: a value, the first member of an object or array, a further member, or what follows a value. */
type Expecting = "value" | "firstMember" | "member" | "afterValue";

/** What a string in quotes says. */
const textOf = (raw: string): string => (raw.includes("\\") ? String(JSON.parse(raw)) : raw.slice(1, -1));

/** Walks the text once, without recursion, and stops where it is no longer JSON. */
class Scanner {
  at = 0;
  tooDeep = false;
  readonly repeated: { key: string; at: number }[] = [];
  secretive = false;
  /** Keys that were looked at; few texts have many. */
  readonly #known = new Map<string, boolean>();
  /** The keys of each open object so far, `undefined` before the first; `null` for an array. */
  readonly #open: (Set<string> | null | undefined)[] = [];
  #expecting: Expecting = "value";

  constructor(readonly text: string) {}

  /** Whether the whole text is JSON. */
  get complete(): boolean {
    return this.at >= this.text.length && this.#expecting === "afterValue" && this.#open.length === 0;
  }

  #skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.at++;
    }
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return false;
    this.at += found[0].length;
    return true;
  }

  /** A string, letter by letter: a pattern would need as much of the stack as the string is long. */
  #takeString(): boolean {
    const start = this.at;
    if (this.text.charCodeAt(this.at) !== 34) return false;
    this.at++;
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === 34) {
        this.at++;
        return true;
      }
      // Past the end of the text the code is no number.
      if (code === 92 ? !this.#take(ESCAPE) : !(code >= 32)) {
        this.at = start;
        return false;
      }
      if (code !== 92) this.at++;
    }
  }

  #takeKey(): boolean {
    const start = this.at;
    if (!this.#takeString()) return false;
    const raw = this.text.slice(start, this.at);
    this.#skipSpace();
    if (this.text[this.at] !== ":") {
      this.at = start;
      return false;
    }
    this.at++;
    const key = textOf(raw);
    this.#lookAt(key);
    const keys = this.#open.at(-1);
    if (keys === undefined || keys === null) this.#open[this.#open.length - 1] = new Set([key]);
    else if (!keys.has(key)) keys.add(key);
    else if (this.repeated.length < MOST_REPEATED) this.repeated.push({ key, at: start });
    return true;
  }

  #lookAt(key: string): void {
    if (this.secretive) return;
    let speaks = this.#known.get(key);
    if (speaks === undefined) {
      speaks = maySpeakOfSecrecy(key);
      if (this.#known.size < MOST_KEYS) this.#known.set(key, speaks);
    }
    if (!speaks) return;
    this.#skipSpace();
    this.secretive = !(key === "secrecy" && this.text.startsWith('"none"', this.at));
  }

  #close(): boolean {
    const wanted = this.#open.at(-1) === null ? "]" : "}";
    if (this.#open.length === 0 || this.text[this.at] !== wanted) return false;
    this.#open.pop();
    this.at++;
    this.#expecting = "afterValue";
    return true;
  }

  #value(): boolean {
    const letter = this.text[this.at];
    if (letter === "{" || letter === "[") {
      if (this.#open.length >= DEEPEST) {
        this.tooDeep = true;
        return false;
      }
      this.#open.push(letter === "{" ? undefined : null);
      this.at++;
      this.#expecting = "firstMember";
      return true;
    }
    this.#expecting = "afterValue";
    const start = this.at;
    if (!this.#takeString()) return this.#take(NUMBER) || this.#take(WORD);
    this.secretive ||= this.at - start <= LONGEST_WORD && isWordOfSecrecy(textOf(this.text.slice(start, this.at)));
    return true;
  }

  #member(): boolean {
    if (this.#open.at(-1) === null) return this.#value();
    this.#expecting = "value";
    return this.#takeKey();
  }

  /** One token; `false` when the text is not JSON here. */
  step(): boolean {
    this.#skipSpace();
    if (this.#expecting === "value") return this.#value();
    if (this.#expecting === "member") return this.#member();
    if (this.#expecting === "firstMember") return this.#close() || this.#member();
    if (this.#close()) return true;
    if (this.#open.length === 0 || this.text[this.at] !== ",") return false;
    this.at++;
    this.#expecting = "member";
    return true;
  }
}

const placeOf = (text: string, at: number): JsonPlace => {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end !== -1 && end < at; end = text.indexOf("\n", start)) {
    line++;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
};

/**
 * Looks through a JSON text before it is parsed: where it stops being JSON (engines differ in what they say of it, and some
 * repeat the content), whether it is nested too deep, and which keys are given twice.
 *
 * @example
 * scanJson('{\n  "id": }').error; // { line: 2, column: 9 }
 */
export const scanJson = (text: string): JsonScan => {
  const scanner = new Scanner(text);
  while (scanner.step());
  return {
    error: scanner.complete ? null : placeOf(text, scanner.at),
    tooDeep: scanner.tooDeep,
    repeated: scanner.repeated.map(({ key, at }) => ({ key, ...placeOf(text, at) })),
    secretive: scanner.secretive,
  };
};
