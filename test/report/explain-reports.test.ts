import { describe, expect, it } from "vitest";
import { explain } from "../../src/core/answers/explain.js";
import type { Profile } from "../../src/language/profile.js";
import { laoCai, profiles } from "../../src/profiles/index.js";
import { explainRows, explainView } from "../../src/report/explain-view.js";
import { renderMarkdown } from "../../src/report/render-markdown.js";
import { evaluateRegister } from "../support/unchecked.js";

const task = (id: string, lead: string, more: object = {}, events: readonly object[] = []) => ({
  id,
  title: `Nhiệm vụ ${id}`,
  lead,
  document: { number: id, issuedOn: "2026-01-05" },
  dueOn: "2026-04-30",
  events: [...["assigned", "received", "registered"].map((type) => ({ type, on: "2026-01-05" })), ...events],
  ...more,
});

/** Sở Y tế has an open task and has sent one report; Sở Xây dựng finished its only one in May; the third is classified. */
const register = {
  bodies: [
    { name: "Sở Y tế" },
    { name: "Sở Xây dựng", to: "2026-06-30", into: "Sở Y tế" },
    { name: "Sở Tài chính" },
    { name: "Thanh tra tỉnh" },
  ],
  meetings: [{ type: "regularSession", on: "2026-05-29" }],
  tasks: [
    task("A", "Sở Y tế"),
    task("B", "Sở Xây dựng", {}, [{ type: "completed", on: "2026-05-08" }]),
    task("C", "Thanh tra tỉnh", { secrecy: "secret", title: "Bí mật" }),
  ],
  reports: [{ provision: "lao-cai/22.1", unit: "Sở Y tế", period: "2026-Q1", on: "2026-03-18" }],
};
const AS_OF = "2026-07-06";
const reader = { lang: "vi", profile: laoCai, width: Number.POSITIVE_INFINITY } as const;
const names = new Map(register.tasks.map(({ id, title }) => [id, `${id} ${title}`]));
const explained = (profile: Profile, provision: string) => explain(null, { profile, asOf: AS_OF, provision, register });

describe("the reports of bodies, explained with their register", () => {
  const found = explained(laoCai, "lao-cai/22.1");
  const page = renderMarkdown(explainView([found], reader, { names }));

  it("say for which body, which period, why it is owed and how late it is", () => {
    // Before the 20th of the last month of the quarter: by Friday 19/06/2026; 22-26/06, 29/06-03/07 and 06/07 are 11 working days.
    expect(page).toContain("Kỳ quý II/2026: hạn thứ Sáu 19/06/2026");
    expect(page).toContain(
      "Sở Y tế: quá hạn 11 ngày làm việc; sổ không có báo cáo nào tính cho kỳ này<br>Phải báo cáo vì ngày 19/06/2026 còn nhiệm vụ chưa xong: A Nhiệm vụ A",
    );
    expect(page).toContain("Phải báo cáo vì trong kỳ có nhiệm vụ đã xong: B Nhiệm vụ B (ngày 08/05/2026)");
  });

  it("name a body that is no more with the one it went into", () => {
    expect(page).toContain("Sở Xây dựng (đã nhập vào Sở Y tế từ 01/07/2026): quá hạn");
  });

  it("say what was sent, and list no period before the first task", () => {
    expect(page).toContain("Sở Y tế: đã gửi ngày 18/03/2026, đúng hạn");
    expect(page).not.toMatch(/năm 2025|quý IV\/2025/u);
    expect(found.derivations.map(({ period }) => period)).not.toContain("2025");
  });

  it("tell nothing of a body that owes for classified tasks alone", () => {
    expect(page).not.toMatch(/Thanh tra tỉnh|Bí mật/u);
    expect(found.derivations.flatMap(({ grounds = [] }) => grounds.map(({ taskId }) => taskId))).not.toContain("C");
  });

  it("say the same in rows, each with its unit and the reason", () => {
    const [heads = [], ...rows] = explainRows([found], reader, { names });
    const [unit, words] = [heads.indexOf("Đơn vị"), heads.indexOf("Diễn giải")];
    expect(rows.filter((row) => row[unit] === "Sở Y tế").map((row) => row[words])).toContain(
      "Phải báo cáo vì ngày 19/06/2026 còn nhiệm vụ chưa xong: A Nhiệm vụ A",
    );
  });

  it("are explained by the calendar alone where no register is given", () => {
    const alone = explain(null, { profile: laoCai, asOf: AS_OF, provision: "lao-cai/22.1" });
    expect(alone.derivations.every(({ unit, state }) => unit === null && state === "scheduled")).toBe(true);
  });
});

describe.each(profiles.map((profile) => [profile.id, profile] as const))("every report under %s", (_, profile) => {
  it("that the register calls late is explained, with the task on account of which it is owed", () => {
    const { register: judged } = evaluateRegister(register, { profile, asOf: AS_OF });
    const late = judged.duties.filter(({ state, actor }) => state === "overdue" && actor === "lead");
    // Thành ủy 12 names no day for the reports of units: nothing of them is late.
    expect(late.length > 0).toBe(profile.id !== "hai-phong-thanh-uy");
    for (const { key, provision, due, workingDaysLate, unit } of late) {
      const own = explained(profile, provision).derivations.find((one) => one.key === key);
      expect(own).toMatchObject({ on: due, workingDaysLate, unit, state: "overdue" });
      expect(own?.steps.length).toBeGreaterThan(0);
      if (unit !== null) expect(own?.grounds?.length).toBeGreaterThan(0);
    }
  });
});
