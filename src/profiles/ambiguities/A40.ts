import type { Ambiguity } from "../../language/readings.js";

export const A40: Ambiguity = {
  code: "A40",
  question: { vi: "Thành ủy Điều 12: báo cáo tháng/quý/6 tháng/năm không nêu ngày", en: "Party reports: no dates" },
  value: "lastDay",
  values: [
    { value: "lastDay", text: { vi: "ngày cuối kỳ", en: "the last day of the period" }, changes: [] },
    {
      value: "noDate",
      text: { vi: "không tính ngày", en: "no computed date" },
      changes: [
        {
          path: "on",
          to: [
            { every: "month", day: null, reason: "noDateInText" },
            { every: "quarter", day: null, reason: "noDateInText" },
            { every: "firstHalf", day: null, reason: "noDateInText" },
            { every: "year", day: null, reason: "noDateInText" },
          ],
        },
      ],
    },
  ],
};
