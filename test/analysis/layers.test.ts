import { describe, expect, it } from "vitest";
import { LayersSchema, ProfileSchema, RegisterEvaluationSchema } from "../../src/adapters/zod/index.js";
import type { DayConflict, RuleConflict } from "../../src/analysis/layers/layers.js";
import { layers } from "../../src/analysis/layers/layers-of.js";
import { evaluateRegister } from "../../src/core/answers/evaluator.js";
import type { Profile } from "../../src/language/profile.js";
import { parseProfile } from "../../src/language/schema/parse-profile.js";
import { canTho, laoCai } from "../../src/profiles/index.js";
import { readChain } from "../language/schema/chain-sources.js";
import { codesOf, issuesOf } from "../support/issues.js";

const [division, department, city] = ["phong-mau.yaml", "so-mau.yaml", "thanh-pho-mau.yaml"].map(
  (name) => readChain(name).profile,
);
if (division === undefined || department === undefined || city === undefined) throw new Error("three layers");

/** A layer on the city that says one thing otherwise. */
const own = (rules: readonly object[], more: object = {}): Profile =>
  parseProfile(
    {
      extends: "thanh-pho-mau",
      id: "so",
      title: { vi: "Sở", en: "A department" },
      issuer: { vi: "Sở", en: "A department" },
      number: "1/QĐ",
      standing: "inForce",
      standingNote: { vi: "x", en: "x" },
      effect: {
        provision: null,
        signedOn: null,
        daysAfterSigning: null,
        from: "2025-02-01",
        text: { vi: "x", en: "x" },
      },
      ...(rules.length === 0 ? {} : { rules }),
      ...more,
    },
    { base: city },
  );

const text = { vi: "Khác", en: "Other" };
const ofRules = (lower: Profile, upper = city): readonly RuleConflict[] =>
  layers(null, [lower, upper], "2026-03-02").rules;
const short = ({ kind, lower, upper, later, looked, onlyWhen }: RuleConflict) =>
  [kind, lower.provision, upper.provision, later, looked, onlyWhen] as const;

