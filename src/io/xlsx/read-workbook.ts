import type { Cell } from "../sheets/cells.js";
import { readDateStyles } from "./date-styles.js";
import { readSheet, type WorkbookParts } from "./read-sheet.js";
import { refuseWorkbook } from "./refuse.js";
import { scanXml } from "./scan-xml.js";
import { readSharedStrings } from "./shared-strings.js";
import { Archive } from "./unzip.js";

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
}

const textOf = (bytes: Uint8Array): string => {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  try {
    const encoding = utf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuseWorkbook("XML: không phải Unicode / not Unicode");
  }
};

const readContents = (xml: string): { readonly sheets: readonly SheetEntry[]; readonly from1904: boolean } => {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  scanXml(xml, {
    open: (name, attribute) => {
      if (name === "sheet") sheets.push({ name: attribute("name") ?? "", relation: attribute("id") ?? "" });
      else if (name === "workbookPr") from1904 = /^(?:1|true)$/.test(attribute("date1904") ?? "");
    },
  });
  return { sheets, from1904 };
};

/** The name in the archive of what a part of the workbook points to. */
const partName = (target: string): string =>
  (target.startsWith("/") ? target.slice(1) : `xl/${target}`).replace(/(?<=^|\/)\.\//g, "");

/** What the workbook points to: names of parts by relation, and those of its strings and styles by kind. */
const readRelations = (xml: string): ReadonlyMap<string, string> => {
  const parts = new Map<string, string>();
  scanXml(xml, {
    open: (name, attribute) => {
      if (name !== "Relationship") return;
      const part = partName(attribute("Target") ?? "");
      const kind = (attribute("Type") ?? "").split("/").at(-1) ?? "";
      if (kind === "worksheet") parts.set(`sheet ${attribute("Id") ?? ""}`, part);
      else if (kind === "sharedStrings" || kind === "styles") parts.set(kind, part);
    },
  });
  return parts;
};

/**
 * The sheets of an XLSX file (ECMA-376) with what their cells show. Formulas are not computed, macros, links and pictures
 * not looked at.
 *
 * @throws DondocError `unreadable` for what is no workbook, is broken, or unpacks to more than 64 MB.
 */
export const readWorkbook = async (bytes: Uint8Array): Promise<readonly Sheet[]> => {
  const archive = new Archive(bytes);
  const read = async (name: string): Promise<string | undefined> => {
    const part = await archive.read(name);
    return part === undefined ? undefined : textOf(part);
  };
  const workbook = (await read("xl/workbook.xml")) ?? refuseWorkbook("không có / without xl/workbook.xml");
  const relations = readRelations((await read("xl/_rels/workbook.xml.rels")) ?? "");
  const { sheets, from1904 } = readContents(workbook);
  const strings = await read(relations.get("sharedStrings") ?? "xl/sharedStrings.xml");
  const styles = await read(relations.get("styles") ?? "xl/styles.xml");
  const parts: WorkbookParts = {
    strings: strings === undefined ? [] : readSharedStrings(strings),
    dateStyles: styles === undefined ? [] : readDateStyles(styles),
    from1904,
  };
  const found: Sheet[] = [];
  for (const { name, relation } of sheets) {
    const part = relations.get(`sheet ${relation}`);
    // A sheet of charts or of macros has no cells.
    if (part === undefined) continue;
    const xml = (await read(part)) ?? refuseWorkbook(`không có / without ${part}`);
    found.push({ name, rows: readSheet(xml, parts) });
  }
  return found;
};
