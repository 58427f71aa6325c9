import type { Ambiguity } from "../../language/readings.js";

export const A52: Ambiguity = {
  code: "A52",
  question: {
    vi: "Cập nhật đồng thời với xử lý",
    en: "The update together with the handling",
  },
  value: "promptly",
  values: [
    {
      value: "promptly",
      text: { vi: "làm ngay khi xử lý, không có số ngày", en: "owed from the handling, no number" },
      clause: {
        vi: "việc cập nhật phải làm ngay khi xử lý, không có số ngày",
        en: "the update is owed from the handling on, without a number",
      },
      changes: [],
    },
    {
      value: "withDeadline",
      text: { vi: "theo thời hạn của nhiệm vụ", en: "by the task’s own deadline" },
      clause: { vi: "việc cập nhật theo thời hạn của nhiệm vụ", en: "the update is owed by the deadline of the task" },
      changes: [],
    },
  ],
};
