import type { Ambiguity } from "../../language/readings.js";

export const A40: Ambiguity = {
  code: "A40",
  question: { vi: "Thành ủy Điều 12: báo cáo tháng/quý/6 tháng/năm không nêu ngày", en: "Party reports: no dates" },
  value: "noDate",
  values: [
    { value: "noDate", text: { vi: "không tính ngày", en: "no computed date" }, changes: [] },
    { value: "lastDay", text: { vi: "ngày cuối kỳ", en: "the last day of the period" }, changes: [] },
  ],
};
