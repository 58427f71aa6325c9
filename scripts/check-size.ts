/**
 * Weighs the package as it was built (npm run build): each entry, and the program that most hosts need, against the
 * budgets of test/size; what Node loads with `import "dondoc"` and `import "dondoc/io"`, in bytes, files and processor time.
 * Prints what it measured. Bytes and files are the same everywhere; a time fails when it is over by more than a busy machine
 * adds.
 */
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ENTRY_BUDGETS, EVALUATE_BUDGET, FILES_AT_ONCE, IMPORT_BUDGETS } from "../test/size/budgets.js";
import { bundleOf, pathOf } from "../test/size/bundle.js";
import { judgeProgram } from "../test/size/judge-program.js";
import { loadedAtOnce } from "./build/node-entries.js";
import { PEERS } from "./build/packed-in.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** What code shared between entries adds to one of them when the package is cut into chunks. */
const CUTTING = 1.02;
const RUNS = 15;
/** What a busy machine may add to a time. */
const BUSY = 1.25;

const broken: string[] = [];

const check = (what: string, found: number, budget: number, unit: string, fails = budget): void => {
  const within = found <= budget;
  if (found > fails) broken.push(what);
  console.log(
    `${within ? "ok " : "NOT"} ${what}: ${found.toFixed(unit === "ms" ? 1 : 0)} ${unit} of ${budget.toFixed(0)}`,
  );
};

const isPeer = (name: string): boolean => PEERS.some((peer) => name === peer || name.startsWith(`${peer}/`));

for (const [entry, { bytes, packages = [], packedIn = 0 }] of Object.entries(ENTRY_BUDGETS)) {
  const bundle = await bundleOf(`export * from "${pathOf(entry, "built")}";`);
  check(entry, bundle.gzipped, (bytes + packedIn) * CUTTING, "bytes");
  const strangers = bundle.packages.filter((name) => !(packages.includes(name) && isPeer(name)));
  if (strangers.length > 0) broken.push(`${entry} loads ${strangers.join(", ")}`);
}
const judge = await bundleOf(judgeProgram("lao-cai", "built"));
check("evaluate with lao-cai and the calendar", judge.gzipped, EVALUATE_BUDGET * CUTTING, "bytes");
if (judge.packages.length > 0) broken.push(`evaluate loads ${judge.packages.join(", ")}`);

/** Milliseconds of processor time of a process that runs a program, which imports the package as hosts do. */
const processorTime = (program: string): number => {
  const measured = `${program} const { user, system } = process.cpuUsage(); console.log(user + system);`;
  const told = execFileSync(process.execPath, ["--input-type=module", "-e", measured], { cwd: ROOT, encoding: "utf8" });
  return Number(told) / 1000;
};

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

const FIRST_ANSWER = `const { evaluate } = await import("dondoc"); const { laoCai } = await import("dondoc/profiles/lao-cai");
evaluate({ id: "1", title: "x", dueOn: "2026-08-28" }, { profile: laoCai, asOf: "2026-09-08" });`;

// Taken in turns, so that a busy machine slows all alike.
const EMPTY = 'await import("data:text/javascript,");';
const programs = [EMPTY, FIRST_ANSWER, ...Object.keys(IMPORT_BUDGETS).map((name) => `await import("${name}");`)];
const times = new Map(programs.map((program) => [program, [] as number[]]));
for (let i = 0; i < RUNS; i++) for (const [program, own] of times) own.push(processorTime(program));
const beyondEmpty = (program: string): number => median(times.get(program) ?? []) - median(times.get(EMPTY) ?? []);

for (const [name, { entry, bytes, ms }] of Object.entries(IMPORT_BUDGETS)) {
  const files = loadedAtOnce(join(ROOT, "dist"), entry);
  const sum = files.reduce((all, file) => all + statSync(file).size, 0);
  check(`what import "${name}" loads`, sum, bytes * CUTTING, "bytes");
  check(`files of import "${name}"`, files.length, FILES_AT_ONCE, "files");
  check(`import "${name}"`, beyondEmpty(`await import("${name}");`), ms, "ms", ms * BUSY);
}
console.log(`    import "dondoc" and a first answer: ${beyondEmpty(FIRST_ANSWER).toFixed(1)} ms`);

if (broken.length > 0) {
  console.error(`over budget: ${broken.join("; ")}`);
  process.exitCode = 1;
}
