import { describe, expect, it } from "vitest";
import type { Profile } from "../../src/language/profile.js";
import { haiPhongSnv, haiPhongThanhUy, laoCai } from "../../src/profiles/index.js";
import { boardRows } from "../../src/report/evaluation/board.js";
import { evaluationView } from "../../src/report/evaluation/evaluation-view.js";
import { renderMarkdown } from "../../src/report/render-markdown.js";
import { evaluateRegister } from "../support/unchecked.js";

const on = (type: string, day: string) => ({ type, on: day });
const task = (id: string, lead: string, ...events: object[]) => ({
  id,
  title: `Việc ${id}`,
  lead,
  dueOn: "2026-02-10",
  document: { number: id, issuedOn: "2026-01-05" },
  events: [on("assigned", "2026-01-05"), on("received", "2026-01-05"), on("registered", "2026-01-05"), ...events],
});

const LEAD = "Phòng Lãnh sự";
/** Done and confirmed, taken back on 2/3, done again on Tuesday 10/3 and not confirmed again. */
const again = task(
  "M1",
  LEAD,
  on("completed", "2026-02-09"),
  on("confirmed", "2026-02-10"),
  on("reopened", "2026-03-02"),
  on("completed", "2026-03-10"),
);
/** The first finish was never confirmed, and was taken back. */
const unconfirmed = task(
  "M2",
  LEAD,
  on("completed", "2026-02-09"),
  on("reopened", "2026-03-02"),
  on("completed", "2026-03-10"),
);

const pageOf = (profile: Profile, lang: "vi" | "en", ...tasks: object[]) => {
  const evaluation = evaluateRegister({ tasks, reports: [] }, { profile, asOf: "2026-03-17" });
  const reader = { lang, width: Number.POSITIVE_INFINITY, profile, readings: {} } as const;
  return { page: renderMarkdown(evaluationView(evaluation, reader)), rows: boardRows(evaluation, reader) };
};
const rowOf = (page: string, id: string): string => page.split("\n").find((line) => line.startsWith(`| ${id} |`)) ?? "";

describe("a task that is done and not confirmed", () => {
  it("says whose confirmation is missing, under SNV 6.1.a and Thành ủy 5.1", () => {
    const { page } = pageOf(haiPhongSnv, "vi", again);
    expect(rowOf(page, "M1")).toContain("Đã thực hiện<br>(chờ Văn phòng UBND thành phố xác nhận)");
    expect(rowOf(page, "M1")).toContain("Xác nhận kết quả: Văn phòng UBND thành phố (điểm a khoản 1 Điều 6)");
    const party = pageOf(haiPhongThanhUy, "en", again).page;
    expect(rowOf(party, "M1")).toContain("to be confirmed by: Office of the Party Committee");
  });

  it("has who must confirm in the table for a spreadsheet", () => {
    const [heads = [], row = []] = pageOf(haiPhongSnv, "vi", again).rows;
    expect(row[heads.indexOf("Việc cần làm tiếp")]).toBe("Xác nhận kết quả");
    expect(row[heads.indexOf("Ai làm")]).toBe("Văn phòng UBND thành phố");
    expect(row[heads.indexOf("Căn cứ")]).toBe("điểm a khoản 1 Điều 6");
  });

  it("lacks the confirmation of the finish that stands, not of one that was taken back", () => {
    const { page } = pageOf(haiPhongSnv, "vi", unconfirmed);
    expect(page).toContain("M2: Hoàn thành ngày 10/03/2026 chưa có xác nhận kết quả của Văn phòng UBND thành phố");
    expect(page).not.toContain("Hoàn thành ngày 09/02/2026 chưa có xác nhận");
  });
});

describe("a task that was finished late", () => {
  it("says by how many working days", () => {
    // Tuesday 10/2 to Friday 13/2: three working days.
    const { page } = pageOf(laoCai, "vi", task("M3", "Sở Y tế", on("completed", "2026-02-13")));
    expect(rowOf(page, "M3")).toContain("10/02/2026<br>xong 13/02/2026, muộn 3 ngày làm việc |");
    expect(pageOf(laoCai, "en", task("M3", "Sở Y tế", on("completed", "2026-02-13"))).page).toContain(
      "done 2026-02-13, 3 working days late",
    );
  });

  it("says so from the day on which it was to be done again", () => {
    // 3, 4, 5, 6, 9 and 10/3 behind 2/3.
    const { page } = pageOf(laoCai, "vi", { ...again, lead: "Sở Y tế" });
    expect(rowOf(page, "M1")).toContain("xong 10/03/2026, muộn 6 ngày làm việc, tính từ ngày phải làm lại 02/03/2026");
  });
});
