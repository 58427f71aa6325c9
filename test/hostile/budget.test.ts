import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { someOf } from "../support/draws.js";
import { type BudgetCase, CASES, SQUARE } from "./budget/cases.js";

/** What one reading took: processor time, and how far the memory of its process rose. */
interface Took {
  readonly bytes: number;
  readonly refused: boolean;
  readonly ms: number;
  readonly megabytes: number;
}

/** Most that an input of the table may take in its large size, five megabytes at most. */
const MOST_MS = 1_500;
const MOST_MEGABYTES = 300;
/** A register of forty thousand tasks is no attack, and takes its time. */
const MOST_MS_OF_TASKS = 2_500;
const OF_TASKS = /tasks|rows of|texts in the cells|groups of|damaged|line ends of every kind/;
/** Four times the input is four times the work; less than twice that leaves room for a busy machine, not for a square. */
const MOST_GROWTH = 8;
const SLACK_MS = 100;

const folder = mkdtempSync(join(tmpdir(), "dondoc-budget-"));
const program = join(folder, "measure.mjs");
const run = promisify(execFile);
let files = 0;

const fileOf = ({ make }: BudgetCase, n: number): string => {
  const path = join(folder, `input-${++files}`);
  writeFileSync(path, make(n));
  return path;
};

const measured = async (one: BudgetCase, n: number): Promise<{ readonly small: Took; readonly large: Took }> => {
  const inputs = [fileOf(one, one.small), fileOf(one, n)];
  try {
    const { stdout } = await run(process.execPath, [program, one.name, ...inputs], { timeout: 60_000 });
    return JSON.parse(stdout) as { small: Took; large: Took };
  } finally {
    for (const input of inputs) rmSync(input);
  }
};

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, "budget/measure.ts")],
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
  });
});

describe("a budget of work and memory per byte of input", () => {
  it("holds for everything that a file of any format can have too much of", { timeout: 1_200_000 }, async () => {
    const over: string[] = [];
    const waiting = [...someOf(CASES)];
    const isOver = ({ small, large }: { small: Took; large: Took }, most: number): boolean =>
      large.ms > most || large.megabytes > MOST_MEGABYTES || large.ms > MOST_GROWTH * small.ms + SLACK_MS;
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const most = OF_TASKS.test(next.name) ? MOST_MS_OF_TASKS : MOST_MS;
        let took = await measured(next, 4 * next.small);
        // A busy machine is no fault of the input: what seems too much is measured again.
        for (let again = 0; again < 2 && isOver(took, most); again++) took = await measured(next, 4 * next.small);
        if (isOver(took, most)) over.push(`${next.name}: ${JSON.stringify(took)}`);
      }
    };
    await Promise.all([work(), work()]);
    expect(over).toEqual([]);
  });

  it("would find a square of the input", async () => {
    const { small, large } = await measured(SQUARE, 4_000);
    expect(large.ms).toBeGreaterThan(MOST_GROWTH * small.ms + SLACK_MS);
  });
});

describe("four workbooks that took minutes and gigabytes", () => {
  it.each([
    ["XLSX: one cell a row in column XFD", 40_000],
    ["XLSX: one cell a row in column XFD", 600_000],
    ["XLSX: one shared string of 96,000 letters, used again and again", 380_000],
    ["XLSX: cell formats that differ in nothing", 100_000],
    ["XLSX: cell formats that differ in nothing", 2_000_000],
    ["XLSX: sheets of one part", 200_000],
  ])("%s, %d times: a second and a half and 300 MB at most", async (name, n) => {
    const found = CASES.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no case ${name}`);
    const { large } = await measured(found, n);
    expect(large.refused).toBe(true);
    expect(large.ms).toBeLessThan(MOST_MS);
    expect(large.megabytes).toBeLessThan(MOST_MEGABYTES);
  });
});
