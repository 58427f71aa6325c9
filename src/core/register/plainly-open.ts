import { isWordOfSecrecy, maySpeakOfSecrecy } from "./secrecy-words.js";

/** Deeper than a task is. */
const DEEPEST = 8;
/** More parts than any task has. */
const MOST_PARTS = 100_000;

/** Whether a raw value has nothing in it that may speak of secrecy, but for `secrecy: "none"` of its own. */
const saysNothing = (value: unknown, depth: number, budget: { left: number }): boolean => {
  if (typeof value === "string") return !isWordOfSecrecy(value);
  if (typeof value !== "object" || value === null) return true;
  if (depth > DEEPEST) return false;
  for (const key of Object.keys(value)) {
    if (--budget.left < 0) return false;
    // A getter is never run; it is refused, and could have said anything.
    const own = Object.getOwnPropertyDescriptor(value, key);
    if (own === undefined || !("value" in own)) return false;
    if (depth === 0 && key === "secrecy") {
      if (own.value !== "none" && own.value !== undefined) return false;
    } else if (!Array.isArray(value) && maySpeakOfSecrecy(key)) return false;
    else if (!saysNothing(own.value, depth + 1, budget)) return false;
  }
  return true;
};

/**
 * Whether a task, as it was given, plainly is not classified: its secrecy is "none" or not spoken of, under whatever key.
 * A misspelt key, a value of another type, a word of secrecy elsewhere leave that open, and then no word of the task may
 * be shown.
 */
export const isPlainlyOpen = (task: unknown): boolean => saysNothing(task, 0, { left: MOST_PARTS });
