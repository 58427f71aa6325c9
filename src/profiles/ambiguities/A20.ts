import type { Ambiguity } from "../../language/readings.js";

export const A20: Ambiguity = {
  code: "A20",
  question: { vi: "“quá hạn 07 ngày làm việc trở lên”", en: "“7 or more working days overdue”" },
  value: "onDay7",
  values: [
    {
      value: "onDay7",
      text: { vi: "đạt vào ngày làm việc thứ 7", en: "reached on the 7th working day" },
      clause: {
        vi: "“từ 07 ngày làm việc” đạt vào ngày làm việc thứ 7",
        en: "“7 or more working days” is reached on the 7th",
      },
      changes: [],
    },
    {
      value: "afterDay7",
      text: { vi: "đạt vào ngày làm việc thứ 8", en: "reached on the 8th" },
      clause: {
        vi: "“từ 07 ngày làm việc” đạt vào ngày làm việc thứ 8",
        en: "“7 or more working days” is reached on the 8th",
      },
      changes: [{ path: "trigger.state.passes", to: { reaches: { workingDays: 8, firstDay: "next" } } }],
    },
  ],
};
