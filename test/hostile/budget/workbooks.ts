import { rowXml, sheetXml, workbookOf } from "../../support/workbooks.js";

const HEADS = ["STT", "Nhiệm vụ", "Thời hạn", "Cơ quan chủ trì"];
const HEAD = rowXml(1, HEADS);

/** So many parts made by number, in one text. */
const times = (count: number, part: (i: number) => string): string => {
  const parts: string[] = [];
  for (let i = 0; i < count; i++) parts.push(part(i));
  return parts.join("");
};

/** A row of a task, below the headings. */
const task = (i: number): string =>
  `<row r="${i + 2}"><c r="A${i + 2}"><v>${i + 1}</v></c><c r="B${i + 2}" t="s"><v>0</v></c></row>`;
const strings = (items: string): string => `<sst>${items}</sst>`;
const one = (sheet: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  workbookOf(sheetXml(sheet), { parts });

const columnName = (index: number): string =>
  (index < 26 ? "" : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** A task with a text, so many rows with a number alone below it, and ranges of merged cells. */
const mergedDown = (ranges: string, rows: number, text: string): Uint8Array =>
  workbookOf(
    `<worksheet><sheetData>${HEAD}${task(0)}${times(rows, (i) => `<row r="${i + 3}"><c r="A${i + 3}"><v>${i + 2}</v></c></row>`)}</sheetData><mergeCells>${ranges}</mergeCells></worksheet>`,
    { parts: { "xl/sharedStrings.xml": strings(`<si><t>${text}</t></si>`) } },
  );

/** Workbooks that cost more than they weigh, by the number of the thing that they have too many of. */
export const WORKBOOKS: Readonly<Record<string, (n: number) => Uint8Array>> = {
  "one cell a row in column XFD": (n) =>
    one(HEAD + times(n, (i) => `<row r="${i + 2}"><c r="XFD${i + 2}"><v>1</v></c></row>`)),
  "one cell a row in column XFD, above the headings": (n) =>
    one(times(n, (i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`)),
  "one cell a row in the last column that is read": (n) =>
    one(HEAD + times(n, (i) => `<row r="${i + 2}"><c r="ALL${i + 2}"><v>1</v></c></row>`)),
  "one shared string of 96,000 letters, used again and again": (n) =>
    one(HEAD + times(n, task), { "xl/sharedStrings.xml": strings(`<si><t>${"đ".repeat(96_000)}</t></si>`) }),
  "one shared string of 2,000 letters, used again and again": (n) =>
    one(HEAD + times(n, task), { "xl/sharedStrings.xml": strings(`<si><t>${"Việc, ".repeat(333)}</t></si>`) }),
  "one shared string of odd letters, used again and again": (n) =>
    one(HEAD + times(n, task), {
      "xl/sharedStrings.xml": strings(`<si><t>${"a\u0301 \u00A0Ð ".repeat(150)}</t></si>`),
    }),
  "cell formats that differ in nothing": (n) =>
    one(HEAD + task(0).replace('t="s"', 's="1"'), {
      "xl/styles.xml": `<styleSheet><cellXfs>${'<xf numFmtId="14"/>'.repeat(n)}</cellXfs></styleSheet>`,
    }),
  "cell formats of one long code": (n) =>
    one(HEAD + task(0).replace('t="s"', 's="1"'), {
      "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${"0".repeat(30_000)}"/></numFmts><cellXfs>${'<xf numFmtId="164"/>'.repeat(n)}</cellXfs></styleSheet>`,
    }),
  "formats of numbers": (n) =>
    one(HEAD + task(0).replace('t="s"', 's="1"'), {
      "xl/styles.xml": `<styleSheet><numFmts>${times(n, (i) => `<numFmt numFmtId="${i}" formatCode="[[[[[[&quot;&quot;"/>`)}</numFmts><cellXfs><xf/></cellXfs></styleSheet>`,
    }),
  "sheets of one part": (n) =>
    one(HEAD, {
      "xl/workbook.xml": `<workbook><sheets>${times(n, (i) => `<sheet name="${i}" id="rId1"/>`)}</sheets></workbook>`,
    }),
  "sheets whose only cell is far below": (n) =>
    one('<row r="200000"><c r="J200000"><v>1</v></c></row>', {
      "xl/workbook.xml": `<workbook><sheets>${times(Math.min(n, 1_000), (i) => `<sheet name="${i}" id="rId1"/>`)}</sheets></workbook>`,
    }),
  relations: (n) =>
    one(HEAD, {
      "xl/_rels/workbook.xml.rels": `<Relationships>${times(n, (i) => `<Relationship Id="rId${i}" Type="x/worksheet" Target="worksheets/sheet1.xml"/>`)}</Relationships>`,
    }),
  "ranges merged": (n) =>
    workbookOf(
      `<worksheet><sheetData>${HEAD}${times(200, task)}</sheetData><mergeCells>${times(n, (i) => `<mergeCell ref="A${i + 2}:XFD${i + 2}"/>`)}</mergeCells></worksheet>`,
      { parts: { "xl/sharedStrings.xml": strings("<si><t>a</t></si>") } },
    ),
  "ranges merged, each the whole sheet": (n) =>
    workbookOf(
      `<worksheet><sheetData>${HEAD}${times(200, task)}</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(n)}</mergeCells></worksheet>`,
      { parts: { "xl/sharedStrings.xml": strings("<si><t>a</t></si>") } },
    ),
  "ranges merged down, over and over": (n) => mergedDown('<mergeCell ref="B2:B1048576"/>'.repeat(n), 200, "a"),
  "ranges merged down, one in each of many columns": (n) => {
    const width = Math.min(n >> 4, 900);
    const columns = Array.from({ length: width }, (_, i) => columnName(i + 4));
    const cells = (row: number): string =>
      `<row r="${row}">${columns.map((name) => `<c r="${name}${row}"${row === 2 ? ' t="s"><v>0</v>' : "><v></v>"}</c>`).join("")}</row>`;
    const below = times(2_000, (i) => `<row r="${i + 3}"><c r="A${i + 3}"><v>${i}</v></c></row>`);
    const ranges = columns.map((name) => `<mergeCell ref="${name}2:${name}2002"/>`).join("");
    return workbookOf(
      `<worksheet><sheetData>${HEAD}${cells(2)}${below}</sheetData><mergeCells>${ranges}</mergeCells></worksheet>`,
      { parts: { "xl/sharedStrings.xml": strings("<si><t>a</t></si>") } },
    );
  },
  "one long text merged down the sheet": (n) => mergedDown('<mergeCell ref="B2:B1048576"/>', n, "đ".repeat(96_000)),
  "shared strings that nobody uses": (n) =>
    one(HEAD, { "xl/sharedStrings.xml": strings(times(n, (i) => `<si><t>${i}</t></si>`)) }),
  "runs of one rich text": (n) =>
    one(HEAD + task(0), { "xl/sharedStrings.xml": strings(`<si>${"<r><rPr><b/></rPr><t>a</t></r>".repeat(n)}</si>`) }),
  "attributes of one tag": (n) =>
    one(`${HEAD}<row r="2"><c ${times(n, (i) => `a${i}="x" `)} r="A2"><v>1</v></c></row>`),
  "attributes in every tag": (n) =>
    one(
      HEAD + times(n, (i) => `<row r="${i + 2}" spans="1:4" ht="15" customHeight="1"><c r="A${i + 2}" s="0"/></row>`),
    ),
  "tags that say nothing": (n) => one(HEAD + "<a/>".repeat(n)),
  "levels of tags": (n) => one(HEAD + "<a>".repeat(n) + "</a>".repeat(n)),
  "empty cells": (n) => one(`${HEAD}<row r="2">${"<c/>".repeat(Math.min(n, 16_000))}</row>`),
  "empty rows": (n) => one(HEAD + "<row/>".repeat(n)),
  "rows of one letter": (n) => one(HEAD + times(n, (i) => rowXml(i + 2, [`${i + 1}`, "a"]))),
  "texts in the cells": (n) =>
    one(HEAD + times(n, (i) => rowXml(i + 2, [`${i + 1}`, `Việc thứ ${i}, và các việc khác`, "20/5/2026", "Sở A"]))),
  "digits of one number": (n) => one(`${HEAD}<row r="2"><c r="A2"><v>${"1".repeat(n)}</v></c></row>`),
  "formula of one cell": (n) => one(`${HEAD}<row r="2"><c r="A2"><f>${"A1+".repeat(n)}</f></c></row>`),
  "pieces of one text": (n) =>
    one(`${HEAD}<row r="2"><c r="B2" t="inlineStr"><is><t>${"a<![CDATA[b]]>".repeat(n)}</t></is></c></row>`),
  "escapes of one text": (n) => one(HEAD + rowXml(2, ["1", "_x000D_&#10;".repeat(n)])),
  comments: (n) => one(HEAD + "<!-- x -->".repeat(n)),
  "names defined": (n) =>
    one(HEAD, {
      "xl/workbook.xml": `<workbook><sheets><sheet name="a" id="rId1"/></sheets><definedNames>${times(n, (i) => `<definedName name="n${i}">A1:XFD1048576</definedName>`)}</definedNames></workbook>`,
    }),
  "headings of one row": (n) => one(rowXml(1, [...HEADS, ...Array.from({ length: Math.min(n, 990) }, () => "x")])),
};
