import type { Ambiguity } from "../../language/readings.js";

export const A02: Ambiguity = {
  code: "A02",
  question: { vi: "Hết hạn lúc nào?", en: "When on the last day does it end?" },
  value: "midnight",
  values: [
    {
      value: "midnight",
      text: { vi: "24 giờ ngày cuối", en: "24:00 on the last day" },
      clause: { vi: "ngày cuối kết thúc lúc 24 giờ", en: "the last day ends at 24:00" },
      changes: [],
    },
    {
      value: "officeClose",
      text: { vi: "17 giờ ngày cuối", en: "17:00 on the last day" },
      clause: { vi: "ngày cuối kết thúc lúc 17 giờ", en: "the last day ends at 17:00" },
      changes: [{ kinds: ["deadline"], path: "limit.at", to: "17:00" }],
    },
  ],
};
