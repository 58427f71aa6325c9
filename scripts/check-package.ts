/**
 * Packs the package, installs the tarball in an empty folder, and uses it there as its users would: every entry by
 * `import` and by `require`, the command, the types, and the two package linters.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { declaredValues } from "./declared-values.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "dondoc-pack-"));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

/** What a user of each entry would ask first, with the answer. */
type Use = readonly [entry: string, names: string, expression: string, answer: string];
const USES: readonly Use[] = [
  [
    "dondoc",
    "evaluate, createEvaluator, schedule, explain, agenda, summarize, parseRegister",
    "typeof evaluate",
    "function",
  ],
  ["dondoc/calendar", "addWorkingDays, vietnam", 'addWorkingDays("2026-08-28", 3, vietnam)', "2026-09-07"],
  ["dondoc/profiles", "profiles, getProfile", 'getProfile("lao-cai").number', "35/2015/QĐ-UBND"],
  ["dondoc/profiles/hai-phong-snv", "haiPhongSnv", "haiPhongSnv.id", "hai-phong-snv"],
  ["dondoc/profiles/lao-cai", "laoCai", "laoCai.id", "lao-cai"],
  ["dondoc/profiles/hai-phong-thanh-uy", "haiPhongThanhUy", "haiPhongThanhUy.id", "hai-phong-thanh-uy"],
  ["dondoc/profiles/can-tho", "canTho", "canTho.id", "can-tho"],
  ["dondoc/profiles/kon-tum-snn", "konTumSnn", "konTumSnn.id", "kon-tum-snn"],
  ["dondoc/profiles/accounting", "coverage", "typeof coverage", "function"],
  [
    "dondoc/phrases",
    "readDeadline, explainPhrase",
    'explainPhrase("trước ngày", { issuedOn: null }).words.length',
    "2",
  ],
  ["dondoc/words", "words, defineWords", 'words.nameOf("state", "overdue", "en")', "overdue"],
  ["dondoc/io", "readRegister, toCsv", "typeof readRegister", "function"],
  ["dondoc/json-rules-engine", "toEngineRules", "typeof toEngineRules", "function"],
];

/** The entry that needs fast-check, which its users install themselves. */
const WITH_FAST_CHECK: Use = [
  "dondoc/testing",
  "PROFILE_LAWS, describeProfileLaws",
  "PROFILE_LAWS.length >= 20",
  "true",
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

/** Holds the values that an entry declares to those that it has: a name that is a type alone must not look like a value. */
const checkValues = ([entry]: Use): void => {
  const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, { readonly import: { readonly types: string } }>>;
  };
  const own = entry.replace(/^dondoc/, ".");
  const regulation = /^\.\/profiles\/([a-z-]+)$/.exec(own)?.[1];
  const types = exports[own]?.import.types ?? `./dist/profiles/${regulation ?? ""}.d.ts`;
  const declared = declaredValues(join(folder, "node_modules/dondoc", types));
  const asked = `import * as entry from "${entry}"; console.log(Object.keys(entry).sort().join(","));`;
  const had = run(process.execPath, ["--input-type=module", "-e", asked], folder).trim();
  assertEqual(`values declared by ${entry}`, declared.join(","), had);
};

/** Everything that is published: the names that users import by, and the parts that the build numbers as it likes. */
const ENTRIES = [
  "index",
  "calendar/index",
  "io/index",
  "json-rules-engine",
  "phrases/index",
  "profiles/index",
  "profiles/accounting",
  "testing/index",
  "words/index",
];
const REGULATIONS = ["can-tho", "hai-phong-snv", "hai-phong-thanh-uy", "kon-tum-snn", "lao-cai"];
const PUBLISHED = [
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "README.vi.md",
  "package.json",
  "schema/profile.schema.json",
  "dist/cli/main.js",
  "dist/cli/worker.js",
  ...[...ENTRIES, ...REGULATIONS.map((id) => `profiles/${id}`)].flatMap((entry) =>
    ["js", "cjs", "d.ts", "d.cts"].map((ending) => `dist/${entry}.${ending}`),
  ),
];
const NUMBERED = /^dist\/[a-z-]+-[A-Za-z0-9_-]{8}\.(?:js|cjs|d\.ts|d\.cts)$/;
/** Nobody downloads more without a reason; in bytes. */
const LARGEST_TARBALL = 1_080_000;

/** Holds the contents of the tarball to the list. */
const checkContents = (): void => {
  const told = run(npm, ["pack", "--dry-run", "--json", "--ignore-scripts"], ROOT);
  const [packed] = JSON.parse(told) as {
    readonly files: readonly { readonly path: string }[];
    readonly size: number;
  }[];
  const paths = (packed?.files ?? []).map(({ path }) => path);
  const unknown = paths.filter((path) => !PUBLISHED.includes(path) && !NUMBERED.test(path));
  assertEqual("published, but not in the list", unknown.join(", "), "");
  assertEqual("in the list, but not published", PUBLISHED.filter((path) => !paths.includes(path)).join(", "), "");
  assertEqual(`at most ${LARGEST_TARBALL} bytes`, String((packed?.size ?? 0) <= LARGEST_TARBALL), "true");
};

try {
  checkContents();
  run(npm, ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], ROOT);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true }));
  run(npm, ["install", "--silent", "--no-audit", "--no-fund", `./${tarball}`], folder);

  USES.forEach(checkUse);
  USES.forEach(checkValues);
  const fastCheck = join(ROOT, "node_modules/fast-check/package.json");
  const { version: tried } = JSON.parse(readFileSync(fastCheck, "utf8")) as { version: string };
  run(npm, ["install", "--silent", "--no-audit", "--no-fund", `fast-check@${tried}`], folder);
  checkUse(WITH_FAST_CHECK);

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
        "--exactOptionalPropertyTypes",
        "--noUncheckedIndexedAccess",
        "--noPropertyAccessFromIndexSignature",
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
