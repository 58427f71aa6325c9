import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/index.js";
import { haiPhongSnv, haiPhongThanhUy, laoCai } from "../../../src/profiles/index.js";

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
  const right = (asOf: string, events: readonly object[] = []) =>
    evaluate({ id: "1", dueOn: "2026-03-20", events }, { profile: laoCai, asOf }).rights.find(
      ({ ruleId }) => ruleId === "lao-cai/20.2:explain",
    );

  it("may be explained from the day of the deadline on, without a last day (lao-cai/20.2)", () => {
    expect(right("2026-03-19")).toMatchObject({ state: "notOpened", until: null });
    expect(right("2026-03-20")).toMatchObject({ state: "open", until: null });
    expect(right("2026-04-20", [{ type: "delayExplained", on: "2026-03-24" }])).toMatchObject({
      state: "used",
      usedOn: "2026-03-24",
    });
  });

  it("needs no explanation once the task is finished", () => {
    expect(right("2026-03-25", [{ type: "completed", on: "2026-03-23" }])).toMatchObject({ state: "notOpened" });
  });

  it("was explained, and stays so, when the task is finished late or called off after that", () => {
    const events = [
      { type: "delayExplained", on: "2026-03-23" },
      { type: "completed", on: "2026-03-24" },
    ];
    expect(right("2026-03-25", events)).toMatchObject({ state: "used", usedOn: "2026-03-23" });
    const calledOff = [
      { type: "delayExplained", on: "2026-03-23" },
      { type: "cancelled", on: "2026-03-24" },
    ];
    expect(right("2026-03-25", calledOff)).toMatchObject({ state: "used" });
    expect(right("2026-03-26", [...calledOff, { type: "completed", on: "2026-03-25" }])).toMatchObject({
      state: "used",
    });
    const inTime = [{ type: "completed", on: "2026-03-20" }, events[0] ?? {}];
    expect(right("2026-03-25", inTime)).toMatchObject({ state: "notOpened", usedOn: null });
  });
});
