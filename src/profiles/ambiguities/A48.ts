import type { Ambiguity } from "../../language/readings.js";

export const A48: Ambiguity = {
  code: "A48",
  question: {
    vi: "Tình trạng có trước ngày hiệu lực và vẫn còn",
    en: "A state that began before the day of effect and still lasts",
  },
  value: "state",
  values: [
    {
      value: "state",
      text: {
        vi: "áp dụng từ ngày muộn hơn: ngày đạt tình trạng hoặc ngày hiệu lực",
        en: "applies from the later of the day it was reached and the day of effect",
      },
      clause: {
        vi: "tình trạng có trước ngày hiệu lực được tính từ ngày muộn hơn: ngày đạt tình trạng hoặc ngày hiệu lực",
        en: "a state of before counts from the later of the day it was reached and the day of effect",
      },
      changes: [],
    },
    {
      value: "fromEffect",
      text: { vi: "thời gian tính từ ngày hiệu lực", en: "spans are counted from the day of effect" },
      clause: {
        vi: "thời gian của tình trạng có trước chỉ tính từ ngày hiệu lực",
        en: "the span of a state of before counts from the day of effect",
      },
      changes: [{ path: "lifecycle.statesBeforeEffect", to: "fromEffect" }],
    },
    {
      value: "newTasksOnly",
      text: { vi: "chỉ nhiệm vụ giao từ khi có hiệu lực", en: "only tasks assigned under the regulation" },
      clause: {
        vi: "quy chế chỉ áp dụng cho nhiệm vụ giao từ khi có hiệu lực",
        en: "the regulation is about tasks assigned since its effect alone",
      },
      changes: [{ path: "lifecycle.statesBeforeEffect", to: "newTasksOnly" }],
    },
  ],
};
