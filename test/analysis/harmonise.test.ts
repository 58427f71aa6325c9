import { describe, expect, it } from "vitest";
import { amend, DondocError, evaluateRegister, harmonise, parseProfile } from "../../src/index.js";
import { canTho, haiPhongSnv, haiPhongThanhUy, konTumSnn, laoCai, profiles } from "../../src/profiles/index.js";

const asOf = "2026-11-20";

/** Issued and received on Monday 5 October 2026, entered on Thursday 8 October: the third working day after it. */
const task = {
  id: "NV-1",
  title: "Báo cáo",
  lead: "Sở Y tế",
  document: { number: "1/UBND", issuedOn: "2026-10-05" },
  dueOn: "2026-12-16",
  events: [
    { type: "assigned", on: "2026-10-05" },
    { type: "received", on: "2026-10-05" },
    { type: "registered", on: "2026-10-08" },
  ],
} as const;
const register = { tasks: [task] };

describe("harmonise", () => {
  it("says who becomes stricter and who looser, rule by rule", () => {
    const [one] = harmonise("registerTask", [{ "limit.workingDays": 2 }], { profiles, asOf }).candidates;
    // One day in the Department and in Cần Thơ, at once in the Party Committee's draft and for what is urgent in Cần Thơ,
    // 3 and 5 in Lào Cai, 1 and 2 in Kon Tum.
    expect(one?.regulations.map(({ profile, change }) => [profile, change])).toEqual([
      ["hai-phong-snv", "looser"],
      ["lao-cai", "stricter"],
      ["hai-phong-thanh-uy", "looser"],
      ["can-tho", "looser"],
      ["kon-tum-snn", "looser"],
    ]);
    const rules = one?.regulations.flatMap((own) => own.rules.map(({ ruleId, change }) => [ruleId, change]));
    expect(rules).toContainEqual(["kon-tum-snn/6.1.b#2", "same"]);
    expect(one).toMatchObject({ stricter: ["lao-cai"], late: null, lateBefore: null, onFrontier: true });
    const fixed = harmonise("recordResult", [{ "limit.workingDays": 2 }], { profiles: [canTho], asOf }).candidates[0];
    expect(fixed?.regulations[0]).toMatchObject({ change: "fixed", rules: [{ from: null, to: { n: 2 } }] });
    const silent = harmonise("handleFeedback", [{ "limit.workingDays": 5 }], { profiles, asOf }).candidates[0];
    expect(silent?.regulations.map(({ change }) => change)).toEqual([
      "stricter",
      "same",
      "stricter",
      "silent",
      "silent",
    ]);
  });

  it("counts by the calendar: the mean of a year, and units against one another", () => {
    const days = (candidate: Record<string, number>) =>
      harmonise("handleFeedback", [candidate], { profiles: [laoCai], asOf }).candidates[0]?.regulations[0]?.rules[0];
    // Five working days are always longer than five days, unless these are moved on past a rest day; never shorter than 3.
    expect(days({ "limit.days": 3 })).toMatchObject({ change: "stricter" });
    expect(days({ "limit.days": 30 })).toMatchObject({ change: "looser" });
    expect(days({ "limit.workingDays": 5 })).toMatchObject({ change: "same", shift: 0 });
    expect(days({ "limit.days": 7 })?.change).toBe("mixed");
  });

  it("counts who is late under each, as an evaluation of the amended text does", () => {
    const candidates = [{ "limit.workingDays": 1 }, { "limit.workingDays": 3 }, { "limit.days": 0 }];
    const found = harmonise("registerTask", candidates, { profiles: [laoCai, haiPhongSnv], asOf, register });
    // Entered on the third working day: in time by three, late by one and at once.
    expect(found.candidates.map(({ lateBefore, late }) => [lateBefore, late])).toEqual([
      [1, 2],
      [1, 0],
      [1, 2],
    ]);
    const own = amend(laoCai, { "lao-cai/7.1:limit.workingDays": 1, "lao-cai/7.1#2:limit.workingDays": 1 });
    const { tasks } = evaluateRegister(register, { profile: own, asOf });
    const late = tasks[0]?.duties.filter(
      ({ ruleId, state }) => ruleId.startsWith("lao-cai/7.1") && state === "metLate",
    );
    expect(late).toHaveLength(found.candidates[0]?.regulations[0]?.late ?? -1);
    // At once is stricter than one day, with no more late: one day is beaten; three days have fewer late.
    expect(found.candidates.map(({ onFrontier }) => onFrontier)).toEqual([false, true, true]);
  });

  it("sets dates of reports, where the text names one", () => {
    const options = { profiles: [laoCai, haiPhongThanhUy], asOf, facet: "unitsToOffice/quarter" };
    const found = harmonise("periodicReport", [{ "date.day": 19, bound: "by" }, { "date.day": 25 }], options);
    // Before the 20th is by the 19th.
    expect(found.candidates[0]?.regulations.map(({ change }) => change)).toEqual(["same", "untouched"]);
    expect(found.candidates[1]?.regulations[0]).toMatchObject({ change: "looser", rules: [{ shift: 5 }] });
  });

  it("of a candidate that says what each text says, moves nothing", () => {
    const found = harmonise("registerTask", [{ "limit.workingDays": 1 }], { profiles: [haiPhongSnv], asOf, register });
    expect(found.candidates[0]).toMatchObject({ shift: 0, stricter: [], looser: [] });
    expect(found.candidates[0]?.late).toBe(found.candidates[0]?.lateBefore);
    expect(parseProfile(haiPhongSnv).id).toBe("hai-phong-snv");
  });

  it("names what cannot be asked", () => {
    const codes = (act: () => unknown): unknown => {
      try {
        return act();
      } catch (error) {
        return error instanceof DondocError ? error.issues.map(({ code, path }) => [code, path]) : error;
      }
    };
    // @ts-expect-error a host without types may write anything
    expect(codes(() => harmonise("registrTask", [{ "limit.days": 1 }], { profiles, asOf }))).toEqual([
      ["unknown-name", "act"],
    ]);
    expect(codes(() => harmonise("registerTask", [], { profiles, asOf }))).toEqual([["missing", "candidates"]]);
    expect(codes(() => harmonise("registerTask", [{ "date.day": 3 }], { profiles, asOf }))).toEqual([
      ["out-of-range", "candidates"],
    ]);
    expect(codes(() => harmonise("reportSilence", [{ "limit.days": 3 }], { profiles: [konTumSnn], asOf }))).toEqual([
      ["out-of-range", "act"],
    ]);
  });
});
