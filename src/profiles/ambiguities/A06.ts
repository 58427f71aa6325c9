import type { Ambiguity } from "../../language/readings.js";

export const A06: Ambiguity = {
  code: "A06",
  question: { vi: "Ngày lịch cố định rơi vào ngày nghỉ", en: "A fixed calendar date falls on a rest day" },
  value: "keep",
  values: [
    {
      value: "keep",
      text: { vi: "giữ nguyên ngày", en: "the date stands" },
      clause: { vi: "ngày ấn định rơi vào ngày nghỉ vẫn giữ nguyên", en: "a fixed date on a rest day stands" },
      changes: [],
    },
    {
      value: "forward",
      text: { vi: "dời tới ngày làm việc kế tiếp", en: "moved on to the next working day" },
      clause: {
        vi: "ngày ấn định rơi vào ngày nghỉ được dời tới ngày làm việc kế tiếp",
        en: "a fixed date on a rest day moves on to the next working day",
      },
      changes: [{ path: "trigger.calendar.*.roll", to: "following" }],
    },
    {
      value: "back",
      text: { vi: "dời về ngày làm việc trước", en: "moved back to the last working day" },
      clause: {
        vi: "ngày ấn định rơi vào ngày nghỉ được dời về ngày làm việc trước",
        en: "a fixed date on a rest day moves back to the last working day",
      },
      changes: [{ path: "trigger.calendar.*.roll", to: "preceding" }],
    },
  ],
};
