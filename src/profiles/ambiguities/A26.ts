import type { Ambiguity } from "../../language/readings.js";

export const A26: Ambiguity = {
  code: "A26",
  question: { vi: "“ngày hoàn thành”: hạn hay ngày thực tế", en: "“finish date”: planned or actual?" },
  value: "both",
  values: [
    {
      value: "both",
      text: { vi: "giữ cả hạn và ngày xong thực tế", en: "planned and actual are both kept" },
      changes: [],
    },
    { value: "planned", text: { vi: "chỉ là hạn phải xong", en: "the planned day only" }, changes: [] },
    {
      value: "actual",
      text: { vi: "chỉ là ngày xong thực tế", en: "the actual day only" },
      changes: [
        { path: "secrecy.allowed", to: ["assignedBy", "title", "document.number", "document.issuedOn", "lead"] },
      ],
    },
  ],
};
