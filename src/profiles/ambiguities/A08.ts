import type { Ambiguity } from "../../language/readings.js";

export const A08: Ambiguity = {
  code: "A08",
  question: {
    vi: "Lào Cai 7.1, Kon Tum 6.1.b: “A, B hoặc C”; 5 (2) ngày là tổng hay thêm?",
    en: "Multi-agency limit: “A, B or C”; total or added? “nhiều” = how many?",
  },
  value: "anyOfThree",
  values: [
    {
      value: "anyOfThree",
      text: { vi: "một trong ba; 5 (2) ngày là tổng", en: "any of the three; 5 (2) days in all" },
      changes: [],
    },
    { value: "added", text: { vi: "5 (2) ngày cộng thêm vào 3 (1)", en: "5 (2) days on top of 3 (1)" }, changes: [] },
    {
      value: "tasksAndUnits",
      text: {
        vi: "vừa nhiều nhiệm vụ vừa nhiều đơn vị, hoặc phải lấy ý kiến nhiều nơi",
        en: "several tasks together with several units, or several opinions to collect",
      },
      changes: [],
    },
    { value: "threeOrMore", text: { vi: "“nhiều” là từ ba trở lên", en: '"several" is three or more' }, changes: [] },
  ],
};
