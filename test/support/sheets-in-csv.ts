import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const HEAD = "STT;Mã;Nhiệm vụ;Ngày ban hành;Cơ quan chủ trì;Thời hạn\r\n";
const row = (n: number, end: string): string => `${n};A${n};Việc ${n};01/05/2024;Sở A;${19 + n}/05/2024${end}`;

/** Registers in CSV in which something comes late: other line ends, a second number, a group, a letter to repair. */
export const SHEETS_IN_CSV: Readonly<Record<string, string>> = {
  "of the examples": readFileSync(fileURLToPath(new URL("../../examples/data/register.csv", import.meta.url)), "utf8"),
  "with a line feed among CRLF": HEAD + row(1, "\r\n") + row(2, "\n") + row(3, "\n") + row(4, "\r\n"),
  "whose last line ends otherwise": HEAD + row(1, "\r\n") + row(2, "\r\n") + row(3, "\n"),
  "whose last line does not end": HEAD + row(1, "\n") + row(2, "\r\n") + row(3, ""),
  "with carriage returns alone": HEAD.replace("\r\n", "\r") + row(1, "\r") + row(2, "\r") + row(3, "\r"),
  "with line ends of every kind": HEAD + row(1, "\r") + row(2, "\n") + row(3, "\r\r\n") + row(4, "\n\r"),
  "with line ends in quotes": `STT,Nhiệm vụ,Ghi chú\n1,"a\r\nb","x\ry"\r\n2,"c\nd",z\r3,"e ""f""\r",\n`,
  "whose groups count anew":
    "STT,Nhiệm vụ,Chủ trì\nI,Kinh tế,\n1,a,Sở A\n2,b,Sở A\nII,Xã hội,\n1,c,Sở A\n,d,Sở A\n1,e,Sở A\n",
  "with gaps in its ids": "STT,Mã,Nhiệm vụ\n1,NV-1,a\n2,-,b\n3,2,c\n",
  "whose headings come last and do not end": "SỔ THEO DÕI\nSTT,Nhiệm vụ,Chủ trì",
  "without ids": "Nhiệm vụ,Chủ trì\na,Sở A\nb,Sở A\n",
  "with letters to repair": "SỔ THEO\u00A0DÕI\nSTT,Nhiệm vụ,Chủ trì\n1,\u00D0ề án,Sở A\n2,b,Sở\u00A0A\n",
  "with columns of its own": "STT,Nhiệm vụ,Kinh phí\n1,a,\n2,b,5 tỷ\n3,c,,x\n",
  "with deadlines before their documents":
    "STT,Nhiệm vụ,Ngày ban hành,Thời hạn\n1,a,05/01/2026,04/01/2026\n2,b,05/01/2026,hằng tháng\n",
  "with totals and headings again":
    "STT,Nhiệm vụ,Chủ trì\n1,a,Sở A\nSTT,Nhiệm vụ,Chủ trì\n(1),(2),(3)\nTổng cộng,1,\n2,b,Sở A\n",
  "that names its delimiter": "sep=;\r\nSTT;Nhiệm vụ;Chủ trì\r1;a, b;Sở A\r\n",
  "with tasks of one document":
    "STT,Nhiệm vụ,Số văn bản,Ngày văn bản,Chủ trì,Thời hạn\n1,a,12/UBND,05/01/2026,Sở Y tế,06/02/2026\n2,b,12/UBND,05/01/2026,SỞ NỘI VỤ,06/02/2026\n3,c,,,Sở Nội vụ,06/02/2026\n4,c,,,Sở Nội vụ,\n",
  "with instants": `STT,Nhiệm vụ,Ngày ban hành,Thời hạn,Ngày hoàn thành
1,A,2024-04-30T17:00:00Z,2024-05-19T17:00:00Z,2024-05-19T17:00:00Z
2,B,2024-05-01T00:00:00+07:00,2024-05-20T00:00:00+07:00,2024-05-20T00:00:00+07:00
3,C,2024-04-30T17:00:00.000Z,2024-05-19T17:00:00.000Z,2024-05-20T23:30:00+07:00
`,
};

const LETTERS = "văn bản ".repeat(40);
const task = (id: string, more: object = {}): string => JSON.stringify({ id, title: "a", ...more });

const assigned = (id: string, number: string, lead: string, more: object = {}): string =>
  task(id, { document: { number, issuedOn: "2026-01-05" }, lead, dueOn: "2026-02-06", ...more });

/** Registers in JSON Lines. */
export const TASKS_IN_LINES: Readonly<Record<string, string>> = {
  "with line ends of two kinds": `${task("1")}\r\n${task("2")}\n${task("3")}`,
  "with tasks of one document": `${assigned("1", "12/UBND", "Sở Y tế")}\n${task("2")}\n${assigned("3", "12 /ubnd", "Sở Nội vụ")}\n${assigned("4", "13/UBND", "Sở Nội vụ")}\n`,
  "with documents of two issuers": `${assigned("1", "12/UBND", "Sở Y tế", { assignedBy: "UBND tỉnh" })}\n${assigned("2", "12/UBND", "Sở Y tế", { assignedBy: "Tỉnh ủy" })}\n${assigned("3", "12/UBND", "Sở Y tế", { assignedBy: "UBND tỉnh Lào Cai" })}\n`,
  "with long numbers of documents": `${assigned("1", LETTERS, "Sở Y tế")}\n${assigned("2", `${LETTERS}2`, "Sở Y tế")}\n${assigned("3", LETTERS, "Sở Y tế")}\n`,
  "with names in several spellings": `${task("1", { lead: "SỞ Y TẾ" })}\n${task("2", { lead: "Sở Y tế", coordinators: ["Sở nội vụ"] })}\n${task("3", { lead: "Sở Nội vụ; Sở Y tế" })}\n${task("4", { lead: "Các sở, ngành" })}\n`,
  "with empty lines": `\n${task("1")}\n\n \r\n${task("2")}\n\n`,
  "with deadlines before their documents": `${task("1", { dueOn: "2026-01-04", document: { issuedOn: "2026-01-05" } })}\n${task("2", { dueOn: "2026-01-06" })}\n`,
};
