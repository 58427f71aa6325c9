import type { Ambiguity } from "../../language/readings.js";

export const A47: Ambiguity = {
  code: "A47",
  question: {
    vi: "Ngưỡng (quá 06 tháng, 14 ngày) có lùi khi rơi ngày nghỉ?",
    en: "Does a threshold roll on a rest day?",
  },
  value: "keep",
  values: [
    { value: "keep", text: { vi: "ngưỡng không dời", en: "a threshold does not roll" }, changes: [] },
    {
      value: "forward",
      text: { vi: "dời tới ngày làm việc kế tiếp", en: "rolls to the next working day" },
      changes: [
        { path: "passes.exceeds.roll", to: "following" },
        { path: "passes.reaches.roll", to: "following" },
      ],
    },
  ],
};
