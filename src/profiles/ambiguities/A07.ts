import type { Ambiguity } from "../../language/readings.js";

export const A07: Ambiguity = {
  code: "A07",
  question: {
    vi: "Báo cáo trùng kỳ (quý II = 6 tháng; quý IV = năm; tháng = quý)",
    en: "Reports that fall on the same date",
  },
  value: "separate",
  values: [
    { value: "separate", text: { vi: "là các nghĩa vụ riêng", en: "separate duties" }, changes: [] },
    {
      value: "absorb",
      text: { vi: "kỳ dài bao kỳ ngắn", en: "the longer period absorbs the shorter" },
      changes: [{ kinds: ["recurrence"], path: "coincide", to: "absorb" }],
    },
  ],
};
