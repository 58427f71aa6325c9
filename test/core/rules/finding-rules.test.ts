import { describe, expect, it } from "vitest";
import { checkCases } from "../../../src/core/answers/check-cases.js";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { ruleId } from "../../../src/language/rule.js";
import { profiles } from "../../../src/profiles/index.js";

const task = {
  id: "1",
  title: "A",
  events: [
    { type: "assigned", on: "2026-03-02" },
    { type: "suspended", on: "2026-03-03" },
  ],
};

describe("a finding names the rule that asks for it", () => {
  it.each(profiles)("$id", (profile) => {
    const known = new Set(profile.rules.map(ruleId));
    const { findings } = evaluate(task, { profile, asOf: "2026-03-10" });
    const asked = findings.filter(({ provision }) => provision !== null && provision !== profile.secrecy?.provision);
    expect(asked.length).toBeGreaterThan(0);
    for (const { ruleId: id, provision } of asked) {
      expect(known.has(id ?? "")).toBe(true);
      expect(profile.rules.find((rule) => ruleId(rule) === id)?.provision).toBe(provision);
    }
  });

  it("so that a case can ask for one by its rule", () => {
    const [profile] = profiles;
    if (profile === undefined) throw new Error("five regulations");
    const { findings } = evaluate(task, { profile, asOf: "2026-03-10" });
    const found = findings.find(({ ruleId: id }) => id !== undefined);
    const asking = (id: string | undefined) =>
      checkCases(profile, [{ name: "x", asOf: "2026-03-10", task, expect: { findings: [{ ruleId: id }] } }]).map(
        ({ ok }) => ok,
      );
    expect(asking(found?.ruleId)).toEqual([findings.length === 1]);
    expect(asking("lao-cai/0")).toEqual([false]);
  });
});
