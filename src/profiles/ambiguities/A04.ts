import type { Ambiguity } from "../../language/readings.js";

export const A04: Ambiguity = {
  code: "A04",
  question: { vi: "“trước ngày D”, “chậm nhất trước ngày D”", en: "“before day D”, “at latest before day D”" },
  value: "exclusive",
  values: [
    { value: "exclusive", text: { vi: "hết ngày D−1", en: "ends with D−1" }, changes: [] },
    {
      value: "inclusive",
      text: { vi: "hết ngày D", en: "ends with D" },
      changes: [{ path: "on.*.bound", from: "before", to: "by" }],
    },
  ],
};
