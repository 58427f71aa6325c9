import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { SHEETS_IN_CSV, TASKS_IN_LINES } from "../support/sheets-in-csv.js";
import { dondoc, fileOf, type Ran } from "./harness.js";

const JUDGED = ["--profile", "lao-cai", "--as-of", "2026-11-23"];

/** The program of the threads; inside the project, where its libraries are found. */
const WORKER = new URL("../../.cache/whole-and-streamed/worker.js", import.meta.url);
beforeAll(() =>
  build({
    entryPoints: [fileURLToPath(new URL("../../src/cli/stream/worker.ts", import.meta.url))],
    outfile: fileURLToPath(WORKER),
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
  }),
);

const inThreads = (file: string): Promise<Ran> =>
  dondoc(["evaluate", file, ...JUDGED, "--format", "jsonl", "--jobs", "2"], { worker: WORKER });

const FILES = [
  ...Object.entries(SHEETS_IN_CSV).map(([name, text]) => [`CSV ${name}`, text, "csv"] as const),
  ...Object.entries(TASKS_IN_LINES).map(([name, text]) => [`JSON Lines ${name}`, text, "jsonl"] as const),
];

describe("the command prints the same tasks of a register that it reads whole, bit by bit, and in threads", () => {
  it.each(FILES)("%s", async (_, text, ending) => {
    const file = fileOf(text, ending);
    const { out: whole } = await dondoc(["evaluate", file, ...JUDGED, "--format", "json"]);
    const { tasks } = JSON.parse(whole) as { readonly tasks: readonly unknown[] };
    const { code, out: streamed } = await dondoc(["evaluate", file, ...JUDGED, "--format", "jsonl"]);
    const parsed = streamed
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as unknown);
    expect(parsed).toEqual(tasks);
    const { code: ofThreads, out } = await inThreads(file);
    expect([ofThreads, out]).toEqual([code, streamed]);
  });
});
