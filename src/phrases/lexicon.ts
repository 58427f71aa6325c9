/**
 * The words that have a place in a deadline, by the kind of part they make (`PART_NAMES`). A longer entry wins over a
 * shorter one. What stands under `?` looks like another entry and is none.
 */
const WORDS: Readonly<Record<string, string>> = {
  b: "trước|trc|trước thời điểm|trước thời hạn",
  y: "chậm nhất|muộn nhất|trễ nhất|không quá|không được quá|không chậm hơn|không muộn hơn|không trễ hơn|không được chậm hơn|không được muộn hơn|hạn chót|hạn cuối|hạn cuối cùng|hết hạn|trước hoặc trong|trước hoặc vào|trước hoặc đúng|trước và trong|trước hay trong|tối đa|nhiều nhất|lâu nhất|không sau",
  t: "đến|tới|hết|đến hết|tới hết|cho đến|cho tới|từ nay đến|từ nay tới|kể từ nay đến|từ bây giờ đến|từ nay đến hết|cho đến hết|đến trước và trong",
  e: "cuối|vào cuối",
  i: "trong|vào|là|trong vòng|trong thời hạn|trong thời gian|trong hạn|ngay trong|trong cả|lúc|vào lúc",
  h: "hạn|thời hạn|thời gian|thời điểm|tiến độ|ngày hoàn thành|ngày đến hạn|đến hạn|mốc|mốc thời gian|deadline|kh:|kế hoạch:",
  v: "hoàn thành|xong|hoàn tất|phải xong|phải hoàn thành|cần hoàn thành|làm xong|hoàn thành xong|hoàn thành dứt điểm|dứt điểm|thực hiện|thực hiện xong|phải thực hiện|triển khai|triển khai xong|kết thúc|đảm bảo hoàn thành|bảo đảm hoàn thành|thực hiện hoàn thành",
  a: "báo cáo|gửi|nộp|trình|tham mưu|đề xuất|tổng hợp|rà soát|ban hành|phê duyệt|có báo cáo|có kết quả|có văn bản|phản hồi|trả lời|góp ý|cho ý kiến|tổ chức|xây dựng|lập|kiểm tra|cập nhật|đăng ký|chuyển|giải quyết|xử lý|cung cấp|công bố|phải báo cáo|phải gửi|phải nộp|phải trình|phải có|khắc phục|bàn giao|nghiệm thu|thẩm định|giải ngân|tiếp thu|hoàn thiện|kiểm điểm|chuẩn bị|rà soát lại|quyết toán|trình ký",
  f: "từ|kể từ|tính từ|bắt đầu từ|bắt đầu|từ sau",
  g: "sau|ngay sau|ngoài|qua|không trước|không sớm hơn|sớm nhất|sau thời điểm",
  G: "kỳ họp|kì họp|cuộc họp|phiên họp|buổi họp|họp|hội nghị|đại hội|giao ban|quốc khánh|tết|tết nguyên đán|khai mạc|bế mạc|khai giảng|lễ|hội thảo|chuyến thăm|lễ khai giảng|bầu cử",
  E: "hằng ngày|hàng ngày|hằng tuần|hàng tuần|hằng tháng|hàng tháng|hằng quý|hàng quý|hằng quí|hàng quí|hằng năm|hàng năm|mỗi|định kỳ|định kì|các tháng|các quý|các năm|từng tháng|từng quý|từng năm|tháng cuối quý|tháng cuối của quý|tháng cuối mỗi quý|tháng đầu quý|tháng đầu của quý",
  O: "điều chỉnh từ|đã điều chỉnh từ|được điều chỉnh từ|thay đổi từ|chuyển từ|lùi từ|dời từ|gia hạn từ|hạn cũ|thời hạn cũ|thay cho|thay thế|hạn ban đầu|thời hạn ban đầu|hạn trước đây|hạn gốc",
  N: "hạn mới|thời hạn mới|nay là|hạn điều chỉnh|hạn sau gia hạn",
  F: "đã|th:|thực tế:|thực hiện thực tế|hoàn thành thực tế",
  K: "quá hạn|đã quá hạn|đã hết hạn|chưa đến hạn|sắp đến hạn|chưa hoàn thành|chưa xong|chưa báo cáo|chưa thực hiện|đang thực hiện|đang triển khai|đang xử lý|đúng hạn|trễ hạn|chậm|chậm tiến độ|còn|còn hạn|còn lại|hoặc sớm hơn|theo quy định|theo yêu cầu|theo kế hoạch|dương lịch",
  U: "khẩn trương|khẩn|thượng khẩn|khẩn cấp|hỏa tốc|hoả tốc|hỏa tốc hẹn giờ|hoả tốc hẹn giờ|ngay|làm ngay|thực hiện ngay|ngay lập tức|kịp thời|thường xuyên|liên tục|sớm|gấp|cấp bách",
  L: "âm lịch|âl|nông lịch|chạp|giêng|tháng chạp|tháng giêng|mùng|mồng|rằm|âm",
  u: "đầu|giữa|khoảng|trong khoảng|nửa|nửa đầu|nửa cuối|thượng tuần|trung tuần|hạ tuần|tuần|tuần cuối|giai đoạn|dự kiến|ước|độ|chừng|ngày đầu|ngày cuối|trước khi|trước lúc|sau khi|khi|vài|ít nhất|tối thiểu",
  P: "yêu cầu|giao|chỉ đạo|đề nghị|quy định|ấn định",
  B: "sở|bộ|ubnd|ủy ban|uỷ ban|hđnd|hội đồng|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|huyện uỷ|quận ủy|đảng ủy|đảng uỷ|văn phòng|vp|chủ tịch|phó chủ tịch|thường trực|ban thường vụ|btv|chính phủ|thủ tướng|quốc hội|ban|phòng|cục|chi cục|tổng cục|công an|cơ quan|đơn vị|các đơn vị|lãnh đạo|trung ương|tw|thanh tra|kho bạc|mặt trận|mttq|bộ trưởng|giám đốc|địa phương|các địa phương|huyện|xã|thành phố|tỉnh|tp|các sở",
  d: "để|phục vụ|nhằm",
  A: "và|hoặc|cùng|đồng thời",
  q: "số liệu|tính|chốt|tình hình",
  T: "công văn|cv|văn bản|vb|quyết định|qđ|thông báo|tb|nghị quyết|nq|kế hoạch|kh|chỉ thị|ct|kết luận|kl|tờ trình|ttr|bc|công điện|cđ|giấy mời|gm|biên bản|thông tư|nghị định|nđ|luật|chương trình|ctr|đề án|hướng dẫn|hd|phiếu trình|phiếu chuyển|hợp đồng|phụ lục|hồ sơ|quy chế",
  j: "theo|tại|căn cứ|theo nội dung",
  o: "tháng|quý|quí|năm|tháng này|quý này|quí này|năm này|năm nay",
  c: "chiều|buổi chiều|tối|cuối ngày|hết ngày|cuối giờ|cuối buổi|cuối giờ chiều|cuối giờ sáng|cuối buổi chiều|cuối buổi sáng|cuối giờ làm việc|hết giờ làm việc|cuối giờ hành chính|hết giờ hành chính|giờ hành chính|giờ làm việc|cuối giờ làm việc buổi chiều",
  m: "sáng|buổi sáng|trưa|buổi trưa|đầu giờ|đầu giờ sáng|đầu giờ chiều|đầu ngày",
  "?":
    "trước mắt|trước đó|trước đây|trước đấy|trước tiên|trước hết|trước kia|trước nay|trước hạn|tháng trước|năm trước|tuần trước|kỳ trước|quý trước|lần trước|ngày trước|tháng sau|năm sau|tuần sau|quý sau|ngày sau|tháng tới|năm tới|tuần tới|quý tới|năm học|năm ngân sách|hết sức|đến nay|tới nay|đến khi|hết khi|ngày mai|hôm nay|hôm sau|không đến|không hết|từ xa|trong đó|là do|cuối tuần|đầu tuần|cuối cùng|âm tính",
};

