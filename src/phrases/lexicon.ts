/**
 * The words that have a place in a deadline, by the kind of part they make (`PART_KINDS`). A longer entry wins over a
 * shorter one. What stands under `?` begins like another entry and is none.
 */
const WORDS: Readonly<Record<string, string>> = {
  b: "trước|trc|trước thời điểm",
  y: "chậm nhất|muộn nhất|trễ nhất|không quá|không được quá|không chậm hơn|không muộn hơn|không trễ hơn|hạn chót|hạn cuối|hạn cuối cùng|hết hạn|trước hoặc trong|trước hoặc vào|trước và trong|tối đa|nhiều nhất",
  t: "đến|tới|hết|đến hết|tới hết|cho đến|từ nay đến|kể từ nay đến|từ nay đến hết|kể từ nay đến hết",
  e: "cuối",
  i: "trong|vào|là|trong vòng|trong thời hạn|ngay trong|lúc",
  h: "hạn|thời hạn|thời gian|tiến độ|ngày hoàn thành|đến hạn|mốc|kh:|kế hoạch:",
  v: "hoàn thành|xong|hoàn tất|phải|cần|dứt điểm|thực hiện|triển khai|kết thúc",
  a: "báo cáo|gửi|nộp|trình|tham mưu|đề xuất|tổng hợp|rà soát|ban hành|phê duyệt|có|trả lời|góp ý|tổ chức|xây dựng|xử lý|giải quyết|cập nhật|cung cấp",
  f: "từ|kể từ|tính từ|bắt đầu từ|bắt đầu",
  g: "sau|ngay sau|ngoài|qua|không trước|không sớm hơn|sớm nhất|từ sau",
  G: "kỳ họp|cuộc họp|phiên họp|buổi họp|họp|hội nghị|đại hội|giao ban|quốc khánh|tết|khai mạc|khai giảng|lễ",
  E: "mỗi|định kỳ|định kì|các tháng|các quý|từng tháng|từng quý|tháng cuối quý|tháng cuối của quý|tháng đầu quý",
  O: "điều chỉnh từ|đã điều chỉnh từ|chuyển từ|lùi từ|hạn cũ|thay cho|thay thế|hạn ban đầu",
  N: "hạn mới|nay là|thành|sang",
  F: "đã|th:|thực tế:",
  K: "quá hạn|đã quá hạn|đã hết hạn|chưa đến hạn|chưa hoàn thành|chưa xong|đang thực hiện|đúng hạn|chậm|còn|hoặc sớm hơn|theo quy định|theo yêu cầu|theo kế hoạch|dương lịch",
  U: "khẩn trương|khẩn|thượng khẩn|hỏa tốc|hoả tốc|ngay|làm ngay|kịp thời|thường xuyên|liên tục|sớm|gấp",
  L: "âm lịch|âl|âm|chạp|giêng|tháng chạp|tháng giêng|mùng|mồng|rằm",
  u: "đầu|giữa|khoảng|trong khoảng|nửa|nửa cuối|thượng tuần|trung tuần|hạ tuần|tuần|giai đoạn|dự kiến|trước khi|trước lúc|sau khi|khi|vài|ít nhất|tối thiểu",
  P: "yêu cầu|giao|chỉ đạo|đề nghị",
  B: "sở|bộ|ubnd|ủy ban|uỷ ban|hđnd|tỉnh ủy|tỉnh uỷ|thành ủy|văn phòng|chủ tịch|thường trực|chính phủ|thủ tướng|quốc hội|ban|phòng|cục|công an|cơ quan|đơn vị|trung ương|tw|huyện|xã|thành phố|tỉnh|nhân dân",
  d: "để|phục vụ",
  A: "và|hoặc",
  q: "số liệu|tính|chốt|tình hình",
  T: "công văn|cv|văn bản|vb|quyết định|qđ|thông báo|tb|nghị quyết|nq|kế hoạch|kh|chỉ thị|ct|kết luận|kl|tờ trình|bc|công điện|giấy mời|biên bản|hồ sơ|kết quả|ý kiến|dự thảo",
  j: "theo|tại|căn cứ|của",
  o: "tháng|quý|năm|tháng này|quý này|năm này|năm nay",
  c: "chiều|tối|cuối ngày|cuối giờ|cuối buổi|cuối giờ chiều|cuối giờ làm việc|hết giờ làm việc|giờ hành chính",
  m: "sáng|trưa",
  "?": "trước mắt|trước đó|trước đây|trước tiên|trước hết|trước hạn|tháng trước|năm trước|tuần trước|kỳ trước|tháng sau|năm sau|tuần sau|tháng tới|năm tới|năm học|đến nay|đến khi|cuối tuần|đầu tuần",
};

const across = (...lists: readonly string[]): readonly string[] =>
  lists.reduce<readonly string[]>((made, list) => made.flatMap((one) => list.split("|").map((two) => one + two)), [""]);

const CHANGED = "gia hạn|lùi|điều chỉnh|dời|chuyển|kéo dài";

/** Words that are made of others: what recurs, what moves a deadline (`X`), what only asks for that (`x`). */
const COMPOSED: readonly (readonly [kind: string, words: readonly string[]])[] = [
  ["E", across("hằng |hàng ", "ngày|tuần|tháng|quý|năm")],
  ["X", across("|đã |được |đã được |cho |đồng ý ", "gia hạn")],
  ["X", across("|đã |được |đã được ", CHANGED, " đến| tới| sang| thành| thêm")],
  [
    "x",
    across(
      "xin|đang xin|đã xin|đề nghị|đề xuất|kiến nghị|chưa|chưa được|không|xin được|đề nghị cho|đề nghị được",
      " ",
      CHANGED,
    ),
  ],
];

export interface Entry {
  readonly words: string;
  readonly kind: string;
}

/** The entries by their first word, longer ones first. */
export const ENTRIES: ReadonlyMap<string, readonly Entry[]> = (() => {
  const entries = new Map<string, Entry[]>();
  for (const [kind, list] of [
    ...COMPOSED,
    ...Object.entries(WORDS).map(([kind, list]) => [kind, list.split("|")] as const),
  ]) {
    for (const words of list) {
      const first = /^[^ :]+/.exec(words)?.[0] ?? "";
      entries.set(first, [...(entries.get(first) ?? []), { words, kind }]);
    }
  }
  for (const each of entries.values()) each.sort((a, b) => b.words.length - a.words.length);
  return entries;
})();
