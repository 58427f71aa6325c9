import type { RegisterNotice } from "../../core/model/task.js";
import { type Cell, cellLine, isBlank } from "./cells.js";
import type { Column, Row } from "./heading-row.js";
import { groupNumber } from "./sheet-rows.js";

/** A row that holds a task, with the group it stands in. */
export interface TaskRow {
  readonly cells: Row;
  /** Counted from 1, as a spreadsheet shows it. */
  readonly row: number;
  readonly group: string | null;
  /** The place of the group in the sheet, from 1. */
  readonly groupIndex: number;
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

const allDifferent = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

/** The running numbers as they may serve for ids: alone when none repeats, else with the number of their group. */
const fromOrdinals = (
  rows: readonly TaskRow[],
  ordinals: readonly string[],
  notices: RegisterNotice[],
): readonly string[] => {
  const given = ordinals.filter((text) => text !== "");
  if (allDifferent(given)) return ordinals;
  const grouped = rows.map(({ group, groupIndex }, i) => {
    const ordinal = ordinals[i] ?? "";
    return ordinal === "" || group === null ? ordinal : `${groupNumber(group) ?? groupIndex}.${ordinal}`;
  });
  if (grouped.some((id, i) => id !== (ordinals[i] ?? ""))) {
    notices.push(
      assigned(
        undefined,
        undefined,
        "STT lặp lại giữa các nhóm; mã nhiệm vụ ghép số nhóm với STT",
        "running numbers repeat between groups; ids join the number of the group and the running number",
      ),
    );
  }
  const times = new Map<string, number>();
  for (const id of grouped) times.set(id, (times.get(id) ?? 0) + 1);
  return grouped.map((id) => (times.get(id) === 1 ? id : ""));
};

/**
 * An id for every task row: that of the id column; else the running number when it is unique in the sheet; else the
 * number of the group with it (`II.3`); else the row number. Row numbers are announced.
 */
export const idsOf = (
  rows: readonly TaskRow[],
  columns: readonly Column[],
  notices: RegisterNotice[],
): readonly string[] => {
  const columnOf = (field: "id" | "ordinal"): Column | undefined => columns.find((column) => column.field === field);
  const own = columnOf("id");
  const ordinal = columnOf("ordinal");
  const ids = rows.map(({ cells }) =>
    own === undefined || isBlank(cells[own.index]) ? "" : cellLine(cells[own.index]),
  );
  const numbers = rows.map(({ cells }) => (ordinal === undefined ? "" : printed(cells[ordinal.index])));
  // Running numbers beside an id column fill its gaps only when they are no one's id.
  const ordinals = fromOrdinals(rows, numbers, own === undefined ? notices : []);
  const taken = new Set(ids);
  if (own === undefined && ordinal === undefined && rows.length > 0) notices.push(ALL_BY_ROW);
  if (own === undefined) for (const text of ordinals) taken.add(text);
  return rows.map(({ row }, i) => {
    const id = ids[i] ?? "";
    if (id !== "") return id;
    const number = ordinals[i] ?? "";
    if (number !== "" && (own === undefined || !taken.has(number))) {
      taken.add(number);
      return number;
    }
    const byRow = taken.has(String(row)) ? `R${row}` : String(row);
    taken.add(byRow);
    if (own !== undefined || ordinal !== undefined) notices.push(oneByRow(row, byRow));
    return byRow;
  });
};
