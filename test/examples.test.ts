import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

const FOLDER = fileURLToPath(new URL("../examples/", import.meta.url));
const EXAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));

/** Each with the package in it, and their data beside them: `npm run examples` runs them as they stand. */
const BUILT = fileURLToPath(new URL("../.cache/examples/", import.meta.url));
beforeAll(async () => {
  cpSync(`${FOLDER}data`, `${BUILT}data`, { recursive: true });
  await build({
    entryPoints: EXAMPLES.map((name) => `${FOLDER}${name}`),
    outdir: BUILT,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
  });
});

describe("an example runs by itself and prints what stands beside it", () => {
  it("there is one for each thing a newcomer does first", () => {
    expect(EXAMPLES).toEqual([
      "agency-days.ts",
      "explain-date.ts",
      "one-task.ts",
      "register.ts",
      "report-dates.ts",
      "worklist.ts",
    ]);
  });

  it.each(EXAMPLES)("%s", (name) => {
    const printed = execFileSync(process.execPath, [`${BUILT}${name.replace(/\.ts$/, ".js")}`], { encoding: "utf8" });
    expect(printed).toBe(readFileSync(`${FOLDER}${name.replace(/\.ts$/, ".out.txt")}`, "utf8"));
  });
});
