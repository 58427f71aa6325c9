import type { Ambiguity } from "../../language/readings.js";

export const A28: Ambiguity = {
  code: "A28",
  question: {
    vi: "Nhiệm vụ mật: cập nhật lên phần mềm hay theo dõi trong sổ riêng",
    en: "Secret tasks: software or books?",
  },
  value: "separateBooks",
  values: [
    {
      value: "separateBooks",
      text: { vi: "sổ riêng", en: "separate books" },
      clause: { vi: "nhiệm vụ mật theo dõi trong sổ riêng", en: "classified tasks are followed in separate books" },
      changes: [],
    },
    {
      value: "software",
      text: { vi: "cập nhật kết quả lên phần mềm", en: "the result is updated in the software" },
      clause: {
        vi: "kết quả của nhiệm vụ mật được cập nhật lên phần mềm",
        en: "results of classified tasks are posted in the software",
      },
      changes: [],
    },
  ],
};
