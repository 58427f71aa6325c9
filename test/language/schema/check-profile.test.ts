import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCondition } from "../../../src/core/lifecycle/compile-condition.js";
import type { Profile } from "../../../src/language/profile.js";
import type { Cadence, DeadlineRule, Rule, ThresholdRule } from "../../../src/language/rule.js";
import { checkProfile } from "../../../src/language/schema/check-profile.js";
import { holdsIn } from "../../../src/language/schema/condition-worlds.js";
import { parseProfile } from "../../../src/language/schema/parse-profile.js";
import { laoCai } from "../../../src/profiles/index.js";
import { conditions, facts } from "../../arbitraries/conditions.js";
import { issuesOf } from "../../support/issues.js";
import { changed, put } from "./profile-sources.js";

const text = { vi: "Một quy định", en: "A rule" };
const deadline = (place: string, more: Partial<DeadlineRule> = {}): DeadlineRule => ({
  kind: "deadline",
  provision: `lao-cai/${place}`,
  topic: "followTask",
  actor: "office",
  text,
  after: "issued",
  within: { workingDays: 3, firstDay: "next" },
  fulfilledBy: ["urged"],
  ...more,
});
const rung = (place: string, passes: ThresholdRule["passes"], more: Partial<ThresholdRule> = {}): ThresholdRule => ({
  kind: "threshold",
  provision: `lao-cai/${place}`,
  topic: "escalate",
  actor: "office",
  text,
  after: "due",
  passes,
  action: text,
  handledBy: ["escalated"],
  ...more,
});
const recurring = (place: string, ...on: Cadence[]): Rule => ({
  kind: "recurrence",
  provision: `lao-cai/${place}`,
  topic: "periodicReport",
  actor: "office",
  text,
  of: "body",
  on,
});

/** Problems of lao-cai with rules of one's own in place of its own. */
const withRules = (...rules: Rule[]): string[] => problemsOf({ ...laoCai, readings: [], rules });
const problemsOf = (profile: Profile): string[] =>
  checkProfile(profile).map(
    ({ code, path, nearest }) => `${code} ${path}${nearest === undefined ? "" : ` → ${nearest}`}`,
  );

