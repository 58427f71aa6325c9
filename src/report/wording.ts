import type { Certainty, DayKind } from "../calendar/index.js";
import type { Formula, Rounding } from "../core/answers/shares.js";
import type { DutyReason, DutyState, Right, Rung } from "../core/model/evaluation.js";
import type { Bilingual } from "../errors.js";
import type { Standing } from "../language/profile.js";
import type { Cell } from "../language/vocabulary.js";
import { DUTY_REASON, RUNG_REASON } from "../language/words/reasons.js";

/** The words of the closed lists, in both languages; every view takes them from here. */
export type Words<K extends string> = Readonly<Record<K, Bilingual>>;

export const both = (vi: string, en: string): Bilingual => ({ vi, en });

export const STATE: Words<DutyState> = {
  pending: both("chưa đến hạn", "not due yet"),
  dueSoon: both("sắp đến hạn", "due soon"),
  owed: both("phải làm ngay", "owed at once"),
  overdue: both("quá hạn", "overdue"),
  met: both("đã làm đúng hạn", "met in time"),
  metLate: both("đã làm, muộn hạn", "met late"),
  missed: both("đã qua, không làm", "missed"),
  undetermined: both("chưa xác định được", "not determined"),
  notApplicable: both("không phát sinh", "does not arise"),
};

/** What may still come: it has not arisen yet, which is not the same as that it does not. */
const STILL_OPEN: ReadonlySet<string> = new Set([
  "notTriggered",
  "notReached",
  "notIssuedYet",
  "noOccurrence",
  "ifAny",
  "invoked",
]);
export const NOT_YET = both("chưa phát sinh", "has not arisen");

/** A state of a duty in words; what does not arise is told from what has not arisen yet. */
export const stateOf = (state: DutyState, reason: string | null): Bilingual =>
  state === "notApplicable" && reason !== null && STILL_OPEN.has(reason) ? NOT_YET : STATE[state];

/** Why a duty gives nothing, or no day; every view says it in these words. */
export const REASON: Words<DutyReason | NonNullable<Rung["reason"]>> = { ...DUTY_REASON, ...RUNG_REASON };

/** States of a derivation that a duty does not have. */
export const DERIVED_STATE: Words<"reached" | "notReached" | "scheduled" | Right["state"] | Standing> = {
  reached: both("đã phát sinh", "reached"),
  notReached: both("không phát sinh", "not reached"),
  scheduled: both("theo lịch", "scheduled"),
  open: both("còn quyền", "right open"),
  used: both("đã dùng quyền", "right used"),
  lapsed: both("hết quyền", "right lapsed"),
  notOpened: both("chưa phát sinh quyền", "right not opened"),
  inForce: both("có hiệu lực theo chính văn bản", "in force by its own text"),
  draft: both("dự thảo, không có hiệu lực bắt buộc", "a draft, binds nobody"),
  superseded: both("đã bị thay thế", "superseded"),
  hypothetical: both("giả định, không phải văn bản đã ban hành", "hypothetical, no text that was issued"),
};

export { TOPIC } from "../language/words/topics.js";

/** Headings of the cells of a summary. */
export const CELL: Words<Cell> = {
  doneOnTime: both("Xong đúng hạn", "Done on time"),
  doneLate: both("Xong muộn", "Done late"),
  doneNoDeadline: both("Xong, không có hạn", "Done, no deadline"),
  doneUndated: both("Xong, chưa rõ đúng hạn hay muộn", "Done, on time or late not known"),
  openInTime: both("Chưa xong, trong hạn", "Open, in time"),
  openOverdue: both("Chưa xong, quá hạn", "Open, overdue"),
  openNoDeadline: both("Chưa xong, không có hạn", "Open, no deadline"),
  openUndetermined: both("Chưa rõ còn hạn hay quá hạn", "In time or overdue not known"),
  cancelled: both("Đã hủy", "Cancelled"),
  upcoming: both("Chưa ban hành", "Not issued yet"),
};

export const CERTAINTY: Words<Certainty> = {
  official: both("chính thức", "official"),
  provisional: both("tạm tính (lịch năm chưa chốt)", "provisional (the year is not closed)"),
  projected: both("dự báo theo luật, chưa có thông báo", "projected by law, no notice yet"),
};

export const DAY_KIND: Words<DayKind> = {
  working: both("làm việc", "working"),
  weeklyRest: both("nghỉ hằng tuần", "weekly rest"),
  statutory: both("nghỉ lễ, tết", "public holiday"),
  compensatory: both("nghỉ bù", "in lieu"),
  swappedOff: both("nghỉ hoán đổi", "swapped off"),
  makeUp: both("làm bù", "make-up day"),
  agencyOff: both("nghỉ riêng của cơ quan", "off for the agency"),
  agencyWorking: both("làm riêng của cơ quan", "worked by the agency"),
};

export { MEETING } from "../language/words/meetings.js";

/** The two sides of the share that a summary prints. */
export const FORMULA: Words<Formula> = {
  doneOfTotal: both("đã xong / tổng số", "done / total"),
  openOfTotal: both("chưa xong / tổng số", "open / total"),
  doneOfDue: both("đã xong / (đã xong + quá hạn)", "done / (done + overdue)"),
  overdueOfDue: both("quá hạn / (đã xong + quá hạn)", "overdue / (done + overdue)"),
  onTimeOfDone: both("xong đúng hạn / đã xong", "on time / done"),
  lateOfDone: both("xong muộn / đã xong", "late / done"),
  noDeadlineOfDone: both("xong, không có hạn / đã xong", "done without deadline / done"),
  overdueOfTimed: both("quá hạn / (xong có hạn + quá hạn)", "overdue / (done with deadline + overdue)"),
  overdueOfTotal: both("quá hạn / tổng số", "overdue / total"),
  onTimeOfTotal: both("xong đúng hạn / tổng số", "on time / total"),
  onTimeOfDue: both("xong đúng hạn / (đã xong + quá hạn)", "on time / (done + overdue)"),
  lateOrOverdueOfTotal: both("(xong muộn + quá hạn) / tổng số", "(late + overdue) / total"),
  updatedOfTotal: both("đã cập nhật tiến độ, kết quả / tổng số", "updated / total"),
};

export const ROUNDING: Words<Rounding> = {
  halfUp: both("làm tròn", "rounded half up"),
  truncate: both("bỏ phần lẻ, không làm tròn,", "truncated"),
  up: both("làm tròn lên", "rounded up"),
};
