import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { DondocError } from "../../../src/errors.js";
import { readRegister, readTasks } from "../../../src/io/index.js";
import { besideIds } from "../../support/beside-ids.js";
import { archiveOf, compoundOf } from "../../support/grids.js";
import { rowXml, sheetXml, workbookOf } from "../../support/workbooks.js";

const refusal = async (input: Uint8Array | string, name?: string): Promise<DondocError> => {
  const error = await readRegister(input, name === undefined ? {} : { name }).catch((thrown: unknown) => thrown);
  if (error instanceof DondocError) return error;
  throw new Error("the file was read");
};

const page = (head: string): Uint8Array => strToU8(head);

const KINDS: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ["XLS", compoundOf("Workbook"), /XLS \(Excel 97-2003\).*\.xlsx/],
  ["an older XLS", compoundOf("Book"), /XLS \(Excel 5\.0\/95\).*\.xlsx/],
  ["XLS without a container", Uint8Array.from([9, 8, 16, 0, 0, 6, 5, 0]), /XLS/],
  ["DOC", compoundOf("WordDocument", "1Table"), /DOC \(Word 97-2003\).*\.docx/],
  ["PPT", compoundOf("PowerPoint Document"), /PPT/],
  ["a mail", compoundOf("__properties_version1.0"), /MSG/],
  ["a workbook closed by a password", compoundOf("EncryptionInfo", "EncryptedPackage"), /mật khẩu|password/],
  ["an unknown compound file", compoundOf("Contents"), /XLS \| DOC/],
  ["PDF", page("%PDF-1.7\n"), /PDF.*(?:gốc|original)/],
  ["RTF", page("{\\rtf1\\ansi}"), /RTF.*\.docx/],
  ["a picture in PNG", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /PNG.*(?:gốc|original)/],
  ["a picture in JPEG", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), /JPEG/],
  ["a picture in WebP", page("RIFF0000WEBPVP8 "), /WebP/],
  ["a photograph in HEIC", page("\0\0\0\u0018ftypheic"), /HEIC/],
  ["RAR", page("Rar!\u001a\u0007"), /RAR.*(?:giải nén|unpack)/],
  ["gzip", Uint8Array.from([0x1f, 0x8b, 8, 0]), /gzip/],
  ["XLSB", archiveOf({ "xl/workbook.bin": "" }), /XLSB.*\.xlsx/],
  ["PPTX", archiveOf({ "ppt/presentation.xml": "<a/>" }), /PPTX/],
  ["ODT", archiveOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }), /ODT.*\.docx/],
  ["any other archive", archiveOf({ "so.csv": "STT" }), /ZIP.*(?:giải nén|unpack)/],
  [
    "XML of Excel 2003",
    page('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>'),
    /2003.*\.xlsx/,
  ],
  ["XML of Word 2003", page('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w/>'), /Word 2003/],
  ["a flat OpenDocument file", page('<?xml version="1.0"?><office:document xmlns:office="o"/>'), /FODS/],
  ["MHTML", page("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n"), /MHTML.*\.xlsx/],
];

describe("a file of a kind that is not read", () => {
  it.each(KINDS)("is refused as %s, whatever its name", async (_, bytes, words) => {
    for (const name of [undefined, "so.xlsx", "so.csv", "so.docx", "so.html", "so.json"]) {
      const error = await refusal(bytes, name);
      expect(error.code).toBe("unreadable");
      for (const language of ["vi", "en"] as const) expect(error.describe(language)).toMatch(words);
    }
  });

  it.each(KINDS.slice(0, 12))("is refused in a stream too: %s", async (_, bytes) => {
    const read = async () => {
      for await (const _task of readTasks([bytes], { format: "csv" })) expect.fail("a task was read");
    };
    await expect(read()).rejects.toThrow(/XLS|DOC|PDF|RTF|PNG|JPEG|PPT|MSG/);
  });
});

describe("a file whose name does not say what it is", () => {
  const workbook = workbookOf(sheetXml(rowXml(1, ["STT", "Nhiệm vụ"]) + rowXml(2, ["1", "Báo cáo"])));
  const csv = "STT,Nhiệm vụ\n1,Báo cáo\n";

  it.each([
    ["a workbook named .xls", workbook, "so.xls"],
    ["a workbook named .csv", workbook, "so.csv"],
    ["CSV named .xlsx", strToU8(csv), "so.xlsx"],
    ["tabs named .xls", strToU8(csv.replaceAll(",", "\t")), "so.xls"],
  ])("is read by its content: %s", async (_, bytes, name) => {
    expect((await readRegister(bytes, { name })).tasks).toHaveLength(1);
  });

  it("is refused where the caller says another format outright", async () => {
    for (const format of ["xlsx", "docx", "ods"] as const) {
      await expect(readRegister(strToU8(csv), { format })).rejects.toThrow(/not a ZIP/);
      await expect(readRegister(csv, { format })).rejects.toThrow(/Uint8Array/);
    }
    await expect(readRegister(csv, { format: "html" })).rejects.toThrow(/no table/);
  });

  it("with macros is read without them, and says so", async () => {
    const { tasks, notices } = await readRegister(
      workbookOf(sheetXml(rowXml(1, ["STT", "Nhiệm vụ"]) + rowXml(2, ["1", "Báo cáo"])), {
        parts: { "xl/vbaProject.bin": "Sub Auto_Open()" },
      }),
      { name: "so.xlsm" },
    );
    expect(tasks).toHaveLength(1);
    const told = besideIds(notices).filter(({ code }) => code !== "columnsMissing");
    expect(told.map(({ code, detail }) => [code, detail.en])).toEqual([
      ["contentIgnored", "the file holds macros; they are neither read nor run"],
    ]);
  });
});

describe("merged cells of a workbook", () => {
  const sheet = (merges: string): Uint8Array =>
    workbookOf(
      `<worksheet><sheetData>${
        rowXml(1, ["STT", "Nhiệm vụ", "Chủ trì"]) +
        rowXml(2, ["1", "Một", "Sở A"]) +
        rowXml(3, ["2", "Hai"]) +
        rowXml(4, ["3", "Ba", "Sở B"])
      }</sheetData>${merges}</worksheet>`,
    );

  it("stand in every row they cover", async () => {
    const merges = '<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>';
    const { tasks } = await readRegister(sheet(merges));
    expect(tasks.map(({ lead }) => lead)).toEqual(["Sở A", "Sở A", "Sở B"]);
  });

  it("change nothing where there are none, or what they name is no place", async () => {
    for (const merges of ["", '<mergeCells><mergeCell ref="x"/><mergeCell ref="C3:A1"/></mergeCells>']) {
      const { tasks } = await readRegister(sheet(merges));
      expect(tasks.map(({ lead }) => lead)).toEqual(["Sở A", null, "Sở B"]);
    }
  });
});
