import { maySpeakOfSecrecy } from "../../core/register/secrecy-words.js";
import { KNOWN_HEADINGS } from "./columns.js";

/** What headings say beside the words of those that are known: of procedure alone, of no matter, body, person or place. */
const OF_PROCEDURE = [
  "tên lý do nguyên nhân khó khăn vướng mắc tồn tại hạn chế kiến nghị đề xuất giải pháp ý kiến đánh giá xếp loại",
  "tiến độ tỷ tỉ lệ phần trăm mức số lượng điểm loại nhóm lĩnh vực khối đơn vị phòng cấp nơi đầu mối",
  "liên hệ điện thoại email tệp file link đính kèm hồ sơ tài liệu minh chứng căn cứ nguồn kinh phí dự kiến",
  "lên vào từ đến đột xuất thường xuyên định kỳ hằng hàng tuần tháng quý năm lần đợt ban đầu cuối hiện nay này",
  "trước sau còn lại quá sớm muộn chậm trễ đúng đã chưa đang có không ưu tiên quan trọng hình thức yêu cầu",
  "khác thêm riêng chung lưu ý chú thích thông tin tình hình trong các với",
] as const;
const ENGLISH = "note notes remark remarks status comment comments updated on no";

/** Longer, it may be a sentence. */
const LONGEST = 60;

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

let known: ReadonlySet<string> | undefined;

/** Found when it is first asked for: few sheets hold a classified task and a heading that is not known. */
const knownWords = (): ReadonlySet<string> => {
  known ??= new Set([...KNOWN_HEADINGS(), ...OF_PROCEDURE, ENGLISH].flatMap(wordsIn));
  return known;
};

/**
 * Whether a heading says nothing but words of procedure, as headings of registers do, and so may be shown of a sheet that
 * holds a classified task: *Ngày cập nhật lên hệ thống*, *Đột xuất*. A number, a name, any other word leaves it out.
 */
export const isPlainHeading = (heading: string): boolean => {
  if (heading.length > LONGEST || maySpeakOfSecrecy(heading)) return false;
  const words = wordsIn(heading.normalize("NFC").toLowerCase());
  return words.length > 0 && words.every((word) => knownWords().has(word));
};
