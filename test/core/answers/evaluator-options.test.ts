import { describe, expect, it } from "vitest";
import { both } from "../../../src/bilingual.js";
import { vietnam } from "../../../src/calendar/index.js";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { type EvaluatorOptions, settingFor } from "../../../src/core/answers/evaluator-options.js";
import type { Profile } from "../../../src/language/profile.js";
import { getProfile, laoCai } from "../../../src/profiles/index.js";
import { codesOf, issuesOf } from "../../support/issues.js";

const ask = (options: object) => () =>
  evaluate({ id: "1", dueOn: "2026-03-04" }, { profile: laoCai, asOf: "2026-03-04", ...options });

/** The day by which the result of a task due on this day is to be recorded (lao-cai/7.2.a: three working days). */
const recordBy = (dueOn: string, options: Partial<EvaluatorOptions> = {}): string | null | undefined =>
  evaluate({ id: "1", dueOn }, { profile: laoCai, asOf: dueOn, ...options }).duties.find(
    ({ ruleId }) => ruleId === "lao-cai/7.2.a",
  )?.due;

describe("options of the wrong type", () => {
  it.each([
    ["null", null],
    ["array", []],
    ["string", "lao-cai"],
    ["undefined", undefined],
  ])("are refused by name: a profile that is %s", (found, profile) => {
    expect(issuesOf(ask({ profile }))).toMatchObject([
      {
        code: "wrong-type",
        path: "profile",
        found,
        expected: both("một quy chế, getProfile(id)", "a profile object, getProfile(id)"),
      },
    ]);
  });

  it.each([
    ["parameters", [5], "array"],
    ["parameters", null, "null"],
    ["readings", "A09=assigned", "string"],
  ])("are refused by name: %s that are %j", (path, value, found) => {
    expect(issuesOf(ask({ [path]: value }))).toMatchObject([
      { code: "wrong-type", path, found, expected: both("một đối tượng JSON", "a plain object") },
    ]);
  });

  it("are refused by name: a number of days that is none", () => {
    for (const value of [-1, 2.5, "3"]) {
      expect(issuesOf(ask({ parameters: { dueSoonWorkingDays: value } }))).toMatchObject([
        {
          code: "out-of-range",
          path: "parameters.dueSoonWorkingDays",
          found: String(value),
          expected: both("một số nguyên từ 0 trở lên, hoặc null", "a whole number, 0 or more, or null"),
        },
      ]);
    }
  });

  it("are refused beside a calendar too: a day known at that is none", () => {
    expect(codesOf(ask({ calendar: vietnam, knownAt: "soon" }))).toEqual(["not-a-date knownAt"]);
  });
});

describe("the options of an evaluator", () => {
  it("may be given all at once", () => {
    const all = {
      calendar: vietnam,
      knownAt: "2026-03-04",
      parameters: { dueSoonWorkingDays: 0 },
      readings: { A09: "due" },
      arguable: false,
      beforeEffect: "ignore",
    };
    expect(ask(all)().id).toBe("1");
  });

  it("take 0 days for a number: only the day of the deadline itself is soon", () => {
    const soon = (asOf: string, days: number | null) =>
      evaluate({ id: "1", dueOn: "2026-03-04" }, { profile: laoCai, asOf, parameters: { dueSoonWorkingDays: days } })
        .status.dueSoon;
    expect([soon("2026-03-03", 0), soon("2026-03-04", 0), soon("2026-03-04", null)]).toEqual([false, true, false]);
  });

  it("bring back the calendar of the day it was asked on: Friday 2/1/2026 was swapped off on 25/12/2025", () => {
    // Known now: 1/1 and 2/1 off, then Monday 5/1, 6/1, Wednesday 7/1. Known on 24/12: Friday 2/1, Monday 5/1, Tuesday 6/1.
    expect(recordBy("2025-12-31")).toBe("2026-01-07");
    expect(recordBy("2025-12-31", { knownAt: "2025-12-24" })).toBe("2026-01-06");
  });

  it("take a calendar of one's own instead: the agency is closed on Thursday 5/3/2026", () => {
    const calendar = vietnam.with({ off: ["2026-03-05"], source: "QĐ 12/QĐ-SNV" });
    // Deadline Wednesday 4/3: 5/3, 6/3, Monday 9/3; without 5/3: 6/3, 9/3, Tuesday 10/3.
    expect(recordBy("2026-03-04")).toBe("2026-03-09");
    expect(recordBy("2026-03-04", { calendar })).toBe("2026-03-10");
  });
});

describe("the setting of an evaluator", () => {
  const ended: Profile = { ...laoCai, effect: { ...laoCai.effect, until: "2026-06-30" } };

  it("counts “due soon” in working days unless the regulation counts it in days (A24)", () => {
    expect(settingFor({ profile: laoCai }).setting.dueSoonUnit).toBe("workingDays");
    const { dueSoonWorkingDays } = laoCai.parameters;
    const parameters = { ...laoCai.parameters, dueSoonWorkingDays: { ...dueSoonWorkingDays, unit: "days" as const } };
    expect(settingFor({ profile: { ...laoCai, parameters } }).setting.dueSoonUnit).toBe("days");
  });

  it("leaves out what arose before the first day of effect, unless it is asked for", () => {
    // Lào Cai is in force from 10/8/2015.
    const reason = (dueOn: string, options: object = {}, profile = laoCai) =>
      evaluate({ id: "1", dueOn }, { profile, asOf: "2026-12-01", ...options }).duties.find(
        ({ ruleId }) => ruleId === "lao-cai/7.2.a",
      )?.reason;
    expect(reason("2015-08-09")).toBe("beforeEffect");
    expect(reason("2015-08-10")).toBeNull();
    expect(reason("2015-08-09", { beforeEffect: "apply" })).toBeNull();
    expect(reason("2026-06-30", {}, ended)).toBeNull();
    expect(reason("2026-07-01", {}, ended)).toBe("afterEffect");
  });

  it("computes a draft from the day that its text presupposes, and without a first day where there is none", () => {
    // The draft of Kon Tum presupposes 1/1/2022.
    const draft = getProfile("kon-tum-snn");
    const reasons = (dueOn: string, profile = draft) =>
      evaluate({ id: "1", dueOn }, { profile, asOf: "2022-03-01" }).duties.map(({ reason }) => reason);
    expect(draft.effect).toMatchObject({ from: null, presupposed: "2022-01-01" });
    expect(reasons("2021-12-31")).toContain("beforeEffect");
    expect(reasons("2022-01-01")).not.toContain("beforeEffect");
    const { presupposed: _, ...effect } = draft.effect;
    expect(reasons("2021-12-31", { ...draft, effect })).not.toContain("beforeEffect");
  });
});
