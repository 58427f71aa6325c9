import type { Bilingual } from "../../errors.js";
import { TOPIC } from "./topics.js";

const both = (vi: string, en: string): Bilingual => ({ vi, en });

/**
 * What is done, with its words. A topic says what a rule is about; an act is what its bearer does, so that regulations are
 * laid side by side act by act. Most topics are one act; those that are several have the others here.
 */
export const ACT = {
  ...TOPIC,
  reviewSubmissions: both("Rà soát văn bản trình quá hạn chưa có kết quả", "Review submissions without a result"),
  reportUrgentOrders: both("Báo cáo việc phải xử lý ngay theo chỉ đạo", "Report work ordered to be done at once"),
  proposeReview: both("Đề xuất kiểm điểm, xử lý trách nhiệm", "Propose a review of responsibility"),
  reportSilence: both("Báo cáo nơi không báo cáo, hay chậm báo cáo", "Report those that do not report, or often late"),
  raiseErrors: both("Trao đổi khi thấy số liệu sai lệch", "Raise errors in the figures"),
  informLead: both("Cung cấp thông tin cho nơi chủ trì", "Inform the lead"),
  seekDirection: both("Xin ý kiến khi các nơi có ý kiến khác nhau", "Seek direction where bodies disagree"),
  putRight: both("Chấn chỉnh, khắc phục sai sót", "Put mistakes right"),
  reportOnRequest: both("Báo cáo, cập nhật đột xuất theo yêu cầu", "Report on request"),
  requestReports: both("Yêu cầu các nơi báo cáo, cập nhật", "Ask for reports"),
  inspect: both("Tổ chức kiểm tra", "Hold inspections"),
  assistInspection: both("Cung cấp hồ sơ cho Đoàn kiểm tra", "Give the inspection team its files"),
  reportDifficulties: both("Phản ánh vướng mắc khi thực hiện quy chế", "Report difficulties with the regulation"),
  removeObstacles: both("Tham mưu gỡ khó khăn, vướng mắc", "Advise on removing obstacles"),
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is done, the same word under every regulation: a topic, or one of several acts of a topic. */
export type Act = keyof typeof ACT;
