import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  AgendaSchema,
  ChangesSchema,
  ComparisonSchema,
  EvaluationRowsSchema,
  ExplanationSchema,
  HarmonisationSchema,
  LadderSchema,
  LeanEvaluationSchema,
  OutcomesSchema,
  RecalculationSchema,
  RegisterEvaluationSchema,
  ScheduleSchema,
  SensitivitySchema,
  TaskEvaluationSchema,
  TaskExplanationSchema,
} from "../../src/adapters/zod/index.js";
import {
  agenda,
  amend,
  changes,
  compare,
  harmonise,
  ladder,
  outcomes,
  recalculate,
  schedule,
  sensitivity,
  toLean,
  toRows,
} from "../../src/index.js";
import { getProfile, profiles } from "../../src/profiles/index.js";
import { classified, mixed } from "../cli/registers.js";
import { evaluate, evaluateRegister, explain, explainTask } from "../support/unchecked.js";

/** A register in which tasks are returned, suspended, adjusted, passed on and led together, and something is not told. */
const eventful = {
  ...mixed,
  reports: [],
  tasks: [
    ...mixed.tasks,
    {
      id: "E-1",
      title: "Nhiệm vụ chuyển lại",
      lead: "Sở Y tế; Sở Xây dựng",
      dueOn: "2026-11-10",
      events: [
        { type: "assigned", on: "2026-10-05" },
        { type: "registered", on: "2026-10-05" },
        { type: "returned", on: "2026-10-07", by: "Sở Y tế" },
      ],
    },
    {
      id: "E-2",
      title: "Nhiệm vụ giao lại",
      lead: "Sở Y tế",
      dueOn: "2026-11-06",
      events: [
        { type: "assigned", on: "2026-10-05" },
        { type: "reassigned", on: "2026-11-16", lead: "Sở Nội vụ" },
        { type: "inspectionEnded", on: "2026-11-17" },
        { type: "suspended", on: "2026-11-18", by: "Văn phòng" },
      ],
    },
    { id: "E-3", title: "Nhiệm vụ giao chung", lead: "các sở, ngành liên quan", dueOn: "2026-11-30" },
  ],
};

const example: unknown = JSON.parse(
  readFileSync(new URL("../../examples/data/register.json", import.meta.url), "utf8"),
);

/**
 * What the library returns and `dondoc --format json` prints, key by key: what is not named in the schemas of `dondoc/zod` may
 * not be in it.
 */
const read = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(profiles.map((profile) => [profile.id, profile] as const))(
  "the contract of results under %s",
  (_, profile) => {
    it.each([
      ["a usual register", mixed],
      ["classified tasks", classified],
      ["an eventful register", eventful],
    ])("holds for %s", (_name, input) => {
      for (const asOf of ["2026-11-09", "2026-11-23", "2027-01-04"]) {
        const evaluation = evaluateRegister(input, { profile, asOf });
        expect(RegisterEvaluationSchema.safeParse(read(evaluation)).error?.issues ?? []).toEqual([]);
        expect(AgendaSchema.safeParse(read(agenda(evaluation))).error?.issues ?? []).toEqual([]);
      }
    });

    it("holds for lean results and rows", () => {
      for (const input of [mixed, classified, eventful]) {
        const options = { profile, asOf: "2026-11-23" };
        const arising = evaluateRegister(input, { ...options, results: "arising" });
        const whole = evaluateRegister(input, options);
        expect(RegisterEvaluationSchema.safeParse(read(arising)).error?.issues ?? []).toEqual([]);
        expect(LeanEvaluationSchema.safeParse(read(toLean(whole))).error?.issues ?? []).toEqual([]);
        expect(EvaluationRowsSchema.safeParse(read(toRows(whole))).error?.issues ?? []).toEqual([]);
      }
    });

    it("holds for what hangs on its readings", () => {
      const told = sensitivity(classified, profile, "2026-11-23", { assumeInForce: true });
      expect(told.profiles[0]?.ambiguities.length).toBeGreaterThan(0);
      expect(SensitivitySchema.safeParse(read(told)).error?.issues ?? []).toEqual([]);
    });

    it("tells every duty apart by its key", () => {
      const evaluation = evaluateRegister(eventful, { profile, asOf: "2026-11-23" });
      const keys = [...evaluation.register.duties, ...evaluation.tasks.flatMap(({ duties }) => duties)].map(
        ({ key }) => key,
      );
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    });

    it("holds for the example register on any day", () => {
      for (const asOf of ["2023-12-01", "2024-05-20", "2024-07-08", "2026-11-22"]) {
        const evaluation = evaluateRegister(example, { profile, asOf });
        expect(RegisterEvaluationSchema.safeParse(read(evaluation)).error?.issues ?? []).toEqual([]);
      }
    });

    it("holds for one task, and for how its dates came about", () => {
      for (const task of eventful.tasks) {
        const options = { profile, asOf: "2026-11-23" };
        const evaluation = evaluate(task, { ...options, arguable: true });
        expect(TaskEvaluationSchema.safeParse(read(evaluation)).error?.issues ?? []).toEqual([]);
        expect(TaskExplanationSchema.safeParse(read(explainTask(task, options))).error?.issues ?? []).toEqual([]);
        for (const provision of new Set(evaluation.duties.map((duty) => duty.provision))) {
          const explained = explain(task, { ...options, provision });
          expect(ExplanationSchema.safeParse(read(explained)).error?.issues ?? []).toEqual([]);
        }
      }
    });

    it("holds for what changed from one day, and one state of the register, to another", () => {
      const at = (input: unknown, asOf: string) => evaluateRegister(input, { profile, asOf });
      const told = [
        changes(at(eventful, "2026-11-09"), at(eventful, "2027-01-04")),
        changes(at(mixed, "2026-11-23"), at(eventful, "2026-11-23")),
        changes(at(eventful, "2026-11-23"), at(classified, "2026-11-24")),
      ];
      expect(told.some(({ changes: all }) => all.length > 0)).toBe(true);
      for (const each of told) expect(ChangesSchema.safeParse(read(each)).error?.issues ?? []).toEqual([]);
    });

    it("holds for its schedule", () => {
      const dates = schedule({ profile, from: "2026-01-01", to: "2026-12-31" });
      expect(ScheduleSchema.safeParse(read(dates)).error?.issues ?? []).toEqual([]);
    });

    it("of an agenda names only days on or after the day judged", () => {
      const evaluation = evaluateRegister(example, { profile, asOf: "2024-07-08" });
      for (const { days } of agenda(evaluation).actors) {
        for (const { on } of days) expect(on >= "2024-07-08").toBe(true);
      }
    });

    it("of a schedule is ordered by day and names period, actor and certainty", () => {
      const { duties } = schedule({ profile, from: "2026-01-01", to: "2026-12-31" });
      const dated = duties.filter((entry) => entry.due !== null);
      const days = dated.map((entry) => entry.due);
      expect(days).toEqual([...days].sort());
      for (const entry of dated) {
        expect(entry.period).not.toBeNull();
        expect(entry.certainty).not.toBeNull();
      }
      expect(duties.length).toBeGreaterThan(0);
    });
  },
);

