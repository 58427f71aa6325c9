import { describe, expect, it } from "vitest";
import { DondocError } from "../../src/errors.js";
import { readRegister, toCsv, toXlsx } from "../../src/io/index.js";
import { scanJson } from "../../src/io/scan-json.js";

describe("CSV that is written", () => {
  it("closes each line with CRLF and has no mark at its head", () => {
    expect(
      toCsv([
        ["id", "Nhiệm vụ"],
        ["1", null],
        [2, 'a "b", c'],
      ]),
    ).toBe('id,Nhiệm vụ\r\n1,\r\n2,"a ""b"", c"\r\n');
  });

  it.each([
    ["=1+1", "'\u2060=1+1"],
    ["+cmd", "'\u2060+cmd"],
    ["-x", "'\u2060-x"],
    ["@SUM(A1)", "'\u2060@SUM(A1)"],
    ["\t=1", '"\'\u2060\t=1"'],
    ["\rx", '"\'\u2060\rx"'],
    ["  =1", "'\u2060  =1"],
    ["＝1", "'\u2060＝1"],
    ["\uFEFF=1", '"\'\u2060\uFEFF=1"'],
    ["'=1", "'=1"],
    ["'\u2060x", "'\u2060'\u2060x"],
    ["a;=1", '"a;=1"'],
    ["-5", "-5"],
    ["+84", "+84"],
    ["-1,5", '"-1,5"'],
    ["5 = 5", "5 = 5"],
  ])("never runs as a formula: %j", (cell, written) => {
    expect(toCsv([[cell]])).toBe(`${written}\r\n`);
  });

  it("of no rows is empty", () => {
    expect(toCsv([])).toBe("");
  });
});

describe("XLSX that is written", () => {
  it("reads back, formulas as texts", async () => {
    const bytes = await toXlsx(
      [
        ["STT", "Nhiệm vụ", "Thời hạn"],
        [1, "=1+1", "năm 2025"],
      ],
      { sheet: "Sổ [1]/2", widths: [5, 40, 20] },
    );
    expect((await readRegister(bytes)).tasks[0]).toMatchObject({ title: "=1+1", dueOn: "2025-12-31" });
  });

  it("refuses a text that no cell holds", async () => {
    await expect(toXlsx([["x".repeat(40_000)]])).rejects.toThrow(DondocError);
  });
});

describe("the place of a mistake in JSON", () => {
  it.each([
    ['{"a": }', 1, 7],
    ['{"a": 1,}', 1, 9],
    ["[1, 2", 1, 6],
    ["[1 2]", 1, 4],
    ['{\n"a" 1}', 2, 1],
    ['{"a": "x\ny"}', 1, 7],
    ["[01]", 1, 2],
    ["{} {}", 1, 4],
    ["nul", 1, 1],
  ])("of %j is line %i, column %i", (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(scanJson(text).error).toEqual({ line, column });
  });

  it("is found behind a string of any length, and where the text is nested too deep", () => {
    expect(scanJson(`["${"x".repeat(2_000_000)}",]`).error).toEqual({ line: 1, column: 2_000_005 });
    expect(scanJson("[".repeat(200_000))).toMatchObject({ tooDeep: true, error: { line: 1, column: 101 } });
  });

  it("is told for every key that is given twice, however it is written", () => {
    expect(scanJson('{"a": 1,\n "b": {"a": 2},\n "\\u0061": 3, "__proto__": 1, "__proto__": 2}').repeated).toEqual([
      { key: "a", line: 3, column: 2 },
      { key: "__proto__", line: 3, column: 31 },
    ]);
  });
});
