import { describe, expect, it } from "vitest";
import { ambientUses, importsOf, roomOf, SOURCE_FILES, sourceText } from "../support/source-files.js";

/** The rooms of the house, each of which may use itself and those before it. */
const ROOMS = [
  "calendar",
  "phrases",
  "language",
  "profiles",
  "core",
  "analysis",
  "adapters",
  "io",
  "report",
  "words",
  "testing",
  "cli",
];
/** The floors of the engine, each of which may use itself and those below it: bodies are read from names before rules ask who owes. */
const FLOORS = ["model", "bodies", "register", "lifecycle", "rules", "answers", "changes", "entry"];
const floorOf = (file: string): string => file.split("/")[2] ?? "";
/** What everybody may use, and which uses nothing but itself. */
const GROUND = [
  "src/bilingual.ts",
  "src/expected.ts",
  "src/problem.ts",
  "src/error-wording.ts",
  "src/errors.ts",
  "src/nearest.ts",
  "src/printable.ts",
  "src/answering.ts",
];
const OUTSIDE = [
  "zod",
  "date-holidays",
  "json-rules-engine",
  "papaparse",
  "read-excel-file",
  "write-excel-file",
  "cli-table3",
  "commander",
];

/** What hosts import as dondoc/io; it gathers the readers of its room and the writers of reports, and nobody imports it. */
const IO_ENTRY = "src/io/index.ts";

const isLocal = (target: string): boolean => target.startsWith("src/");

/** Everything that is loaded together with a file. */
const reachableFrom = (entry: string): { files: Set<string>; packages: Set<string> } => {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const target of importsOf(file)) {
      if (isLocal(target)) visit(target);
      else packages.add(target);
    }
  };
  visit(entry);
  return { files, packages };
};

