import type { Ambiguity } from "../../language/readings.js";

export const A57: Ambiguity = {
  code: "A57",
  question: {
    vi: "Khi nhiệm vụ tạm dừng, thời hạn và tình trạng có chạy tiếp không",
    en: "Do deadlines and states run on while a task is suspended",
  },
  value: "byAuthority",
  values: [
    {
      value: "byAuthority",
      text: {
        vi: "nơi giao, Văn phòng hoặc không rõ ai tạm dừng thì không tính chậm; đơn vị chủ trì tự dừng thì không dừng gì",
        en: "a suspension by the assigner, the office or nobody named stops them; one by the lead stops nothing",
      },
      clause: {
        vi: "chỉ việc tạm dừng của nơi giao, của Văn phòng hoặc không rõ của ai mới làm dừng thời hạn",
        en: "a suspension by the assigner, the Office or nobody named alone stops the clock",
      },
      changes: [],
    },
    {
      value: "run",
      text: { vi: "mọi thứ chạy tiếp", en: "everything runs on" },
      clause: { vi: "việc tạm dừng không làm dừng thời hạn", en: "a suspension stops nothing" },
      changes: [{ path: "lifecycle.suspended", to: "run" }],
    },
    {
      value: "stop",
      text: { vi: "tạm dừng nào cũng làm dừng", en: "any suspension stops everything" },
      clause: { vi: "mọi việc tạm dừng đều làm dừng thời hạn", en: "any suspension stops the clock" },
      changes: [{ path: "lifecycle.suspended", to: "stop" }],
    },
  ],
};
