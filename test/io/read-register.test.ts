import { describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/universal";
import { DondocError } from "../../src/errors.js";
import { readRegister, toCsv, toXlsx } from "../../src/io/index.js";
import { besideIds } from "../support/beside-ids.js";
import { rowXml, sheetXml, workbookOf } from "../support/workbooks.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const CSV = "STT,Nhiệm vụ,Chủ trì,Thời hạn\r\n1,Báo cáo,Sở A,trước ngày 20/5/2024\r\n";

const refused = async (...args: Parameters<typeof readRegister>): Promise<DondocError> => {
  try {
    await readRegister(...args);
  } catch (error) {
    if (error instanceof DondocError) return error;
    throw error;
  }
  throw new Error("the input was read");
};

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const units = [...`\uFEFF${text}`].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};

describe("a register in CSV", () => {
  it.each([
    ["UTF-8", utf8(CSV)],
    ["UTF-8 with a mark", utf8(`\uFEFF${CSV}`)],
    ["UTF-16 LE", utf16(CSV, false)],
    ["UTF-16 BE", utf16(CSV, true)],
    ["NFD", utf8(CSV.normalize("NFD"))],
    ["semicolons", utf8(CSV.replaceAll(",", ";"))],
    ["tabs", utf8(CSV.replaceAll(",", "\t"))],
    ["the line that tells Excel the delimiter", utf8(`sep=;\r\n${CSV.replaceAll(",", ";")}`)],
  ])("is read from %s", async (_, bytes) => {
    const register = await readRegister(bytes, { name: "so.csv" });
    expect(register.tasks[0]).toMatchObject({ ordinal: "1", title: "Báo cáo", lead: "Sở A", dueOn: "2024-05-19" });
  });

  it("may hold the delimiter and line breaks in quotes", async () => {
    const register = await readRegister('STT;"Số, ký hiệu";Nhiệm vụ\n1;"12/UBND";"Rà soát; báo cáo\n""gấp"""\n');
    expect(register.tasks[0]).toMatchObject({ title: 'Rà soát; báo cáo "gấp"', document: { number: "12/UBND" } });
  });

  it("with cells without end is read at once", async () => {
    for (const filling of [".", ")", "(", " ", "1/", "I"]) {
      const cell = filling.repeat(100_000).slice(0, 100_000);
      const register = await readRegister(`STT,Nhiệm vụ,Chủ trì,Thời hạn\n${cell},${cell},${cell},${cell}\n`);
      expect(register.tasks.length).toBeLessThanOrEqual(1);
    }
  });

  it("with a quote that does not close is refused with its row", async () => {
    const error = await refused('STT,Nhiệm vụ\n1,a\n2,"b\n');
    expect(error.issues[0]).toMatchObject({ code: "unreadable", row: 3 });
  });

  it("in windows-1258 or TCVN3 is refused, asking for UTF-8", async () => {
    const error = await refused(Uint8Array.from([0x53, 0x54, 0x54, 0x2c, 0xd0, 0xea, 0x20]), { name: "so.csv" });
    expect(error.code).toBe("unreadable");
    expect(error.describe("vi")).toMatch(/windows-1258.*TCVN3.*UTF-8/);
  });

  it("that Dondoc wrote with English headings reads back", async () => {
    const text = toCsv([
      ["id", "title", "lead", "dueOn", "dueBound", "secrecy", "urgent"],
      ["A1", "Báo cáo", "Sở A", "2026-11-22", "by", "none", "true"],
    ]);
    const register = await readRegister(text);
    expect(register.tasks[0]).toMatchObject({ id: "A1", dueOn: "2026-11-22", dueBound: "by", urgent: true });
    expect(register.notices).toEqual([]);
  });
});

describe("a register in JSON", () => {
  it.each([
    ['{"tasks":[{"id":"1"},{"id":"2"}]}', 2],
    ['[{"id":"1"}]', 1],
    ['{"id":"1"}\n{"id":"2"}\n\n{"id":"3"}', 3],
    ['{"id":"1"}', 1],
  ])("is told by its content: %s", async (text, count) => {
    expect((await readRegister(`\uFEFF${text}`)).tasks).toHaveLength(count);
  });

  it("with a mistake is refused with its line and column", async () => {
    const error = await refused('{"tasks": [\n  {"id": "1",}\n]}', { name: "so.json" });
    expect(error.issues[0]).toMatchObject({ code: "unreadable", row: 2 });
    expect(error.describe("en")).toContain("column 14");
  });

  it("of one task a line names every bad line", async () => {
    const error = await refused('{"id":"1"}\n{"id":\n{"id":"1","titel":"a"}\nx', { format: "jsonl" });
    expect(error.issues.map(({ code, row }) => [code, row])).toEqual([
      ["unreadable", 2],
      ["unknown-key", 3],
      ["duplicate-id", 3],
      ["unreadable", 4],
    ]);
  });

  it("that is empty is refused", async () => {
    expect((await refused(" \n")).code).toBe("unreadable");
  });
});

