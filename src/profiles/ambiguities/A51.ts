import type { Ambiguity } from "../../language/readings.js";

export const A51: Ambiguity = {
  code: "A51",
  question: { vi: "Thời hạn được điều chỉnh sau khi đã quá hạn", en: "A deadline adjusted after it had passed" },
  value: "kept",
  values: [
    {
      value: "kept",
      text: {
        vi: "đúng hạn theo thời hạn mới; lần chậm trước vẫn ghi",
        en: "in time by the new deadline; the earlier lateness stays on record",
      },
      clause: {
        vi: "nhiệm vụ đúng hạn theo thời hạn mới, lần chậm trước vẫn ghi nhận",
        en: "the task is in time by the new deadline, and the earlier lateness stays on record",
      },
      changes: [],
    },
    {
      value: "erased",
      text: { vi: "không nói đến lần chậm trước", en: "nothing is said of the earlier lateness" },
      clause: {
        vi: "thời hạn đã điều chỉnh thì không nói đến lần chậm trước",
        en: "once the deadline is adjusted nothing is said of the earlier lateness",
      },
      changes: [{ path: "lifecycle.adjustedLate", to: "erased" }],
    },
    {
      value: "stands",
      text: { vi: "chậm tính từ thời hạn đầu", en: "lateness is counted from the original deadline" },
      clause: { vi: "chậm vẫn tính từ thời hạn đầu", en: "lateness is counted from the original deadline" },
      changes: [{ path: "lifecycle.adjustedLate", to: "stands" }],
    },
  ],
};
