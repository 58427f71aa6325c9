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

/** The one folder whose examples are asked, for a quick run; what only other tests notice counts as surviving then. */
const ONLY = process.env.MUTATION_TESTS;

/**
 * The test files that a mutant faces, the quick ones first. The tests that start processes, read the source text or
 * ask a later room are not among them.
 */
export const testFiles = (folder) => {
  if (ONLY !== undefined) return ofRoom(folder, ONLY).filter((name) => !isProperty(name));
  const others = [...ROOMS.flatMap((room) => ofRoom(folder, room)), ...OTHERS].sort();
  return [...FIRST, ...others.filter((name) => !isProperty(name)), ...others.filter(isProperty)];
};
