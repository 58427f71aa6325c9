import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf } from "../../../src/calendar/index.js";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import type { Profile } from "../../../src/language/profile.js";
import { parseProfileFile } from "../../../src/language/schema/parse-profile.js";
import { profileOn } from "../../../src/language/schema/versions.js";
import { getProfile, laoCai } from "../../../src/profiles/index.js";
import { type NumberFrom, stateInVersions } from "../../oracle/state-in-versions.js";
import { dayNumber } from "../../support/civil.js";
import { stateRule } from "../../support/sample-rules.js";

const DUE = dayNumber("2026-06-16");
const BEGIN = dayNumber("2026-01-05");

const rule = (workingDays: number) =>
  stateRule({ provision: "lao-cai/19.2", topic: "urge", passes: { reaches: { workingDays, firstDay: "next" } } });

/** The texts side by side, the first from the day on which the regulation began. */
const versionsOf = (texts: readonly NumberFrom[]) => {
  const whole = (n: number): object => {
    const { lifecycle: _, ...rest } = laoCai;
    return JSON.parse(JSON.stringify({ ...rest, readings: [], confirmation: null, rules: [rule(n)] })) as object;
  };
  const versions = texts.map(({ from, workingDays }, i) => {
    const next = texts[i + 1]?.from;
    return { from: dateOf(from), to: next === undefined ? null : dateOf(next - 1), profile: whole(workingDays) };
  });
  return parseProfileFile({ versions }, { base: getProfile }).versions;
};

const texts = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 4 }),
    fc.uniqueArray(fc.integer({ min: -5, max: 35 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([numbers, days]): readonly NumberFrom[] => {
    const begins = [BEGIN, ...days.sort((a, b) => a - b).map((day) => DUE + day)];
    return numbers.map((workingDays, i) => ({ from: begins[i] ?? BEGIN, workingDays }));
  });

const acts = fc
  .uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 3 })
  .map((days) => days.sort((a, b) => a - b));

const judged = (profile: Profile, given: readonly number[], asOf: number) => {
  const events = [
    { type: "assigned", on: "2026-06-01" },
    ...given.map((day) => ({ type: "urged", on: dateOf(DUE + day) })),
  ];
  const task = { id: "1", title: "A", lead: "Sở Y tế", dueOn: dateOf(DUE), events };
  const { duties, ladder } = evaluate(task, { profile, asOf: dateOf(asOf), hangsOn: false });
  return { duties, rung: ladder[0] };
};

describe("a state in several versions", () => {
  it("is what a clerk says who goes from day to day", () => {
    fc.assert(
      fc.property(texts, acts, fc.integer({ min: 0, max: 45 }), (numbers, given, after) => {
        const asOf = DUE + after;
        const profile = profileOn(versionsOf(numbers), dateOf(asOf));
        const { duties, rung } = judged(profile, given, asOf);
        const clerk = stateInVersions(
          DUE,
          numbers,
          given.map((day) => DUE + day),
          asOf,
        );
        const handledOn = clerk.handledOn === null ? null : dateOf(clerk.handledOn);
        expect(duties.map(({ state, fulfilledOn }) => [state, fulfilledOn])).toEqual([
          [clerk.state === "none" ? "notApplicable" : clerk.state, handledOn],
        ]);
        expect(rung).toMatchObject({ reached: clerk.state !== "none", handledOn });
        const [duty] = duties;
        if (clerk.since !== null) expect(duty?.since).toBe(dateOf(clerk.since));
        // It is told since when by the number of the version that is named.
        if (clerk.handledOn !== null) {
          expect((duty?.since ?? "~") <= (handledOn ?? "")).toBe(true);
          expect(rung?.since).toBe(duty?.since);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("what was met stays met, on every later day", () => {
    fc.assert(
      fc.property(texts, acts, (numbers, given) => {
        const versions = versionsOf(numbers);
        let met: string | null = null;
        for (let asOf = DUE; asOf <= DUE + 45; asOf += 1) {
          const [duty] = judged(profileOn(versions, dateOf(asOf)), given, asOf).duties;
          if (met !== null) expect(duty?.state, dateOf(asOf)).toBe("met");
          if (duty?.state === "met") met = duty.fulfilledOn;
        }
      }),
      { numRuns: 40 },
    );
  });
});