describe("a register in XLSX", () => {
  it("reads back what was written, days as days", async () => {
    const day = { value: new Date("2024-05-02T00:00:00Z"), type: Date, format: "dd/mm/yyyy" };
    const due = { value: new Date("2024-06-30T00:00:00Z"), type: Date, format: "dd/mm/yyyy" };
    const sheets = writeXlsxFile([
      { sheet: "Bìa", data: [["Sổ theo dõi"]] },
      {
        sheet: "Sổ",
        data: [
          ["BẢNG THEO DÕI"],
          [],
          ["STT", "Nhiệm vụ", "Ngày ban hành", "Thời hạn"],
          ["I", "Kinh tế"],
          [1, "Báo cáo", day, "trước ngày 20/5"],
          [2, "Rà soát", day, due],
        ],
      },
    ]);
    const bytes = new Uint8Array(await (await sheets.toBlob()).arrayBuffer());
    const register = await readRegister(bytes);
    expect(register.tasks).toMatchObject([
      { ordinal: "1", document: { issuedOn: "2024-05-02" }, dueOn: "2024-05-19", extra: { Nhóm: "I Kinh tế" } },
      { ordinal: "2", dueOn: "2024-06-30", dueText: "30/06/2024" },
    ]);
    expect(besideIds(register.notices).map(({ code, row }) => [code, row])).toEqual([
      ["sheetSkipped", undefined],
      ["columnsMissing", undefined],
      ["rowSkipped", 1],
      ["rowSkipped", 4],
      ["yearInferred", 5],
    ]);
    expect(register.notices[0]?.detail.en).toContain('sheet "Bìa"');
  });

  it("keeps the row numbers of the spreadsheet in its errors", async () => {
    const bytes = await toXlsx([["Sổ"], [], ["STT", "Nhiệm vụ", "Ngày giao"], [1, "a", "30/02/2026"]]);
    expect((await refused(bytes)).issues[0]).toMatchObject({ code: "impossible-date", row: 4, column: "Ngày giao" });
  });

  it.each([
    ["that is an old XLS", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), "Excel 97"],
    ["that is no ZIP", utf8("STT,Nhiệm vụ"), "ZIP"],
    ["that is cut off", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), "ZIP"],
    ["that declares 300 MB a part", workbookOf("<worksheet/>", { declared: 300 * 1024 * 1024 }), "64 MB"],
    [
      "whose cells span the whole sheet",
      workbookOf(
        sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      ),
      "200000",
    ],
    ["whose rows have no end", workbookOf(sheetXml('<row r="1000000000"></row>')), "1000000000"],
    ["whose columns have no end", workbookOf(sheetXml('<row r="1"><c r="ZZZ1"><v>1</v></c></row>')), "18278"],
    ["with a cell of another row", workbookOf(sheetXml('<row r="1"><c r="A2"><v>1</v></c></row>')), "A2"],
    ["whose rows are out of order", workbookOf(sheetXml('<row r="2"/><row r="1"/>')), "1 < 2"],
    ["with definitions of its own", workbookOf(`<!DOCTYPE x [<!ENTITY a "aa">]>${sheetXml("")}`), "DOCTYPE"],
    ["whose tags do not close", workbookOf("<worksheet><sheetData><row>"), "XML"],
    ["that points to a text that is not there", workbookOf(sheetXml('<row><c t="s"><v>7</v></c></row>')), "7"],
    ["without a sheet that it names", workbookOf("", { parts: { "xl/worksheets/sheet1.xml": "<x" } }), "XML"],
  ])("%s is refused", async (_, bytes, words) => {
    const error = await refused(bytes, { format: "xlsx" });
    expect(error.code).toBe("unreadable");
    expect(error.describe("en")).toContain(words);
  });

  it("that unpacks to more than it declares is refused", async () => {
    const bytes = workbookOf(new Uint8Array(65 * 1024 * 1024), { declared: 1_000 });
    expect((await refused(bytes, { format: "xlsx" })).describe("en")).toContain("> 64 MB");
  });

  it("with a flipped bit is refused, not read as something else", async () => {
    const bytes = workbookOf(sheetXml(rowXml(1, ["STT", "Nhiệm vụ"])), { parts: { "xl/workbook.xml": "<workbook/>" } });
    const at = Buffer.from(bytes).indexOf("xl/workbook.xml") + "xl/workbook.xml".length + 4;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect((await refused(bytes)).describe("en")).toContain("ZIP");
  });

  it("shows what its cells show: formulas as last computed or else as they stand, errors, rich text, days of 1904", async () => {
    const cells = [
      '<c r="A2" t="inlineStr"><is><r><t>Báo </t></r><r><t>cáo</t></r><rPh><t>x</t></rPh></is></c>',
      '<c r="B2" t="str"><f>1+1</f><v>trước ngày 20/5/2024</v></c>',
      '<c r="C2"><f>NOW()</f></c>',
      '<c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c r="E2" t="b"><v>1</v></c>',
      "<c r='F2' t='n' s='1'><v>43946</v></c>",
    ];
    const head = rowXml(1, ["Nhiệm vụ", "Thời hạn", "Ghi chú", "Sản phẩm", "Khẩn", "Ngày giao"]);
    const sheet = sheetXml(`${head}<row r="2">${cells.join("")}</row>`);
    const bytes = workbookOf(sheet, {
      parts: {
        "xl/workbook.xml":
          '<x:workbook xmlns:x="x"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="S" r:id="rId1"/></x:sheets></x:workbook>',
        "xl/styles.xml":
          '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs></styleSheet>',
      },
    });
    expect((await readRegister(bytes)).tasks[0]).toMatchObject({
      title: "Báo cáo",
      dueOn: "2024-05-19",
      urgent: true,
      events: [{ type: "assigned", on: "2024-04-26" }],
      extra: { "Ghi chú": "=NOW()", "Sản phẩm": "#DIV/0!" },
    });
  });
});
