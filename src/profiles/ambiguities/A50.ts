import type { Ambiguity } from "../../language/readings.js";

export const A50: Ambiguity = {
  code: "A50",
  question: { vi: "Một báo cáo được tính cho mấy kỳ", en: "For how many periods one report counts" },
  value: "once",
  values: [
    {
      value: "once",
      text: { vi: "một lần trong mỗi loại kỳ", en: "once in each cadence" },
      clause: { vi: "mỗi báo cáo chỉ tính một lần trong mỗi loại kỳ", en: "a report counts once in each cadence" },
      changes: [],
    },
    {
      value: "cumulative",
      text: { vi: "báo cáo chậm tính cả cho kỳ hiện tại", en: "a late report also serves the current period" },
      clause: { vi: "báo cáo chậm được tính cả cho kỳ hiện tại", en: "a late report also serves the current period" },
      changes: [{ path: "lifecycle.reportCredit", to: "cumulative" }],
    },
  ],
};
