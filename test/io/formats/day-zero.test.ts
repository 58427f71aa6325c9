import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import { readRegister, registerFromRows } from "../../../src/io/index.js";
import { ocell, odsOf, orow, otable } from "../../support/grids.js";
import { rowXml, sheetXml, workbookOf } from "../../support/workbooks.js";

/*
 * Days without their format, as bare numbers. 1/1/1970 is 25,569 days after 30/12/1899 and 24,107 after 1/1/1904, so a
 * number of a workbook that counts from 1904 is less by 1,462, and of one that counts from 1/1/1900 by 2.
 * 30/4/2026 is 20,573 days after 1/1/1970 (56 years with 14 leap days, then 119 days): 46142, 44680 and 46140;
 * 15/5/2026 is 15 days later, 2/3/2026 59 days before.
 */
const HEADINGS = ["STT", "Nhiệm vụ", "Chủ trì", "Ngày ban hành", "Thời hạn", "Gia hạn đến", "Kinh phí"];
const RIGHT = {
  dueOn: "2026-04-30",
  dueText: "30/04/2026",
  document: { issuedOn: "2026-03-02" },
  extendedTo: "2026-05-15",
};

const numbers = (...serials: readonly number[]): string =>
  `<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t>Báo cáo</t></is></c><c r="C2" t="inlineStr"><is><t>Sở A</t></is></c>${serials
    .map((serial, i) => `<c r="${"DEFG"[i]}2"><v>${serial}</v></c>`)
    .join("")}</row>`;

const workbook = (properties: string, row: string): Uint8Array =>
  workbookOf(sheetXml(rowXml(1, HEADINGS) + row), {
    parts: {
      "xl/workbook.xml": `<workbook xmlns:r="r">${properties}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
  });

describe("a bare number in a column of days", () => {
  it.each([
    ["<workbookPr/>", [46_083, 46_142, 46_157, 44_680]],
    ['<workbookPr date1904="0"/>', [46_083, 46_142, 46_157, 44_680]],
    ['<workbookPr date1904="1"/>', [44_621, 44_680, 44_695, 44_680]],
    ['<workbookPr date1904="true"/>', [44_621, 44_680, 44_695, 44_680]],
  ])("of a workbook with %s is counted from its day; a number elsewhere is a number", async (properties, serials) => {
    for (const name of ["so.xlsx", "so.xlsm"]) {
      const { tasks } = await readRegister(workbook(properties, numbers(...serials)), { name });
      expect(tasks[0]).toMatchObject({ ...RIGHT, extra: { "Kinh phí": "44680" } });
    }
  });

  it.each([
    ["", [46_083, 46_142, 46_157, 44_680]],
    [
      '<table:calculation-settings><table:null-date table:date-value="1899-12-30"/></table:calculation-settings>',
      [46_083, 46_142, 46_157, 44_680],
    ],
    [
      '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>',
      [44_621, 44_680, 44_695, 44_680],
    ],
    [
      '<table:calculation-settings><table:null-date table:date-value="1900-01-01"/></table:calculation-settings>',
      [46_081, 46_140, 46_155, 44_680],
    ],
  ])("of OpenDocument with “%s” too", async (settings, serials) => {
    const cells = serials.map(
      (serial) =>
        `<table:table-cell office:value-type="float" office:value="${serial}"><text:p>${serial}</text:p></table:table-cell>`,
    );
    const rows =
      orow(...HEADINGS.map((heading) => ocell(heading))) + orow(ocell("1"), ocell("Báo cáo"), ocell("Sở A"), ...cells);
    const { tasks } = await readRegister(odsOf(settings + otable("Sổ", rows)));
    expect(tasks[0]).toMatchObject({ ...RIGHT, extra: { "Kinh phí": "44680" } });
  });

  it("of a page that Excel saved too", async () => {
    const row = (tag: string, cells: readonly (string | number)[]) =>
      `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
    const page = (head: string, serials: readonly number[]) =>
      `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><!--[if gte mso 9]><xml><x:ExcelWorkbook>${head}</x:ExcelWorkbook></xml><![endif]--></head><table>${row("th", HEADINGS)}${row("td", [1, "Báo cáo", "Sở A", ...serials])}</table></html>`;
    for (const html of [
      page("", [46_083, 46_142, 46_157, 44_680]),
      page("<x:Date1904/>", [44_621, 44_680, 44_695, 44_680]),
    ])
      expect((await readRegister(html)).tasks[0]).toMatchObject(RIGHT);
  });

  it("is counted so in a table beside the tasks", async () => {
    const beside = sheetXml(
      `${rowXml(1, ["STT nhiệm vụ", "Sự kiện", "Ngày"])}<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t>giao việc</t></is></c><c r="C2"><v>44680</v></c></row>`,
    );
    const bytes = workbookOf(sheetXml(rowXml(1, HEADINGS) + numbers(44_621, 44_695)), {
      parts: {
        "xl/workbook.xml":
          '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/><sheet name="Sự kiện" sheetId="2" r:id="rId2"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels":
          '<Relationships><Relationship Id="rId1" Type="x/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
        "xl/worksheets/sheet2.xml": beside,
      },
    });
    expect((await readRegister(bytes)).tasks[0]).toMatchObject({
      dueOn: "2026-05-15",
      events: [{ type: "assigned", on: "2026-04-30" }],
    });
  });

  it("is compared with days that kept their format by the same counting", async () => {
    // *Xin gia hạn* is the day of the request where none of its days lies after the deadline beside it; else a new one is asked for.
    const headings = [...HEADINGS.slice(0, 5), "Xin gia hạn"];
    const row = numbers(44_621, 44_680, 44_695).replace('r="E2"', 'r="E2" s="1"');
    const bytes = workbookOf(sheetXml(rowXml(1, headings) + row), {
      parts: {
        "xl/workbook.xml":
          '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      },
    });
    expect((await readRegister(bytes)).tasks[0]).toMatchObject({
      dueOn: "2026-04-30",
      events: [],
      extra: { "Xin gia hạn": "44695" },
    });
  });

  it("that is 0 under a format of days is the day of an empty cell: none", async () => {
    const row = numbers(46_083, 46_142, 0).replace('r="F2"', 'r="F2" s="1"');
    const bytes = workbookOf(sheetXml(rowXml(1, [...HEADINGS.slice(0, 5), "Ngày hoàn thành"]) + row), {
      parts: { "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>' },
    });
    expect((await readRegister(bytes)).tasks[0]).toMatchObject({
      dueOn: "2026-04-30",
      events: [],
      extra: { "Ngày hoàn thành": "00/01/1900" },
    });
  });

  it("is counted from the day that a host says", () => {
    const rows = [HEADINGS, [1, "Báo cáo", "Sở A", 44_621, "44680", 44_695, 7]];
    expect(registerFromRows(rows, { calendar: vietnam, dayZero: "1904-01-01" }).tasks[0]).toMatchObject(RIGHT);
    expect(() => registerFromRows(rows, { calendar: vietnam, dayZero: "1904-02-30" })).toThrowError(/dayZero/);
  });
});
