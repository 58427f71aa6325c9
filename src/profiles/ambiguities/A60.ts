import type { Ambiguity } from "../../language/readings.js";

export const A60: Ambiguity = {
  code: "A60",
  question: {
    vi: "Báo cáo thứ Năm khi không có gì để báo cáo",
    en: "The Thursday report when there is nothing to report",
  },
  value: "ifAny",
  values: [
    {
      value: "ifAny",
      text: {
        vi: "chỉ tuần có việc xong, quá hạn hoặc có phản hồi",
        en: "owed for a week with something finished, overdue or fed back",
      },
      clause: {
        vi: "chỉ phải báo cáo khi trong tuần có việc xong, quá hạn hoặc có phản hồi",
        en: "a report is owed for a week with something finished, overdue or fed back alone",
      },
      changes: [],
    },
    {
      value: "always",
      text: { vi: "tuần nào cũng phải báo cáo", en: "owed every week" },
      clause: { vi: "tuần nào cũng phải báo cáo", en: "a report is owed every week" },
      changes: [],
    },
    {
      value: "mixed",
      text: {
        vi: "ý thứ nhất tuần nào cũng báo cáo, hai ý sau nếu có",
        en: "the first item every week, the others if there is anything",
      },
      clause: {
        vi: "nội dung đầu tuần nào cũng phải báo cáo, hai nội dung sau chỉ khi có",
        en: "the first item is owed every week, and the others if there is anything",
      },
      changes: [],
    },
  ],
};
