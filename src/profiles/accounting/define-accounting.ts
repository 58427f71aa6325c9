import type { NotComputed } from "./reasons.js";

/** Freezes the entries of one regulation. */
export const defineAccounting = (entries: readonly NotComputed[]): readonly NotComputed[] => {
  for (const entry of entries) Object.freeze(Object.freeze(entry).note);
  return Object.freeze(entries);
};
