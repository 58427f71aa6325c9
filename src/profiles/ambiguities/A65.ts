import type { Ambiguity } from "../../language/readings.js";

export const A65: Ambiguity = {
  code: "A65",
  question: {
    vi: "Báo cáo nhiệm vụ mật không nêu ngày",
    en: "Reports on secret tasks without a day",
  },
  value: "article20",
  values: [
    {
      value: "article20",
      text: { vi: "theo các ngày của khoản 2 Điều 20", en: "the days of 20.2" },
      clause: {
        vi: "báo cáo nhiệm vụ mật theo các ngày của khoản 2 Điều 20",
        en: "secret reports go by the days of 20.2",
      },
      changes: [],
    },
    {
      value: "noDate",
      text: { vi: "văn bản không ấn định ngày", en: "no day is computed" },
      clause: {
        vi: "văn bản không ấn định ngày của báo cáo nhiệm vụ mật",
        en: "the text sets no day for secret reports",
      },
      changes: [],
    },
  ],
};
