import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { toEngineRules } from "../../src/adapters/json-rules-engine.js";
import { dateOf, dayOf } from "../../src/calendar/index.js";
import { facts as factsOfTask } from "../../src/core/answers/facts.js";
import { compileCondition } from "../../src/core/lifecycle/compile-condition.js";
import {
  type Condition,
  FACTS,
  type FactName,
  type Facts,
  foldCondition,
  UNKNOWABLE,
} from "../../src/language/condition.js";
import type { Profile } from "../../src/language/profile.js";
import { ruleId } from "../../src/language/rule.js";
import { isDated, isRight, isState } from "../../src/language/rule-kind.js";
import { CELLS, PHASES, SECRECIES } from "../../src/language/vocabulary.js";
import { profiles } from "../../src/profiles/index.js";
import { profiles as ownProfiles } from "../../src/testing/arbitraries/profiles.js";
import { type DrawnTask, lastDayOf, tasks } from "../../src/testing/arbitraries/tasks.js";
import { evaluate } from "../support/unchecked.js";

/** A fact as published, of another type than published, or not recorded. */
const factValue = (name: FactName): fc.Arbitrary<unknown> => {
  const published =
    FACTS[name] === "boolean"
      ? fc.boolean()
      : FACTS[name] === "number"
        ? fc.integer({ min: 0, max: 5 })
        : fc.constantFrom<string>(...PHASES, ...CELLS, ...SECRECIES);
  return fc.oneof(
    { weight: 6, arbitrary: published },
    { weight: UNKNOWABLE.has(name) ? 4 : 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>("true", 1, "", 0, "none", "2", " 1", true) },
  );
};

const NAMES = Object.keys(FACTS) as FactName[];
const drawnFacts: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(...NAMES.map(factValue))
  .map((values) => Object.fromEntries(NAMES.map((name, i) => [name, values[i]])));

/** What rules apply, and of which that is not known. */
interface Applied {
  readonly applies: readonly string[];
  readonly undetermined: readonly string[];
}

/** By the host's engine: a fresh one for every run, for it keeps run state. */
const byEngine = async (profile: Profile, given: Readonly<Record<string, unknown>>): Promise<Applied> => {
  const engine = new Engine();
  for (const { name, conditions, event } of toEngineRules(profile)) {
    // Our conditions are read-only; the engine's type asks for mutable arrays it never changes.
    engine.addRule({ name, conditions: structuredClone(conditions) as never, event: { ...event } });
  }
  const { events } = await engine.run({ ...given });
  const ids = (isOne: (type: string) => boolean): string[] =>
    events
      .filter(({ type }) => isOne(type))
      .map(({ params }) => String(params?.["ruleId"]))
      .sort();
  return { applies: ids((type) => type !== "undetermined"), undetermined: ids((type) => type === "undetermined") };
};

/** Every way in which the facts that are not recorded could be. */
const worlds = (given: Facts, condition: Condition): readonly Facts[] => {
  const names = foldCondition<readonly FactName[]>(condition, {
    fact: ({ fact }) => [fact],
    all: (parts) => parts.flat(),
    any: (parts) => parts.flat(),
    not: (part) => part,
  });
  return [...new Set(names)]
    .filter((name) => UNKNOWABLE.has(name) && given[name] === null)
    .reduce<readonly Facts[]>(
      (all, name) => all.flatMap((one) => [true, false].map((value) => ({ ...one, [name]: value }))),
      [given],
    );
};

/** The same by predicates: a state is undetermined where it would apply in one world and not in another. */
const byPredicates = (profile: Profile, given: Facts): Applied => {
  const applies: string[] = [];
  const undetermined: string[] = [];
  for (const rule of profile.rules) {
    const id = ruleId(rule);
    const holds = compileCondition(rule.when);
    if (isState(rule) && rule.when !== undefined) {
      const verdicts = new Set(worlds(given, rule.when).map((world) => holds(world)));
      if (verdicts.size === 2) undetermined.push(id);
      else if (verdicts.has(true)) applies.push(id);
      continue;
    }
    const isReplaced = profile.rules.some(
      (other) => isDated(rule) && isDated(other) && other.replaces === id && compileCondition(other.when)(given),
    );
    if (holds(given) && !isReplaced) applies.push(id);
  }
  return { applies: applies.sort(), undetermined: undetermined.sort() };
};

const moreOf = fc.record({
  writtenReportRequired: fc.constantFrom(undefined, true, false),
  urgent: fc.boolean(),
  multiUnit: fc.constantFrom(undefined, true, false),
  secrecy: fc.constantFrom("none", "none", "none", "secret"),
});