/** The first cycle of imports, as a path that ends where it began. */
const findCycle = (): string[] => {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    const start = path.indexOf(file);
    if (start >= 0) return [...path.slice(start), file];
    if (done.has(file)) return [];
    for (const target of importsOf(file).filter(isLocal)) {
      const cycle = visit(target, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of SOURCE_FILES) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
};

describe("the house", () => {
  it("has files in each of its first rooms, and in no room that is not named", () => {
    const rooms = new Set(SOURCE_FILES.map(roomOf));
    expect([...rooms].filter((room) => room !== "" && !ROOMS.includes(room))).toEqual([]);
    expect(["calendar", "language", "profiles", "core"].filter((room) => !rooms.has(room))).toEqual([]);
    expect([...new Set(SOURCE_FILES.filter((file) => roomOf(file) === "core").map(floorOf))].sort()).toEqual(
      [...FLOORS].sort(),
    );
    expect(SOURCE_FILES.filter((file) => roomOf(file) === "").sort()).toEqual([...GROUND, "src/index.ts"].sort());
  });

  it("imports nothing that is not there", () => {
    const missing = SOURCE_FILES.flatMap((file) =>
      importsOf(file)
        .filter((target) => isLocal(target) && !SOURCE_FILES.includes(target))
        .map((target) => `${file} → ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it("lets a file import from its own room and from earlier ones only", () => {
    expect(SOURCE_FILES.filter((file) => importsOf(file).includes(IO_ENTRY))).toEqual([]);
    const backwards = SOURCE_FILES.filter((file) => roomOf(file) !== "" && file !== IO_ENTRY).flatMap((file) =>
      importsOf(file)
        .filter((target) => isLocal(target) && !GROUND.includes(target))
        .filter((target) => roomOf(target) === "" || ROOMS.indexOf(roomOf(target)) > ROOMS.indexOf(roomOf(file)))
        .map((target) => `${file} → ${target}`),
    );
    expect(backwards).toEqual([]);
  });

  it("lets a file of the engine import from its own floor and from lower ones only", () => {
    const upwards = SOURCE_FILES.filter((file) => roomOf(file) === "core").flatMap((file) =>
      importsOf(file)
        .filter(
          (target) => roomOf(target) === "core" && FLOORS.indexOf(floorOf(target)) > FLOORS.indexOf(floorOf(file)),
        )
        .map((target) => `${file} → ${target}`),
    );
    expect(upwards).toEqual([]);
  });

  it("keeps the law out of the language and the engine", () => {
    const users = SOURCE_FILES.filter((file) => ["language", "core"].includes(roomOf(file)));
    expect(users.filter((file) => importsOf(file).some((target) => roomOf(target) === "profiles"))).toEqual([]);
  });

  it("stands on errors and nearest, which import nothing but each other", () => {
    expect(GROUND.flatMap((file) => importsOf(file).filter((target) => !GROUND.includes(target)))).toEqual([]);
  });

  it("opens with an index that takes from calendar, language, core and analysis and that no other file imports", () => {
    const rooms = new Set(
      importsOf("src/index.ts")
        .filter((target) => !GROUND.includes(target))
        .map(roomOf),
    );
    expect([...rooms].filter((room) => !["calendar", "language", "core", "analysis"].includes(room))).toEqual([]);
    expect(SOURCE_FILES.filter((file) => importsOf(file).includes("src/index.ts"))).toEqual([]);
  });

  it("has no cycle of imports between files", () => {
    expect(findCycle()).toEqual([]);
  });

  it("keeps fast-check, and the laws, to the room of testing, which takes from calendar, language and core", () => {
    const ofTesting = SOURCE_FILES.filter((file) => roomOf(file) === "testing");
    expect(ofTesting.length).toBeGreaterThan(20);
    const users = SOURCE_FILES.filter((file) => importsOf(file).includes("fast-check"));
    expect(users.filter((file) => roomOf(file) !== "testing")).toEqual([]);
    const targets = ofTesting.flatMap(importsOf).filter((target) => !GROUND.includes(target));
    const packages = targets.filter((target) => !isLocal(target));
    expect([...new Set(packages)]).toEqual(["fast-check"]);
    const rooms = new Set(targets.filter(isLocal).map(roomOf));
    expect([...rooms].sort()).toEqual(["calendar", "core", "language", "testing"]);
    const outside = SOURCE_FILES.filter((file) => roomOf(file) !== "testing");
    expect(outside.filter((file) => importsOf(file).some((target) => roomOf(target) === "testing"))).toEqual([]);
  });

  it("keeps Node to io and the command line", () => {
    const users = SOURCE_FILES.filter((file) => importsOf(file).some((target) => target.startsWith("node:")));
    expect(users.filter((file) => !["io", "cli"].includes(roomOf(file)))).toEqual([]);
  });

  it.each(["src/index.ts", "src/calendar/index.ts", "src/profiles/index.ts"])(
    "loads no other package with %s",
    (entry) => {
      const { files, packages } = reachableFrom(entry);
      expect(files.size).toBeGreaterThan(5);
      expect([...packages].filter((name) => OUTSIDE.includes(name) || name.startsWith("node:"))).toEqual([]);
      expect([...packages]).toEqual([]);
    },
  );
});

describe("purity", () => {
  it("asks for no clock, no random number and no environment outside the command line", () => {
    const users = SOURCE_FILES.filter((file) => roomOf(file) !== "cli").flatMap((file) =>
      ambientUses(file).map((use) => `${file}: ${use}`),
    );
    expect(users).toEqual([]);
  });

  it("finds the uses it looks for", () => {
    const text =
      "const a = Date.now(); new Date(); new Date(0); Math.random(); process.env; Date(); eval('1'); new Function('x');";
    expect(ambientUses("probe.ts", text)).toEqual([
      "Date.now",
      "new Date()",
      "Math.random",
      "process.env",
      "Date()",
      "eval()",
      "new Function",
    ]);
  });

  it("makes no code from text", () => {
    expect(SOURCE_FILES.filter((file) => /\beval\(|new Function\(/.test(sourceText(file)))).toEqual([]);
  });
});
