import { both } from "../../bilingual.js";
import type { Problem } from "../../errors.js";
import { PROFILE_IDS, type Profile } from "../profile.js";
import { UnknownNames } from "./unknown-names.js";

/** The regulation that `extends` names. */
export interface FoundBase {
  readonly profile: Profile;
  /** An earlier version in the same file. */
  readonly ofFile: boolean;
}

/** Finds the regulation that `extends` names, or says why it is not found. */
export type FindBase = (name: string) => FoundBase | { readonly problems: readonly Problem[] };

/** Whether `extends` names a file, not the id of a regulation. */
export const isFileName = (name: string): boolean => /\.(?:json|ya?ml)$/i.test(name);

/** The names by which a base could have been found. */
export const notFound = (
  name: string,
  known: readonly string[] = PROFILE_IDS,
): { readonly problems: readonly Problem[] } => {
  if (!isFileName(name)) return { problems: [new UnknownNames().report("unknown-name", "extends", name, known)] };
  const expected = both(
    "một tệp mà nơi gọi đưa vào: readProfile(text, { read })",
    "a file that the caller gives: readProfile(text, { read })",
  );
  return { problems: [{ code: "unreadable", path: "extends", found: name, expected }] };
};

/** A problem with its path below a part of the file; one of another file stands where it is. */
export const placed = (problem: Problem, part: string): Problem =>
  problem.row === undefined ? { ...problem, path: `${part}.${problem.path}` } : problem;
