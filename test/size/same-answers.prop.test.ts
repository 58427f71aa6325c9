import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/core/answers/evaluator.js";
import type { EvaluatorOptions } from "../../src/core/answers/evaluator-options.js";
import { PROFILE_IDS } from "../../src/language/profile.js";
import { getProfile } from "../../src/profiles/index.js";
import { days } from "../../src/testing/arbitraries/days.js";
import { registers } from "../../src/testing/arbitraries/registers.js";
import { draws } from "../support/draws.js";
import { bundleOf } from "./bundle.js";
import { judgeProgram } from "./judge-program.js";

type Judge = (task: unknown, options: Omit<EvaluatorOptions, "profile"> & { readonly asOf: string }) => unknown;

/** What a call answers: its result, or the message of its error. */
const answer = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return String(error);
  }
};

/** Damage to a task that its reader has to name. */
const damages = fc.constantFrom<Readonly<Record<string, unknown>>>(
  {},
  {},
  {},
  { dueOn: "2026-02-30" },
  { tittle: "Báo cáo" },
  { dueOn: undefined, dueText: "trước ngày 20/5" },
  { dueOn: undefined, dueText: "trong 15 ngày làm việc kể từ ngày ký" },
  { secrecy: "scret" },
);

describe("a program of evaluate and one regulation, minified", () => {
  it.each(PROFILE_IDS)("gives the answers and errors of the sources under %s", async (id) => {
    const { code } = await bundleOf(judgeProgram(id, "sources"));
    const url = `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
    const { judge } = (await import(/* @vite-ignore */ url)) as { judge: Judge };
    const profile = getProfile(id);
    const options = fc.record(
      {
        asOf: days(),
        knownAt: days(),
        arguable: fc.boolean(),
        readings: fc
          .subarray([...profile.readings], { maxLength: 3 })
          .map((some) => Object.fromEntries(some.map(({ code, values }) => [code, values.at(-1)?.value ?? ""]))),
      },
      { requiredKeys: ["asOf"] },
    );
    fc.assert(
      fc.property(registers({ profile, mostTasks: 4 }), options, damages, ({ tasks }, given, damage) => {
        for (const task of tasks) {
          const raw = { ...task, ...damage };
          expect(answer(() => judge(raw, given))).toEqual(answer(() => evaluate(raw, { ...given, profile })));
        }
      }),
      { numRuns: draws(60) },
    );
  });
});
