import type { Ambiguity } from "../../language/readings.js";

export const A10: Ambiguity = {
  code: "A10",
  question: { vi: "Phân loại, chuyển theo dõi: không nêu mốc tính", en: "Classifying and handing over: no anchor" },
  value: "received",
  values: [
    { value: "received", text: { vi: "từ ngày nhận văn bản", en: "from receipt" }, changes: [] },
    {
      value: "issued",
      text: { vi: "từ ngày ban hành", en: "from issue" },
      changes: [{ path: "trigger.on", to: "issued" }],
    },
  ],
};
