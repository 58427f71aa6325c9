import { aFunction, answering, aText, kindWord, requireOptions } from "../answering.js";
import { both, inBoth } from "../bilingual.js";
import { DondocError, fail, type Problem } from "../errors.js";
import { FILES, LETTERS } from "../expected.js";
import { builtOnOf } from "../language/built-on.js";
import type { Profile } from "../language/profile.js";
import { aBase } from "../language/schema/a-base.js";
import { type FindBase, isFileName, notFound } from "../language/schema/find-base.js";
import { type ParseProfileOptions, type ProfileFile, profileFileWith } from "../language/schema/parse-profile.js";
import { profiles } from "../profiles/index.js";
import { basePath } from "./base-path.js";
import { EMPTY_FILE } from "./found.js";
import { parseJson } from "./parse-json.js";
import { type ReadYaml, readYaml } from "./read-yaml.js";

/** What is known of the file of a regulation beside its text. */
export interface ReadProfileOptions extends ParseProfileOptions {
  /** The name of the file; `.json` asks for strict JSON. */
  readonly name?: string;
  /**
   * The text of a file that `extends` or `amends` names, by its path from the folder of this one; `undefined` for one that is not
   * there. It is asked for each file of a chain once.
   */
  readonly read?: (path: string) => string | undefined;
}

/** A regulation read from a file. */
export interface ReadProfile extends ProfileFile {
  /** The regulations that it is built on, the nearest first: a division's department, then its city. */
  readonly bases: readonly Profile[];
  /** The line, from 1, of a path in the file, `rules[3].within`; of the nearest part above it that is there. */
  lineOf(path: string): number;
}

/** Some twice the longest regulation of the package. */
const MOST_LETTERS = 100_000;

/** A division on its department on its city is three. */
const LONGEST_CHAIN = 8;
/** Versions may each be built on a file of their own. */
const MOST_FILES = 30;

const builtIn = (id: string): Profile | undefined => profiles.find((profile) => profile.id === id);

const readText = (text: string, name: string): ReadYaml => {
  const content = text.replace(/^\uFEFF/, "");
  const expected = "JSON | YAML";
  if (content.length > MOST_LETTERS) {
    fail({ code: "unreadable", path: "", found: inBoth`${content.length} ${LETTERS}`, expected: `≤ ${MOST_LETTERS}` });
  }
  if (content.trim() === "") fail({ code: "unreadable", path: "", found: EMPTY_FILE, expected });
  if (/\.json$/i.test(name) || (name === "" && content.trimStart().startsWith("{")))
    parseJson(content, 'JSON: {"id": …, "rules": […]}');
  return readYaml(content);
};

/** The same problem with the line it stands on. */
const withLine = (problem: Problem, lineOf: (path: string) => number): Problem => {
  const { code, path, found, expected, nearest } = problem;
  return {
    code,
    path,
    row: problem.row ?? lineOf(path),
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    ...(nearest === undefined ? {} : { nearest }),
  };
};

/**
 * The regulation that a JSON or YAML file holds, with its own cases and the line of every path. `extends` and `amends` find the
 * profiles of the package, unless `base` says otherwise, and files that `read` gives: a division on its department on its
 * city is a chain of three.
 *
 * @throws DondocError with every problem at once, each with its line (`row`) and path: mistakes of JSON or YAML; keys given
 * twice, merge keys, tags, and aliases that repeat too much; then the problems of `parseProfile`.
 * @example
 * const { profile, cases } = readProfile(await readFile("quy-che.yaml", "utf8"), { name: "quy-che.yaml" });
 * checkCases(profile, cases);
 */
export const readProfile = (text: string, options: ReadProfileOptions = {}): ReadProfile =>
  answering("text", () => {
    if (typeof text !== "string") {
      const expected = both("nội dung chữ của tệp, decodeText(bytes)", "the text of the file, decodeText(bytes)");
      fail({ code: "wrong-type", path: "text", found: kindWord(text), expected });
    }
    requireOptions(options, { name: aText, base: aBase, read: aFunction });
    const { name = "" } = options;
    return profileIn(text, { ...options, name, chain: [plainName(name)], known: new Map(), bases: new Map() });
  });

