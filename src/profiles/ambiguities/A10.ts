import type { Ambiguity } from "../../language/readings.js";

export const A10: Ambiguity = {
  code: "A10",
  question: { vi: "Kon Tum 6.1.b: không nêu mốc", en: "Kon Tum 6.1.b: no anchor" },
  value: "received",
  values: [
    { value: "received", text: { vi: "từ ngày nhận văn bản", en: "from receipt" }, changes: [] },
    { value: "issued", text: { vi: "từ ngày ban hành", en: "from issue" }, changes: [{ path: "after", to: "issued" }] },
  ],
};
