import type { Ambiguity } from "../../language/readings.js";

export const A66: Ambiguity = {
  code: "A66",
  question: {
    vi: "Phòng kiểm tra hay phòng được kiểm tra báo cáo",
    en: "The inspecting or the inspected division",
  },
  value: "inspecting",
  values: [
    {
      value: "inspecting",
      text: { vi: "phòng đã kiểm tra", en: "the division that inspected" },
      clause: { vi: "nơi phải báo cáo là phòng đã kiểm tra", en: "it is the division that inspected which reports" },
      changes: [],
    },
    {
      value: "inspected",
      text: { vi: "phòng được kiểm tra", en: "the inspected division" },
      clause: { vi: "nơi phải báo cáo là phòng được kiểm tra", en: "it is the inspected division that reports" },
      changes: [],
    },
  ],
};
