import type { Ambiguity } from "../../language/readings.js";

export const A22: Ambiguity = {
  code: "A22",
  question: {
    vi: "Cập nhật ngày cuối kỳ, trích xuất 07 giờ hôm sau",
    en: "Update on the last day, extract at 07:00 next day",
  },
  value: "untilMidnight",
  values: [
    {
      value: "untilMidnight",
      text: { vi: "cập nhật đến 24 giờ ngày cuối kỳ", en: "update until 24:00 of the last day" },
      clause: { vi: "được cập nhật đến 24 giờ ngày cuối kỳ", en: "the update may come until 24:00 of the last day" },
      changes: [],
    },
    {
      value: "officeClose",
      text: { vi: "đến 17 giờ ngày cuối kỳ", en: "until 17:00 of the last day" },
      clause: { vi: "chỉ được cập nhật đến 17 giờ ngày cuối kỳ", en: "the update must come by 17:00 of the last day" },
      changes: [],
    },
    {
      value: "untilExtract",
      text: { vi: "đến 07 giờ ngày đầu kỳ sau", en: "until 07:00 of the first day of the next period" },
      clause: {
        vi: "được cập nhật đến 07 giờ ngày đầu kỳ sau",
        en: "the update may come until 07:00 of the first day of the next period",
      },
      changes: [],
    },
  ],
};
