import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEvaluator } from "../../../src/core/answers/create-evaluator.js";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { type Question, QuestionBook } from "../../../src/core/model/question.js";
import { getProfile, laoCai } from "../../../src/profiles/index.js";
import { lastDayOfRegister, registers } from "../../../src/testing/arbitraries/registers.js";
import { profileIds } from "../../arbitraries/profile-ids.js";
import { isoDay } from "../../support/civil.js";

const question = (subject: string): Omit<Question, "keys"> => ({
  code: "kindOfBody",
  subject,
  field: "bodies[].kind",
  text: { vi: "Loại cơ quan nào?", en: "Which kind?" },
});

describe("the questions of a result", () => {
  it("stand in the order of how many duties hang on them, then as they were asked", () => {
    const book = new QuestionBook();
    book.ask(question("none"));
    book.ask(question("one"), "1/a");
    book.ask(question("another"), "1/b");
    for (const key of ["2/a", "2/b", "2/c"]) book.ask(question("three"), key);
    expect(book.list().map(({ subject, keys }) => [subject, keys.length])).toEqual([
      ["three", 3],
      ["one", 1],
      ["another", 1],
      ["none", 0],
    ]);
  });

  it("are one for each unknown, and name each duty once", () => {
    const book = new QuestionBook();
    for (const key of ["1/a", "1/b", "1/a"]) book.ask(question("Công ty A"), key);
    expect(book.list()).toMatchObject([{ subject: "Công ty A", keys: ["1/a", "1/b"] }]);
    expect(book.size).toBe(1);
  });

  it("are, of a register, of its reports, and of two names that may be one, on which hangs what both owe", () => {
    // The reports of the first quarter of both, due on 19/3: of one body one of them is owed once.
    const task = (id: string, lead: string) => ({ id, lead, events: [{ type: "assigned", on: "2026-01-05" }] });
    // Beside them both owe the next report of each cadence.
    const tasks = [task("1", "Sở Y tế"), task("2", "Sở Y tê")];
    const { questions } = evaluateRegister({ tasks }, { profile: laoCai, asOf: "2026-03-20" }).register;
    const due = questions.map(({ code, keys }) => [code, keys.filter((key) => key.includes("2026-Q1")).length]);
    expect(new Map(due as [string, number][])).toEqual(
      new Map([
        ["reportsNotKept", 2],
        ["sameBody", 2],
      ]),
    );
  });

  it("name only duties of the result", () => {
    fc.assert(
      fc.property(registers({ mostEvents: 4 }), profileIds, fc.integer({ min: 0, max: 200 }), (register, id, gap) => {
        const asOf = isoDay(lastDayOfRegister(register) + gap);
        const { tasks, register: whole } = createEvaluator({ profile: getProfile(id) }).evaluateRegister(register, {
          asOf,
        });
        // What is asked of a body, or of the register, hangs on duties of any task.
        const all = { questions: whole.questions, duties: [...whole.duties, ...tasks.flatMap((one) => one.duties)] };
        for (const { duties, questions } of [all, ...tasks]) {
          const known = new Set(duties.map(({ key }) => key));
          for (const { code, keys } of questions) {
            expect(
              keys.filter((key) => !known.has(key)),
              code,
            ).toEqual([]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
