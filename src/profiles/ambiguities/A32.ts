import type { Ambiguity } from "../../language/readings.js";

export const A32: Ambiguity = {
  code: "A32",
  question: { vi: "Báo cáo “6 tháng”", en: "“6-month” report" },
  value: "firstHalf",
  values: [
    { value: "firstHalf", text: { vi: "sáu tháng đầu năm", en: "the first half of the year" }, changes: [] },
    {
      value: "everyHalf",
      text: { vi: "mỗi sáu tháng", en: "every half-year" },
      changes: [{ path: "on.*.every", from: "firstHalf", to: "halfYear" }],
    },
  ],
};
