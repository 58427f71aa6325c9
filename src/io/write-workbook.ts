import { aList, answeringLater, anything, aText, requireOptions, requireValue } from "../answering.js";
import { dayOf } from "../calendar/index.js";
import { isPlainDay } from "./plain-day.js";
import { heightOf, pageOf, type WorkbookTable, widthsOf } from "./workbook-page.js";
import { requireCells } from "./written-cells.js";

export type { WorkbookTable } from "./workbook-page.js";

import { escapeString } from "./xlsx/string-escapes.js";

/** Day 0 of Excel, counted from 1 January 1970. */
const EXCEL_DAY_ZERO = -25_569;
const LONGEST_NAME = 31;
const NOT_IN_NAME = /[[\]:*?/\\']/g;
const LONGEST_TEXT = 32_767;
const FONT = "Calibri";
/** The face of a table stays the same where a cell is bold. */
const FACE = { fontFamily: FONT, fontSize: 11 } as const;
/** The colour of a cell that begins with a sign; the sign says the same without it. */
const COLOURS: Readonly<Record<string, { readonly textColor: string; readonly backgroundColor: string }>> = {
  "✗": { textColor: "#9C0006", backgroundColor: "#FFC7CE" },
  "!": { textColor: "#7F6000", backgroundColor: "#FFEB9C" },
  "✓": { textColor: "#006100", backgroundColor: "#C6EFCE" },
};

const cellOf = (value: string | number | null) => {
  if (value === null || value === "") return null;
  const style = { ...FACE, wrap: true, alignVertical: "top" as const };
  if (typeof value === "number") return { ...style, value, type: Number };
  if (isPlainDay(value)) return { ...style, value: dayOf(value) - EXCEL_DAY_ZERO, type: Number, format: "dd/mm/yyyy" };
  const sign = value.slice(0, 1);
  const colour = value.startsWith(`${sign} `) ? COLOURS[sign] : undefined;
  return { ...style, ...colour, value: escapeString(value.slice(0, LONGEST_TEXT)), type: String };
};

/** A heading of numbers stands over them, at the right. */
const headingOf =
  ({ rows }: WorkbookTable) =>
  (value: string, c: number) => ({
    ...FACE,
    ...(rows.some((row) => typeof row[c] === "number") ? { alignHorizontal: "right" as const } : {}),
    value: escapeString(value),
    type: String,
    fontWeight: "bold" as const,
    wrap: true,
    alignVertical: "top" as const,
    backgroundColor: "#D9E1F2",
    bottomBorderStyle: "thin" as const,
  });

/** The cells of a row, as high as its longest text. */
const inRow = <V extends string | number | null, C extends object>(
  row: readonly V[],
  cell: (value: V, c: number) => C | null,
  widths: readonly number[],
) => {
  const height = heightOf(row, widths);
  return row.map((value, c) => {
    const own = cell(value, c);
    return own === null ? null : { ...own, ...height };
  });
};

/** `A`, `Z`, `AA`: the letters of a column, the first being 0. */
const LETTERS = 26;
const CODE_OF_A = 65;
const columnName = (column: number): string => {
  const rest = Math.floor(column / LETTERS);
  const last = String.fromCharCode(CODE_OF_A + (column % LETTERS));
  return rest === 0 ? last : `${columnName(rest - 1)}${last}`;
};

/** Names of sheets are unique, without signs that Excel refuses. */
const TABLE_CHECKS = { name: anything, head: anything, columns: anything, rows: anything };

/** @throws DondocError when something is no table with all its parts. */
const requireTable = (table: unknown, path: string): void => {
  requireOptions(table, TABLE_CHECKS, path);
  const { name, head, columns, rows } = table as Partial<WorkbookTable>;
  requireValue(name, `${path}.name`, aText);
  for (const [key, list] of Object.entries({ head, columns, rows })) requireValue(list, `${path}.${key}`, aList);
};

const sheetNames = (tables: readonly WorkbookTable[]): readonly string[] => {
  const names: string[] = [];
  for (const { name } of tables) {
    const clean = name.replace(NOT_IN_NAME, " ").trim() || "Sheet";
    let own = clean.slice(0, LONGEST_NAME);
    for (let n = 2; names.includes(own); n++) own = `${clean.slice(0, LONGEST_NAME - String(n).length - 1)} ${n}`;
    names.push(own);
  }
  return names;
};

/** The row of the column names, from 1: one blank row parts them from the head. */
const headingRow = ({ head }: WorkbookTable): number => head.length + 2;

const rangeOf = (table: WorkbookTable): string => {
  const last = columnName(Math.max(0, table.columns.length - 1));
  return `A${headingRow(table)}:${last}${headingRow(table) + table.rows.length}`;
};

const attribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** What a printed sheet repeats on every page, and what its filter covers. */
const definedNames = (tables: readonly WorkbookTable[], names: readonly string[]): string => {
  const places = tables.map((table, i) => {
    const sheet = attribute(`'${names[i] ?? ""}'`);
    const row = headingRow(table);
    const [from = "", to = ""] = rangeOf(table)
      .split(":")
      .map((corner) => corner.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"));
    return {
      filter: `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${sheet}!${from}:${to}</definedName>`,
      titles: `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${sheet}!$${row}:$${row}</definedName>`,
    };
  });
  return `<definedNames>${[...places.map(({ filter }) => filter), ...places.map(({ titles }) => titles)].join("")}</definedNames>`;
};

/** Filter, repeated heading, one page wide, page numbers: what the library leaves to its features. */
const printing = (tables: readonly WorkbookTable[], names: readonly string[]) => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }): string => {
          const table = tables[sheetIndex];
          if (table === undefined) return xml;
          return xml
            .replace(/<worksheet[^>]*>/, (open) => `${open}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
            .replace("</sheetData>", `</sheetData><autoFilter ref="${rangeOf(table)}"/>`)
            .replace("</worksheet>", `${pageOf(table)}</worksheet>`);
        },
      },
      "xl/workbook.xml": {
        // The library leaves room for names, empty.
        transform: (xml: string): string =>
          xml.replace("<definedNames/>", "").replace("</sheets>", `</sheets>${definedNames(tables, names)}`),
      },
    },
  },
});

/**
 * Tables as an XLSX workbook, each on a sheet of its own: what it is of stands above it, then the names of the columns, which
 * stay in view, can be filtered and are printed on every page. Numbers and days are real ones. No text is ever a formula.
 *
 * @throws DondocError for a cell that is no text, number or null.
 * @example
 * const table = { name: "Sổ", head: ["Sổ theo dõi"], columns: ["Nội dung", "Thời hạn"], rows: [["Báo cáo", "2026-03-19"]] };
 * await toWorkbook([table]); // the bytes of a file of one sheet, 19/3/2026 in it as a day
 */
export const toWorkbook = async (tables: readonly WorkbookTable[]): Promise<Uint8Array> =>
  answeringLater("tables", async () => {
    requireValue(tables, "tables", aList);
    for (const [i, table] of tables.entries()) requireTable(table, `tables[${i}]`);
    for (const { columns, rows } of tables) requireCells([columns, ...rows]);
    const names = sheetNames(tables);
    const sheets = tables.map((table, i) => {
      const widths = widthsOf(table);
      const data = [
        ...table.head.map((line, at) => [
          { ...FACE, value: escapeString(line), type: String, ...(at === 0 ? { fontWeight: "bold" as const } : {}) },
        ]),
        [],
        inRow(table.columns, headingOf(table), widths),
        ...table.rows.map((row) => inRow(row, cellOf, widths)),
      ];
      const columns = widths.map((width) => ({ width }));
      return { sheet: names[i] ?? "", data, columns, stickyRowsCount: headingRow(table) };
    });
    const { default: writeXlsxFile } = await import("write-excel-file/universal");
    const file = writeXlsxFile(sheets, { ...FACE, features: [printing(tables, names)] });
    return new Uint8Array(await (await file.toBlob()).arrayBuffer());
  });
