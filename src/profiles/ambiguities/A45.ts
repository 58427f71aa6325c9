import type { Ambiguity } from "../../language/readings.js";

export const A45: Ambiguity = {
  code: "A45",
  question: {
    vi: "HP-SNV 19.2: phản hồi về chính phòng mình nhưng lại đôn đốc sở ngành",
    en: "Feedback is about the division, document goes to others",
  },
  value: "leadDivision",
  values: [
    { value: "leadDivision", text: { vi: "phòng chủ trì", en: "the lead division" }, changes: [] },
    { value: "office", text: { vi: "Văn phòng", en: "the Office" }, changes: [{ path: "actor", to: "office" }] },
  ],
};
