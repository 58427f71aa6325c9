import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { SHEETS_IN_CSV, TASKS_IN_LINES } from "../support/sheets-in-csv.js";
import { dondoc, fileOf } from "./harness.js";

/** The command as it ships, with the program of its threads beside it; inside the project, where its libraries are found. */
const BUILT = fileURLToPath(new URL("../../.cache/whole-and-streamed/", import.meta.url));
beforeAll(async () => {
  const source = (name: string): string => fileURLToPath(new URL(`../../src/cli/${name}.ts`, import.meta.url));
  await build({
    entryPoints: { "cli/main": source("main"), "cli/worker": source("stream/worker") },
    outdir: BUILT,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
  });
});

const JUDGED = ["--profile", "lao-cai", "--as-of", "2026-11-23"];
const inThreads = (file: string): Promise<string> =>
  new Promise((resolve) => {
    const argv = [join(BUILT, "cli", "main.js"), "evaluate", file, ...JUDGED, "--format", "jsonl", "--jobs", "2"];
    execFile(process.execPath, argv, (_, stdout) => resolve(stdout));
  });

const FILES = [
  ...Object.entries(SHEETS_IN_CSV).map(([name, text]) => [`CSV ${name}`, text, "csv"] as const),
  ...Object.entries(TASKS_IN_LINES).map(([name, text]) => [`JSON Lines ${name}`, text, "jsonl"] as const),
];

describe("the command prints the same tasks of a register that it reads whole, bit by bit, and in threads", () => {
  it.each(FILES)("%s", async (_, text, ending) => {
    const file = fileOf(text, ending);
    const { out: whole } = await dondoc(["evaluate", file, ...JUDGED, "--format", "json"]);
    const { tasks } = JSON.parse(whole) as { readonly tasks: readonly unknown[] };
    const { out: streamed } = await dondoc(["evaluate", file, ...JUDGED, "--format", "jsonl"]);
    const parsed = streamed
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as unknown);
    expect(parsed).toEqual(tasks);
    expect(await inThreads(file)).toBe(streamed);
  });
});
