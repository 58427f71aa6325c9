import { describe, expect, it } from "vitest";
import { getProfile } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

/** April 2026: the deadline is Friday 10/4; 13/4 is a Monday. Until 24/4 no holiday but Sundays and Saturdays. */
const DUE = "2026-04-10";
const event = (type: string, on: string, more: object = {}) => ({ type, on, ...more });

/** A lead that each regulation binds, and whoever confirms under it. */
const BOUND = [
  ["lao-cai", "Sở Y tế", "office"],
  ["can-tho", "Sở Y tế", "office"],
  ["hai-phong-snv", "Phòng Hợp tác", "cityOffice"],
  ["hai-phong-thanh-uy", "Đảng ủy phường Hồng Bàng", "office"],
  ["kon-tum-snn", "Phòng Kế hoạch", "office"],
] as const;

interface Given {
  readonly lead: string;
  readonly asOf: string;
  readonly events: readonly object[];
  readonly dueOn?: string | null;
}

const judged = (profile: string, { lead, asOf, events, dueOn = DUE }: Given) => {
  const document = { number: "1", issuedOn: "2026-03-02" };
  const assigned = event("assigned", "2026-03-02");
  const { tasks } = evaluateRegister(
    { tasks: [{ id: "1", title: "v", document, lead, dueOn, events: [assigned, ...events] }], reports: [] },
    { profile: getProfile(profile), asOf },
  );
  const [task] = tasks;
  if (task === undefined) throw new Error("one task was given, none came back");
  const own = task.duties
    .filter(({ topic }) => topic === "doTask")
    .map(({ state, fulfilledOn }) => [state, fulfilledOn]);
  return { task, own, asked: task.questions.map(({ code }) => code) };
};

describe("A confirmation of what nobody recorded as finished", () => {
  it.each(BOUND)("%s: by the deadline says that it was done in time, on a day not known", (profile, lead, by) => {
    const { task, own } = judged(profile, {
      lead,
      asOf: "2026-04-13",
      events: [event("confirmed", "2026-04-09", { by })],
    });
    expect(task.phase).toBe("completed");
    expect(task.completedOn).toBeNull();
    expect(task.status.cell).toBe("doneUndated");
    expect(own).toEqual([["met", null]]);
    expect(task.ladder.filter(({ reached }) => reached)).toEqual([]);
    expect(task.findings.map(({ code }) => code)).toContain("confirmedBeforeCompletion");
  });

  it.each(BOUND)("%s: after the deadline leaves open whether it was, and asks for the day", (profile, lead, by) => {
    const { task, own, asked } = judged(profile, {
      lead,
      asOf: "2026-04-20",
      events: [event("confirmed", "2026-04-14", { by })],
    });
    expect(task.status.cell).toBe("doneUndated");
    expect(own).toEqual([["undetermined", null]]);
    expect(asked).toContain("stateUndated");
  });

  it.each(BOUND)("%s: says nothing before it came", (profile, lead, by) => {
    const events = [event("confirmed", "2026-04-14", { by })];
    const { task, own } = judged(profile, { lead, asOf: "2026-04-13", events });
    expect(task.phase).toBe("open");
    expect(own).toEqual([["overdue", null]]);
  });

  it("by the lead itself, or by a body without power over the task, confirms nothing", () => {
    for (const by of ["Sở Y tế", "Sở Tài chính"]) {
      const events = [event("confirmed", "2026-04-09", { by })];
      const { task, own } = judged("lao-cai", { lead: "Sở Y tế", asOf: "2026-04-13", events });
      expect(task.phase).toBe("open");
      expect(own).toEqual([["overdue", null]]);
    }
  });

  it("counts of a task taken up again only where it came after that", () => {
    const before = [
      event("completed", "2026-04-06"),
      event("confirmed", "2026-04-07", { by: "office" }),
      event("reopened", "2026-04-08", { by: "office" }),
    ];
    const open = judged("lao-cai", { lead: "Sở Y tế", asOf: "2026-04-13", events: before });
    expect(open.task.phase).toBe("open");
    expect(open.own).toEqual([["overdue", null]]);
    const again = [...before, event("confirmed", "2026-04-09", { by: "office" })];
    const done = judged("lao-cai", { lead: "Sở Y tế", asOf: "2026-04-13", events: again });
    expect(done.task.phase).toBe("completed");
    expect(done.own).toEqual([["met", null]]);
  });

  it("leaves the day alone where it is recorded, before or after", () => {
    const late = [event("confirmed", "2026-04-09", { by: "office" }), event("completed", "2026-04-14")];
    const { task, own } = judged("lao-cai", { lead: "Sở Y tế", asOf: "2026-04-20", events: late });
    expect(task.completedOn).toBe("2026-04-14");
    expect(own).toEqual([["metLate", "2026-04-14"]]);
  });
});
