import { describe, expect, it } from "vitest";
import { explain } from "../../../src/core/answers/explain.js";
import type { Profile } from "../../../src/language/profile.js";
import type { Rule } from "../../../src/language/rule.js";
import { parseProfile } from "../../../src/language/schema/parse-profile.js";
import { laoCai } from "../../../src/profiles/index.js";
import { fixtureData } from "../../language/schema/profile-sources.js";

const commune = fixtureData("xa-tan-phuoc.yaml") as Profile;
const text = { vi: "Quy định thêm", en: "A rule more" };

describe("the steps of the dates of a task", () => {
  it("close with the due day, and with the day to plan for where that is another", () => {
    // Before 20/3, 20/6, 20/9 and 20/12/2026: Thursday 19/3 and Friday 19/6; Saturdays 19/9 and 19/12.
    const secret = { id: "1", secrecy: "secret", events: [{ type: "assigned", on: "2026-01-05" }] };
    const { derivations } = explain(secret, { profile: laoCai, asOf: "2026-08-03", provision: "lao-cai/5.2.b" });
    const ends = derivations.map(({ on, steps }) => [on, steps.slice(-2).map((step) => `${step.kind} ${step.on}`)]);
    expect(ends).toContainEqual(["2026-06-19", ["bound 2026-06-19", "due 2026-06-19"]]);
    expect(ends).toContainEqual(["2026-09-19", ["due 2026-09-19", "plan 2026-09-18"]]);
    expect(ends).toContainEqual(["2026-12-19", ["due 2026-12-19", "plan 2026-12-18"]]);
    for (const { on, steps } of derivations) {
      expect(steps[0]?.kind).toBe("period");
      expect(steps.filter(({ kind }) => kind === "due").map((step) => step.on)).toEqual([on]);
    }
  });

  it("are none of a duty that does not apply beside one that does", () => {
    // Views of a school: not those of the Chair, whose duty 8.1 is.
    const events = [
      { type: "assigned", on: "2026-02-23" },
      { type: "feedbackReceived", on: "2026-03-02", by: "Trường Tân Phước" },
      { type: "feedbackReceived", on: "2026-03-03", by: "assigner" },
    ];
    const { derivations } = explain(
      { id: "1", events },
      { profile: parseProfile(commune), asOf: "2026-03-04", provision: "xa-tan-phuoc/8.1" },
    );
    expect(derivations.map(({ on, state }) => [on, state])).toEqual([
      [null, "notApplicable"],
      ["2026-03-05", "dueSoon"],
    ]);
    expect(derivations[0]?.steps).toEqual([]);
    expect(derivations[1]?.steps.map(({ kind }) => kind)).toEqual(["trigger", "firstDay", "end", "due"]);
    expect(derivations.every(({ steps }) => Object.isFrozen(steps))).toBe(true);
  });
});

describe("the day of effect", () => {
  const derived = (effect: Partial<Profile["effect"]>) => {
    const profile = { ...laoCai, effect: { ...laoCai.effect, ...effect } };
    const { derivations } = explain(null, { profile, asOf: "2026-03-02", provision: "lao-cai/qd.2" });
    return derivations.map(({ ruleId, kind, on, steps }) => ({ ruleId, kind, on, steps: steps.length }));
  };

  it("is counted from the signature where both days are known", () => {
    expect(derived({})).toEqual([{ ruleId: "lao-cai/qd.2", kind: "effect", on: "2015-08-10", steps: 2 }]);
  });

  it("has no steps where the day of signature is not known, or the day of effect", () => {
    expect(derived({ signedOn: null })).toMatchObject([{ on: "2015-08-10", steps: 0 }]);
    expect(derived({ from: null })).toMatchObject([{ on: null, steps: 0 }]);
  });
});

describe("a report before a meeting", () => {
  it("may be counted in calendar days, rest days among them", () => {
    const rule: Rule = {
      provision: "xa-tan-phuoc/30.1",
      topic: "periodicReport",
      modality: "must",
      bearer: { role: "office" },
      text,
      trigger: { calendar: [{ meeting: "regularSession", workingDaysBefore: 0, daysBefore: 3 }], per: "office" },
    };
    const profile = parseProfile({ ...commune, rules: [...commune.rules, rule] });
    const { derivations } = explain(null, {
      profile,
      asOf: "2026-11-02",
      provision: "xa-tan-phuoc/30.1",
      meetings: [{ type: "regularSession", on: "2026-12-08" }],
    });
    // Three days before Tuesday 8/12: Saturday 5/12; to plan for: Friday 4/12.
    expect(derivations.map(({ on, period }) => [on, period])).toEqual([["2026-12-05", "2026-12-08"]]);
    expect(derivations[0]?.steps.map(({ kind, text: { vi, en } }) => [kind, vi, en])).toEqual([
      ["trigger", "Cuộc họp ngày thứ Ba 08/12/2026", "The meeting is on Tuesday 2026-12-08"],
      ["end", "3 ngày trước cuộc họp: thứ Bảy 05/12/2026", "3 days before the meeting: Saturday 2026-12-05"],
      ["due", "Hạn: hết thứ Bảy 05/12/2026", "Due: ends with Saturday 2026-12-05"],
      ["plan", "Nên xong chậm nhất: thứ Sáu 04/12/2026", "Plan for: Friday 2026-12-04"],
    ]);
  });
});
