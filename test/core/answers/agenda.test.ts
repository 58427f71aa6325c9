import { describe, expect, it } from "vitest";
import { type AgendaItem, type AgendaOptions, agenda } from "../../../src/core/answers/agenda.js";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { getProfile, laoCai } from "../../../src/profiles/index.js";
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
  units: [],
};
const ASOF = "2026-11-23";

const itemsOf = (
  options: AgendaOptions = {},
  register: unknown = REGISTER,
  profile = laoCai,
): (AgendaItem & { actor: string; on: string })[] =>
  agenda(evaluateRegister(register, { profile, asOf: ASOF }), options).actors.flatMap(({ actor, days }) =>
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

  it("puts what is overdue on the day judged, and the rest on the day to plan for", () => {
    const onTasks = short(itemsOf())
      .filter((line) => !line.includes(" - "))
      .sort();
    expect(onTasks).toEqual([
      "2026-11-23 lead late lao-cai/7.2.a 2026-11-19 overdue",
      "2026-11-23 office late lao-cai/19.3 2026-11-16 reached",
      "2026-11-26 office new lao-cai/7.1 2026-11-26 dueSoon",
      "2026-12-18 lead secret lao-cai/5.2.b 2026-12-19 pending",
      "2026-12-18 lead secret lao-cai/5.2.b 2026-12-19 pending",
      "2027-01-06 lead new lao-cai/7.2.a 2027-01-06 pending",
      "2027-06-18 lead secret lao-cai/5.2.b 2027-06-19 pending",
    ]);
  });

  it("lists no duty that is met, and none of a task that needs nothing", () => {
    expect(itemsOf().filter(({ taskId }) => taskId === "done")).toEqual([]);
  });

  it("shows no title of a classified task", () => {
    expect(
      itemsOf()
        .filter(({ taskId }) => taskId === "secret")
        .map(({ title }) => title),
    ).toEqual([null, null, null]);
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
    expect(own.map(({ taskId, provision }) => `${taskId} ${provision}`)).toEqual(["new lao-cai/7.2.a"]);
  });

  it("lists the periodic reports of every unit and of the office", () => {
    const items = itemsOf({}, { ...REGISTER, tasks: [], units: ["Sở Nội vụ"] });
    expect(short(items)).toContain("2026-12-18 lead - lao-cai/22.1 2026-12-19 pending");
    expect(short(items)).toContain("2026-12-24 office - lao-cai/22.2 2026-12-24 pending");
  });

  it("lists a threshold that is reached until it is handled, and a right while it is open", () => {
    const task = {
      id: "1",
      lead: "A",
      dueOn: "2026-11-02",
      events: [
        { type: "issued", on: "2026-10-01" },
        { type: "registered", on: "2026-10-01" },
      ],
    };
    const party = getProfile("hai-phong-thanh-uy");
    const thresholds = (events: object[]) =>
      itemsOf({}, { tasks: [{ ...task, events: [...task.events, ...events] }], units: [] }, party).filter(
        ({ kind }) => kind === "threshold",
      );
    expect(thresholds([])).toMatchObject([
      { provision: "hai-phong-thanh-uy/11#3", actor: "office", on: ASOF, due: "2026-11-02", state: "reached" },
      { provision: "hai-phong-thanh-uy/8.1.d", actor: "office", on: ASOF, due: "2026-11-11", state: "reached" },
    ]);
    expect(thresholds([{ type: "urged", on: "2026-11-12" }])).toMatchObject([{ provision: "hai-phong-thanh-uy/11#3" }]);

    const received = { id: "1", lead: "A", events: [{ type: "received", on: ASOF }] };
    const rights = (events: object[]) =>
      itemsOf(
        {},
        { tasks: [{ ...received, events: [...received.events, ...events] }], units: [] },
        getProfile("hai-phong-snv"),
      ).filter(({ kind }) => kind === "right");
    expect(rights([])).toMatchObject([
      { provision: "hai-phong-snv/6.1.c", actor: "lead", on: "2026-11-25", state: "open" },
    ]);
    expect(rights([{ type: "returned", on: ASOF }])).toEqual([]);
  });
});