describe("rules of two layers", () => {
  it("fall out where the lower gives longer, on every day of a year", () => {
    const [conflict, ...more] = ofRules(
      own([{ changes: "thanh-pho-mau/3.1", provision: "so/3", limit: { span: { workingDays: 4 } } }]),
    );
    expect(more).toEqual([]);
    // Mon 2/3/2026: the city's 3 days end on Thu 5/3, the department's 4 on Fri 6/3.
    expect(conflict).toEqual({
      kind: "looserLimit",
      act: "registerTask",
      actor: "office",
      lower: { profile: "so", ruleId: "thanh-pho-mau/3.1", provision: "so/3" },
      upper: { profile: "thanh-pho-mau", ruleId: "thanh-pho-mau/3.1", provision: "thanh-pho-mau/3.1" },
      onlyWhen: "always",
      looked: 365,
      later: 365,
      example: { from: "2026-03-02", lower: "2026-03-06", upper: "2026-03-05", lowerAt: null, upperAt: null },
    });
  });

  it("agree where it gives the same, less, or nothing of its own", () => {
    for (const workingDays of [1, 2, 3])
      expect(
        ofRules(own([{ changes: "thanh-pho-mau/3.1", provision: "so/3", limit: { span: { workingDays } } }])),
      ).toEqual([]);
    expect(ofRules(own([{ changes: "thanh-pho-mau/3.1", provision: "so/3" }]))).toEqual([]);
    expect(ofRules(own([], { remove: ["thanh-pho-mau/3.1"] }))).toEqual([]);
    expect(layers(null, [division, department, city], "2026-03-02").rules.map(short)).toEqual([
      ["looserLimit", "phong-mau/3", "so-mau/4", 365, 365, "always"],
      ["looserLimit", "phong-mau/3", "thanh-pho-mau/4.2", 365, 365, "always"],
    ]);
  });

  it("are counted day by day where they count in other units", () => {
    // 5 days of the calendar, moved off rest days, against 3 working days. From a Monday: Sat 7 → Mon 9/3 after Thu 5/3.
    // From Wednesday 4/3: Mon 9/3 and Mon 9/3, not later.
    const span = { days: 5, firstDay: "next", roll: "following" };
    const [conflict] = ofRules(own([{ changes: "thanh-pho-mau/3.1", provision: "so/3", text, limit: { span } }]));
    expect(conflict?.example).toMatchObject({ from: "2026-03-02", lower: "2026-03-09", upper: "2026-03-05" });
    expect(conflict?.later).toBeGreaterThan(100);
    expect(conflict?.later).toBeLessThan(300);
  });

  it("differ by an hour, by a cut-off, by a suspension", () => {
    const at = own([{ changes: "thanh-pho-mau/3.1", provision: "so/3", text, limit: { at: "11:00" } }]);
    expect(ofRules(at)).toEqual([]);
    expect(
      ofRules(own([{ changes: "thanh-pho-mau/3.1", provision: "so2/3", text }], { id: "so2" }), {
        ...at,
        id: "thanh-pho-mau",
      }).map(short),
    ).toEqual([["looserLimit", "so2/3", "so/3", 365, 365, "always"]]);
    const cutoff = own([{ changes: "thanh-pho-mau/3.1", provision: "so/3", text, trigger: { cutoff: "15:00" } }]);
    // Received on Mon 2/3 past 15:00 it is deemed received on Tue 3/3: Fri 6/3, not Thu 5/3.
    expect(ofRules(cutoff).map((one) => [one.onlyWhen, one.example])).toEqual([
      ["afterCutoff", { from: "2026-03-02", lower: "2026-03-06", upper: "2026-03-05", lowerAt: null, upperAt: null }],
    ]);
    const stops = own([{ changes: "thanh-pho-mau/3.1", provision: "so/3", text, stops: "whileSuspended" }]);
    expect(ofRules(stops).map(short)).toEqual([["looserLimit", "so/3", "thanh-pho-mau/3.1", 0, 365, "suspended"]]);
  });

  it("know states: who steps in later than the layer above asks", () => {
    const state = (reaches: number) =>
      own([
        {
          changes: "thanh-pho-mau/7.1",
          provision: "so/7",
          trigger: { state: { passes: { reaches: { workingDays: reaches } } } },
        },
      ]);
    expect(ofRules(state(9))).toEqual([]);
    expect(ofRules(state(11)).map(short)).toEqual([["looserLimit", "so/7", "thanh-pho-mau/7.1", 365, 365, "always"]]);
    const exceeds = { passes: { exceeds: { workingDays: 10, firstDay: "next" } } };
    expect(
      ofRules(own([{ changes: "thanh-pho-mau/7.1", provision: "so/7", text, trigger: { state: exceeds } }])),
    ).toHaveLength(1);
  });

  it("compare reports period by period: the internal day must not lie after the external one", () => {
    const by = (day: number) =>
      own([
        {
          changes: "thanh-pho-mau/6.1",
          provision: "so/6",
          text,
          trigger: {
            calendar: [{ every: "quarter", in: "period", day: { month: 3, day }, bound: "by", roll: "none" }],
          },
        },
      ]);
    for (const day of [19, 20]) expect(ofRules(by(day))).toEqual([]);
    // From 2/3/2026 to 1/3/2027 four quarters have their day: 20/3, 20/6, 20/9, 20/12.
    expect(
      ofRules(by(21)).map((one) => [...short(one), one.example?.from, one.example?.lower, one.example?.upper]),
    ).toEqual([
      ["internalAfterExternal", "so/6", "thanh-pho-mau/6.1", 4, 4, "always", "2026-Q1", "2026-03-21", "2026-03-20"],
    ]);
  });

  it("compare the hours of reports that are due on one day", () => {
    const at = (hour: string, id: string) =>
      own(
        [
          {
            changes: "thanh-pho-mau/6.1",
            provision: `${id}/6`,
            text,
            trigger: {
              calendar: [
                { every: "quarter", in: "period", day: { month: 3, day: 20 }, bound: "by", roll: "none", at: hour },
              ],
            },
          },
        ],
        { id },
      );
    // The 20th by both: until 17:00 below, until 11:00 above.
    expect(ofRules(at("17:00", "so2"), at("11:00", "so")).map(({ kind, later }) => [kind, later])).toEqual([
      ["internalAfterExternal", 4],
    ]);
    expect(ofRules(at("09:00", "so2"), at("11:00", "so"))).toEqual([]);
    // Without an hour the day ends at 24:00.
    expect(
      ofRules(own([{ changes: "thanh-pho-mau/6.1", provision: "so2/6" }], { id: "so2" }), at("11:00", "so")),
    ).toHaveLength(1);
  });

  it("leave out what cannot apply to one task, another role, another anchor, and rights", () => {
    const rule = {
      topic: "registerTask",
      modality: "must",
      bearer: { role: "office" },
      text,
      trigger: { on: "received" },
      limit: { span: { workingDays: 9, firstDay: "next" } },
      fulfilledBy: ["registered"],
    };
    const beside = (more: object) => own([{ ...rule, provision: "so/3", ...more }]);
    expect(ofRules(beside({}))).toHaveLength(1);
    expect(ofRules(beside({ bearer: { role: "lead" } }))).toEqual([]);
    expect(ofRules(beside({ trigger: { on: "assigned" } }))).toEqual([]);
    expect(ofRules(beside({ modality: "may" }))).toEqual([]);
    expect(
      ofRules(
        beside({}),
        own([{ ...rule, provision: "so3/3", modality: "may", limit: { span: { workingDays: 1, firstDay: "next" } } }], {
          id: "so3",
          remove: ["thanh-pho-mau/3.1"],
        }),
      ),
    ).toEqual([]);
    const urgent = { fact: "urgent", operator: "equal", value: true };
    const onlyUrgent = own([{ changes: "thanh-pho-mau/3.1", provision: "so/3", text, when: urgent }]);
    const notUrgent = own([{ ...rule, provision: "so2/3", when: { not: urgent } }], { id: "so2" });
    expect(ofRules(notUrgent, onlyUrgent)).toEqual([]);
  });

  it("are asked in the order from below, two at least, each once", () => {
    expect(codesOf(() => layers(null, [city, department], "2026-03-02"))).toEqual(["out-of-range profiles[1]"]);
    expect(codesOf(() => layers(null, [city], "2026-03-02"))).toEqual(["missing profiles"]);
    expect(codesOf(() => layers(null, [city, city], "2026-03-02"))).toEqual(["given-twice profiles[1]"]);
    expect(issuesOf(() => layers(null, [canTho, laoCai], "2026-03-02", { to: "2026-03-01" }))).toMatchObject([
      { code: "out-of-range", path: "to" },
    ]);
  });
});

