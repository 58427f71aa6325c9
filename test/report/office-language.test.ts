import { describe, expect, it } from "vitest";
import { agenda } from "../../src/core/answers/agenda.js";
import type { Profile } from "../../src/language/profile.js";
import { haiPhongSnv, konTumSnn, laoCai, profiles } from "../../src/profiles/index.js";
import { agendaRows } from "../../src/report/agenda-view.js";
import { boardRows } from "../../src/report/evaluation/board.js";
import { evaluationView } from "../../src/report/evaluation/evaluation-view.js";
import { renderMarkdown } from "../../src/report/render-markdown.js";
import { evaluateRegister } from "../support/unchecked.js";
import { aMonthOf } from "./a-month.js";

const on = (type: string, day: string, more: object = {}) => ({ type, on: day, ...more });
const readerOf = (profile: Profile, lang: "vi" | "en" = "vi") =>
  ({ lang, width: Number.POSITIVE_INFINITY, profile, readings: {} }) as const;
const pageOf = (register: object, profile: Profile, asOf: string, lang: "vi" | "en" = "vi"): string =>
  renderMarkdown(evaluationView(evaluateRegister(register, { profile, asOf }), readerOf(profile, lang)));
const sectionOf = (page: string, heading: string): string => page.split(`## ${heading}`)[1]?.split("\n## ")[0] ?? "";

describe.each(profiles.map((profile) => [profile.id, profile] as const))("the words of a board of %s", (_, profile) => {
  it("are those of an office: no “lỡ”, no day judged in a heading, late periods once", () => {
    const page = pageOf(aMonthOf(profile.id), profile, "2026-03-17");
    expect(page).not.toMatch(/lỡ|[Qq]uanh ngày xét/u);
    expect(sectionOf(page, "Báo cáo và việc định kỳ")).not.toContain("| quá hạn |");
  });

  it("say of what an authority has to do on a late task whom it is about", () => {
    // Cần Thơ has the Office report on late tasks and asks nothing of it on each.
    if (profile.id === "can-tho") return;
    const owed = sectionOf(pageOf(aMonthOf(profile.id), profile, "2026-03-17"), "Việc phải làm ngay");
    const evaluation = evaluateRegister(aMonthOf(profile.id), { profile, asOf: "2026-03-17" });
    const handedOver = evaluation.tasks.find(({ id }) => id === "18");
    const late = handedOver?.duties.find(({ topic, state }) => topic === "doTask" && state === "overdue");
    expect(owed).toContain(`(đối với ${handedOver?.lead}; ${late?.unit} để quá hạn) | 18: Việc 18 |`);
  });
});

describe("a report that was missed", () => {
  // Quarters I and II of 2024 under Lào Cai 22.1: before 20/3 and before 20/6. That of quarter II was sent.
  const register = {
    tasks: [
      {
        id: "1",
        title: "Việc",
        lead: "Sở Y tế",
        dueOn: "2024-12-20",
        document: { number: "1", issuedOn: "2024-01-08" },
        events: [on("assigned", "2024-01-08"), on("registered", "2024-01-08")],
      },
    ],
    reports: [{ provision: "lao-cai/22.1", unit: "Sở Y tế", period: "2024-Q2", on: "2024-06-18" }],
  };

  it("is told, with where it says whose it was", () => {
    const page = pageOf(register, laoCai, "2024-07-08");
    const section = sectionOf(page, "Việc, kỳ báo cáo đã qua mà không làm (1)");
    expect(section).toContain("1 kỳ báo cáo cũ, kỳ sau đã báo cáo: của đơn vị nào, xem cột “Đã qua, không làm”");
    expect(sectionOf(page, "Tổng hợp theo đơn vị chủ trì")).toMatch(/\| Sở Y tế \|.* 1 \| 0,00% \|/u);
    expect(page).toContain("1 việc, kỳ báo cáo đã qua mà không làm");
    expect(sectionOf(pageOf(register, laoCai, "2024-07-08", "en"), "Missed (1)")).toContain("1 earlier period");
  });
});

describe("late periods in one line", () => {
  it("have the day and the number of the first, and say so", () => {
    const page = pageOf(aMonthOf("hai-phong-snv"), haiPhongSnv, "2026-03-17");
    const late = sectionOf(page, "Việc quá hạn");
    expect(late).toMatch(
      /từ lần 1 tháng 1\/2026 đến lần 1 tháng 3\/2026 \(5 kỳ\).*\| kỳ đầu: T5 08\/01\/2026<br>44 ngày/u,
    );
  });
});

