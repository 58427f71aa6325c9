import fc from "fast-check";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { guarded, unguarded } from "../../src/io/csv-guard.js";
import { readRegister, toCsv, toXlsx } from "../../src/io/index.js";
import { csvRows } from "../../src/io/read-csv.js";
import { rowsOf } from "../../src/io/xlsx/read-sheet.js";
import { sheetsOf } from "../../src/io/xlsx/read-workbook.js";
import { escapeString, unescapeString } from "../../src/io/xlsx/string-escapes.js";

/** Texts made of what spreadsheets, CSV and XML care about. */
const pieces = fc.constantFrom(
  ..."=+-@\t\r\n'\"\u2060\uFEFF;,＝＋－＠ 1aệ<>&_\\",
  "'\u2060",
  "_x000D_",
  "_x005F_",
  "]]>",
  "&#13;",
  "SUM(A1)",
  "\u0000",
  "\u001b",
  "\uD800",
  "\uFFFE",
  "\uFFFD",
  "\u{1FFFE}",
  "\u{10FFFF}",
  "valueOf",
  "__proto__",
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 20 }),
);
/** Rows of one width, as every table has them; two columns or more, so that no row is an empty line. */
const tables = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(texts, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));

/** What begins a formula in some spreadsheet program. */
const STARTS = /^[\s\p{Cc}\uFEFF]*[=+\-@＝＋－＠]|^[\t\r]/u;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
const RUNS = 2_000;

describe("a guarded text", () => {
  it("is the text again without its guard, whatever it is", () => {
    fc.assert(
      fc.property(texts, (text) => unguarded(guarded(text)) === text),
      { numRuns: 10 * RUNS },
    );
  });

  it("begins no formula", () => {
    fc.assert(
      fc.property(texts, (text) => !STARTS.test(guarded(text)) || NUMBER.test(text)),
      { numRuns: 10 * RUNS },
    );
  });

  it("is left as it is when it begins with an apostrophe of its own, and other people's guards are not taken away", () => {
    for (const text of ["'=1+1", "'", "''", "'a", "'-x"]) {
      expect(guarded(text)).toBe(text);
      expect(unguarded(text)).toBe(text);
    }
  });
});

describe("CSV that is written", () => {
  it("reads back unchanged", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const text = toCsv([["STT", "Nhiệm vụ"], ...rows]);
        expect(csvRows(text).rows.slice(1, -1)).toEqual(rows);
      }),
      { numRuns: RUNS },
    );
  });

  it("begins a formula in no cell, as another reader sees it, and in no line of a file", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const text = toCsv(rows);
        for (const cell of Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n" }).data.flat())
          expect(STARTS.test(cell) && !NUMBER.test(cell)).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });

  it("gives the register back that was written", async () => {
    const titles = ["=1+1", "+84 là mã vùng", "-x", "@SUM(A1)", "'=1", "'a", "''", "-5", '=HYPERLINK("http://x")'];
    const text = toCsv([["id", "title", "Cột riêng"], ...titles.map((title, i) => [i + 1, title, title])]);
    const { tasks } = await readRegister(text, { format: "csv" });
    expect(tasks.map(({ title }) => title)).toEqual(titles);
    expect(tasks.map(({ extra }) => extra["Cột riêng"])).toEqual(titles);
  });
});

describe("XLSX that is written", () => {
  it("escapes what XML cannot hold, and takes it back", () => {
    fc.assert(
      fc.property(texts, (text) => unescapeString(escapeString(text)) === text),
      { numRuns: 10 * RUNS },
    );
  });

  it("reads back unchanged, and holds no formula", async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const bytes = await toXlsx(rows);
        const first = await sheetsOf(bytes).next();
        const sheet = first.done === true ? [] : rowsOf(first.value);
        const read = rows.map((row, r) => row.map((_, c) => sheet[r]?.[c] ?? ""));
        expect(read).toEqual(rows);
        const xml = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);
        expect(xml).not.toMatch(/<f[\s>]/);
      }),
      { numRuns: 200 },
    );
  });
});
