import type { Bilingual } from "../../errors.js";
import type { NotComputedReason } from "../../language/accounting.js";
import type { ProvisionId } from "../../language/provision.js";

/** What each reason says of a provision. */
export const REASON_MEANINGS: Readonly<Record<NotComputedReason, Bilingual>> = Object.freeze({
  scope: {
    vi: "Phạm vi: quy chế áp dụng cho nhiệm vụ nào, cơ quan nào",
    en: "Scope: which tasks and which bodies the regulation reaches",
  },
  definition: {
    vi: "Giải thích từ ngữ dùng ở các điều khác",
    en: "Definition: the meaning of a word that other articles use",
  },
  classification: {
    vi: "Phân loại: xếp nhiệm vụ vào lớp mà bản ghi đã cho thấy",
    en: "Classification: puts a task into a class that its record already shows",
  },
  principle: {
    vi: "Nguyên tắc, mục đích: không nêu việc cụ thể phải làm",
    en: "Principle or aim: names no particular act",
  },
  untimed: {
    vi: "Không định thời gian: có việc phải làm nhưng “kịp thời”, “thường xuyên” hoặc không nêu hạn",
    en: "Untimed: an act is owed, but promptly, regularly, or with no time named",
  },
  judgement: {
    vi: "Cân nhắc: có phải làm hay không do con người xét từng trường hợp",
    en: "Judgement: whether to act is for a person to weigh in each case",
  },
  responsibility: {
    vi: "Trách nhiệm: ai phụ trách, ai trả lời, không kèm việc có ngày",
    en: "Responsibility: who is in charge or answers, without a dated act",
  },
  organisational: {
    vi: "Tổ chức: nhân sự, phần mềm, hướng dẫn, tập huấn",
    en: "Organisation: staff, software, guidance, training",
  },
  channel: {
    vi: "Hình thức: theo dõi bằng phương tiện nào, gửi thêm cho ai",
    en: "Channel: by what means to follow up, or to whom to send a copy",
  },
  content: {
    vi: "Nội dung: theo dõi, kiểm tra hoặc báo cáo phải đề cập điều gì",
    en: "Content: what following up, an inspection or a report must deal with",
  },
  inspection: {
    vi: "Tổ chức kiểm tra: lập kế hoạch, quyết định và tiến hành cuộc kiểm tra",
    en: "Running inspections: planning, ordering and holding them",
  },
  unrecorded: {
    vi: "Ngoài bản ghi: cần thông tin mà bản ghi nhiệm vụ không có trường riêng",
    en: "Unrecorded: needs information for which a task record has no field",
  },
  evaluation: {
    vi: "Đánh giá, khen thưởng: dùng kết quả để bình xét",
    en: "Appraisal and reward: the use of results in grading",
  },
  sanction: {
    vi: "Xử lý vi phạm: theo mức độ và theo quy định khác",
    en: "Sanction: by degree and under other rules",
  },
});

/** A provision that no rule serves, or a part of one that rules do serve, and why it is not computed. */
export interface NotComputed {
  /** The provision, as `<profile>/<article>`. */
  readonly provision: ProvisionId;
  /** Why it is not computed: one of a closed list. */
  readonly reason: NotComputedReason;
  /** One sentence: what the provision is about, and why neither a day nor a check comes of it. */
  readonly note: Bilingual;
}
