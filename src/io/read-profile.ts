import { aFunction, answering, aText, kindWord, requireOptions } from "../answering.js";
import { DondocError, fail, type Problem } from "../errors.js";
import type { Profile } from "../language/profile.js";
import { type ParseProfileOptions, type ProfileFile, parseProfileFile } from "../language/schema/parse-profile.js";
import { profiles } from "../profiles/index.js";
import { parseJson } from "./parse-json.js";
import { type ReadYaml, readYaml } from "./read-yaml.js";

export interface ReadProfileOptions extends ParseProfileOptions {
  /** The name of the file; `.json` asks for strict JSON. */
  readonly name?: string;
}

/** A regulation read from a file. */
export interface ReadProfile extends ProfileFile {
  /** The line, from 1, of a path in the file, `rules[3].within`; of the nearest part above it that is there. */
  lineOf(path: string): number;
}

/** Some twice the longest regulation of the package. */
const MOST_LETTERS = 100_000;

const builtIn = (id: string): Profile | undefined => profiles.find((profile) => profile.id === id);

const readText = (text: string, name: string): ReadYaml => {
  const content = text.replace(/^\uFEFF/, "");
  const expected = "JSON | YAML";
  if (content.length > MOST_LETTERS) {
    fail({ code: "unreadable", path: "", found: `${content.length} ký tự / letters`, expected: `≤ ${MOST_LETTERS}` });
  }
  if (content.trim() === "") fail({ code: "unreadable", path: "", found: "tệp rỗng / empty file", expected });
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
 * The regulation that a JSON or YAML file holds, with its own cases and the line of every path. `extends` finds the
 * profiles of the package, unless `base` says otherwise.
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
      const expected = "the text of the file, decodeText(bytes)";
      fail({ code: "wrong-type", path: "text", found: kindWord(text), expected });
    }
    requireOptions(options, { name: aText, base: aFunction });
    return profileIn(text, options);
  });

const profileIn = (text: string, options: ReadProfileOptions): ReadProfile => {
  const { data, lineOf } = readText(text, options.name ?? "");
  try {
    return Object.freeze({ ...parseProfileFile(data, { base: options.base ?? builtIn }), lineOf });
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
    const problems = error.issues.map((issue) => withLine(issue, lineOf));
    throw new DondocError(problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)));
  }
};
