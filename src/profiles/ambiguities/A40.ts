import type { Ambiguity } from "../../language/readings.js";

export const A40: Ambiguity = {
  code: "A40",
  question: {
    vi: "Báo cáo tháng, quý, 6 tháng, năm không nêu ngày",
    en: "Monthly, quarterly, half-yearly and yearly reports: no dates",
  },
  value: "noDate",
  values: [
    { value: "noDate", text: { vi: "văn bản không ấn định ngày", en: "no computed date" }, changes: [] },
    { value: "lastDay", text: { vi: "ngày cuối kỳ", en: "the last day of the period" }, changes: [] },
  ],
};
