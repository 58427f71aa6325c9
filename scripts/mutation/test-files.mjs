import { readdirSync } from "node:fs";
import { join } from "node:path";

const FIRST = ["test/golden.test.ts", "test/golden-readings.test.ts"];
const ROOMS = ["test/calendar", "test/phrases", "test/core", "test/adapters"];
const OTHERS = ["test/profiles/profiles.test.ts", "test/language/schema/own-regulations.test.ts"];

/** Takes as long as all the others together; a mutant that only it would kill counts as surviving. */
const SLOW = "test/core/answers/evaluation.prop.test.ts";

const isTest = (name) => name.endsWith(".test.ts");
const isProperty = (name) => name.endsWith(".prop.test.ts");

const ofRoom = (folder, room) =>
  readdirSync(join(folder, room), { recursive: true })
    .map((name) => `${room}/${name.replaceAll("\\", "/")}`)
    .filter((name) => isTest(name) && name !== SLOW);

/**
 * The folders and files, between commas, whose tests alone are asked, for a quick run; what only other tests notice counts
 * as surviving then. Their properties are drawn few times (`MUTATION_RUNS`, see `seeded-fast-check.mjs`).
 */
const ONLY = process.env.MUTATION_TESTS?.split(",");

/** Files that read whole collections, or try every reading, each of them twenty times the others: asked last. */
const LONG = [
  "test/phrases/explain-phrase.test.ts",
  "test/phrases/tried.test.ts",
  "test/analysis/amend.test.ts",
  "test/analysis/sensitivity.test.ts",
  "test/analysis/sensitivity-runs.test.ts",
];

/** The examples of each sense, which notice most mutants of its pattern and of its guide. */
const EARLY = "test/phrases/senses.test.ts";

const rank = (name) => (name === EARLY ? -1 : Number(isProperty(name)) + 2 * Number(LONG.includes(name)));

/**
 * The test files that a mutant faces, the quick ones first; the first that fails ends the run. The tests that start
 * processes, read the source text or ask a later room are not among them.
 */
export const testFiles = (folder) => {
  const first = ONLY === undefined ? FIRST : [];
  const others =
    ONLY === undefined
      ? [...ROOMS.flatMap((room) => ofRoom(folder, room)), ...OTHERS]
      : ONLY.flatMap((one) => (isTest(one) ? [one] : ofRoom(folder, one)));
  return [...first, ...others.sort().sort((one, two) => rank(one) - rank(two))];
};
