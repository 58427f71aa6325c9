import { describe, expect, it } from "vitest";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import type { Cadence } from "../../../src/language/cadence.js";
import type { RecurrenceRule } from "../../../src/language/rule-kind.js";
import { profileOf } from "../rules/found.js";

const SESSION: Cadence = { meeting: "regularSession", workingDaysBefore: 2 };
const MONTHLY: Cadence = { every: "month", in: "period", day: { month: 1, day: 20 }, bound: "by", roll: "none" };
const rule = (id: string, on: Cadence, per: "body" | "office"): RecurrenceRule => ({
  id: `lao-cai/22.1:${id}`,
  provision: "lao-cai/22.1",
  topic: "periodicReport",
  modality: "must",
  bearer: { role: per === "body" ? "lead" : "office" },
  text: { vi: "Báo cáo", en: "Report" },
  trigger: { calendar: [on], per },
});

const unused = (rules: readonly RecurrenceRule[], report: object): string[] =>
  evaluateRegister(
    {
      tasks: [],
      units: ["Sở Y tế", "Sở Nội vụ"],
      reports: [{ provision: "lao-cai/22.1", period: "2026-03", unit: null, on: "2026-03-10", ...report }],
    },
    { profile: profileOf(...rules), asOf: "2026-03-25" },
  )
    .register.findings.filter(({ code }) => code === "reportNotUsed")
    .map(({ message }) => message.en);

describe("a report under a provision that gives two rules", () => {
  const both = [rule("session", SESSION, "office"), rule("month", MONTHLY, "office")];

  it("is used when its period has the form of either", () => {
    expect(unused(both, { period: "2026-03-16" })).toEqual([]);
    expect(unused(both, { period: "2026-03" })).toEqual([]);
    expect(unused(both, { period: "tháng 3" })).toHaveLength(1);
  });

  it("is used by the rule that it names, in the form of its periods", () => {
    expect(unused(both, { provision: "lao-cai/22.1:session", period: "2026-03-16" })).toEqual([]);
    expect(unused(both, { provision: "lao-cai/22.1:session", period: "2026-03" })).toHaveLength(1);
  });

  it("needs no unit of the register where one of them is owed by a body", () => {
    const mixed = [rule("unit", MONTHLY, "body"), rule("body", MONTHLY, "office")];
    expect(unused(mixed, { unit: "Bệnh viện" })).toEqual([]);
    expect(unused(mixed, {})).toEqual([]);
    const owedByUnits = [rule("unit", MONTHLY, "body"), rule("unit2", MONTHLY, "body")];
    expect(unused(owedByUnits, { unit: "Bệnh viện" })).toEqual([
      'The report "lao-cai/22.1" of 2026-03-10 for 2026-03 counts for nothing: "Bệnh viện" is not among the units.',
    ]);
    expect(unused(owedByUnits, { unit: "Sở Y tế" })).toEqual([]);
  });
});
