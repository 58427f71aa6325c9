import { describe, expect, it } from "vitest";
import { toWorkbook } from "../../src/io/index.js";
import { sheetsOf } from "../../src/io/xlsx/read-workbook.js";
import { Archive } from "../../src/io/xlsx/unzip.js";

const tables = [
  {
    name: "Hạn: báo cáo",
    head: ["Lịch của các quy chế", "lao-cai: có hiệu lực"],
    columns: ["Hạn", "Số", "Kết luận"],
    rows: [
      ["2026-03-19", 3, "✓ đúng thứ tự"],
      ["2026-03-24", null, "✗ ngược thứ tự"],
      ["2026-02-30", 0.5, "=1+1"],
    ],
  },
  { name: "Hạn: báo cáo", head: [], columns: ["A & B"], rows: [["<c>"]] },
];

const partOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const part = await new Archive(bytes).read(name);
  return new TextDecoder().decode(part ?? expect.fail(`no part ${name}`));
};

describe("a workbook", () => {
  it("holds each table on a sheet of its own, its head above it, texts as they are", async () => {
    const bytes = await toWorkbook(tables);
    const sheets = [];
    for await (const sheet of sheetsOf(bytes)) sheets.push(sheet);
    expect(sheets.map(({ name }) => name)).toEqual(["Hạn  báo cáo", "Hạn  báo cáo 2"]);
    const xml = await partOf(bytes, "xl/worksheets/sheet1.xml");
    // A real day: 19 March 2026 is day 46100 of Excel; a day that is none stays text.
    expect(xml).toContain("<v>46100</v>");
    expect(xml).toContain("<v>46105</v>");
    expect(xml).toMatch(/<c r="A7"[^>]* t="s">/);
    expect(xml).not.toContain("<f>");
  });

  it("can be filtered and printed: the names of the columns on each page, one page wide", async () => {
    const bytes = await toWorkbook(tables);
    const sheet = await partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<autoFilter ref="A4:C7"/>');
    expect(sheet).toContain('fitToWidth="1" fitToHeight="0"');
    expect(sheet).toContain('ySplit="4"');
    // What follows the cells stands in the order that Excel asks for.
    const order = [
      "<sheetPr>",
      "<sheetViews>",
      "<sheetData>",
      "<autoFilter",
      "<pageMargins",
      "<pageSetup",
      "<headerFooter>",
    ];
    const places = order.map((part) => sheet.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    const book = await partOf(bytes, "xl/workbook.xml");
    expect(book.match(/<definedNames>/g)).toHaveLength(1);
    expect(book).not.toContain("<definedNames/>");
    expect(book).toContain("'Hạn  báo cáo'!$4:$4");
  });

  it("colours what a sign says, and refuses what is no cell", async () => {
    const styles = await partOf(await toWorkbook(tables), "xl/styles.xml");
    for (const colour of ["FFC7CE", "C6EFCE"]) expect(styles).toContain(colour);
    const broken = [{ name: "x", head: [], columns: ["a"], rows: [[Number.NaN]] }];
    await expect(toWorkbook(broken)).rejects.toThrow(/finite/);
  });

  it("prints a wide table on A3, keeps its columns narrow, and makes rows as high as their texts", async () => {
    const words = "Cập nhật tình hình, kết quả thực hiện nhiệm vụ được giao";
    const wide = { name: "Rộng", head: ["Rộng"], columns: Array.from({ length: 9 }, (_, i) => `Cột ${i}`) };
    const bytes = await toWorkbook([
      { ...wide, rows: [wide.columns.map(() => words), wide.columns.map(() => "ngắn")] },
    ]);
    const sheet = await partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('paperSize="8"');
    // 56 signs in lines of 24 are three lines of 15 points.
    expect(words).toHaveLength(56);
    expect(sheet).toContain('width="26"');
    expect(sheet.match(/<row [^>]*ht="45"/g)).toHaveLength(1);
    const narrow = await toWorkbook([{ name: "Hẹp", head: ["Hẹp"], columns: ["Nội dung"], rows: [[words]] }]);
    expect(await partOf(narrow, "xl/worksheets/sheet1.xml")).toContain('paperSize="9"');
  });
});
