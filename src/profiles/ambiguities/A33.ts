import type { Ambiguity } from "../../language/readings.js";

export const A33: Ambiguity = {
  code: "A33",
  question: { vi: "Gửi “đến Văn phòng”: Văn phòng nào", en: "Copied recipients" },
  value: "ownOffice",
  values: [
    {
      value: "ownOffice",
      text: { vi: "Văn phòng Sở", en: "the department's own Office" },
      clause: {
        vi: "“Văn phòng” nhận bản gửi là Văn phòng Sở",
        en: "the Office that gets a copy is the department's own",
      },
      changes: [],
    },
    {
      value: "cityOffice",
      text: { vi: "Văn phòng UBND thành phố", en: "the city Office" },
      clause: {
        vi: "“Văn phòng” nhận bản gửi là Văn phòng UBND thành phố",
        en: "the Office that gets a copy is that of the city",
      },
      changes: [],
    },
  ],
};
