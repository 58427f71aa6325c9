import type { Ambiguity } from "../../language/readings.js";

export const A03: Ambiguity = {
  code: "A03",
  question: { vi: "Mốc rơi vào ngày nghỉ hoặc ngoài giờ", en: "Anchor on a rest day or after hours" },
  value: "asIs",
  values: [
    { value: "asIs", text: { vi: "giữ nguyên ngày thực", en: "the real day stands" }, changes: [] },
    {
      value: "deemNext",
      text: {
        vi: "coi như ngày làm việc kế tiếp, rồi không tính ngày đó",
        en: "deemed the next working day, which is then not counted",
      },
      changes: [{ path: "restDayTrigger", to: "nextWorkingDay" }],
    },
    {
      value: "cutoff15",
      text: { vi: "sau 15 giờ coi như ngày làm việc kế tiếp", en: "after 15:00 deemed the next working day" },
      changes: [{ path: "cutoff", to: "15:00" }],
    },
  ],
};
