import type { Ambiguity } from "../../language/readings.js";

export const A35: Ambiguity = {
  code: "A35",
  question: { vi: "“quá” và “trở lên”", en: "“over” and “or more”" },
  value: "strict",
  values: [
    {
      value: "strict",
      text: { vi: "“quá” là lớn hơn", en: '"over" means more than' },
      clause: { vi: "“quá” là lớn hơn", en: "“over” means more than" },
      changes: [],
    },
    {
      value: "inclusive",
      text: { vi: "“quá” tính cả ngày tròn", en: '"over" includes the corresponding day' },
      clause: { vi: "“quá” tính cả ngày tròn", en: "“over” includes the corresponding day" },
      changes: [],
    },
  ],
};
