import type { RegisterNotice } from "../model/task.js";

/** Said once of tasks that come one by one without the index of their register. */
export const TASKS_APART: RegisterNotice = Object.freeze({
  code: "tasksApart",
  detail: Object.freeze({
    vi: "từng nhiệm vụ được xét theo điều ghi ở chính nó: không đếm các nhiệm vụ khác của cùng một văn bản, tên cơ quan giữ như đã ghi",
    en: "each task is judged by its own record: the other tasks of its document are not counted, names of bodies stand as written",
  }),
});
