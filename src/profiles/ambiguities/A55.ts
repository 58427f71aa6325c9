import type { Ambiguity } from "../../language/readings.js";

export const A55: Ambiguity = {
  code: "A55",
  question: {
    vi: "Chậm phối hợp: phải chịu trách nhiệm trong những trường hợp nào",
    en: "How many cases lateness in coordinating qualifies",
  },
  value: "ownDelay",
  values: [
    {
      value: "ownDelay",
      text: { vi: "đơn vị phối hợp chỉ chịu phần chậm của mình", en: "coordinators answer only for their own delay" },
      clause: {
        vi: "đơn vị phối hợp chỉ chịu phần chậm của mình",
        en: "coordinators answer for their own delay alone",
      },
      changes: [],
    },
    {
      value: "anyDelay",
      text: {
        vi: "chịu mỗi khi nhiệm vụ không xong hoặc xong chậm",
        en: "they answer whenever the task is not finished or finished late",
      },
      clause: {
        vi: "đơn vị phối hợp chịu mỗi khi nhiệm vụ không xong hoặc xong chậm",
        en: "coordinators answer whenever the task is not finished, or finished late",
      },
      changes: [],
    },
  ],
};
