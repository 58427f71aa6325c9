import type { Ambiguity } from "../../language/readings.js";

export const A24: Ambiguity = {
  code: "A24",
  question: { vi: "“sắp đến hạn” không định nghĩa", en: "“nearly due” undefined" },
  value: "workingDays",
  values: [
    {
      value: "workingDays",
      text: { vi: "còn 3 ngày làm việc (cơ quan đặt số khác được)", en: "3 working days left (a parameter)" },
      changes: [],
    },
    {
      value: "calendarDays",
      text: { vi: "đếm theo ngày lịch", en: "the parameter counts calendar days" },
      changes: [{ path: "parameters.dueSoonWorkingDays.unit", to: "days" }],
    },
    {
      value: "off",
      text: { vi: "không báo sắp đến hạn", en: "nothing is due soon" },
      changes: [{ path: "parameters.dueSoonWorkingDays.value", to: null }],
    },
  ],
};
