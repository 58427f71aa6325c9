import { describe, expect, it } from "vitest";
import { agenda } from "../../../src/core/answers/agenda.js";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { haiPhongThanhUy, laoCai } from "../../../src/profiles/index.js";
import { issuesOf } from "../../support/issues.js";
import { same } from "../../support/same-in-both.js";

const ASOF = "2026-11-23";
const started = [
  { type: "issued", on: "2026-11-02" },
  { type: "registered", on: "2026-11-03" },
];
const task = (id: string, dueOn: string) => ({ id, lead: "Sở Nội vụ", dueOn, events: started });
const evaluated = (tasks: readonly object[], profile = laoCai) =>
  evaluateRegister({ tasks, units: [] }, { profile, asOf: ASOF });
const itemsOf = (evaluation: ReturnType<typeof evaluated>) =>
  agenda(evaluation).actors.flatMap(({ actor, days }) =>
    days.flatMap(({ on, items }) => items.map((item) => ({ ...item, actor, on }))),
  );

describe("the entries of a worklist", () => {
  it("leave out what has no day to plan for: the report on the regulation (lao-cai/26.1)", () => {
    const evaluation = evaluated([]);
    const undated = evaluation.register.duties.filter(({ provision }) => provision === "lao-cai/26.1");
    expect(undated).toMatchObject([{ state: "pending", due: null }]);
    const items = itemsOf(evaluation);
    expect(items.map(({ kind }) => kind)).toEqual(items.map(() => "duty"));
    expect(items.map(({ provision }) => provision)).not.toContain("lao-cai/26.1");
    expect(items.length).toBeGreaterThan(0);
  });

  it("leave out that coordinators answer jointly: it asks for no act (hai-phong-thanh-uy/8.2.b#2)", () => {
    const late = { ...task("1", "2026-11-16"), coordinators: ["Sở Tài chính"], writtenReportRequired: true };
    const evaluation = evaluated([late], haiPhongThanhUy);
    const joint = "hai-phong-thanh-uy/8.2.b#2";
    const [own] = evaluation.tasks;
    expect(own?.duties.map(({ ruleId }) => ruleId)).not.toContain(joint);
    expect(itemsOf(evaluation).map(({ ruleId }) => ruleId)).not.toContain(joint);
    // Whether the coordinator itself was late is not recorded: a question, on which no duty hangs.
    expect(own?.questions.filter(({ code }) => code === "ownDelay")).toMatchObject([{ subject: "1", keys: [] }]);
    expect(evaluated([{ ...late, coordinators: [] }], haiPhongThanhUy).tasks[0]?.questions).toEqual([]);
  });

  it("leave out a state that is not reached yet", () => {
    // The Office proposes measures from the day after the deadline on (lao-cai/19.3): Friday 20/11, and the day judged itself.
    const items = itemsOf(evaluated([task("past", "2026-11-20"), task("today", ASOF)]));
    expect(items.filter(({ ruleId }) => ruleId === "lao-cai/19.3").map(({ taskId }) => taskId)).toEqual(["past"]);
  });

  it("of one day stand in the order of their last days, then as in the register", () => {
    // Results were to be recorded three working days later: 18/11, and 19/11 four times over.
    const ids = ["z", "m", "a", "k"];
    const tasks = [...ids.map((id) => task(id, "2026-11-16")), task("first", "2026-11-13")];
    const recording = itemsOf(evaluated(tasks)).filter(({ ruleId }) => ruleId === "lao-cai/7.2.a");
    expect(recording.map(({ taskId, on, due }) => [taskId, on, due])).toEqual([
      ["first", ASOF, "2026-11-18"],
      ...ids.map((id) => [id, ASOF, "2026-11-19"]),
    ]);
  });
});

describe("the end of a worklist", () => {
  it("is the day asked for, the day judged at the earliest", () => {
    const evaluation = evaluated([task("1", "2026-11-16")]);
    expect(agenda(evaluation).until).toBeNull();
    expect(agenda(evaluation, { until: "2026-11-30" }).until).toBe("2026-11-30");
    const today = agenda(evaluation, { until: ASOF });
    expect(today.until).toBe(ASOF);
    expect(today.actors.flatMap(({ days }) => days.map(({ on }) => on))).toEqual([ASOF, ASOF]);
    expect(issuesOf(() => agenda(evaluation, { until: "2026-11-22" }))).toMatchObject([
      { code: "out-of-range", path: "until", found: "2026-11-22", expected: same("≥ 2026-11-23") },
    ]);
  });
});
