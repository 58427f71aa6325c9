import type { Ambiguity } from "../../language/readings.js";

export const A61: Ambiguity = {
  code: "A61",
  question: { vi: "Nhiệm vụ đã chuyển lại: ai còn phải làm gì", en: "A task that was sent back: who owes what" },
  value: "asWorded",
  values: [
    {
      value: "asWorded",
      text: {
        vi: "theo lời văn của quy chế: chờ trả lời, hoặc không còn nhiệm vụ",
        en: "as worded: it waits for the answer, or is gone",
      },
      clause: {
        vi: "nhiệm vụ đã chuyển lại thì chờ trả lời, hoặc không còn, như lời văn của quy chế",
        en: "a task that was sent back waits for its answer, or is gone, as worded",
      },
      changes: [],
    },
    {
      value: "stays",
      text: {
        vi: "đơn vị chủ trì vẫn phải làm đủ đến khi nơi khác nhận",
        en: "the lead owes everything until another body has the task",
      },
      clause: {
        vi: "đơn vị chủ trì vẫn phải làm đủ đến khi nơi khác nhận nhiệm vụ",
        en: "the lead owes everything until another body has the task",
      },
      changes: [{ path: "lifecycle.returned.means", to: "stays" }],
    },
  ],
};
