import { vietnam } from "../../calendar/index.js";
import { readDeadline } from "../../phrases/index.js";
import { type Cell, cellLine, isBlank, readDateCell } from "./cells.js";
import { isMark, isNoMark, readState } from "./state-words.js";

/** What stands in the cells of a column: how many of them hold something, and how many of each kind. */
export interface ColumnContent {
  readonly filled: number;
  readonly days: number;
  /** Words of a deadline: a quarter, a month, *trước ngày …*, *thường xuyên*. */
  readonly deadlines: number;
  readonly states: number;
  readonly marks: number;
  readonly figures: number;
}

/** So many cells tell what a column holds. */
const MOST_CELLS = 40;
/** A longer text is neither a day nor a state. */
const LONGEST = 300;

const FIGURE = /^[\d.,\s]+$/u;
const LASTING =
  /^(?:thường xuyên|hàng (?:năm|quý|tháng|tuần)|hằng (?:năm|quý|tháng|tuần)|không (?:có )?thời hạn|khẩn trương|ngay)/iu;

const isDeadline = (text: string): boolean =>
  LASTING.test(text) ||
  (/\d/.test(text) && readDeadline(text, { issuedOn: "2024-01-02", calendar: vietnam }).dueOn !== null);

/** Looks at the first cells of a column that hold something. */
export const contentOf = (rows: readonly (readonly Cell[])[], column: number): ColumnContent => {
  const content = { filled: 0, days: 0, deadlines: 0, states: 0, marks: 0, figures: 0 };
  for (const row of rows) {
    if (content.filled >= MOST_CELLS) break;
    const cell = row[column] ?? null;
    if (isBlank(cell)) continue;
    content.filled++;
    const text = cellLine(cell).slice(0, LONGEST);
    if (typeof readDateCell(cell) === "string") content.days++;
    else if (isMark(text) || isNoMark(text)) content.marks++;
    else if (FIGURE.test(text)) content.figures++;
    else if (readState(text) !== undefined) content.states++;
    else if (isDeadline(text)) content.deadlines++;
  }
  return content;
};
