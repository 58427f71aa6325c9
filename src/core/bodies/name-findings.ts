import { compareText } from "../model/compare-text.js";
import type { RegisterDirectory } from "./directory.js";
import { looseKey } from "./near-names.js";

/** A name as it is compared, with the one that is shown, and whether the register lists it. */
export interface NamedKey {
  readonly key: string;
  readonly name: string;
  readonly isListed: boolean;
}

/** What was merged, or nearly merged, when the names of a register were read. */
export interface NameFindings {
  /** Spellings that are one body, with the name that is shown. */
  readonly merged: readonly { readonly name: string; readonly spellings: readonly string[] }[];
  /** Names that differ only in tone and other marks, spaces or signs, in *và*, or in the word for a committee before its place. */
  readonly near: readonly (readonly string[])[];
  /** All of them. */
  readonly known: readonly NamedKey[];
}

/**
 * What was merged when the names of a register were read, and what nearly was.
 *
 * @param open - The texts whose names may be shown; all of them when not given.
 */
export const nameFindings = (directory: RegisterDirectory, open?: Iterable<string>): NameFindings => {
  const shown = open === undefined ? null : new Set([...open].flatMap((text) => directory.keysIn(text)));
  const merged: { name: string; spellings: readonly string[] }[] = [];
  const near = new Map<string, Set<string>>();
  const known: NamedKey[] = [];
  for (const [key, spellings] of directory.spellings) {
    if (shown?.has(key) === false) continue;
    const name = directory.nameOf(key);
    known.push({ key, name, isListed: directory.lists(key) });
    if (spellings.size > 1) merged.push({ name, spellings: [...spellings.keys()].sort(compareText) });
    const close = looseKey(key);
    near.set(close, (near.get(close) ?? new Set()).add(name));
  }
  return {
    merged,
    near: [...near.values()].filter((names) => names.size > 1).map((names) => [...names].sort(compareText)),
    known,
  };
};
