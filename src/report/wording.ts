import type { Certainty, DayKind } from "../calendar/index.js";
import type { Formula, Rounding } from "../core/answers/summarize.js";
import type { DutyReason, DutyState, Right, Threshold } from "../core/model/evaluation.js";
import type { Bilingual } from "../errors.js";
import type { Standing } from "../language/profile.js";
import type { Cell, MeetingType, Topic } from "../language/vocabulary.js";

/** The words of the closed lists, in both languages; every view takes them from here. */
export type Words<K extends string> = Readonly<Record<K, Bilingual>>;

export const both = (vi: string, en: string): Bilingual => ({ vi, en });

export const STATE: Words<DutyState> = {
  pending: both("chưa đến hạn", "not due yet"),
  dueSoon: both("sắp đến hạn", "due soon"),
  overdue: both("quá hạn", "overdue"),
  met: both("đã làm đúng hạn", "met in time"),
  metLate: both("làm muộn", "met late"),
  notApplicable: both("không áp dụng", "not applicable"),
};

export const REASON: Words<DutyReason | NonNullable<Threshold["reason"]>> = {
  conditionNotMet: both("điều kiện của quy định không thỏa", "the condition of the provision does not hold"),
  notTriggered: both("chưa có sự kiện làm phát sinh", "the event that raises it has not happened"),
  notIssuedYet: both("văn bản giao nhiệm vụ chưa ban hành", "the assigning document is not issued yet"),
  beforeEffect: both("phát sinh trước ngày quy chế có hiệu lực", "raised before the regulation took effect"),
  afterEffect: both("phát sinh sau khi quy chế hết hiệu lực", "raised after the regulation ended"),
  doneByAnother: both("sự kiện do chủ thể khác thực hiện", "the event was done by another actor"),
  noOccurrence: both("chưa có kỳ nào", "no occurrence yet"),
  taskCancelled: both("nhiệm vụ đã hủy", "the task was cancelled"),
  clockStopped: both("thời hạn tạm dừng", "the clock is stopped"),
  noDateInText: both("văn bản không nêu ngày", "the text names no day"),
  noFrequencyInText: both("văn bản không nêu kỳ", "the text names no period"),
  parameterUnset: both(
    "văn bản để ngỏ con số, chưa đặt tham số",
    "the text leaves the number open and no parameter is set",
  ),
  judgement: both("do người có thẩm quyền xem xét", "left to the judgement of the authority"),
};

/** States of a derivation that a duty does not have. */
export const DERIVED_STATE: Words<"reached" | "notReached" | "scheduled" | Right["state"] | Standing> = {
  reached: both("đã đến ngưỡng", "threshold reached"),
  notReached: both("chưa đến ngưỡng", "threshold not reached"),
  scheduled: both("theo lịch", "scheduled"),
  open: both("còn quyền", "right open"),
  used: both("đã dùng quyền", "right used"),
  lapsed: both("hết quyền", "right lapsed"),
  notOpened: both("chưa phát sinh quyền", "right not opened"),
  inForce: both("có hiệu lực theo chính văn bản", "in force by its own text"),
  draft: both("dự thảo, không có hiệu lực bắt buộc", "a draft, binds nobody"),
  superseded: both("đã bị thay thế", "superseded"),
};

export const TOPIC: Words<Topic> = {
  effect: both("Hiệu lực", "Effect"),
  registerTask: both("Cập nhật, chuyển nhiệm vụ", "Enter and hand over the task"),
  followTask: both("Theo dõi nhiệm vụ", "Follow the task"),
  returnTask: both("Chuyển lại nhiệm vụ", "Return the task"),
  reportProgress: both("Báo cáo tiến độ", "Report progress"),
  recordResult: both("Cập nhật kết quả", "Record the result"),
  periodicReport: both("Báo cáo định kỳ", "Periodic report"),
  reportBacklog: both("Báo cáo nhiệm vụ tồn đọng", "Report the backlog"),
  reportClassified: both("Báo cáo nhiệm vụ mật", "Report classified tasks"),
  extractData: both("Trích xuất số liệu", "Extract the data"),
  reportAtMeeting: both("Báo cáo tại cuộc họp", "Report at the meeting"),
  handleFeedback: both("Xử lý phản hồi", "Handle feedback"),
  reportInspection: both("Báo cáo kết quả kiểm tra", "Report the inspection"),
  notifyInspected: both("Thông báo cho nơi được kiểm tra", "Notify the inspected body"),
  urge: both("Đôn đốc", "Urge"),
  escalate: both("Báo cáo cấp trên", "Escalate"),
  explainDelay: both("Giải trình việc chậm", "Explain the delay"),
  answerJointly: both("Chịu trách nhiệm liên đới", "Answer jointly"),
  reportRegulation: both("Báo cáo thực hiện quy chế", "Report on the regulation"),
  maintainSystem: both("Duy trì hệ thống", "Maintain the system"),
  recordFields: both("Thông tin phải ghi", "Fields of the record"),
  classifiedRecord: both("Thông tin của nhiệm vụ mật", "Record of a classified task"),
  validUpdate: both("Điều kiện cập nhật hợp lệ", "Valid update"),
  confirmResult: both("Xác nhận kết quả", "Confirm the result"),
};

/** Headings of the cells of a summary. */
export const CELL: Words<Cell> = {
  doneOnTime: both("Xong đúng hạn", "Done on time"),
  doneLate: both("Xong muộn", "Done late"),
  doneNoDeadline: both("Xong, không có hạn", "Done, no deadline"),
  openInTime: both("Chưa xong, trong hạn", "Open, in time"),
  openOverdue: both("Chưa xong, quá hạn", "Open, overdue"),
  openNoDeadline: both("Chưa xong, không có hạn", "Open, no deadline"),
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

export const MEETING: Words<MeetingType> = {
  regularSession: both("phiên họp thường kỳ", "the regular session"),
  committeeConference: both("hội nghị Thành ủy", "the committee conference"),
  yearEndConference: both("hội nghị tổng kết năm", "the year-end conference"),
  briefing: both("cuộc giao ban", "the briefing"),
};

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
};

export const ROUNDING: Words<Rounding> = {
  halfUp: both("làm tròn nửa lên", "rounded half up"),
  truncate: both("cắt bỏ phần lẻ", "truncated"),
  up: both("làm tròn lên", "rounded up"),
};
