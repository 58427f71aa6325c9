import type { Ambiguity } from "../../language/readings.js";

export const A63: Ambiguity = {
  code: "A63",
  question: { vi: "Nhiều nhiệm vụ của cùng một văn bản trong sổ", en: "Several tasks of one document in the register" },
  value: "counted",
  values: [
    {
      value: "counted",
      text: {
        vi: "đếm nhiệm vụ và đơn vị của văn bản trong sổ",
        en: "the tasks and bodies of the document are counted",
      },
      clause: {
        vi: "nhiệm vụ và đơn vị của một văn bản được đếm trong cả sổ",
        en: "the tasks and bodies of a document are counted in the register",
      },
      changes: [],
    },
    {
      value: "recordOnly",
      text: { vi: "chỉ theo điều ghi ở nhiệm vụ", en: "only what the task itself says" },
      clause: { vi: "chỉ tính theo điều ghi ở chính nhiệm vụ", en: "only what the task itself says counts" },
      changes: [{ path: "lifecycle.documentTasks", to: "recordOnly" }],
    },
  ],
};
