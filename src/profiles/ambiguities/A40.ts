import type { Ambiguity } from "../../language/readings.js";

export const A40: Ambiguity = {
  code: "A40",
  question: {
    vi: "Báo cáo tháng, quý, 6 tháng, năm không nêu ngày",
    en: "Monthly, quarterly, half-yearly and yearly reports: no dates",
  },
  value: "noDate",
  values: [
    {
      value: "noDate",
      text: { vi: "văn bản không ấn định ngày", en: "no computed date" },
      clause: { vi: "văn bản không ấn định ngày của báo cáo này", en: "the text sets no day for this report" },
      changes: [],
    },
    {
      value: "lastDay",
      text: { vi: "ngày cuối kỳ", en: "the last day of the period" },
      clause: { vi: "báo cáo này phải gửi vào ngày cuối kỳ", en: "this report is owed by the last day of the period" },
      changes: [],
    },
  ],
};
