import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import type { RecurrenceRule } from "../../../src/language/rule.js";
import { laoCai } from "../../../src/profiles/index.js";
import { profileOf } from "../rules/found.js";

// Wednesday 4/3/2026.
const TASK = { id: "1", dueOn: "2026-03-04", document: { issuedOn: "2026-02-02" } };
const state = (asOf: string, rest: object = {}) => {
  const { dueOn, status, completedOn } = evaluate({ ...TASK, ...rest }, { profile: laoCai, asOf });
  const { workingDaysLeft: left, workingDaysLate: late, original, current } = dueOn;
  return { left, late, soon: status.dueSoon, none: status.noDeadline, original, current, completedOn };
};
const days = { original: "2026-03-04", current: "2026-03-04", none: false, completedOn: null };

describe("the deadline of a task", () => {
  it("is so many working days away, and soon from three of them on", () => {
    expect(state("2026-02-26")).toEqual({ ...days, left: 4, late: null, soon: false });
    expect(state("2026-02-27")).toEqual({ ...days, left: 3, late: null, soon: true });
  });

  it("is not past on its own day, which ends at 24:00", () => {
    expect(state("2026-03-04")).toEqual({ ...days, left: 0, late: null, soon: true });
  });

  it("is one working day past on the next, and soon no more", () => {
    expect(state("2026-03-05")).toEqual({ ...days, left: null, late: 1, soon: false });
  });

  it("counts no more once the task is finished or called off", () => {
    const completed = { events: [{ type: "completed", on: "2026-03-02" }] };
    for (const asOf of ["2026-03-03", "2026-03-10"]) {
      expect(state(asOf, completed)).toEqual({
        ...days,
        left: null,
        late: null,
        soon: false,
        completedOn: "2026-03-02",
      });
      expect(state(asOf, { events: [{ type: "cancelled", on: "2026-03-02" }] })).toEqual({
        ...days,
        left: null,
        late: null,
        soon: false,
      });
    }
  });

  it("counts not yet before the document is issued", () => {
    const upcoming = { document: { issuedOn: "2026-03-04" } };
    expect(state("2026-03-03", upcoming)).toEqual({ ...days, left: null, late: null, soon: false });
  });

  it("may be missing", () => {
    const none = { original: null, current: null, none: true, left: null, late: null, soon: false, completedOn: null };
    expect(state("2026-03-04", { dueOn: null })).toEqual(none);
  });

  it("may be given later: the one given first is the original", () => {
    const events = [
      { type: "issued", on: "2026-02-02" },
      { type: "deadlineAdjusted", on: "2026-02-09", dueOn: "2026-03-09" },
    ];
    expect(state("2026-03-05", { events })).toMatchObject({ original: "2026-03-04", current: "2026-03-09", left: 2 });
    expect(state("2026-03-05", { dueOn: null, events })).toMatchObject({ original: "2026-03-09", none: false });
  });
});

describe("the next change of a task at the end of the calendar", () => {
  const RULE: RecurrenceRule = {
    kind: "recurrence",
    provision: "lao-cai/22.1",
    topic: "periodicReport",
    actor: "office",
    text: { vi: "Báo cáo", en: "Report" },
    of: "body",
    on: [{ every: null, day: null, reason: "noFrequencyInText" }],
  };
  const next = (dueOn: string, asOf: string) =>
    evaluate({ id: "1", dueOn }, { profile: profileOf(RULE), asOf }).nextChange;

  it("may lie on its last day, 31/12/2050, and not beyond", () => {
    expect(next("2050-12-30", "2050-12-30")).toBe("2050-12-31");
    expect(next("2050-12-31", "2050-12-31")).toBeNull();
  });
});
