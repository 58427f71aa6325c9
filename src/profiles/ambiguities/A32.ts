import type { Ambiguity } from "../../language/readings.js";

export const A32: Ambiguity = {
  code: "A32",
  question: { vi: "Báo cáo “6 tháng”", en: "“6-month” report" },
  value: "firstHalf",
  values: [
    {
      value: "firstHalf",
      text: { vi: "sáu tháng đầu năm", en: "the first half of the year" },
      clause: {
        vi: "báo cáo “6 tháng” chỉ là của sáu tháng đầu năm",
        en: "the “6-month” report is that of the first half alone",
      },
      changes: [],
    },
    {
      value: "everyHalf",
      text: { vi: "mỗi sáu tháng", en: "every half-year" },
      clause: { vi: "báo cáo “6 tháng” là của mỗi sáu tháng", en: "the “6-month” report is one of every half-year" },
      changes: [{ path: "trigger.calendar.*.every", from: "firstHalf", to: "halfYear" }],
    },
  ],
};
