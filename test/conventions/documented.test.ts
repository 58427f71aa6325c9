import { describe, expect, it } from "vitest";
import { LIBRARY_ENTRIES } from "../../scripts/build/entries.js";
import { Documentation, programOf } from "../support/documented/documentation.js";

const ENTRIES = Object.values(LIBRARY_ENTRIES);
const SAMPLE = "test/fixtures/documented/entry.ts";
const program = programOf([...ENTRIES, SAMPLE]);

const sorted = (places: Iterable<string>): readonly string[] => [...places].sort();

describe("what an editor shows of the package", () => {
  const shown = new Documentation(program, ENTRIES, "src/");

  it("is looked at as a whole", () => {
    expect(shown.names.size).toBeGreaterThan(500);
    expect(shown.members.size).toBeGreaterThan(1_400);
  });

  it("has a sentence on every name and every member, of the types behind them too", () => {
    expect(sorted(shown.missing)).toEqual([]);
  });

  it("says more than the name", () => {
    expect(sorted(shown.hollow)).toEqual([]);
  });

  it("has an example of every function", () => {
    expect(sorted(shown.withoutExample)).toEqual([]);
  });
});

describe("the look at what an editor shows", () => {
  const shown = new Documentation(program, [SAMPLE], "test/fixtures/documented/");
  const names = (places: Iterable<string>): readonly string[] =>
    sorted([...places].map((place) => place.replace(/^\S+\/(\S+):\d+ /, "$1 ")));

  it("finds what has no sentence, inside other types, behind parameters and in tables", () => {
    expect(names(shown.missing)).toEqual([
      "shout.ts shout.loud",
      "types.ts Behind.unsaid",
      "types.ts Choice.second",
      "types.ts Told.sum.unsaid",
      "types.ts Told.taken.inner",
      "types.ts Untold",
    ]);
  });

  it("finds a sentence that says the name alone, and a function without an example", () => {
    expect(names(shown.hollow)).toEqual(["types.ts Untold.name: The name."]);
    expect(names(shown.withoutExample)).toEqual(["entry.ts isTable"]);
  });
});
