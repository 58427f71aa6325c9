import type { Ambiguity } from "../../language/readings.js";

export const A08: Ambiguity = {
  code: "A08",
  question: {
    vi: "Văn bản nhiều nhiệm vụ, nhiều đơn vị hoặc phải lấy ý kiến: cần một trong ba hay đủ; số ngày là tổng hay cộng thêm",
    en: "Multi-agency limit: “A, B or C”; total or added? “nhiều” = how many?",
  },
  value: "anyOfThree",
  values: [
    {
      value: "anyOfThree",
      text: { vi: "một trong ba; số ngày nêu ra là tổng", en: "any of the three; the days named are the total" },
      clause: {
        vi: "chỉ cần một trong ba trường hợp, và số ngày nêu ra là tổng",
        en: "any of the three cases is enough, and the days named are the total",
      },
      changes: [],
    },
    {
      value: "added",
      text: { vi: "số ngày nêu ra cộng thêm vào hạn thường", en: "the days named come on top of the usual limit" },
      clause: {
        vi: "số ngày nêu ra được cộng thêm vào thời hạn thường",
        en: "the days named come on top of the usual limit",
      },
      changes: [],
    },
    {
      value: "tasksAndUnits",
      text: {
        vi: "vừa nhiều nhiệm vụ vừa nhiều đơn vị, hoặc phải lấy ý kiến nhiều nơi",
        en: "several tasks together with several units, or several opinions to collect",
      },
      clause: {
        vi: "văn bản phải vừa nhiều nhiệm vụ vừa nhiều đơn vị, hoặc phải lấy ý kiến nhiều nơi",
        en: "the document must hold several tasks together with several units, or several opinions must be collected",
      },
      changes: [],
    },
    {
      value: "threeOrMore",
      text: { vi: "“nhiều” là từ ba trở lên", en: '"several" is three or more' },
      clause: { vi: "“nhiều” là từ ba trở lên", en: "“several” is three or more" },
      changes: [],
    },
  ],
};
