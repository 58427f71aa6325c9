import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vietnam } from "../../src/calendar/index.js";
import { amend, recalculate, type Situation } from "../../src/index.js";
import { canTho, haiPhongSnv, laoCai, profiles } from "../../src/profiles/index.js";
import { registers } from "../../src/testing/arbitraries/registers.js";
import { issuesOf } from "../support/issues.js";

/** Due on Friday 28 August 2026; 31 August is swapped off, 1 and 2 September are National Day. */
const task = { id: "NV-1", title: "Báo cáo", lead: "Sở Y tế", dueOn: "2026-08-28", events: [] };
const before: Situation = { register: { tasks: [task], reports: [] }, profile: laoCai, asOf: "2026-09-01" };
const of = (found: ReturnType<typeof recalculate>, ruleId: string) =>
  found.changes.find((change) => change.ruleId === ruleId) ?? expect.fail(`${ruleId} did not move`);

describe("recalculate", () => {
  it("tells a number that was set, and the clause", () => {
    const after = { ...before, profile: amend(laoCai, { "lao-cai/7.2.a:limit.workingDays": 5 }) };
    const found = recalculate(before, after);
    expect(found.differs.map(({ kind }) => kind)).toEqual(["number"]);
    expect(found.changes.map(({ ruleId }) => ruleId)).toEqual(["lao-cai/7.2.a"]);
    const { from, to, causes } = of(found, "lao-cai/7.2.a");
    expect([from?.due, to?.due]).toEqual(["2026-09-07", "2026-09-09"]);
    expect(causes).toMatchObject([
      {
        kind: "number",
        clauses: ["lao-cai/7.2.a"],
        text: { en: "lao-cai/7.2.a: limit.workingDays 3 → 5" },
      },
    ]);
  });

  it("tells the day of a notice, with the decision behind it", () => {
    const calendar = vietnam.with({ off: ["2026-09-04"], source: "QĐ 12/QĐ-UBND" });
    const { from, to, causes } = of(recalculate(before, { ...before, calendar }), "lao-cai/7.2.a");
    // Working days 3, 4 and 7 September; without the 4th: 3, 7 and 8.
    expect([from?.due, to?.due]).toEqual(["2026-09-07", "2026-09-08"]);
    expect(causes.map(({ kind }) => kind)).toEqual(["calendar"]);
    expect(causes[0]?.days.find(({ on, in: place }) => on === "2026-09-04" && place === "after")?.basis).toContain(
      "QĐ 12/QĐ-UBND",
    );
  });

  it("tells a reading, by its question and its values", () => {
    const { to, causes } = of(recalculate(before, { ...before, readings: { A01: "include" } }), "lao-cai/7.2.a");
    // The day of the deadline counts: Friday 28 August, 3 and 4 September.
    expect(to?.due).toBe("2026-09-04");
    expect(causes).toMatchObject([{ kind: "reading", clauses: ["lao-cai/7.2.a"] }]);
    expect(causes[0]?.text.en).toContain("A01.");
  });

  it("tells what was recorded", () => {
    const events = [{ type: "resultRecorded", on: "2026-08-31", by: "Sở Y tế" }];
    const register = { tasks: [{ ...task, events }], reports: [] };
    const { to, causes } = of(recalculate(before, { ...before, register }), "lao-cai/7.2.a");
    expect(to).toMatchObject({ state: "met", fulfilledOn: "2026-08-31" });
    expect(causes.map(({ kind, text }) => [kind, text.en.slice(0, 1)])).toEqual([["event", "+"]]);
    const gone = recalculate(before, { ...before, register: { tasks: [], reports: [] } });
    expect(of(gone, "lao-cai/7.2.a")).toMatchObject({ to: null, causes: [{ kind: "event" }] });
  });

  it("tells another version of the text, and another day", () => {
    const rules = laoCai.rules.map((rule) =>
      rule.provision === "lao-cai/7.2.a" ? { ...rule, limit: { span: { workingDays: 4, firstDay: "next" } } } : rule,
    );
    const profile = { ...laoCai, number: "99/2026/QĐ-UBND", rules } as typeof laoCai;
    const { to, causes } = of(recalculate(before, { ...before, profile }), "lao-cai/7.2.a");
    expect(to?.due).toBe("2026-09-08");
    expect(causes).toMatchObject([{ kind: "version", clauses: ["lao-cai/7.2.a"] }]);
    const later = of(recalculate(before, { ...before, asOf: "2026-09-10" }), "lao-cai/7.2.a");
    expect(later).toMatchObject({ to: { state: "overdue", workingDaysLate: 3 }, causes: [{ kind: "day" }] });
  });

  it("names several causes in their order", () => {
    const after: Situation = {
      ...before,
      profile: amend(laoCai, { "lao-cai/7.2.a:limit.workingDays": 5 }),
      readings: { A01: "include" },
      calendar: vietnam.with({ off: ["2026-09-04"], source: "QĐ 12/QĐ-UBND" }),
      asOf: "2026-09-20",
    };
    const { from, to, causes } = of(recalculate(before, after), "lao-cai/7.2.a");
    // Friday 28 August, 3, 7, 8 and 9 September.
    expect([from?.due, to?.due]).toEqual(["2026-09-07", "2026-09-09"]);
    expect(causes.map(({ kind }) => kind)).toEqual(["number", "reading", "calendar", "day"]);
  });

  it("of nothing is nothing; each change has a cause; undoing restores", () => {
    const situations = registers().chain((register) =>
      fc.record({
        register: fc.constantFrom(register, { ...register, tasks: register.tasks.slice(1) }),
        profile: fc.constantFrom(laoCai, canTho, amend(laoCai, { "lao-cai/7.1:limit.workingDays": 9 }), haiPhongSnv),
        asOf: fc.constantFrom("2026-03-05", "2026-11-20"),
        readings: fc.constantFrom({}, { A01: "include" }, { A02: "officeClose", A06: "forward" }),
        calendar: fc.constantFrom(vietnam, vietnam.with({ off: ["2026-03-04"], source: "QĐ 1" })),
      }),
    );
    fc.assert(
      fc.property(situations, situations, (a, b) => {
        expect(recalculate(a, a)).toMatchObject({ changes: [], differs: [] });
        const there = recalculate(a, b);
        for (const { causes, from, to } of there.changes) {
          expect(causes.length).toBeGreaterThan(0);
          expect(from).not.toEqual(to);
        }
        const back = recalculate(b, a);
        const ends = (found: typeof there, turned: boolean) =>
          found.changes
            .map(({ taskId, key, from, to }) => JSON.stringify([taskId, key, ...(turned ? [to, from] : [from, to])]))
            .sort();
        expect(ends(back, true)).toEqual(ends(there, false));
      }),
      { numRuns: 6 },
    );
    expect(profiles.length).toBe(5);
  });

  it("repeats no words of a classified task", () => {
    const secret = { ...task, secrecy: "secret", title: "Kế hoạch mật X" };
    const register = { tasks: [secret] };
    const changed = { tasks: [{ ...secret, title: "Kế hoạch mật Y", dueOn: "2026-08-27" }] };
    const found = JSON.stringify(recalculate({ ...before, register }, { ...before, register: changed }));
    expect(found).not.toContain("Kế hoạch");
  });
});

it("refuses options of a situation that are not known, on both sides, with the nearest name", () => {
  const refused = (more: object) => [
    issuesOf(() => recalculate({ ...before, ...more }, before)),
    issuesOf(() => recalculate(before, { ...before, ...more })),
  ];
  const [first, second] = refused({ reading: { A09: "assigned" } });
  expect(first).toMatchObject([{ code: "unknown-key", path: "before.reading", nearest: "readings" }]);
  expect(second).toMatchObject([{ code: "unknown-key", path: "after.reading" }]);
  for (const more of [{ readings: 7 }, { parameters: 7 }, { calendar: "vn" }, { knownAt: 7 }, { beforeEffect: "x" }])
    for (const issues of refused(more)) expect(issues[0]?.path).toMatch(/^(before|after)\.(re|pa|ca|kn|be)/);
});
