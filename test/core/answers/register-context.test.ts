import { describe, expect, it } from "vitest";
import { createEvaluator } from "../../../src/core/answers/create-evaluator.js";
import { evaluate, evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { explainTask } from "../../../src/core/answers/explain-task.js";
import { registerContext } from "../../../src/core/answers/register-context.js";
import type { TaskEvaluation } from "../../../src/core/model/evaluation.js";
import { DondocError } from "../../../src/errors.js";
import { haiPhongSnv, laoCai } from "../../../src/profiles/index.js";
import { checkProfileLaws, type Engine, ownEngine, PROFILE_LAWS } from "../../../src/testing/index.js";

const OPTIONS = { profile: laoCai, asOf: "2026-03-20" };
const document = { number: "12/UBND", issuedOn: "2026-03-02" };
const one = { id: "1", title: "Báo cáo", lead: "Sở Y tế", document };
const other = { id: "2", title: "Đề án", lead: "Sở Nội vụ", document };
/** The limit of a task of a document with several. */
const dueOf = (task: object, context?: unknown): string | null | undefined =>
  evaluate(task, { ...OPTIONS, ...(context === undefined ? {} : { context: registerContext(context) }) }).duties.find(
    ({ ruleId }) => ruleId === "lao-cai/7.1#2",
  )?.due;

const problemsOf = (act: () => unknown): string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof DondocError) return error.issues.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
};

describe("the index of a register", () => {
  it("holds bodies, names with how often they are written, what is kept, and documents of several tasks", () => {
    const bodies = [{ name: "Sở Y tế", aliases: ["Sở YT"] }];
    const third = { id: "3", lead: "SỞ Y TẾ", document: { number: "13/UBND" } };
    expect(registerContext({ bodies, keeps: ["completed"], tasks: [one, other, third] })).toEqual({
      bodies,
      names: [
        { text: "Sở Y tế", times: 2 },
        { text: "Sở Nội vụ", times: 1 },
        { text: "SỞ Y TẾ", times: 1 },
      ],
      keeps: ["completed"],
      documents: [
        { number: "12/ubnd", issuedOn: "2026-03-02", assignedBy: null, bodies: ["Sở Y tế"], tasks: 1 },
        { number: "12/ubnd", issuedOn: "2026-03-02", assignedBy: null, bodies: ["Sở Nội vụ"], tasks: 1 },
      ],
    });
  });

  it("is the same from a register, from a list of tasks, and from tasks that come one by one", () => {
    const tasks = [one, other];
    const fromRegister = registerContext({ tasks });
    expect(registerContext(tasks)).toEqual(fromRegister);
    expect(registerContext(new Set(tasks))).toEqual(fromRegister);
    expect(registerContext(tasks.values())).toEqual(fromRegister);
  });

  it("holds no word of a task but names and numbers, and a long number by its hash", () => {
    const secret = { id: "M", title: "Việc mật", secrecy: "secret", lead: "Sở X", dueText: "ngày ấy" };
    const long = { number: "a".repeat(65) };
    const tasks = [
      { ...secret, document: long },
      { ...secret, id: "N", document: long },
    ];
    const text = JSON.stringify(registerContext(tasks));
    expect(text).not.toMatch(/Việc mật|ngày ấy|aaa/);
    expect(text).toMatch(/"sha256:[0-9a-f]{64}"/);
  });

  it("names every problem of a register, and the first task of others that cannot be read, by its place", () => {
    expect(problemsOf(() => registerContext({ tasks: [{}, { id: "1", dueOn: "2026-02-30" }] }))).toHaveLength(2);
    expect(problemsOf(() => registerContext(new Set([one, { id: "2", dueOn: "2026-02-30" }])))).toEqual([
      "impossible-date tasks[1].dueOn",
    ]);
    for (const input of [null, undefined, 7, "tasks", Symbol.iterator]) {
      expect(problemsOf(() => registerContext(input))).not.toEqual([]);
    }
  });
});

