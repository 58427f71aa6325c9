import type { Bilingual } from "../../errors.js";
import type { NoDayReason, PrintedDeadline } from "../../phrases/index.js";
import type { NoticeCode } from "../model/task.js";
import { deadlineSaid } from "./no-deadline.js";

/** What a row is told of its deadline. */
export interface DeadlineNotice {
  readonly code: NoticeCode;
  readonly detail: Bilingual;
}

const WHY_NO_DAY: Readonly<Record<NoDayReason, Bilingual>> = {
  noDate: { vi: "không có ngày nào tính được", en: "it holds no date that can be computed" },
  noYear: {
    vi: "không ghi năm và không suy được từ ngày văn bản",
    en: "no year is printed and none follows from the day of the document",
  },
  noStart: {
    vi: "không biết ngày bắt đầu tính, hoặc ngày đó ngoài lịch",
    en: "the day it runs from is not known or lies outside the calendar",
  },
  notAPoint: { vi: "không phải một thời điểm", en: "it names no point in time" },
  impossible: { vi: "ngày không có thật", en: "the day does not exist" },
  lunar: { vi: "ngày âm lịch, cần ghi ngày dương lịch", en: "a day of the lunar calendar; write the solar one" },
  contradicts: {
    vi: "thứ, số bằng chữ hoặc hai mốc ngày không khớp nhau",
    en: "its weekday, its number in words or its two dates disagree",
  },
  outsideReason: {
    vi: "năm không hợp lý so với ngày văn bản hoặc ngoài lịch",
    en: "its year cannot be that of a deadline of this document, or lies outside the calendar",
  },
  notUnderstood: {
    vi: "chưa đọc hiểu trọn vẹn nên không suy ngày",
    en: "it is not understood as a whole, so no day is given",
  },
  tooLong: { vi: "dài quá 600 ký tự, không phải một thời hạn", en: "it is longer than 600 letters and no deadline" },
};

/** Why a deadline in words gives no day, with the words that found no place. */
const whyNoDay = (reason: NoDayReason, unread: readonly string[]): DeadlineNotice => {
  const { vi, en } = WHY_NO_DAY[reason];
  const words = reason === "notUnderstood" && unread.length > 0 ? ` (${unread.join(" … ")})` : "";
  return { code: "deadlineNotComputed", detail: { vi: `${vi}${words}`, en: `${en}${words}` } };
};

const INFERRED = {
  yearInferred: {
    code: "yearInferred",
    vi: "không ghi năm, suy từ ngày văn bản",
    en: "no year is printed; inferred from the day of the document",
  },
  startInferred: {
    code: "startInferred",
    vi: "không ghi tính từ ngày nào, tính từ ngày văn bản",
    en: "no start is printed; counted from the day of the document",
  },
  corrected: { code: "deadlineCorrected", vi: "có lỗi gõ, đọc là", en: "it holds a slip of typing; read as" },
} as const;

/** What was inferred to find a day, with that day as an office writes it. */
const inferredWords = ({ certainty, dueOn }: PrintedDeadline): DeadlineNotice => {
  const { code, vi, en } = INFERRED[certainty === "stated" ? "corrected" : certainty];
  const day = (dueOn ?? "").split("-").reverse().join("/");
  return { code, detail: { vi: `${vi}: ${day}`, en: `${en}: ${day}` } };
};

/**
 * What there is to tell of a deadline in words: what was inferred, or why there is no day; `null` where the day is stated,
 * or the words say that there is none.
 * Of a task that is not plainly open no word of it is told.
 */
export const deadlineNotice = (text: string, read: PrintedDeadline, isOpen: boolean): DeadlineNotice | null => {
  if (read.reason === undefined && read.certainty === "stated") return null;
  if (read.reason !== undefined && deadlineSaid(text) === "none") return null;
  const { code, detail } =
    read.reason === undefined ? inferredWords(read) : whyNoDay(read.reason, isOpen ? read.unread : []);
  const words = isOpen ? `“${text}”: ` : "";
  return { code, detail: { vi: `${words}${detail.vi}`, en: `${words}${detail.en}` } };
};
