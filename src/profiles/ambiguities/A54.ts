import type { Ambiguity } from "../../language/readings.js";

export const A54: Ambiguity = {
  code: "A54",
  question: {
    vi: "Báo cáo 6 tháng, năm không nêu ngày",
    en: "Half-yearly and yearly reports without a day",
  },
  value: "noDate",
  values: [
    {
      value: "noDate",
      text: { vi: "không nêu ngày", en: "no day is named" },
      clause: {
        vi: "văn bản không nêu ngày của báo cáo 6 tháng, năm",
        en: "the text names no day for half-yearly and yearly reports",
      },
      changes: [],
    },
    {
      value: "article20",
      text: { vi: "theo các ngày của khoản 2 Điều 20", en: "the days of 20.2" },
      clause: {
        vi: "báo cáo 6 tháng, năm theo các ngày của khoản 2 Điều 20",
        en: "half-yearly and yearly reports go by the days of 20.2",
      },
      changes: [],
    },
  ],
};
