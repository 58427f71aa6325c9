import type { Bilingual } from "../../errors.js";

/** An event in words: the act as a noun, and the sentence that it happened. */
export interface EventWords {
  /** “báo cáo tiến độ”, “progress report”; an English sentence puts “the” before it. */
  readonly name: Bilingual;
  /** “tiến độ được báo cáo”, “progress was reported”. */
  readonly happened: Bilingual;
}

const words = (vi: string, en: string, happenedVi: string, happenedEn: string): EventWords => ({
  name: { vi, en },
  happened: { vi: happenedVi, en: happenedEn },
});

/** What can happen to a task, one dated fact each, with its words: the one table of events. A new event is one entry. */
export const EVENT = {
  issued: words("ban hành văn bản", "issue", "văn bản được ban hành", "the document was issued"),
  assigned: words("giao nhiệm vụ", "assignment", "nhiệm vụ được phân công", "the task was assigned"),
  received: words("tiếp nhận", "receipt", "nhận văn bản", "the document was received"),
  registered: words(
    "cập nhật vào hệ thống",
    "registration",
    "nhiệm vụ được cập nhật để theo dõi",
    "the task was entered for following",
  ),
  returned: words("chuyển lại nhiệm vụ", "return", "nhiệm vụ được chuyển lại", "the task was returned"),
  reassigned: words("giao cho nơi khác", "reassignment", "nhiệm vụ được giao lại", "the task was reassigned"),
  extensionRequested: words(
    "đề nghị gia hạn",
    "request for an extension",
    "đề nghị gia hạn được gửi",
    "an extension was asked for",
  ),
  extensionAnswered: words(
    "trả lời đề nghị gia hạn",
    "answer to the request for an extension",
    "đề nghị gia hạn được trả lời",
    "the request for an extension was answered",
  ),
  deadlineAdjusted: words(
    "điều chỉnh thời hạn",
    "change of the deadline",
    "thời hạn được điều chỉnh",
    "the deadline was adjusted",
  ),
  suspended: words("tạm dừng", "suspension", "nhiệm vụ tạm dừng", "the task was suspended"),
  resumed: words("tiếp tục", "resumption", "nhiệm vụ tiếp tục", "the task was resumed"),
  progressReported: words("báo cáo tiến độ", "progress report", "tiến độ được báo cáo", "progress was reported"),
  resultIssued: words(
    "ban hành văn bản kết quả",
    "issue of the result",
    "văn bản kết quả được ban hành",
    "the result document was issued",
  ),
  resultRecorded: words(
    "cập nhật kết quả",
    "recording of the result",
    "kết quả được cập nhật",
    "the result was recorded",
  ),
  completed: words("hoàn thành", "completion", "nhiệm vụ hoàn thành", "the task was finished"),
  confirmed: words("xác nhận kết quả", "confirmation", "kết quả được xác nhận", "the result was confirmed"),
  reopened: words("mở lại nhiệm vụ", "reopening", "nhiệm vụ được mở lại", "the task was opened again"),
  delayExplained: words(
    "giải trình việc chậm",
    "explanation of the delay",
    "lý do chậm được giải trình",
    "the delay was explained",
  ),
  urged: words("đôn đốc", "urging", "văn bản đôn đốc được ban hành", "a pressing document was issued"),
  escalated: words("báo cáo cấp trên", "escalation", "việc được báo cáo cấp trên", "the matter was escalated"),
  feedbackReceived: words(
    "nhận phản hồi",
    "receipt of the feedback",
    "nhận thông tin phản hồi",
    "feedback was received",
  ),
  feedbackHandled: words(
    "xử lý phản hồi",
    "handling of the feedback",
    "phản hồi được xử lý",
    "the feedback was handled",
  ),
  inspectionDecided: words(
    "quyết định kiểm tra",
    "decision to inspect",
    "có quyết định kiểm tra",
    "an inspection was decided",
  ),
  inspectionEnded: words("kết thúc kiểm tra", "end of the inspection", "kiểm tra kết thúc", "the inspection ended"),
  inspectionReported: words(
    "báo cáo kết quả kiểm tra",
    "inspection report",
    "kết quả kiểm tra được báo cáo",
    "the inspection was reported",
  ),
  inspectionNotified: words(
    "thông báo kết quả kiểm tra",
    "notice of the inspection result",
    "kết quả kiểm tra được thông báo",
    "the inspected unit was told",
  ),
  cancelled: words("hủy nhiệm vụ", "cancellation", "nhiệm vụ bị hủy", "the task was called off"),
} as const satisfies Readonly<Record<string, EventWords>>;
