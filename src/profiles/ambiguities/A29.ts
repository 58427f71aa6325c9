import type { Ambiguity } from "../../language/readings.js";

export const A29: Ambiguity = {
  code: "A29",
  question: { vi: "“kể từ khi phát sinh nhiệm vụ”: từ ngày nào", en: "“from when the task arises”" },
  value: "issued",
  values: [
    {
      value: "issued",
      text: { vi: "ngày ban hành văn bản giao", en: "issue of the assigning document" },
      clause: {
        vi: "nhiệm vụ phát sinh từ ngày ban hành văn bản giao",
        en: "the task arises when its document is issued",
      },
      changes: [],
    },
    {
      value: "ordered",
      text: { vi: "ngày chỉ đạo miệng (ngày giao)", en: "the oral order (assignment)" },
      clause: {
        vi: "nhiệm vụ phát sinh từ ngày có chỉ đạo miệng (ngày giao)",
        en: "the task arises with the oral order, which is the assignment",
      },
      changes: [{ path: "trigger.on", to: "assigned" }],
    },
    {
      value: "received",
      text: { vi: "ngày Văn phòng nhận", en: "receipt by the Office" },
      clause: { vi: "nhiệm vụ phát sinh từ ngày Văn phòng nhận", en: "the task arises when the Office receives it" },
      changes: [{ path: "trigger.on", to: "received" }],
    },
  ],
};
