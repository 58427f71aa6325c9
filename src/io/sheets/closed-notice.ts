import type { NoticeCode, RegisterNotice } from "../../core/model/task.js";
import type { Bilingual } from "../../errors.js";

/** The form of a notice that repeats no word of the sheet, for the notices whose own form does. */
const closedForms = new WeakMap<RegisterNotice, RegisterNotice>();

export interface NoticePlace {
  readonly taskId?: string;
  readonly row?: number;
  readonly column?: string;
}

const frozen = (code: NoticeCode, place: NoticePlace, { vi, en }: Bilingual): RegisterNotice =>
  Object.freeze({ code, ...place, detail: Object.freeze({ vi, en }) });

/** A notice; `closed` says the same without words of the sheet, where `open` repeats some. */
export const noticeOf = (
  code: NoticeCode,
  place: NoticePlace,
  open: Bilingual,
  closed?: { readonly detail: Bilingual; readonly column?: string },
): RegisterNotice => {
  const notice = frozen(code, place, open);
  if (closed === undefined) return notice;
  const column = closed.column === undefined ? {} : { column: closed.column };
  closedForms.set(notice, frozen(code, { ...place, ...column }, closed.detail));
  return notice;
};

/** So many notices of a sheet may repeat words of it: a stream keeps them until it knows whether a task is classified. */
export const MOST_OPEN = 10_000;

/** Whether a notice repeats words of the sheet. */
export const repeatsWords = (notice: RegisterNotice): boolean => closedForms.has(notice);

/** The notice as it stands in a sheet that holds a classified task. */
export const closedNotice = (notice: RegisterNotice): RegisterNotice => closedForms.get(notice) ?? notice;

/** The notices of a sheet as they may be told: without its words where a task is classified, or where there are too many. */
export const toldNotices = (notices: readonly RegisterNotice[], isClassified: boolean): readonly RegisterNotice[] =>
  isClassified || notices.filter(repeatsWords).length > MOST_OPEN ? notices.map(closedNotice) : notices;
