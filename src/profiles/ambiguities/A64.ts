import { is } from "../../language/condition.js";
import type { Ambiguity } from "../../language/readings.js";

export const A64: Ambiguity = {
  code: "A64",
  question: { vi: "Thế nào là đã đến hạn mà chưa thực hiện", en: "What it is to be due and not done" },
  value: "notDone",
  values: [
    {
      value: "notDone",
      text: { vi: "chưa xong khi đến hạn, dù đã bắt đầu", en: "not finished by the deadline, started or not" },
      clause: {
        vi: "“chưa thực hiện” là chưa xong khi đến hạn, dù đã bắt đầu",
        en: "“not done” means not finished by the deadline, started or not",
      },
      changes: [],
    },
    {
      value: "notStarted",
      text: { vi: "việc đã báo cáo tiến độ thì không thuộc", en: "a task on which progress was reported is not meant" },
      clause: {
        vi: "việc đã báo cáo tiến độ không thuộc diện “chưa thực hiện”",
        en: "a task on which progress was reported is not “not done”",
      },
      changes: [{ kinds: ["state"], path: "when", to: is("started", false) }],
    },
  ],
};
