import { describe, expect, it } from "vitest";
import { cellValue } from "../../../src/io/ods/cell-value.js";
import { readRegister } from "../../../src/io/read-register.js";
import { workbookOf } from "../../support/workbooks.js";

/** A workbook whose sixth column is due, each cell with the style of its place. */
const bookOf = (formats: readonly string[], cells: readonly string[]): Uint8Array => {
  const styles = `<styleSheet><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code.replace(/"/g, "&quot;")}"/>`).join("")}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join("")}<xf numFmtId="17"/></cellXfs></styleSheet>`;
  const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const head = `<row r="1">${["Mã", "Số văn bản", "Nhiệm vụ", "Chủ trì", "Thời hạn"].map((words, i) => text(`${"ABCDE"[i] ?? "?"}1`, words)).join("")}</row>`;
  const rows = cells.map((cell, i) => {
    const row = i + 2;
    return `<row r="${row}">${text(`A${row}`, `N${row}`)}${cell.includes('r="B') ? cell : ""}${text(`C${row}`, `Việc ${row}`)}${text(`D${row}`, "Sở A")}${cell.includes('r="B') ? "" : cell}</row>`;
  });
  return workbookOf(`<worksheet><sheetData>${head}${rows.join("")}</sheetData></worksheet>`, {
    parts: { "xl/styles.xml": styles },
  });
};

describe("a cell of a workbook", () => {
  // 45444 is Saturday 1 June 2024.
  it("that shows a day as its month or its year means the month or the year", async () => {
    const formats = [
      "mmm\\-yy",
      "mm/yyyy",
      '"Tháng "m/yyyy',
      "yyyy",
      "dd/mm/yyyy",
      "[$-42A]mmmm yyyy",
      "d/m/yyyy hh:mm",
    ];
    const cells = [
      ...formats.map((_, i) => `<c r="E${i + 2}" s="${i + 1}"><v>45444</v></c>`),
      '<c r="E9" s="8"><v>45444</v></c>',
    ];
    const { tasks } = await readRegister(bookOf(formats, cells));
    expect(tasks.map(({ dueOn, dueText }) => [dueOn, dueText])).toEqual([
      ["2024-06-30", "tháng 6/2024"],
      ["2024-06-30", "tháng 6/2024"],
      ["2024-06-30", "tháng 6/2024"],
      ["2024-12-31", "năm 2024"],
      ["2024-06-01", "01/06/2024"],
      ["2024-06-30", "tháng 6/2024"],
      ["2024-06-01", "01/06/2024"],
      ["2024-06-30", "tháng 6/2024"],
    ]);
  });

  it("that shows a number with zeros or words holds them", async () => {
    const formats = ["0000", '000"/UBND-TH"', "0", "0.00", "#,##0"];
    const { tasks } = await readRegister(
      bookOf(
        formats,
        formats.map((_, i) => `<c r="B${i + 2}" s="${i + 1}"><v>12</v></c>`),
      ),
    );
    expect(tasks.map(({ document }) => document?.number)).toEqual(["0012", "012/UBND-TH", "12", "12", "12"]);
  });

  it("whose formula yields nothing is empty; one that failed is named where it matters", async () => {
    const empty = [
      '<c r="E2" t="str"><f>IF(1,"")</f><v></v></c>',
      '<c r="E3" t="str"><f>IF(1,"")</f></c>',
      '<c r="E4"><f>A1</f><v/></c>',
    ];
    expect((await readRegister(bookOf([], empty))).tasks.map(({ dueText }) => dueText)).toEqual([null, null, null]);
    const failed = bookOf([], ['<c r="E2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '<c r="E3" t="e"><v>#N/A</v></c>']);
    await expect(readRegister(failed)).rejects.toMatchObject({
      issues: [
        { code: "unreadable", row: 2, column: "Thời hạn", found: "#DIV/0!" },
        { code: "unreadable", row: 3, column: "Thời hạn", found: "#N/A" },
      ],
    });
    const { tasks, notices } = await readRegister(failed, { partial: true });
    expect([tasks.length, notices.filter(({ code }) => code === "taskLeftOut").map(({ row }) => row)]).toEqual([
      0,
      [2, 3],
    ]);
  });
});

describe("a day of an ODS file", () => {
  it.each([
    ["06/2024", "tháng 6/2024"],
    ["Jun-24", "tháng 6/2024"],
    ["Tháng 6 năm 2024", "tháng 6/2024"],
    ["2024", "năm 2024"],
    ["Quý II", "Quý II"],
  ])("that shows %s is %s", (shown, right) => {
    const date = { type: "date", number: undefined, date: "2024-06-01", boolean: undefined, string: undefined };
    expect(cellValue(date, shown)).toBe(right);
  });
});
