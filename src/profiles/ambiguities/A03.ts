import type { Ambiguity } from "../../language/readings.js";

export const A03: Ambiguity = {
  code: "A03",
  question: { vi: "Mốc rơi vào ngày nghỉ hoặc ngoài giờ", en: "Anchor on a rest day or after hours" },
  value: "asIs",
  values: [
    {
      value: "asIs",
      text: { vi: "giữ nguyên ngày thực", en: "the real day stands" },
      clause: {
        vi: "mốc rơi vào ngày nghỉ hoặc ngoài giờ vẫn tính theo ngày thực",
        en: "an anchor on a rest day or after hours counts as it is",
      },
      changes: [],
    },
    {
      value: "deemNext",
      text: {
        vi: "coi như ngày làm việc kế tiếp, rồi không tính ngày đó",
        en: "deemed the next working day, which is then not counted",
      },
      clause: {
        vi: "mốc rơi vào ngày nghỉ được coi là ngày làm việc kế tiếp và ngày ấy không tính",
        en: "an anchor on a rest day is deemed the next working day, which is not counted",
      },
      changes: [{ path: "trigger.restDayTrigger", to: "nextWorkingDay" }],
    },
    {
      value: "cutoff15",
      text: { vi: "sau 15 giờ coi như ngày làm việc kế tiếp", en: "after 15:00 deemed the next working day" },
      clause: {
        vi: "mốc sau 15 giờ được coi là ngày làm việc kế tiếp",
        en: "an anchor after 15:00 is deemed the next working day",
      },
      changes: [{ path: "trigger.cutoff", to: "15:00" }],
    },
  ],
};
