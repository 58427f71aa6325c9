import type { Ambiguity } from "../../language/readings.js";

export const A58: Ambiguity = {
  code: "A58",
  question: {
    vi: "Thành ủy 8.1.e: thế nào là không báo cáo kết quả",
    en: "Thành ủy 8.1.e: what it is not to report the result",
  },
  value: "result",
  values: [
    {
      value: "result",
      text: {
        vi: "chưa có báo cáo kết quả; báo cáo tiến độ không phải là kết quả",
        en: "no report of the result; a report of progress is none",
      },
      changes: [],
    },
    {
      value: "anyReport",
      text: { vi: "báo cáo nào cũng được tính", en: "any report on the task exempts" },
      changes: [],
    },
  ],
};
