import { describe, expect, it } from "vitest";
import { type AgendaItem, type AgendaOptions, agenda } from "../../../src/core/answers/agenda.js";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { laoCai } from "../../../src/profiles/index.js";
import { codesOf } from "../../support/issues.js";

const issued = { type: "issued", on: "2026-11-02" };
const REGISTER = {
  tasks: [
    // Registered on time; the result was to be recorded by 19/11: three working days after 16/11.
    {
      id: "late",
      title: "Báo cáo quý",
      lead: "Sở Nội vụ",
      dueOn: "2026-11-16",
      events: [issued, { type: "registered", on: "2026-11-03" }],
    },
    {
      id: "new",
      title: "Đề án",
      lead: "Sở Xây dựng",
      dueOn: "2026-12-31",
      events: [{ type: "issued", on: "2026-11-20" }],
    },
    { id: "secret", title: "Tối mật", lead: "Sở Nội vụ", secrecy: "secret", events: [issued] },
    {
      id: "done",
      title: "Xong",
      lead: "Sở Nội vụ",
      dueOn: "2026-11-10",
      events: [
        issued,
        { type: "registered", on: "2026-11-03" },
        { type: "completed", on: "2026-11-09" },
        { type: "resultRecorded", on: "2026-11-09" },
      ],
    },
  ],
  reports: [],
};
const ASOF = "2026-11-23";

const itemsOf = (
  options: AgendaOptions = {},
  register: unknown = REGISTER,
): (AgendaItem & { actor: string; on: string })[] =>
  agenda(evaluateRegister(register, { profile: laoCai, asOf: ASOF }), options).actors.flatMap(({ actor, days }) =>
    days.flatMap(({ on, items }) => items.map((item) => ({ ...item, actor, on }))),
  );
const short = (items: readonly (AgendaItem & { actor: string; on: string })[]): string[] =>
  items.map(
    ({ actor, on, taskId, provision, due, state }) => `${on} ${actor} ${taskId ?? "-"} ${provision} ${due} ${state}`,
  );

describe("an agenda", () => {
  it("goes through the days of each actor in order", () => {
    const evaluation = evaluateRegister(
      { ...REGISTER, units: ["Sở Nội vụ", "Sở Xây dựng"] },
      { profile: laoCai, asOf: ASOF },
    );
    for (const { actor, days } of agenda(evaluation).actors) {
      const on = days.map((day) => day.on);
      expect(on, actor).toEqual([...new Set(on)].sort());
      expect(on[0] ?? "", actor).toBe(ASOF);
    }
  });

  it("puts what is overdue or owed at once on the day judged, and the rest on the day to plan for", () => {
    // The task of 16/11 is late, and so is its result; why is to be explained, and what to do to be proposed, since 17/11.
    const onTasks = itemsOf()
      .filter(({ taskId }) => taskId !== null)
      .map(
        ({ on, actor, taskId, ruleId, due, since, state }) =>
          `${on} ${actor} ${taskId} ${ruleId} ${due ?? since} ${state}`,
      );
    expect(onTasks).toEqual([
      "2026-11-23 office late lao-cai/19.3 2026-11-17 owed",
      "2026-11-26 office new lao-cai/7.1 2026-11-26 dueSoon",
      "2026-11-23 lead late lao-cai/20.2:explain 2026-11-17 owed",
      "2026-11-23 lead late lao-cai/4.1:task 2026-11-16 overdue",
      "2026-11-23 lead late lao-cai/7.2.a 2026-11-19 overdue",
      "2026-12-31 lead new lao-cai/4.1:task 2026-12-31 pending",
      "2027-01-06 lead new lao-cai/7.2.a 2027-01-06 pending",
    ]);
  });

  it("lists no duty that is met, and none of a task that needs nothing", () => {
    expect(itemsOf().filter(({ taskId }) => taskId === "done")).toEqual([]);
  });

  it("shows neither title nor body of a classified task", () => {
    // What is owed of it is reported by its body, by the dates of Article 22; before the 20th, planned for Friday 18/12.
    const classified = itemsOf().filter(({ provision }) => provision === "lao-cai/5.2.b");
    expect(classified.map(({ on, period, title, units }) => [on, period, title, units])).toEqual([
      ["2026-12-18", "2026-Q4", null, []],
      ["2026-12-18", "2026", null, []],
      ["2027-06-18", "2027-H1", null, []],
    ]);
    expect(JSON.stringify(itemsOf())).not.toContain("Tối mật");
  });

  it("ends with the day it is asked to end with", () => {
    expect(short(itemsOf({ until: "2026-11-26" }))).toContain("2026-11-26 office new lao-cai/7.1 2026-11-26 dueSoon");
    expect(itemsOf({ until: "2026-11-25" }).filter(({ on }) => on > "2026-11-25")).toEqual([]);
    expect(codesOf(() => itemsOf({ until: "2026-11-22" }))).toEqual(["out-of-range until"]);
    expect(codesOf(() => itemsOf({ until: "tomorrow" }))).toEqual(["not-a-date until"]);
  });

  it("can be asked of one actor and of one unit", () => {
    expect(new Set(itemsOf({ actor: "office" }).map(({ actor }) => actor))).toEqual(new Set(["office"]));
    const own = itemsOf({ unit: "Sở Xây dựng" });
    expect(own.map(({ on, taskId, ruleId, period }) => `${on} ${taskId} ${ruleId} ${period}`)).toEqual([
      "2026-12-18 null lao-cai/22.1 2026-Q4",
      "2026-12-18 null lao-cai/22.1 2026",
      "2026-12-31 new lao-cai/4.1:task null",
      "2027-01-06 new lao-cai/7.2.a null",
      "2027-06-18 null lao-cai/22.1 2027-H1",
    ]);
  });

  it("lists the periodic reports of every body that leads a task, and of the office", () => {
    const items = itemsOf({}, { tasks: REGISTER.tasks.slice(1, 2), reports: [] });
    expect(short(items)).toContain("2026-12-18 lead - lao-cai/22.1 2026-12-19 pending");
    expect(short(items)).toContain("2026-12-24 office - lao-cai/22.2 2026-12-24 pending");
    // A body that is listed and leads nothing owes no report on tasks.
    const idle = itemsOf({}, { tasks: [], units: ["Sở Nội vụ"], reports: [] });
    expect(idle.map(({ provision }) => provision)).not.toContain("lao-cai/22.1");
  });
});
