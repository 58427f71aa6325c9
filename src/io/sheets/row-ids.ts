import type { RegisterNotice } from "../../core/model/task.js";
import { type Cell, cellLine, isBlank } from "./cells.js";
import type { GroupFacts } from "./group-facts.js";
import type { Column, Row } from "./heading-row.js";
import { groupNumber } from "./sheet-rows.js";

/** A row that holds a task, with the group it stands in. */
export interface TaskRow {
  readonly cells: Row;
  /** Counted from 1, as a spreadsheet shows it. */
  readonly row: number;
  /** The columns of its table. */
  readonly columns: readonly Column[];
  readonly group: string | null;
  /** The place of the group in the sheet, from 1. */
  readonly groupIndex: number;
  /** The row above it whose words say that what follows is secret, 0 for the name of the sheet; `null`: none does. */
  readonly secretAbove: number | null;
  /** What the groups around it say of it. */
  readonly says: GroupFacts;
}

const assigned = (row: number | undefined, id: string | undefined, vi: string, en: string): RegisterNotice =>
  Object.freeze({
    code: "idAssigned",
    ...(id === undefined ? {} : { taskId: id }),
    ...(row === undefined ? {} : { row }),
    detail: Object.freeze({ vi, en }),
  });

const ALL_BY_ROW = assigned(
  undefined,
  undefined,
  "bảng không có cột mã hay STT; mã nhiệm vụ là số dòng",
  "the sheet has no column of ids or running numbers; ids are row numbers",
);
const oneByRow = (row: number, id: string): RegisterNotice =>
  assigned(
    row,
    id,
    `dòng không có mã riêng; dùng mã “${id}” theo số dòng`,
    `the row has no id of its own; "${id}" is taken from its row number`,
  );

/** A printed number without the sign that closes it: `1.`, `1)`. */
const printed = (cell: Cell | undefined): string => (isBlank(cell) ? "" : cellLine(cell).replace(/[.)]{1,3}$/, ""));

/** Said once, where the first running number comes again. */
const JOINED = assigned(
  undefined,
  undefined,
  "STT lặp lại giữa các nhóm; từ lần thứ hai, mã nhiệm vụ ghép số nhóm với STT",
  "running numbers repeat between groups; from the second time on, ids join the number of the group and the running number",
);

/**
 * Gives every task row of a sheet its id: that of the id column; in a sheet without one the running number when no row
 * above has it, else the number of the group with it (`II.3`); else the row number. Where neither column is there, ids are
 * row numbers as they are; elsewhere they are written `R7`.
 *
 * An id hangs on the rows above alone: it is the same whether a sheet is read whole or bit by bit, and rows that are
 * added below change no id.
 */
export class SheetIds {
  #own: Column | undefined;
  #ordinal: Column | undefined;
  #columns: readonly Column[] = [];
  readonly #taken = new Set<string>();
  #joined = false;
  #told = false;

  /** Another table of the sheet may have other columns. */
  #use(columns: readonly Column[]): void {
    if (columns === this.#columns) return;
    this.#columns = columns;
    this.#own = columns.find(({ field }) => field === "id");
    this.#ordinal = columns.find(({ field }) => field === "ordinal");
  }

  idOf(taskRow: TaskRow, notices: RegisterNotice[]): string {
    const { cells, row, columns } = taskRow;
    this.#use(columns);
    if (this.#own !== undefined) {
      const own = cells[this.#own.index];
      return isBlank(own) ? this.#byRow(row, notices) : cellLine(own);
    }
    if (this.#ordinal === undefined) {
      if (!this.#told) notices.push(ALL_BY_ROW);
      this.#told = true;
      return String(row);
    }
    const number = printed(cells[this.#ordinal.index]);
    if (number !== "" && this.#take(number)) return number;
    return (number === "" ? undefined : this.#inGroup(number, taskRow, notices)) ?? this.#byRow(row, notices);
  }

  /** Whether nobody had the id before. */
  #take(id: string): boolean {
    const isFree = !this.#taken.has(id);
    this.#taken.add(id);
    return isFree;
  }

  #inGroup(number: string, { group, groupIndex }: TaskRow, notices: RegisterNotice[]): string | undefined {
    if (group === null) return undefined;
    const id = `${groupNumber(group) ?? groupIndex}.${number}`;
    if (!this.#take(id)) return undefined;
    if (!this.#joined) notices.push(JOINED);
    this.#joined = true;
    return id;
  }

  #byRow(row: number, notices: RegisterNotice[]): string {
    let id = `R${row}`;
    while (this.#own === undefined && !this.#take(id)) id = `R${id}`;
    notices.push(oneByRow(row, id));
    return id;
  }
}
