import { both, inBoth, type Words } from "../../bilingual.js";
import { fail } from "../../errors.js";
import { LOCKED } from "../found.js";

/** The letters of ASCII as bytes. */
export const lettersOf = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

/** What a file of an office program may be instead. */
export const OR_LOCKED = inBoth`${both("hoặc", "or")} ${LOCKED}`;

/** A kind of file that is not read: its name, and how its content becomes one that is. */
export interface RefusedKind {
  readonly name: Words;
  readonly mend: Words;
}

const SAVE_AS = both("Lưu dưới dạng", "Save As");
export const SAVE_SHEET = inBoth`XLSX (Excel: ${SAVE_AS} › Excel Workbook .xlsx; LibreOffice: › .xlsx, .ods)`;
export const SAVE_TEXT = inBoth`DOCX (Word: ${SAVE_AS} › Word Document .docx; LibreOffice: › .docx)`;
const UNLOCK = inBoth`XLSX | DOCX: ${both("hãy mở tệp, bỏ mật khẩu rồi lưu lại", "open it, take the password away and save it anew")}`;
const ORIGINAL = inBoth`XLSX | DOCX | CSV: ${both("hãy xin tệp gốc, hoặc chép bảng sang Excel rồi lưu", "ask for the original, or copy the table into Excel and save it")}`;
const PICTURE = inBoth`XLSX | DOCX | CSV: ${both("hãy xin tệp gốc, hoặc nhập lại bảng vào Excel", "ask for the original, or type the table into Excel")}`;
const UNPACK = inBoth`XLSX | DOCX | ODS | CSV: ${both("hãy giải nén rồi đưa từng tệp", "unpack it and give the file itself")}`;

const XLS: RefusedKind = { name: "XLS (Excel 97-2003)", mend: SAVE_SHEET };
export const image = (format: string): RefusedKind => ({
  name: inBoth`${both("ảnh", "picture")} ${format}`,
  mend: PICTURE,
});
export const packed = (format: string): RefusedKind => ({
  name: inBoth`${both("tệp nén", "archive")} ${format}`,
  mend: UNPACK,
});

/** Files that are known by the bytes at their head. */
export const BY_HEAD: readonly (readonly [readonly number[], RefusedKind])[] = [
  [lettersOf("%PDF-"), { name: "PDF", mend: ORIGINAL }],
  [lettersOf("{\\rtf"), { name: "RTF", mend: SAVE_TEXT }],
  [[0x09, 0x08, 0x10, 0x00], XLS],
  [[0x09, 0x08, 0x08, 0x00], XLS],
  [[0x09, 0x04, 0x06, 0x00], XLS],
  [[0x09, 0x02, 0x06, 0x00], XLS],
  [[0x89, 0x50, 0x4e, 0x47], image("PNG")],
  [[0xff, 0xd8, 0xff], image("JPEG")],
  [lettersOf("GIF8"), image("GIF")],
  [[0x49, 0x49, 0x2a, 0x00], image("TIFF")],
  [[0x4d, 0x4d, 0x00, 0x2a], image("TIFF")],
  [[...lettersOf("BM"), -1, -1, -1, -1, 0x00, 0x00, 0x00, 0x00], image("BMP")],
  [lettersOf("Rar!"), packed("RAR")],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], packed("7z")],
  [[0x1f, 0x8b, 0x08], packed("gzip")],
  [lettersOf("BZh9"), packed("bzip2")],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], packed("xz")],
  [lettersOf("SQLite format 3"), { name: "SQLite", mend: "CSV | XLSX | JSON" }],
];

/** Compound files, by the name of a stream in them. */
export const OLE_STREAMS: readonly (readonly [string, RefusedKind])[] = [
  ["EncryptedPackage", { name: inBoth`XLSX | DOCX ${LOCKED}`, mend: UNLOCK }],
  ["Workbook", XLS],
  ["WordDocument", { name: "DOC (Word 97-2003)", mend: SAVE_TEXT }],
  ["PowerPoint Document", { name: "PPT (PowerPoint 97-2003)", mend: ORIGINAL }],
  [
    "__properties_version1.0",
    { name: "MSG (Outlook)", mend: inBoth`XLSX | DOCX: ${both("tệp đính kèm", "the attached file")}` },
  ],
  ["Book", { name: "XLS (Excel 5.0/95)", mend: SAVE_SHEET }],
];

/** Archives that are files of programs, by the name of a part. */
export const ZIP_KINDS: readonly (readonly [RegExp, RefusedKind])[] = [
  [/^xl\/workbook\.bin$/, { name: "XLSB (Excel Binary)", mend: SAVE_SHEET }],
  [/^ppt\//, { name: "PPTX (PowerPoint)", mend: ORIGINAL }],
  [/^visio\//, { name: "VSDX (Visio)", mend: ORIGINAL }],
  [/^Index\/(?:Document|Tables?\b|CalculationEngine)/, { name: "Numbers | Pages (Apple)", mend: SAVE_SHEET }],
  [/^AndroidManifest\.xml$/, packed("APK")],
  [/^META-INF\/MANIFEST\.MF$/, packed("JAR")],
];

/** OpenDocument files that hold no sheets, by the end of their type. */
export const ODF_NAMES: Readonly<Record<string, string>> = {
  text: "ODT (OpenDocument)",
  presentation: "ODP (OpenDocument)",
  graphics: "ODG (OpenDocument)",
};

/** Texts in XML, by something that stands at their head. */
export const XML_KINDS: readonly (readonly [RegExp, RefusedKind])[] = [
  [
    /progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/i,
    { name: "XML Spreadsheet 2003 (Excel)", mend: SAVE_SHEET },
  ],
  [/progid="Word\.Document"|schemas\.microsoft\.com\/office\/word\/2003/i, { name: "Word 2003 XML", mend: SAVE_TEXT }],
  [/schemas\.microsoft\.com\/office\/2006\/xmlPackage/i, { name: "Word XML (Flat OPC)", mend: SAVE_TEXT }],
  [/<office:document\b/, { name: "FODS | FODT (Flat OpenDocument)", mend: SAVE_SHEET }],
];

/** Refuses a file by its true name. */
export const refuseKind = ({ name, mend }: RefusedKind): never =>
  fail({ code: "unreadable", path: "", found: name, expected: mend });
