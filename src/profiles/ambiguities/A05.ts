import type { Ambiguity } from "../../language/readings.js";

export const A05: Ambiguity = {
  code: "A05",
  question: {
    vi: "“trước” đứng đầu danh sách ngày",
    en: "“before” stands once ahead of a list of dates",
  },
  value: "allDates",
  values: [
    {
      value: "allDates",
      text: { vi: "“trước” áp dụng cho mọi ngày", en: '"before" governs every date' },
      clause: { vi: "“trước” áp dụng cho mọi ngày trong danh sách", en: "“before” governs every date of the list" },
      changes: [],
    },
    {
      value: "firstOnly",
      text: {
        vi: "“trước” chỉ áp dụng cho ngày đầu, các ngày sau tính cả ngày ấy",
        en: "only the first date; the others are inclusive",
      },
      clause: {
        vi: "“trước” chỉ áp dụng cho ngày đầu trong danh sách, các ngày sau tính cả ngày ấy",
        en: "“before” governs the first date alone, and the others are included",
      },
      changes: [
        { path: "trigger.calendar.1.bound", to: "by" },
        { path: "trigger.calendar.2.bound", to: "by" },
        { path: "trigger.calendar.3.bound", to: "by" },
      ],
    },
  ],
};
