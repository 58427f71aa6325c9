import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCondition } from "../../../src/core/lifecycle/compile-condition.js";
import type { Cadence } from "../../../src/language/cadence.js";
import { USUAL_LIFECYCLE } from "../../../src/language/lifecycle-rules.js";
import type { Profile } from "../../../src/language/profile.js";
import type { Passing, Rule } from "../../../src/language/rule.js";
import { checkProfile } from "../../../src/language/schema/check-profile.js";
import { holdsIn } from "../../../src/language/schema/condition-worlds.js";
import { parseProfile } from "../../../src/language/schema/parse-profile.js";
import { laoCai } from "../../../src/profiles/index.js";
import { conditions, facts } from "../../arbitraries/conditions.js";
import { issuesOf } from "../../support/issues.js";
import {
  type DeadlineParts,
  deadlineRule,
  recurrenceRule,
  rightRule,
  type StateParts,
  stateRule,
} from "../../support/sample-rules.js";
import { changed, put } from "./profile-sources.js";

const text = { vi: "Một quy định", en: "A rule" };
const deadline = (place: string, more: DeadlineParts = {}): Rule =>
  deadlineRule({ provision: `lao-cai/${place}`, topic: "followTask", text, on: "issued", ...more });
const rung = (place: string, passes: Passing, more: StateParts = {}): Rule =>
  stateRule({ provision: `lao-cai/${place}`, topic: "escalate", text, fulfilledBy: ["escalated"], passes, ...more });
const recurring = (place: string, ...calendar: Cadence[]): Rule =>
  recurrenceRule({ provision: `lao-cai/${place}`, actor: "office", text, calendar, per: "office" });

const ONE_DAY = { days: 1, firstDay: "next", roll: "none" } as const;
const withLeads = (rule: Rule, kinds: readonly string[]): Rule =>
  ({ ...rule, trigger: { ...rule.trigger, ledBy: kinds } }) as Rule;
