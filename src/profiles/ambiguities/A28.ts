import type { Ambiguity } from "../../language/readings.js";

export const A28: Ambiguity = {
  code: "A28",
  question: { vi: "Kon Tum 4.2, 6.3.b, 20.2 và 5.2 về nhiệm vụ mật", en: "Kon Tum secret tasks: software or books?" },
  value: "separateBooks",
  values: [
    { value: "separateBooks", text: { vi: "sổ riêng", en: "separate books" }, changes: [] },
    {
      value: "software",
      text: { vi: "cập nhật kết quả lên phần mềm", en: "the result is updated in the software" },
      changes: [],
    },
  ],
};
