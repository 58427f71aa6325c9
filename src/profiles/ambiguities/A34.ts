import type { Ambiguity } from "../../language/readings.js";

export const A34: Ambiguity = {
  code: "A34",
  question: { vi: "“sau khi kết thúc kiểm tra”", en: "“after the inspection ends”" },
  value: "actualEnd",
  values: [
    {
      value: "actualEnd",
      text: { vi: "ngày kết thúc thực tế", en: "the actual end" },
      clause: { vi: "kiểm tra kết thúc vào ngày kết thúc thực tế", en: "the inspection ends on its actual last day" },
      changes: [],
    },
    {
      value: "decidedEnd",
      text: { vi: "ngày cuối của thời gian ghi trong quyết định", en: "the end of the period in the decision" },
      clause: {
        vi: "kiểm tra kết thúc vào ngày cuối của thời gian ghi trong quyết định",
        en: "the inspection ends on the last day named in the decision",
      },
      changes: [{ path: "trigger.on", from: "inspectionEnded", to: { written: "endsOn", in: "inspectionDecided" } }],
    },
    {
      value: "minutes",
      text: { vi: "ngày lập biên bản", en: "the day of the minutes" },
      clause: { vi: "kiểm tra kết thúc vào ngày lập biên bản", en: "the inspection ends on the day of the minutes" },
      changes: [{ path: "trigger.on", from: "inspectionEnded", to: { written: "minutesOn", in: "inspectionEnded" } }],
    },
  ],
};
