import type { Ambiguity } from "../../language/readings.js";

export const A25: Ambiguity = {
  code: "A25",
  question: {
    vi: "“chưa thực hiện trong hạn hoặc quá hạn” bổ nghĩa trạng thái nào",
    en: "Which states split in-time/overdue?",
  },
  value: "notDoneOnly",
  values: [
    {
      value: "notDoneOnly",
      text: { vi: "chỉ “chưa thực hiện” chia trong hạn, quá hạn", en: 'only "not done" is split' },
      changes: [],
    },
    {
      value: "everyState",
      text: { vi: "mọi tình trạng đều chia trong hạn, quá hạn", en: "every state is split by its deadline" },
      changes: [],
    },
  ],
};
