/** Documents that may set a deadline. */
export const DOCUMENTS = "công văn|văn bản|quyết định|thông báo|nghị quyết|kế hoạch|chỉ thị|kết luận";

/**
 * The words that have a place in a deadline, by the kind of part they make (`PART_KINDS`). A longer entry wins over a
 * shorter one. Where two words look alike without their marks, the earlier one is the one that is mistyped (`mendSlips`).
 */
const WORDS: Readonly<Record<string, string>> = {
  b: "trước|trc|trướcngày|<",
  y: "chậm nhất|muộn nhất|trễ nhất|hạn chót|hạn cuối|hạn cuối cùng|hết hạn|trước hoặc trong|trước và trong|tối đa|<=|≤",
  t: "đến|tới|hết|cho đến|cho tới|từ nay đến|kể từ nay đến",
  e: "cuối",
  o: "tháng|quý|năm|tháng này|quý này|năm này|năm nay",
  h: "hạn|thời hạn|thời gian|tiến độ|kỳ hạn|ngày hoàn thành|ngày hết hạn|ngày đến hạn|đến hạn|kh:",
  i: "trong|vào|là|trong vòng|trong thời hạn|trong thời gian|ngay trong|lúc",
  v: "hoàn thành|xong|hoàn tất|kết thúc|phải|thực hiện|triển khai",
  a: "báo cáo|xử lý|tổ chức|phối hợp|cập nhật|gửi|nộp|trình|trả lời|tham mưu|đề xuất|tổng hợp|rà soát|có|xây dựng",
  m: "ban hành|phê duyệt|xem xét|xem xét, quyết định|thông qua",
  B: "sở|bộ|sở xây dựng|bộ xây dựng|công an|ubnd|ủy ban|uỷ ban|hđnd|tỉnh ủy|tỉnh uỷ|thành ủy|văn phòng|chủ tịch|thường trực|chính phủ|thủ tướng|quốc hội|ban|phòng|cơ quan|đơn vị|huyện|xã|thành phố|tỉnh|nhân dân",
  p: "đầu tư",
  f: "từ|kể từ|tính từ|bắt đầu từ",
  g: "sau|ngay sau|không trước|không sớm hơn|sớm nhất",
  s: "nay",
  G: "kỳ họp|cuộc họp|phiên họp|buổi họp|họp|hội nghị|đại hội|quốc khánh|tết",
  E: "mỗi|định kỳ|các tháng|tháng cuối quý|tháng cuối của quý",
  O: "hạn cũ|thay cho",
  N: "hạn mới|nay là|thành|sang",
  F: "đã|đang|chưa|th:|thực tế:",
  K: "quá hạn|trong hạn|đúng|chậm|trễ|còn|theo quy định|theo yêu cầu|theo chỉ đạo",
  U: "khẩn trương|khẩn|thượng khẩn|hỏa tốc|hoả tốc|ngay|kịp thời|thường xuyên|liên tục|sớm",
  L: "âm lịch|âl|chạp|giêng|rằm",
  u: "đầu|giữa|khoảng|nửa|tuần|giai đoạn|khi|ít nhất",
  d: "để",
  A: "và",
  Z: "hoặc",
  q: "số liệu|tính",
  T: `${DOCUMENTS}|cv|vb|qđ|tb|bc|kh|tờ trình|công điện|kết quả|kết quả thực hiện`,
  n: "này",
  j: "theo|tại|căn cứ|của|về|với|qua|cho",
  c: "chiều|buổi chiều|cuối ngày|cuối giờ|cuối giờ chiều|cuối giờ làm việc|hết giờ làm việc|khi hết giờ làm việc|giờ hành chính",
  I: "sáng|buổi sáng",
};

/** The kind of each entry. */
const KINDS = new Map(
  Object.entries(WORDS).flatMap(([kind, list]) => list.split("|").map((words) => [words, kind] as const)),
);

/** The entry that stands at a place. In this order a longer entry comes before those it begins with. */
export const ENTRY = `(?:${[...KINDS.keys()].sort().reverse().join("|")})`;

export const kindOf = (words: string): string | undefined => KINDS.get(words);

/** Every word of an entry, in order. */
export const KNOWN_WORDS: readonly string[] = [...KINDS.keys()].flatMap((words) => words.split(" "));
