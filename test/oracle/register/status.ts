import type { History } from "./history.js";
import type { Phase } from "./opinion.js";

/** The word for how a task stands, as the regulations list them (điểm g khoản 1 Điều 5 and its like; A25). */

interface Status {
  readonly id: string;
  readonly vi: string;
}

const WORDS = {
  upcoming: "Chưa ban hành",
  cancelled: "Đã hủy",
  awaiting: "Đã thực hiện, chờ xác nhận",
  done: "Đã thực hiện",
  doneInTime: "Đã hoàn thành trong hạn",
  doneLate: "Đã hoàn thành quá hạn",
  inProgress: "Đang thực hiện",
  notDoneOverdue: "Chưa thực hiện, quá hạn",
  notDoneInTime: "Chưa thực hiện, trong hạn",
  notDone: "Chưa thực hiện",
} as const;

const word = (id: keyof typeof WORDS): Status => ({ id, vi: WORDS[id] });

/** Done in time or not: which, hangs on a day that is not known. */
export const DONE_UNDATED: Status = { id: "doneUndated", vi: WORDS.done };

const STARTED = ["progressReported", "resultIssued", "resultRecorded"];

export const statusOf = (history: History, phase: Phase): Status => {
  const { now, house, acts, asOf } = history;
  if (phase === "upcoming" || phase === "cancelled") return word(phase);
  if (phase === "awaitingConfirmation") return word("awaiting");
  if (phase === "completed") {
    // Only Kon Tum splits what is done.
    if (house.id !== "kon-tum-snn" || now.dueOn === null) return word("done");
    return word((now.completedOn ?? asOf) <= now.dueOn ? "doneInTime" : "doneLate");
  }
  if (acts.some(({ type }) => STARTED.includes(type))) return word("inProgress");
  if (now.dueOn === null) return word("notDone");
  return word(asOf > now.dueOn ? "notDoneOverdue" : "notDoneInTime");
};
