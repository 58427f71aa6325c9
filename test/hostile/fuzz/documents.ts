import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { docxOf, ocell, odsOf, orow, otable, tbl, tc, tr } from "../../support/grids.js";
import { sheetXml, workbookOf } from "../../support/workbooks.js";
import { mutateBytes, mutateText } from "./mutate.js";
import type { Random } from "./random.js";

const HEAD = ["STT", "Số văn bản", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Độ mật"];
const ROWS = [
  ["1", "12/UBND-TH ngày 02/5/2024", "Báo cáo", "1. Sở A\n2. Sở B", "Sở Văn hóa, Thể thao và Du lịch", "30/6/2024", ""],
  ["2", "13/UBND-TH", "Rà soát", "Chủ trì: Sở A. Phối hợp: Sở B", "", "tháng 6/2024", "Không"],
];

/** What a hostile file may hold beside its table: programs, links elsewhere, names that lead out of the archive. */
const BESIDE: readonly Readonly<Record<string, string>>[] = [
  { "word/vbaProject.bin": "macro", "xl/vbaProject.bin": "macro", "Basic/Standard/Module1.xml": "<script/>" },
  {
    "word/_rels/document.xml.rels":
      '<Relationships><Relationship Id="rId1" Type="x/attachedTemplate" Target="http://localhost:9/x.dotm" TargetMode="External"/></Relationships>',
    "xl/externalLinks/externalLink1.xml": '<externalLink><externalBook r:id="rId1"/></externalLink>',
  },
  { "../../../tmp/x": "x", "/etc/x": "x", "C:\\x": "x" },
  { "word/embeddings/oleObject1.bin": "MZ", "Object 1/content.xml": "<x/>" },
];

/** Pieces that expand, go round in a circle, or point elsewhere. */
const PIECES = [
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>',
  '<!DOCTYPE x [<!ENTITY a "&b;"><!ENTITY b "&a;">]>',
  '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
  "&c;&xxe;&#0;&#x110000;",
  '<w:gridSpan w:val="99999999"/>',
  '<w:vMerge/><w:vMerge w:val="restart"/>',
  '<table:table-cell table:number-columns-repeated="999999999" office:value-type="string"><text:p>x</text:p></table:table-cell>',
  '<table:table-row table:number-rows-repeated="999999999"><table:table-cell/></table:table-row>',
  '<table:table-cell table:number-columns-spanned="16384" table:number-rows-spanned="1048576"/>',
  '<text:a xlink:href="http://localhost:9/x">x</text:a><w:hyperlink r:id="rId9"><w:r><w:t>x</w:t></w:r></w:hyperlink>',
  "<w:tbl><w:tr><w:tc>".repeat(300),
  "<![CDATA[",
  "</w:tc></w:tc></table:table>",
];

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** One register in each format of documents, as it should be. */
const WHOLE: readonly (readonly [kind: string, bytes: Uint8Array])[] = [
  ["docx", docxOf(tbl(...[HEAD, ...ROWS].map((row) => tr(...row.map((cell) => tc(escaped(cell)))))))],
  ["ods", odsOf(otable("Sổ", [HEAD, ...ROWS].map((row) => orow(...row.map((cell) => ocell(escaped(cell))))).join("")))],
];

/** A part of zeros or blanks that unpacks to far more than it takes. */
const bomb = (random: Random): Uint8Array =>
  strToU8(random.pick([" ", "\u0000", "<a>"]).repeat(random.pick([10_000, 3_000_000])));

/** A document that is broken, larger than it seems, or holds what no reader should follow. */
export const brokenDocument = (random: Random): Uint8Array => {
  const [kind, whole] = random.pick(WHOLE);
  if (random.chance(0.3)) return mutateBytes(random, whole);
  const parts: Record<string, Uint8Array> = { ...unzipSync(whole) };
  const main = kind === "docx" ? "word/document.xml" : "content.xml";
  const text = strFromU8(parts[main] ?? new Uint8Array());
  const at = random.below(text.length);
  const broken = random.chance(0.6)
    ? text.slice(0, at) + random.pick(PIECES) + text.slice(at)
    : mutateText(random, text, 3);
  parts[main] = random.chance(0.02) ? bomb(random) : strToU8(broken);
  if (random.chance(0.4)) for (const [name, part] of Object.entries(random.pick(BESIDE))) parts[name] = strToU8(part);
  return zipSync(parts, { level: random.chance(0.1) ? 6 : 0 });
};

const STYLES = [
  "mmm\\-yy",
  "yyyy",
  "0000",
  '"',
  "[$-42A]",
  "0".repeat(500),
  "y".repeat(400),
  "\\",
  'm"x',
  ";;;@",
  "[h]:mm",
];
const VALUES = ["45444", "-1", "0", "1e9", "1e308", "0.5", "", "2958466", "NaN"];

/** A workbook whose cells are shown by any format, with formulas that fail or yield nothing. */
export const styledWorkbook = (random: Random): Uint8Array => {
  const formats = random.many(4, () => mutateText(random, random.pick(STYLES), 1));
  const styles = `<styleSheet><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${escaped(code).replace(/"/g, "&quot;")}"/>`).join("")}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${170 + i}"/>`).join("")}<xf numFmtId="17"/></cellXfs></styleSheet>`;
  const text = (words: string): string => `<c t="inlineStr"><is><t>${escaped(words)}</t></is></c>`;
  const shown = (): string =>
    random.pick([
      `<c s="${random.below(7)}"><v>${random.pick(VALUES)}</v></c>`,
      '<c t="str"><f>IF(1,"")</f><v></v></c>',
      `<c t="e"><v>${random.pick(["#REF!", "#N/A", "#DIV/0!", "Err:502"])}</v></c>`,
      '<c><f>[1]Sheet1!A1+WEBSERVICE("http://localhost:9")</f></c>',
    ]);
  const rows = random.many(6, () => `<row>${text(`Việc ${random.below(9)}`)}${shown()}${shown()}${shown()}</row>`);
  const head = `<row>${["Nhiệm vụ", "Số văn bản", "Thời hạn", "Ngày hoàn thành"].map(text).join("")}</row>`;
  return workbookOf(sheetXml(head + rows.join("")), { parts: { "xl/styles.xml": styles } });
};

const PAGE = `<html><head><meta charset=utf-8></head><body><table><tr>${HEAD.map((cell) => `<th>${cell}</th>`).join("")}</tr>${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table></body></html>`;
const TAGS = [
  '<script src="http://localhost:9/x.js">alert(1)</script>',
  '<iframe src="file:///etc/passwd"></iframe>',
  "<td rowspan=65534 colspan=1000>x",
  "<table>".repeat(200),
  "<td>".repeat(500),
  "<tr hidden><td>Mật",
  "<!--",
  "<![CDATA[",
  "&#0;&#x110000;&lt",
];

/** A page that is broken, or holds what no reader should run. */
export const brokenPage = (random: Random): string => {
  const at = random.below(PAGE.length);
  const page = random.chance(0.6)
    ? PAGE.slice(0, at) + random.pick(TAGS) + PAGE.slice(at)
    : mutateText(random, PAGE, 3);
  // Half a pair of UTF-16 is no letter in bytes.
  return Buffer.from(page).toString();
};
