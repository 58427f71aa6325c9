import { both, inBoth, type Words } from "../../bilingual.js";
import type { Problem } from "../../errors.js";
import { ARRAY_WITH_KEYS, kindInWords, LETTERS, LEVELS, VALUES } from "../../expected.js";

/** Deeper, larger or longer than any regulation; past it the input is refused instead of walked. */
const DEEPEST = 40;
const MOST_VALUES = 100_000;
const MOST_LETTERS = 2_000_000;
const MOST_PROBLEMS = 50;

/** What a value is, in a word, without showing what it holds. */
export const kindOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : value instanceof Date ? "Date" : typeof value;

export const joinPath = (path: string, key: string | number): string =>
  typeof key === "number" ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;

/** Stands for a value that was refused. */
const REFUSED = null;

/** Copies a value of unknown origin, reading every property once and running none of its code. */
class Copier {
  readonly problems: Problem[] = [];
  readonly #parents = new Set<object>();
  #values = 0;
  #letters = 0;
  /** Set when the input is too large to be walked any further. */
  #full = false;

  #refuse(path: string, found: Words, expected: Words, code: Problem["code"] = "wrong-type"): null {
    if (this.problems.length >= MOST_PROBLEMS) this.#full = true;
    else this.problems.push({ code, path: path.slice(0, 300), found, expected });
    return REFUSED;
  }

  #stop(found: Words, expected: Words): null {
    if (!this.#full) this.problems.push({ code: "out-of-range", path: "", found, expected });
    this.#full = true;
    return REFUSED;
  }

  copy(value: unknown, path: string): unknown {
    if (this.#full) return REFUSED;
    if (++this.#values > MOST_VALUES) return this.#stop(`> ${MOST_VALUES}`, inBoth`≤ ${MOST_VALUES} ${VALUES}`);
    switch (typeof value) {
      case "boolean":
        return value;
      case "number":
        return Number.isFinite(value)
          ? value
          : this.#refuse(path, String(value), both("một số hữu hạn", "a finite number"), "out-of-range");
      case "string":
        return this.#text(value);
      case "object":
        return value === null ? null : this.#object(value, path);
      default:
        return this.#refuse(path, typeof value, PLAIN);
    }
  }

  #text(value: string): unknown {
    this.#letters += value.length;
    return this.#letters > MOST_LETTERS
      ? this.#stop(`> ${MOST_LETTERS}`, inBoth`≤ ${MOST_LETTERS} ${LETTERS}`)
      : value.normalize("NFC");
  }

  #object(value: object, path: string): unknown {
    if (this.#parents.has(value)) return this.#refuse(path, both("vòng lặp", "a cycle"), PLAIN);
    if (this.#parents.size >= DEEPEST) {
      return this.#refuse(path, `> ${DEEPEST}`, inBoth`≤ ${DEEPEST} ${LEVELS}`, "out-of-range");
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    this.#parents.add(value);
    try {
      if (Array.isArray(value) && prototype === Array.prototype) return this.#array(value, path);
      if (!Array.isArray(value) && (prototype === Object.prototype || prototype === null))
        return this.#record(value, path);
      return this.#refuse(
        path,
        value instanceof Date ? "Date" : both("đối tượng của một lớp", "an instance of a class"),
        PLAIN,
      );
    } finally {
      this.#parents.delete(value);
    }
  }

  #array(value: readonly unknown[], path: string): unknown {
    if (value.length > MOST_VALUES) return this.#stop(`> ${MOST_VALUES}`, inBoth`≤ ${MOST_VALUES} ${VALUES}`);
    const copied: unknown[] = [];
    for (let i = 0; i < value.length; i++) copied.push(this.#property(value, String(i), joinPath(path, i)));
    if (Reflect.ownKeys(value).length !== value.length + 1) return this.#refuse(path, ARRAY_WITH_KEYS, PLAIN);
    return Object.freeze(copied);
  }

  #record(value: object, path: string): unknown {
    const copied: Record<string, unknown> = {};
    for (const key of Reflect.ownKeys(value)) {
      if (this.#full) break;
      const place = joinPath(path, String(key).slice(0, 60));
      if (typeof key === "symbol") this.#refuse(place, "symbol", PLAIN);
      else if (key in Object.prototype)
        this.#refuse(
          place,
          key,
          both("một tên mà JavaScript không dùng riêng", "a name that JavaScript does not use itself"),
          "unknown-key",
        );
      else if (this.#text(key) !== REFUSED) copied[key.normalize("NFC")] = this.#property(value, key, place);
    }
    return Object.freeze(copied);
  }

  #property(owner: object, key: string, path: string): unknown {
    const descriptor = Object.getOwnPropertyDescriptor(owner, key);
    if (descriptor === undefined) return this.#refuse(path, "undefined", PLAIN);
    if (!("value" in descriptor)) return this.#refuse(path, kindInWords("getter"), PLAIN);
    return this.copy(descriptor.value, path);
  }
}

const PLAIN = both(
  "dữ liệu thuần: chuỗi chữ, số, true/false, null, danh sách, đối tượng",
  "plain data: text, number, true/false, null, array, object",
);

/** A frozen copy of plain data, or what keeps a value from being plain data. */
export interface PlainData {
  readonly data: unknown;
  readonly problems: readonly Problem[];
}

/**
 * A frozen copy of a value of unknown origin, as far as it is plain data (what JSON can hold), with its texts in Unicode
 * NFC. Refused with its path: functions, symbols, `undefined`, getters, instances of classes, cycles, names of
 * `Object.prototype`, and what is too deep or too large to be a regulation. No code of the input runs.
 */
export const takePlainData = (value: unknown): PlainData => {
  const copier = new Copier();
  try {
    return { data: copier.copy(value, ""), problems: copier.problems };
  } catch {
    // Only a proxy can throw here.
    return { data: null, problems: [{ code: "unreadable", path: "", found: "Proxy", expected: PLAIN }] };
  }
};
