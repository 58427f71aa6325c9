import { describe, expect, it } from "vitest";
import { evaluate, evaluateRegister } from "../../../src/core/answers/evaluator.js";
import type { Duty } from "../../../src/core/model/evaluation.js";
import { laoCai } from "../../../src/profiles/index.js";

/** Due on Wednesday 4/3/2026; its result is to be recorded three working days later, by Monday 9/3 (lao-cai/7.2.a). */
const TASK = {
  id: "1",
  lead: "Sở Y tế",
  dueOn: "2026-03-04",
  events: [
    { type: "issued", on: "2026-02-02" },
    { type: "registered", on: "2026-02-03" },
  ],
};
/** With the day of the deadline counted (A01) they end on Friday 6/3. */
const INCLUDE = { A01: "include" };

const recorded = (asOf: string, options: object = {}, events: readonly object[] = []): Duty | undefined =>
  evaluate({ ...TASK, events: [...TASK.events, ...events] }, { profile: laoCai, asOf, ...options }).duties.find(
    ({ ruleId }) => ruleId === "lao-cai/7.2.a",
  );

describe("a lateness that hangs on a reading", () => {
  it("names the reading under which the duty is still open, until that is late as well", () => {
    expect(recorded("2026-03-09", { readings: INCLUDE })).toMatchObject({
      state: "overdue",
      due: "2026-03-06",
      hangsOn: [{ code: "A01", value: "exclude", state: "dueSoon" }],
    });
    expect(recorded("2026-03-10", { readings: INCLUDE })).toMatchObject({ state: "overdue", hangsOn: [] });
  });

  it("is named of what was done late too", () => {
    const done = [{ type: "resultRecorded", on: "2026-03-09" }];
    expect(recorded("2026-03-20", { readings: INCLUDE }, done)).toMatchObject({
      state: "metLate",
      hangsOn: [{ code: "A01", value: "exclude", state: "met" }],
    });
    expect(recorded("2026-03-20", {}, done)).toMatchObject({ state: "met" });
  });

  it("is named of the reports of bodies: before the 20th, or on it (A04)", () => {
    const quarter = (asOf: string) =>
      evaluateRegister({ tasks: [TASK], reports: [] }, { profile: laoCai, asOf }).register.duties.find(
        ({ ruleId, period }) => ruleId === "lao-cai/22.1" && period === "2026-Q1",
      );
    expect(quarter("2026-03-20")).toMatchObject({
      state: "overdue",
      due: "2026-03-19",
      hangsOn: [{ code: "A04", value: "inclusive", state: "dueSoon" }],
    });
    expect(quarter("2026-03-21")).toMatchObject({ state: "overdue", hangsOn: [] });
    expect(quarter("2026-03-19")).not.toHaveProperty("hangsOn");
  });

  it("is asked of late duties alone, of the readings of their own provision, and not where the host turns it off", () => {
    const { duties } = evaluate(TASK, { profile: laoCai, asOf: "2026-03-09", readings: INCLUDE });
    for (const { state, hangsOn } of duties) {
      expect(hangsOn !== undefined).toBe(["overdue", "metLate", "missed"].includes(state));
    }
    // The task's own deadline is late under every reading of 4.1; that of 7.2.a does not touch it.
    expect(duties.find(({ ruleId }) => ruleId === "lao-cai/4.1:task")).toMatchObject({ state: "overdue", hangsOn: [] });
    expect(recorded("2026-03-09", { readings: INCLUDE, hangsOn: false })).not.toHaveProperty("hangsOn");
  });

  it("says nothing of a reading whose days lie beyond the calendar", () => {
    // Moved on from Saturday 31/12/2050 (A06) the last period would end in 2051, which no calendar covers.
    const standing = { id: "1", events: [{ type: "registered", on: "2050-01-11" }] };
    const late = evaluate(standing, { profile: laoCai, asOf: "2050-12-31" }).duties.filter(
      ({ ruleId, state }) => ruleId === "lao-cai/7.2.b" && state === "overdue",
    );
    expect(late.length).toBeGreaterThan(0);
    expect(late.flatMap(({ hangsOn = [] }) => hangsOn.map(({ value }) => value))).not.toContain("forward");
  });
});
