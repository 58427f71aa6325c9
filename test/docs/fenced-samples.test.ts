import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { fencedSamples } from "../../scripts/fenced-samples.js";
import { EVALUATE_BUDGET } from "../size/budgets.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PAGES = [
  "README.md",
  "README.vi.md",
  ...readdirSync(`${ROOT}docs`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
/** Beside the examples, so that the package is found by its name. */
const FOLDER = `${ROOT}examples/.samples/`;

const SAMPLES = PAGES.flatMap((page) =>
  fencedSamples(readFileSync(`${ROOT}${page}`, "utf8")).map((sample) => ({ ...sample, at: `${page}:${sample.line}` })),
);
const RUN = SAMPLES.filter(({ notRun }) => notRun === null);

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

describe("a sample in a page", () => {
  it("is found where it stands, with its mark and what it prints", () => {
    const page = ["```ts", "a();", "```", "", "```text", "1", "```", "<!-- not run: no b -->", "```js", "b();", "```"];
    expect(fencedSamples(page.join("\n"))).toEqual([
      { line: 1, language: "ts", code: "a();", notRun: null, prints: "1" },
      { line: 9, language: "js", code: "b();", notRun: "no b", prints: null },
    ]);
    expect(() => fencedSamples("```ts\na();")).toThrow("line 1");
    expect(RUN.length).toBeGreaterThan(15);
  });

  it.each(RUN)("runs, and prints what stands below it: $at", ({ at, code, prints }) => {
    mkdirSync(FOLDER, { recursive: true });
    const file = `${FOLDER}${at.replace(/\W/g, "-")}.ts`;
    writeFileSync(file, code);
    const printed = execFileSync(process.execPath, ["--import", "tsx", file], { encoding: "utf8", cwd: ROOT });
    if (prints !== null) expect(printed.trimEnd()).toBe(prints.trimEnd());
    else expect(printed).toBe("");
  });

  it.each(["docs/in-your-app.md", "docs/in-your-app.vi.md"])("stands beside the size that is kept: %s", (page) => {
    expect(readFileSync(`${ROOT}${page}`, "utf8")).toContain(`${(EVALUATE_BUDGET / 1000).toFixed(1)} kB`);
  });
});
