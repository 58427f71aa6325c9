import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mayPrintMonthFirst } from "../../../src/cli/stream/month-first.js";
import { dondoc } from "../harness.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-month-"));
const fileOf = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

/** The first row can be read either way; only the second tells. */
const MONTH_FIRST =
  "STT,Nhiệm vụ,Chủ trì,Ngày ban hành,Thời hạn\n1,a,Sở A,1/2/2024,5/2/2024\n2,b,Sở B,1/3/2024,6/28/2024\n";

describe("a file of days with the month first", () => {
  it.each(["csv", "jsonl"])("gives no day that the whole column denies, as %s", async (format) => {
    // Both columns of days have to tell.
    const text = MONTH_FIRST.replace("1/3/2024", "1/30/2024");
    const line = ["evaluate", fileOf(`so-${format}.csv`, text), "--profile", "lao-cai", "--as-of", "2024-06-01"];
    const { code, out } = await dondoc([...line, "--format", format]);
    const whole = await dondoc([...line, "--format", "json"]);
    const days = (JSON.parse(whole.out) as { tasks: { dueOn: { current: string } }[] }).tasks.map(
      ({ dueOn }) => dueOn.current,
    );
    expect(code).toBe(0);
    expect(days).toEqual(["2024-05-02", "2024-06-28"]);
    for (const day of days) expect(out).toContain(day);
    expect(out).not.toContain("2024-02-05");
  });

  it("is asked about where a column does not tell, before anything is printed", async () => {
    const file = fileOf("hoi.csv", MONTH_FIRST);
    const { code, out, err } = await dondoc(["evaluate", file, "--profile", "lao-cai", "--format", "csv"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("--date-order");
  });
});

describe("a day with the month first", () => {
  it.each([
    ["alone", "6/28/2024", true],
    ["with zeros and points", "06.28.2024", true],
    ["not in the day of Vietnamese", "28/6/2024,5/6/2024,12/12/2024", false],
    ["not in a number with two signs", "1/15-2024", false],
    ["not in a longer number", "31/15/2024,1/15/20245", false],
  ])("is seen %s", async (name, text, expected) => {
    expect(await mayPrintMonthFirst(fileOf(`${name}.csv`, text))).toBe(expected);
  });

  it("is seen in UTF-16, and where two chunks meet", async () => {
    expect(await mayPrintMonthFirst(fileOf("utf16.csv", Buffer.from("\ufeffa,6/28/2024", "utf16le")))).toBe(true);
    for (let cut = 0; cut <= 10; cut++) {
      const text = `${"x".repeat(1024 * 1024 - cut)},6/28/2024`;
      expect(await mayPrintMonthFirst(fileOf("cut.csv", text))).toBe(true);
    }
  });

  it("is nothing to ask of what is no file", async () => {
    expect(await mayPrintMonthFirst("-")).toBe(false);
    expect(await mayPrintMonthFirst(join(folder, "none.csv"))).toBe(false);
  });
});
