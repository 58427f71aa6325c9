import type { Ambiguity } from "../../language/readings.js";

export const A19: Ambiguity = {
  code: "A19",
  question: {
    vi: "Đưa dữ liệu nhiệm vụ mật lên Hệ thống",
    en: "Secret tasks on the System",
  },
  value: "refuse",
  values: [
    {
      value: "refuse",
      text: { vi: "không đưa lên hệ thống nối mạng", en: "refused on any networked store" },
      clause: {
        vi: "nhiệm vụ mật không được đưa lên hệ thống nối mạng",
        en: "a classified task may not stand on a networked system",
      },
      changes: [],
    },
    {
      value: "listed",
      text: { vi: "đưa lên Hệ thống đúng các mục được ghi", en: "posted in the System, exactly the listed points" },
      clause: {
        vi: "nhiệm vụ mật được đưa lên Hệ thống với đúng các mục được ghi",
        en: "a classified task may stand in the System with the listed points alone",
      },
      changes: [{ path: "secrecy.where", to: "system" }],
    },
  ],
};