describe("what keeps a profile from hanging together", () => {
  const always = { when: { fact: "multiUnit", operator: "equal", value: true } } as const;
  it.each<[string, Rule[], string[]]>([
    ["two rules of one id", [deadline("1"), deadline("1", { topic: "urge" })], ["duplicate-id rules[1].provision"]],
    [
      "a provision of another regulation",
      [deadline("1", { provision: "lao-cay/1" })],
      ["unknown-name rules[0].provision → lao-cai"],
    ],
    [
      "an actor without a name",
      [deadline("1", { actor: "ofice", recipients: ["asigner"] })],
      ["unknown-name rules[0].actor → office", "unknown-name rules[0].recipients[0] → assigner"],
    ],
    [
      "a chain that hangs on nothing",
      [deadline("1.a"), deadline("2", { after: { duty: "lao-cai/1.b", at: "due" } })],
      ["unknown-name rules[1].after.duty → lao-cai/1.a"],
    ],
    [
      "a chain in the wrong order",
      [deadline("1", { after: { latestOf: ["issued", { duty: "lao-cai/2", at: "due" }] } }), deadline("2")],
      ["out-of-range rules[0].after.latestOf[1].duty"],
    ],
    [
      "a chain that hangs on itself",
      [deadline("1", { after: { duty: "lao-cai/1", at: "fulfilled" } })],
      ["out-of-range rules[0].after.duty"],
    ],
    [
      "a missed report that is no report",
      [
        deadline("1"),
        rung("2", { exceeds: { days: 1, firstDay: "next", roll: "none" } }, { after: { missed: "lao-cai/1" } }),
      ],
      ["unknown-name rules[1].after.missed"],
    ],
    [
      "a replacement of nothing",
      [deadline("1.a"), deadline("2", { ...always, replaces: "lao-cai/1.b" })],
      ["unknown-name rules[1].replaces → lao-cai/1.a"],
    ],
    [
      "rules that replace one another",
      [deadline("1", { ...always, replaces: "lao-cai/2" }), deadline("2", { ...always, replaces: "lao-cai/1" })],
      ["out-of-range rules[0].replaces", "out-of-range rules[1].replaces"],
    ],
    [
      "a replacement at all times",
      [deadline("1"), deadline("2", { replaces: "lao-cai/1" })],
      ["missing rules[1].when"],
    ],
    [
      "two limits of one act",
      [deadline("1"), deadline("1", { id: "lao-cai/1:b", within: { workingDays: 5, firstDay: "next" } })],
      ["out-of-range rules[1]"],
    ],
    [
      "two limits whose conditions can meet",
      [
        deadline("1", always),
        deadline("1", { id: "lao-cai/1:b", when: { fact: "urgent", operator: "equal", value: true }, at: "14:00" }),
      ],
      ["out-of-range rules[1]"],
    ],
    [
      "no contradiction where conditions exclude each other",
      [deadline("1", always), deadline("1", { id: "lao-cai/1:b", when: { not: always.when }, at: "14:00" })],
      [],
    ],
    [
      "a wrong type of value",
      [deadline("1", { when: { fact: "classified", operator: "equal", value: "true" } })],
      ["wrong-type rules[0].when.value"],
    ],
    [
      "a word that the fact never is",
      [deadline("1", { when: { all: [{ fact: "cell", operator: "in", value: ["openOverdu"] }] } })],
      ["unknown-name rules[0].when.all[0].value[0] → openOverdue"],
    ],
    [
      "an order of what has none",
      [deadline("1", { when: { fact: "phase", operator: "lessThan", value: 3 } })],
      ["unknown-name rules[0].when.operator"],
    ],
    [
      "a list for an operator of one value",
      [deadline("1", { when: { fact: "urgent", operator: "equal", value: [true] } })],
      ["wrong-type rules[0].when.value"],
    ],
    [
      "one value for an operator of lists",
      [deadline("1", { when: { fact: "cell", operator: "notIn", value: "openOverdue" } })],
      ["wrong-type rules[0].when.value"],
    ],
    [
      "a condition that never holds",
      [
        deadline("1", {
          when: {
            all: [
              { fact: "phase", operator: "equal", value: "open" },
              { fact: "cell", operator: "equal", value: "doneLate" },
            ],
          },
        }),
      ],
      ["out-of-range rules[0].when"],
    ],
    [
      "a rung no higher than the one before",
      [
        rung("1", { reaches: { workingDays: 5, firstDay: "next" } }),
        rung("1", { reaches: { workingDays: 5, firstDay: "next" } }, { id: "lao-cai/1:b" }),
      ],
      ["out-of-range rules[1].passes"],
    ],
    [
      "no objection to rungs that rise",
      [
        rung("1", { reaches: { workingDays: 5, firstDay: "next" } }),
        rung("1", { exceeds: { workingDays: 5, firstDay: "next" } }, { id: "lao-cai/1:b" }),
      ],
      [],
    ],
    [
      "office hours out of order",
      [
        deadline("1", {
          within: {
            workingHours: 4,
            officeHours: [
              ["13:30", "17:00"],
              ["11:30", "07:30"],
            ],
          },
        }),
      ],
      ["out-of-range rules[0].within.officeHours[1][0]"],
    ],
    [
      "office hours that end first",
      [deadline("1", { within: { workingHours: 4, officeHours: [["11:30", "07:30"]] } })],
      ["out-of-range rules[0].within.officeHours[0][1]"],
    ],
    [
      "parts that would be left out of account",
      [
        deadline("1", {
          within: { workingHours: 4, officeHours: [["07:30", "11:30"]] },
          at: "14:00",
          clock: "stopsWhileSuspended",
        }),
      ],
      ["out-of-range rules[0].at", "out-of-range rules[0].clock"],
    ],
    ["`each` of what is no event", [deadline("1", { each: true, after: "due" })], ["out-of-range rules[0].after"]],
    [
      "`triggerBy` without `each`",
      [deadline("1", { triggerBy: { role: "office" } })],
      ["out-of-range rules[0].triggerBy"],
    ],
    [
      "a month that a quarter does not have",
      [recurring("1", { every: "quarter", in: "period", day: { month: 4, day: 1 }, bound: "by", roll: "none" })],
      ["out-of-range rules[0].on[0].day.month"],
    ],
    [
      "30 February",
      [recurring("1", { every: "year", in: "period", day: { month: 2, day: 30 }, bound: "by", roll: "none" })],
      ["impossible-date rules[0].on[0].day.day"],
    ],
    [
      "a day of the month in a week",
      [recurring("1", { every: "week", in: "period", day: { month: 1, day: 5 }, bound: "by", roll: "none" })],
      ["out-of-range rules[0].on[0].day.month"],
    ],
    [
      "a bare weekday in a month",
      [recurring("1", { every: "month", in: "period", day: { weekday: 5 }, bound: "by", roll: "none" })],
      ["out-of-range rules[0].on[0].day.weekday"],
    ],
    [
      "two dates of one period without marks",
      [
        recurring(
          "1",
          ...[10, 20].map(
            (day): Cadence => ({ every: "month", in: "period", day: { month: 1, day }, bound: "by", roll: "none" }),
          ),
        ),
      ],
      ["duplicate-id rules[0].on[1]"],
    ],
    [
      "a half-year beside a first half, both of which are called 2026-H1",
      [
        recurring(
          "1",
          ...(["halfYear", "firstHalf"] as const).map(
            (every): Cadence => ({ every, in: "period", day: { last: true }, bound: "by", roll: "none" }),
          ),
        ),
      ],
      ["duplicate-id rules[0].on[1]"],
    ],
    [
      "a parameter that is not there",
      [
        {
          kind: "judgedThreshold",
          provision: "lao-cai/1",
          topic: "escalate",
          actor: "office",
          text,
          parameter: "dueSoonWorkingDay",
          action: text,
        },
      ],
      ["unknown-name rules[0].parameter → dueSoonWorkingDays"],
    ],
  ])("%s", (_, rules, expected) => {
    expect(withRules(...rules)).toEqual(expected);
  });

  it("statuses that cannot occur, and two of one id", () => {
    const [first, ...rest] = laoCai.statuses;
    if (first === undefined) throw new Error("lao-cai has statuses");
    const all = {
      id: "all",
      name: text,
      when: {
        any: [
          { fact: "urgent", operator: "equal", value: true },
          { fact: "urgent", operator: "notEqual", value: true },
        ],
      },
    } as const;
    expect(problemsOf({ ...laoCai, statuses: [all, first] })).toEqual(["out-of-range statuses[1]"]);
    const never = {
      id: "never",
      name: text,
      when: {
        all: [
          { fact: "phase", operator: "equal", value: "open" },
          { fact: "phase", operator: "equal", value: "cancelled" },
        ],
      },
    } as const;
    expect(problemsOf({ ...laoCai, statuses: [never, first, ...rest] })).toEqual(["out-of-range statuses[0].when"]);
    expect(
      problemsOf({
        ...laoCai,
        statuses: [first, ...rest, { ...first, when: { fact: "urgent", operator: "equal", value: true } }],
      }),
    ).toContain(`duplicate-id statuses[${rest.length + 1}].id`);
  });

  it("readings that are not among their values, lead nowhere, or put a wrong value there", () => {
    const reading = {
      code: "B01",
      question: text,
      provisions: ["lao-cai/7.1"],
      value: "a",
      values: [{ value: "a", text, changes: [] }],
    };
    const of = (changes: Profile["readings"][number]["values"][number]["changes"], value = "a") => ({
      ...laoCai,
      readings: [{ ...reading, value, values: [...reading.values, { value: "b", text, changes }] }],
    });
    expect(problemsOf(of([]))).toEqual([]);
    expect(problemsOf(of([], "c"))).toHaveLength(1);
    expect(problemsOf(of([{ path: "within.firstDy", to: "same" }]))).toEqual([
      "unknown-key readings[0].values[1].changes[0].path → firstDay",
    ]);
    expect(problemsOf(of([{ path: "within.workingDays", to: -1 }]))).toEqual([
      "out-of-range readings[0].values[1].changes[0].to",
    ]);
    expect(problemsOf(of([{ path: "at", to: "14:00" }]))).toEqual(["out-of-range readings[0].values[1].changes"]);
  });

  it("a day of effect that is not so many days after the signing", () => {
    expect(problemsOf({ ...laoCai, effect: { ...laoCai.effect, from: "2015-08-11" } })).toEqual([
      "out-of-range effect.from",
    ]);
  });

  it("everything at once, in one error", () => {
    const issues = issuesOf(() =>
      parseProfile(
        changed((profile) => {
          put(profile["rules"]?.[1], "actor", "ofice");
          put(profile["rules"]?.[3], "after", { duty: "lao-cai/7.11", at: "due" });
          put(profile["statuses"]?.[1], "id", "upcoming");
        }),
      ),
    );
    expect(issues.map(({ code, path, nearest }) => [code, path, nearest])).toEqual([
      ["duplicate-id", "statuses[1].id", undefined],
      ["unknown-name", "rules[1].actor", "office"],
      ["unknown-name", "rules[3].after.duty", "lao-cai/7.1"],
    ]);
  });
});

describe("the conditions of the static checks", () => {
  it("mean what the evaluator makes of them", () => {
    fc.assert(
      fc.property(
        conditions,
        facts,
        (condition, drawn) => holdsIn(condition, drawn) === compileCondition(condition)(drawn),
      ),
    );
  });
});