/** Holds the engine to `evaluate` on one task; notes which reasons were seen. */
const expectSame = async (profile: Profile, task: unknown, asOf: string, seen: Set<string>): Promise<void> => {
  const options = { profile, asOf, beforeEffect: "apply" as const };
  const { duties, ladder, rights } = evaluate(task, options);
  const { applies, undetermined } = await byEngine(profile, factsOfTask(task, options));
  for (const rule of profile.rules) {
    const id = ruleId(rule);
    const own = duties.filter((duty) => duty.ruleId === id);
    const fired = applies.includes(id);
    if (isDated(rule)) {
      for (const { reason, trigger } of own) {
        if (reason === "conditionNotMet" || reason === "replaced") {
          seen.add(reason);
          expect(fired, `${id}: ${reason}`).toBe(false);
        }
        if (trigger !== null) expect(fired, `${id}: triggered`).toBe(true);
      }
    }
    if (isState(rule)) {
      const rung = ladder.find((one) => one.ruleId === id);
      if (rung?.reached === true) expect(fired || undetermined.includes(id), `${id}: reached`).toBe(true);
      if (undetermined.includes(id)) {
        seen.add("undetermined");
        // What was done is met, whether or not it was owed.
        const states = ["undetermined", "notApplicable", "met"];
        expect(own.every(({ state }) => states.includes(state))).toBe(true);
      } else if (!fired) expect(own.every(({ state }) => state === "notApplicable")).toBe(true);
    }
    if (isRight(rule) && !fired) {
      expect(rights.filter((right) => right.ruleId === id).every(({ state }) => state === "notOpened")).toBe(true);
    }
  }
};

const dayAfter = (task: DrawnTask, shift: number): string =>
  dateOf(Math.max(dayOf("2024-01-15"), lastDayOf(task)) + shift);

describe("the engine built from a regulation of one's own", () => {
  it("applies the rules that evaluate applies, those that others replace left out", async () => {
    const seen = new Set<string>();
    const drawn = ownProfiles().chain((profile) => fc.tuple(fc.constant(profile), tasks({ profile })));
    await fc.assert(
      fc.asyncProperty(drawn, moreOf, fc.integer({ min: -20, max: 60 }), ([profile, task], more, shift) =>
        expectSame(profile, { ...task, ...more }, dayAfter(task, shift), seen),
      ),
      { numRuns: 300 },
    );
    expect([...seen].sort()).toEqual(expect.arrayContaining(["conditionNotMet", "replaced"]));
  });
});

describe.each(profiles)("the engine built from $id", (profile) => {
  it("applies the rules that our predicates apply, with facts of other types and facts not recorded", async () => {
    await fc.assert(
      fc.asyncProperty(drawnFacts, async (given) => {
        // Facts of any type are asked about; what they are is the point.
        expect(await byEngine(profile, given)).toEqual(byPredicates(profile, given as Facts));
      }),
      { numRuns: 60 },
    );
  });

  it("applies to every task the rules that evaluate applies", async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(tasks({ profile }), moreOf, fc.integer({ min: -20, max: 60 }), (drawn, more, shift) =>
        expectSame(profile, { ...drawn, ...more }, dayAfter(drawn, shift), seen),
      ),
      { numRuns: 60 },
    );
    expect(seen).toContain("conditionNotMet");
  });

  it("names rule, provision, topic and actor in the event, and each engine rule once", () => {
    const rules = toEngineRules(profile);
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { name, event } of rules) {
      expect(name.replace(/\?$/, "")).toBe(event.params.ruleId);
      expect(event.params.provision.startsWith(`${profile.id}/`)).toBe(true);
    }
  });
});

describe("a written report that nobody knows to be asked for", () => {
  const thanhUy = profiles.find(({ id }) => id === "hai-phong-thanh-uy") ?? expect.fail("no such regulation");
  const task = (writtenReportRequired?: boolean) => ({
    id: "1",
    title: "x",
    lead: "Sở Y tế",
    dueOn: "2026-11-10",
    events: [{ type: "assigned", on: "2026-10-05" }],
    ...(writtenReportRequired === undefined ? {} : { writtenReportRequired }),
  });

  it.each([
    [undefined, false, true],
    [true, true, false],
    [false, false, false],
  ] as const)("is undetermined in the engine too (%s)", async (asked, applies, undetermined) => {
    const found = await byEngine(thanhUy, factsOfTask(task(asked), { profile: thanhUy, asOf: "2026-11-23" }));
    expect(found.applies.includes("hai-phong-thanh-uy/8.1.e")).toBe(applies);
    expect(found.undetermined.includes("hai-phong-thanh-uy/8.1.e")).toBe(undetermined);
  });
});
