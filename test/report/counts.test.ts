import { describe, expect, it } from "vitest";
import type { Profile } from "../../src/language/profile.js";
import { laoCai, profiles } from "../../src/profiles/index.js";
import { actorName } from "../../src/report/audience.js";
import { boardRows } from "../../src/report/evaluation/board.js";
import { evaluationView } from "../../src/report/evaluation/evaluation-view.js";
import { summaryRows } from "../../src/report/evaluation/summary.js";
import { renderMarkdown } from "../../src/report/render-markdown.js";
import { evaluateRegister } from "../support/unchecked.js";
import { judgedMonthOf } from "./a-month.js";

const pageOf = (profile: Profile, lang: "vi" | "en" = "vi") => {
  const evaluation = judgedMonthOf(profile);
  const reader = { lang, width: Number.POSITIVE_INFINITY, profile, readings: {} } as const;
  return {
    evaluation,
    page: renderMarkdown(evaluationView(evaluation, reader)),
    rows: boardRows(evaluation, reader),
    summary: summaryRows(evaluation, reader),
    office: actorName("office", reader),
  };
};

/** The numbers of the groups in the first sentence of the counts; those in brackets are parts of them. */
const headNumbers = (page: string): { readonly all: number; readonly groups: readonly number[] } => {
  const [, all = "", groups = ""] =
    /(\d+) (?:nhiệm vụ|tasks?)[:;] (.*?)\. (?:Việc phải làm khác|Other duties)/u.exec(page) ?? [];
  const outer = groups.replace(/ \([^()]*\)/gu, "");
  return { all: Number(all), groups: [...outer.matchAll(/(?:^|, )(\d+) /gu)].map(([, n]) => Number(n)) };
};

describe.each(profiles.map((profile) => [profile.id, profile] as const))(
  "the counts of a board of %s",
  (_, profile) => {
    it("name every task of the register in one group", () => {
      for (const lang of ["vi", "en"] as const) {
        const { all, groups } = headNumbers(pageOf(profile, lang).page);
        expect(all).toBe(18);
        expect(groups.reduce((sum, n) => sum + n, 0)).toBe(18);
      }
    });

    it("count what waits for an answer or is suspended apart from what is in time", () => {
      const { page, rows, summary } = pageOf(profile);
      expect(page).toContain("2 tạm dừng hoặc chờ xử lý chuyển lại");
      const [heads = [], ...tasks] = rows;
      const words = (id: string) => {
        const row = tasks.find(([name]) => name === id) ?? [];
        return [row[heads.indexOf("Trạng thái")], row[heads.indexOf("Nhóm")]];
      };
      expect(words("5")[0]).toMatch(/(?:Đ|đ)ã chuyển lại ngày 10\/03\/2026/u);
      expect(words("6")[0]).toBe("Đang tạm dừng từ 02/03/2026");
      for (const id of ["5", "6"]) expect(words(id)[1]).toBe("Đang tạm dừng, chờ xử lý chuyển lại");
      const all = summary.at(-1) ?? [];
      const [names = []] = summary;
      expect(all[names.indexOf("Đang tạm dừng, chờ xử lý chuyển lại")]).toBe(2);
      // In time are 8, 9 and 16 alone.
      expect(all[names.indexOf("Chưa xong, trong hạn")]).toBe(3);
    });

    it("have a row for the Office with what it owes, and rows that come to the total but for what is owed together", () => {
      const { evaluation, summary, office } = pageOf(profile);
      const [names = [], ...lines] = summary;
      const column = (head: string): readonly number[] => lines.map((line) => Number(line[names.indexOf(head)] ?? 0));
      const isOpen = ({ topic, state }: { topic: string; state: string }) => topic !== "doTask" && state === "overdue";
      const ofOffice = [...evaluation.register.duties, ...evaluation.tasks.flatMap(({ duties }) => duties)].filter(
        (duty) => isOpen(duty) && (duty.unit === office || (duty.unit === null && duty.actor === "office")),
      );
      const row = lines.find(([name]) => name === office) ?? [];
      expect(ofOffice.length).toBeGreaterThan(0);
      expect(row[names.indexOf("Việc quá hạn")]).toBe(ofOffice.length);
      for (const head of ["Việc quá hạn", "Phải làm ngay"]) {
        const numbers = column(head);
        const total = numbers.at(-1) ?? 0;
        const state = head === "Việc quá hạn" ? "overdue" : "owed";
        // What two owe together on task 4 stands in two rows and counts once.
        const twice = evaluation.tasks
          .flatMap(({ duties }) => duties)
          .filter(
            (duty) =>
              duty.key.startsWith("4/") && duty.topic !== "doTask" && duty.state === state && duty.unit !== null,
          );
        const joint = twice.length - new Set(twice.map(({ key }) => key.slice(0, key.lastIndexOf("/")))).size;
        expect(numbers.slice(0, -1).reduce((sum, n) => sum + n, 0) - joint).toBe(total);
      }
    });

    it("say why rows and total differ", () => {
      const { page } = pageOf(profile);
      expect(page).toContain(
        "1 nhiệm vụ do nhiều đơn vị cùng chủ trì: nhiệm vụ và việc chung có ở hàng của từng đơn vị, chỉ tính một lần ở hàng Tất cả.",
      );
      expect(page).toContain("1 nhiệm vụ chuyển giao khi đã qua hạn: hàng đơn vị nay chủ trì ghi là chưa rõ");
      expect(pageOf(profile, "en").page).toContain("1 task led by several bodies");
    });

    it("come to the same number of what is not determined at the head and behind the questions", () => {
      const { page } = pageOf(profile);
      const head = Number(/(\d+) chưa xác định được/u.exec(page)?.[1] ?? 0);
      const behind = [...page.matchAll(/\((\d+) việc chưa xác định\)/gu)].map(([, n]) => Number(n));
      const note = /tính mỗi việc một lần là (\d+) việc/u.exec(page)?.[1];
      const beside = Number(/(\d+) việc chưa xác định (?:khác )?tùy vào/u.exec(page)?.[1] ?? 0);
      const hanging = note === undefined ? behind.reduce((sum, n) => sum + n, 0) : Number(note);
      expect(hanging + beside).toBe(head);
    });
  },
);

describe("a register in which nothing is done", () => {
  it("says so with a 0", () => {
    const tasks = [{ id: "1", title: "Việc", lead: "Sở Y tế", dueOn: "2026-04-20" }];
    const reader = { lang: "vi", width: Number.POSITIVE_INFINITY, profile: laoCai, readings: {} } as const;
    const page = renderMarkdown(
      evaluationView(evaluateRegister({ tasks }, { profile: laoCai, asOf: "2026-03-17" }), reader),
    );
    expect(page).toContain("1 nhiệm vụ: 0 đã xong, 0 quá hạn, 1 trong hạn.");
  });
});
