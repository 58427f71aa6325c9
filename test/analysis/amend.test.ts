import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amend, compare, DondocError, evaluate, evaluateRegister } from "../../src/index.js";
import { ruleId } from "../../src/language/rule.js";
import { isDeadline } from "../../src/language/rule-kind.js";
import { canTho, haiPhongThanhUy, konTumSnn, laoCai, profiles } from "../../src/profiles/index.js";

const problemsOf = (act: () => unknown) => {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
    return error.issues.map(({ code, path, nearest }) => ({ code, path, nearest }));
  }
};

/** Due on Friday 28 August 2026; 31 August is swapped off, 1 and 2 September are National Day. */
const task = { id: "NV-1", title: "Báo cáo", lead: "Sở Y tế", dueOn: "2026-08-28", events: [] };
const recordedBy = (profile = laoCai) =>
  evaluate(task, { profile, asOf: "2026-08-28" }).duties.find((duty) => duty.ruleId === "lao-cai/7.2.a")?.due;

describe("amend", () => {
  it("counts by the number that was set", () => {
    expect(recordedBy()).toBe("2026-09-07");
    expect(recordedBy(amend(laoCai, { "lao-cai/7.2.a:limit.workingDays": 1 }))).toBe("2026-09-03");
    expect(recordedBy(amend(laoCai, { "lao-cai/7.2.a:limit.workingDays": 5 }))).toBe("2026-09-09");
    // Five days end on Wednesday 2 September, a holiday: the day after it (Civil Code 148.5).
    expect(recordedBy(amend(laoCai, { "lao-cai/7.2.a:limit.days": 5 }))).toBe("2026-09-03");
    // Ngay is the day itself.
    expect(recordedBy(amend(laoCai, { "lao-cai/7.2.a:limit.days": 0 }))).toBe("2026-08-28");
    // The day of the deadline counts: Friday, Thursday 3/9, Friday 4/9.
    expect(recordedBy(amend(laoCai, { "lao-cai/7.2.a:limit.firstDay": "same" }))).toBe("2026-09-04");
  });

  it("sets a date and its bound, of all periods or of one", () => {
    const of = (changes: Record<string, string | number>) =>
      compare([amend(laoCai, changes)])
        .rows.filter(({ act, facet }) => act === "periodicReport" && facet?.startsWith("unitsToOffice") === true)
        .flatMap(({ cells }) => cells.flatMap(({ entries }) => entries))
        .filter((entry) => entry.ruleId === "lao-cai/22.1")
        .map(({ date, bound }) => [date, bound]);
    expect(of({ "lao-cai/22.1:quarter.day": 18, "lao-cai/22.1:bound": "by" })).toEqual([
      [{ month: 3, day: 18 }, "by"],
      [{ month: 6, day: 20 }, "by"],
      [{ month: 12, day: 20 }, "by"],
    ]);
    expect(of({ "lao-cai/22.1:date.day": 15 }).map(([date]) => date)).toEqual([
      { month: 3, day: 15 },
      { month: 6, day: 15 },
      { month: 12, day: 15 },
    ]);
  });

  it("gives a number to what has none, and measures a state", () => {
    // Cần Thơ 5.2: a prompt update; of a number the day after the trigger is the first.
    const rule = canTho.rules.find(({ limit }) => limit !== undefined && "promptly" in limit) ?? expect.fail();
    const changed = amend(canTho, { [`${ruleId(rule)}:limit.workingDays`]: 2 });
    expect(changed.rules.find((one) => ruleId(one) === ruleId(rule))?.limit).toEqual({
      span: { workingDays: 2, firstDay: "next" },
    });
    const state = amend(haiPhongThanhUy, { "hai-phong-thanh-uy/8.1.d#2:bound": "reaches" });
    const { trigger } = state.rules.find((one) => ruleId(one) === "hai-phong-thanh-uy/8.1.d#2") ?? expect.fail();
    expect("state" in trigger && "reaches" in trigger.state.passes).toBe(true);
  });

  it("is hypothetical wherever it is shown", () => {
    const changed = amend(laoCai, { "lao-cai/7.2.a:limit.workingDays": 5 });
    expect(changed.standing).toBe("hypothetical");
    const { findings } = evaluateRegister({ tasks: [task] }, { profile: changed, asOf: "2026-08-28" }).register;
    expect(findings.map(({ code }) => code)).toContain("hypothetical");
    expect(findings.find(({ code }) => code === "hypothetical")?.message.en).toContain("limit.workingDays 3 → 5");
    expect(laoCai.standing).toBe("inForce");
  });

  it("refuses a rule, a path or a number that cannot be, and says what can", () => {
    expect(problemsOf(() => amend(laoCai, { "lao-cai/7.3.a:limit.workingDays": 1 }))).toEqual([
      { code: "unknown-name", path: "amendments", nearest: "lao-cai/7.2.a" },
    ]);
    const path = "amendments.lao-cai/7.2.a:limt.workingDays";
    expect(problemsOf(() => amend(laoCai, { "lao-cai/7.2.a:limt.workingDays": 1 }))).toEqual([
      { code: "unknown-name", path, nearest: "limit.workingDays" },
    ]);
    for (const to of [-1, 0, 1.5, "three", 100_000])
      expect(problemsOf(() => amend(laoCai, { "lao-cai/7.2.a:limit.workingDays": to }))).not.toEqual([]);
    // The path is there: what is wrong is the value, and nobody is told to look up the path.
    for (const to of ["three", true, null])
      expect(problemsOf(() => amend(laoCai, { "lao-cai/7.2.a:limit.workingDays": to }))).toMatchObject([
        { code: "wrong-type", path: "amendments.lao-cai/7.2.a:limit.workingDays" },
      ]);
    expect(problemsOf(() => amend(laoCai, { "lao-cai/20.2:explain:bound": "past" }))).toMatchObject([
      { code: "wrong-type" },
    ]);
    expect(problemsOf(() => amend(laoCai, { "lao-cai/22.1:date.day": 40 }))).not.toEqual([]);
    expect(problemsOf(() => amend(laoCai, { "lao-cai/7.2.a": 1 }))).toMatchObject([{ code: "wrong-type" }]);
    expect(problemsOf(() => amend(laoCai, { nothing: 1 }))).toMatchObject([{ code: "wrong-type" }]);
  });

  it("amended back is the regulation itself, whatever was set and in whatever order", () => {
    const deadlines = [...profiles, konTumSnn].flatMap((profile) =>
      profile.rules.filter(isDeadline).flatMap(({ limit, ...rule }) => {
        const { span } = limit;
        return "workingDays" in span ? [{ profile, id: ruleId({ ...rule, limit }), n: span.workingDays }] : [];
      }),
    );
    expect(deadlines.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(
        fc.constantFrom(...deadlines),
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }),
        ({ profile, id, n }, numbers) => {
          const set = (own: typeof profile, to: number) => amend(own, { [`${id}:limit.workingDays`]: to });
          const changed = numbers.reduce(set, profile);
          expect(changed.standing === "hypothetical").toBe(numbers.at(-1) !== n);
          expect(set(changed, n)).toEqual(profile);
        },
      ),
      { numRuns: 60 },
    );
    expect(amend(laoCai, {})).toBe(laoCai);
  });
});
