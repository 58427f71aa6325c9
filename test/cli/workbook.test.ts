import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sheetsOf } from "../../src/io/xlsx/read-workbook.js";
import { dondoc, fileOf } from "./harness.js";
import { classified, MARKERS } from "./registers.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-workbook-"));
const namesIn = async (file: string): Promise<string[]> => {
  const names: string[] = [];
  for await (const sheet of sheetsOf(readFileSync(file))) names.push(sheet.name);
  return names;
};

describe("tables written outside", () => {
  it("writes a workbook by its ending, a sheet a table", async () => {
    const file = join(folder, "so-sanh.xlsx");
    const { code, out, err } = await dondoc(["compare", "-o", file]);
    expect([code, out, err]).toEqual([0, "", ""]);
    expect(await namesIn(file)).toEqual(["So sánh"]);
    const span = ["--from", "2026-01-01", "--to", "2026-12-31"];
    const schedule = join(folder, "lich.xlsx");
    expect((await dondoc(["schedule", ...span, "-o", schedule])).code).toBe(0);
    expect(await namesIn(schedule)).toEqual(["Lịch"]);
  });

  it("writes into a folder a workbook of all tables and each by itself, with the head, and nothing classified", async () => {
    const into = join(folder, "ket-qua");
    const register = fileOf(classified);
    const line = ["outcomes", register, "--as-of", "2026-11-23", "--assume-in-force", "-o", `${into}/`];
    expect((await dondoc(line)).code).toBe(0);
    expect(readdirSync(into).sort()).toEqual([
      "outcomes-nhiem-vu.csv",
      "outcomes-nhiem-vu.md",
      "outcomes-tong-hop.csv",
      "outcomes-tong-hop.md",
      "outcomes.xlsx",
    ]);
    expect(await namesIn(join(into, "outcomes.xlsx"))).toEqual(["Tổng hợp", "Nhiệm vụ"]);
    for (const name of readdirSync(into).filter((one) => !one.endsWith("xlsx"))) {
      const text = readFileSync(join(into, name), "utf8");
      expect(text).toContain("GIẢ ĐỊNH");
      expect(text).toContain("35/2015/QĐ-UBND");
      for (const marker of MARKERS) expect(text).not.toContain(marker);
    }
    // Once more into the folder that is there now.
    expect((await dondoc([...line.slice(0, -1), into])).code).toBe(0);
  });

  it("writes no workbook where a command has no tables", async () => {
    const { code, err } = await dondoc([
      "calendar",
      "--from",
      "2026-01-01",
      "--to",
      "2026-01-02",
      "-o",
      join(folder, "x.xlsx"),
    ]);
    expect(code).toBe(2);
    expect(err).toContain(".xlsx");
  });
});
