import { beforeAll, describe, expect, it } from "vitest";
import { frozenBuild } from "../../scripts/frozen/build.js";
import { type Case, drawCase } from "../../scripts/frozen/cases.js";
import { compareAll, type Report } from "../../scripts/frozen/compare-all.js";
import { compareCase, refusalFaults, sidesOf } from "../../scripts/frozen/compare-case.js";
import type {
  Build,
  DerivationResult,
  FrozenProfile,
  FrozenRule,
  RegisterResult,
  TaskResult,
} from "../../scripts/frozen/engine.js";
import { Side } from "../../scripts/frozen/questions.js";

let frozen: Build;
let profiles: readonly FrozenProfile[];
beforeAll(async () => {
  frozen = await frozenBuild();
  profiles = frozen.regulations as readonly FrozenProfile[];
});

const compared = (other: Build, registers = 200): Promise<Report> =>
  compareAll(sidesOf(frozen, other), { seed: 11, registers });

const placesOf = ({ faults }: Report): string[] =>
  faults.map(
    ({ difference: { answer, path } }) => `${answer} ${path.filter((key) => typeof key === "string").join(".")}`,
  );

/** The frozen build with one of its rules changed. */
const withRule = (id: string, change: (rule: FrozenRule) => object): Build => ({
  ...frozen,
  regulations: profiles.map((profile) => ({
    ...profile,
    rules: profile.rules.map((rule) => (rule.provision === id ? { ...rule, ...change(rule) } : rule)),
  })),
});

/** The frozen build whose evaluations of a register are changed before they are given. */
const withEvaluations = (change: (task: TaskResult) => object): Build => ({
  ...frozen,
  core: {
    ...frozen.core,
    createEvaluator: (options) => {
      const evaluator = frozen.core.createEvaluator(options);
      const evaluateRegister = (register: unknown, asked: object): RegisterResult => {
        const result = evaluator.evaluateRegister(register, asked);
        return { ...result, tasks: result.tasks.map((task) => ({ ...task, ...change(task) })) };
      };
      return { ...evaluator, evaluateRegister };
    },
  },
});

describe("the comparison with the frozen build", () => {
  it("finds nothing between the frozen build and itself, and reaches every regulation", async () => {
    const { faults, refusals, tasks, coverage } = await compared(frozen);
    expect({ faults, refusals }).toEqual({ faults: [], refusals: [] });
    expect(tasks).toBeGreaterThan(250);
    for (const { id } of profiles) expect(coverage.reached(id, "(phases)", "open"), id).toBeGreaterThan(0);
  });

  it("draws the same case from the same seed, whatever was drawn before", () => {
    const once = drawCase(3, 41, profiles);
    drawCase(3, 500, profiles);
    expect(drawCase(3, 41, profiles)).toEqual(once);
    expect(drawCase(4, 41, profiles)).not.toEqual(once);
  });

  it("sees a limit that is one working day longer, and makes the register small", async () => {
    const longer = withRule("lao-cai/7.2.a", () => ({ within: { workingDays: 4, firstDay: "next" } }));
    const report = await compared(longer);
    expect(placesOf(report)).toContain("register tasks.duties.due");
    const fault = report.faults.find(({ difference }) => difference.answer === "register");
    expect(fault?.one.setting.profile).toBe("lao-cai");
    expect(fault?.one.register.tasks.length).toBe(1);
  });

  it("sees a report that is due on another day of the month", async () => {
    const on = [{ every: "quarter", in: "period", day: { month: 3, day: 21 }, bound: "before", roll: "none" }];
    const report = await compared(withRule("lao-cai/22.1", () => ({ on })));
    expect(placesOf(report).filter((place) => place.startsWith("register register.duties."))).not.toEqual([]);
  });

  it("allows the added fields with what they have to hold", async () => {
    const added = withEvaluations(({ duties }) => ({
      questions: [],
      duties: duties.map((duty) => ({ key: `-/${duty.ruleId}`, ...duty, modality: "must", since: null })),
    }));
    expect(placesOf(await compared(added))).toEqual([]);
  });

  it("allows no other field, and no added field that holds something else", async () => {
    const named = withEvaluations(() => ({ extraField: 1 }));
    expect(placesOf(await compared(named))).toContain("register tasks.extraField");
    const asked = withEvaluations(() => ({ questions: ["?"] }));
    expect(placesOf(await compared(asked))).toContain("register tasks.questions");
    const empty = withEvaluations(({ duties }) => ({ duties: duties.map((duty) => ({ ...duty, key: "" })) }));
    expect(placesOf(await compared(empty))).toContain("register tasks.duties.key");
  });

  it("sees a field that is gone, and keys in another order", async () => {
    const gone = withEvaluations(() => ({ nextChange: undefined }));
    expect(placesOf(await compared(gone))).toContain("register tasks.nextChange");
    const turned = withEvaluations(({ duties }) => ({
      duties: duties.map((duty) => Object.fromEntries(Object.entries(duty).reverse())),
    }));
    expect(placesOf(await compared(turned))).toContain("register tasks.duties");
  });
});

