import type { Ambiguity } from "../../language/readings.js";

export const A53: Ambiguity = {
  code: "A53",
  question: {
    vi: "Cập nhật định kỳ hoặc khi có kết quả",
    en: "Periodic updates, or one on a result",
  },
  value: "both",
  values: [
    {
      value: "both",
      text: {
        vi: "cả hai: định kỳ, và một lần khi có kết quả",
        en: "both: the periodic updates, and one owed from the day of a result",
      },
      clause: {
        vi: "phải cập nhật cả định kỳ và khi có kết quả",
        en: "both the periodic updates and the one on a result are owed",
      },
      changes: [],
    },
    {
      value: "either",
      text: {
        vi: "cập nhật khi có kết quả thay cho định kỳ",
        en: "the update on a result takes the place of the periodic ones",
      },
      clause: {
        vi: "cập nhật khi có kết quả thay cho cập nhật định kỳ",
        en: "the update on a result takes the place of the periodic ones",
      },
      changes: [],
    },
  ],
};
