import { describe, expect, it } from "vitest";
import { laoCai } from "../../../src/profiles/index.js";
import { evaluate } from "../../support/unchecked.js";

/** Feedback of a district on a department, of Saturday 7/3/2026 (lao-cai/19.5: 5 working days). */
const duty = (handledOn: string) => {
  const task = {
    id: "1",
    title: "A",
    lead: "Sở Y tế",
    events: [
      { type: "assigned", on: "2026-03-02" },
      { type: "feedbackReceived", on: "2026-03-07", by: "UBND huyện Sa Pa" },
      { type: "feedbackHandled", on: handledOn },
    ],
  };
  return evaluate(task, { profile: laoCai, asOf: "2026-03-20", readings: { A03: "deemNext" } }).duties.find(
    ({ ruleId }) => ruleId === "lao-cai/19.5",
  );
};

describe("a trigger on a rest day, deemed to lie on the next working day (A03)", () => {
  it("is answered by an act on its real day, before the day it is deemed to lie on", () => {
    for (const handledOn of ["2026-03-07", "2026-03-08"]) {
      expect(duty(handledOn), handledOn).toMatchObject({
        trigger: { kind: "event", name: "feedbackReceived", on: "2026-03-07", deemedOn: "2026-03-09" },
        due: "2026-03-16",
        state: "met",
        fulfilledOn: handledOn,
      });
    }
  });

  it("is not answered by an act before it", () => {
    expect(duty("2026-03-06")).toMatchObject({ state: "overdue", due: "2026-03-16", fulfilledOn: null });
  });
});
