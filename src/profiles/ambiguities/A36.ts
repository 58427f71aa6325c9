import type { Ambiguity } from "../../language/readings.js";

export const A36: Ambiguity = {
  code: "A36",
  question: {
    vi: "Báo cáo nhiệm vụ mật quý, 6 tháng, năm không nêu ngày",
    en: "Secret reports by quarter, half-year and year: no dates",
  },
  value: "article22",
  values: [
    {
      value: "article22",
      text: { vi: "theo các ngày của Điều 22", en: "by the dates of Article 22" },
      clause: {
        vi: "báo cáo nhiệm vụ mật theo các ngày của Điều 22",
        en: "secret reports go by the dates of Article 22",
      },
      changes: [],
    },
    {
      value: "noDate",
      text: { vi: "văn bản không ấn định ngày", en: "no computed date" },
      clause: {
        vi: "văn bản không ấn định ngày của báo cáo nhiệm vụ mật",
        en: "the text sets no day for secret reports",
      },
      changes: [
        {
          path: "trigger.calendar",
          to: [
            { every: "quarter", day: null, reason: "noDateInText" },
            { every: "firstHalf", day: null, reason: "noDateInText" },
            { every: "year", day: null, reason: "noDateInText" },
          ],
        },
      ],
    },
  ],
};
