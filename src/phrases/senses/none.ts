import type { Sense, SenseExample } from "./sense.js";

/** Senses that give no day, in the order in which they are asked. */
export const NO_DAY: readonly Sense[] = [
  { id: "lunar", name: { vi: "ngày âm lịch", en: "a day of the lunar calendar" }, pattern: ".*L.*", reason: "lunar" },
  { id: "blank", name: { vi: "còn để trống", en: "left blank" }, pattern: ".*z.*", reason: "notUnderstood" },
  {
    id: "recurrence",
    name: { vi: "việc định kỳ", en: "something that recurs" },
    pattern: ".*E.*",
    reason: "notAPoint",
  },
  {
    id: "unknownStart",
    name: { vi: "một thời hạn kể từ việc chưa ghi ngày", en: "a span from something that is not dated" },
    pattern: "[^D]*S[^SDu]*[fgu].*|.*[fg].*S.*",
    reason: "noStart",
  },
  {
    id: "countedBack",
    name: { vi: "tính lùi từ một việc", en: "counted back from something" },
    pattern: ".*(?:Sb|b[yi]*S|u[il]*S|DS).*",
    reason: "noDate",
  },
  {
    id: "vague",
    name: { vi: "không chỉ rõ ngày nào", en: "it leaves open which day" },
    pattern: ".*[um].*",
    reason: "notAPoint",
  },
  {
    id: "urgent",
    name: { vi: "làm ngay, khẩn trương, thường xuyên", en: "at once, or all the time" },
    pattern: "[^DMISo]*U[^DMISo]*",
    reason: "notAPoint",
  },
  {
    id: "extensionOnly",
    name: { vi: "gia hạn, chưa rõ đến ngày nào", en: "an extension whose day is not granted or not printed" },
    pattern: "[^DM]*[Xx].*",
    reason: "noDate",
  },
  {
    id: "meeting",
    name: { vi: "ngày họp", en: "the day of a meeting" },
    pattern: "[^b]*G.*|.*bn?G[^D]*",
    reason: "noDate",
  },
  {
    id: "beginning",
    name: { vi: "ngày bắt đầu, không phải hạn", en: "a beginning, and no end" },
    pattern: ".*[fg].*",
    reason: "noDate",
  },
  {
    id: "otherBody",
    name: { vi: "hạn của cơ quan khác", en: "the limit of another body" },
    pattern: ".*(?:[BP].*[DMS]|[DM].*B).*",
    reason: "noDate",
  },
  {
    id: "document",
    name: { vi: "ngày của văn bản", en: "the day of a document" },
    pattern: "[^DMIS]*r[^DMIS]*",
    reason: "noDate",
  },
  {
    id: "done",
    name: { vi: "việc đã làm, tình trạng", en: "what has been done, or stands" },
    pattern: "[^DMIS]*k[^DMISb]*",
    reason: "noDate",
  },
  {
    id: "several",
    name: { vi: "nhiều ngày, không rõ ngày nào là hạn", en: "several days, and nothing says which one" },
    pattern: ".*[DMIS].*[DMIS].*",
    reason: "notUnderstood",
  },
];

export const NO_DAY_EXAMPLES: Readonly<Record<string, readonly SenseExample[]>> = {
  lunar: [["trước ngày 23/12 âm lịch", "2026-05-12", null]],
  blank: [["trước ngày …/6/2026", null, null]],
  recurrence: [
    ["6 tháng/lần", "2026-05-12", null],
    ["trước ngày 15/12 hằng năm", "2026-05-12", null],
  ],
  unknownStart: [["trong 15 ngày kể từ ngày nhận được văn bản", "2026-05-12", null]],
  countedBack: [["trước ngày 15/6/2026 ít nhất 05 ngày", "2026-05-12", null]],
  vague: [["đầu tháng 6/2024", null, null]],
  urgent: [["khẩn trương", "2026-05-12", null]],
  extensionOnly: [["gia hạn 02 tháng", "2026-05-12", null]],
  meeting: [["Phiên họp tháng 6", "2026-05-12", null]],
  beginning: [["sau ngày 20/5/2024", null, null]],
  otherBody: [["Bộ Nội vụ yêu cầu trước ngày 30/6/2026", null, null]],
  document: [["theo Công văn số 12/UBND ngày 5/3/2024", null, null]],
  done: [["đã báo cáo ngày 14/5/2026", null, null]],
  several: [["15/6/2026; 30/6/2026", null, null]],
};
