import type { Ambiguity } from "../../language/readings.js";

export const A15: Ambiguity = {
  code: "A15",
  question: {
    vi: "Hai điều kiện “ban hành và được phân công”",
    en: "Two conditions: issued and assigned",
  },
  value: "later",
  values: [
    {
      value: "later",
      text: { vi: "ngày đến sau của ban hành và phân công", en: "the later of issue and assignment" },
      clause: {
        vi: "01 ngày làm việc tính từ ngày đến sau trong hai ngày ban hành và phân công",
        en: "the working day runs from the later of issue and assignment",
      },
      changes: [],
    },
    {
      value: "issued",
      text: { vi: "ngày ban hành", en: "the day of issue" },
      clause: { vi: "01 ngày làm việc tính từ ngày ban hành", en: "the working day runs from issue" },
      changes: [{ path: "trigger.on", to: "issued" }],
    },
  ],
};
