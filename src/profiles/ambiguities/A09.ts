import type { Ambiguity } from "../../language/readings.js";

export const A09: Ambiguity = {
  code: "A09",
  question: { vi: "Lào Cai 7.2.a: mốc 3 ngày", en: "Lào Cai 7.2.a: anchor of the 3 days" },
  value: "due",
  values: [
    { value: "due", text: { vi: "từ thời hạn của nhiệm vụ", en: "from the deadline" }, changes: [] },
    {
      value: "assigned",
      text: { vi: "từ ngày giao nhiệm vụ", en: "from the assignment" },
      changes: [{ path: "trigger.on", to: "start" }],
    },
  ],
};
