import { describe, expect, it } from "vitest";
import { type AgendaItem, agenda } from "../../src/core/answers/agenda.js";
import type { Profile } from "../../src/language/profile.js";
import { profiles } from "../../src/profiles/index.js";
import { evaluationView } from "../../src/report/evaluation/evaluation-view.js";
import { renderMarkdown } from "../../src/report/render-markdown.js";
import { judgedMonthOf } from "./a-month.js";

const pageOf = (profile: Profile, lang: "vi" | "en" = "vi"): string =>
  renderMarkdown(
    evaluationView(judgedMonthOf(profile), { lang, width: Number.POSITIVE_INFINITY, profile, readings: {} } as const),
  );
const boardOf = (page: string): readonly (readonly string[])[] =>
  (page.split("| Việc cần làm tiếp |")[1] ?? "")
    .split("\n\n")[0]
    ?.split("\n")
    .slice(2)
    .map((line) => line.split(" | ")) ?? [];

const RANK = { answer: 0, owed: 1, overdue: 2, later: 3 } as const;
const rankOf = ({ state, topic }: AgendaItem): number => {
  if (state === "owed") return topic === "answerReturn" ? RANK.answer : RANK.owed;
  return state === "overdue" ? RANK.overdue : RANK.later;
};

describe.each(profiles.map((profile) => [profile.id, profile] as const))("what presses most under %s", (_, profile) => {
  it("stands first in the worklist: an answer, what is owed at once, the longest late, then day by day (SEMANTICS 14, 22)", () => {
    const { actors } = agenda(judgedMonthOf(profile));
    expect(actors.length).toBeGreaterThan(1);
    for (const { days } of actors) {
      expect([...days].map(({ on }) => on)).toEqual([...days].map(({ on }) => on).sort());
      for (const { items } of days) {
        const places = items.map((item) => [rankOf(item), -(item.workingDaysLate ?? 0)] as const);
        const sorted = [...places].sort(([a, lateA], [b, lateB]) => a - b || lateA - lateB);
        expect(places).toEqual(sorted);
      }
    }
  });

  it("is all there: every duty that is late, owed, or has a day to come stands in the worklist", () => {
    const evaluation = judgedMonthOf(profile);
    const lines = agenda(evaluation).actors.flatMap(({ days }) => days.flatMap(({ items }) => items));
    const open = [...evaluation.register.duties, ...evaluation.tasks.flatMap(({ duties }) => duties)].filter(
      ({ state, due }) =>
        state === "overdue" || state === "owed" || ((state === "dueSoon" || state === "pending") && due !== null),
    );
    expect(open.length).toBeGreaterThan(20);
    for (const duty of open) {
      const found = lines.some(
        ({ ruleId, due, since, units, standing, period }) =>
          ruleId === duty.ruleId &&
          (duty.unit === null || units.includes(duty.unit)) &&
          (standing.length > 0
            ? standing.includes(duty.period ?? "")
            : due === duty.due && since === duty.since && period === duty.period),
      );
      expect([duty.key, found]).toEqual([duty.key, true]);
    }
  });

  it("stands first on the board: tasks by how long they are late, then what waits for an answer; a late task is to be done first", () => {
    const rows = boardOf(pageOf(profile));
    const late = rows.flatMap((row) => /quá hạn (\d+) ngày làm việc/u.exec(row[3] ?? "")?.[1] ?? []).map(Number);
    expect(late.length).toBeGreaterThan(3);
    expect(late).toEqual([...late].sort((a, b) => b - a));
    const place = (id: string): number => rows.findIndex(([name]) => name === `| ${id}`);
    // 5 was sent back, 9 is due soon, 6 is suspended.
    expect(place("5")).toBeLessThan(place("9"));
    expect(place("9")).toBeLessThan(place("6"));
    const reopened = rows.find(([name]) => name === "| 3")?.at(-1) ?? "";
    expect(reopened).toMatch(/^(?:Thực hiện nhiệm vụ|Triển khai)/u);
  });

  it("of classified tasks is said once in the remarks", () => {
    const page = pageOf(profile);
    const remarks = page.split("## Lưu ý")[1] ?? "";
    expect(remarks.match(/Nhiệm vụ mật/gu)).toHaveLength(1);
    expect(remarks).toMatch(/- Nhiệm vụ số 12, 13: Nhiệm vụ mật: /u);
  });
});

describe("one remark on acts of several days", () => {
  it("stands once, with the day of each task", () => {
    const profile = profiles.find(({ id }) => id === "hai-phong-thanh-uy") as Profile;
    const page = pageOf(profile);
    expect(page.match(/Cập nhật vào hệ thống chưa kèm văn bản giao nhiệm vụ/gu)).toHaveLength(1);
    expect(page).toMatch(/- 1 \(05\/01\/2026\), 2 \(05\/01\/2026\), .* 4 \(02\/02\/2026\)/u);
    expect(pageOf(profile, "en")).toMatch(/1 \(2026-01-05\), .*Registration has no file of the assigning document/u);
  });
});
