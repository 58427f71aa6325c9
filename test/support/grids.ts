import { strToU8, zipSync } from "fflate";

const zipOf = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );

/** A DOCX file with this body; other parts as they are given. */
export const docxOf = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });

/** A cell of a Word table: what stands among its properties, then its paragraphs. */
export const tc = (text: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text
    .split("\n")
    .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
    .join("")}</w:tc>`;
export const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
export const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;

/** An ODS file with these tables. */
export const odsOf = (tables: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  });

export const otable = (name: string, rows: string, style = "ta1"): string =>
  `<table:table table:name="${name}" table:style-name="${style}">${rows}</table:table>`;
export const orow = (...cells: readonly string[]): string => `<table:table-row>${cells.join("")}</table:table-row>`;
/** A cell of texts, with other attributes where they are given. */
export const ocell = (text: string, attributes = ""): string =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;

/** The directory of a compound file with these streams; nothing else of it is looked at. */
export const compoundOf = (...streams: readonly string[]): Uint8Array => {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [i, name] of ["Root Entry", ...streams].entries()) {
    const at = 512 + 128 * i;
    for (const [k, letter] of [...name].entries()) bytes[at + 2 * k] = letter.charCodeAt(0);
    bytes[at + 64] = 2 * name.length + 2;
    bytes[at + 66] = i === 0 ? 5 : 2;
  }
  return bytes;
};

/** A ZIP archive of these parts. */
export const archiveOf = zipOf;
