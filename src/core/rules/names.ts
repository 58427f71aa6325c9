import type { Bilingual } from "../../errors.js";
import type { RecordField } from "../../language/rule.js";
import type { EventType } from "../../language/vocabulary.js";

/** A field in the words of a finding. */
export const FIELD_NAMES: Readonly<Record<RecordField, Bilingual>> = {
  title: { vi: "nội dung (tên) nhiệm vụ", en: "the content (title) of the task" },
  "document.number": { vi: "số, ký hiệu văn bản", en: "the number of the document" },
  "document.issuedOn": { vi: "ngày ban hành văn bản", en: "the day the document was issued" },
  "document.title": { vi: "tên, trích yếu văn bản", en: "the title of the document" },
  "document.signer": { vi: "người ký văn bản", en: "the signer of the document" },
  "document.submittedBy": { vi: "nơi trình ban hành văn bản", en: "the body that submitted the document" },
  assignedBy: { vi: "nơi giao nhiệm vụ", en: "the assigner" },
  lead: { vi: "đơn vị chủ trì", en: "the lead unit" },
  coordinators: { vi: "đơn vị phối hợp", en: "the coordinating units" },
  monitor: { vi: "đầu mối theo dõi", en: "the monitor" },
  dueOn: { vi: "thời hạn", en: "the deadline" },
  extra: { vi: "thông tin khác", en: "other information" },
};

/** An event in the words of a finding: what was done, and what is missing when it was not. */
export const EVENT_NAMES: Readonly<Record<EventType, Bilingual>> = {
  issued: { vi: "ban hành văn bản", en: "issue" },
  assigned: { vi: "giao nhiệm vụ", en: "assignment" },
  received: { vi: "tiếp nhận", en: "receipt" },
  registered: { vi: "đưa vào theo dõi", en: "registration" },
  returned: { vi: "chuyển lại nhiệm vụ", en: "return of the task" },
  reassigned: { vi: "giao cho nơi khác", en: "reassignment" },
  deadlineAdjusted: { vi: "điều chỉnh thời hạn", en: "change of the deadline" },
  suspended: { vi: "tạm dừng", en: "suspension" },
  resumed: { vi: "tiếp tục", en: "resumption" },
  progressReported: { vi: "báo cáo tiến độ", en: "progress report" },
  resultIssued: { vi: "ban hành văn bản kết quả", en: "issue of the result" },
  resultRecorded: { vi: "cập nhật kết quả", en: "record of the result" },
  completed: { vi: "hoàn thành", en: "completion" },
  confirmed: { vi: "xác nhận kết quả", en: "confirmation" },
  delayExplained: { vi: "giải trình", en: "explanation" },
  urged: { vi: "đôn đốc", en: "urging" },
  escalated: { vi: "báo cáo cấp trên", en: "escalation" },
  feedbackReceived: { vi: "nhận phản hồi", en: "receipt of feedback" },
  feedbackHandled: { vi: "xử lý phản hồi", en: "handling of feedback" },
  inspectionDecided: { vi: "quyết định kiểm tra", en: "decision to inspect" },
  inspectionEnded: { vi: "kết thúc kiểm tra", en: "end of the inspection" },
  inspectionReported: { vi: "báo cáo kết quả kiểm tra", en: "inspection report" },
  inspectionNotified: { vi: "thông báo kết quả kiểm tra", en: "notice of the inspection result" },
  cancelled: { vi: "hủy nhiệm vụ", en: "cancellation" },
};
