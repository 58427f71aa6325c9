import { isCompound, isZip, kindOfHead } from "./binary-head.js";
import { kindOfCompound } from "./compound-file.js";
import { ODF_NAMES, packed, refuseKind, SAVE_TEXT, ZIP_KINDS } from "./refused-kinds.js";

/** Binary files that are read. */
export type BinaryKind = "xlsx" | "docx" | "ods";

const ODF = /^application\/vnd\.oasis\.opendocument\.([a-z-]+)/;
/** What a ZIP archive is, by its parts. */
const kindOfArchive = async (bytes: Uint8Array): Promise<BinaryKind> => {
  const { Archive } = await import("../xlsx/unzip.js");
  const { refuserOf } = await import("../xlsx/refuse.js");
  const archive = new Archive(bytes, refuserOf("ZIP", "XLSX | DOCX | ODS"));
  const { names } = archive;
  const has = (name: string): boolean => names.includes(name);
  if (has("xl/workbook.xml")) return "xlsx";
  if (has("content.xml") && has("mimetype")) {
    const type = new TextDecoder().decode((await archive.read("mimetype"))?.subarray(0, 100));
    const kind = ODF.exec(type)?.[1] ?? "";
    if (kind === "spreadsheet" || kind === "spreadsheet-template") return "ods";
    const name = Object.hasOwn(ODF_NAMES, kind) ? (ODF_NAMES[kind] ?? kind) : type.slice(0, 80);
    refuseKind({ name, mend: SAVE_TEXT });
  }
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return "docx";
  const known = ZIP_KINDS.find(([pattern]) => names.some((name) => pattern.test(name)));
  return refuseKind(known?.[1] ?? packed("ZIP"));
};

/**
 * What a file is by its bytes, whatever its name says: a binary one that is read, or `undefined` for text.
 *
 * @throws DondocError `unreadable` for a file of a kind that is not read, by its name and with the way to save it anew.
 */
export const binaryKind = async (bytes: Uint8Array): Promise<BinaryKind | undefined> => {
  if (isCompound(bytes)) return refuseKind(kindOfCompound(bytes));
  if (isZip(bytes)) return kindOfArchive(bytes);
  const known = kindOfHead(bytes);
  return known === undefined ? undefined : refuseKind(known);
};
