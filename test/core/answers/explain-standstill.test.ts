import { describe, expect, it } from "vitest";
import { explain } from "../../../src/core/answers/explain.js";
import { parseTask } from "../../../src/core/register/parse-task.js";
import type { Profile } from "../../../src/language/profile.js";
import { canTho, haiPhongSnv, haiPhongThanhUy, konTumSnn, laoCai } from "../../../src/profiles/index.js";

const STATES: readonly (readonly [rule: string, profile: Profile])[] = [
  ["lao-cai/19.3", laoCai],
  ["can-tho/11.2", canTho],
  ["hai-phong-snv/18.3", haiPhongSnv],
  ["hai-phong-thanh-uy/11#3", haiPhongThanhUy],
  ["kon-tum-snn/18.3", konTumSnn],
];

const stepsOf = (provision: string, profile: Profile, asOf: string, ...events: object[]): string => {
  const task = {
    id: "A",
    title: "Việc A",
    lead: "Sở Y tế",
    dueOn: "2026-04-10",
    document: { number: "1", issuedOn: "2026-03-02" },
    events: [{ type: "assigned", on: "2026-03-02" }, ...events],
  };
  const { derivations } = explain(parseTask(task), { profile, asOf, provision });
  return derivations.map(({ steps }) => steps.map(({ text }) => text.vi).join("\n")).join("\n");
};

const WAIT = [
  { type: "suspended", on: "2026-03-20", by: "office" },
  { type: "resumed", on: "2026-04-20", by: "office" },
];
const AGAIN = [
  { type: "completed", on: "2026-04-08" },
  { type: "reopened", on: "2026-04-20", by: "office" },
];

// The deadline of Friday 10/4 passed in the wait: SEMANTICS 22 and 23 count from Monday 20/4, on which the task goes on.
describe("the steps of a state after a standstill over the deadline", () => {
  it.each(STATES)("of %s name the suspension and the day on which the task goes on", (rule, profile) => {
    const steps = stepsOf(rule, profile, "2026-04-21", ...WAIT);
    expect(steps).toContain("Nhiệm vụ tạm dừng từ thứ Sáu 20/03/2026 đến hết Chủ nhật 19/04/2026");
    expect(steps).toContain("Nhiệm vụ tiếp tục: tính từ thứ Hai 20/04/2026");
    expect(steps).toContain("Phải làm từ thứ Hai 20/04/2026");
  });

  it.each(STATES)("of %s name the day on which the task was taken up again", (rule, profile) => {
    const steps = stepsOf(rule, profile, "2026-04-21", ...AGAIN);
    expect(steps).toContain("Trước đó nhiệm vụ được coi là đã xong: quá hạn tính từ thứ Hai 20/04/2026");
    expect(steps).toContain("Phải làm từ thứ Hai 20/04/2026");
  });

  it("name them before they count: seven working days from 20/4 of Thành ủy 8.1.d are 21-24, 28, 29/4 and 4/5", () => {
    // 26/4 is Giỗ Tổ, a Sunday, compensated on 27/4; 30/4 and 1/5 are rest days.
    const steps = stepsOf("hai-phong-thanh-uy/8.1.d", haiPhongThanhUy, "2026-05-04", ...WAIT);
    const places = [
      "Mốc: thời hạn của nhiệm vụ",
      "Nhiệm vụ tiếp tục: tính từ thứ Hai 20/04/2026",
      "ngày làm việc thứ 1 là thứ Ba 21/04/2026",
      "Ngày làm việc thứ 7 là thứ Hai 04/05/2026",
    ].map((words) => steps.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each(STATES)("of %s say nothing of a wait that was over before the deadline", (rule, profile) => {
    const [suspended, resumed] = WAIT;
    const steps = stepsOf(rule, profile, "2026-04-13", { ...suspended }, { ...resumed, on: "2026-03-27" });
    expect(steps).toContain("Phải làm từ thứ Bảy 11/04/2026");
    expect(steps).not.toContain("tạm dừng");
    expect(steps).not.toContain("tiếp tục");
  });
});
