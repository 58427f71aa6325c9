import type { Ambiguity } from "../../language/readings.js";

export const A58: Ambiguity = {
  code: "A58",
  question: {
    vi: "Thế nào là không báo cáo kết quả",
    en: "What it is not to report the result",
  },
  value: "result",
  values: [
    {
      value: "result",
      text: {
        vi: "chưa có báo cáo kết quả; báo cáo tiến độ không phải là kết quả",
        en: "no report of the result; a report of progress is none",
      },
      clause: {
        vi: "chỉ báo cáo kết quả mới được tính, báo cáo tiến độ thì không",
        en: "a report of the result alone counts, and one of progress does not",
      },
      changes: [],
    },
    {
      value: "anyReport",
      text: { vi: "báo cáo nào cũng được tính", en: "any report on the task exempts" },
      clause: { vi: "báo cáo nào cũng được tính", en: "any report on the task counts" },
      changes: [],
    },
  ],
};
