import type { Ambiguity } from "../../language/readings.js";

export const A67: Ambiguity = {
  code: "A67",
  question: {
    vi: "Báo cáo trong ngày họp hay trước ngày họp",
    en: "On the day of the session or before it",
  },
  value: "onDay",
  values: [
    {
      value: "onDay",
      text: { vi: "trong ngày họp", en: "on the day of the session" },
      clause: { vi: "phải báo cáo trong ngày họp", en: "the report is owed on the day of the session" },
      changes: [],
    },
    {
      value: "dayBefore",
      text: { vi: "ngày lịch liền trước", en: "the calendar day before" },
      clause: {
        vi: "phải báo cáo vào ngày lịch liền trước ngày họp",
        en: "the report is owed by the calendar day before the session",
      },
      changes: [],
    },
  ],
};
