import type { Ambiguity } from "../../language/readings.js";

export const A17: Ambiguity = {
  code: "A17",
  question: {
    vi: "“2 tuần/lần” và “thứ năm tuần thứ hai hàng tháng”",
    en: "“every 2 weeks” and “Thursday of the second week of each month”",
  },
  value: "both",
  values: [
    {
      value: "both",
      text: { vi: "thứ Năm thứ hai và hai tuần sau đó", en: "second Thursday and the one two weeks later" },
      changes: [],
    },
    {
      value: "monthly",
      text: { vi: "chỉ thứ Năm thứ hai", en: "second Thursday only" },
      changes: [
        {
          path: "trigger.calendar",
          to: [{ every: "month", in: "period", day: { nth: 2, weekday: 4, plusDays: 0 }, bound: "on", roll: "none" }],
        },
      ],
    },
    {
      value: "calendarWeek",
      text: {
        vi: "thứ Năm của tuần thứ hai và thứ tư tính theo tuần lịch",
        en: "Thursday of the second and fourth Monday-to-Sunday week",
      },
      changes: [
        {
          path: "trigger.calendar",
          to: [
            { every: "month", in: "period", day: { week: 2, weekday: 4 }, bound: "on", roll: "none", mark: "1" },
            { every: "month", in: "period", day: { week: 4, weekday: 4 }, bound: "on", roll: "none", mark: "2" },
          ],
        },
      ],
    },
    {
      value: "fortnight",
      text: {
        vi: "14 ngày một lần, từ một ngày do cơ quan chọn",
        en: "every 14 days from a day the body sets: not computed",
      },
      changes: [{ path: "trigger.calendar", to: [{ every: null, day: null, reason: "noDateInText" }] }],
    },
  ],
};
