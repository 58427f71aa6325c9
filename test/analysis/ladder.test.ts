import { describe, expect, it } from "vitest";
import { ladder } from "../../src/index.js";
import { canTho, haiPhongSnv, haiPhongThanhUy, konTumSnn, laoCai, profiles } from "../../src/profiles/index.js";

const YEARS = { from: "2026-01-01", to: "2035-12-31" };
const all = ladder(profiles, YEARS);

const stepOf = (lower: string, upper: string, every: string) =>
  all.steps.find((step) => step.lower.provision === lower && step.upper.provision === upper && step.every === every) ??
  expect.fail(`no step ${lower} → ${upper}`);

describe("ladder", () => {
  it("counts the working days that a report leaves for the one built on it", () => {
    // Units before 20 March 2026: Thursday 19. The Office before 25 March: Tuesday 24. Between: 20, 23, 24.
    const [first] = stepOf("lao-cai/22.1", "lao-cai/22.2", "quarter").periods;
    expect(first).toEqual({
      period: "2026-Q1",
      lower: { due: "2026-03-19", actBy: "2026-03-19" },
      upper: { due: "2026-03-24", actBy: "2026-03-24", at: null },
      workingDays: 3,
      verdict: "inOrder",
    });
    expect(stepOf("lao-cai/22.1", "lao-cai/22.2", "year").periods).toHaveLength(10);
    expect(stepOf("can-tho/12.1", "can-tho/12.2", "month").periods).toHaveLength(120);
  });

  it("finds what is built on a report that is due after it", () => {
    // Lào Cai: updates by 31 March, the Office's report before 25 March.
    const reversed = stepOf("lao-cai/7.2.b", "lao-cai/22.2", "quarter");
    expect(reversed.periods[0]).toMatchObject({ workingDays: 0, verdict: "reversed" });
    expect(reversed.faults).toBe(40);
    // A department's yearly report by 10 December, asked of units elsewhere before 10 November.
    const across = stepOf("kon-tum-snn/20.2", "can-tho/12.1", "year");
    expect(across.periods.every(({ verdict }) => verdict === "reversed")).toBe(true);
    // By 10 June, before 15 June 2026: 11 and 12 June are left (14 is a Sunday).
    expect(stepOf("kon-tum-snn/20.2", "can-tho/12.1", "halfYear").periods[0]?.workingDays).toBe(2);
  });

  it("gives a report that is due at 7 in the morning no working day of its own", () => {
    const extraction = stepOf("hai-phong-thanh-uy/6.1.b", "hai-phong-thanh-uy/6.1.c", "month");
    expect(extraction.periods[0]).toMatchObject({ period: "2026-01", workingDays: 0, verdict: "noWorkingDay" });
    expect(extraction.faults).toBe(extraction.periods.length);
  });

  it("says why two reports cannot be compared, and compares them once the meeting is given", () => {
    expect(stepOf("hai-phong-snv/18.5", "hai-phong-snv/18.2", "quarter").reason).toBe("noDateInText");
    expect(stepOf("hai-phong-snv/20.1", "hai-phong-snv/20.2", "month").reason).toBe("noMeeting");
    const meetings = [{ type: "regularSession" as const, on: "2026-12-28" }];
    const held = ladder([haiPhongSnv], { from: "2026-12-01", to: "2026-12-31", meetings }).steps.find(
      ({ upper }) => upper.provision === "hai-phong-snv/20.2",
    );
    // One working day before Monday 28 December is Friday 25; the session itself is the one day after it.
    expect(held?.periods[0]).toMatchObject({
      period: "2026-12",
      lower: { due: "2026-12-25" },
      upper: { due: "2026-12-28" },
      workingDays: 1,
      verdict: "inOrder",
    });
  });

  it("joins the tiers of several regulations by whose report goes up, in any order", () => {
    const across = (found: typeof all): string[] =>
      found.steps
        .filter(({ lower, upper }) => lower.profile !== upper.profile)
        .map(({ lower, upper, every }) => `${lower.ruleId} → ${upper.ruleId} ${every}`)
        .sort();
    const names = across(all);
    expect(
      names.every((name) => /^(hai-phong-snv|kon-tum-snn)\/.* → (lao-cai|can-tho|hai-phong-thanh-uy)\//.test(name)),
    ).toBe(true);
    expect(across(ladder([...profiles].reverse(), YEARS))).toEqual(names);
    expect(across(ladder([laoCai, canTho, haiPhongThanhUy], YEARS))).toEqual([]);
    expect(ladder([konTumSnn], YEARS).profiles).toEqual(["kon-tum-snn"]);
  });
});
