import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layers } from "../../../src/analysis/layers/layers-of.js";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { builtOnOf } from "../../../src/language/built-on.js";
import { type Profile, withoutVersions } from "../../../src/language/profile.js";
import { type Rule, ruleId } from "../../../src/language/rule.js";
import { isDeadline } from "../../../src/language/rule-kind.js";
import { originOf, parseProfile } from "../../../src/language/schema/parse-profile.js";
import { profiles as five } from "../../../src/profiles/index.js";
import { days, profiles, tasks } from "../../../src/testing/index.js";

/** Any of the five, or one drawn. */
const bases: fc.Arbitrary<Profile> = fc.oneof(fc.constantFrom(...five), profiles());

/** A layer on a base with the base's own head, so that nothing but what it says can make a difference. */
const on = (base: Profile, id: string, more: object = {}): Profile => {
  const { issuer, number, standing, standingNote, effect } = base;
  return parseProfile(
    {
      extends: base.id,
      id,
      title: { vi: id, en: id },
      issuer,
      number,
      standing,
      standingNote,
      effect: { ...effect, provision: null },
      ...more,
    },
    { base },
  );
};

/** What is said of a task, whoever says it: words name the text that a place is in, and are left out. */
const said = (profile: Profile, task: unknown, asOf: string): unknown => {
  const { profile: _, findings, questions, ...rest } = evaluate(task, { profile, asOf });
  const codes = [...findings, ...questions].map(({ code }) => code);
  return { ...rest, codes };
};

const spans = (rule: Rule): boolean => isDeadline(rule) && "workingDays" in rule.limit.span;

describe("extending", () => {
  it("by nothing changes nothing but the head", () => {
    fc.assert(
      fc.property(bases, tasks(), days(), (base, task, asOf) => {
        const layer = on(base, "tang-mot");
        expect(layer.rules).toEqual(base.rules);
        expect(layer.readings).toEqual(base.readings);
        expect(new Set(Object.values(originOf(layer)))).toEqual(new Set([base.id]));
        expect(said(layer, task, asOf)).toEqual(said(withoutVersions(base), task, asOf));
      }),
      { numRuns: 60 },
    );
  });

  it("twice by nothing is extending once, with both layers named in their order", () => {
    fc.assert(
      fc.property(bases, tasks(), days(), (base, task, asOf) => {
        const first = on(base, "tang-mot");
        const second = on(first, "tang-hai");
        expect(builtOnOf(second)?.layers.map(({ id }) => id)).toEqual(["tang-mot", base.id]);
        expect(said(second, task, asOf)).toEqual(said(first, task, asOf));
        expect(layers(null, [second, first, base], "2026-03-02", { to: "2026-03-31" }).rules).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("and changing a number back restores what the base says, at one's own place", () => {
    fc.assert(
      fc.property(bases, fc.nat(), fc.integer({ min: 1, max: 30 }), tasks(), days(), (base, at, other, task, asOf) => {
        const counted = base.rules.filter(spans);
        const rule = counted[at % Math.max(1, counted.length)];
        if (rule === undefined || !isDeadline(rule) || !("workingDays" in rule.limit.span)) return;
        const change = (provision: string, workingDays: number) => ({
          rules: [{ changes: ruleId(rule), provision, text: rule.text, limit: { span: { workingDays } } }],
        });
        const changed = on(base, "tang-mot", change("tang-mot/1", other));
        const back = on(changed, "tang-hai", change("tang-hai/1", rule.limit.span.workingDays));
        const own = back.rules.find((one) => ruleId(one) === ruleId(rule));
        const { serves: _, ...before } = rule;
        expect(own).toEqual({ ...before, id: ruleId(rule), provision: "tang-hai/1" });
        // The duty is the same but for its place; what else says the same is not said of it any more.
        const plain = (profile: Profile): unknown =>
          evaluate(task, { profile, asOf }).duties.map(({ provision: _p, serves: _s, hangsOn: _h, ...duty }) => duty);
        expect(plain(back)).toEqual(plain(withoutVersions(base)));
      }),
      { numRuns: 60 },
    );
  });

  it("never loosens where it shortens, and is named where it lengthens", () => {
    fc.assert(
      fc.property(fc.constantFrom(...five), fc.nat(), fc.integer({ min: 1, max: 30 }), (base, at, n) => {
        const counted = base.rules.filter((rule) => spans(rule) && rule.replaces === undefined);
        const rule = counted[at % counted.length];
        if (rule === undefined || !isDeadline(rule) || !("workingDays" in rule.limit.span)) return;
        const before = rule.limit.span.workingDays;
        const text = { vi: "Khác", en: "Other" };
        const layer = on(base, "tang-mot", {
          rules: [{ changes: ruleId(rule), provision: "tang-mot/1", text, limit: { span: { workingDays: n } } }],
        });
        const isBack = rule.limit.counts === "back";
        const found = layers(null, [layer, base], "2026-03-02", { to: "2026-04-30" }).rules.filter(
          ({ lower, upper }) => lower.ruleId === ruleId(rule) && upper.ruleId === ruleId(rule),
        );
        expect(found.length > 0).toBe(isBack ? n < before : n > before);
      }),
      { numRuns: 60 },
    );
  });
});
