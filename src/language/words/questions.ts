import type { Bilingual } from "../../errors.js";

/** What a question asks, and of what: of one task, or of the register, which asks it once however many tasks hang on it. */
export interface QuestionWords {
  readonly asks: Bilingual;
  readonly of: "task" | "register";
}

const ofTask = (vi: string, en: string): QuestionWords => ({ asks: { vi, en }, of: "task" });
const ofRegister = (vi: string, en: string): QuestionWords => ({ asks: { vi, en }, of: "register" });

/** What a record may leave untold, with what is then asked: the one table of questions. A new question is one entry. */
export const QUESTION = {
  whoDid: ofTask("ai đã làm một việc", "who did an act"),
  whoLeads: ofTask("đơn vị nào chủ trì", "which body leads"),
  kindOfBody: ofRegister("thuộc loại cơ quan nào", "of which kind a body is"),
  sameBody: ofRegister("hai tên có phải một cơ quan không", "whether two names are one body"),
  reportsNotKept: ofRegister("đã gửi báo cáo định kỳ nào", "which periodic reports were sent"),
  whoReported: ofRegister("báo cáo do đơn vị nào gửi", "which body sent a report"),
  whichPeriod: ofRegister("báo cáo cho kỳ nào", "for which period a report was sent"),
  eventNotKept: ofRegister("việc mà sổ không ghi đã có chưa", "whether an act that is not kept has happened"),
  writtenReport: ofTask("có phải báo cáo bằng văn bản không", "whether the result must be reported in writing"),
  ownDelay: ofTask("đơn vị phối hợp có chậm không", "whether a coordinator was late"),
  meetingDay: ofRegister("cuộc họp vào ngày nào", "on which day a meeting is held"),
  meetingBefore: ofRegister("cuộc họp trước đó vào ngày nào", "on which day the meeting before was held"),
  startUnknown: ofTask("ngày bắt đầu tính thời hạn", "the day from which a limit counts"),
  stateUndated: ofTask("trạng thái ghi trong sổ có từ ngày nào", "since which day a recorded state holds"),
  deadlineOfNewLead: ofTask("thời hạn của đơn vị chủ trì mới", "the deadline of the new lead"),
  deadlineUndated: ofTask("thời hạn in là ngày nào", "which day a printed deadline names"),
  successor: ofRegister("ai tiếp nhận nhiệm vụ của cơ quan đã kết thúc", "who took over from a body that ended"),
  reportOfPredecessor: ofRegister(
    "báo cáo của đơn vị đã nhập có thay cho đơn vị tiếp nhận không",
    "whether the report of a body that ended serves the one that took over",
  ),
} as const satisfies Readonly<Record<string, QuestionWords>>;
