import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DondocError } from "../../../src/errors.js";
import { readRegister } from "../../../src/io/index.js";

/** Written by scripts/fixtures: make-fixtures.py with openpyxl and LibreOffice 7.4, writers with exceljs and SheetJS. */
const FOLDER = new URL("../../fixtures/formats/", import.meta.url);
const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, FOLDER));

const RIGHT = [
  ["1", "Rà soát quy hoạch; báo cáo kết quả", "Sở Tài chính", ["Sở Nội vụ"], "2024-05-02", "2024-06-29"],
  ["2", "Xây dựng kế hoạch “số hóa”", "Sở Tài chính", [], "2024-05-02", "2024-06-28"],
  ["3", "Kiểm tra, đôn đốc", "Sở Xây dựng", ["Sở Nội vụ", "Sở Y tế"], "2024-05-20", null],
] as const;
/** A text file knows no merged cells. */
const WITHOUT_MERGES = RIGHT.map((task) => (task[0] === "2" ? [...task.slice(0, 2), null, ...task.slice(3)] : task));

const tasksOf = async (bytes: Uint8Array, name?: string): Promise<unknown> => {
  const { tasks } = await readRegister(bytes, name === undefined ? {} : { name });
  return tasks.map(({ ordinal, title, lead, coordinators, document, dueOn }) => {
    expect(document?.number).toMatch(/^1[25]\/UBND-TH$/);
    return [ordinal, title, lead, coordinators, document?.issuedOn, dueOn];
  });
};

const READ = [
  ...["openpyxl.xlsx", "libreoffice.xlsx", "libreoffice.ods", "libreoffice.docx", "libreoffice.html"],
  ...["exceljs.xlsx", "sheetjs.xlsx", "sheetjs.ods", "sheetjs.html"],
];
const PLAIN_TEXTS = ["sheetjs.csv", "sheetjs-utf16.txt"];
const TEXTS = ["libreoffice-utf8.csv", "libreoffice-utf16.tsv"];
const REFUSED = [
  ["libreoffice.xls", /XLS \(Excel 97-2003\).*\.xlsx/],
  ["sheetjs.xls", /XLS \(Excel 97-2003\).*\.xlsx/],
  ["sheetjs.xlsb", /XLSB \(Excel Binary\).*\.xlsx/],
  ["sheetjs-2003.xml", /XML Spreadsheet 2003.*\.xlsx/],
  ["libreoffice.doc", /DOC \(Word 97-2003\).*\.docx/],
  ["libreoffice.rtf", /RTF.*\.docx/],
  ["libreoffice.odt", /ODT.*\.docx/],
  ["libreoffice.pdf", /PDF.*(?:original|gốc)/],
] as const;

describe("one register, as office programs save it", () => {
  it.each(READ)("is read alike from %s, whatever its name", async (file) => {
    expect(await tasksOf(bytesOf(file), file)).toEqual(RIGHT);
    expect(await tasksOf(bytesOf(file), "so.xls")).toEqual(RIGHT);
    expect(await tasksOf(bytesOf(file), "so.csv")).toEqual(RIGHT);
    expect(await tasksOf(bytesOf(file))).toEqual(RIGHT);
  });

  it.each(TEXTS)("is read from %s, whose columns print the month first", async (file) => {
    expect(await tasksOf(bytesOf(file), file)).toEqual(WITHOUT_MERGES);
    const { notices } = await readRegister(bytesOf(file));
    expect(notices.filter(({ code }) => code === "datesReordered").map(({ column }) => column)).toEqual([
      "Ngày ban hành",
      "Thời hạn",
    ]);
  });

  it.each(PLAIN_TEXTS)("is read from %s, whose columns print the day first", async (file) => {
    expect(await tasksOf(bytesOf(file), file)).toEqual(WITHOUT_MERGES);
    expect(await tasksOf(bytesOf(file))).toEqual(WITHOUT_MERGES);
  });

  it("names the sheet that is hidden", async () => {
    for (const file of ["openpyxl.xlsx", "libreoffice.ods", "exceljs.xlsx", "sheetjs.xlsx"]) {
      const { notices } = await readRegister(bytesOf(file));
      expect(notices.filter(({ code }) => code === "sheetSkipped").map(({ detail }) => detail.en)).toEqual([
        'sheet "Ghi chú" is not read (1 rows with words): only the one that is a register is',
        'sheet "Cũ" (hidden) is not read (2 rows with words): only the one that is a register is',
      ]);
    }
  });

  it.each(REFUSED)("is refused by its true name in %s", async (file, words) => {
    for (const name of [file, "so.xlsx", "so.csv", "so.json"]) {
      const error = await readRegister(bytesOf(file), { name }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(DondocError);
      if (!(error instanceof DondocError)) continue;
      expect(error.code).toBe("unreadable");
      for (const language of ["vi", "en"] as const) expect(error.describe(language)).toMatch(words);
    }
  });

  it("leaves no file of a writer untried", () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      [...READ, ...PLAIN_TEXTS, ...TEXTS, ...REFUSED.map(([file]) => file)].sort(),
    );
  });
});
