import { COMPOUND_HEAD, kindOfCompound } from "./compound-file.js";
import { BY_HEAD, image, lettersOf, ODF_NAMES, packed, refuseKind, SAVE_TEXT, ZIP_KINDS } from "./refused-kinds.js";

/** Binary files that are read. */
export type BinaryKind = "xlsx" | "docx" | "ods";

/** Whether bytes stand somewhere; -1 stands for any. */
const hasAt = (bytes: Uint8Array, at: number, head: readonly number[]): boolean =>
  head.every((byte, i) => byte === -1 || bytes[at + i] === byte);

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
  if (hasAt(bytes, 0, COMPOUND_HEAD)) return refuseKind(kindOfCompound(bytes));
  if (hasAt(bytes, 0, [0x50, 0x4b]) && [0x03, 0x05, 0x07].includes(bytes[2] ?? 0)) return kindOfArchive(bytes);
  if (hasAt(bytes, 0, lettersOf("RIFF")) && hasAt(bytes, 8, lettersOf("WEBP"))) return refuseKind(image("WebP"));
  if (hasAt(bytes, 4, lettersOf("ftyphei")) || hasAt(bytes, 4, lettersOf("ftypmif"))) return refuseKind(image("HEIC"));
  const known = BY_HEAD.find(([head]) => hasAt(bytes, 0, head));
  return known === undefined ? undefined : refuseKind(known[1]);
};
