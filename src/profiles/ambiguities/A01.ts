import type { Ambiguity } from "../../language/readings.js";

export const A01: Ambiguity = {
  code: "A01",
  question: { vi: "“kể từ ngày/khi”: ngày mốc có tính không?", en: "“kể từ ngày/khi …”: does the anchor day count?" },
  value: "exclude",
  values: [
    {
      value: "exclude",
      text: { vi: "ngày mốc không tính", en: "the trigger day is not counted" },
      clause: { vi: "ngày mốc không tính", en: "the trigger day is not counted" },
      changes: [],
    },
    {
      value: "include",
      text: { vi: "ngày mốc là ngày thứ nhất", en: "the trigger day is day 1" },
      clause: { vi: "ngày mốc được tính là ngày thứ nhất", en: "the trigger day counts as day 1" },
      changes: [{ path: "limit.span.firstDay", to: "same" }],
    },
  ],
};
