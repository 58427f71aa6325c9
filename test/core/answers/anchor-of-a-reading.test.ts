import { describe, expect, it } from "vitest";
import { canTho, konTumSnn } from "../../../src/profiles/index.js";
import { evaluate } from "../../support/unchecked.js";

const urgent = (...events: object[]) => ({
  id: "A",
  title: "Việc A",
  lead: "Sở Y tế",
  urgent: true,
  dueOn: "2026-03-20",
  document: { number: "1/UBND", issuedOn: "2026-03-02" },
  events: [{ type: "registered", on: "2026-03-03" }, ...events],
});
const DONE = { type: "completed", on: "2026-03-16" };

/** One duty of a task, and the questions that hang on it. */
const found = (profile: typeof canTho, task: object, rule: string, readings = {}) => {
  const result = evaluate(task, { profile, asOf: "2026-03-20", readings });
  const duty = result.duties.find(({ ruleId }) => ruleId === rule);
  const asked = result.questions.filter(({ keys }) => keys.includes(duty?.key ?? "")).map(({ code }) => code);
  return { state: duty?.state, reason: duty?.reason, asked };
};
const ASKED = { state: "undetermined", reason: "notRecorded", asked: ["startUnknown"] };

// SEMANTICS 12: where the anchor that a reading chooses is not recorded the duty is undetermined, and does not vanish.
describe("a reading whose anchor the record does not have", () => {
  it.each(["received", "ordered"])("leaves Cần Thơ 5.1 undetermined under A29=%s, the task open or finished", (A29) => {
    const ordinary = { urgent: false };
    for (const task of [urgent(), urgent(DONE)]) {
      // Entered on the day after the issue: late by a day, for what is to be entered the same day.
      expect(found(canTho, task, "can-tho/5.1#2")).toMatchObject({ state: "metLate", asked: [] });
      expect(found(canTho, task, "can-tho/5.1#2", { A29 })).toEqual(ASKED);
      expect(found(canTho, { ...task, ...ordinary }, "can-tho/5.1", { A29 })).toEqual(ASKED);
    }
  });

  it("leaves Kon Tum 6.1.b undetermined, whose text counts from the receipt by the Office", () => {
    for (const task of [urgent(), urgent(DONE)]) {
      expect(found(konTumSnn, { ...task, urgent: false }, "kon-tum-snn/6.1.b")).toEqual(ASKED);
    }
  });

  it("asks nothing of a task that was called off, or of which no day is known", () => {
    const cancelled = urgent({ type: "cancelled", on: "2026-03-10" });
    expect(found(canTho, cancelled, "can-tho/5.1#2", { A29: "received" })).toMatchObject({
      state: "notApplicable",
      asked: [],
    });
    const { document: _, ...unknown } = { ...urgent(DONE), events: [DONE] };
    expect(found(canTho, unknown, "can-tho/5.1#2", { A29: "received" })).toMatchObject({
      state: "notApplicable",
      asked: [],
    });
  });
});
