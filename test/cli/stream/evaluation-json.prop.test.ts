import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EvaluationWriter } from "../../../src/cli/stream/evaluation-json.js";
import { createEvaluator } from "../../../src/core/answers/create-evaluator.js";
import { printableJson } from "../../../src/printable.js";
import { profiles } from "../../../src/profiles/index.js";
import { dayNumbers } from "../../../src/testing/arbitraries/days.js";
import { tasks } from "../../../src/testing/arbitraries/tasks.js";
import { isoDay } from "../../support/civil.js";

const evaluators = profiles.flatMap((profile) => [
  createEvaluator({ profile }),
  createEvaluator({ profile, arguable: true }),
  createEvaluator({ profile, readings: profile.id === "lao-cai" ? { A42: "nd09" } : {} }),
]);

describe("an evaluation written as JSON", () => {
  it("is what JSON.stringify gives with controls escaped, one writer for all regulations", () => {
    const writer = new EvaluationWriter();
    fc.assert(
      fc.property(tasks(), dayNumbers(), fc.constantFrom(...evaluators), (task, day, evaluator) => {
        const result = evaluator.evaluate({ ...task, title: `“${task.title}”\n\u2028\\ \u009b\u202e` }, isoDay(day));
        const written = writer.write(result);
        expect(written).toBe(printableJson(JSON.stringify(result)));
        expect(written).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(result)));
      }),
      { numRuns: 600 },
    );
  });

  it("keeps no more than it may of units that never come back", () => {
    const writer = new EvaluationWriter();
    const [evaluator] = evaluators;
    for (let i = 0; i < 10_000; i++) {
      const result = evaluator?.evaluate({ id: `${i}`, title: "A", lead: `"${i}`, dueOn: "2026-03-04" }, "2026-03-05");
      if (result === undefined) throw new Error("there is no evaluator");
      if (i % 1000 === 0 || i > 9_990) expect(writer.write(result)).toBe(JSON.stringify(result));
      else writer.write(result);
    }
  });
});
