import type { Ambiguity } from "../../language/readings.js";

export const A16: Ambiguity = {
  code: "A16",
  question: { vi: "“Quá 06 tháng”: tính từ đâu", en: "6 months from when?" },
  value: "dueElseAssigned",
  values: [
    {
      value: "dueElseAssigned",
      text: { vi: "từ thời hạn, không có thì từ ngày giao", en: "from the deadline, else from the assignment" },
      clause: {
        vi: "06 tháng tính từ thời hạn, không có thời hạn thì từ ngày giao",
        en: "the 6 months run from the deadline, else from the assignment",
      },
      changes: [],
    },
    {
      value: "assigned",
      text: { vi: "luôn từ ngày giao", en: "always from the assignment" },
      clause: { vi: "06 tháng luôn tính từ ngày giao", en: "the 6 months always run from the assignment" },
      changes: [{ path: "trigger.state.after", to: "start" }],
    },
  ],
};
