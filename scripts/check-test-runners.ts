/**
 * Packs the package, installs it in an empty folder beside vitest, jest and fast-check, and holds a regulation to the
 * laws there in each test runner: vitest with and without globals, jest, node:test; by `import` and by `require`. Each
 * must report one passed test a law, and must fail when the engine is broken.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PROFILE_LAWS } from "../src/testing/index.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "dondoc-runners-"));
const windows = process.platform === "win32";
const npm = windows ? "npm.cmd" : "npm";
const npx = windows ? "npx.cmd" : "npx";
const RUNS = 10;

/** The version of a development dependency, so that the same one is tried. */
const versionOf = (name: string): string => {
  const { version } = JSON.parse(readFileSync(join(ROOT, `node_modules/${name}/package.json`), "utf8")) as {
    version: string;
  };
  return `${name}@${version}`;
};

const run = (command: string, args: readonly string[], cwd = folder): { status: number | null; out: string } => {
  const { FORCE_COLOR: _, NODE_OPTIONS: __, ...rest } = process.env;
  const env = { ...rest, NO_COLOR: "1", CI: "1" };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", env });
  return { status, out: `${stdout}\n${stderr}` };
};

const required = (command: string, args: readonly string[], cwd = folder): void => {
  const { status, out } = run(command, args, cwd);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${status}\n${out}`);
};

/** A test file of a user. */
const testFile = (system: "esm" | "cjs", runner: string | null, options: string): string => {
  const load = (names: string, from: string): string =>
    system === "esm" ? `import { ${names} } from "${from}";` : `const { ${names} } = require("${from}");`;
  return [
    load("describeProfileLaws, ownEngine", "dondoc/testing"),
    load("laoCai", "dondoc/profiles/lao-cai"),
    ...(runner === null ? [] : [load("describe, it", runner)]),
    "const blunder = (options) => {",
    "  const own = ownEngine.createEvaluator(options);",
    '  return { ...own, evaluate: (task, asOf) => ({ ...own.evaluate(task, asOf), nextRung: null, lead: "x" }) };',
    "};",
    'const engine = process.env.BROKEN === "1" ? { createEvaluator: blunder } : {};',
    `describeProfileLaws(laoCai, { numRuns: ${RUNS}, engine${options} });`,
    "",
  ].join("\n");
};

interface Runner {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly command: readonly [string, ...string[]];
  readonly passed: RegExp;
}

const given = ", describe, it";
const VITEST = /Tests\s+(\d+) passed \(\d+\)/;
const JEST = /Tests:\s+(\d+) passed, \d+ total/;
const NODE = /# pass (\d+)|ℹ pass (\d+)/;

const vitest = (name: string, file: string, text: string, ...more: string[]): Runner => ({
  name,
  file,
  text,
  command: [npx, "vitest", "run", file, ...more],
  passed: VITEST,
});
const jest = (name: string, file: string, text: string): Runner => ({
  name,
  file,
  text,
  // Modules in jest are behind a flag of Node.
  command: [process.execPath, "--experimental-vm-modules", "node_modules/jest/bin/jest.js", file],
  passed: JEST,
});
const node = (name: string, file: string, text: string): Runner => ({
  name,
  file,
  text,
  command: [process.execPath, "--test", file],
  passed: NODE,
});

const RUNNERS: readonly Runner[] = [
  vitest("vitest, { describe, it } given", "given.test.mjs", testFile("esm", "vitest", given)),
  vitest("vitest with globals", "globals.test.mjs", testFile("esm", null, ""), "--globals"),
  jest("jest, import", "jest-esm.test.mjs", testFile("esm", null, "")),
  jest("jest, require", "jest-cjs.test.cjs", testFile("cjs", null, "")),
  node("node:test, import", "node-esm.mjs", testFile("esm", "node:test", given)),
  node("node:test, require", "node-cjs.cjs", testFile("cjs", "node:test", given)),
];

const check = ({ name, file, text, command: [command, ...args], passed }: Runner): void => {
  writeFileSync(join(folder, file), text);
  const sound = run(command, args);
  const [, first, second] = passed.exec(sound.out) ?? [];
  const count = Number(first ?? second ?? 0);
  if (sound.status !== 0 || count !== PROFILE_LAWS.length)
    throw new Error(`${name}: ${count} of ${PROFILE_LAWS.length} laws passed\n${sound.out}`);
  process.env["BROKEN"] = "1";
  const broken = run(command, args);
  delete process.env["BROKEN"];
  const told = broken.out.includes("task-by-task") && broken.out.includes("Counterexample");
  if (broken.status === 0 || !told) throw new Error(`${name}: a broken engine passes\n${broken.out}`);
  console.log(`ok  ${name}: ${count} laws passed; a broken engine fails`);
};

try {
  required(npm, ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], ROOT);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  const settings = { name: "user", private: true, jest: { testMatch: ["**/jest-*.test.?js"], transform: {} } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(settings));
  mkdirSync(join(folder, "node_modules"));
  const packages = [`./${tarball}`, versionOf("fast-check"), versionOf("vitest"), "jest@30"];
  required(npm, ["install", "--silent", "--no-audit", "--no-fund", ...packages]);
  for (const runner of RUNNERS) check(runner);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
