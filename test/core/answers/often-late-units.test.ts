import { describe, expect, it } from "vitest";
import { evaluate, evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { defineProfile } from "../../../src/language/define-profile.js";
import type { Parameter, Profile } from "../../../src/language/profile.js";
import type { Rule } from "../../../src/language/rule.js";
import { laoCai } from "../../../src/profiles/index.js";

const RULES: readonly Rule[] = [
  {
    provision: "lao-cai/22.1",
    topic: "periodicReport",
    modality: "must",
    bearer: { role: "lead" },
    text: { vi: "Báo cáo tháng", en: "Monthly report" },
    trigger: {
      calendar: [{ every: "month", in: "period", day: { month: 1, day: 20 }, bound: "by", roll: "none" }],
      per: "body",
    },
  },
  {
    provision: "lao-cai/22.2",
    topic: "escalate",
    modality: "must",
    bearer: { role: "office" },
    text: { vi: "Thường xuyên chậm", en: "Often late" },
    action: { vi: "Báo cáo", en: "Report" },
    trigger: { judgedBy: "lateReports" },
  },
];
const number = (value: number | null): Parameter => ({ value, basis: "policy", text: { vi: "Số", en: "Number" } });
const regulation = (parameters: Readonly<Record<string, Parameter>>): Profile =>
  defineProfile({ ...laoCai, confirmation: null, rules: RULES, parameters: { ...laoCai.parameters, ...parameters } });

const measured = (own: Readonly<Record<string, Parameter>>, parameters: Readonly<Record<string, number | null>> = {}) =>
  evaluateRegister(
    { tasks: [{ id: "1", lead: "Sở Y tế", events: [{ type: "assigned", on: "2025-01-06" }] }], reports: [] },
    { profile: regulation(own), asOf: "2026-03-25", parameters },
  ).register.oftenLate.map(({ late, limit, months, reached }) => ({ late, limit, months, reached }));

describe("a unit that has sent none of its monthly reports", () => {
  // Due on the 20th: twelve of them from 25/3/2025 to 25/3/2026, three from 25/12/2025.
  it("is measured by the number of the regulation, over twelve months where it names none", () => {
    expect(measured({ lateReports: number(12) })).toEqual([{ late: 12, limit: 12, months: 12, reached: true }]);
    expect(measured({ lateReports: number(13) })).toEqual([{ late: 12, limit: 13, months: 12, reached: false }]);
  });

  it("is measured over the months that the regulation names", () => {
    expect(measured({ lateReports: number(2), oftenLateMonths: number(3) })).toEqual([
      { late: 3, limit: 2, months: 3, reached: true },
    ]);
  });

  it("is measured by the host's own numbers before those of the regulation", () => {
    const own = { lateReports: number(2), oftenLateMonths: number(12) };
    expect(measured(own, { lateReports: 1, oftenLateMonths: 3 })).toEqual([
      { late: 3, limit: 1, months: 3, reached: true },
    ]);
  });

  it("is not measured where no number is set, the host switches it off, or it is 0", () => {
    expect(measured({ lateReports: number(null) })).toEqual([]);
    expect(measured({ lateReports: number(2) }, { lateReports: null })).toEqual([]);
    expect(measured({ lateReports: number(2) }, { lateReports: 0 })).toEqual([]);
  });
});

describe("a state left to judgement", () => {
  const reason = (own: Readonly<Record<string, Parameter>>, parameters: Readonly<Record<string, number | null>> = {}) =>
    evaluate({ id: "1" }, { profile: regulation(own), asOf: "2026-03-25", parameters }).ladder[0]?.reason;

  it("says whether its number is set", () => {
    expect(reason({ lateReports: number(2) })).toBe("judgement");
    expect(reason({ lateReports: number(null) })).toBe("parameterUnset");
    expect(reason({ lateReports: number(null) }, { lateReports: 3 })).toBe("judgement");
    expect(reason({ lateReports: number(2) }, { lateReports: null })).toBe("parameterUnset");
  });

  it("is unset where the regulation does not know its number, which its check refuses", () => {
    expect(() => regulation({})).toThrow("lateReports");
    const profile = { ...laoCai, confirmation: null, rules: RULES };
    expect(evaluate({ id: "1" }, { profile, asOf: "2026-03-25" }).ladder[0]?.reason).toBe("parameterUnset");
  });
});
