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
      clause: {
        vi: "thời hạn cập nhật kết quả tính từ thời hạn của nhiệm vụ, nhiệm vụ không có hạn thì từ ngày có kết quả",
        en: "the limit for recording the result runs from the deadline, and without one from the result",
      },
      changes: [],
    },
    {
      value: "result",
      text: { vi: "từ ngày có kết quả, mọi nhiệm vụ", en: "from the result for every task" },
      clause: {
        vi: "thời hạn cập nhật kết quả tính từ ngày có kết quả, với mọi nhiệm vụ",
        en: "the limit for recording the result runs from the result, for every task",
      },
      changes: [{ path: "trigger.on", to: { earliestOf: ["resultIssued", "completed"] } }],
    },
    {
      value: "received",
      text: { vi: "từ ngày nhận văn bản", en: "from receipt" },
      clause: {
        vi: "thời hạn cập nhật kết quả tính từ ngày nhận văn bản",
        en: "the limit for recording the result runs from receipt",
      },
      changes: [{ path: "trigger.on", to: "received" }],
    },
  ],
};
