import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayOf, type PlainDate } from "../../../src/calendar/index.js";
import { evaluate, evaluateRegister } from "../../../src/core/answers/evaluator.js";
import type { Duty } from "../../../src/core/model/evaluation.js";
import type { Profile } from "../../../src/language/profile.js";
import { type Rule, ruleId } from "../../../src/language/rule.js";
import { isDeadline, isState, type StateRule } from "../../../src/language/rule-kind.js";
import { parseProfile } from "../../../src/language/schema/parse-profile.js";
import { versionOn } from "../../../src/language/version-span.js";
import { days, profiles, registers, tasks } from "../../../src/testing/index.js";
import { act } from "../../language/schema/amendment-sources.js";

const RUNS = { numRuns: 60 };

/** A regulation without an end of its own, so that an act on any day can amend it. */
const lasting = (profile: Profile): Profile => {
  const { until: _, ...effect } = profile.effect;
  return { ...profile, effect };
};

/** The first day after the regulation began on which an act can take force. */
const laterThan = ({ effect }: Profile, day: PlainDate): PlainDate => {
  const begin = effect.from ?? effect.presupposed ?? null;
  return begin === null || day > begin ? day : dateOf(dayOf(begin) + 1);
};

const amendedBy = (profile: Profile, ...acts: readonly object[]): Profile =>
  parseProfile(
    { amends: "it", ...acts[0], ...(acts.length > 1 ? { amendments: acts.slice(1) } : {}) },
    { base: () => profile },
  );

/** A text that takes over all that another one says. */
const LOWER = {
  id: "cap-duoi",
  title: { vi: "Quy chế cấp dưới (hư cấu)", en: "A lower text (invented)" },
  issuer: { vi: "Cơ quan cấp dưới (hư cấu)", en: "A lower body (invented)" },
  number: "3/QĐ",
  standing: "inForce",
} as const;

const ENDING: ReadonlySet<string> = new Set([
  "cancelled",
  "returned",
  "reopened",
  "suspended",
  "completed",
  "reassigned",
]);

/** A duty without what names a body: the lower text has an issuer of its own. */
const unnamed = ({ key, state, due, since, version }: Duty): unknown => [key, state, due, since, version];

const unversioned = ({ version: _, ...duty }: Duty): unknown => duty;

interface Judged {
  readonly duties: readonly Duty[];
  readonly nextChange: PlainDate | null;
  readonly meta?: unknown;
}

/** What is said, but for the names of versions and the day of the next one. */
const said = <T extends Judged>({ duties, nextChange: _, ...rest }: T): unknown => ({
  ...rest,
  duties: duties.map(unversioned),
});

const drawn = profiles({ mostProvisions: 6 }).map(lasting);
const options = (profile: Profile, asOf: PlainDate) => ({ profile, asOf, hangsOn: false, periods: "all" }) as const;

