import type { RecordField } from "../../language/rule.js";
import type { EventType } from "../../language/vocabulary.js";
import { both, type Words } from "../wording.js";

/** What happens to a task, in words. */
export const EVENT: Words<EventType> = {
  issued: both("ban hành", "issued"),
  assigned: both("giao", "assigned"),
  received: both("nhận", "received"),
  registered: both("cập nhật vào hệ thống", "registered"),
  returned: both("chuyển lại", "returned"),
  reassigned: both("giao lại", "reassigned"),
  deadlineAdjusted: both("điều chỉnh thời hạn", "deadline adjusted"),
  suspended: both("tạm dừng", "suspended"),
  resumed: both("tiếp tục", "resumed"),
  progressReported: both("báo cáo tiến độ", "progress reported"),
  resultIssued: both("ban hành kết quả", "result issued"),
  resultRecorded: both("cập nhật kết quả", "result recorded"),
  completed: both("hoàn thành", "completed"),
  confirmed: both("xác nhận hoàn thành", "confirmed"),
  delayExplained: both("giải trình việc chậm", "delay explained"),
  urged: both("đôn đốc", "urged"),
  escalated: both("báo cáo cấp trên", "escalated"),
  feedbackReceived: both("nhận phản hồi", "feedback received"),
  feedbackHandled: both("xử lý phản hồi", "feedback handled"),
  inspectionDecided: both("quyết định kiểm tra", "inspection decided"),
  inspectionEnded: both("kết thúc kiểm tra", "inspection ended"),
  inspectionReported: both("báo cáo kết quả kiểm tra", "inspection reported"),
  inspectionNotified: both("thông báo kết quả kiểm tra", "inspection notified"),
  cancelled: both("hủy", "cancelled"),
};

/** What an English sentence calls the event: “within 3 working days of the receipt”. */
export const EVENT_NOUN: Readonly<Record<EventType, string>> = {
  issued: "the issue",
  assigned: "the assignment",
  received: "the receipt",
  registered: "the registration",
  returned: "the return",
  reassigned: "the reassignment",
  deadlineAdjusted: "the change of the deadline",
  suspended: "the suspension",
  resumed: "the resumption",
  progressReported: "the progress report",
  resultIssued: "the issue of the result",
  resultRecorded: "the recording of the result",
  completed: "the completion",
  confirmed: "the confirmation",
  delayExplained: "the explanation of the delay",
  urged: "the urging",
  escalated: "the escalation",
  feedbackReceived: "the receipt of the feedback",
  feedbackHandled: "the answer to the feedback",
  inspectionDecided: "the decision to inspect",
  inspectionEnded: "the end of the inspection",
  inspectionReported: "the report on the inspection",
  inspectionNotified: "the notice of the inspection",
  cancelled: "the cancellation",
};

/** What a record is made of. */
export const FIELD: Words<RecordField> = {
  title: both("tên nhiệm vụ", "the title"),
  "document.number": both("số văn bản", "the number of the document"),
  "document.issuedOn": both("ngày văn bản", "the day of the document"),
  "document.title": both("trích yếu văn bản", "the title of the document"),
  "document.signer": both("người ký", "the signer"),
  "document.submittedBy": both("nơi trình", "who submitted it"),
  assignedBy: both("cấp giao, người giao", "who assigned it"),
  lead: both("nơi chủ trì", "the lead"),
  coordinators: both("nơi phối hợp", "the coordinators"),
  monitor: both("người theo dõi", "who monitors it"),
  dueOn: both("thời hạn", "the deadline"),
  extra: both("thông tin khác", "other information"),
};
