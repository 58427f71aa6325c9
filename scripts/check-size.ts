/**
 * Weighs the package as it was built (npm run build): each entry, and the program that most hosts need, against the
 * budgets of test/size; and the processor time that `import "dondoc"` takes. Prints what it measured.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ENTRY_BUDGETS, EVALUATE_BUDGET, IMPORT_BUDGET, IO_IMPORT_BUDGET } from "../test/size/budgets.js";
import { bundleOf, pathOf } from "../test/size/bundle.js";
import { judgeProgram } from "../test/size/judge-program.js";
import { PEERS } from "./build/packed-in.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** What code shared between entries adds to one of them when the package is cut into chunks. */
const CUTTING = 1.02;
const RUNS = 15;

const broken: string[] = [];

const check = (what: string, found: number, budget: number, unit: string): void => {
  const within = found <= budget;
  if (!within) broken.push(what);
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

/** Milliseconds of processor time of a process that imports a module and does nothing else. */
const processorTime = (module: string): number => {
  const program = `await import(${JSON.stringify(module)}); const { user, system } = process.cpuUsage(); console.log(user + system);`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" })) / 1000;
};

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

const urlOf = (entry: string): string => pathToFileURL(join(ROOT, `dist/${entry}.js`)).href;

// Taken in turns, so that a busy machine slows all alike.
const times = new Map(
  ["data:text/javascript,", urlOf("index"), urlOf("io/index")].map((module) => [module, [] as number[]]),
);
for (let i = 0; i < RUNS; i++) for (const [module, own] of times) own.push(processorTime(module));
const [empty = 0, whole = 0, io = 0] = [...times.values()].map(median);
check('import "dondoc"', whole - empty, IMPORT_BUDGET, "ms");
check('import "dondoc/io"', io - empty, IO_IMPORT_BUDGET, "ms");

if (broken.length > 0) {
  console.error(`over budget: ${broken.join("; ")}`);
  process.exitCode = 1;
}
