import type { Ambiguity } from "../../language/readings.js";

export const A09: Ambiguity = {
  code: "A09",
  question: { vi: "Cập nhật trong 3 ngày làm việc: tính từ đâu", en: "The 3 days for the update: from when" },
  value: "due",
  values: [
    {
      value: "due",
      text: { vi: "từ thời hạn của nhiệm vụ", en: "from the deadline" },
      clause: { vi: "03 ngày làm việc tính từ thời hạn của nhiệm vụ", en: "the 3 working days run from the deadline" },
      changes: [],
    },
    {
      value: "assigned",
      text: { vi: "từ ngày giao nhiệm vụ", en: "from the assignment" },
      clause: { vi: "03 ngày làm việc tính từ ngày giao nhiệm vụ", en: "the 3 working days run from the assignment" },
      changes: [{ path: "trigger.on", to: "start" }],
    },
  ],
};
