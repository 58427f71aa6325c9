import { both } from "../../bilingual.js";
import type { PlainDate } from "../../calendar/index.js";
import { Allowance } from "./allowance.js";
import type { WorkbookParts } from "./cell-reader.js";
import { readNumberStyles } from "./number-styles.js";
import { readSheet, type SheetContent } from "./read-sheet.js";
import { refuseWorkbook } from "./refuse.js";
import { scanXml } from "./scan-xml.js";
import { readSharedStrings } from "./shared-strings.js";
import { Archive } from "./unzip.js";
import { xmlText } from "./xml-text.js";

/** One sheet of a workbook. */
export interface Sheet extends SheetContent {
  readonly name: string;
  /** The program does not show it. */
  readonly hidden: boolean;
  /** The day that bare numbers are counted from, where it is not the usual one. */
  readonly dayZero?: PlainDate;
}

/** Sheets that a workbook may have, and parts of other kinds that it may point to. */
const MOST_SHEETS = 1_000;
const MOST_RELATIONS = 10_000;

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

const readContents = (xml: string): { readonly sheets: readonly SheetEntry[]; readonly from1904: boolean } => {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  scanXml(xml, {
    open: (name, attribute) => {
      if (name === "sheet") {
        if (sheets.length >= MOST_SHEETS)
          refuseWorkbook(`> ${MOST_SHEETS} trang / sheets`, `≤ ${MOST_SHEETS} trang / sheets`);
        const hidden = /hidden$/i.test(attribute("state") ?? "");
        sheets.push({ name: attribute("name") ?? "", relation: attribute("id") ?? "", hidden });
      } else if (name === "workbookPr") from1904 = /^(?:1|true)$/.test(attribute("date1904") ?? "");
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
  let relations = 0;
  scanXml(xml, {
    open: (name, attribute) => {
      if (name !== "Relationship") return;
      if (++relations > MOST_RELATIONS) refuseWorkbook(`> ${MOST_RELATIONS} Relationship`, `≤ ${MOST_RELATIONS}`);
      const part = partName(attribute("Target") ?? "");
      const kind = (attribute("Type") ?? "").split("/").at(-1) ?? "";
      if (kind === "worksheet") parts.set(`sheet ${attribute("Id") ?? ""}`, part);
      else if (kind === "sharedStrings" || kind === "styles") parts.set(kind, part);
    },
  });
  return parts;
};

/**
 * The sheets of an XLSX file (ECMA-376) with what their cells show, one after another: who has no use for one lets it go
 * before the next is read. Formulas are not computed, macros, links and pictures not looked at.
 *
 * @throws DondocError `unreadable` for what is no workbook, is broken, or unpacks to more than 64 MB.
 */
export async function* sheetsOf(bytes: Uint8Array): AsyncGenerator<Sheet, void, undefined> {
  const archive = new Archive(bytes);
  const read = async (name: string): Promise<string | undefined> => {
    const part = await archive.read(name);
    return part === undefined ? undefined : xmlText(part, refuseWorkbook);
  };
  const workbook =
    (await read("xl/workbook.xml")) ?? refuseWorkbook(both("không có xl/workbook.xml", "without xl/workbook.xml"));
  const relations = readRelations((await read("xl/_rels/workbook.xml.rels")) ?? "");
  const { sheets, from1904 } = readContents(workbook);
  const strings = await read(relations.get("sharedStrings") ?? "xl/sharedStrings.xml");
  const styles = await read(relations.get("styles") ?? "xl/styles.xml");
  const parts: WorkbookParts = {
    strings: strings === undefined ? [] : readSharedStrings(strings),
    numberStyles: styles === undefined ? [] : readNumberStyles(styles),
    from1904,
  };
  const allowance = new Allowance();
  for (const [i, { name, relation, hidden }] of sheets.entries()) {
    const part = relations.get(`sheet ${relation}`);
    // A sheet of charts or of macros has no cells.
    if (part === undefined) continue;
    // The name of a part could be anything: which sheet it is says enough.
    const place = i + 1;
    const xml = (await read(part)) ?? refuseWorkbook(both(`không có trang ${place}`, `without sheet ${place}`));
    const counting = from1904 ? { dayZero: "1904-01-01" } : {};
    yield { name, hidden, ...counting, ...readSheet(xml, parts, allowance) };
  }
}
