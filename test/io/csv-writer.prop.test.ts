import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { guarded } from "../../src/io/csv-guard.js";
import { CsvWriter } from "../../src/io/csv-writer.js";
import { toCsv } from "../../src/io/write-csv.js";

const cell = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "a",
    "Sở Nội vụ",
    "đề án “x”",
    '"',
    ",",
    "a,b",
    "a;b",
    "a\tb",
    "a\r\nb",
    "=1+1",
    "-3",
    "+a",
    "'x",
    "a ",
    " a",
    "12/UBND",
    "\u2060=",
    "@",
    "－1",
    "e\u0301",
    "a\u200bb",
    "\uFEFFa",
  ),
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.string({ unit: "binary", maxLength: 4 }),
  fc.integer(),
  fc.constant(null),
);

describe("rows written one at a time", () => {
  it("are the rows written together", () => {
    const writer = new CsvWriter();
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(rows.map((row) => writer.row(row)).join("")).toBe(toCsv(rows));
      }),
      { numRuns: 3_000 },
    );
  });

  it("are so when no more cells can be kept", () => {
    const writer = new CsvWriter();
    for (let i = 0; i < 20_000; i++) writer.row([`NV-${i}`, null]);
    expect(writer.row(["NV-19999", '"x"'])).toBe(toCsv([["NV-19999", '"x"']]));
  });
});

describe("rows as CSV", () => {
  it("are what papaparse writes of them", () => {
    const byPapa = (rows: readonly (readonly (string | number | null)[])[]): string => {
      const cells = rows.map((row) => row.map((one) => (typeof one === "string" ? guarded(one) : String(one ?? ""))));
      const text = Papa.unparse(cells, { newline: "\r\n", quotes: (one: unknown) => /[;\t]/.test(String(one)) });
      return text === "" ? "" : `${text}\r\n`;
    };
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }), (rows) => {
        expect(toCsv(rows)).toBe(byPapa(rows));
      }),
      { numRuns: 3_000 },
    );
  });
});
