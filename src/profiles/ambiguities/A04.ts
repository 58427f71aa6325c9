import type { Ambiguity } from "../../language/readings.js";

export const A04: Ambiguity = {
  code: "A04",
  question: {
    vi: "“trước ngày …”, “chậm nhất trước ngày …”: có tính ngày ấy không?",
    en: "“before day D”, “at latest before day D”",
  },
  value: "exclusive",
  values: [
    {
      value: "exclusive",
      text: { vi: "không tính ngày ấy, hết hạn vào ngày liền trước", en: "ends with D−1" },
      clause: { vi: "“trước ngày” không tính ngày ấy", en: "“before the day” ends with the day before" },
      changes: [],
    },
    {
      value: "inclusive",
      text: { vi: "tính cả ngày ấy", en: "ends with D" },
      clause: { vi: "“trước ngày” tính cả ngày ấy", en: "“before the day” includes that day" },
      changes: [{ path: "trigger.calendar.*.bound", from: "before", to: "by" }],
    },
  ],
};