const excusing = (rule: Rule): Rule =>
  "state" in rule.trigger ? { ...rule, trigger: { state: { ...rule.trigger.state, excuses: "forever" } } } : rule;

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
      ["unknown-name rules[0].bearer.role → office", "unknown-name rules[0].recipients[0] → assigner"],
    ],
    [
      "a chain that hangs on nothing",
      [deadline("1.a"), deadline("2", { on: { duty: "lao-cai/1.b", at: "due" } })],
      ["unknown-name rules[1].trigger.on.duty → lao-cai/1.a"],
    ],
    [
      "a chain in the wrong order",
      [deadline("1", { on: { latestOf: ["issued", { duty: "lao-cai/2", at: "due" }] } }), deadline("2")],
      ["out-of-range rules[0].trigger.on.latestOf[1].duty"],
    ],
    [
      "a chain that hangs on itself",
      [deadline("1", { on: { duty: "lao-cai/1", at: "fulfilled" } })],
      ["out-of-range rules[0].trigger.on.duty"],
    ],
    [
      "a missed report that is no report",
      [
        deadline("1"),
        rung("2", { exceeds: { days: 1, firstDay: "next", roll: "none" } }, { after: { missed: "lao-cai/1" } }),
      ],
      ["unknown-name rules[1].trigger.state.after.missed"],
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
      [deadline("1"), deadline("1", { id: "lao-cai/1:b", span: { workingDays: 5, firstDay: "next" } })],
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
      ["out-of-range rules[1].trigger.state.passes"],
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
          span: {
            workingHours: 4,
            officeHours: [
              ["13:30", "17:00"],
              ["11:30", "07:30"],
            ],
          },
        }),
      ],
      ["out-of-range rules[0].limit.span.officeHours[1][0]"],
    ],
    [
      "office hours that end first",
      [deadline("1", { span: { workingHours: 4, officeHours: [["11:30", "07:30"]] } })],
      ["out-of-range rules[0].limit.span.officeHours[0][1]"],
    ],
    [
      "parts that would be left out of account",
      [
        deadline("1", {
          span: { workingHours: 4, officeHours: [["07:30", "11:30"]] },
          at: "14:00",
          stops: "whileSuspended",
        }),
      ],
      ["out-of-range rules[0].limit.at", "out-of-range rules[0].stops"],
    ],
    ["`each` of what is no event", [deadline("1", { each: true, on: "due" })], ["out-of-range rules[0].trigger.on"]],
    ["`by` without `each`", [deadline("1", { by: { role: "office" } })], ["out-of-range rules[0].trigger.by"]],
    [
      "parts of rules of another kind, each by its place",
      [
        { ...recurring("1"), limit: { span: { workingDays: 3, firstDay: "next" } }, stops: "whileSuspended" },
        {
          ...rightRule({ provision: "lao-cai/2", span: { sameDay: true } }),
          replaces: "lao-cai/1",
          stops: "whileSuspended",
        },
        { ...deadline("3", { opens: "dayAfter" }), action: text },
      ],
      [
        "out-of-range rules[0].limit",
        "out-of-range rules[0].stops",
        "out-of-range rules[1].stops",
        "out-of-range rules[1].replaces",
        "out-of-range rules[2].action",
        "out-of-range rules[2].trigger.opens",
      ],
    ],
    [
      "a modality that the trigger does not take",
      [
        { ...recurring("1"), modality: "may" },
        { ...rung("2", { reaches: { days: 1, firstDay: "next", roll: "none" } }), modality: "may" },
        { ...deadline("3"), modality: "answers" },
      ],
      ["out-of-range rules[0].modality", "out-of-range rules[1].modality", "out-of-range rules[2].modality"],
    ],
    [
      "parts that are not there",
      [
        (({ limit: _, ...rule }) => rule)(deadline("1")),
        (({ action: _, ...rule }) => rule)(rung("2", { reaches: { days: 1, firstDay: "next", roll: "none" } })),
        deadline("3", { fulfilledBy: [] }),
      ],
      ["missing rules[0].limit", "missing rules[1].action", "out-of-range rules[2].fulfilledBy"],
    ],
    [
      "office hours for a right, and a ground for what is no state",
      [
        {
          ...rightRule({ provision: "lao-cai/1" }),
          limit: { span: { workingHours: 4, officeHours: [["07:30", "11:30"]] } },
        },
        rung("2", { reaches: ONE_DAY }, { fulfilledBy: [{ event: "urged", from: "ground" }] }),
        deadline("3", { fulfilledBy: [{ event: "urged", from: "ground" }] }),
        { ...recurring("4"), fulfilledBy: [{ event: "urged", from: "any" }] },
      ],
      [
        "out-of-range rules[0].limit.span.workingHours",
        "out-of-range rules[2].fulfilledBy[0].from",
        "wrong-type rules[3].fulfilledBy[0]",
      ],
    ],
    [
      "kinds of body that nobody declares, wherever a rule names them",
      [
        {
          ...deadline("1", { by: { notRole: "office", kinds: ["distric"] } }),
          bearer: { role: "lead", kinds: ["departmnt"] },
        },
        {
          ...deadline("2", { on: "feedbackReceived", each: true, by: { kinds: ["town"] } }),
          recipients: ["office", { to: "asigner", from: ["village"] }],
        },
        withLeads(deadline("3", { on: "returned", each: true }), ["hamlet"]),
      ],
      [
        "unknown-name rules[1].recipients[1].to → assigner",
        "unknown-name rules[0].bearer.kinds[0] → department",
        "unknown-name rules[0].trigger.by.kinds[0] → district",
        "unknown-name rules[1].recipients[1].from[0]",
        "unknown-name rules[1].trigger.by.kinds[0]",
        "unknown-name rules[2].trigger.ledBy[0]",
        "out-of-range rules[0].trigger.by",
      ],
    ],
    [
      "a kind of a bearer that is no body of the register",
      [{ ...deadline("1"), bearer: { role: "office", kinds: ["department"] } }],
      ["out-of-range rules[0].bearer.kinds"],
    ],
    [
      "no objection to the kind of whoever did the trigger",
      [
        {
          ...deadline("1", { on: "inspectionEnded", each: true, by: { kinds: ["department"] } }),
          bearer: { role: "inspector", did: "trigger", kinds: ["department"] },
        },
      ],
      [],
    ],
    [
      "whoever did the trigger, of a trigger that nobody did",
      [{ ...deadline("1", { on: "due" }), bearer: { role: "lead", did: "trigger" } }],
      ["out-of-range rules[0].bearer.did"],
    ],
    ["`ledBy` without `each`", [withLeads(deadline("1"), ["department"])], ["out-of-range rules[0].trigger.ledBy"]],
    [
      "promptly that nothing meets, that cannot be stopped, or that leaves its number to nobody",
      [
        { ...deadline("1", { fulfilledBy: [] }), limit: { promptly: true } },
        { ...deadline("2", { stops: "whileSuspended" }), limit: { promptly: true, parameter: "promptWorkingDay" } },
      ],
      [
        "out-of-range rules[0].fulfilledBy",
        "unknown-name rules[1].limit.parameter → promptWorkingDays",
        "out-of-range rules[1].stops",
      ],
    ],
    [
      "the deadline of the task as the limit of another day",
      [{ ...deadline("1"), limit: { field: "due" } }],
      ["out-of-range rules[0].trigger.on"],
    ],
    [
      "no objection to the task itself",
      [{ ...deadline("1", { on: "due", fulfilledBy: ["completed"] }), limit: { field: "due" } }],
      [],
    ],
    [
      "promptly and a number of days for one act",
      [deadline("1"), { ...deadline("1", { id: "lao-cai/1:b" }), limit: { promptly: true } }],
      ["out-of-range rules[1]"],
    ],
    [
      "a right, a report or a state that is invoked",
      [
        { ...rightRule({ provision: "lao-cai/1" }), invoked: true },
        { ...recurring("2"), invoked: true },
        { ...rung("3", { reaches: ONE_DAY }), invoked: true },
      ],
      ["out-of-range rules[0].invoked", "out-of-range rules[1].invoked", "out-of-range rules[2].invoked"],
    ],
    [
      "no objection to an invoked duty that no event tells of",
      [{ ...deadline("1", { fulfilledBy: [] }), invoked: true, limit: { promptly: true } }],
      [],
    ],
    [
      "a right that is due promptly",
      [{ ...rightRule({ provision: "lao-cai/1" }), limit: { promptly: true } }],
      ["out-of-range rules[0].limit.promptly"],
    ],
    [
      "how long an explanation excuses, where none does",
      [excusing(rung("1", { reaches: ONE_DAY }))],
      ["missing rules[0].trigger.state.excusedBy"],
    ],
    [
      "reports of bodies on every task, or of the office",
      [
        { ...recurring("1"), trigger: { ...recurring("1").trigger, per: "task", ifAny: true } } as Rule,
        { ...recurring("2"), trigger: { ...recurring("2").trigger, owedBy: "listed" } } as Rule,
      ],
      ["out-of-range rules[0].trigger.ifAny", "out-of-range rules[1].trigger.owedBy"],
    ],
    [
      "a month that a quarter does not have",
      [recurring("1", { every: "quarter", in: "period", day: { month: 4, day: 1 }, bound: "by", roll: "none" })],
      ["out-of-range rules[0].trigger.calendar[0].day.month"],
    ],
    [
      "30 February",
      [recurring("1", { every: "year", in: "period", day: { month: 2, day: 30 }, bound: "by", roll: "none" })],
      ["impossible-date rules[0].trigger.calendar[0].day.day"],
    ],
    [
      "a day of the month in a week",
      [recurring("1", { every: "week", in: "period", day: { month: 1, day: 5 }, bound: "by", roll: "none" })],
      ["out-of-range rules[0].trigger.calendar[0].day.month"],
    ],
    [
      "a bare weekday in a month",
      [recurring("1", { every: "month", in: "period", day: { weekday: 5 }, bound: "by", roll: "none" })],
      ["out-of-range rules[0].trigger.calendar[0].day.weekday"],
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
      ["given-twice rules[0].trigger.calendar[1]"],
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
      ["given-twice rules[0].trigger.calendar[1]"],
    ],
    [
      "a period with a day and the same without one, which have one key",
      [
        recurring(
          "1",
          { every: "month", in: "period", day: { last: true }, bound: "by", roll: "none" },
          { every: "month", day: null, reason: "noFrequencyInText" },
        ),
      ],
      ["given-twice rules[0].trigger.calendar[1]"],
    ],
    [
      "a parameter that is not there",
      [
        {
          provision: "lao-cai/1",
          topic: "escalate",
          modality: "must",
          bearer: { role: "office" },
          text,
          action: text,
          trigger: { judgedBy: "dueSoonWorkingDay" },
        },
      ],
      ["unknown-name rules[0].trigger.judgedBy → dueSoonWorkingDays"],
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
    expect(problemsOf(of([{ path: "limit.span.firstDy", to: "same" }]))).toEqual([
      "unknown-key readings[0].values[1].changes[0].path → firstDay",
    ]);
    expect(problemsOf(of([{ path: "limit.span.workingDays", to: -1 }]))).toEqual([
      "out-of-range readings[0].values[1].changes[0].to",
    ]);
    expect(problemsOf(of([{ path: "limit.at", to: "14:00" }]))).toEqual(["out-of-range readings[0].values[1].changes"]);
    expect(problemsOf(of([{ path: "modality", to: "answers" }]))).toEqual([
      "out-of-range readings[0].values[1].changes[0].to",
    ]);
  });

  it("a day of effect that is not so many days after the signing", () => {
    expect(problemsOf({ ...laoCai, effect: { ...laoCai.effect, from: "2015-08-11" } })).toEqual([
      "out-of-range effect.from",
    ]);
  });

  it("a day of signing that is itself the first of the days, and a presupposed day beside a real one", () => {
    const effect = { ...laoCai.effect, countsSigning: true };
    expect(problemsOf({ ...laoCai, readings: [], effect })).toEqual(["out-of-range effect.from"]);
    expect(problemsOf({ ...laoCai, readings: [], effect: { ...effect, from: "2015-08-09" } })).toEqual(
      laoCai.effect.from === "2015-08-10" ? [] : ["out-of-range effect.from"],
    );
    expect(problemsOf({ ...laoCai, readings: [], effect: { ...laoCai.effect, presupposed: "2015-01-01" } })).toEqual([
      "out-of-range effect.presupposed",
    ]);
  });

  it("roles and kinds of bodies that are no one's, or two at once", () => {
    const { bodies } = laoCai;
    if (bodies === undefined) throw new Error("lao-cai names bodies");
    const [first] = bodies.kinds;
    if (first === undefined) throw new Error("lao-cai names kinds");
    const of = (more: Partial<typeof bodies>) =>
      problemsOf({ ...laoCai, readings: [], bodies: { ...bodies, ...more } });
    expect(of({ roles: { ofice: ["Văn phòng"] } })).toEqual(["unknown-name bodies.roles.ofice → office"]);
    expect(of({ roles: { office: ["Văn phòng"], assigner: ["văn  phòng"] } })).toEqual([
      "duplicate-id bodies.roles.assigner[0]",
    ]);
    expect(of({ kinds: [...bodies.kinds, { ...first, id: "board", begins: ["sở"] }] })).toEqual([
      `duplicate-id bodies.kinds[${bodies.kinds.length}].begins[0]`,
    ]);
    // Elsewhere names begin so too: the two are told apart.
    const elsewhere = { ...first, id: "elsewhere", begins: ["Sở"], elsewhere: true } as const;
    expect(of({ kinds: [...bodies.kinds, elsewhere] })).toEqual([]);
    expect(of({ kinds: [...bodies.kinds, elsewhere, { ...elsewhere, id: "twin" }] })).toEqual([
      `duplicate-id bodies.kinds[${bodies.kinds.length + 1}].begins[0]`,
    ]);
    expect(of({ kinds: [...bodies.kinds, { ...first, begins: ["Viện"] }] })).toEqual([
      `duplicate-id bodies.kinds[${bodies.kinds.length}].id`,
    ]);
  });

  it("a return by nobody, and one that no rule limits", () => {
    const of = (returned: NonNullable<Profile["lifecycle"]>["returned"]) =>
      problemsOf({ ...laoCai, readings: [], lifecycle: { ...USUAL_LIFECYCLE, returned } });
    expect(of({ means: "waiting", by: "leed" })).toEqual(["unknown-name lifecycle.returned.by → lead"]);
    // A rule about something else, and one without days.
    expect(of({ means: "waiting", by: "lead", within: "lao-cai/7.1" })).toEqual([
      "unknown-name lifecycle.returned.within",
    ]);
    expect(of({ means: "waiting", by: "lead", within: "lao-cai/6.2.a" })).toEqual([
      "unknown-name lifecycle.returned.within",
    ]);
  });

  it("a status that hangs on what a register may not tell", () => {
    const [first, ...others] = laoCai.statuses;
    if (first === undefined) throw new Error("lao-cai has statuses");
    const when = { any: [first.when, { fact: "writtenReportRequired", operator: "equal", value: true }] } as const;
    expect(problemsOf({ ...laoCai, readings: [], statuses: [{ ...first, when }, ...others] })).toEqual([
      "out-of-range statuses[0].when",
    ]);
  });

  it("a reading without a provision that changes a rule", () => {
    const of = (path: string, to: unknown) =>
      problemsOf({
        ...laoCai,
        readings: [
          {
            code: "B01",
            question: text,
            provisions: [],
            value: "a",
            values: [
              { value: "a", text, changes: [] },
              { value: "b", text, changes: [{ path, to }] },
            ],
          },
        ],
      });
    expect(of("lifecycle.suspended", "run")).toEqual([]);
    expect(of("lifecycle.suspended", "runs")).toEqual(["unknown-name readings[0].values[1].changes[0].to → run"]);
    expect(of("limit.at", "14:00")).toEqual([
      "out-of-range readings[0].provisions",
      "out-of-range readings[0].values[1].changes",
    ]);
  });

  it("everything at once, in one error", () => {
    const issues = issuesOf(() =>
      parseProfile(
        changed((profile) => {
          put(profile["rules"]?.[2]?.["bearer"], "role", "ofice");
          put(profile["rules"]?.[4]?.["trigger"], "on", { duty: "lao-cai/7.11", at: "due" });
          put(profile["statuses"]?.[1], "id", "upcoming");
        }),
      ),
    );
    expect(issues.map(({ code, path, nearest }) => [code, path, nearest])).toEqual([
      ["duplicate-id", "statuses[1].id", undefined],
      ["unknown-name", "rules[2].bearer.role", "office"],
      ["unknown-name", "rules[4].trigger.on.duty", "lao-cai/7.1"],
    ]);
  });
});

describe("the conditions of the static checks", () => {
  it("mean what the evaluator makes of them", () => {
    fc.assert(
      fc.property(
        conditions,
        facts,
        (condition, drawn) => holdsIn(condition)(drawn) === compileCondition(condition)(drawn),
      ),
    );
  });
});
