import type { Ambiguity } from "../../language/readings.js";

export const A43: Ambiguity = {
  code: "A43",
  question: { vi: "“đã đến hạn” hay “đã quá hạn”: từ ngày nào", en: "“due” against “overdue” as trigger" },
  value: "overdue",
  values: [
    {
      value: "overdue",
      text: { vi: "đến hạn cũng là quá hạn: từ ngày sau ngày hạn", en: "due means overdue: from the day after" },
      clause: {
        vi: "“đến hạn” cũng là quá hạn, tính từ ngày sau ngày hạn",
        en: "“due” means overdue, from the day after the deadline",
      },
      changes: [],
    },
    {
      value: "due",
      text: {
        vi: "“đến hạn” là từ ngày hạn, “quá hạn” là từ ngày sau",
        en: '"due" is from the due day on, "overdue" from the day after',
      },
      clause: {
        vi: "“đến hạn” tính từ chính ngày hạn, “quá hạn” từ ngày sau",
        en: "“due” is from the deadline itself on, “overdue” from the day after",
      },
      changes: [],
    },
  ],
};