describe("laws of generated versions", () => {
  it("an act that changes nothing changes nothing, on any day", () => {
    fc.assert(
      fc.property(drawn, tasks(), days(), days(), (profile, task, from, asOf) => {
        const same = amendedBy(profile, act(laterThan(profile, from)));
        expect(said(evaluate(task, options(same, asOf)))).toEqual(said(evaluate(task, options(profile, asOf))));
      }),
      RUNS,
    );
  });

  it("nor in a register, its reports and its numbers", () => {
    fc.assert(
      fc.property(drawn, registers({ mostTasks: 3 }), days(), days(), (profile, register, from, asOf) => {
        const same = amendedBy(profile, act(laterThan(profile, from)));
        const [inVersions, alone] = [same, profile].map((one) => evaluateRegister(register, options(one, asOf)));
        expect(inVersions?.register.duties.map(unversioned)).toEqual(alone?.register.duties.map(unversioned));
        expect(inVersions?.summary).toEqual(alone?.summary);
      }),
      { numRuns: 25 },
    );
  });

  const moreOf = <S extends object>(span: S, by: number): S =>
    "workingDays" in span && typeof span.workingDays === "number"
      ? { ...span, workingDays: Math.max(1, span.workingDays + by) }
      : span;

  /** A state with another number of working days. */
  const stateOf = (rule: StateRule, by: number): Rule => {
    const { passes } = rule.trigger.state;
    const other =
      "reaches" in passes ? { reaches: moreOf(passes.reaches, by) } : { exceeds: moreOf(passes.exceeds, by) };
    return { ...rule, trigger: { state: { ...rule.trigger.state, passes: other } } };
  };

  /** Every deadline, and every state, of so many working days has some more, or fewer. */
  const longer = (rules: readonly Rule[], by = 1): readonly Rule[] =>
    rules.map((rule) => {
      if (isState(rule)) return stateOf(rule, by);
      return isDeadline(rule) ? { ...rule, limit: { ...rule.limit, span: moreOf(rule.limit.span, by) } } : rule;
    });

  it("what was settled is settled, whatever the number of the state is from a day on", () => {
    fc.assert(
      fc.property(
        drawn,
        tasks(),
        days(),
        fc.integer({ min: -3, max: 9 }),
        fc.nat({ max: 40 }),
        (profile, task, day, by, after) => {
          const from = laterThan(profile, day);
          const changed = amendedBy(profile, act(from, { rules: longer(profile.rules, by).filter(isState) }));
          const eve = dateOf(dayOf(from) - 1);
          const settled = evaluate(task, options(changed, eve)).duties.filter(
            ({ trigger, fulfilledOn }) => trigger?.kind === "state" && fulfilledOn !== null,
          );
          const { duties } = evaluate(task, options(changed, dateOf(dayOf(from) + after)));
          const told = ({ key, state, since, fulfilledOn, version }: Duty): unknown => [
            key,
            state,
            since,
            fulfilledOn,
            version,
          ];
          const now = new Map(duties.map((duty) => [duty.key, told(duty)]));
          // A task that was called off, sent back or taken up again is another question.
          if (task.events?.some(({ type }) => ENDING.has(type))) return;
          for (const duty of settled) expect(now.get(duty.key)).toEqual(told(duty));
        },
      ),
      RUNS,
    );
  });

  it("a place that is repealed has no rule any more, and every other rule stays as it was", () => {
    fc.assert(
      fc.property(drawn, days(), fc.nat(), (profile, day, nth) => {
        const { provision } = profile.rules[nth % profile.rules.length] ?? { provision: "" };
        const others = profile.rules.filter((rule) => rule.provision !== provision);
        const named = JSON.stringify(others.map(({ trigger, replaces }) => [trigger, replaces]));
        const gone = profile.rules.filter((rule) => rule.provision === provision);
        const isNeeded = gone.some((rule) => named.includes(`"${ruleId(rule)}"`));
        const within = profile.lifecycle?.returned.within;
        if (others.length === 0 || isNeeded || gone.some((rule) => ruleId(rule) === within)) return;
        const { rules } = amendedBy(profile, act(laterThan(profile, day), { repeals: [provision] }));
        expect(rules.map(ruleId)).toEqual(others.map(ruleId));
        expect(rules.flatMap(({ serves = [] }) => serves)).not.toContain(provision);
      }),
      RUNS,
    );
  });

  it("a text built on an amended one says on each day what it says built on that version alone", () => {
    fc.assert(
      fc.property(drawn, tasks(), days(), days(), (profile, task, day, asOf) => {
        const from = laterThan(profile, day);
        const changed = amendedBy(profile, act(from, { rules: longer(profile.rules) }));
        const lower = (base: Profile): Profile =>
          parseProfile({ extends: base.id, ...LOWER, effect: { ...base.effect, provision: null } }, { base });
        const both = evaluate(task, options(lower(changed), asOf));
        const alone = evaluate(task, options(changed, asOf));
        expect(both.duties.map(unnamed)).toEqual(alone.duties.map(unnamed));
      }),
      RUNS,
    );
  });

  it("a change shifted past all triggers restores the old result", () => {
    fc.assert(
      fc.property(drawn, tasks(), days(), (profile, task, asOf) => {
        const later = amendedBy(profile, act("2049-12-01", { rules: longer(profile.rules) }));
        const before = (duty: Duty): boolean => duty.trigger === null || duty.trigger.on < "2049-12-01";
        const of = (one: Profile) => evaluate(task, options(one, asOf)).duties.filter(before).map(unversioned);
        if (asOf < "2049-12-01") expect(of(later)).toEqual(of(profile));
      }),
      RUNS,
    );
  });

  it("a duty belongs to exactly one version: that of the day of its trigger", () => {
    fc.assert(
      fc.property(drawn, tasks(), days(), days(), (profile, task, day, asOf) => {
        const from = laterThan(profile, day);
        const changed = amendedBy(profile, act(from, { rules: longer(profile.rules) }));
        const { duties } = evaluate(task, options(changed, asOf));
        expect(new Set(duties.map(({ key }) => key)).size).toBe(duties.length);
        for (const { trigger, version } of duties) {
          if (trigger === null || trigger.kind === "state") continue;
          expect(version).toBe(versionOn(changed, dayOf(trigger.on)) ?? undefined);
          if (version !== undefined) expect(version === from).toBe(trigger.on >= from);
        }
      }),
      RUNS,
    );
  });

  it("what is repealed and given again by another act is owed as if it had stood, outside the days between", () => {
    fc.assert(
      fc.property(
        drawn,
        tasks(),
        days(),
        fc.integer({ min: 1, max: 90 }),
        days(),
        (profile, task, day, after, asOf) => {
          const from = laterThan(profile, day);
          const again = dateOf(dayOf(from) + after);
          const named = new Set(
            JSON.stringify(profile.rules.map(({ trigger, replaces }) => [trigger, replaces])).match(
              /quy-che-mau\/[^"]+/g,
            ),
          );
          const rule = profile.rules.find(
            (one) => isDeadline(one) && !named.has(ruleId(one)) && profile.lifecycle?.returned.within !== ruleId(one),
          );
          if (rule === undefined || profile.rules.length < 2) return;
          const changed = amendedBy(profile, act(from, { repeals: [ruleId(rule)] }), act(again, { rules: [rule] }));
          const outside = ({ ruleId: id, trigger }: Duty): boolean =>
            id === ruleId(rule) && trigger !== null && (trigger.on < from || trigger.on >= again);
          const of = (one: Profile) => evaluate(task, options(one, asOf)).duties.filter(outside).map(unversioned);
          expect(of(changed)).toEqual(of(profile));
        },
      ),
      RUNS,
    );
  });
});