describe("a task that the Office of Kon Tum has sent back", () => {
  it("waits for whoever gave it, not for the Office (6.2#2)", () => {
    const page = pageOf(aMonthOf("kon-tum-snn"), konTumSnn, "2026-03-17");
    expect(page).toContain(
      // Which of those who may assign tasks did, the record of the task tells.
      "Văn phòng Sở đã chuyển lại ngày 10/03/2026, chờ nơi giao nhiệm vụ xử lý",
    );
    expect(page).not.toContain("chờ Văn phòng Sở xử lý");
  });
});

describe("tables for a spreadsheet", () => {
  it("say in a row what is not told of its task alone", () => {
    const [heads = [], ...rows] = boardRows(
      evaluateRegister(aMonthOf("lao-cai"), { profile: laoCai, asOf: "2026-03-17" }),
      readerOf(laoCai),
    );
    const told = rows.find(([id]) => id === "18")?.[heads.indexOf("Sổ chưa cho biết")];
    expect(told).toContain("Đơn vị chủ trì mới phải xong ngày nào?");
  });

  it("name periods in words", () => {
    const evaluation = evaluateRegister(aMonthOf("hai-phong-snv"), { profile: haiPhongSnv, asOf: "2026-03-17" });
    const [heads = [], ...rows] = agendaRows(agenda(evaluation), readerOf(haiPhongSnv), evaluation.tasks);
    const periods = rows.map((row) => row[heads.indexOf("Kỳ")]).filter((period) => period !== null);
    expect(periods).toContain("năm 2026");
    for (const period of periods) expect(period).not.toMatch(/\d{4}-/u);
  });
});

describe("what a board says of single tasks", () => {
  const task = (id: string, lead: string, more: object, ...events: object[]) => ({
    id,
    title: "Việc",
    lead,
    dueOn: "2026-05-29",
    document: { number: `${id}/X`, issuedOn: "2026-03-02" },
    ...more,
    events: [on("assigned", "2026-03-03"), on("received", "2026-03-03"), on("registered", "2026-03-04"), ...events],
  });
  const rowOf = (of: ReturnType<typeof task>): string =>
    pageOf({ tasks: [of], reports: [] }, konTumSnn, "2026-07-03")
      .split("\n")
      .find((line) => line.startsWith(`| ${of.id} |`)) ?? "";

  it("asks for the finish where a result is there and nothing else is to be done", () => {
    const row = rowOf(task("A", "Phòng Lãnh sự", {}, on("resultRecorded", "2026-05-28")));
    expect(row).toContain("Bổ sung sổ: nếu nhiệm vụ đã xong thì ghi ngày hoàn thành");
  });

  it("says that the lead is outside the scope, beside what the Office owes", () => {
    expect(rowOf(task("A", "Công ty TNHH A", {}))).toContain("Đơn vị chủ trì ngoài phạm vi áp dụng của Quy chế");
  });

  it.each([
    ["office", "(đang tạm dừng từ 10/06/2026; đã quá hạn từ trước đó)"],
    ["Phòng Chăn nuôi", "(có ghi tạm dừng từ 10/06/2026, thời hạn vẫn tính)"],
  ])("says of a late task that was suspended by %s whether it stands still (A57)", (by, words) => {
    expect(rowOf(task("A", "Phòng Chăn nuôi", {}, on("suspended", "2026-06-10", { by })))).toContain(words);
  });

  it("says that the day of a suspension is not recorded", () => {
    const row = rowOf(task("A", "Phòng Chăn nuôi", { recordedState: "suspended", dueOn: "2026-07-05" }));
    expect(row).toContain("Đang tạm dừng (sổ chưa ghi từ ngày nào)");
  });

  it("calls tasks by their numbers, one more rather than a word for it", () => {
    const tasks = Array.from({ length: 10 }, (_, i) => task(String(i + 1), "Phòng Chăn nuôi", { dueOn: "2026-08-05" }));
    const remarksOf = (n: number) =>
      pageOf(
        { tasks: [...tasks.slice(0, n), task("Z", "Phòng A", { assignedBy: "UBND tỉnh" })], reports: [] },
        konTumSnn,
        "2026-07-03",
      );
    expect(remarksOf(9)).toContain("Nhiệm vụ số 1, 2, 3, 4, 5, 6, 7, 8, 9: Thiếu nơi giao");
    expect(remarksOf(10)).toContain("Nhiệm vụ số 1, 2, 3, 4, 5, 6, 7, 8 và 2 nhiệm vụ khác: Thiếu nơi giao");
  });
});
