import type { Ambiguity } from "../../language/readings.js";

export const A12: Ambiguity = {
  code: "A12",
  question: { vi: "“Ngày 10/6, 10/12” không có từ giới hạn", en: "Bare “10 June, 10 December”" },
  value: "onOrBefore",
  values: [
    { value: "onOrBefore", text: { vi: "chậm nhất ngày đó", en: "at latest on the day" }, changes: [] },
    { value: "on", text: { vi: "đúng ngày đó", en: "on the very day" }, changes: [] },
    {
      value: "before",
      text: { vi: "trước ngày đó", en: "before the day" },
      changes: [{ path: "trigger.calendar.*.bound", from: "by", to: "before" }],
    },
  ],
};
