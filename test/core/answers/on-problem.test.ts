import { describe, expect, it } from "vitest";
import type { DondocError } from "../../../src/index.js";
import { laoCai } from "../../../src/profiles/index.js";
import { issuesOf } from "../../support/issues.js";
import { createEvaluator, evaluateRegister } from "../../support/unchecked.js";

const GOOD = { id: "1", title: "Báo cáo", lead: "Sở Y tế", dueOn: "2026-03-04" };
const OTHER = { id: "2", title: "Kế hoạch", lead: "Sở Nội vụ", dueOn: "2026-03-20" };
/** Its deadline lies past the calendar, where no day is guessed. */
const BEYOND = { id: "3", title: "Đề án", lead: "Sở Y tế", dueOn: "2051-03-04" };
const AT = { profile: laoCai, asOf: "2026-03-05" };

const told = (register: unknown) => {
  const problems: { index: number; codes: string[]; paths: string[] }[] = [];
  const onProblem = (error: DondocError, index: number): void => {
    problems.push({ index, codes: error.issues.map(({ code }) => code), paths: error.issues.map(({ path }) => path) });
  };
  return { evaluation: evaluateRegister(register, { ...AT, onProblem }), problems };
};

describe("one task that cannot be judged", () => {
  it("is an error of the whole where nobody asks for the others", () => {
    expect(issuesOf(() => evaluateRegister([GOOD, BEYOND], AT))).toMatchObject([{ code: "outside-calendar" }]);
  });

  it("never sinks the others where somebody does", () => {
    const { evaluation, problems } = told([GOOD, { ...OTHER, dueOn: "2026-02-30" }, BEYOND, OTHER]);
    expect(problems).toEqual([
      { index: 1, codes: ["impossible-date"], paths: ["tasks[1].dueOn"] },
      { index: 2, codes: ["outside-calendar"], paths: ["tasks[2] (id 3)"] },
    ]);
    expect(evaluation.tasks.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(evaluation.notices.map(({ code }) => code)).toEqual(["taskLeftOut", "taskLeftOut"]);
    expect(evaluation.summary.all.total).toBe(2);
  });

  it("says of the others what a register without it says", () => {
    const { evaluation } = told([GOOD, BEYOND, OTHER]);
    const without = evaluateRegister([GOOD, OTHER], AT);
    expect(evaluation.tasks).toEqual(without.tasks);
    expect(evaluation.register).toEqual(without.register);
  });

  it("is still an error where it may be classified, or where the register as a whole is wrong", () => {
    expect(issuesOf(() => told([GOOD, { ...OTHER, secrecy: "mat" }]))).toMatchObject([{ path: "tasks[1].secrecy" }]);
    expect(issuesOf(() => told({ tasks: [GOOD], meetings: [{ type: "conference" }] })).length).toBeGreaterThan(0);
  });

  it("lets out what the host's own function throws, as it is", () => {
    const own = new RangeError("enough");
    const onProblem = (): void => {
      throw own;
    };
    expect(() => evaluateRegister([BEYOND], { ...AT, onProblem })).toThrow(own);
    expect(() =>
      createEvaluator({ profile: laoCai }).evaluateRegister([{}, 1], { asOf: "2026-03-05", onProblem }),
    ).toThrow(own);
    expect(issuesOf(() => evaluateRegister([GOOD], { ...AT, onProblem: 1 as never }))).toMatchObject([
      { code: "wrong-type", path: "onProblem" },
    ]);
  });
});
