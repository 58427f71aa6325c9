import type { Meaning } from "./part.js";

/**
 * The words that have a place in a deadline, by the kind of part they make (`PART_KINDS`). A longer entry wins over a
 * shorter one.
 */
const WORDS: Readonly<Record<string, string>> = {
  b: "trước|trc|trướcngày",
  y: "chậm nhất|muộn nhất|không quá|không chậm hơn|không muộn hơn|hạn chót|hạn cuối|hạn cuối cùng|hết hạn|trước hoặc trong|trước và trong|tối đa",
  t: "đến|tới|hết|cho đến|từ nay đến|kể từ nay đến",
  e: "cuối",
  i: "trong|vào|là|trong vòng|trong thời hạn|lúc",
  h: "hạn|thời hạn|thời gian|tiến độ|ngày hoàn thành|đến hạn|kh:",
  v: "hoàn thành|xong|hoàn tất|phải|thực hiện|triển khai",
  a: "báo cáo|gửi|nộp|trình|tham mưu|đề xuất|tổng hợp|rà soát|ban hành|phê duyệt|có|xây dựng",
  f: "từ|kể từ|tính từ|bắt đầu từ",
  g: "sau|ngay sau|ngoài|không trước|không sớm hơn|sớm nhất",
  s: "ngày ký|ngày ký ban hành|ngày ban hành|nay|khi ký",
  G: "kỳ họp|cuộc họp|phiên họp|buổi họp|họp|hội nghị|đại hội|quốc khánh|tết",
  E: "mỗi|định kỳ|các tháng|tháng cuối quý|tháng cuối của quý",
  O: "điều chỉnh từ|đã điều chỉnh từ|hạn cũ|thay cho",
  N: "hạn mới|nay là|thành|sang",
  F: "đã|th:|thực tế:",
  K: "quá hạn|đã hết hạn|chưa đến hạn|chưa hoàn thành|đang thực hiện|đúng hạn|chậm|còn|theo quy định|theo yêu cầu",
  U: "khẩn trương|khẩn|thượng khẩn|hỏa tốc|hoả tốc|ngay|kịp thời|thường xuyên|liên tục|sớm",
  L: "âm lịch|âl|chạp|giêng|rằm",
  u: "đầu|giữa|khoảng|nửa|tuần|giai đoạn|khi|ít nhất",
  B: "sở|bộ|ubnd|ủy ban|uỷ ban|hđnd|tỉnh ủy|tỉnh uỷ|thành ủy|văn phòng|chủ tịch|thường trực|chính phủ|thủ tướng|quốc hội|ban|phòng|cơ quan|đơn vị|huyện|xã|thành phố|tỉnh|nhân dân",
  d: "để",
  A: "và|hoặc",
  q: "số liệu|tính|tình hình",
  T: "công văn|cv|văn bản|vb|quyết định|qđ|thông báo|nghị quyết|kế hoạch|kh|chỉ thị|kết luận|tờ trình|công điện|kết quả",
  n: "này",
  j: "theo|tại|căn cứ|của",
  o: "tháng|quý|năm|tháng này|quý này|năm này|năm nay",
  c: "chiều|cuối ngày|cuối giờ|cuối giờ chiều|cuối giờ làm việc|giờ hành chính",
};

const across = (...lists: readonly string[]): string =>
  lists
    .reduce<readonly string[]>((made, list) => made.flatMap((one) => list.split("|").map((two) => one + two)), [""])
    .join("|");

const CHANGED = "gia hạn|lùi|điều chỉnh|chuyển";

/** Words that are made of others: what recurs, what moves a deadline (`X`), what only asks for that (`x`). */
const COMPOSED: Readonly<Record<string, string>> = {
  E: across("hằng |hàng ", "ngày|tuần|tháng|quý|năm"),
  X: `${across("|đã |được |đã được ", CHANGED, " đến| tới| sang| thành| thêm")}|${across("|đã |được |đã được ", "gia hạn")}`,
  x: across("xin |đang xin |đã xin |đề nghị |đề xuất |chưa |chưa được |không |đề nghị cho ", CHANGED),
};

/** What each entry means. */
const KINDS = new Map(
  [...Object.entries(WORDS), ...Object.entries(COMPOSED)].flatMap(([kind, list]) =>
    list.split("|").map((words) => [words, { kind }] as const),
  ),
);

/** The entry that stands at a place. In this order a longer entry comes before those it begins with. */
export const ENTRY = `(?:${[...KINDS.keys()].sort().reverse().join("|")})`;

export const entryOf = (words: string): Meaning | undefined => KINDS.get(words);
