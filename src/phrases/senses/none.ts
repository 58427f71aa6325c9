import type { NoDayReason } from "../printed-deadline.js";
import type { SenseGuide } from "./sense.js";

/** Senses that give no day, in the order in which they are asked. */
export const NO_DAY: Readonly<Record<string, readonly [reason: NoDayReason, pattern: string]>> = {
  lunar: ["lunar", ".*L.*"],
  blank: ["notUnderstood", ".*z.*"],
  recurrence: ["notAPoint", ".*E.*"],
  unknownStart: ["noStart", "[^D]*S[^SDu]*[fgu].*|.*[fg].*S.*"],
  countedBack: ["noDate", ".*(?:Sb|b[yi]*S|u[il]*S|DS).*"],
  vague: ["notAPoint", ".*u.*"],
  urgent: ["notAPoint", "[^DMSo]*U[^DMSo]*"],
  extensionOnly: ["noDate", "[^DM]*[Xx].*"],
  meeting: ["noDate", "[^b]*G.*|.*bw?G[^D]*"],
  beginning: ["noDate", ".*[fg].*"],
  otherBody: ["noDate", ".*(?:B.*[DMS]|[DM].*B).*"],
  document: ["noDate", "[^DMS]*r[^DMS]*"],
  done: ["noDate", "[^DMS]*[kFQ][^DMSb]*"],
  several: ["notUnderstood", ".*[DMS].*[DMS].*"],
};

/** The same for people. */
export const NO_DAY_GUIDE: Readonly<Record<string, SenseGuide>> = {
  lunar: {
    name: { vi: "ngày âm lịch", en: "a day of the lunar calendar" },
    examples: [["trước ngày 23/12 âm lịch", "2026-05-12", null]],
  },
  blank: { name: { vi: "còn để trống", en: "left blank" }, examples: [["trước ngày …/6/2026", null, null]] },
  recurrence: {
    name: { vi: "việc định kỳ", en: "something that recurs" },
    examples: [
      ["6 tháng/lần", "2026-05-12", null],
      ["trước ngày 15/12 hằng năm", "2026-05-12", null],
    ],
  },
  unknownStart: {
    name: { vi: "một thời hạn kể từ việc chưa ghi ngày", en: "a span from something that is not dated" },
    examples: [["trong 15 ngày kể từ ngày nhận được văn bản", "2026-05-12", null]],
  },
  countedBack: {
    name: { vi: "tính lùi từ một việc", en: "counted back from something" },
    examples: [["trước ngày 15/6/2026 ít nhất 05 ngày", "2026-05-12", null]],
  },
  vague: {
    name: { vi: "không chỉ rõ ngày nào", en: "it leaves open which day" },
    examples: [["đầu tháng 6/2024", null, null]],
  },
  urgent: {
    name: { vi: "làm ngay, khẩn trương, thường xuyên", en: "at once, or all the time" },
    examples: [["khẩn trương", "2026-05-12", null]],
  },
  extensionOnly: {
    name: { vi: "gia hạn, chưa rõ đến ngày nào", en: "an extension whose day is not granted or not printed" },
    examples: [["gia hạn 02 tháng", "2026-05-12", null]],
  },
  meeting: {
    name: { vi: "ngày họp", en: "the day of a meeting" },
    examples: [["Phiên họp tháng 6", "2026-05-12", null]],
  },
  beginning: {
    name: { vi: "ngày bắt đầu, không phải hạn", en: "a beginning, and no end" },
    examples: [["sau ngày 20/5/2024", null, null]],
  },
  otherBody: {
    name: { vi: "hạn của cơ quan khác", en: "the limit of another body" },
    examples: [["Bộ Nội vụ yêu cầu trước ngày 30/6/2026", null, null]],
  },
  document: {
    name: { vi: "ngày của văn bản", en: "the day of a document" },
    examples: [["theo Công văn số 12/UBND ngày 5/3/2024", null, null]],
  },
  done: {
    name: { vi: "việc đã làm, tình trạng", en: "what has been done, or stands" },
    examples: [["đã báo cáo ngày 14/5/2026", null, null]],
  },
  several: {
    name: { vi: "nhiều ngày, không rõ ngày nào là hạn", en: "several days, and nothing says which one" },
    examples: [["15/6/2026; 30/6/2026", null, null]],
  },
};
