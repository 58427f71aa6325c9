import type { Ambiguity } from "../../language/readings.js";

export const A07: Ambiguity = {
  code: "A07",
  question: {
    vi: "Báo cáo của hai kỳ kết thúc cùng ngày (quý II và 6 tháng, quý IV và năm, tháng cuối quý và quý)",
    en: "Reports that fall on the same date",
  },
  value: "separate",
  values: [
    { value: "separate", text: { vi: "mỗi kỳ một báo cáo riêng", en: "separate duties" }, changes: [] },
    {
      value: "absorb",
      text: { vi: "báo cáo của kỳ dài thay cả báo cáo của kỳ ngắn", en: "the longer period absorbs the shorter" },
      changes: [{ kinds: ["recurrence"], path: "trigger.coincide", to: "absorb" }],
    },
  ],
};
