import type { Ambiguity } from "../../language/readings.js";

export const A44: Ambiguity = {
  code: "A44",
  question: {
    vi: "Xin ý kiến có cùng hạn 10 ngày?",
    en: "Is asking for direction under the same 10 days?",
  },
  value: "sameLimit",
  values: [
    {
      value: "sameLimit",
      text: { vi: "xin ý kiến cùng hạn 10 ngày", en: "asking is under the same 10 days" },
      clause: { vi: "việc xin ý kiến cũng phải trong 10 ngày", en: "asking for direction is under the same 10 days" },
      changes: [],
    },
    {
      value: "noLimit",
      text: { vi: "xin ý kiến không tính vào hạn 10 ngày", en: "asking is under no limit" },
      clause: { vi: "việc xin ý kiến không tính vào thời hạn 10 ngày", en: "asking for direction is under no limit" },
      changes: [],
    },
  ],
};