describe("the contract of several regulations side by side", () => {
  it("holds for compare, outcomes and the ladder of reports", () => {
    expect(ComparisonSchema.safeParse(read(compare(profiles))).error?.issues ?? []).toEqual([]);
    const compared = outcomes(eventful, profiles, "2026-11-23", { assumeInForce: true });
    expect(OutcomesSchema.safeParse(read(compared)).error?.issues ?? []).toEqual([]);
    const steps = ladder(profiles, { from: "2026-01-01", to: "2027-12-31" });
    expect(LadderSchema.safeParse(read(steps)).error?.issues ?? []).toEqual([]);
  });
  it("holds for what moves from one situation to another", () => {
    const laoCai = getProfile("lao-cai");
    const before = { register: eventful, profile: laoCai, asOf: "2026-11-23" };
    const told = [
      recalculate(before, { ...before, profile: amend(laoCai, { "lao-cai/7.2.a:limit.workingDays": 5 }) }),
      recalculate(before, { ...before, readings: { A09: "assigned" } }),
      recalculate(before, { ...before, register: mixed, asOf: "2027-01-04" }),
    ];
    for (const one of told) {
      expect(one.changes.length).toBeGreaterThan(0);
      expect(RecalculationSchema.safeParse(read(one)).error?.issues ?? []).toEqual([]);
    }
  });

  it("holds for what follows if all said the same of one act", () => {
    const asked = { profiles, asOf: "2026-11-23", assumeInForce: true } as const;
    const told = [
      harmonise("registerTask", [{ "limit.workingDays": 1 }, { "limit.workingDays": 3 }], {
        ...asked,
        register: mixed,
      }),
      harmonise("periodicReport", [{ "date.day": 20, bound: "by" }], { ...asked, facet: "unitsToOffice/quarter" }),
    ];
    for (const one of told) {
      expect(one.candidates[0]?.regulations.map(({ profile }) => profile)).toEqual(profiles.map(({ id }) => id));
      expect(HarmonisationSchema.safeParse(read(one)).error?.issues ?? []).toEqual([]);
    }
  });

  it("holds for a regulation of which a number was set, wherever its standing is told", () => {
    const set = amend(getProfile("lao-cai"), { "lao-cai/7.2.a:limit.workingDays": 5 });
    expect(ComparisonSchema.safeParse(read(compare([set]))).error?.issues ?? []).toEqual([]);
    const compared = outcomes(mixed, [set], "2026-11-23");
    expect(compared.profiles[0]?.standing).toBe("hypothetical");
    expect(OutcomesSchema.safeParse(read(compared)).error?.issues ?? []).toEqual([]);
    expect(SensitivitySchema.safeParse(read(sensitivity(mixed, set, "2026-11-23"))).error?.issues ?? []).toEqual([]);
  });
});
