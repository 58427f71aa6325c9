import type { Ambiguity } from "../../language/readings.js";

export const A41: Ambiguity = {
  code: "A41",
  question: { vi: "Định kỳ không nêu ngày", en: "Cadence without a date" },
  value: "noDate",
  values: [
    {
      value: "noDate",
      text: { vi: "nêu kỳ; văn bản không ấn định ngày", en: "the cadence is listed without a day" },
      clause: { vi: "văn bản chỉ nêu kỳ, không ấn định ngày", en: "the text names the cadence and sets no day" },
      changes: [],
    },
    {
      value: "lastDay",
      text: { vi: "ngày cuối kỳ", en: "the last day of the period" },
      clause: { vi: "việc định kỳ phải xong vào ngày cuối kỳ", en: "it is owed by the last day of the period" },
      changes: [],
    },
  ],
};