/** One file of a chain, with those above it and the ones that were read. */
interface Chained extends ReadProfileOptions {
  readonly name: string;
  readonly chain: readonly string[];
  readonly known: Map<string, Profile>;
  /** Every regulation that was found, by its id. */
  readonly bases: Map<string, Profile>;
}

const plainName = (name: string): string => name.normalize("NFC").replace(/^(?:\.\/)+/, "");

/** What is wrong in another file names that file; its line is there. */
const inFile = (error: unknown, path: string): { readonly problems: readonly Problem[] } => {
  if (!(error instanceof DondocError)) throw error;
  return {
    problems: error.issues.map(({ message: _, ...problem }): Problem => {
      const place = isPlaced(problem.path) ? problem.path : problem.path === "" ? path : `${path}: ${problem.path}`;
      return { ...problem, path: place, row: problem.row ?? 1 };
    }),
  };
};

/** Whether a path names the file that it is in. */
export const isPlaced = (path: string): boolean => /^[^:]+\.(?:json|ya?ml)(?::|$)/i.test(path);

const refused = (problem: Omit<Problem, "path">): { readonly problems: readonly Problem[] } => ({
  problems: [{ ...problem, path: "extends" }],
});

/** Reads the file that another names, after those that lead to it. */
const fileNamed = (name: string, options: Chained): ReturnType<FindBase> => {
  const { read, chain, known } = options;
  const path = basePath(name, options.name);
  if (typeof path !== "string") return refused(path);
  if (chain.includes(path)) {
    const found = [...chain, path].join(" → ");
    return refused({
      code: "out-of-range",
      found,
      expected: both("các tệp không dẫn vòng lại", "a chain that does not come back"),
    });
  }
  if (chain.length >= LONGEST_CHAIN) {
    const found = inBoth`${chain.length + 1} ${FILES}`;
    return refused({ code: "out-of-range", found, expected: `≤ ${LONGEST_CHAIN}` });
  }
  const kept = known.get(path);
  if (kept !== undefined) return { profile: kept, ofFile: false };
  if (known.size >= MOST_FILES) {
    return refused({ code: "out-of-range", found: inBoth`> ${MOST_FILES} ${FILES}`, expected: `≤ ${MOST_FILES}` });
  }
  if (read === undefined) return notFound(name);
  const text = read(path);
  if (typeof text !== "string") {
    const found = inBoth`“${name.slice(0, 60)}”: ${both("không có tệp này", "there is no such file")}`;
    return refused({
      code: "unreadable",
      found,
      expected: both("một tệp .yaml, .yml, .json", "a file, .yaml, .yml, .json"),
    });
  }
  try {
    const { profile } = profileIn(text, { ...options, name: path, chain: [...chain, path] });
    known.set(path, profile);
    return { profile, ofFile: false };
  } catch (error) {
    return inFile(error, path);
  }
};

/** Finds the regulation that a file names, and keeps it. */
const finderOf =
  (options: Chained): FindBase =>
  (name) => {
    const found = findBase(name, options);
    if ("profile" in found) options.bases.set(found.profile.id, found.profile);
    return found;
  };

const findBase = (name: string, options: Chained): ReturnType<FindBase> => {
  const { base = builtIn } = options;
  const found = typeof base === "function" ? base(name) : base.id === name ? base : undefined;
  if (found !== undefined) return { profile: found, ofFile: false };
  return isFileName(name) ? fileNamed(name, options) : notFound(name);
};

/** The regulations that a profile is built on, in the order of its layers, as they were found. */
const basesOf = (profile: Profile, { bases }: Chained): readonly Profile[] =>
  Object.freeze((builtOnOf(profile)?.layers ?? []).flatMap(({ id }) => bases.get(id) ?? []));

const profileIn = (text: string, options: Chained): ReadProfile => {
  const { data, lineOf } = readText(text, options.name);
  try {
    const file = profileFileWith(data, finderOf(options));
    return Object.freeze({ ...file, bases: basesOf(file.profile, options), lineOf });
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
    const problems = error.issues.map((issue) => withLine(issue, lineOf));
    throw new DondocError(problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)));
  }
};
