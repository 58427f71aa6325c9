import { describe, expect, it } from "vitest";
import * as AMBIGUITIES from "../../src/profiles/ambiguities/index.js";
import { laoCai } from "../../src/profiles/index.js";
import { ENTRY_BUDGETS, EVALUATE_BUDGET, TO_CSV_BUDGET } from "./budgets.js";
import { bundleOf, ENTRIES, pathOf } from "./bundle.js";
import { judgeProgram } from "./judge-program.js";

describe("the size of each entry", () => {
  it("has a budget", () => {
    expect(Object.keys(ENTRY_BUDGETS).sort()).toEqual(Object.keys(ENTRIES).sort());
  });

  it.each(Object.keys(ENTRY_BUDGETS))(
    "of %s stays within its budget, and loads no package but those named",
    async (entry) => {
      const { bytes, packages = [] } = ENTRY_BUDGETS[entry] ?? expect.fail(`no budget for ${entry}`);
      const bundle = await bundleOf(`export * from "${pathOf(entry, "sources")}";`);
      expect(bundle.gzipped).toBeLessThanOrEqual(bytes);
      expect([...bundle.packages].sort()).toEqual(packages);
    },
  );
});

describe("a program that writes CSV", () => {
  it("carries no reader of sheets and no package", async () => {
    const bundle = await bundleOf(`export { toCsv } from "${pathOf("io/index", "sources")}";`);
    expect(bundle.gzipped).toBeLessThanOrEqual(TO_CSV_BUDGET);
    expect(bundle.packages).toEqual([]);
    expect(bundle.files.filter((file) => /src\/(?:core\/register|io\/(?:sheets|xlsx|grid))\//.test(file))).toEqual([]);
  });
});

describe("a program that evaluates tasks under one regulation", () => {
  it("stays within its budget, with no package in it or beside it", async () => {
    const bundle = await bundleOf(judgeProgram("lao-cai", "sources"));
    expect(bundle.gzipped).toBeLessThanOrEqual(EVALUATE_BUDGET);
    expect(bundle.packages).toEqual([]);
    expect(bundle.files.filter((file) => file.includes("node_modules"))).toEqual([]);
  });

  it("carries nothing of registers, explanations, sheets, regulations of one's own or other regulations", async () => {
    const { files } = await bundleOf(judgeProgram("lao-cai", "sources"));
    expect(files).toContain("src/profiles/lao-cai/regulation.ts");
    expect(files).toContain("src/core/answers/evaluate-task.ts");
    const others =
      /src\/((io|cli|report|testing|adapters|core\/analysis|profiles\/(schema|accounting))\/|profiles\/data\/(?!lao-cai|ambiguities)|.*(whole-register|parse-register|summarize|agenda|why)\.ts)/;
    expect(files.filter((file) => others.test(file))).toEqual([]);
  });

  it("carries the ambiguities of its own regulation only", async () => {
    const { code } = await bundleOf(judgeProgram("lao-cai", "sources"));
    // Looked for by sentences that a minifier leaves as they are and that no two ambiguities share.
    const sentences = Object.entries(AMBIGUITIES).flatMap(([name, { values }]) =>
      values.flatMap(({ text }) => (/^[\w ]{12,}$/.test(text.en) ? [{ name, words: text.en }] : [])),
    );
    const isShared = (words: string): boolean => sentences.filter((other) => other.words === words).length > 1;
    const found = new Set(
      sentences.flatMap(({ name, words }) => (!isShared(words) && code.includes(`"${words}"`) ? [name] : [])),
    );
    const own = laoCai.readings.map((reading) => reading.code);
    expect(found.size).toBeGreaterThan(own.length / 2);
    expect([...found].filter((name) => !own.includes(name))).toEqual([]);
  });
});
