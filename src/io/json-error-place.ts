/** Where a text stops being JSON. */
export interface JsonErrorPlace {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const NUMBER = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])`;
const SCALAR = new RegExp(String.raw`${STRING}|${NUMBER}|(?:true|false|null)(?!\w)`, "y");
const KEY = new RegExp(String.raw`${STRING}(?=[ \t\r\n]*:)`, "y");

/** What may come next: a value, the first member of an object or array, a further member, or what follows a value. */
type Expecting = "value" | "firstMember" | "member" | "afterValue";

/** Walks the text once, without recursion, and stops where it is no longer JSON. */
class Scanner {
  at = 0;
  readonly #open: ("{" | "[")[] = [];
  #expecting: Expecting = "value";

  constructor(readonly text: string) {}

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return false;
    this.at += found[0].length;
    return true;
  }

  #takeKey(): boolean {
    if (!this.#take(KEY)) return false;
    this.#take(SPACE);
    this.at++;
    return true;
  }

  #close(): boolean {
    const wanted = this.#open.at(-1) === "{" ? "}" : "]";
    if (this.#open.length === 0 || this.text[this.at] !== wanted) return false;
    this.#open.pop();
    this.at++;
    this.#expecting = "afterValue";
    return true;
  }

  #value(): boolean {
    const letter = this.text[this.at];
    if (letter === "{" || letter === "[") {
      this.#open.push(letter);
      this.at++;
      this.#expecting = "firstMember";
      return true;
    }
    this.#expecting = "afterValue";
    return this.#take(SCALAR);
  }

  #member(): boolean {
    if (this.#open.at(-1) === "[") return this.#value();
    this.#expecting = "value";
    return this.#takeKey();
  }

  /** One token; `false` when the text is not JSON here. */
  step(): boolean {
    this.#take(SPACE);
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

/**
 * The line and column at which a text stops being JSON. Engines differ in what they say of it, and some repeat the
 * content; this says the place alone.
 *
 * @example
 * jsonErrorPlace('{\n  "id": }'); // { line: 2, column: 9 }
 */
export const jsonErrorPlace = (text: string): JsonErrorPlace => {
  const scanner = new Scanner(text);
  while (scanner.step());
  const before = text.slice(0, scanner.at).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
};
