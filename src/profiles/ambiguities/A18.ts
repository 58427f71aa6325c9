import type { Ambiguity } from "../../language/readings.js";

export const A18: Ambiguity = {
  code: "A18",
  question: { vi: "“Trước 01 ngày làm việc so với” phiên họp", en: "“1 working day before” the session" },
  value: "lastWorkingDayBefore",
  values: [
    {
      value: "lastWorkingDayBefore",
      text: { vi: "hết ngày làm việc liền trước phiên họp", en: "end of the last working day before the session" },
      clause: {
        vi: "phải cập nhật xong trong ngày làm việc liền trước phiên họp",
        en: "it is owed by the end of the last working day before the session",
      },
      changes: [],
    },
    {
      value: "oneClearDay",
      text: { vi: "hết ngày làm việc trước đó một ngày", en: "one clear working day between" },
      clause: {
        vi: "giữa ngày cập nhật và phiên họp phải còn trọn một ngày làm việc",
        en: "one clear working day must lie between the update and the session",
      },
      changes: [{ path: "trigger.calendar.*.workingDaysBefore", to: 2 }],
    },
    {
      value: "dayBefore",
      text: { vi: "24 giờ trước phiên họp: ngày lịch liền trước", en: "24 hours before: the calendar day before" },
      clause: {
        vi: "phải cập nhật xong trong ngày lịch liền trước phiên họp",
        en: "it is owed by the end of the calendar day before the session",
      },
      changes: [{ path: "trigger.calendar", to: [{ meeting: "regularSession", workingDaysBefore: 0, daysBefore: 1 }] }],
    },
  ],
};
