/**
 * Asks the built package every golden question on each supported line of Node and on the newest one, by `import` and, for
 * a taste, by `require`, runs the command there, and compares all they say with what this Node says.
 *
 * The binaries are those of the npm package `node`: it only chooses among `node-<platform>-<architecture>`, which are
 * installed here directly, since they need no install script.
 */
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { bundleForNode } from "./bundle.js";
import { ROOT } from "./evidence.js";
import { type LocalVerdict, problemsOf, summaryOf } from "./report-verdict.js";

const run = promisify(execFile);

/** The oldest supported, the newest of each supported line, and the newest of all. */
const WANTED = ["20.19.0", "22", "24", "latest"] as const;

const NPM = process.platform === "win32" ? "npm.cmd" : "npm";
const BINARY = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
const FOLDER = join(ROOT, ".cache/runtimes");

const outputOf = async (node: string, args: readonly string[]): Promise<string> =>
  (await run(node, args, { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 })).stdout;

/** Installs one Node into a folder of its own and gives the path of its binary. */
const install = async (version: string): Promise<string> => {
  const folder = join(FOLDER, version);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
  const flags = ["--no-audit", "--no-fund", "--no-save", "--ignore-scripts", "--silent"];
  await run(NPM, ["install", ...flags, `${BINARY}@${version}`], { cwd: folder });
  return join(folder, "node_modules", BINARY, "bin", process.platform === "win32" ? "node.exe" : "node");
};

const REGISTER = "examples/data/register.json";
const COMMANDS: readonly (readonly string[])[] = [
  ["--version"],
  ["evaluate", REGISTER, "--profile", "lao-cai", "--as-of", "2024-07-08", "--format", "json"],
  ["evaluate", REGISTER, "--profile", "lao-cai", "--as-of", "2024-07-08"],
  ["calendar", "--from", "2026-08-22", "--to", "2026-09-03", "--lang", "en"],
  ["schedule", "--profile", "can-tho", "--from", "2027-01-01", "--to", "2027-12-31", "--format", "csv"],
];
const REQUIRE = 'const { evaluate } = require("dondoc"); const { laoCai } = require("dondoc/profiles/lao-cai");';
const ASK = 'const task = { id: "1", title: "x", dueOn: "2026-08-28" };';
const PRINT = 'console.log(JSON.stringify(evaluate(task, { profile: laoCai, asOf: "2026-09-08" })));';

/** What one Node prints for every command, and for a script that requires the package. */
const printedBy = async (node: string): Promise<string[]> => {
  const commands = COMMANDS.map((args) => outputOf(node, ["dist/cli/main.js", ...args]));
  const required = outputOf(node, ["--input-type=commonjs", "-e", REQUIRE + ASK + PRINT]);
  return Promise.all([...commands, required]);
};

const file = await bundleForNode();
const verdictOn = async (node: string): Promise<LocalVerdict> =>
  JSON.parse(await outputOf(node, [file])) as LocalVerdict;

const here = await verdictOn(process.execPath);
const printedHere = await printedBy(process.execPath);
if (printedHere.some((text) => text.trim() === "")) throw new Error("a command printed nothing");

for (const version of WANTED) {
  const node = await install(version);
  const name = `Node ${(await outputOf(node, ["--version"])).trim()}`;
  const printed = await printedBy(node);
  const others = printed.flatMap((text, i) =>
    text === printedHere[i] ? [] : [`prints something else: ${COMMANDS[i]?.join(" ") ?? "require"}`],
  );
  const verdict = await verdictOn(node);
  const problems = [...problemsOf(verdict, here.digest), ...others];
  if (problems.length > 0) process.exitCode = 1;
  console.log(`${name}: ${problems.join("\n  ") || `${summaryOf(verdict)}, ${printed.length} outputs of the command`}`);
}
