import type { Ambiguity } from "../../language/readings.js";

export const A14: Ambiguity = {
  code: "A14",
  question: { vi: "Thứ Năm phủ cả ba nội dung?", en: "Does Thursday govern all three items?" },
  value: "all",
  values: [
    {
      value: "all",
      text: { vi: "thứ Năm cho cả ba nội dung", en: "Thursday for all three" },
      clause: { vi: "thứ Năm là ngày của cả ba nội dung", en: "Thursday is the day of all three items" },
      changes: [],
    },
    {
      value: "first",
      text: { vi: "chỉ nội dung đầu; hai nội dung sau không nêu ngày", en: "only the first; the others name no day" },
      clause: {
        vi: "thứ Năm chỉ là ngày của nội dung đầu, hai nội dung sau không nêu ngày",
        en: "Thursday is the day of the first item alone, and the others name no day",
      },
      changes: [],
    },
  ],
};
