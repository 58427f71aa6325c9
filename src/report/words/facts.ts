import type { FactName } from "../../language/condition.js";
import type { Phase, RecordedState, Secrecy } from "../../language/vocabulary.js";
import { both, type Words } from "../wording.js";

type YesNo = { readonly yes: ReturnType<typeof both>; readonly no: ReturnType<typeof both> };
const either = (vi: string, en: string, notVi: string, notEn: string): YesNo => ({
  yes: both(vi, en),
  no: both(notVi, notEn),
});

/** The facts that hold or do not, as what a condition says of the task. */
export const YES_NO: Readonly<Partial<Record<FactName, YesNo>>> = {
  hasDeadline: either(
    "nhiệm vụ có thời hạn",
    "the task has a deadline",
    "nhiệm vụ không có thời hạn",
    "the task has no deadline",
  ),
  classified: either("nhiệm vụ mật", "the task is classified", "nhiệm vụ không mật", "the task is not classified"),
  urgent: either(
    "nhiệm vụ đột xuất, khẩn",
    "the task is urgent",
    "nhiệm vụ không đột xuất, khẩn",
    "the task is not urgent",
  ),
  multiUnit: either(
    "có nhiều nhiệm vụ, nhiều đơn vị hoặc phải lấy ý kiến",
    "several tasks or units, or opinions to collect",
    "một nhiệm vụ, một đơn vị, không phải lấy ý kiến",
    "one task of one unit, no opinions to collect",
  ),
  multiUnitStated: either(
    "sổ ghi rõ nhiều nhiệm vụ, nhiều đơn vị hoặc phải lấy ý kiến",
    "the register states several tasks or units, or opinions to collect",
    "sổ không ghi rõ nhiều nhiệm vụ, nhiều đơn vị hoặc phải lấy ý kiến",
    "the register does not state several tasks or units, or opinions to collect",
  ),
  writtenReportRequired: either(
    "phải báo cáo bằng văn bản",
    "a written report is required",
    "không phải báo cáo bằng văn bản",
    "no written report is required",
  ),
  coordinatorDelay: either(
    "đơn vị phối hợp chậm phối hợp",
    "a coordinator was late in coordinating",
    "đơn vị phối hợp không chậm phối hợp",
    "no coordinator was late in coordinating",
  ),
  started: either(
    "đã có tiến độ hoặc kết quả",
    "progress or a result is recorded",
    "chưa có tiến độ, chưa có kết quả",
    "no progress or result is recorded",
  ),
  dueSoon: either("sắp đến hạn", "the task is due soon", "chưa sắp đến hạn", "the task is not due soon"),
  registered: either(
    "đã cập nhật vào hệ thống",
    "it is entered in the system",
    "chưa cập nhật vào hệ thống",
    "it is not entered in the system",
  ),
  progressReported: either(
    "đã báo cáo tiến độ",
    "progress was reported",
    "chưa báo cáo tiến độ",
    "progress was not reported",
  ),
  resultIssued: either("đã ban hành kết quả", "a result was issued", "chưa ban hành kết quả", "no result was issued"),
  resultRecorded: either(
    "đã cập nhật kết quả",
    "a result was recorded",
    "chưa cập nhật kết quả",
    "no result was recorded",
  ),
  completed: either("đã hoàn thành", "the task is finished", "chưa hoàn thành", "the task is not finished"),
  confirmed: either("đã được xác nhận", "it is confirmed", "chưa được xác nhận", "it is not confirmed"),
  delayExplained: either(
    "đã giải trình việc chậm",
    "the delay was explained",
    "chưa giải trình việc chậm",
    "the delay was not explained",
  ),
};

/** What a fact with a value is called. */
export const FACT_NAME: Readonly<Partial<Record<FactName, ReturnType<typeof both>>>> = {
  secrecy: both("độ mật", "degree of secrecy"),
  phase: both("giai đoạn", "phase"),
  cell: both("nhóm", "cell"),
  documentTasks: both("số nhiệm vụ trong văn bản", "tasks of the document"),
  opinions: both("số nơi phải lấy ý kiến", "bodies to be asked"),
  units: both("số đơn vị liên quan", "units concerned"),
  coordinators: both("số đơn vị phối hợp", "coordinating units"),
};

export const PHASE: Words<Phase> = {
  upcoming: both("chưa ban hành", "not issued yet"),
  open: both("đang thực hiện", "open"),
  suspended: both("tạm dừng", "suspended"),
  returned: both("đã chuyển lại", "returned"),
  awaitingConfirmation: both("chờ xác nhận", "awaiting confirmation"),
  completed: both("đã hoàn thành", "completed"),
  cancelled: both("đã hủy", "cancelled"),
};

export const SECRECY: Words<Secrecy> = {
  none: both("không mật", "none"),
  confidential: both("mật", "confidential"),
  secret: both("tối mật", "secret"),
  topSecret: both("tuyệt mật", "top secret"),
};

/** States that a record gives without a day. */
export const RECORDED_STATE: Words<RecordedState> = {
  notStarted: both("chưa thực hiện", "not started"),
  inProgress: both("đang thực hiện", "in progress"),
  awaitingConfirmation: both("chờ xác nhận", "awaits confirmation"),
  completed: both("đã hoàn thành", "done"),
  suspended: both("tạm dừng", "suspended"),
  returned: both("đã chuyển lại", "returned"),
  reassigned: both("đã giao nơi khác", "reassigned"),
  cancelled: both("đã hủy", "called off"),
  unclear: both("chưa rõ", "unclear"),
};