/** The frozen build whose explanations name other dates. */
const withExplained = (change: (derivations: readonly DerivationResult[]) => readonly DerivationResult[]): Build => ({
  ...frozen,
  core: {
    ...frozen.core,
    explain: (task, options) => {
      const explained = frozen.core.explain(task, options);
      return { ...explained, derivations: change(explained.derivations) };
    },
  },
});

const explained = (asOf: string, readings: Readonly<Record<string, string>> = {}): Case => ({
  seed: 0,
  index: 0,
  setting: { profile: "lao-cai", readings },
  asOf,
  register: { tasks: [] },
  task: 0,
  explain: "lao-cai/22.1",
});

const explainFaults = (one: Case, other: Build): number =>
  compareCase(one, sidesOf(frozen, other)).differences.filter(({ answer }) => answer === "explain").length;

describe("the list of differences", () => {
  const from = ({ on }: DerivationResult): boolean => on === null || on >= "2015-08-10";

  it("takes an explanation that leaves out the periods of before the day of effect, and no more than those", () => {
    const mended = withExplained((derivations) => derivations.filter(from));
    expect(explainFaults(explained("2015-09-25"), mended)).toBe(0);
    expect(explainFaults(explained("2015-09-25"), frozen)).toBe(0);
    const tooFew = withExplained((derivations) => derivations.filter(from).slice(1));
    expect(explainFaults(explained("2015-09-25"), tooFew)).toBe(1);
    expect(explainFaults(explained("2024-09-25"), tooFew)).toBe(1);
  });

  it("asks of an explanation before the day of effect the first dates under it, as the evaluation lists them", () => {
    const none = withExplained((derivations) => derivations.filter(from));
    expect(explainFaults(explained("2015-03-01"), none)).toBe(1);
    const { options } = new Side(frozen).of(explained("2015-03-01").setting);
    const on = (asOf: string): readonly DerivationResult[] =>
      frozen.core.explain(null, { ...options, asOf, provision: "lao-cai/22.1" }).derivations;
    const dates = [...on("2015-09-19").slice(1, 2), ...on("2016-06-19").slice(3, 4), ...on("2015-12-19").slice(5, 6)];
    expect(dates.map(({ period }) => period)).toEqual(["2015-Q3", "2016-H1", "2015"]);
    const first = withExplained(() => dates);
    expect(explainFaults(explained("2015-03-01"), first)).toBe(0);
    const stepless = withExplained(() => dates.map((each) => ({ ...each, steps: [] })));
    expect(explainFaults(explained("2015-03-01"), stepless)).toBe(1);
  });

  it("takes an explanation without the quarter that the year absorbs, only under the reading that absorbs it", () => {
    const mended = withExplained((derivations) => derivations.filter(({ period }) => period !== "2024-Q4"));
    expect(explainFaults(explained("2024-12-02", { A07: "absorb" }), mended)).toBe(0);
    expect(explainFaults(explained("2024-12-02"), mended)).toBe(1);
  });

  it("takes the refusal of an unknown option, and no other answer in its place", () => {
    const refusing = (code: string): Build => ({
      ...frozen,
      core: {
        ...frozen.core,
        schedule: () => {
          throw Object.assign(new Error(code), { issues: [{ code, path: "meeting" }] });
        },
      },
    });
    expect(refusalFaults(sidesOf(frozen, refusing("unknown-key")))).toEqual([]);
    expect(refusalFaults(sidesOf(frozen, refusing("out-of-range")))).toHaveLength(1);
  });
});
