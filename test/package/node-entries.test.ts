import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIBRARY_ENTRIES } from "../../scripts/build/entries.js";
import * as engine from "../../scripts/build/node/engine.js";
import * as ground from "../../scripts/build/node/ground.js";
import * as ioGround from "../../scripts/build/node/io-ground.js";
import { type BuiltEntry, writeNodeEntries } from "../../scripts/build/node-entries.js";
import * as entry from "../../src/index.js";
import * as ioEntry from "../../src/io/index.js";

type Exports = Readonly<Record<string, unknown>>;

/** What of an entry its parts do not hold, or hold as something else. */
const unlike = (whole: Exports, ...parts: readonly Exports[]): string[] =>
  parts.flatMap((part) => Object.keys(part).filter((name) => part[name] !== whole[name]));

/** What of an entry is loaded later and no function. */
const noFunctions = (whole: Exports, atOnce: Exports): string[] =>
  Object.keys(whole).filter((name) => !(name in atOnce) && typeof whole[name] !== "function");

describe("the parts of an entry", () => {
  it("hold what the entry holds", () => {
    expect(unlike(entry, ground, engine)).toEqual([]);
    expect(unlike(ioEntry, ioGround)).toEqual([]);
  });

  it("leave nothing but functions for later, and no class", () => {
    expect(noFunctions(entry, ground)).toEqual([]);
    expect(noFunctions(ioEntry, ioGround)).toEqual([]);
    const classes = Object.entries({ ...entry, ...ioEntry }).filter(([, value]) => /^class\b/.test(String(value)));
    expect(classes.map(([name]) => name).filter((name) => !(name in ground))).toEqual([]);
  });
});

describe("what Node loads in the place of an entry", () => {
  const folder = mkdtempSync(join(tmpdir(), "dondoc-node-entries-"));
  const put = (name: string, text: string): void => {
    const file = join(folder, `${name}.js`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const built = new Map<string, BuiltEntry>();
  /** A built file that tells when it is loaded. */
  const putEntry = (name: string, ...names: readonly string[]): void => {
    const text = names.map((each) => `export function ${each}(x) { return "${each} " + x + " of ${name}"; }`);
    put(name, [`(globalThis.loaded ??= []).push("${name}");`, ...text].join("\n"));
    built.set(name, { names, packages: [] });
  };
  const run = (program: string, ...flags: readonly string[]): unknown =>
    JSON.parse(
      execFileSync(process.execPath, [...flags, "--input-type=module", "-e", program], {
        cwd: folder,
        encoding: "utf8",
      }),
    );

  beforeAll(async () => {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    for (const name of Object.keys(LIBRARY_ENTRIES)) putEntry(name, "one");
    putEntry("index", "constant", "judge", "compare");
    putEntry("node/ground", "constant");
    putEntry("node/engine", "judge");
    putEntry("io/index", "constant", "read");
    putEntry("node/io-ground", "constant");
    for (const name of ["later", "probe"]) {
      const source = readFileSync(`scripts/build/node/${name}.ts`, "utf8");
      put(`node/${name}`, (await transform(source, { loader: "ts", target: "node20" })).code);
    }
    writeNodeEntries(folder, built);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const PROGRAM = `const { constant, judge, compare } = await import("./node/index.js");
    const { read } = await import("./node/io/index.js"); const { one } = await import("./node/calendar/index.js");
    const before = [...loaded]; const told = [constant(1), judge(2), judge(3), compare(4), read(5), one(6)];
    console.log(JSON.stringify({ before, after: loaded, told, names: [judge.name, compare.name, read.name] }));`;

  it("loads a part when a function of it is first called, once", () => {
    expect(run(PROGRAM)).toEqual({
      before: ["node/ground", "node/io-ground", "calendar/index"],
      after: ["node/ground", "node/io-ground", "calendar/index", "node/engine", "index", "io/index"],
      told: [
        "constant 1 of node/ground",
        "judge 2 of node/engine",
        "judge 3 of node/engine",
        "compare 4 of index",
        "read 5 of io/index",
        "one 6 of calendar/index",
      ],
      names: ["judge", "compare", "read"],
    });
  });

  it("loads everything at once where modules cannot be required", () => {
    expect(run(PROGRAM, "--no-experimental-require-module")).toMatchObject({
      before: ["index", "io/index", "calendar/index"],
      after: ["index", "io/index", "calendar/index"],
      told: [
        "constant 1 of index",
        "judge 2 of index",
        "judge 3 of index",
        "compare 4 of index",
        "read 5 of io/index",
        "one 6 of calendar/index",
      ],
    });
  });

  it("refuses to leave out a name, or to add one", () => {
    const more = new Map(built).set("node/engine", { names: ["judge", "other"], packages: [] });
    expect(() => writeNodeEntries(folder, more)).toThrow("added other");
  });
});
