import { describe, expect, it } from "vitest";
import { evaluateRegister, ladder, layers, outcomes, recalculate, sensitivity } from "../../src/index.js";
import { canTho, laoCai } from "../../src/profiles/index.js";
import { words } from "../../src/words/index.js";

/** Past midnight in Viet Nam, still the evening before in UTC: its day is 10/3/2026. */
const INSTANT = "2026-03-09T17:30:00Z";
const DAY = "2026-03-10";
const register = { tasks: [{ id: "1", title: "x", lead: "Sở Y tế", dueOn: "2026-03-04" }] };

describe("an instant is its day in Viet Nam, in every option that takes a day", () => {
  it("of the analysts' functions", () => {
    const asked = (day: string) => ({ assumeInForce: true, knownAt: day });
    expect(outcomes(register, [laoCai], INSTANT, asked(INSTANT))).toEqual(
      outcomes(register, [laoCai], DAY, asked(DAY)),
    );
    expect(sensitivity(register, laoCai, INSTANT, asked(INSTANT))).toEqual(
      sensitivity(register, laoCai, DAY, asked(DAY)),
    );
    const spanned = (day: string) => ({ from: day, to: "2026-12-31", knownAt: day });
    expect(ladder([laoCai], spanned(INSTANT))).toEqual(ladder([laoCai], spanned(DAY)));
    const layered = (day: string) => layers(register, [laoCai, canTho], day, { ...asked(day), from: day });
    expect(layered(INSTANT)).toEqual(layered(DAY));
  });

  it("of a recalculation: the same day is no step", () => {
    const situation = (asOf: string) => ({ register, profile: laoCai, asOf });
    const same = recalculate(situation(DAY), situation(INSTANT));
    expect(same).toMatchObject({ asOf: { before: DAY, after: DAY }, differs: [], changes: [] });
  });

  it("of the words of a duty", () => {
    const duty = evaluateRegister(register, { profile: laoCai, asOf: DAY }).tasks[0]?.duties[0] ?? expect.fail();
    expect(words.due(duty, INSTANT, "vi")).toBe(words.due(duty, DAY, "vi"));
  });
});
