import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { VERSION } from "../../../src/core/model/engine-version.js";
import { canTho, laoCai } from "../../../src/profiles/index.js";

const tasks = [{ id: "1", title: "Báo cáo", lead: "Sở Y tế", dueOn: "2026-03-04" }];
const meta = (options: object = {}, register: object = { tasks }) =>
  evaluateRegister(register, { profile: laoCai, asOf: "2026-03-05", ...options }).meta;

/** The parts of two results that were computed with something else. */
const differing = (a: ReturnType<typeof meta>, b: ReturnType<typeof meta>): string[] =>
  (["engine", "profile", "calendar", "register", "options"] as const).filter(
    (part) => JSON.stringify(a[part]) !== JSON.stringify(b[part]),
  );

describe("what a result was computed with", () => {
  it("is the same for the same question, and names the engine", () => {
    expect(differing(meta(), meta())).toEqual([]);
    expect(meta().engine).toEqual({ name: "dondoc", version: VERSION });
    expect([meta().profile.id, meta().calendar.id]).toEqual(["lao-cai", vietnam.id]);
  });

  it("differs in the part that differs, and in no other", () => {
    expect(differing(meta(), meta({ profile: canTho }))).toEqual(["profile"]);
    expect(differing(meta(), meta({}, { tasks: [{ ...tasks[0], title: "Khác" }] }))).toEqual(["register"]);
    expect(differing(meta(), meta({ asOf: "2026-03-06" }))).toEqual(["options"]);
    expect(differing(meta(), meta({ parameters: { dueSoonWorkingDays: 5 } }))).toEqual(["options"]);
    expect(differing(meta(), meta({ share: { rounding: "up" } }))).toEqual(["options"]);
    expect(differing(meta(), meta({ readings: { A09: "assigned" } }))).toEqual(["profile", "options"]);
    const strike = { off: ["2026-03-10"], source: "test" };
    expect(differing(meta(), meta({ calendar: vietnam.with(strike) }))).toContain("calendar");
  });

  it("is frozen, and goes through JSON as it is", () => {
    expect(Object.isFrozen(meta()) && Object.values(meta()).every(Object.isFrozen)).toBe(true);
    expect(JSON.parse(JSON.stringify(meta()))).toEqual(meta());
    expect(structuredClone(meta())).toEqual(meta());
  });

  it("does not follow options that a host changes afterwards", () => {
    const parameters: Record<string, number> = { dueSoonWorkingDays: 5 };
    const made = meta({ parameters });
    parameters["dueSoonWorkingDays"] = 1;
    expect(made.options).toEqual(meta({ parameters: { dueSoonWorkingDays: 5 } }).options);
  });
});
