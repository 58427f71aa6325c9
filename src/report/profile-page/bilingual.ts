import type { Language } from "../../errors.js";
import { type Block, type Cell, cell, type Table } from "../block.js";

/** Something said in both languages, made from one description of it. */
export type Say = (lang: Language) => string;

/** A label of a row, which stands once for both languages. */
export const label = (vi: string, en: string): string => (vi === en ? vi : `${vi} · ${en}`);

/** One row of a page: what it is, then the same in Vietnamese and in English. */
export const row = (head: string, words: Say): Cell[] => [cell(head, "strong"), cell(words("vi")), cell(words("en"))];

/** A table whose rows say each thing side by side in both languages. */
export const sideBySide = (head: string, rows: Table["rows"]): Block => ({
  kind: "table",
  columns: [{ head }, { head: "Tiếng Việt", flex: true }, { head: "English", flex: true }],
  rows,
});
