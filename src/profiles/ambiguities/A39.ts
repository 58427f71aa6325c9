import type { Ambiguity } from "../../language/readings.js";

export const A39: Ambiguity = {
  code: "A39",
  question: {
    vi: "“kịp thời” cùng “01 ngày làm việc”: tính từ ngày ai nhận",
    en: "“promptly” plus “1 working day”; who received?",
  },
  value: "division",
  values: [
    {
      value: "division",
      text: { vi: "ngày phòng nhận", en: "receipt by the division" },
      clause: {
        vi: "01 ngày làm việc tính từ ngày phòng nhận",
        en: "the working day runs from receipt by the division",
      },
      changes: [],
    },
    {
      value: "department",
      text: { vi: "ngày Sở nhận: lần nhận đầu tiên", en: "receipt by the department: the first one" },
      clause: {
        vi: "01 ngày làm việc tính từ ngày Sở nhận lần đầu",
        en: "the working day runs from the first receipt by the department",
      },
      changes: [{ path: "trigger.on", from: { last: "received" }, to: "received" }],
    },
  ],
};
