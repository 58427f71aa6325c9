import { keptByText } from "../../core/model/kept.js";
import type { Bilingual } from "../../errors.js";
import type { ColumnField } from "./columns.js";
import type { Column } from "./heading-row.js";
import type { FoundCell, RowReader } from "./row-reader.js";
import { readState, type SaidState } from "./state-words.js";

/** Columns of remarks, and of results of which few cells say a state. */
const NOTES =
  /^(?:ghi chú|chú thích|lưu ý|note|remark|comment|kết quả|tình hình|diễn biến|báo cáo|nội dung báo cáo|thông tin)/u;

/** What a remark may say for which nobody should be called late, with the column that would tell it. */
const TOLD: Readonly<
  Partial<
    Record<SaidState["state"], { readonly field: ColumnField; readonly words: Bilingual; readonly ask: Bilingual }>
  >
> = {
  completed: {
    field: "completedOn",
    words: { vi: "đã hoàn thành", en: "finished" },
    ask: { vi: "nếu đã xong, ghi ngày hoàn thành", en: "write the day of completion if it is" },
  },
  cancelled: {
    field: "cancelledOn",
    words: { vi: "đã hủy hoặc thôi thực hiện", en: "called off" },
    ask: { vi: "nếu đúng, ghi ngày hủy nhiệm vụ", en: "write the day on which it was called off if so" },
  },
  suspended: {
    field: "suspendedOn",
    words: { vi: "đang tạm dừng", en: "suspended" },
    ask: { vi: "nếu đúng, ghi ngày tạm dừng", en: "write the day of the suspension if so" },
  },
  returned: {
    field: "returnedOn",
    words: { vi: "đã chuyển lại", en: "sent back" },
    ask: { vi: "nếu đúng, ghi ngày chuyển lại", en: "write the day on which it was sent back if so" },
  },
  reassigned: {
    field: "reassignedOn",
    words: { vi: "đã giao cho nơi khác", en: "handed over" },
    ask: { vi: "nếu đúng, ghi nơi nhận và ngày giao", en: "write to whom and on which day if so" },
  },
};

const EXTENDED = {
  words: { vi: "được gia hạn", en: "given more time" },
  ask: { vi: "nếu đúng, ghi hạn mới vào cột gia hạn", en: "write the new deadline into a column of extensions if so" },
};

const notesKept = new WeakMap<readonly Column[], readonly Column[]>();

/** The columns of remarks; found once for all rows. What the caller has said of a column goes before its heading. */
const notesIn = (columns: readonly Column[]): readonly Column[] => {
  const kept = notesKept.get(columns);
  if (kept !== undefined) return kept;
  const own = columns.filter(({ field, given, key }) => field === "extra" && given !== true && NOTES.test(key));
  notesKept.set(columns, own);
  return own;
};

/** Remarks come again and again. */
const keptState = keptByText((text): SaidState | null => readState(text) ?? null);

const saidIn = (reader: RowReader, { text }: FoundCell) => {
  const said = keptState(text);
  if (said === null) return undefined;
  if (said.extendedTo !== undefined) return reader.filled("extendedTo") === undefined ? EXTENDED : undefined;
  const told = TOLD[said.state];
  return told === undefined || reader.filled(told.field) !== undefined ? undefined : told;
};

/**
 * Whether a remark of the row says what its other columns do not: that the task is finished, stands still, or went on to
 * somebody else. A remark is no record of it; it is told, and asked about, and nobody is called late meanwhile.
 */
export const isDoubtedByNote = (reader: RowReader): boolean => {
  const notes = notesIn(reader.columns);
  if (notes.length === 0) return false;
  for (const cell of reader.cellsOf(notes)) {
    const told = saidIn(reader, cell);
    if (told === undefined) continue;
    reader.noticeOn("stateUnclear", cell.column, {
      vi: `ghi chú nói việc ${told.words.vi}, các cột khác không ghi; coi là chưa rõ: ${told.ask.vi}`,
      en: `a remark says that the task is ${told.words.en}, no other column does; it is taken as unclear: ${told.ask.en}`,
    });
    return true;
  }
  return false;
};
