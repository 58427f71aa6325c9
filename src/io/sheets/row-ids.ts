import type { RegisterNotice } from "../../core/model/task.js";
import { placeId } from "../../core/register/place-id.js";
import { type Cell, cellLine, isBlank } from "./cells.js";
import { type ClassifiedContent, contentId, leadPart, type RowContent } from "./content-id.js";
import type { GroupFacts } from "./group-facts.js";
import type { Column, Row } from "./heading-row.js";

/** A row that holds a task, with the group it stands in. */
export interface TaskRow {
  readonly cells: Row;
  /** Those that were put on one line already, each at the place of its column. */
  readonly lines: string[];
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

/** Said once of a sheet without a column of ids. */
const BY_CONTENT = assigned(
  undefined,
  undefined,
  "bảng không có cột “Mã”, nên nhiệm vụ được nhận ra theo số, ngày văn bản và nội dung: chèn dòng vẫn nhận ra; sửa nội dung thì coi là nhiệm vụ khác. Thêm cột “Mã” để nhận ra chắc chắn",
  "the sheet has no column of ids; ids are the number and day of the document and the title, so they stay when a row is inserted (a title that is rewritten changes its own; a column “Mã” keeps ids for good)",
);
/** Said once of a sheet without a column of ids that holds a classified task. */
const BY_PLACE = assigned(
  undefined,
  undefined,
  "nhiệm vụ mật không có mã riêng được nhận ra theo STT (không có STT thì theo số dòng), không theo số, ngày văn bản: đánh số lại thì coi là nhiệm vụ khác. Thêm cột “Mã” để nhận ra chắc chắn",
  "a classified task without an id of its own is known by its running number, or else its row, and not by its document: numbered anew it is another task (a column “Mã” keeps ids for good)",
);
const oneByRow = (row: number, id: string): RegisterNotice =>
  assigned(
    row,
    id,
    `dòng không có mã riêng; dùng mã “${id}” theo số dòng`,
    `the row has no id of its own; "${id}" is taken from its row number`,
  );
const twin = (row: number, id: string): RegisterNotice =>
  assigned(
    row,
    id,
    "dòng trùng số, ngày văn bản, nội dung và chủ trì với một dòng trên; mã có thêm số thứ tự của lần trùng",
    "a row above has the same number, day, title and lead; the id ends with the place among them",
  );

const placeTwin = (row: number, id: string): RegisterNotice =>
  assigned(
    row,
    id,
    "một dòng mật ở trên có cùng STT; mã có thêm số thứ tự của lần trùng",
    "a classified row above has the same running number; the id ends with the place among them",
  );

/**
 * Gives every task row of a sheet its id: that of the id column; in a sheet without one what its content gives
 * (`contentId`), with the lead and then `~2` where a row above has it already; where the row tells neither number nor
 * title, the number of its row, `R7`. A classified row without an id of its own has that of its place (`placeId`).
 *
 * An id hangs on the row itself, and among rows alike on those above: it is the same whether a sheet is read whole or bit
 * by bit, and rows that are added or numbered anew change no id.
 */
export class SheetIds {
  #own: Column | undefined;
  #columns: readonly Column[] = [];
  readonly #taken = new Set<string>();
  /** How many rows so far are alike, by their id. */
  readonly #twins = new Map<string, number>();
  readonly #told = new Set<RegisterNotice>();

  /** Another table of the sheet may have other columns. */
  #use(columns: readonly Column[]): void {
    if (columns === this.#columns) return;
    this.#columns = columns;
    this.#own = columns.find(({ field }) => field === "id");
  }

  /** The id of a row, or what gives it once it is known which words of the row may be shown. */
  idOf({ cells, row, columns }: TaskRow, notices: RegisterNotice[]): string | ((content: RowContent) => string) {
    this.#use(columns);
    if (this.#own === undefined) return (content) => this.#byContent(content, row, notices);
    const own: Cell | undefined = cells[this.#own.index];
    if (!isBlank(own)) return cellLine(own);
    const id = `R${row}`;
    notices.push(oneByRow(row, id));
    return id;
  }

  /** Whether nobody had the id before. */
  #take(id: string): boolean {
    const isFree = !this.#taken.has(id);
    this.#taken.add(id);
    return isFree;
  }

  #tellOnce(notice: RegisterNotice, notices: RegisterNotice[]): void {
    if (!this.#told.has(notice)) notices.push(notice);
    this.#told.add(notice);
  }

  #byContent(content: RowContent, row: number, notices: RegisterNotice[]): string {
    if (content.classified === true) return this.#byPlace(content, row, notices);
    this.#tellOnce(BY_CONTENT, notices);
    const id = contentId(content);
    if (id === undefined) return this.#byRow(row, notices);
    if (this.#take(id)) return id;
    const lead = leadPart(content);
    const ofLead = lead === undefined ? id : `${id} / ${lead}`;
    if (ofLead !== id && this.#take(ofLead)) return ofLead;
    const free = this.#free(ofLead);
    notices.push(twin(row, free));
    return free;
  }

  /** The first of `id~2`, `id~3` … that nobody had before; many rows alike are not counted through anew. */
  #free(id: string): string {
    let n = this.#twins.get(id) ?? 1;
    do n++;
    while (!this.#take(`${id}~${n}`));
    this.#twins.set(id, n);
    return `${id}~${n}`;
  }

  #byPlace({ ordinal }: ClassifiedContent, row: number, notices: RegisterNotice[]): string {
    this.#tellOnce(BY_PLACE, notices);
    const id = placeId(ordinal, row);
    if (this.#take(id)) return id;
    const free = this.#free(id);
    notices.push(placeTwin(row, free));
    return free;
  }

  #byRow(row: number, notices: RegisterNotice[]): string {
    let id = `R${row}`;
    while (!this.#take(id)) id = `R${id}`;
    notices.push(oneByRow(row, id));
    return id;
  }
}
