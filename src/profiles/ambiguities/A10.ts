import type { Ambiguity } from "../../language/readings.js";

export const A10: Ambiguity = {
  code: "A10",
  question: { vi: "Phân loại, chuyển theo dõi: không nêu mốc tính", en: "Classifying and handing over: no anchor" },
  value: "received",
  values: [
    {
      value: "received",
      text: { vi: "từ ngày nhận văn bản", en: "from receipt" },
      clause: {
        vi: "thời hạn phân loại, chuyển theo dõi tính từ ngày nhận văn bản",
        en: "the limit for classifying and handing over runs from receipt",
      },
      changes: [],
    },
    {
      value: "issued",
      text: { vi: "từ ngày ban hành", en: "from issue" },
      clause: {
        vi: "thời hạn phân loại, chuyển theo dõi tính từ ngày ban hành văn bản",
        en: "the limit for classifying and handing over runs from issue",
      },
      changes: [{ path: "trigger.on", to: "issued" }],
    },
  ],
};
