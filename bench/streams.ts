/**
 * Runs the built command over long registers and prints what each run cost: processor time, clock, peak memory, and how
 * many times as long as `JSON.parse` takes for the same tasks on the same machine. `npm run bench:streams -- 1000000`
 * says how many tasks; 100,000 when not said.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AS_OF } from "./inputs/tasks.js";
import { processorSeconds } from "./processor-time.js";
import { machine, rounded } from "./report.js";
import { FORMS, type Form, writeRegister } from "./streams/registers.js";

const [count = "100000"] = process.argv.slice(2);
const TASKS = Number(count);
const RUNS = [
  { input: "jsonl", output: "csv", jobs: 1 },
  { input: "jsonl", output: "jsonl", jobs: 1 },
  { input: "csv", output: "csv", jobs: 1 },
  { input: "jsonl", output: "csv", jobs: 2 },
] as const;

const folder = mkdtempSync(join(tmpdir(), "dondoc-streams-"));

/** Microseconds that `JSON.parse` alone takes for one of the tasks, the least of some rounds. */
const parseMicroseconds = (): number => {
  const lines = Array.from({ length: 10_000 }, (_, i) => FORMS.jsonl.line(i));
  const rounds = Array.from({ length: 9 }, () => {
    const start = processorSeconds();
    for (const line of lines) JSON.parse(line);
    return ((processorSeconds() - start) / lines.length) * 1e6;
  });
  return Math.min(...rounds);
};

const run = (input: Form, output: string, jobs: number): { seconds: number; clock: number; mebibytes: number } => {
  const usage = join(folder, "usage.json");
  const start = performance.now();
  execFileSync(
    process.execPath,
    [
      ...["--import", new URL("./usage.js", import.meta.url).href, "dist/cli/main.js", "evaluate"],
      ...[join(folder, `register.${input}`), "--profile", "lao-cai", "--as-of", AS_OF, "--format", output],
      ...["--output", join(folder, "results"), "--jobs", String(jobs)],
    ],
    { env: { ...process.env, USAGE_FILE: usage }, stdio: ["ignore", "ignore", "inherit"] },
  );
  const clock = (performance.now() - start) / 1000;
  const { seconds, maxRSS } = JSON.parse(readFileSync(usage, "utf8")) as { seconds: number; maxRSS: number };
  return { seconds, clock, mebibytes: maxRSS / 1024 };
};

try {
  console.log(`${machine()}; ${TASKS.toLocaleString("en-US")} tasks under lao-cai\n`);
  for (const form of ["jsonl", "csv"] as const) await writeRegister(form, TASKS, join(folder, `register.${form}`));
  const parse = parseMicroseconds();
  console.log(`JSON.parse alone: ${parse.toFixed(2)} µs a task of eight events\n`);
  for (const { input, output, jobs } of RUNS) {
    const { seconds, clock, mebibytes } = run(input, output, jobs);
    const name = `${input} → ${output}${jobs === 1 ? "" : `, --jobs ${jobs}`}`;
    const times = (((seconds / TASKS) * 1e6) / parse).toFixed(1);
    console.log(
      `${name.padEnd(24)}${rounded(TASKS / seconds).padStart(9)} tasks/s of processor time, ` +
        `${rounded(TASKS / clock).padStart(9)}/s by the clock, ${mebibytes.toFixed(0)} MiB at most; ${times} × JSON.parse`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
