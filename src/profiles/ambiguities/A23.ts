import type { Ambiguity } from "../../language/readings.js";

export const A23: Ambiguity = {
  code: "A23",
  question: { vi: "“ngay”, “kịp thời” không có số", en: "“at once”, “promptly”" },
  value: "sameDay",
  values: [
    {
      value: "sameDay",
      text: { vi: "“ngay” là trong ngày", en: '"at once" is the same day' },
      clause: { vi: "“ngay” là trong ngày", en: "“at once” means the same day" },
      changes: [],
    },
    {
      value: "nextWorkingDay",
      text: { vi: "“ngay” chậm nhất ngày làm việc tiếp theo", en: '"at once" is at latest the next working day' },
      clause: {
        vi: "“ngay” là chậm nhất ngày làm việc tiếp theo",
        en: "“at once” means at latest the next working day",
      },
      changes: [
        { path: "limit.span", from: { sameDay: true }, to: { workingDays: 1, firstDay: "next" } },
        { path: "limit.span", from: { sameDay: true, roll: "following" }, to: { workingDays: 1, firstDay: "next" } },
      ],
    },
    {
      value: "promptlyCounted",
      text: {
        vi: "“kịp thời” là số ngày làm việc do cơ quan đặt",
        en: '"promptly" is a number of working days that the host sets (parameter promptWorkingDays)',
      },
      clause: {
        vi: "“kịp thời” là một số ngày làm việc do cơ quan đặt",
        en: "“promptly” is a number of working days that the body sets",
      },
      changes: [],
    },
  ],
};
