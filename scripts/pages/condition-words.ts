import type { Bilingual } from "../../src/errors.js";
import type { FactName } from "../../src/language/condition.js";
import type { Cell, Phase, Role } from "../../src/language/vocabulary.js";

const both = (vi: string, en: string): Bilingual => ({ vi, en });

/** Each fact that a condition can ask for, in a sentence. */
export const FACT_SENTENCE: Readonly<Record<FactName, Bilingual>> = {
  hasDeadline: both("Nhiệm vụ đang có thời hạn.", "The task has a deadline now."),
  classified: both("Độ mật của nhiệm vụ khác none.", "Its secrecy is not none."),
  secrecy: both(
    "Độ mật: none, confidential, secret, topSecret.",
    "Its secrecy: none, confidential, secret or topSecret.",
  ),
  urgent: both("Sổ ghi nhiệm vụ là khẩn, đột xuất.", "The register says that it is urgent."),
  multiUnit: both(
    "Có nhiều nhiệm vụ trong văn bản, nhiều đơn vị, hoặc phải lấy ý kiến.",
    "Its document assigns several tasks, several units are concerned, or opinions are asked.",
  ),
  multiUnitStated: both(
    "Sổ ghi thẳng là nhiều đơn vị, không nêu số.",
    "The register says yes to multiUnit, without numbers.",
  ),
  documentTasks: both(
    "Số nhiệm vụ mà văn bản giao; 0 khi sổ không cho biết.",
    "How many tasks its document assigns; 0 when not told.",
  ),
  units: both(
    "Số đơn vị liên quan: số đã ghi, hoặc chủ trì cộng phối hợp.",
    "How many units are concerned: as stated, else leads and coordinators.",
  ),
  opinions: both(
    "Số nơi phải lấy ý kiến; 0 khi sổ không cho biết.",
    "Of how many bodies an opinion is asked; 0 when not told.",
  ),
  writtenReportRequired: both(
    "Phải báo cáo bằng văn bản; sổ không ghi thì thành câu hỏi.",
    "A written report is asked for; when not recorded it is a question.",
  ),
  coordinatorDelay: both(
    "Đơn vị phối hợp chậm; sổ nào cũng không ghi, nên luôn là câu hỏi.",
    "A coordinator was late; no register tells, so it is always a question.",
  ),
  phase: both("Giai đoạn của nhiệm vụ, xem bảng dưới.", "Where the task stands; see the table below."),
  cell: both("Nhóm khi tổng hợp, xem bảng dưới.", "Where it counts in a summary; see the table below."),
  started: both("Đã báo cáo tiến độ, hoặc đã có kết quả.", "Progress was reported, or there is a result."),
  dueSoon: both(
    "Chưa xong và còn không quá dueSoonWorkingDays đến hạn.",
    "Open, with no more than dueSoonWorkingDays to its deadline.",
  ),
  registered: both("Đã vào sổ.", "It was registered."),
  progressReported: both("Đã có ít nhất một lần báo cáo tiến độ.", "Progress was reported at least once."),
  resultIssued: both("Đã ban hành văn bản kết quả.", "A result was issued."),
  resultRecorded: both("Kết quả đã được cập nhật.", "The result was recorded."),
  completed: both("Đã hoàn thành và chưa mở lại.", "It is finished, and was not reopened."),
  confirmed: both("Việc hoàn thành đã được xác nhận.", "That it is finished was confirmed."),
  delayExplained: both("Đã giải trình việc chậm.", "The delay was explained."),
  coordinators: both("Số đơn vị phối hợp.", "How many bodies coordinate."),
};

/** Each phase of a task, in a sentence. */
export const PHASE_SENTENCE: Readonly<Record<Phase, Bilingual>> = {
  upcoming: both("Văn bản giao chưa ban hành vào ngày xét.", "Its document is not issued yet on the day judged."),
  open: both("Đã giao, chưa xong.", "Assigned, not finished."),
  suspended: both("Đang tạm dừng.", "Suspended now."),
  returned: both("Đã chuyển lại, chờ trả lời.", "Returned, the answer is awaited."),
  awaitingConfirmation: both("Đã xong, chờ xác nhận.", "Finished, and confirmation is awaited."),
  completed: both("Đã xong (và đã xác nhận, nếu quy chế đòi).", "Finished (and confirmed, where that is asked)."),
  cancelled: both("Đã hủy.", "Called off."),
};

/** Each cell of a summary, in a sentence. */
export const CELL_SENTENCE: Readonly<Record<Cell, Bilingual>> = {
  doneOnTime: both("Xong không sau thời hạn.", "Finished by its deadline."),
  doneLate: both("Xong sau thời hạn.", "Finished after its deadline."),
  doneNoDeadline: both("Xong, không có thời hạn.", "Finished; it had no deadline."),
  doneUndated: both("Xong, sổ không cho biết ngày.", "Finished; the day is not told."),
  openInTime: both("Chưa xong, còn trong hạn.", "Not finished, its deadline has not passed."),
  openOverdue: both("Chưa xong, thời hạn đã qua.", "Not finished, its deadline has passed."),
  openNoDeadline: both("Chưa xong, không có thời hạn.", "Not finished, without a deadline."),
  openUndetermined: both("Chưa xong, chưa rõ có quá hạn không.", "Not finished; whether it is late is not known."),
  cancelled: both("Đã hủy, không tính vào tổng nào.", "Called off; in no total."),
  upcoming: both("Chưa ban hành, không tính vào tổng nào.", "Not issued yet; in no total."),
};

/** Each common role, in a sentence. */
export const ROLE_SENTENCE: Readonly<Record<Role, Bilingual>> = {
  assigner: both("Người hoặc cơ quan giao nhiệm vụ.", "Who assigns the task."),
  office: both("Nơi theo dõi, đôn đốc việc thực hiện.", "Who follows the task up and urges it on."),
  lead: both("Đơn vị chủ trì: người nợ chính nhiệm vụ.", "The body that leads: it owes the task itself."),
  coordinator: both("Đơn vị phối hợp với chủ trì.", "A body that coordinates with the lead."),
  inspector: both("Nơi đã tiến hành cuộc kiểm tra.", "The body that held the inspection."),
  director: both("Người đứng đầu cơ quan.", "The head of the agency."),
};
