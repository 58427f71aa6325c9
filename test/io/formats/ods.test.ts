import { describe, expect, it } from "vitest";
import { readRegister } from "../../../src/io/index.js";
import { readOds } from "../../../src/io/ods/read-ods.js";
import { ocell, odsOf, orow, otable } from "../../support/grids.js";

const rowsOf = async (...rows: readonly string[]) => (await readOds(odsOf(otable("Sổ", rows.join("")))))[0]?.rows;
const dated = (date: string, shown: string): string =>
  `<table:table-cell office:value-type="date" office:date-value="${date}"><text:p>${shown}</text:p></table:table-cell>`;
const numbered = (value: string, shown: string): string =>
  `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;

describe("a sheet of OpenDocument", () => {
  it("is read, a visible one before a hidden one", async () => {
    const rows =
      orow(ocell("STT"), ocell("Nhiệm vụ"), ocell("Thời hạn")) +
      orow(ocell("1"), ocell("Báo cáo"), dated("2024-05-20", "20/05/2024"));
    const old = orow(ocell("STT"), ocell("Nhiệm vụ")) + orow(ocell("7"), ocell("Cũ"));
    const { tasks, notices } = await readRegister(odsOf(otable("Cũ", old, "ta2") + otable("Sổ", rows)));
    expect(tasks.map(({ ordinal, dueOn }) => [ordinal, dueOn])).toEqual([["1", "2024-05-20"]]);
    expect(notices[0]?.detail.en).toBe(
      'sheet "Cũ" (hidden) is not read (2 rows with words): only the one that is a register is',
    );
  });

  it("that is hidden is read when it is the only one with headings, and said so", async () => {
    const old = orow(ocell("STT"), ocell("Nhiệm vụ")) + orow(ocell("7"), ocell("Cũ"));
    const { tasks, notices } = await readRegister(odsOf(otable("Bìa", orow(ocell("Bìa"))) + otable("Sổ", old, "ta2")));
    expect(tasks).toHaveLength(1);
    expect(notices[0]?.detail.en).toMatch(/that is read, "Sổ", is hidden/);
  });

  it("repeats cells and rows that say something, and passes over those that do not", async () => {
    const rows = await rowsOf(
      `<table:table-row>${ocell("a", 'table:number-columns-repeated="3"')}<table:table-cell table:number-columns-repeated="16381"/></table:table-row>`,
      '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      `<table:table-row table:number-rows-repeated="2">${ocell("b")}</table:table-row>`,
      '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1000000000"/></table:table-row>',
    );
    expect(rows).toEqual([["a", "a", "a"], [], [], ["b"], ["b"]]);
  });

  it("knows merged cells and what they cover", async () => {
    const spanned = ocell("a", 'table:number-columns-spanned="2" table:number-rows-spanned="2"');
    const covered =
      '<table:covered-table-cell office:value-type="string"><text:p>cũ</text:p></table:covered-table-cell>';
    const [grid] = await readOds(
      odsOf(otable("Sổ", orow(spanned, covered, ocell("b")) + orow(covered, covered, ocell("c")))),
    );
    expect(grid?.rows).toEqual([
      ["a", null, "b"],
      [null, null, "c"],
    ]);
    expect(grid?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  it.each([
    ["2024-05-20", "20/05/2024", new Date("2024-05-20T00:00:00Z")],
    ["2024-05-20T16:30:00", "20/05/24 16:30", new Date("2024-05-20T16:30:00Z")],
    ["2024-05-20", "20 tháng 5", new Date("2024-05-20T00:00:00Z")],
    ["2024-05-20", "5/20/2024", new Date("2024-05-20T00:00:00Z")],
    ["2024-06-01", "06/2024", "tháng 6/2024"],
    ["2024-06-01", "Tháng 6/24", "tháng 6/2024"],
    ["2024-06-06", "06/24", "tháng 6/2024"],
    ["2024-12-31", "2024", "năm 2024"],
    ["2024-02-30", "30/02/2024", "30/02/2024"],
  ])("shows the day %s, printed %s, as the day, the month or the year that it prints", async (date, shown, cell) => {
    expect(await rowsOf(orow(dated(date, shown)))).toEqual([[cell]]);
  });

  it.each([
    ["1", "1", 1],
    ["1.5", "1,5", 1.5],
    ["1", "01", "01"],
    ["0.5", "50%", "50%"],
    ["45432", "không rõ", "không rõ"],
  ])("shows the number %s, printed %s, as what it prints", async (value, shown, cell) => {
    expect(await rowsOf(orow(numbered(value, shown)))).toEqual([[cell]]);
  });

  it("shows what a formula came to, and never computes one", async () => {
    const formula = ocell("Sở A", 'table:formula="of:=WEBSERVICE(&quot;https://example.org&quot;)"');
    const empty = ocell("", 'table:formula="of:=IF(1;&quot;&quot;)"');
    const truth =
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>';
    expect(await rowsOf(orow(formula, empty, truth))).toEqual([["Sở A", null, true]]);
  });

  it("keeps lines and spaces, and leaves remarks, drawings and tables in cells aside", async () => {
    const cell =
      '<table:table-cell office:value-type="string"><office:annotation><text:p>ý kiến</text:p></office:annotation><draw:frame><text:p>hình</text:p></draw:frame><text:p>một<text:s text:c="2"/>hai<text:line-break/>ba</text:p><text:p>bốn</text:p><table:table><table:table-row><table:table-cell><text:p>trong</text:p></table:table-cell></table:table-row></table:table></table:table-cell>';
    expect(await rowsOf(orow(cell, ocell("x")))).toEqual([["một  hai\nba\nbốn", "x"]]);
  });

  it.each([
    ["a cell repeated a thousand million times", orow(ocell("a", 'table:number-columns-repeated="1000000000"'))],
    [
      "a row repeated a thousand million times",
      `<table:table-row table:number-rows-repeated="1000000000">${ocell("a")}</table:table-row>`,
    ],
    [
      "a cell far down",
      `<table:table-row table:number-rows-repeated="900000000"><table:table-cell/></table:table-row>${orow(ocell("a"))}`,
    ],
    [
      "a merged cell repeated without end",
      orow(ocell("", 'table:number-columns-repeated="1000000000" table:number-columns-spanned="999"'), ocell("b")),
    ],
    ["a count that is none", orow(ocell("a", 'table:number-columns-repeated="-1"'))],
    [
      "a text of endless spaces",
      orow(`<table:table-cell><text:p>${'<text:s text:c="1000"/>'.repeat(30_000)}</text:p></table:table-cell>`),
    ],
  ])("with %s is refused at once", async (_, rows) => {
    const before = performance.now();
    await expect(readRegister(odsOf(otable("Sổ", rows)))).rejects.toThrow(/ODS/);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it("that a password closes is refused by name", async () => {
    const manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
    await expect(readRegister(odsOf("", { "META-INF/manifest.xml": manifest }))).rejects.toThrow(/password/);
  });
});
