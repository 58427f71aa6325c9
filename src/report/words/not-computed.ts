import type { NotComputedReason } from "../../profiles/accounting/index.js";
import { both, type Words } from "../wording.js";

/** Why no rule comes of a provision, in a word; the sentence behind each stands with the reasons themselves. */
export const NOT_COMPUTED: Words<NotComputedReason> = {
  scope: both("phạm vi", "scope"),
  definition: both("giải thích từ ngữ", "definition"),
  classification: both("phân loại", "classification"),
  principle: both("nguyên tắc", "principle"),
  untimed: both("không định thời gian", "untimed"),
  judgement: both("cần cân nhắc", "judgement"),
  responsibility: both("trách nhiệm", "responsibility"),
  organisational: both("tổ chức", "organisation"),
  channel: both("hình thức", "channel"),
  content: both("nội dung", "content"),
  inspection: both("tổ chức kiểm tra", "running inspections"),
  unrecorded: both("ngoài bản ghi", "unrecorded"),
  evaluation: both("đánh giá, khen thưởng", "appraisal and reward"),
  sanction: both("xử lý vi phạm", "sanction"),
};
