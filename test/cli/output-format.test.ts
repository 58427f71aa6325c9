import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands/all-commands.js";
import { outputFormat } from "../../src/cli/output-format.js";
import { run } from "../../src/cli/run.js";
import { FORMATS, LINE_FORMATS } from "../../src/cli/session.js";
import { toCsv } from "../../src/io/index.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-endings-"));
const dondoc = async (...argv: readonly string[]) => {
  let [out, err] = ["", ""];
  const write = (text: string | Uint8Array): void => {
    out += typeof text === "string" ? text : new TextDecoder("utf-8", { ignoreBOM: true }).decode(text);
  };
  const code = await run(argv, {
    stdout: { write },
    stderr: { write: (text) => (err += text) },
    stdin: (async function* () {})(),
    columns: 100,
    today: () => "2024-07-08",
  });
  return { code, out, err };
};
const register = join(folder, "so.csv");
writeFileSync(register, "STT,Nhiệm vụ,Thời hạn\n1,Báo cáo,20/5/2024\n");

describe("the ending of a file that is written", () => {
  it.each([
    ["a.csv", undefined, "csv"],
    ["a.CSV", "csv", "csv"],
    ["a.json", undefined, "json"],
    ["a.md", undefined, "md"],
    ["a.txt", undefined, "table"],
    ["a.txt", "table", "table"],
    ["a.out", "json", "json"],
    ["board", undefined, undefined],
    ["board", "md", "md"],
  ] as const)("of %s, asked for %s, says %s", (file, asked, format) => {
    expect(outputFormat(file, asked, FORMATS)).toBe(format);
  });

  it.each([
    ["a.xlsx", undefined],
    ["a.xlsx", "csv"],
    ["a.pdf", "table"],
    ["a.out", undefined],
    ["a.jsonl", undefined],
    ["a.csv", "json"],
    ["a.json", "table"],
  ] as const)("of %s, asked for %s, is refused", (file, asked) => {
    expect(outputFormat(file, asked, FORMATS)).toMatchObject({ code: "out-of-range", path: "--output" });
  });

  it("knows JSON Lines where a command does", () => {
    expect(outputFormat("a.jsonl", undefined, LINE_FORMATS)).toBe("jsonl");
  });

  it("counts in every command", async () => {
    expect(COMMANDS.filter(({ options }) => !options.some(({ flags }) => flags.includes("--output")))).toEqual([]);
    const calendar = ["calendar", "--from", "2026-01-01", "--to", "2026-12-31"];
    for (const argv of [calendar, ["profile", "list"], ["check", register], ["profile", "show", "lao-cai"]]) {
      const target = join(folder, `${argv[0]}-${argv[1]}.json`.replace(/[^\w.-]/g, "_"));
      expect(await dondoc(...argv, "-o", target)).toMatchObject({ code: 0, out: "" });
      expect(() => JSON.parse(readFileSync(target, "utf8")) as unknown).not.toThrow();
    }
  });

  it("is refused before anything is written", async () => {
    const { code, err } = await dondoc("profile", "list", "-o", join(folder, "a.xlsx"));
    expect(code).toBe(2);
    expect(err).toMatch(/\.xlsx.*\.csv/);
  });
});

describe("the mark that Excel needs", () => {
  const MARK = "\uFEFF";
  const judged = ["--profile", "lao-cai", "--as-of", "2024-07-08"];

  it("begins every CSV file that is written, streamed or not, once", async () => {
    const json = join(folder, "so.json");
    writeFileSync(json, '{"tasks":[{"id":"1","title":"a","dueOn":"2024-05-20"}]}');
    for (const input of [register, json]) {
      const target = join(folder, "bang.csv");
      expect(await dondoc("evaluate", input, ...judged, "-o", target)).toMatchObject({ code: 0, out: "" });
      const text = readFileSync(target, "utf8");
      expect([text.startsWith(MARK), text.lastIndexOf(MARK)]).toEqual([true, 0]);
    }
  });

  it("begins standard output and toCsv only when it is asked for", async () => {
    for (const argv of [
      ["evaluate", register, ...judged],
      ["profile", "list"],
    ]) {
      expect((await dondoc(...argv, "--format", "csv")).out.startsWith(MARK)).toBe(false);
      expect((await dondoc(...argv, "--format", "csv", "--bom")).out.startsWith(MARK)).toBe(true);
      expect((await dondoc(...argv, "--format", "md", "--bom")).out.startsWith(MARK)).toBe(false);
    }
    expect(toCsv([["a"]])).toBe("a\r\n");
    expect(toCsv([["a"]], { mark: true })).toBe(`${MARK}a\r\n`);
  });
});
