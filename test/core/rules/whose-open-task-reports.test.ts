import { describe, expect, it } from "vitest";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { recurrenceRule } from "../../support/sample-rules.js";
import { profileOf } from "./found.js";
import { at, evaluated, given, inShort, listed, on20th, quarterEnd, RULE, reported } from "./monthly-task.js";

describe("whose report on an open task it is", () => {
  const owners = (asOf: string, ...events: readonly object[]): string[] =>
    evaluated({}, asOf, events).duties.map((duty) => `${inShort(duty)} ${duty.unit}`);

  it("is that of whoever led on its day; what was missed stays with the one who let it", () => {
    const reassigned = (on: string) => at("reassigned", on, { lead: "Sở Nội vụ" });
    // Who leads at the end of a day leads that day.
    expect(owners("2026-02-25", reassigned("2026-02-20"))).toEqual([
      "2026-01 overdue Sở Y tế",
      "2026-02 overdue Sở Nội vụ",
      "2026-03 pending Sở Nội vụ",
    ]);
    expect(owners("2026-02-25", reassigned("2026-02-21"))).toEqual([
      "2026-01 overdue Sở Y tế",
      "2026-02 overdue Sở Y tế",
      "2026-03 pending Sở Nội vụ",
    ]);
  });

  it("is missed for good when the next lead reports a later one", () => {
    const events = [at("reassigned", "2026-03-02", { lead: "Sở Nội vụ" }), reported("2026-03-18")];
    expect(owners("2026-03-19", ...events)).toEqual(["2026-03 met 2026-03-18 Sở Nội vụ", "2026-04 pending Sở Nội vụ"]);
  });

  it("is that of each co-lead, under a key of its own; one act fulfils it for all", () => {
    const more = { lead: "Sở Y tế, Sở Nội vụ" };
    const made = evaluated({}, "2026-01-21", [reported("2026-01-19", { by: "Sở Nội vụ" })], more).duties;
    expect(made.filter(({ period }) => period === "2026-01").map(({ key, state }) => `${key} ${state}`)).toEqual([
      "1/lao-cai%2F22.1/2026-01/sở y tế met",
      "1/lao-cai%2F22.1/2026-01/sở nội vụ met",
    ]);
  });

  it("is met by no report of the office or of another body", () => {
    for (const by of ["office", "UBND huyện Sa Pa"]) {
      expect(listed({}, "2026-01-21", [reported("2026-01-19", { by })]), by).toEqual([
        "2026-01 overdue",
        "2026-02 pending",
      ]);
    }
  });
});

describe("a period whose day fell in a wait", () => {
  it("is owed by nobody, from the day of the return to the day before the answer", () => {
    const waited = (from: string, to: string) =>
      listed({}, "2026-02-25", [at("returned", from), at("received", to)]).map((text) => text.slice(0, 7));
    expect(waited("2026-02-20", "2026-02-23")).toEqual(["2026-01", "2026-03"]);
    expect(waited("2026-02-16", "2026-02-21")).toEqual(["2026-01", "2026-03"]);
    expect(waited("2026-02-21", "2026-02-23")).toEqual(["2026-01", "2026-02", "2026-03"]);
    expect(waited("2026-02-16", "2026-02-20")).toEqual(["2026-01", "2026-02", "2026-03"]);
  });

  it("is owed where the lead itself recorded the suspension (A57)", () => {
    const suspended = (by: string) =>
      listed({}, "2026-02-25", [at("suspended", "2026-02-16", { by }), at("resumed", "2026-02-23")]);
    expect(suspended("office")).toEqual(["2026-01 overdue", "2026-03 pending"]);
    expect(suspended("lead")).toEqual(["2026-01 overdue", "2026-02 overdue", "2026-03 pending"]);
  });
});

describe("which update is a report for which period (A50)", () => {
  it("is the one that names it, whenever that came", () => {
    expect(listed({}, "2026-03-21", [reported("2026-02-10", { ref: "2026-03" })])).toEqual([
      "2026-03 met 2026-02-10",
      "2026-04 pending",
    ]);
    expect(listed({}, "2026-03-21", [reported("2026-03-10", { ref: "2026-02" })])).toEqual([
      "2026-02 metLate 2026-03-10",
      "2026-03 overdue",
      "2026-04 pending",
    ]);
    // A number of a document names no period.
    expect(listed({}, "2026-03-21", [reported("2026-03-10", { ref: "45/BC-SYT" })])[0]).toBe("2026-03 met 2026-03-10");
  });

  it("is, of those without a name, the one of the nearest period; of two that are equally near, of the earlier", () => {
    const first = (on: string) => listed({}, "2026-03-21", [reported(on)])[0];
    expect(first("2026-02-20")).toBe("2026-02 met 2026-02-20");
    // 6/3 is 14 days from either, 7/3 is 15 days after 20/2 and 13 before 20/3.
    expect(first("2026-03-06")).toBe("2026-02 metLate 2026-03-06");
    expect(first("2026-03-07")).toBe("2026-03 met 2026-03-07");
    expect(first("2026-03-20")).toBe("2026-03 met 2026-03-20");
    expect(listed({}, "2026-03-21", [at("urged", "2026-03-10")])[0]).toBe("2026-01 overdue");
  });

  it("is one in the order of their days: what came later takes nothing from it, and serves what is still open", () => {
    const events = [reported("2026-03-20"), reported("2026-03-22", { ref: "2026-03" }), reported("2026-03-24")];
    expect(listed({}, "2026-03-25", events, {}, "all")).toEqual([
      "2026-01 missed",
      "2026-02 metLate 2026-03-24",
      "2026-03 met 2026-03-20",
      "2026-04 pending",
    ]);
  });

  it("is one of a quarter only where the quarter ends with the month, or where it is named", () => {
    const both = { calendar: [on20th, quarterEnd] };
    const next = ["2026-04 pending", "2026-Q2 pending"];
    expect(listed(both, "2026-03-21", [reported("2026-02-10")])).toEqual([
      "2026-02 met 2026-02-10",
      "2026-03 overdue",
      "2026-Q1 overdue",
      ...next,
    ]);
    const met = ["2026-03 met 2026-03-10", "2026-Q1 met 2026-03-10", ...next];
    expect(listed(both, "2026-03-25", [reported("2026-03-10")])).toEqual(met);
    expect(listed(both, "2026-03-25", [reported("2026-03-10"), reported("2026-03-23", { ref: "2026-Q1" })])).toEqual(
      met,
    );
    expect(listed(both, "2026-03-21", [reported("2026-03-10", { ref: "2026-Q1" })])).toEqual([
      "2026-01 overdue",
      "2026-02 overdue",
      "2026-03 overdue",
      "2026-Q1 met 2026-03-10",
      ...next,
    ]);
  });
});

describe("a register that keeps no updates", () => {
  it("leaves what is past undetermined, with one question, and nobody late", () => {
    const profile = profileOf(recurrenceRule(RULE));
    const keeps = ["assigned", "completed"];
    const { tasks } = evaluateRegister({ tasks: [given([], {})], keeps }, { profile, asOf: "2026-02-25" });
    const [task = expect.fail("no task")] = tasks;
    expect(task.duties.map(inShort)).toEqual([
      "2026-01 undetermined notRecorded",
      "2026-02 undetermined notRecorded",
      "2026-03 pending",
    ]);
    expect(task.questions.map(({ code, keys }) => `${code} ${keys.length}`)).toEqual(["eventNotKept 2"]);
  });
});
