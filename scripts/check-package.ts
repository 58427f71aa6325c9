/**
 * Packs the package, installs the tarball in an empty folder, and uses it there as its users would: every entry by
 * `import` and by `require`, the command, the types, and the two package linters.
 */
import { execFileSync } from "node:child_process";
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PROFILE_IDS } from "../src/language/profile.js";
import { INSTALLED_BUDGET } from "../test/size/budgets.js";
import { LIBRARY_ENTRIES, NODE_PARTS } from "./build/entries.js";
import { PEERS } from "./build/packed-in.js";
import { compareExports } from "./package/compare-exports.js";
import { outsideImports } from "./package/outside-imports.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "dondoc-pack-"));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

/** What a user of each entry would ask first, with the answer. */
type Use = readonly [entry: string, names: string, expression: string, answer: string];
/** The name of a regulation as a constant: `lao-cai` is `laoCai`. */
const constantOf = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const USES: readonly Use[] = [
  [
    "dondoc",
    "evaluate, createEvaluator, schedule, explain, agenda, summarize, parseRegister",
    "typeof evaluate",
    "function",
  ],
  ["dondoc/calendar", "addWorkingDays, vietnam", 'addWorkingDays("2026-08-28", 3, vietnam)', "2026-09-07"],
  ["dondoc/profiles", "profiles, getProfile", 'getProfile("lao-cai").number', "35/2015/QĐ-UBND"],
  ...PROFILE_IDS.map((id): Use => [`dondoc/profiles/${id}`, constantOf(id), `${constantOf(id)}.id`, id]),
  ["dondoc/profiles/accounting", "coverage", "typeof coverage", "function"],
  [
    "dondoc/phrases",
    "readDeadline, explainPhrase",
    '(() => { try { explainPhrase("trước ngày", { issuedOn: null }); } catch (error) { return error.issues[0].path; } })()',
    "calendar",
  ],
  ["dondoc/words", "words, defineWords", 'words.nameOf("state", "overdue", "en")', "overdue"],
  ["dondoc/io", "readRegister, toCsv", "typeof readRegister", "function"],
];

/** The entries that need a peer, which their users install themselves. */
const WITH_PEERS: readonly Use[] = [
  ["dondoc/testing", "PROFILE_LAWS, describeProfileLaws", "PROFILE_LAWS.length >= 20", "true"],
  ["dondoc/zod", "TaskSchema", 'TaskSchema.safeParse({ id: "1" }).success', "true"],
  [
    "dondoc/date-fns",
    "addWorkingDays",
    'addWorkingDays(new Date("2026-08-28T09:00:00+07:00"), 3).toISOString()',
    "2026-09-07T02:00:00.000Z",
  ],
  [
    "dondoc/date-holidays",
    "holidayCalendar",
    'holidayCalendar({ country: "DE", first: "2026-01-01", last: "2026-12-31", weeklyRest: [6, 7] }).isWorking(20574)',
    "false",
  ],
  ["dondoc/json-rules-engine", "toEngineRules", "typeof toEngineRules", "function"],
];