describe("a task with the index of its register", () => {
  it("has the limit of several tasks of one document: five days from the next one on, not three (Lào Cai 7.1)", () => {
    const limits = (duties: TaskEvaluation["duties"]): unknown =>
      duties
        .filter(({ provision, state }) => provision.startsWith("lao-cai/7.1") && state !== "notApplicable")
        .map(({ ruleId, due }) => [ruleId, due]);
    // The document is of a Monday.
    expect(limits(evaluate(one, OPTIONS).duties)).toEqual([["lao-cai/7.1", "2026-03-05"]]);
    const context = registerContext([one, other]);
    expect(limits(evaluate(one, { ...OPTIONS, context }).duties)).toEqual([["lao-cai/7.1#2", "2026-03-09"]]);
    const [whole] = evaluateRegister([one, other], OPTIONS).tasks;
    expect(limits(whole?.duties ?? [])).toEqual([["lao-cai/7.1#2", "2026-03-09"]]);
  });

  it.each([
    ["of another day", { ...other, document: { ...document, issuedOn: "2026-03-03" } }],
    ["of another issuer", { ...other, assignedBy: "Tỉnh ủy" }],
    ["without a number", { ...other, document: { issuedOn: "2026-03-02" } }],
  ])("is alone in its document beside a task %s", (_, beside) => {
    const own = { ...one, assignedBy: "UBND tỉnh" };
    expect(dueOf(own, [own, beside])).toBe(dueOf(own));
  });

  it("is told alike by an evaluator, and by an index that was stored", () => {
    const context = registerContext([one, other]);
    const stored: typeof context = JSON.parse(JSON.stringify(context));
    const [whole] = evaluateRegister([one, other], OPTIONS).tasks;
    const evaluator = createEvaluator({ profile: laoCai });
    expect(evaluator.evaluate(one, OPTIONS.asOf, context)).toEqual(whole);
    expect(evaluator.evaluate(one, OPTIONS.asOf, stored)).toEqual(whole);
    expect(evaluate(one, { ...OPTIONS, context })).toEqual(whole);
  });

  it("is explained as it is computed", () => {
    const context = registerContext([one, other]);
    const { derivations } = explainTask(one, { ...OPTIONS, context });
    const explained = derivations.find(({ ruleId }) => ruleId === "lao-cai/7.1#2");
    expect(explained?.on).toBe(dueOf(one, [one, other]));
  });

  it("takes an index of other tasks, as of a file that was changed between two readings", () => {
    const stranger = { id: "9", lead: "Trường Chính trị", document, coordinators: ["Sở Nội vụ"] };
    const context = registerContext([one, other]);
    expect(evaluate(stranger, { ...OPTIONS, context }).lead).toBe("Trường Chính trị");
    expect(dueOf(one, [{ ...one, document: null }])).toBe(dueOf(one));
  });

  it("keeps its names through a stream that names bodies without end", () => {
    const evaluator = createEvaluator({ profile: laoCai, hangsOn: false });
    const context = registerContext([
      { ...one, lead: "SỞ Y TẾ" },
      { ...one, id: "2" },
      { ...one, id: "3" },
    ]);
    const shout = { id: "1", lead: "SỞ Y TẾ" };
    for (let i = 0; i < 12_000; i++) {
      const task = { id: "x", events: [{ type: "completed", on: "2026-03-03", by: `Tổ ${i}` }], dueOn: "2026-03-03" };
      evaluator.evaluate(task, OPTIONS.asOf, context);
    }
    expect(evaluator.evaluate(shout, OPTIONS.asOf, context).lead).toBe("Sở Y tế");
  });

  it.each([
    null,
    [],
    "registerContext",
    {},
    { bodies: [], names: ["Sở Y tế"], keeps: null, documents: [] },
    { bodies: [], names: [], keeps: null, documents: [{ number: "1" }] },
    { bodies: [], names: [{ text: "a", times: -1 }], keeps: null, documents: [] },
  ])("refuses what is no index: %j", (context) => {
    const evaluator = createEvaluator({ profile: laoCai });
    // A host without types may give anything.
    expect(problemsOf(() => evaluator.evaluate(one, OPTIONS.asOf, context as never))).toEqual(["wrong-type context"]);
  });
});

/** An engine that leaves something of the index out. */
const leavingOut = (part: object): Partial<Engine> => ({
  registerContext: (register) => ({ ...ownEngine.registerContext(register), ...part }),
});

describe("the law of a task by itself is broken by an index without", () => {
  const laws = PROFILE_LAWS.filter(({ id }) => id === "task-by-task");
  it.each([
    ["names", { names: [] }, laoCai],
    ["what is kept", { keeps: null }, haiPhongSnv],
    ["documents", { documents: [] }, laoCai],
  ] as const)("%s", (_, part, profile) => {
    const results = checkProfileLaws(profile, { laws, numRuns: 200, engine: leavingOut(part) });
    expect(results).toMatchObject([{ id: "task-by-task", holds: false }]);
  });
});
