import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { ProfileCase } from "../src/language/schema/profile-case.js";

const FOLDER = fileURLToPath(new URL("../src/profiles/", import.meta.url));

const read = new Map<string, readonly ProfileCase[]>();

/** The cases of one file beside a regulation, as they stand there, read once; whether each is a case is for `checkCases` to say. */
const casesIn = (id: string, name: string): readonly ProfileCase[] => {
  const path = `${FOLDER}${id}/${name}`;
  const known = read.get(path);
  if (known !== undefined) return known;
  const { cases } = parse(readFileSync(path, "utf8")) as { cases: readonly ProfileCase[] };
  read.set(path, cases);
  return cases;
};

/** The names of the files beside a regulation that hold cases: `cases.yaml`, `cases-readings.yaml`. */
const caseFiles = (id: string): readonly string[] =>
  readdirSync(`${FOLDER}${id}`).filter((name) => /^cases[a-z-]*\.yaml$/.test(name));

/** What is said of a regulation as it is read by default. */
export const goldenCases = (id: string): readonly ProfileCase[] =>
  caseFiles(id)
    .filter((name) => name !== "cases-readings.yaml")
    .flatMap((name) => casesIn(id, name));

/** What other readings of its ambiguities give, and what the defaults give. */
export const readingCases = (id: string): readonly ProfileCase[] => casesIn(id, "cases-readings.yaml");
