import { fail } from "../../errors.js";

/** A file that is not the workbook it says it is, or would not fit. */
export const refuseWorkbook = (found: string, expected = "XLSX (Excel 2007+)"): never =>
  fail({ code: "unreadable", path: "", found: `XLSX: ${found.slice(0, 100)}`, expected });