const assertEqual = (what: string, found: string, expected: string): void => {
  if (found !== expected)
    throw new Error(`${what}: found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
  console.log(`ok  ${what}`);
};

const checkUse = ([entry, names, expression, answer]: Use): void => {
  const asModule = `import { ${names} } from "${entry}"; console.log(${expression});`;
  assertEqual(`import ${entry}`, run(process.execPath, ["--input-type=module", "-e", asModule], folder).trim(), answer);
  const asScript = `const { ${names} } = require("${entry}"); console.log(${expression});`;
  assertEqual(
    `require ${entry}`,
    run(process.execPath, ["--input-type=commonjs", "-e", asScript], folder).trim(),
    answer,
  );
};

/** Everything that is published: the names that users import by, and the parts that the build numbers as it likes. */
const ENTRIES = Object.keys(LIBRARY_ENTRIES).filter((name) => !/^profiles\/.*-/.test(name));
const PUBLISHED = [
  "LICENSE",
  "README.md",
  "README.vi.md",
  "package.json",
  "schema/calendar-notices.schema.json",
  "schema/profile.schema.json",
  "schema/register.schema.json",
  "dist/THIRD-PARTY-LICENSES.txt",
  "dist/cli/main.js",
  "dist/cli/worker.js",
  ...Object.keys(NODE_PARTS).map((name) => `dist/${name}.js`),
  ...Object.keys(LIBRARY_ENTRIES).map((name) => `dist/node/${name}.js`),
  ...[...ENTRIES, ...PROFILE_IDS.map((id) => `profiles/${id}`)].flatMap((entry) =>
    ["js", "cjs", "d.ts", "d.cts", "d.ts.map"].map((ending) => `dist/${entry}.${ending}`),
  ),
];
/** What people import; the map of each stands beside it, or in a small file itself. */
const CODE = PUBLISHED.filter((path) => path.endsWith(".js") && !/^dist\/(?:cli|node)\//.test(path));
/** Declarations, each of which names a map that is published. */
const DECLARATIONS = PUBLISHED.filter((path) => /\.d\.c?ts$/.test(path));
const namesMap = (path: string, paths: readonly string[]): boolean => {
  const [, map] = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(join(ROOT, path), "utf8")) ?? [];
  return map !== undefined && paths.includes(`${path.slice(0, path.lastIndexOf("/"))}/${map}`);
};
const MAP_WITHIN = /\n\/\/# sourceMappingURL=data:application\/json;base64,[\w+/=]+\s*$/;
const isMapped = (path: string, paths: readonly string[]): boolean =>
  paths.includes(`${path}.map`) || MAP_WITHIN.test(readFileSync(join(ROOT, path), "utf8"));
const NUMBERED = /^dist\/[a-z0-9-]+-[A-Za-z0-9_-]{8}\.(?:js|cjs|d\.ts|d\.cts)(?:\.map)?$/;
/** Nobody downloads more without a reason, in bytes: seven packages are in it that were downloaded beside it before, and a sentence on every member. */
const LARGEST_TARBALL = 1_500_000;

/** Holds the contents of the tarball to the list. */
const checkContents = (): void => {
  const told = run(npm, ["pack", "--dry-run", "--json", "--ignore-scripts"], ROOT);
  const [packed] = JSON.parse(told) as {
    readonly files: readonly { readonly path: string }[];
    readonly size: number;
  }[];
  const paths = (packed?.files ?? []).map(({ path }) => path);
  const maps = CODE.map((path) => `${path}.map`);
  const unknown = paths.filter((path) => ![...PUBLISHED, ...maps].includes(path) && !NUMBERED.test(path));
  assertEqual("published, but not in the list", unknown.join(", "), "");
  assertEqual("in the list, but not published", PUBLISHED.filter((path) => !paths.includes(path)).join(", "), "");
  assertEqual("declarations without a map", DECLARATIONS.filter((path) => !namesMap(path, paths)).join(", "), "");
  assertEqual("without a map", CODE.filter((path) => !isMapped(path, paths)).join(", "), "");
  assertEqual(`at most ${LARGEST_TARBALL} bytes`, String((packed?.size ?? 0) <= LARGEST_TARBALL), "true");
};

/** What an error thrown by one copy of the package is to the class of the other. */
const ONE_ERROR = `import { createRequire } from "node:module"; import { DondocError, parseTask } from "dondoc";
const other = createRequire(import.meta.url)("dondoc");
const thrown = (parse) => { try { parse({}); } catch (error) { return error; } };
console.log(thrown(other.parseTask) instanceof DondocError, thrown(parseTask) instanceof other.DondocError);`;

/** Functions that are loaded later, called while imports of everything else are on their way; prints what went wrong. */
const UNDER_WAY = `const io = await import("dondoc/io"); const core = await import("dondoc");
const { vietnam } = await import("dondoc/calendar"); let left = true;
const asked = [() => io.readCsv("Nhiệm vụ,Hạn\\na,01/02/2024", vietnam), () => core.evaluate({}, {}), () => core.compare(1), () => io.readProfile("{}")];
const wrong = []; let next = 0;
const ask = () => { try { asked[next++ % asked.length](); } catch (error) { if (error.constructor !== core.DondocError) wrong.push(String(error)); }
  if (left) setImmediate(ask); };
const imports = ENTRIES.map((entry) => import(entry)); ask(); await Promise.all(imports); left = false;
console.log(wrong.join(", ") || "nothing");`;

/** The entries that need nothing but the package. */
const OWN = USES.map(([entry]) => entry);

const BLOCK = 4096;
/** Bytes that a folder takes on disk, in blocks as disks have them. */
const sizeOf = (path: string): number => {
  const stat = lstatSync(path);
  if (!stat.isDirectory()) return Math.ceil(stat.size / BLOCK) * BLOCK;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), BLOCK);
};

try {
  checkContents();
  run(npm, ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], ROOT);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true }));
  run(npm, ["install", "--silent", "--no-audit", "--no-fund", `./${tarball}`], folder);

  const installed = sizeOf(join(folder, "node_modules"));
  assertEqual(`installed: ${installed} of ${INSTALLED_BUDGET} bytes`, String(installed <= INSTALLED_BUDGET), "true");
  const files = ["index", "calendar/index", "phrases/index", "profiles/index", "io/index"].flatMap((entry) =>
    ["js", "cjs"].map((ending) => join(folder, "node_modules/dondoc/dist", `${entry}.${ending}`)),
  );
  assertEqual("imported from outside the package", outsideImports(files).join(", "), "");
  USES.forEach(checkUse);
  assertEqual(
    "one DondocError in both systems",
    run(process.execPath, ["--input-type=module", "-e", ONE_ERROR], folder).trim(),
    "true true",
  );
  compareExports(OWN, folder, false).forEach((line) => {
    console.log(`ok  types and values, ${line}`);
  });
  const tried = PEERS.map((name) => {
    const file = join(ROOT, `node_modules/${name}/package.json`);
    return `${name}@${(JSON.parse(readFileSync(file, "utf8")) as { version: string }).version}`;
  });
  run(npm, ["install", "--silent", "--no-audit", "--no-fund", ...tried], folder);
  WITH_PEERS.forEach(checkUse);
  // The declarations of the peers themselves are their authors' to check.
  const everything = [...OWN, ...WITH_PEERS.map(([entry]) => entry)];
  const underWay = UNDER_WAY.replace("ENTRIES", JSON.stringify(everything));
  assertEqual(
    "wrong while imports are under way",
    run(process.execPath, ["--input-type=module", "-e", underWay], folder).trim(),
    "nothing",
  );
  compareExports(everything, folder, true).forEach((line) => {
    console.log(`ok  types and values, with peers, ${line}`);
  });

  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  const npx = process.platform === "win32" ? "npx.cmd" : "npx";
  assertEqual("npx dondoc --version", run(npx, ["dondoc", "--version"], folder).trim(), version);
  const calendar = run(
    npx,
    ["dondoc", "calendar", "--from", "2026-08-22", "--to", "2026-08-22", "--format", "json"],
    folder,
  );
  const { days } = JSON.parse(calendar) as { days: { kind: string }[] };
  assertEqual("npx dondoc calendar", days[0]?.kind ?? "", "makeUp");
  const register = join(ROOT, "examples/data/register.json");
  const args = ["dondoc", "evaluate", register, "--profile", "lao-cai", "--as-of", "2024-07-08", "--format", "json"];
  const { tasks } = JSON.parse(run(npx, args, folder)) as { tasks: unknown[] };
  assertEqual("npx dondoc evaluate", String(tasks.length), "11");

  const use = `import { evaluate, type TaskEvaluation } from "dondoc";
import { laoCai } from "dondoc/profiles/lao-cai";
import { vietnam } from "dondoc/calendar";
import { readRegister } from "dondoc/io";
import { checkProfileLaws, type LawResult } from "dondoc/testing";
const result: TaskEvaluation = evaluate({ id: "1" }, { profile: laoCai, asOf: "2026-01-05", calendar: vietnam });
export const due: string | null = result.dueOn.current;
export const read: Promise<unknown> = readRegister("[]", { format: "json" });
export const laws: readonly LawResult[] = checkProfileLaws(laoCai, { numRuns: 1 });
`;
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  for (const [name, module, resolution] of [
    ["use.mts", "NodeNext", "NodeNext"],
    ["use.cts", "NodeNext", "NodeNext"],
    ["use.ts", "ESNext", "Bundler"],
  ] as const) {
    writeFileSync(join(folder, name), use);
    run(
      process.execPath,
      [
        tsc,
        "--noEmit",
        "--strict",
        "--skipLibCheck",
        "false",
        "--target",
        "ES2022",
        "--module",
        module,
        "--moduleResolution",
        resolution,
        name,
      ],
      folder,
    );
    console.log(`ok  types for ${name} (${resolution})`);
  }
  run(process.execPath, [join(ROOT, "node_modules/publint/src/cli.js"), "--strict", join(folder, tarball)], ROOT);
  console.log("ok  publint");
  run(
    process.execPath,
    [join(ROOT, "node_modules/@arethetypeswrong/cli/dist/index.js"), join(folder, tarball), "--profile", "node16"],
    ROOT,
  );
  console.log("ok  are the types wrong");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
