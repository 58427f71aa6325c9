import type { Ambiguity } from "../../language/readings.js";

export const A29: Ambiguity = {
  code: "A29",
  question: { vi: "“kể từ khi phát sinh nhiệm vụ”: từ ngày nào", en: "“from when the task arises”" },
  value: "issued",
  values: [
    { value: "issued", text: { vi: "ngày ban hành văn bản giao", en: "issue of the assigning document" }, changes: [] },
    {
      value: "ordered",
      text: { vi: "ngày chỉ đạo miệng (ngày giao)", en: "the oral order (assignment)" },
      changes: [{ path: "trigger.on", to: "assigned" }],
    },
    {
      value: "received",
      text: { vi: "ngày Văn phòng nhận", en: "receipt by the Office" },
      changes: [{ path: "trigger.on", to: "received" }],
    },
  ],
};
