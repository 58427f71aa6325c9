import { describe, expect, it } from "vitest";
import { agenda } from "../../src/core/answers/agenda.js";
import type { Profile } from "../../src/language/profile.js";
import { profiles } from "../../src/profiles/index.js";
import { agendaRows, agendaView } from "../../src/report/agenda-view.js";
import { boardRows } from "../../src/report/evaluation/board.js";
import { evaluationView } from "../../src/report/evaluation/evaluation-view.js";
import { renderMarkdown } from "../../src/report/render-markdown.js";
import { evaluateRegister } from "../support/unchecked.js";

const LEADS: Readonly<Record<string, string>> = {
  "hai-phong-snv": "Phòng Lãnh sự",
  "lao-cai": "Sở Y tế",
  "hai-phong-thanh-uy": "Sở Y tế",
  "can-tho": "Sở Y tế",
  "kon-tum-snn": "Phòng Kế hoạch",
};
const on = (type: string, day: string, more: object = {}) => ({ type, on: day, ...more });

/** Due on Tuesday 10/02/2026 and done the day before; on Monday 02/03 that is taken back. */
const reopened = (lead: string) => ({
  id: "A",
  title: "Mở lại",
  lead,
  dueOn: "2026-02-10",
  document: { number: "1", issuedOn: "2026-01-05" },
  events: [
    on("assigned", "2026-01-05"),
    on("received", "2026-01-05"),
    on("registered", "2026-01-05"),
    on("resultRecorded", "2026-02-09"),
    on("completed", "2026-02-09"),
    on("confirmed", "2026-02-10"),
    on("reopened", "2026-03-02"),
  ],
});

/** Due on Wednesday 04/03/2026, suspended over that day, resumed on Thursday 12/03. */
const resumed = (lead: string) => ({
  id: "B",
  title: "Tiếp tục",
  lead,
  dueOn: "2026-03-04",
  document: { number: "2", issuedOn: "2026-02-02" },
  events: [
    on("assigned", "2026-02-02"),
    on("received", "2026-02-02"),
    on("registered", "2026-02-02"),
    on("suspended", "2026-03-02", { by: "assigner" }),
    on("resumed", "2026-03-12"),
  ],
});

/** In Kon Tum it is the Office that sends a task back, for the department. */
const returnedBy = (lead: string): string => (lead === LEADS["kon-tum-snn"] ? "office" : lead);

/** Due on Friday 06/03/2026, sent back in time, received again on Thursday 12/03. */
const answered = (lead: string) => ({
  id: "C",
  title: "Nhận lại",
  lead,
  dueOn: "2026-03-06",
  document: { number: "3", issuedOn: "2026-03-02" },
  events: [
    on("assigned", "2026-03-02"),
    on("received", "2026-03-02"),
    on("registered", "2026-03-02"),
    on("returned", "2026-03-03", { by: returnedBy(lead), reason: "không đúng chức năng" }),
    on("received", "2026-03-12"),
  ],
});

/** Late by its printed deadline, Monday 09/03/2026. */
const late = (lead: string) => ({
  id: "D",
  title: "Quá hạn",
  lead,
  dueOn: "2026-03-09",
  document: { number: "4", issuedOn: "2026-03-02" },
  events: [on("assigned", "2026-03-02"), on("received", "2026-03-02"), on("registered", "2026-03-02")],
});

const judged = (profile: Profile, lang: "vi" | "en", asOf = "2026-03-17") => {
  const lead = LEADS[profile.id] ?? "";
  const tasks = [reopened(lead), resumed(lead), answered(lead), late(lead)];
  const evaluation = evaluateRegister({ tasks }, { profile, asOf });
  const reader = { lang, width: Number.POSITIVE_INFINITY, profile, readings: {} } as const;
  const list = agenda(evaluation);
  const beside = { labels: new Map(), notices: [], tasks: evaluation.tasks };
  return {
    board: renderMarkdown(evaluationView(evaluation, reader)),
    worklist: renderMarkdown(agendaView(list, reader, beside)),
    boardTable: boardRows(evaluation, reader),
    agendaTable: agendaRows(list, reader, evaluation.tasks),
  };
};
const rowOf = (page: string, title: string): string =>
  page.split("\n").find((line) => line.startsWith("|") && line.includes(title)) ?? "";

/** Working days by hand: 3-6/3, 9-13/3, 16-17/3 behind 2/3; 13, 16, 17/3 behind 12/3; 10-13, 16, 17/3 behind 9/3. */
describe.each(profiles.map((profile) => [profile.id, profile] as const))("days late under %s", (_, profile) => {
  it("are told from the day they are counted from, where that is not the deadline", () => {
    const { board } = judged(profile, "vi");
    expect(rowOf(board, "Mở lại")).toContain(
      "10/02/2026<br>quá hạn 11 ngày làm việc, tính từ ngày phải làm lại 02/03/2026",
    );
    expect(rowOf(board, "Tiếp tục")).toContain("quá hạn 3 ngày làm việc, tính từ ngày tiếp tục thực hiện 12/03/2026");
    expect(rowOf(board, "Nhận lại")).toContain("quá hạn 3 ngày làm việc, tính từ ngày nhận lại 12/03/2026");
    expect(rowOf(board, "Quá hạn")).toContain("09/03/2026<br>quá hạn 6 ngày làm việc |");
  });

  it("are told so in English and in the worklist", () => {
    const { board, worklist } = judged(profile, "en");
    expect(rowOf(board, "Mở lại")).toContain(
      "11 working days overdue, counted from 2026-03-02, when it was to be done again",
    );
    expect(rowOf(board, "Tiếp tục")).toContain("counted from 2026-03-12, when it was resumed");
    expect(rowOf(board, "Nhận lại")).toContain("counted from 2026-03-12, when it was answered");
    expect(worklist).toContain("11 working days overdue, counted from 2026-03-02, when it was to be done again");
    expect(judged(profile, "vi").worklist).toContain("quá hạn 11 ngày làm việc, tính từ ngày phải làm lại 02/03/2026");
  });

  it("have that day in a column of their own in tables", () => {
    const { boardTable, agendaTable } = judged(profile, "vi");
    const [heads = [], ...rows] = boardTable;
    const [days, from] = [heads.indexOf("Quá hạn (ngày làm việc)"), heads.indexOf("Quá hạn tính từ")];
    expect(rows.map((row) => [row[0], row[days], row[from]])).toEqual([
      ["A", 11, "2026-03-02"],
      ["B", 3, "2026-03-12"],
      ["C", 3, "2026-03-12"],
      ["D", 6, "2026-03-09"],
    ]);
    const [agendaHeads = [], ...items] = agendaTable;
    const since = agendaHeads.indexOf("Quá hạn tính từ");
    const lateTasks = items.filter((row) => row[agendaHeads.indexOf("Mã")] === "A" && row[since] !== null);
    expect(lateTasks.map((row) => row[since])).toContain("2026-03-02");
  });
});
