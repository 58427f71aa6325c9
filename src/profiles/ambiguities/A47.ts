import type { Ambiguity } from "../../language/readings.js";

export const A47: Ambiguity = {
  code: "A47",
  question: {
    vi: "Ngưỡng (quá 06 tháng, 14 ngày) có lùi khi rơi ngày nghỉ?",
    en: "Does a threshold roll on a rest day?",
  },
  value: "keep",
  values: [
    {
      value: "keep",
      text: { vi: "ngưỡng không dời", en: "a threshold does not roll" },
      clause: {
        vi: "ngày đạt ngưỡng rơi vào ngày nghỉ vẫn giữ nguyên",
        en: "a threshold that falls on a rest day stands",
      },
      changes: [],
    },
    {
      value: "forward",
      text: { vi: "dời tới ngày làm việc kế tiếp", en: "rolls to the next working day" },
      clause: {
        vi: "ngày đạt ngưỡng rơi vào ngày nghỉ được dời tới ngày làm việc kế tiếp",
        en: "a threshold that falls on a rest day moves on to the next working day",
      },
      changes: [
        { path: "trigger.state.passes.exceeds.roll", to: "following" },
        { path: "trigger.state.passes.reaches.roll", to: "following" },
      ],
    },
  ],
};
