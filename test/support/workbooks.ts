import { strToU8, zipSync } from "fflate";

const CONTENTS = '<workbook xmlns:r="r"><sheets><sheet name="Sổ" sheetId="1" r:id="rId1"/></sheets></workbook>';
const RELATIONS =
  '<Relationships><Relationship Id="rId1" Type="x/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';

/** The sheet that holds some rows of XML. */
export const sheetXml = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

/** A row of texts. */
export const rowXml = (row: number, cells: readonly string[]): string =>
  `<row r="${row}">${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("")}</row>`;

export interface WorkbookOptions {
  /** Other parts, or other contents of a part. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** The unpacked size of every part as the archive states it; the truth when not said. */
  readonly declared?: number;
}

/** A workbook of one sheet, made by hand so that it can be wrong. */
export const workbookOf = (sheet: string | Uint8Array, { parts = {}, declared }: WorkbookOptions = {}): Uint8Array => {
  const all = {
    "xl/workbook.xml": CONTENTS,
    "xl/_rels/workbook.xml.rels": RELATIONS,
    "xl/worksheets/sheet1.xml": sheet,
    ...parts,
  };
  const bytes = zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
  if (declared === undefined) return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, declared, true);
  return bytes;
};

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | null)[])[];
  /** Ranges of merged cells, `C2:C4`. */
  readonly merged?: readonly string[];
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

const columnName = (index: number): string => String.fromCharCode(65 + index);

const cellsXml = (row: readonly (string | null)[], number: number): string =>
  row
    .map((text, i) =>
      text === null ? "" : `<c r="${columnName(i)}${number}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
    )
    .join("");

const madeXml = ({ rows, merged = [] }: MadeSheet): string => {
  const body = rows.map((row, i) => `<row r="${i + 1}">${cellsXml(row, i + 1)}</row>`).join("");
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return `<worksheet><sheetData>${body}</sheetData>${ranges === "" ? "" : `<mergeCells>${ranges}</mergeCells>`}</worksheet>`;
};

/** A workbook of several sheets, at most 26 columns wide. */
export const sheetsOf = (sheets: readonly MadeSheet[]): Uint8Array => {
  const names = sheets.map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const relations = sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="x/relationships/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const parts = Object.fromEntries(
    sheets.map((sheet, i): [string, string] => [`xl/worksheets/sheet${i + 1}.xml`, madeXml(sheet)]),
  );
  return workbookOf("", {
    parts: {
      ...parts,
      "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${names.join("")}</sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships>${relations.join("")}</Relationships>`,
    },
  });
};
