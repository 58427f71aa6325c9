import { readdirSync } from "node:fs";

const FIRST = ["test/golden.test.ts", "test/golden-readings.test.ts"];
const ROOMS = ["test/calendar", "test/core", "test/adapters"];

const isTest = (name) => name.endsWith(".test.ts");
const isProperty = (name) => name.endsWith(".prop.test.ts");

const ofRoom = (room) =>
  readdirSync(room, { recursive: true })
    .map((name) => `${room}/${name.replaceAll("\\", "/")}`)
    .filter(isTest);

const others = [...ROOMS.flatMap(ofRoom), "test/profiles/profiles.test.ts"].sort();

/**
 * The test files that a mutant faces, the quick ones first. The tests that start processes, read the source text or ask
 * a later room are not among them.
 */
export const TEST_FILES = [...FIRST, ...others.filter((name) => !isProperty(name)), ...others.filter(isProperty)];
