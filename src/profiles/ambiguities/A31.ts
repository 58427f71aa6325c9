import type { Ambiguity } from "../../language/readings.js";

export const A31: Ambiguity = {
  code: "A31",
  question: { vi: "“có hiệu lực sau 10 ngày kể từ ngày ký”", en: "“in force after 10 days from signing”" },
  value: "signedPlusN",
  values: [
    {
      value: "signedPlusN",
      text: { vi: "ngày thứ 10 sau ngày ký", en: "signing plus 10" },
      clause: {
        vi: "quy chế có hiệu lực từ ngày thứ 10 sau ngày ký",
        en: "the regulation is in force from the 10th day after signing",
      },
      changes: [],
    },
    {
      value: "signedPlusNPlus1",
      text: { vi: "ngày thứ 11 sau ngày ký", en: "signing plus 11" },
      clause: {
        vi: "quy chế có hiệu lực từ ngày thứ 11 sau ngày ký",
        en: "the regulation is in force from the 11th day after signing",
      },
      changes: [{ path: "effect.daysAfterSigning", to: 11 }],
    },
  ],
};
