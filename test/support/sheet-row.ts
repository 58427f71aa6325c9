import { vietnam } from "../../src/calendar/index.js";
import type { RegisterNotice } from "../../src/core/model/task.js";
import type { Problem } from "../../src/errors.js";
import { findHeadings } from "../../src/io/sheets/find-table.js";
import { RowReader } from "../../src/io/sheets/row-reader.js";
import type { Cell } from "../../src/io/sheets/rows-to-register.js";
import { readTaskRow } from "../../src/io/sheets/task-row.js";

/** The cells of a row by their headings. */
export type Cells = Readonly<Record<string, Cell>>;

interface Place {
  readonly group?: string;
  readonly id?: string;
}

/** The fourth task of a sheet, in row 7. */
const contextOf = ({ group, id = "A1" }: Place) => {
  const [problems, notices]: [Problem[], RegisterNotice[]] = [[], []];
  return { row: 7, id, group: group ?? null, index: 3, secretAbove: null, calendar: vietnam, problems, notices };
};

/** The reader of a row with a title, a lead and other cells. */
export const rowOf = (cells: Cells, place: Place = {}): RowReader => {
  const { columns } = findHeadings([["Nhiệm vụ", "Chủ trì", ...Object.keys(cells)]]);
  return new RowReader(["Báo cáo", "Sở A", ...Object.values(cells)], columns, contextOf(place));
};

/** What a row keeps beside the fields of its task. */
export const extraOf = (reader: RowReader) => Object.fromEntries(reader.extra);

/** The task of a row with an id, a title and other cells. */
export const taskOf = (cells: Cells) => {
  const { columns } = findHeadings([["Mã", "Nhiệm vụ", ...Object.keys(cells)]]);
  const context = contextOf({});
  const { raw, columns: places } = readTaskRow([context.id, "Báo cáo", ...Object.values(cells)], columns, context);
  return { raw, places: Object.fromEntries(places), problems: context.problems, notices: context.notices };
};
