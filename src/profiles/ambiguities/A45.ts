import type { Ambiguity } from "../../language/readings.js";

export const A45: Ambiguity = {
  code: "A45",
  question: {
    vi: "Phản hồi về chính phòng mình nhưng lại đôn đốc sở, ngành",
    en: "Feedback is about the division, document goes to others",
  },
  value: "leadDivision",
  values: [
    {
      value: "leadDivision",
      text: { vi: "phòng chủ trì", en: "the lead division" },
      clause: { vi: "nơi phải làm là phòng chủ trì", en: "it is the lead division that must act" },
      changes: [],
    },
    {
      value: "office",
      text: { vi: "Văn phòng", en: "the Office" },
      clause: { vi: "nơi phải làm là Văn phòng", en: "it is the Office that must act" },
      changes: [{ path: "bearer.role", to: "office" }],
    },
  ],
};
