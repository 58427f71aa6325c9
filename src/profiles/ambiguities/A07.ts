import type { Ambiguity } from "../../language/readings.js";

export const A07: Ambiguity = {
  code: "A07",
  question: {
    vi: "Báo cáo của hai kỳ kết thúc cùng ngày (quý II và 6 tháng, quý IV và năm, tháng cuối quý và quý)",
    en: "Reports that fall on the same date",
  },
  value: "separate",
  values: [
    {
      value: "separate",
      text: { vi: "mỗi kỳ một báo cáo riêng", en: "separate duties" },
      clause: {
        vi: "hai kỳ kết thúc cùng ngày phải có hai báo cáo riêng",
        en: "two periods that end on one day each need a report",
      },
      changes: [],
    },
    {
      value: "absorb",
      text: { vi: "báo cáo của kỳ dài thay cả báo cáo của kỳ ngắn", en: "the longer period absorbs the shorter" },
      clause: {
        vi: "hai kỳ kết thúc cùng ngày chỉ phải có báo cáo của kỳ dài",
        en: "of two periods that end on one day the longer one alone is reported",
      },
      changes: [{ kinds: ["recurrence"], path: "trigger.coincide", to: "absorb" }],
    },
  ],
};
