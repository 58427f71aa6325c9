import { describe, expect, it } from "vitest";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { haiPhongThanhUy, laoCai } from "../../../src/profiles/index.js";

const issued = { type: "issued", on: "2026-02-02" };
const registered = { type: "registered", on: "2026-02-03" };
/** Due on Wednesday 4/3/2026: late from 5/3, its result from 10/3 (lao-cai/7.2.a), why from 5/3 (20.2), and what to do (19.3). */
const joint = { id: "1", lead: "Sở Y tế; Sở Nội vụ", dueOn: "2026-03-04", events: [issued, registered] };
const summaryOf = (tasks: readonly object[], asOf: string, options: object = {}) =>
  evaluateRegister({ tasks, reports: [] }, { profile: laoCai, asOf, ...options }).summary;
const dutiesOf = (...given: Parameters<typeof summaryOf>) => {
  const { units, all } = summaryOf(...given);
  return { of: units.map(({ unit, duties }) => [unit, duties]), all: all.duties };
};

describe("the duties that a summary counts", () => {
  it("count what several leads owe jointly for each of them, and once in the total", () => {
    expect(dutiesOf([joint], "2026-03-10")).toEqual({
      of: [
        ["Sở Y tế", { overdue: 1, owed: 1, missed: 0 }],
        ["Sở Nội vụ", { overdue: 1, owed: 1, missed: 0 }],
      ],
      // The result; why it is late, and what the Office proposes.
      all: { overdue: 1, owed: 2, missed: 0 },
    });
  });

  it("count the reports that each body owes for each, in the total too", () => {
    // On 20/3 both reports of the quarter, due on 19/3, are late beside the one result.
    expect(dutiesOf([joint], "2026-03-20").all).toEqual({ overdue: 3, owed: 2, missed: 0 });
  });

  it("count a joint duty of each task, and a task once", () => {
    const { all, units } = summaryOf([joint, { ...joint, id: "2" }], "2026-03-10");
    expect(all).toMatchObject({ total: 2, duties: { overdue: 2, owed: 4 } });
    expect(units.map(({ unit, total }) => [unit, total])).toEqual([
      ["Sở Y tế", 2],
      ["Sở Nội vụ", 2],
    ]);
  });

  it("leave out the task's own deadline, which the cells count", () => {
    const { all } = summaryOf([joint], "2026-03-05");
    expect(all).toMatchObject({ counts: { openOverdue: 1 }, duties: { overdue: 0 } });
  });

  it("name a body that leads nothing any more with what it let become late", () => {
    const passed = {
      ...joint,
      lead: "Sở Y tế",
      events: [issued, registered, { type: "reassigned", on: "2026-03-12", lead: "Sở Nội vụ" }],
    };
    const { units } = summaryOf([passed], "2026-03-13");
    const row = (name: string) => units.find(({ unit }) => unit === name);
    expect(row("Sở Nội vụ")?.total).toBe(1);
    expect(row("Sở Y tế")).toMatchObject({ total: 0, duties: { overdue: 1 } });
  });

  it("count what was missed though it is not listed: a later period of its cadence was reported", () => {
    // Of the reports before 20/3 and 20/6 the second was sent; the half-year is a cadence of its own and stands.
    const reports = [{ provision: "lao-cai/22.1", period: "2026-Q2", unit: "Sở Y tế", on: "2026-06-18" }];
    const task = { id: "1", lead: "Sở Y tế", events: [{ type: "issued", on: "2026-01-05" }, registered] };
    for (const periods of ["standing", "all"] as const) {
      const { units } = evaluateRegister(
        { tasks: [task], reports },
        { profile: laoCai, asOf: "2026-06-25", periods },
      ).summary;
      // The task has no deadline: its own updates of the quarters are due on 31/3 and 30/6.
      expect(units, periods).toMatchObject([{ unit: "Sở Y tế", duties: { missed: 1 } }]);
    }
  });

  it("count the months of a task that were passed over (hai-phong-thanh-uy/6.1.b)", () => {
    const events = [
      { type: "assigned", on: "2026-08-03" },
      { type: "progressReported", on: "2026-10-30", ref: "2026-10" },
    ];
    const task = { id: "1", lead: "Sở Y tế", dueOn: "2026-12-31", events };
    for (const periods of ["standing", "all"] as const) {
      const { units } = evaluateRegister(
        { tasks: [task], reports: [] },
        { profile: haiPhongThanhUy, asOf: "2026-11-05", periods },
      ).summary;
      expect(units, periods).toMatchObject([{ unit: "Sở Y tế", duties: { missed: 2, overdue: 0 } }]);
    }
  });
});
