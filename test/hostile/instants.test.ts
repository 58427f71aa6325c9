import { describe, expect, it } from "vitest";
import { vietnamCalendar } from "../../src/calendar/index.js";
import {
  agenda,
  createEvaluator,
  evaluate,
  evaluateRegister,
  evaluateStream,
  explain,
  explainTask,
  facts,
  schedule,
} from "../../src/index.js";
import { laoCai } from "../../src/profiles/index.js";
import { issuesOf } from "../support/issues.js";

/** 5 March in Viet Nam, whose night is still the 4th in Greenwich. */
const INSTANT = "2026-03-04T18:30:00Z";
const DAY = "2026-03-05";
const TASK = { id: "1", title: "Báo cáo", lead: "Sở Y tế", dueOn: "2026-03-04" };
const REGISTER = [TASK];
const evaluator = createEvaluator({ profile: laoCai });

/** Every function that is told a day, with the day given in one way or another. */
const ASKED: readonly (readonly [string, (day: string) => unknown])[] = [
  ["evaluate", (day) => evaluate(TASK, { profile: laoCai, asOf: day })],
  ["evaluate as known at", (day) => evaluate(TASK, { profile: laoCai, asOf: DAY, knownAt: day })],
  ["evaluateRegister", (day) => evaluateRegister(REGISTER, { profile: laoCai, asOf: day })],
  ["evaluateRegister from", (day) => evaluateRegister(REGISTER, { profile: laoCai, asOf: "2026-06-01", from: day })],
  ["evaluateRegister as known at", (day) => evaluateRegister(REGISTER, { profile: laoCai, asOf: DAY, knownAt: day })],
  ["explain", (day) => explain(TASK, { profile: laoCai, asOf: day, provision: "lao-cai/7.2.a" })],
  ["explainTask", (day) => explainTask(TASK, { profile: laoCai, asOf: day })],
  ["explainTask as known at", (day) => explainTask(TASK, { profile: laoCai, asOf: DAY, knownAt: day })],
  ["facts", (day) => facts(TASK, { profile: laoCai, asOf: day })],
  ["schedule from", (day) => schedule({ profile: laoCai, from: day, to: "2026-06-30" })],
  ["schedule to", (day) => schedule({ profile: laoCai, from: "2026-01-01", to: day })],
  ["schedule as known at", (day) => schedule({ profile: laoCai, from: DAY, to: "2026-06-30", knownAt: day })],
  [
    "agenda until",
    (day) => agenda(evaluateRegister(REGISTER, { profile: laoCai, asOf: "2026-03-02" }), { until: day }),
  ],
  ["a calendar as known at", (day) => vietnamCalendar({ knownAt: day }).id],
  ["an evaluator", (day) => evaluator.evaluate(TASK, day)],
  ["an evaluator's register", (day) => evaluator.evaluateRegister(REGISTER, { asOf: day })],
  ["an evaluator's explanation", (day) => evaluator.explain(TASK, { asOf: day, provision: "lao-cai/7.2.a" })],
  ["an evaluator's schedule", (day) => evaluator.schedule({ from: day, to: "2026-06-30" })],
  ["an evaluator's facts", (day) => evaluator.facts(TASK, day)],
];

describe("an instant where a day is asked for", () => {
  it.each(ASKED)("is its day in Viet Nam: %s", (_, ask) => {
    expect(JSON.stringify(ask(INSTANT))).toBe(JSON.stringify(ask(DAY)));
  });

  it.each(ASKED)("is refused without an offset: %s", (_, ask) => {
    expect(issuesOf(() => ask("2026-03-05T10:00:00"))).toMatchObject([{ code: "instant-without-offset" }]);
  });

  it("is the day that a stream is judged on", async () => {
    const days: string[] = [];
    for await (const { asOf } of evaluateStream(REGISTER, { profile: laoCai, asOf: INSTANT, knownAt: INSTANT }))
      days.push(asOf);
    expect(days).toEqual([DAY]);
  });
});
