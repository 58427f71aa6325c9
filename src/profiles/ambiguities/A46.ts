import type { Ambiguity } from "../../language/readings.js";

export const A46: Ambiguity = {
  code: "A46",
  question: { vi: "Bản gửi thêm cho sở quản lý ngành không nêu hạn", en: "Extra copy with no limit" },
  value: "sameLimit",
  values: [
    {
      value: "sameLimit",
      text: { vi: "bản gửi thêm cùng 7 ngày", en: "the extra copy has the same 7 days" },
      clause: {
        vi: "bản gửi thêm cho sở quản lý ngành cũng phải trong 07 ngày",
        en: "the extra copy has the same 7 days",
      },
      changes: [],
    },
    {
      value: "noLimit",
      text: { vi: "bản gửi thêm không có hạn", en: "the extra copy has no limit" },
      clause: { vi: "bản gửi thêm cho sở quản lý ngành không có hạn", en: "the extra copy has no limit" },
      changes: [{ path: "recipients", to: ["assigner", "office"] }],
    },
  ],
};
