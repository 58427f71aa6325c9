import type { Ambiguity } from "../../language/readings.js";

export const A49: Ambiguity = {
  code: "A49",
  question: { vi: "Hạn của chính nhiệm vụ rơi vào ngày nghỉ", en: "The task’s own deadline falls on a rest day" },
  value: "keep",
  values: [
    {
      value: "keep",
      text: { vi: "giữ nguyên ngày ghi trong văn bản", en: "the printed day stands" },
      clause: {
        vi: "thời hạn rơi vào ngày nghỉ vẫn giữ nguyên ngày ghi trong văn bản",
        en: "a deadline on a rest day stands as printed",
      },
      changes: [],
    },
    {
      value: "nextWorkingDay",
      text: { vi: "hết ngày làm việc kế tiếp", en: "ends with the next working day" },
      clause: {
        vi: "thời hạn rơi vào ngày nghỉ được dời tới hết ngày làm việc kế tiếp",
        en: "a deadline on a rest day ends with the next working day",
      },
      changes: [{ path: "lifecycle.dueOnRestDay", to: "nextWorkingDay" }],
    },
  ],
};
