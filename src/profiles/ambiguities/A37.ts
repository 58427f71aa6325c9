import type { Ambiguity } from "../../language/readings.js";

export const A37: Ambiguity = {
  code: "A37",
  question: {
    vi: "Cập nhật theo quý, 6 tháng, năm không nêu ngày",
    en: "Updates of tasks without a deadline: no date",
  },
  value: "lastDay",
  values: [
    {
      value: "lastDay",
      text: { vi: "ngày cuối kỳ", en: "the last day of the period" },
      clause: { vi: "kỳ cập nhật hết vào ngày cuối kỳ", en: "the update is owed by the last day of the period" },
      changes: [],
    },
    {
      value: "article22",
      text: { vi: "theo các ngày của Điều 22", en: "by the dates of Article 22" },
      clause: { vi: "kỳ cập nhật theo các ngày của Điều 22", en: "the update is owed by the dates of Article 22" },
      changes: [
        {
          path: "trigger.calendar",
          to: [
            { every: "quarter", in: "period", day: { month: 3, day: 20 }, bound: "before", roll: "none" },
            { every: "firstHalf", in: "period", day: { month: 6, day: 20 }, bound: "before", roll: "none" },
            { every: "year", in: "period", day: { month: 12, day: 20 }, bound: "before", roll: "none" },
          ],
        },
      ],
    },
  ],
};
