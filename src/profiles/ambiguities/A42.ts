import type { Ambiguity } from "../../language/readings.js";

export const A42: Ambiguity = {
  code: "A42",
  question: { vi: "Kỳ số liệu của báo cáo (chốt số) không nêu", en: "Data period of a report is not stated" },
  value: "asOf",
  values: [
    { value: "asOf", text: { vi: "số liệu đến ngày gửi", en: "data as of the sending day" }, changes: [] },
    {
      value: "nd09",
      text: {
        vi: "từ ngày 15 tháng trước kỳ đến ngày 14 tháng cuối kỳ (NĐ 09/2019, Điều 12)",
        en: "from the 15th of the month before to the 14th of the last month (NĐ 09/2019, art. 12)",
      },
      changes: [{ kinds: ["recurrence"], path: "dataPeriod", to: "fifteenth" }],
    },
    {
      value: "calendar",
      text: { vi: "trọn kỳ lịch", en: "the calendar period" },
      changes: [{ kinds: ["recurrence"], path: "dataPeriod", to: "calendar" }],
    },
  ],
};
