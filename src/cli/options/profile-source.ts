import { constants } from "node:fs";
import { type FileHandle, open, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join } from "node:path";
import { DondocError, fail, type Problem } from "../../errors.js";
import type { ReadProfile } from "../../io/read-profile.js";
import type { Profile } from "../../language/profile.js";
import type { ProfileVersion } from "../../language/schema/versions.js";
import { familyOf } from "../../language/version-span.js";
import { profiles } from "../../profiles/index.js";
import { say } from "../../report/audience.js";
import { reasonWords } from "../read-bytes.js";
import type { Session } from "../session.js";
import { unknownName } from "./read-options.js";

export const profileIds = profiles.map(({ id }) => id);

/** A regulation of the package, or one that a file holds, perhaps in several versions. */
export interface ProfileSource {
  readonly profile: Profile;
  readonly versions: readonly ProfileVersion[];
}

const ENDING = /\.(?:json|ya?ml)$/i;
/** Larger than any regulation, in bytes. */
const MOST_BYTES = 4_000_000;

/** A name that leads elsewhere than it seems to: out of its folder, to another machine, or with hidden characters. */
const isTrick = (name: string): boolean =>
  /\p{Cc}/u.test(name) ||
  /^[a-z][a-z0-9+.-]+:\/\//i.test(name) ||
  /^[\\/]{2}/.test(name) ||
  name.split(/[\\/]/).includes("..");

const refuse = (path: string, file: string, found: string, { lang }: Session): never =>
  fail({
    code: "unreadable",
    path: `${path} ${basename(file).slice(0, 60)}`,
    found,
    expected: say(
      lang,
      "một tệp .yaml, .yml hoặc .json, đường dẫn không có “..”",
      'a .yaml, .yml or .json file, its path without ".."',
    ),
  });

/** The text of a regular file; what a link leads to must itself be a file of the right ending. */
const readRegularFile = async (path: string, file: string, session: Session): Promise<string> => {
  const { lang } = session;
  let handle: FileHandle | undefined;
  try {
    const target = await realpath(file);
    if (!ENDING.test(target))
      return refuse(path, file, say(lang, "liên kết tới tệp khác", "a link elsewhere"), session);
    // A pipe would otherwise wait for its writer.
    handle = await open(target, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = await handle.stat();
    if (!stat.isFile()) return refuse(path, file, say(lang, "không phải tệp thường", "not a regular file"), session);
    if (stat.size > MOST_BYTES) return refuse(path, file, `${stat.size} byte (> ${MOST_BYTES})`, session);
    return new TextDecoder("utf-8", { fatal: true }).decode(await handle.readFile());
  } catch (error) {
    if (error instanceof DondocError) throw error;
    const notText = error instanceof TypeError;
    return refuse(
      path,
      file,
      notText ? say(lang, "không phải UTF-8", "not UTF-8") : reasonWords(error, session),
      session,
    );
  } finally {
    await handle?.close();
  }
};

/** The problems of a file, each naming it. */
const namingFile = (error: unknown, file: string): unknown => {
  if (!(error instanceof DondocError)) return error;
  const place = (path: string): string => (path === "" ? basename(file) : `${basename(file)}: ${path}`);
  return new DondocError(error.issues.map(({ message: _, ...rest }): Problem => ({ ...rest, path: place(rest.path) })));
};

/** Files that amend one another: more than any regulation was amended. */
const MOST_FILES = 20;

/**
 * A regulation that a file holds; what it is built on, or amends, may stand in files beside it, which are read too.
 *
 * @param text - Of the file where it was read already.
 * @throws DondocError with every problem of the file, each with line and path; of a file that leads back to itself.
 */
export const readWithBases = async (
  text: string,
  file: string,
  session: Session,
  above: readonly string[] = [],
): Promise<ReadProfile> => {
  const { readProfile } = await import("../../io/read-profile.js");
  const name = file === "-" ? "" : basename(file);
  const bases = new Map<string, Profile>();
  for (;;) {
    const wanted = new Set<string>();
    const base = (id: string): Profile | undefined => {
      const known = profiles.find((profile) => profile.id === id) ?? bases.get(id);
      if (known === undefined && ENDING.test(id)) wanted.add(id);
      return known;
    };
    try {
      return readProfile(text, { ...(name === "" ? {} : { name }), base });
    } catch (error) {
      if (wanted.size === 0) throw error;
    }
    for (const id of wanted) bases.set(id, await baseFile(id, file, session, [...above, file]));
  }
};

/** A regulation that a file names by its path, which is read from the folder of that file. */
const baseFile = async (id: string, of: string, session: Session, above: readonly string[]): Promise<Profile> => {
  const file = of === "-" ? id : join(dirname(of), id);
  if (isTrick(id) || isAbsolute(id))
    return refuse(`${basename(of)}:`, id, say(session.lang, "đường dẫn vòng", "a roundabout path"), session);
  if (above.includes(file) || above.length > MOST_FILES) {
    const words = say(session.lang, "các tệp dẫn vòng về nhau", "files that lead back to one another");
    return refuse(`${basename(of)}:`, id, words, session);
  }
  const text = await readRegularFile(`${basename(of)}:`, file, session);
  try {
    return (await readWithBases(text, file, session, above)).profile;
  } catch (error) {
    throw namingFile(error, id);
  }
};

/**
 * The regulation that a name stands for: the id of one of the package, else a file of the reader's own.
 *
 * @param path - The option or argument that gave the name.
 * @throws DondocError with every problem of the file, each with line and path.
 */
export const profileSource = async (name: string, path: string, session: Session): Promise<ProfileSource> => {
  const builtIn = profiles.find(({ id }) => id === name);
  if (builtIn !== undefined) return { profile: builtIn, versions: familyOf(builtIn) };
  if (!ENDING.test(name)) {
    const problem = unknownName(path, name, profileIds);
    return fail({ ...problem, expected: `${problem.expected ?? ""}, FILE.yaml, FILE.json` });
  }
  if (isTrick(name)) return refuse(path, name, say(session.lang, "đường dẫn vòng", "a roundabout path"), session);
  const text = await readRegularFile(path, name, session);
  try {
    return await readWithBases(text, name, session);
  } catch (error) {
    throw namingFile(error, name);
  }
};
