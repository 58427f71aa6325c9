import { describe, expect, it } from "vitest";
import { agenda } from "../../../src/core/answers/agenda.js";
import { schedule } from "../../../src/core/answers/schedule.js";
import { summarize } from "../../../src/core/answers/summarize.js";
import { explain, explainTask } from "../../../src/core/entry/asked-of-tasks.js";
import { createEvaluator } from "../../../src/core/entry/create-evaluator.js";
import { evaluateRegister } from "../../../src/core/entry/evaluate.js";

import { canTho, laoCai } from "../../../src/profiles/index.js";
import { issuesOf } from "../../support/issues.js";

const TASK = {
  id: "NV-1",
  title: "Báo cáo",
  lead: "Sở Xây dựng",
  document: { number: "12/UBND", issuedOn: "2026-02-02" },
  dueOn: "2026-03-04",
};
const SETTING = { profile: laoCai, readings: { A09: "assigned" }, knownAt: "2026-03-01" } as const;
const evaluator = createEvaluator(SETTING);

describe("an evaluator, which is one setting for every question", () => {
  it("explains as the function of that name does", () => {
    const asked = { asOf: "2026-03-05", provision: "lao-cai/7.2.a" };
    expect(evaluator.explain(TASK, asked)).toEqual(explain(TASK, { ...SETTING, ...asked }));
    expect(evaluator.explainTask(TASK, "2026-03-05")).toEqual(explainTask(TASK, { ...SETTING, asOf: "2026-03-05" }));
  });

  it("lists the dates of a regulation under its own readings, on its own calendar", () => {
    const span = { from: "2026-01-01", to: "2026-12-31" };
    expect(evaluator.schedule(span)).toEqual(schedule({ ...SETTING, ...span }));
  });

  it("lists the worklist of its own results, stored ones too", () => {
    const evaluation = evaluator.evaluateRegister([TASK], { asOf: "2026-03-05" });
    const stored = JSON.parse(JSON.stringify(evaluation)) as typeof evaluation;
    expect(evaluator.agenda(stored)).toEqual(agenda(evaluation));
    expect(summarize(stored.tasks, {}, stored.register.duties)).toEqual(evaluation.summary);
  });

  it("refuses a result of another regulation, another reading or another calendar", () => {
    const of = (options: Parameters<typeof createEvaluator>[0]) =>
      createEvaluator(options).evaluateRegister([TASK], { asOf: "2026-03-05" });
    expect(issuesOf(() => evaluator.agenda(of({ profile: canTho })))).toMatchObject([{ path: "evaluation.profile" }]);
    expect(issuesOf(() => evaluator.agenda(of({ profile: laoCai, knownAt: "2026-03-01" })))).toMatchObject([
      { path: "evaluation.readings" },
    ]);
    expect(issuesOf(() => evaluator.agenda(of({ ...SETTING, knownAt: "2025-03-01" })))).toMatchObject([
      { path: "evaluation.calendar" },
    ]);
  });

  it("names an option that it does not know, wherever it is asked", () => {
    const misspelt = (options: object): never => ({ asOf: "2026-03-05", ...options }) as never;
    const asked = [
      () => evaluator.evaluateRegister([TASK], misspelt({ form: "2026-01-01" })),
      () => evaluator.explain(TASK, misspelt({ provision: "lao-cai/7.2.a", meeting: [] })),
      () => evaluator.schedule({ from: "2026-01-01", to: "2026-02-01", meeting: [] } as never),
      () =>
        evaluator.agenda(evaluateRegister([TASK], { ...SETTING, asOf: "2026-03-05" }), {
          untill: "2026-04-01",
        } as never),
    ];
    expect(asked.map((ask) => issuesOf(ask).map(({ code, nearest }) => [code, nearest]))).toEqual([
      [["unknown-key", "from"]],
      [["unknown-key", "meetings"]],
      [["unknown-key", "meetings"]],
      [["unknown-key", "until"]],
    ]);
  });

  it("tells the published facts of a task", () => {
    const facts = evaluator.facts(TASK, "2026-03-05");
    expect(facts).toMatchObject({ hasDeadline: true, classified: false, cell: "openOverdue", completed: false });
    expect(facts.writtenReportRequired).toBeNull();
  });

  it("knows the actors of its regulation, and no other", () => {
    const evaluation = evaluator.evaluateRegister([TASK], { asOf: "2026-03-05" });
    expect(issuesOf(() => evaluator.agenda(evaluation, { actor: "led" }))).toMatchObject([
      { code: "unknown-name", path: "actor", nearest: "lead" },
    ]);
    expect(evaluator.agenda(evaluation, { unit: "SỞ  XÂY DỰNG" }).actors.length).toBeGreaterThan(0);
  });
});
