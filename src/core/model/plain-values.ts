import { kindWord } from "../../answering.js";
import { inBoth, type Words } from "../../bilingual.js";
import { DondocError } from "../../errors.js";
import { AN_OBJECT, ARRAY_WITH_KEYS, kindInWords } from "../../expected.js";

/** A plain object of unknown content: own values, no code. */
export type Raw = Readonly<Record<string, unknown>>;

/** What a value is, in a word, without showing what it holds. */
export const kindOf = kindWord;

export const isPlainObject = (value: unknown): value is Raw => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** More items than any register has; past it an array is refused instead of walked. */
export const MOST_ITEMS = 200_000;

/** What stands in an object or array that is no plain value: a getter, a symbol, a hole; `undefined` when nothing does. */
export const foreignIn = (value: object): Words | undefined => {
  // Names and symbols apart: `Reflect.ownKeys` takes twice as long as both.
  for (const key of Object.getOwnPropertyNames(value)) if (!isValueAt(value, key)) return kindInWords("getter");
  return Object.getOwnPropertySymbols(value).length > 0 ? kindInWords("symbol") : undefined;
};

/** Whether an own key stands for a value, which is looked at without running a getter. */
const isValueAt = (value: object, key: string | number): boolean => {
  const own = Object.getOwnPropertyDescriptor(value, key);
  return own !== undefined && "value" in own;
};

/** The same of an array: a hole, a key of its own, too many items. */
export const foreignInArray = (value: readonly unknown[]): Words | undefined => {
  if (value.length > MOST_ITEMS) return inBoth`${kindInWords("array")} (> ${MOST_ITEMS})`;
  const keys = Object.getOwnPropertyNames(value).length + Object.getOwnPropertySymbols(value).length;
  // Its length is a key of its own.
  if (keys > value.length + 1) return ARRAY_WITH_KEYS;
  if (keys < value.length + 1) return inBoth`${kindInWords("array")} (…, , …)`;
  // So many keys are the items, where each of them is a value; else it is found which are not.
  for (let i = 0; i < value.length; i++) if (!isValueAt(value, i)) return foreignIn(value);
  return undefined;
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
    throw new DondocError([{ code: "unreadable", path: "", found: "Proxy", expected: AN_OBJECT }]);
  }
};
