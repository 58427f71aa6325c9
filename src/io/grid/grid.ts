import type { PlainDate } from "../../calendar/index.js";
import type { Cell } from "../sheets/cells.js";

/** Cells that are shown as one; rows and columns are counted from 0, the last ones included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet of a workbook or a table of a document: what every format gives. */
export interface Grid {
  /** The name of the sheet, or which table of the document it is. */
  readonly name: string;
  /** Each row as long as its last filled cell; a merged cell stands in its first place. */
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
  /** The program does not show it. */
  readonly hidden: boolean;
  /** The day that bare numbers are counted from, where the file says another one than 1899-12-30. */
  readonly dayZero?: PlainDate;
  /** Words beside a table, or hidden in it, that say that what it holds is secret. */
  readonly beside?: readonly string[];
}
