import type { Ambiguity } from "../../language/readings.js";

export const A11: Ambiguity = {
  code: "A11",
  question: { vi: "Cập nhật kết quả: không nêu mốc tính", en: "Recording the result: no anchor" },
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
      changes: [{ path: "trigger.on", to: { earliestOf: ["resultIssued", "completed"] } }],
    },
    {
      value: "received",
      text: { vi: "từ ngày nhận văn bản", en: "from receipt" },
      changes: [{ path: "trigger.on", to: "received" }],
    },
  ],
};
