import { describe, expect, it } from "vitest";
import { laoCai } from "../../../src/profiles/index.js";
import { issuesOf } from "../../support/issues.js";
import { createEvaluator, validateEvent } from "../../support/unchecked.js";

const TASK = {
  id: "1",
  title: "Báo cáo",
  lead: "Sở Y tế",
  document: { number: "1/UBND", issuedOn: "2026-03-02" },
  dueOn: "2026-03-20",
  events: [{ id: "e1", type: "progressReported", on: "2026-03-09" }],
};

const problemsOf = (event: unknown, task: unknown = TASK) => {
  const result = validateEvent(task, event);
  return result.success ? [] : result.error.issues.map(({ code, path }) => `${code} ${path}`);
};

describe("an event that is about to be stored", () => {
  it("is given back, checked and frozen", () => {
    const result = validateEvent(TASK, { type: "completed", on: "2026-03-18", by: "lead" });
    expect(result).toEqual({ success: true, data: { type: "completed", on: "2026-03-18", by: "lead" } });
    expect(Object.isFrozen(result.success && result.data)).toBe(true);
  });

  it("is refused with every problem, by its path inside the event", () => {
    expect(problemsOf({ type: "complete", on: "2026-03-40" })).toEqual(["unknown-name type", "impossible-date on"]);
    expect(problemsOf({ type: "deadlineAdjusted", on: "2026-03-10" })).toEqual(["missing dueOn"]);
    expect(problemsOf({ type: "completed", on: "2026-03-18", evidense: [] })).toEqual(["unknown-key evidense"]);
    expect(problemsOf("completed")).toEqual(["wrong-type "]);
  });

  it("is refused before its task exists, and under an id that another event has", () => {
    expect(problemsOf({ type: "progressReported", on: "2026-03-01" })).toEqual(["event-before-task on"]);
    expect(problemsOf({ id: "e1", type: "completed", on: "2026-03-18" })).toEqual(["duplicate-id id"]);
  });

  it("shows no word of a classified task", () => {
    const result = validateEvent({ ...TASK, secrecy: "secret" }, { id: "e1", type: "tuyệt mật", on: "2026-03-18" });
    expect(result.success ? "" : result.error.message).not.toMatch(/tuyệt mật/);
  });

  it("says under a regulation what the record would then contradict", () => {
    const evaluator = createEvaluator({ profile: laoCai });
    const fine = evaluator.validateEvent(TASK, { type: "progressReported", on: "2026-03-18" });
    expect(fine).toMatchObject({ success: true, findings: [] });
    // Finished before the document was issued: both cannot be true.
    const odd = evaluator.validateEvent(TASK, { type: "completed", on: "2026-02-27" });
    expect(odd.success && odd.findings.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(odd.success && odd.findings[0]?.message.vi).toMatch(/^Mâu thuẫn/);
  });

  it("is not asked of a task that cannot be read itself", () => {
    expect(issuesOf(() => validateEvent({ id: "" }, { type: "completed", on: "2026-03-18" })).length).toBeGreaterThan(
      0,
    );
  });
});
