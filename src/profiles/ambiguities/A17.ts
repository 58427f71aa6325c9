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
      clause: {
        vi: "phải rà soát vào thứ Năm thứ hai của tháng và thứ Năm sau đó hai tuần",
        en: "the review is owed on the second Thursday and the one two weeks later",
      },
      changes: [],
    },
    {
      value: "monthly",
      text: { vi: "chỉ thứ Năm thứ hai", en: "second Thursday only" },
      clause: {
        vi: "chỉ phải rà soát vào thứ Năm thứ hai của tháng",
        en: "the review is owed on the second Thursday alone",
      },
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
      clause: {
        vi: "phải rà soát vào thứ Năm của tuần thứ hai và tuần thứ tư, tính theo tuần lịch",
        en: "the review is owed on Thursday of the second and the fourth calendar week",
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
      clause: {
        vi: "phải rà soát 14 ngày một lần, từ một ngày do cơ quan chọn",
        en: "the review is owed every 14 days from a day that the body sets",
      },
      changes: [{ path: "trigger.calendar", to: [{ every: null, day: null, reason: "noDateInText" }] }],
    },
  ],
};
