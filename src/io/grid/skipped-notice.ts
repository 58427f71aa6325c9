import type { RegisterNotice } from "../../core/model/task.js";
import { isWordOfSecrecy, maySpeakOfSecrecy } from "../../core/register/secrecy-words.js";
import { cellLine } from "../sheets/cells.js";
import { closedNotice, noticeOf } from "../sheets/closed-notice.js";
import type { Grid } from "./grid.js";

/** What is told of a sheet or table that is not read. */
export interface SkippedGrid {
  readonly name: string;
  readonly hidden: boolean;
  /** Where it comes in the file, from 1. */
  readonly place: number;
  /** Its rows that hold something. */
  readonly count: string;
  readonly rows: Grid["rows"];
  /** It holds tasks, too. */
  readonly isRegister?: boolean;
}

/** Whether a word of secrecy stands anywhere in a sheet, its name included. */
const mayBeClassified = ({ name, rows }: SkippedGrid): boolean =>
  maySpeakOfSecrecy(name) || rows.some((row) => row.some((cell) => isWordOfSecrecy(cellLine(cell))));

/** Names a sheet that holds something and is not read: by its place where it, or the one that is, may hold classified tasks. */
export const skippedNotice = (grid: SkippedGrid): RegisterNotice => {
  const { name, hidden, place, count, isRegister = false } = grid;
  const [shownVi, shownEn] = hidden ? [" (đang ẩn)", " (hidden)"] : ["", ""];
  const words = (vi: string, en: string) =>
    isRegister
      ? {
          vi: `trang ${vi}${shownVi} cũng là sổ nhiệm vụ và không được đọc (${count} dòng có chữ): chỉ đọc một trang; chọn trang bằng --sheet`,
          en: `sheet ${en}${shownEn} is a register too, and is not read (${count} rows with words): one sheet is; choose it by --sheet`,
        }
      : {
          vi: `trang ${vi}${shownVi} không được đọc (${count} dòng có chữ): chỉ đọc trang là sổ nhiệm vụ`,
          en: `sheet ${en}${shownEn} is not read (${count} rows with words): only the one that is a register is`,
        };
  const closed = { detail: words(`thứ ${place}`, `${place}`) };
  const notice = noticeOf(isRegister ? "registerSkipped" : "sheetSkipped", {}, words(`“${name}”`, `"${name}"`), closed);
  return mayBeClassified(grid) ? closedNotice(notice) : notice;
};
