import { describe, expect, it } from "vitest";
import { type AgendaItem, agenda } from "../../../src/core/answers/agenda.js";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import type { Profile } from "../../../src/language/profile.js";
import { haiPhongSnv, haiPhongThanhUy, laoCai } from "../../../src/profiles/index.js";
import { checkedCommune } from "../../language/schema/profile-sources.js";

const ASOF = "2026-11-23";
const issued = { type: "issued", on: "2026-11-02" };
const registered = { type: "registered", on: "2026-11-03" };

type Line = AgendaItem & { readonly actor: string; readonly on: string };
const linesOf = (register: object, profile: Profile = laoCai): Line[] =>
  agenda(evaluateRegister({ reports: [], ...register }, { profile, asOf: ASOF })).actors.flatMap(({ actor, days }) =>
    days.flatMap(({ on, items }) => items.map((item) => ({ ...item, actor, on }))),
  );
const ofRule = (lines: readonly Line[], rule: string): Line[] => lines.filter(({ ruleId }) => ruleId === rule);

describe("bodies that lead a task together", () => {
  const joint = { id: "1", lead: "Sở Y tế; Sở Nội vụ", dueOn: "2026-11-16", events: [issued, registered] };

  it("stand in one line of what they owe jointly, with the key of the first", () => {
    const lines = ofRule(linesOf({ tasks: [joint] }), "lao-cai/7.2.a");
    expect(lines).toMatchObject([
      { taskId: "1", units: ["Sở Y tế", "Sở Nội vụ"], due: "2026-11-19", workingDaysLate: 2, state: "overdue" },
    ]);
    expect(lines[0]?.key).toBe("1/lao-cai%2F7.2.a/-/sở y tế");
  });

  it("stand in a line of their own with the reports that each of them owes", () => {
    const lines = ofRule(linesOf({ tasks: [joint] }), "lao-cai/22.1").filter(({ period }) => period === "2026-Q4");
    expect(lines.map(({ units }) => units)).toEqual([["Sở Y tế"], ["Sở Nội vụ"]]);
  });

  it("stand in a line of their own with each task", () => {
    const lines = ofRule(linesOf({ tasks: [joint, { ...joint, id: "2" }] }), "lao-cai/7.2.a");
    expect(lines.map(({ taskId, units }) => [taskId, units.length])).toEqual([
      ["1", 2],
      ["2", 2],
    ]);
  });
});

describe("periods that stand unfulfilled", () => {
  const since = (on: string) => ({ tasks: [{ id: "1", lead: "Sở Y tế", events: [{ type: "assigned", on }] }] });

  it("are one line for each rule and body, with the oldest day and every period; the next is a line of its own", () => {
    // Led since January: before 20/3, 20/6 (the quarter and the half-year) and 20/9.
    const lines = ofRule(linesOf(since("2026-01-05")), "lao-cai/22.1");
    expect(lines.map(({ on, period, due, standing }) => [on, period, due, standing])).toEqual([
      [ASOF, "2026-Q1", "2026-03-19", ["2026-Q1", "2026-Q2", "2026-H1", "2026-Q3"]],
      ["2026-12-18", "2026-Q4", "2026-12-19", []],
      ["2026-12-18", "2026", "2026-12-19", []],
      ["2027-06-18", "2027-H1", "2027-06-19", []],
    ]);
  });

  it("are only those of a body's own time", () => {
    const [late] = ofRule(linesOf(since("2026-09-01")), "lao-cai/22.1");
    expect(late).toMatchObject({ period: "2026-Q3", standing: ["2026-Q3"], units: ["Sở Y tế"] });
  });

  it("are not in the list once a later one was reported: they are missed", () => {
    const reports = [{ provision: "lao-cai/22.1", period: "2026-Q3", unit: "Sở Y tế", on: "2026-09-18" }];
    const lines = ofRule(linesOf({ ...since("2026-01-05"), reports }), "lao-cai/22.1");
    // The half-year is a cadence of its own, which nothing was reported in.
    expect(lines.filter(({ standing }) => standing.length > 0)).toMatchObject([{ standing: ["2026-H1"] }]);
  });

  it("of a task are one line as well (hai-phong-thanh-uy/6.1.b: every month)", () => {
    const task = { id: "1", lead: "Sở Y tế", dueOn: "2026-12-31", events: [{ type: "assigned", on: "2026-08-03" }] };
    const [late] = ofRule(linesOf({ tasks: [task] }, haiPhongThanhUy), "hai-phong-thanh-uy/6.1.b");
    expect(late).toMatchObject({ taskId: "1", due: "2026-08-31", standing: ["2026-08", "2026-09", "2026-10"] });
  });
});

describe("the head of a worklist", () => {
  it("is a return that waits for its answer, then what is owed at once, then what is late (hai-phong-snv/6.1.c)", () => {
    const assigned = { type: "assigned", on: "2026-11-02" };
    const received = { type: "received", on: "2026-11-03" };
    const returned = {
      id: "back",
      lead: "Phòng A",
      events: [assigned, received, { type: "returned", on: "2026-11-04" }],
    };
    const late = { id: "late", lead: "Phòng A", dueOn: "2026-11-16", events: [assigned, received] };
    const office = linesOf({ tasks: [late, returned] }, haiPhongSnv).filter(
      ({ actor, on }) => actor === "office" && on === ASOF,
    );
    expect(office[0]).toMatchObject({ taskId: "back", topic: "answerReturn", state: "owed", since: "2026-11-04" });
    const urgency = office.map(({ topic, state }) => (topic === "answerReturn" ? 0 : state === "owed" ? 1 : 2));
    expect(urgency).toEqual([...urgency].sort());
    expect(new Set(urgency)).toEqual(new Set([0, 1, 2]));
    // Nothing of the lead runs while it waits.
    const lead = linesOf({ tasks: [returned] }, haiPhongSnv).filter(
      ({ actor, taskId }) => actor === "lead" && taskId === "back",
    );
    expect(lead).toEqual([]);
  });
});

describe("what a body may do", () => {
  const commune = checkedCommune();
  const received = { id: "1", lead: "Trường A", events: [{ type: "received", on: ASOF }] };
  const rights = (events: readonly object[]) =>
    linesOf({ tasks: [{ ...received, events: [...received.events, ...events] }] }, commune).filter(
      ({ kind }) => kind === "right",
    );

  it("stands on its last day, 26/11 with Culture Day between, until it is used", () => {
    expect(rights([])).toMatchObject([
      {
        ruleId: "xa-tan-phuoc/12.1",
        actor: "lead",
        on: "2026-11-26",
        due: "2026-11-26",
        units: ["Trường A"],
        state: "open",
      },
    ]);
    expect(rights([{ type: "returned", on: ASOF }])).toEqual([]);
  });
});
