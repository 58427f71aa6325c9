import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { type RawTask, rawTask } from "../inputs/tasks.js";

/** Tasks that are written at a time. */
const CHUNK = 1_000;

const printedDay = (day: unknown): string => (typeof day === "string" ? day.split("-").reverse().join("/") : "");

/** A task as the row of a sheet: the columns that most registers have. */
const rowOf = (task: RawTask, i: number): string => {
  const { issuedOn } = task["document"] as { issuedOn: string };
  const events = task["events"] as readonly { type: string; on: string }[];
  const on = (type: string): string => printedDay(events.find((event) => event.type === type)?.on);
  const coordinators = (task["coordinators"] as readonly string[]).join("; ");
  const secrecy = task["secrecy"] === "none" ? "" : "Mật";
  const title = `"Tham mưu, trình báo cáo số ${i} về kết quả thực hiện nhiệm vụ"`;
  return `${task.id},${title},${i}/UBND,${printedDay(issuedOn)},${task["lead"]},${coordinators},${printedDay(task["dueOn"])},${on("assigned")},${on("completed")},${secrecy}\r\n`;
};

const HEADINGS =
  "Mã,Nội dung nhiệm vụ,Số văn bản,Ngày ban hành,Chủ trì,Phối hợp,Thời hạn,Ngày giao,Ngày hoàn thành,Độ mật\r\n";

/** The forms in which a register of any length can be read, each with its head and its lines. */
export const FORMS = {
  jsonl: { head: "", line: (i: number): string => `${JSON.stringify(rawTask(i))}\n` },
  csv: { head: HEADINGS, line: (i: number): string => rowOf(rawTask(i), i) },
} as const;
export type Form = keyof typeof FORMS;

/** Writes a register of so many different tasks, eight events each where the form holds events. */
export const writeRegister = async (form: Form, tasks: number, file: string): Promise<void> => {
  const out = createWriteStream(file);
  const { head, line } = FORMS[form];
  out.write(head);
  for (let done = 0; done < tasks; done += CHUNK) {
    let text = "";
    for (let i = done; i < Math.min(tasks, done + CHUNK); i++) text += line(i);
    if (!out.write(text)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
};
