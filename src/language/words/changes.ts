import type { Bilingual } from "../../errors.js";

const both = (vi: string, en: string): Bilingual => ({ vi, en });

/** What can become of a duty from one result to the next: the one table of changes. A new change is one entry. */
export const CHANGE = {
  appeared: both("mới phát sinh", "appeared"),
  moved: both("dời ngày", "moved"),
  met: both("đã làm", "met"),
  becameLate: both("thành quá hạn", "became late"),
  passedOn: both("chuyển cho nơi khác", "passed on"),
  named: both("đã rõ nơi thực hiện", "named"),
  left: both("không còn", "left"),
  changed: both("thay đổi trạng thái", "changed its state"),
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why it did: the one table of causes. A new cause is one entry. */
export const CAUSE = {
  act: both("việc đã được làm", "it was done"),
  dayPassed: both("đã qua hạn", "the day passed"),
  dayCame: both("đã đến thời điểm", "the day came"),
  dueNear: both("gần đến hạn", "its last day is near"),
  period: both("là kỳ kế tiếp", "it is the next period"),
  periodBegan: both("kỳ bắt đầu", "the period began"),
  periodOver: both("kỳ đã hết", "the period is over"),
  event: both("có việc phát sinh", "something happened that raises it"),
  deadline: both("thời hạn được điều chỉnh", "the deadline was adjusted"),
  document: both("số nhiệm vụ của văn bản giao thay đổi", "the document now assigns another number of tasks"),
  replaced: both("thời hạn khác thay thế", "another limit takes its place"),
  lead: both("đơn vị chủ trì thay đổi", "another body leads"),
  body: both("sổ đã ghi tên đơn vị", "the record now names the body"),
  newTask: both("nhiệm vụ mới trong sổ", "the task is new in the register"),
  taskGone: both("nhiệm vụ không còn trong sổ", "the task is no longer in the register"),
  waits: both("nhiệm vụ đang chờ hoặc đã dừng", "the task waits, or stands still"),
  runsAgain: both("nhiệm vụ tiếp tục", "the task goes on again"),
  closed: both("nhiệm vụ đã kết thúc", "the task is closed"),
  notRecorded: both("sổ chưa ghi điều làm căn cứ", "the record does not tell what it hangs on"),
  recorded: both("sổ đã ghi điều làm căn cứ", "the record now tells what it hangs on"),
  reading: both("đổi cách hiểu hoặc tham số", "another reading or parameter was taken"),
  calendar: both("lịch làm việc thay đổi", "the working calendar changed"),
  regulation: both("quy chế thay đổi", "the regulation changed"),
  engine: both("phiên bản chương trình thay đổi", "another version of the program"),
  record: both("nội dung sổ thay đổi", "the record changed"),
} as const satisfies Readonly<Record<string, Bilingual>>;