const register = {
  tasks: [
    {
      id: "NV-01",
      title: "Đề án",
      lead: "Đơn vị A",
      dueOn: "2026-03-10",
      document: { issuedOn: "2026-03-02" },
      events: [{ type: "received", on: "2026-03-03" }],
    },
  ],
};
const days = (conflicts: readonly DayConflict[]) =>
  conflicts.map(({ kind, act, lower, upper, workingDays }) => [
    kind,
    act,
    lower.provision,
    lower.due,
    upper.provision,
    upper.due,
    workingDays,
  ]);

describe("the days of a task under layers", () => {
  it("pair what each occasion asks for with what the layer above asks for it", () => {
    const explain = (workingDays: number, id: string) => ({
      provision: `${id}/8`,
      topic: "explainDelay",
      modality: "must",
      bearer: { role: "lead" },
      text,
      trigger: { on: "urged", each: true },
      limit: { span: { workingDays, firstDay: "next" } },
      fulfilledBy: ["delayExplained"],
    });
    const [lower, upper] = [own([explain(5, "so2")], { id: "so2" }), own([explain(3, "so")])];
    const urged = {
      tasks: [
        {
          id: "1",
          title: "A",
          lead: "Đơn vị A",
          events: ["2026-03-02", "2026-03-09"].map((on) => ({ type: "urged", on })),
        },
      ],
    };
    // Urged Mon 2/3: Mon 9/3 below, Thu 5/3 above; Mon 9/3: Mon 16/3, Thu 12/3.
    const found = layers(urged, [lower, upper], "2026-03-10").tasks[0]?.conflicts ?? [];
    expect(found.filter(({ act }) => act === "explainDelay").map((one) => [one.lower.due, one.upper.due])).toEqual([
      ["2026-03-09", "2026-03-05"],
      ["2026-03-16", "2026-03-12"],
    ]);
  });

  it("fall out by the limits of the layers", () => {
    const { tasks } = layers(register, [division, department, city], "2026-03-12");
    // Due Tue 10/3: 7 working days are Thu 19/3, the department's 3 Fri 13/3, the city's 5 Tue 17/3.
    expect(days(tasks[0]?.conflicts ?? [])).toEqual([
      ["looserLimit", "recordResult", "phong-mau/3", "2026-03-19", "so-mau/4", "2026-03-13", 4],
      ["looserLimit", "recordResult", "phong-mau/3", "2026-03-19", "thanh-pho-mau/4.2", "2026-03-17", 2],
    ]);
    expect(tasks[0]?.outcomes.map(({ profile }) => profile)).toEqual(["phong-mau", "so-mau", "thanh-pho-mau"]);
  });

  it.each([
    ["2026-03-10", []],
    ["2026-03-11", []],
    [
      "2026-03-09",
      [["internalAfterExternal", "doTask", "thanh-pho-mau/4.1", "2026-03-10", "thanh-pho-mau/4.1", "2026-03-09", 1]],
    ],
  ])("know the day that a layer above set: %s", (day, expected) => {
    const { tasks } = layers(register, [department, city], "2026-03-02", { external: { "NV-01": day } });
    expect(days(tasks[0]?.conflicts ?? []).filter(([, act]) => act === "doTask")).toEqual(expected);
  });

  it("do not move the external day when the office moves its own", () => {
    const [task] = register.tasks;
    const moved = {
      tasks: [
        {
          ...task,
          events: [...(task?.events ?? []), { type: "deadlineAdjusted", on: "2026-03-05", dueOn: "2026-03-20" }],
        },
      ],
    };
    const [first] = layers(moved, [department, city], "2026-03-06", { external: { "NV-01": "2026-03-13" } }).tasks;
    expect(days(first?.conflicts ?? [])[0]).toEqual([
      "internalAfterExternal",
      "doTask",
      "thanh-pho-mau/4.1",
      "2026-03-20",
      "thanh-pho-mau/4.1",
      "2026-03-13",
      5,
    ]);
  });

  it("refuse a task that is not there and a day that is none", () => {
    const external = { "NV-1": "2026-03-13" };
    expect(issuesOf(() => layers(register, [department, city], "2026-03-06", { external }))).toMatchObject([
      { code: "unknown-name", path: "external", nearest: "NV-01" },
    ]);
    expect(
      codesOf(() => layers(register, [department, city], "2026-03-06", { external: { "NV-01": "2026-02-30" } })),
    ).toEqual(["impossible-date external.NV-01"]);
  });

  it("are of the shape that is published, as are the regulations", () => {
    const found = layers(register, [division, department, city], "2026-03-12", { external: { "NV-01": "2026-03-09" } });
    expect(LayersSchema.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
    for (const profile of [division, department, city])
      expect(ProfileSchema.parse(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
    const one = evaluateRegister(register, { profile: division, asOf: "2026-03-12" });
    expect(RegisterEvaluationSchema.parse(JSON.parse(JSON.stringify(one)))).toEqual(JSON.parse(JSON.stringify(one)));
  });

  it("show no title of a classified task", () => {
    const secret = { tasks: [{ ...register.tasks[0], secrecy: "secret" }] };
    const found = layers(secret, [division, city], "2026-03-12");
    expect(found.tasks[0]?.title).toBeNull();
    expect(JSON.stringify(found)).not.toContain("Đề án");
  });
});
