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
      changes: [],
    },
    {
      value: "recordOnly",
      text: { vi: "chỉ theo điều ghi ở nhiệm vụ", en: "only what the task itself says" },
      changes: [{ path: "lifecycle.documentTasks", to: "recordOnly" }],
    },
  ],
};
