import type { Bilingual } from "../../errors.js";

const both = (vi: string, en: string): Bilingual => ({ vi, en });

/** What a rule is about, with its words: the one table of topics. A new topic is one entry. */
export const TOPIC = {
  effect: both("Hiệu lực", "Effect"),
  doTask: both("Thực hiện nhiệm vụ", "Do the task"),
  registerTask: both("Cập nhật, chuyển nhiệm vụ", "Enter and hand over the task"),
  followTask: both("Đưa nhiệm vụ vào theo dõi, đôn đốc", "Start following the task"),
  returnTask: both("Chuyển lại nhiệm vụ", "Return the task"),
  answerReturn: both("Xử lý nhiệm vụ được chuyển lại", "Answer the return of the task"),
  correctRecord: both("Rà soát, điều chỉnh số liệu", "Correct the record"),
  giveFeedback: both("Phản hồi thông tin", "Give feedback"),
  proposeMeasures: both("Đề xuất biện pháp", "Propose measures"),
  requestExtension: both("Đề nghị gia hạn", "Ask for an extension"),
  answerExtension: both("Trả lời đề nghị gia hạn", "Answer the request for an extension"),
  explainDelay: both("Giải trình việc chậm", "Explain the delay"),
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
  /** A consequence that follows by itself; nobody has to act for it. */
  answerJointly: both("Chịu trách nhiệm liên đới", "Answer jointly"),
  reportRegulation: both("Báo cáo thực hiện quy chế", "Report on the regulation"),
  maintainSystem: both("Duy trì hệ thống", "Maintain the system"),
  recordFields: both("Thông tin phải ghi", "Fields of the record"),
  classifiedRecord: both("Thông tin của nhiệm vụ mật", "Record of a classified task"),
  validUpdate: both("Điều kiện cập nhật hợp lệ", "Valid update"),
  confirmResult: both("Xác nhận kết quả", "Confirm the result"),
} as const satisfies Readonly<Record<string, Bilingual>>;
