import type { Ambiguity } from "../../language/readings.js";

export const A33: Ambiguity = {
  code: "A33",
  question: { vi: "HP-SNV 18.5 (báo cáo “đến Văn phòng”), 16.1, 16.3", en: "Copied recipients" },
  value: "ownOffice",
  values: [
    { value: "ownOffice", text: { vi: "Văn phòng Sở", en: "the department's own Office" }, changes: [] },
    { value: "cityOffice", text: { vi: "Văn phòng UBND thành phố", en: "the city Office" }, changes: [] },
  ],
};
