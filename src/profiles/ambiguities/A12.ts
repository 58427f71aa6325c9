import type { Ambiguity } from "../../language/readings.js";

export const A12: Ambiguity = {
  code: "A12",
  question: { vi: "“Ngày 10/6, 10/12” không có từ giới hạn", en: "Bare “10 June, 10 December”" },
  value: "onOrBefore",
  values: [
    {
      value: "onOrBefore",
      text: { vi: "chậm nhất ngày đó", en: "at latest on the day" },
      clause: { vi: "“ngày 10” là chậm nhất ngày 10", en: "“the 10th” means at latest on the 10th" },
      changes: [],
    },
    {
      value: "on",
      text: { vi: "đúng ngày đó", en: "on the very day" },
      clause: { vi: "“ngày 10” là đúng ngày 10", en: "“the 10th” means on that very day" },
      changes: [],
    },
    {
      value: "before",
      text: { vi: "trước ngày đó", en: "before the day" },
      clause: { vi: "“ngày 10” là trước ngày 10", en: "“the 10th” means before the 10th" },
      changes: [{ path: "trigger.calendar.*.bound", from: "by", to: "before" }],
    },
  ],
};
