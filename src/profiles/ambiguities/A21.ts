import type { Ambiguity } from "../../language/readings.js";

export const A21: Ambiguity = {
  code: "A21",
  question: { vi: "“14 ngày” đối với nhiệm vụ không có hạn", en: "“14 days” for no-deadline tasks" },
  value: "calendarDaysAfterMissedReport",
  values: [
    {
      value: "calendarDaysAfterMissedReport",
      text: { vi: "14 ngày lịch sau kỳ báo cáo không gửi", en: "14 calendar days after a missed report" },
      clause: {
        vi: "14 ngày là ngày lịch, tính từ kỳ báo cáo không gửi",
        en: "the 14 days are calendar days after a missed report",
      },
      changes: [],
    },
    {
      value: "workingDays",
      text: { vi: "14 ngày làm việc sau kỳ báo cáo không gửi", en: "14 working days after a missed report" },
      clause: {
        vi: "14 ngày là ngày làm việc, tính từ kỳ báo cáo không gửi",
        en: "the 14 days are working days after a missed report",
      },
      changes: [{ path: "trigger.state.passes", to: { reaches: { workingDays: 14, firstDay: "next" } } }],
    },
    {
      value: "sinceLastReport",
      text: {
        vi: "14 ngày từ báo cáo gần nhất hoặc từ ngày giao",
        en: "14 days since the last report or the assignment",
      },
      clause: {
        vi: "14 ngày tính từ báo cáo gần nhất hoặc từ ngày giao",
        en: "the 14 days run from the last report or the assignment",
      },
      changes: [{ path: "trigger.state.after", to: { firstKnownOf: [{ last: "progressReported" }, "start"] } }],
    },
    {
      value: "bothBranches",
      text: {
        vi: "không có báo cáo tiến độ là điều kiện của cả hai vế",
        en: "no progress report is a condition of both branches",
      },
      clause: {
        vi: "việc không có báo cáo tiến độ là điều kiện của cả hai vế",
        en: "the missing progress report is a condition of both branches",
      },
      changes: [],
    },
  ],
};
