import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fencedSamples } from "../../scripts/fenced-samples.js";
import { EVALUATE_BUDGET } from "../size/budgets.js";
import { MARK } from "./mark.js";

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

/** What each sample prints, all of them run in one process: the package is read once. */
let printed: readonly string[] = [];

beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true });
  const files = RUN.map(({ at, code }) => {
    const file = `${FOLDER}${at.replace(/\W/g, "-")}.ts`;
    writeFileSync(file, code);
    return file;
  });
  const args = ["--import", "tsx", `${ROOT}test/docs/run-samples.ts`, ...files];
  printed = execFileSync(process.execPath, args, { encoding: "utf8", cwd: ROOT }).split(MARK).slice(1);
});

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

  it.each(RUN.map((sample, place) => ({ ...sample, place })))(
    "runs, and prints what stands below it: $at",
    ({ place, prints }) => expect(printed[place]?.trimEnd()).toBe(prints?.trimEnd() ?? ""),
  );

  it.each(["docs/in-your-app.md", "docs/in-your-app.vi.md"])("stands beside the size that is kept: %s", (page) => {
    expect(readFileSync(`${ROOT}${page}`, "utf8")).toContain(`${(EVALUATE_BUDGET / 1000).toFixed(1)} kB`);
  });
});
