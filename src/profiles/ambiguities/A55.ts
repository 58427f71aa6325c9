import type { Ambiguity } from "../../language/readings.js";

export const A55: Ambiguity = {
  code: "A55",
  question: {
    vi: "Thành ủy 8.2.b: chậm phối hợp bổ nghĩa mấy trường hợp",
    en: "Thành ủy 8.2.b: how many cases lateness in coordinating qualifies",
  },
  value: "ownDelay",
  values: [
    {
      value: "ownDelay",
      text: { vi: "đơn vị phối hợp chỉ chịu phần chậm của mình", en: "coordinators answer only for their own delay" },
      changes: [],
    },
    {
      value: "anyDelay",
      text: {
        vi: "chịu mỗi khi nhiệm vụ không xong hoặc xong chậm",
        en: "they answer whenever the task is not finished or finished late",
      },
      changes: [],
    },
  ],
};