/** What asks for another deadline, and what makes one; only both together have a meaning here. */
const ASKED = "xin|đang xin|đã xin|đề nghị|đã đề nghị|đề xuất|kiến nghị|chưa|chưa được|chờ|không|không được|xin được|đề nghị cho|đề nghị được|xem xét|cho phép|xin phép|có văn bản xin|có văn bản đề nghị|nếu được";
const CHANGED = "gia hạn|lùi|điều chỉnh|dời|chuyển|kéo dài|thay đổi";
const GRANTED = "|đã |được |đã được |cho |đồng ý |chấp thuận ";
const ONTO = "| đến| tới| sang| thành| đến hết| thêm| lại| thời hạn| thời hạn đến| hạn| hạn đến| hạn sang";

const across = (...lists: readonly string[]): string[] =>
  lists.reduce<string[]>((made, list) => made.flatMap((one) => list.split("|").map((two) => one + two)), [""]);

export interface Entry {
  readonly words: string;
  readonly kind: string;
}

/** The entries by their first word, longer ones first. */
export const ENTRIES: ReadonlyMap<string, readonly Entry[]> = (() => {
  const entries = new Map<string, Entry[]>();
  const enter = (words: string, kind: string): void => {
    const first = /^[a-zà-ỹ]+/.exec(words)?.[0] ?? "";
    const known = entries.get(first);
    if (known === undefined) entries.set(first, [{ words, kind }]);
    else known.push({ words, kind });
  };
  for (const [kind, list] of Object.entries(WORDS)) for (const words of list.split("|")) enter(words, kind);
  for (const words of across(GRANTED, CHANGED, ONTO)) {
    // Alone these are verbs like others: "chuyển kết quả", "thay đổi".
    if (/^(?:gia hạn|.+ .+)/.test(words) && !/^chuyển (?:thời )?hạn/.test(words)) enter(words, "X");
  }
  for (const words of across(`thành|sang`)) enter(words, "X");
  for (const words of across(ASKED, " ", CHANGED)) enter(words, "x");
  for (const each of entries.values()) each.sort((a, b) => b.words.length - a.words.length);
  return entries;
})();
