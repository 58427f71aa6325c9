import { describe, expect, it } from "vitest";
import { evaluate, evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { getProfile, laoCai } from "../../../src/profiles/index.js";
import { codesOf } from "../../support/issues.js";

const task = {
  id: "1",
  dueOn: "2026-03-04",
  document: { issuedOn: "2026-01-05" },
  events: [{ type: "registered", on: "2026-01-06" }],
};
const next = (asOf: string, rest: object = {}, options: object = {}): string | null =>
  evaluate({ ...task, ...rest }, { profile: laoCai, asOf, ...options }).nextChange;

describe("the next day on which a result differs", () => {
  it("is the day the document is issued", () => {
    expect(next("2026-01-04")).toBe("2026-01-05");
  });

  it("is the day the deadline comes near, then the day after it, then the day after each duty that hangs on it", () => {
    // Wednesday 4/3: three working days are left on Friday 27/2. The result is to be recorded by Monday 9/3.
    expect(next("2026-01-06")).toBe("2026-02-27");
    expect(evaluate(task, { profile: laoCai, asOf: "2026-02-26" }).status.dueSoon).toBe(false);
    expect(evaluate(task, { profile: laoCai, asOf: "2026-02-27" }).status.dueSoon).toBe(true);
    expect(next("2026-02-27")).toBe("2026-03-04");
    expect(next("2026-03-04")).toBe("2026-03-05");
    expect(next("2026-03-05")).toBe("2026-03-10");
    expect(next("2026-03-10")).toBe(null);
  });

  it("heeds the host's own number of days, and none when that is switched off", () => {
    expect(next("2026-01-06", {}, { parameters: { dueSoonWorkingDays: 5 } })).toBe("2026-02-25");
    // Through the day of the deadline nothing is late; the day after, the task is, and the delay to be explained (lao-cai/20.2).
    expect(next("2026-01-06", {}, { parameters: { dueSoonWorkingDays: null } })).toBe("2026-03-05");
    expect(next("2026-03-04", {}, { parameters: { dueSoonWorkingDays: null } })).toBe("2026-03-05");
  });

  it("is none once everything is done", () => {
    const events = [
      ...task.events,
      { type: "completed", on: "2026-03-02" },
      { type: "resultRecorded", on: "2026-03-02" },
    ];
    expect(next("2026-03-03", { events })).toBe(null);
  });

  it("is the day a state is reached: 7 working days after the deadline, and 6 months and a day", () => {
    const on = (profile: string, asOf: string) =>
      evaluate({ ...task, events: [{ type: "registered", on: "2026-01-05" }] }, { profile: getProfile(profile), asOf });
    const party = on("hai-phong-thanh-uy", "2026-03-06");
    expect(party.ladder.find(({ provision }) => provision === "hai-phong-thanh-uy/8.1.d")).toMatchObject({
      reached: false,
      next: "2026-03-13",
    });
    expect(party.nextChange).toBe("2026-03-13");
    const department = on("hai-phong-snv", "2026-03-10");
    expect(department.ladder[0]).toMatchObject({ provision: "hai-phong-snv/8.1.d", next: "2026-09-05" });
    expect(department.nextChange).toBe("2026-09-05");
    expect(on("hai-phong-snv", "2026-09-05").ladder[0]).toMatchObject({
      reached: true,
      since: "2026-09-05",
      next: null,
    });
  });

  it("is, of a register, the earliest of its tasks and of its own duties", () => {
    const on = (asOf: string) =>
      evaluateRegister({ tasks: [{ ...task, lead: "Sở Nội vụ" }], reports: [] }, { profile: laoCai, asOf }).nextChange;
    expect(on("2026-01-06")).toBe("2026-02-27");
    // The report of the unit is due on Thursday 19/3: three working days are left on Monday 16/3.
    expect(on("2026-03-10")).toBe("2026-03-16");
  });

  it("is, of a register whose next report was sent early, that of the one after it", () => {
    const reports = [{ provision: "lao-cai/22.2", period: "2026-Q3", unit: null, on: "2026-09-10" }];
    const on = (asOf: string) => evaluateRegister({ tasks: [], reports }, { profile: laoCai, asOf });
    const quarters = (asOf: string) =>
      on(asOf)
        .register.duties.filter(({ ruleId, period }) => ruleId === "lao-cai/22.2" && period?.includes("Q") === true)
        .map(({ period, state }) => `${period} ${state}`);
    for (const day of ["2026-09-10", "2026-09-23", "2026-09-24"])
      expect(quarters(day)).toEqual(["2026-Q3 met", "2026-Q4 pending"]);
    // A register without tasks owes what is to come, and nothing of before.
    expect(quarters("2026-09-25")).toEqual(["2026-Q4 pending"]);
    expect(on("2026-09-10").nextChange).toBe("2026-09-25");
  });

  it("is, of a weekly report that is owed where there is something to say, the day after its Thursday", () => {
    // Hải Phòng SNV 6.1.d: on Thursday 15/1/2026 the report of that week still stands; on Friday that of the next.
    const register = { tasks: [{ id: "1", lead: "Sở Nội vụ", events: [{ type: "assigned", on: "2026-01-05" }] }] };
    const on = (asOf: string) => evaluateRegister(register, { profile: getProfile("hai-phong-snv"), asOf });
    const weeks = (asOf: string) =>
      on(asOf).register.duties.flatMap(({ ruleId, period }) => (ruleId === "hai-phong-snv/6.1.d" ? [period] : []));
    expect([weeks("2026-01-15"), weeks("2026-01-16")]).toEqual([["2026-W03"], ["2026-W04"]]);
    expect(on("2026-01-15").nextChange).toBe("2026-01-16");
  });

  it("is, of a finished task, the day its result counts as not reported (hai-phong-thanh-uy/8.1.e)", () => {
    const events = [
      { type: "assigned", on: "2026-06-01" },
      { type: "completed", on: "2026-06-25" },
      { type: "deadlineAdjusted", on: "2026-07-06", dueOn: "2026-07-20" },
    ];
    const on = (asOf: string) =>
      evaluate({ id: "1", writtenReportRequired: true, events }, { profile: getProfile("hai-phong-thanh-uy"), asOf });
    const rung = (asOf: string) => on(asOf).ladder.find(({ ruleId }) => ruleId === "hai-phong-thanh-uy/8.1.e");
    expect(rung("2026-07-20")).toMatchObject({ reached: false, next: "2026-07-21" });
    expect(on("2026-07-20").nextChange).toBe("2026-07-21");
    expect(rung("2026-07-21")).toMatchObject({ reached: true, since: "2026-07-21" });
  });

  it("is, before a regulation takes effect, no later than the day it does", () => {
    const evaluation = evaluateRegister({ tasks: [] }, { profile: getProfile("hai-phong-snv"), asOf: "2025-09-10" });
    expect(evaluation.register.findings.map(({ code }) => code)).toEqual(["beforeEffect"]);
    expect(evaluation.nextChange).toBe("2025-09-12");
  });
});

describe("the next occurrence", () => {
  it("of a cadence is listed before the regulation takes effect too", () => {
    const evaluation = evaluateRegister({ tasks: [] }, { profile: getProfile("hai-phong-snv"), asOf: "2025-09-10" });
    const dues = evaluation.register.duties
      .filter(({ provision }) => provision === "hai-phong-snv/10.1")
      .map(({ due }) => due);
    expect(dues.sort()).toEqual(["2025-09-25"]);
  });

  it("on a task whose start is not recorded is listed on its own day", () => {
    const on = (asOf: string) =>
      evaluate({ id: "1", title: "x" }, { profile: laoCai, asOf }).duties.filter(({ period }) => period === "2026-Q3");
    expect(on("2026-09-29")).toMatchObject([{ due: "2026-09-30", state: "dueSoon" }]);
    expect(on("2026-09-30")).toMatchObject([{ due: "2026-09-30", state: "dueSoon" }]);
  });
});

describe("the options of an evaluation", () => {
  it("have no key or parameter that is not known; all are reported at once, with the nearest name", () => {
    const wrong = {
      profile: laoCai,
      asOf: "2026-03-04",
      knowAt: "2026-01-01",
      parameters: { dueSoonWorkingDay: 3, dueSoonWorkingDays: -1 },
    };
    expect(codesOf(() => evaluate(task, wrong))).toEqual([
      "unknown-key knowAt",
      "unknown-key parameters.dueSoonWorkingDay",
      "out-of-range parameters.dueSoonWorkingDays",
    ]);
  });

  it("name a day of the calendar", () => {
    expect(codesOf(() => evaluate(task, { profile: laoCai, asOf: "2026-02-30" }))).toEqual(["impossible-date asOf"]);
    expect(codesOf(() => evaluate(task, { profile: laoCai, asOf: "2051-01-01" }))).toEqual(["outside-calendar"]);
    expect(codesOf(() => evaluate(task, { profile: laoCai, asOf: "2026-03-04", knownAt: "soon" }))).toEqual([
      "not-a-date knownAt",
    ]);
    expect(codesOf(() => evaluateRegister([task], { profile: laoCai, asOf: "2026-03-04", from: "2026-3-1" }))).toEqual([
      "not-a-date from",
    ]);
  });

  it("name a profile, not its id", () => {
    expect(
      codesOf(() => evaluate(task, { profile: "lao-cai" as unknown as typeof laoCai, asOf: "2026-03-04" })),
    ).toEqual(["wrong-type profile"]);
  });
});
