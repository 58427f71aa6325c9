import type { Ambiguity } from "../../language/readings.js";

export const A56: Ambiguity = {
  code: "A56",
  question: {
    vi: "Báo cáo quý, 6 tháng, năm: ai báo cáo",
    en: "Quarterly, half-yearly and yearly reports: who reports",
  },
  value: "divisions",
  values: [
    {
      value: "divisions",
      text: { vi: "các phòng chủ trì", en: "the divisions that lead" },
      clause: { vi: "nơi phải báo cáo là các phòng chủ trì", en: "it is the divisions that lead which report" },
      changes: [],
    },
    {
      value: "office",
      text: { vi: "Văn phòng Sở, gửi Văn phòng UBND thành phố", en: "the Office itself, to the city Office" },
      clause: {
        vi: "nơi phải báo cáo là Văn phòng Sở, gửi Văn phòng UBND thành phố",
        en: "it is the Office itself that reports, to the city Office",
      },
      changes: [],
    },
  ],
};
