import type { Ambiguity } from "../../language/readings.js";

export const A06: Ambiguity = {
  code: "A06",
  question: { vi: "Ngày lịch cố định rơi vào ngày nghỉ", en: "A fixed calendar date falls on a rest day" },
  value: "keep",
  values: [
    { value: "keep", text: { vi: "giữ nguyên ngày", en: "the date stands" }, changes: [] },
    {
      value: "forward",
      text: { vi: "dời tới ngày làm việc kế tiếp", en: "moved on to the next working day" },
      changes: [{ path: "on.*.roll", to: "following" }],
    },
    {
      value: "back",
      text: { vi: "dời về ngày làm việc trước", en: "moved back to the last working day" },
      changes: [{ path: "on.*.roll", to: "preceding" }],
    },
  ],
};
