import type { Ambiguity } from "../../language/readings.js";

export const A62: Ambiguity = {
  code: "A62",
  question: { vi: "Báo cáo của đơn vị: những đơn vị nào phải gửi", en: "Unit reports: which bodies owe them" },
  value: "leading",
  values: [
    {
      value: "leading",
      text: {
        vi: "đơn vị đang chủ trì, hoặc đã xong việc trong kỳ",
        en: "bodies that lead an open task, or finished one in the period",
      },
      clause: {
        vi: "chỉ đơn vị đang chủ trì hoặc đã xong việc trong kỳ phải báo cáo",
        en: "the bodies that lead an open task, or finished one in the period, alone report",
      },
      changes: [],
    },
    {
      value: "listed",
      text: { vi: "mọi đơn vị có trong danh sách", en: "every body that the register lists" },
      clause: {
        vi: "mọi đơn vị có trong danh sách đều phải báo cáo",
        en: "every body that the register lists reports",
      },
      changes: [{ kinds: ["recurrence"], path: "trigger.owedBy", to: "listed" }],
    },
    {
      value: "coordinating",
      text: { vi: "cả đơn vị phối hợp", en: "those that coordinate too" },
      clause: { vi: "cả đơn vị phối hợp cũng phải báo cáo", en: "those that coordinate report too" },
      changes: [{ kinds: ["recurrence"], path: "trigger.owedBy", to: "coordinating" }],
    },
  ],
};
