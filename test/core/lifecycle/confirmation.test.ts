import { describe, expect, it } from "vitest";
import { haiPhongSnv, haiPhongThanhUy, laoCai } from "../../../src/profiles/index.js";
import { evaluate } from "../../support/unchecked.js";

/** Finished on Thursday 19 March 2026, a day before its deadline. */
const finished = (confirmed: object | null) => ({
  id: "1",
  title: "Báo cáo",
  lead: "Phòng Lễ tân",
  dueOn: "2026-03-20",
  events: [
    { type: "completed", on: "2026-03-19" },
    ...(confirmed === null ? [] : [{ type: "confirmed", ...confirmed }]),
  ],
});
const cellOf = (profile: typeof laoCai, confirmed: object | null) => {
  const { phase, status } = evaluate(finished(confirmed), { profile, asOf: "2026-03-25" });
  return [phase, status.cell];
};

describe.each([haiPhongSnv, haiPhongThanhUy])("a finished task counts as finished under $id", (profile) => {
  const office = profile.actors[profile.confirmation?.actor ?? ""]?.vi;

  it("once the right office has confirmed it, by name or without one", () => {
    for (const confirmed of [{ on: "2026-03-20", by: office }, { on: "2026-03-20" }]) {
      expect(cellOf(profile, confirmed)).toEqual(["completed", "doneOnTime"]);
    }
  });

  it("not by the word of its own lead, nor by a confirmation from before it was finished", () => {
    for (const confirmed of [
      { on: "2026-03-20", by: "lead" },
      { on: "2026-03-20", by: "Phòng Lễ tân" },
      { on: "2026-03-18", by: office },
    ]) {
      expect(cellOf(profile, confirmed)).toEqual(["awaitingConfirmation", "openInTime"]);
    }
  });

  it("and waiting for it makes nobody late", () => {
    expect(cellOf(profile, null)).toEqual(["awaitingConfirmation", "openInTime"]);
  });
});

describe("a regulation that asks for no confirmation", () => {
  it("counts a finished task as finished at once", () => {
    expect(cellOf(laoCai, null)).toEqual(["completed", "doneOnTime"]);
  });
});

describe("the delay of a task that is due", () => {
  const explanation = (asOf: string, events: readonly object[] = []) =>
    evaluate({ id: "1", lead: "Sở Y tế", dueOn: "2026-03-20", events }, { profile: laoCai, asOf }).duties.find(
      ({ ruleId }) => ruleId === "lao-cai/20.2:explain",
    );

  it("is to be explained from the day after the deadline, without a last day, and is never late (lao-cai/20.2)", () => {
    expect(explanation("2026-03-20")).toMatchObject({ state: "notApplicable" });
    // Fri 20/3; since Sat 21/3: Mon 23, Tue 24/3.
    expect(explanation("2026-03-24")).toMatchObject({
      state: "owed",
      since: "2026-03-21",
      due: null,
      workingDaysOwed: 2,
      workingDaysLate: null,
    });
    expect(explanation("2026-04-20", [{ type: "delayExplained", on: "2026-03-24" }])).toMatchObject({
      state: "met",
      fulfilledOn: "2026-03-24",
    });
  });

  it("needs no explanation once the task is finished", () => {
    expect(explanation("2026-03-25", [{ type: "completed", on: "2026-03-23" }])).toMatchObject({
      state: "notApplicable",
      reason: "stateEnded",
    });
    expect(explanation("2026-03-25", [{ type: "completed", on: "2026-03-20" }])).toMatchObject({
      state: "notApplicable",
    });
  });

  it("was explained, and stays so, when the task is finished late or called off after that", () => {
    const explained = { type: "delayExplained", on: "2026-03-23" };
    for (const type of ["completed", "cancelled"]) {
      expect(explanation("2026-03-25", [explained, { type, on: "2026-03-24" }])).toMatchObject({
        state: "met",
        fulfilledOn: "2026-03-23",
      });
    }
  });
});
