import { aList, answeringLater, aText, requireOptions, requireValue, wholeBetween } from "../answering.js";
import { DondocError, type Problem } from "../errors.js";
import { requireCells } from "./written-cells.js";
import { escapeString } from "./xlsx/string-escapes.js";

/** How the sheet looks. */
export interface XlsxOptions {
  /** The name of the sheet. */
  readonly sheet?: string;
  /** Rows at the head that are printed bold and stay in view. */
  readonly headingRows?: number;
  /** Widths of the columns, in characters. */
  readonly widths?: readonly number[];
}

/** What Excel allows in one cell and in the name of a sheet. */
const LONGEST_TEXT = 32_767;
const LONGEST_NAME = 31;
const MOST_WIDE = 255;
const NOT_IN_NAME = /[[\]:*?/\\]/g;

const requireFit = (rows: readonly (readonly (string | number | null)[])[]): void => {
  const problems: Problem[] = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const path = `rows[${r}][${c}]`;
      if (typeof cell !== "string" || cell.length <= LONGEST_TEXT) return [];
      return { code: "out-of-range" as const, path, found: String(cell.length), expected: `≤ ${LONGEST_TEXT}` };
    }),
  );
  if (problems.length > 0) throw new DondocError(problems);
};

/**
 * Rows as an XLSX file of one sheet. Texts are written as texts: none is ever a formula, and each reads back as it was; what
 * XML cannot hold is written as `_xHHHH_`.
 *
 * @throws DondocError `out-of-range` for a text longer than a cell of Excel holds, or a number that is not finite.
 * @example
 * const headings = ["Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"];
 * const bytes = await toXlsx([headings, ["Báo cáo", "Sở Y tế", "trước ngày 20/5/2024"]]);
 * (await readXlsx(bytes, vietnam)).tasks[0]?.dueOn; // "2024-05-19"
 */
export const toXlsx = async (
  rows: readonly (readonly (string | number | null)[])[],
  options: XlsxOptions = {},
): Promise<Uint8Array> =>
  answeringLater("rows", async () => {
    requireOptions(options, XLSX_CHECKS);
    requireCells(rows);
    return xlsxOf(rows, options);
  });

const XLSX_CHECKS = { sheet: aText, headingRows: wholeBetween(0, 1_048_576), widths: aList };

const xlsxOf = async (
  rows: readonly (readonly (string | number | null)[])[],
  options: XlsxOptions,
): Promise<Uint8Array> => {
  requireFit(rows);
  (options.widths ?? []).forEach((width, i) => {
    requireValue(width, `widths[${i}]`, wholeBetween(0, MOST_WIDE));
  });
  const { headingRows = 1, widths } = options;
  const data = rows.map((row, r) =>
    row.map((cell) => {
      if (cell === null || cell === "") return null;
      const style =
        r < headingRows ? { fontWeight: "bold" as const, wrap: true } : { wrap: true, alignVertical: "top" as const };
      if (typeof cell === "number") return { ...style, value: cell, type: Number };
      return { ...style, value: escapeString(cell), type: String };
    }),
  );
  const sheet = (options.sheet ?? "").replace(NOT_IN_NAME, " ").trim().slice(0, LONGEST_NAME);
  const { default: writeXlsxFile } = await import("write-excel-file/universal");
  const file = writeXlsxFile(data, {
    ...(sheet === "" ? {} : { sheet }),
    ...(widths === undefined ? {} : { columns: widths.map((width) => ({ width })) }),
    ...(headingRows > 0 ? { stickyRowsCount: headingRows } : {}),
  });
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
};
