import type { Ambiguity } from "../../language/readings.js";

export const A11: Ambiguity = {
  code: "A11",
  question: { vi: "Kon Tum 6.3.b: không nêu mốc", en: "Kon Tum 6.3.b: no anchor" },
  value: "due",
  values: [
    {
      value: "due",
      text: {
        vi: "từ thời hạn; nhiệm vụ không hạn: từ ngày có kết quả",
        en: "from the deadline; without one: from the result",
      },
      changes: [],
    },
    {
      value: "result",
      text: { vi: "từ ngày có kết quả, mọi nhiệm vụ", en: "from the result for every task" },
      changes: [{ path: "after", to: { earliestOf: ["resultIssued", "completed"] } }],
    },
    {
      value: "received",
      text: { vi: "từ ngày nhận văn bản", en: "from receipt" },
      changes: [{ path: "after", to: "received" }],
    },
  ],
};
