import type { Bilingual } from "../../errors.js";
import type { EventType } from "../../language/vocabulary.js";

type TriggerName = EventType | "due" | "originalDue" | "start" | "endsOn" | "minutesOn";

const NAMES: Readonly<Record<TriggerName, readonly [vi: string, en: string]>> = {
  endsOn: ["ngày kết thúc kiểm tra theo quyết định", "the end of the inspection as decided"],
  minutesOn: ["ngày lập biên bản kiểm tra", "the minutes of the inspection"],
  due: ["thời hạn của nhiệm vụ", "the deadline of the task"],
  originalDue: ["thời hạn giao ban đầu", "the deadline first set"],
  start: ["ngày giao nhiệm vụ", "the day the task was assigned"],
  issued: ["văn bản được ban hành", "the document was issued"],
  assigned: ["nhiệm vụ được phân công", "the task was assigned"],
  received: ["nhận văn bản", "the document was received"],
  registered: ["nhiệm vụ được cập nhật để theo dõi", "the task was entered for following"],
  returned: ["nhiệm vụ được chuyển lại", "the task was returned"],
  reassigned: ["nhiệm vụ được giao lại", "the task was reassigned"],
  deadlineAdjusted: ["thời hạn được điều chỉnh", "the deadline was adjusted"],
  suspended: ["nhiệm vụ tạm dừng", "the task was suspended"],
  resumed: ["nhiệm vụ tiếp tục", "the task was resumed"],
  progressReported: ["tiến độ được báo cáo", "progress was reported"],
  resultIssued: ["văn bản kết quả được ban hành", "the result document was issued"],
  resultRecorded: ["kết quả được cập nhật", "the result was recorded"],
  completed: ["nhiệm vụ hoàn thành", "the task was finished"],
  confirmed: ["kết quả được xác nhận", "the result was confirmed"],
  delayExplained: ["lý do chậm được giải trình", "the delay was explained"],
  urged: ["văn bản đôn đốc được ban hành", "a pressing document was issued"],
  escalated: ["việc được báo cáo cấp trên", "the matter was escalated"],
  feedbackReceived: ["nhận thông tin phản hồi", "feedback was received"],
  feedbackHandled: ["phản hồi được xử lý", "the feedback was handled"],
  inspectionDecided: ["có quyết định kiểm tra", "an inspection was decided"],
  inspectionEnded: ["kiểm tra kết thúc", "the inspection ended"],
  inspectionReported: ["kết quả kiểm tra được báo cáo", "the inspection was reported"],
  inspectionNotified: ["kết quả kiểm tra được thông báo", "the inspected unit was told"],
  cancelled: ["nhiệm vụ bị hủy", "the task was called off"],
};

/** What made a day the start of a span, in words; a chain keeps the name of the duty it leans on. */
export const triggerName = (event: string): Bilingual => {
  const names: Readonly<Record<string, readonly [string, string]>> = NAMES;
  const [vi, en] = names[event] ?? [event, event];
  return { vi, en };
};
