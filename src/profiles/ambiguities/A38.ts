import type { Ambiguity } from "../../language/readings.js";

export const A38: Ambiguity = {
  code: "A38",
  question: { vi: "Chuyển lại nhiệm vụ không nêu hạn", en: "Return path with no time limit" },
  value: "none",
  values: [
    {
      value: "none",
      text: { vi: "văn bản không ấn định thời hạn", en: "no computed day" },
      clause: { vi: "văn bản không ấn định thời hạn chuyển lại", en: "the text sets no limit for a return" },
      changes: [],
    },
    {
      value: "oneWorkingDay",
      text: { vi: "01 ngày làm việc từ ngày nhận", en: "1 working day of receipt" },
      clause: {
        vi: "việc chuyển lại phải trong 01 ngày làm việc từ ngày nhận",
        en: "a return is owed within 1 working day of receipt",
      },
      changes: [{ kinds: ["deadline"], path: "limit", to: { span: { workingDays: 1, firstDay: "next" } } }],
    },
  ],
};
