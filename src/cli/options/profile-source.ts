import { basename } from "node:path";
import { inBoth } from "../../bilingual.js";
import { DondocError, fail, type Problem } from "../../errors.js";
import type { Profile } from "../../language/profile.js";
import type { ProfileVersion } from "../../language/schema/versions.js";
import { familyOf } from "../../language/version-span.js";
import { profiles } from "../../profiles/index.js";
import { unknownName } from "./read-options.js";
import { besideFile, ENDING, regulationText } from "./regulation-text.js";

export const profileIds = profiles.map(({ id }) => id);

/** A regulation of the package, or one that a file holds, perhaps in several versions. */
export interface ProfileSource {
  readonly profile: Profile;
  readonly versions: readonly ProfileVersion[];
  /** The regulations that it is built on, the nearest first. */
  readonly bases: readonly Profile[];
}

/** The problems of a file, each naming it; those of a file that it is built on name that one. */
const namingFile = (error: unknown, file: string, isPlaced: (path: string) => boolean): unknown => {
  if (!(error instanceof DondocError)) return error;
  const place = (path: string): string =>
    path === "" ? basename(file) : isPlaced(path) ? path : `${basename(file)}: ${path}`;
  return new DondocError(error.issues.map(({ message: _, ...rest }): Problem => ({ ...rest, path: place(rest.path) })));
};

/**
 * The regulation that a name stands for: the id of one of the package, else a file of the reader's own.
 *
 * @param path - The option or argument that gave the name.
 * @throws DondocError with every problem of the file, each with line and path.
 */
export const profileSource = async (name: string, path: string): Promise<ProfileSource> => {
  const builtIn = profiles.find(({ id }) => id === name);
  if (builtIn !== undefined) return { profile: builtIn, versions: familyOf(builtIn), bases: [] };
  if (!ENDING.test(name)) {
    const problem = unknownName(path, name, profileIds);
    return fail({ ...problem, expected: inBoth`${problem.expected ?? ""}, FILE.yaml, FILE.json` });
  }
  const text = regulationText(name, path);
  const { isPlaced, readProfile } = await import("../../io/read-profile.js");
  try {
    return readProfile(text, { name: basename(name), read: besideFile(name) });
  } catch (error) {
    throw namingFile(error, name, isPlaced);
  }
};
