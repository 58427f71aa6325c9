import { describe, expect, it } from "vitest";
import { evaluate, evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { TaskEvaluator } from "../../../src/core/answers/task-evaluator.js";
import { laoCai } from "../../../src/profiles/index.js";

const OPTIONS = { profile: laoCai, asOf: "2026-11-23" };
const TASK = { id: "1", lead: "Sở Nội vụ", dueOn: "2026-03-04", events: [{ type: "assigned", on: "2026-02-03" }] };
const REGISTER = { tasks: [TASK], units: ["Sở Nội vụ"], reports: [] };

describe("the result for a register", () => {
  it("names the readings taken that are not the defaults, and no other", () => {
    const named = (readings?: Readonly<Record<string, string>>) =>
      evaluateRegister(REGISTER, readings === undefined ? OPTIONS : { ...OPTIONS, readings }).readings;
    expect(named()).toEqual({});
    expect(named({ A09: "assigned", A04: "exclusive" })).toEqual({ A09: "assigned" });
    expect(named({ A09: "due", A04: "inclusive" })).toEqual({ A04: "inclusive" });
  });

  it("names the day it was known at, or none", () => {
    expect(evaluateRegister(REGISTER, OPTIONS).knownAt).toBeNull();
    expect(evaluateRegister(REGISTER, { ...OPTIONS, knownAt: "2026-11-20" }).knownAt).toBe("2026-11-20");
  });
});

describe("the other readings of a task", () => {
  it("are all values that are not in use, each once", () => {
    const others = (readings: Readonly<Record<string, string>>) =>
      new TaskEvaluator({ profile: laoCai, arguable: true, readings }).alternatives
        .filter(({ code }) => code === "A09" || code === "A04")
        .map(({ code, value }) => `${code}=${value}`)
        .sort();
    expect(others({})).toEqual(["A04=inclusive", "A09=assigned"]);
    expect(others({ A09: "assigned" })).toEqual(["A04=inclusive", "A09=due"]);
  });

  it("turn round when another one is in use", () => {
    // Deadline Wednesday 4/3: Monday 9/3. From the assignment of Tuesday 3/2: Friday 6/2.
    const dated = (readings: Readonly<Record<string, string>>) => {
      const { duties } = evaluate(TASK, { ...OPTIONS, arguable: true, readings });
      const duty = duties.find(({ ruleId }) => ruleId === "lao-cai/7.2.a");
      return [duty?.due, duty?.arguable?.filter(({ code }) => code === "A09")];
    };
    expect(dated({})).toEqual(["2026-03-09", [{ code: "A09", value: "assigned", on: "2026-02-06" }]]);
    expect(dated({ A09: "assigned" })).toEqual(["2026-02-06", [{ code: "A09", value: "due", on: "2026-03-09" }]]);
  });

  it("are not told unless they are asked for", () => {
    const { tasks, register } = evaluateRegister(REGISTER, OPTIONS);
    for (const duty of [...register.duties, ...(tasks[0]?.duties ?? [])]) expect(duty).not.toHaveProperty("arguable");
    for (const part of [...(tasks[0]?.ladder ?? []), ...(tasks[0]?.rights ?? [])]) {
      expect(part).not.toHaveProperty("arguable");
    }
  });
});

describe("the other readings of periodic reports", () => {
  const { duties } = evaluateRegister(REGISTER, { ...OPTIONS, from: "2026-01-01", arguable: true }).register;
  const of = (provision: string, period: string) =>
    duties
      .find((duty) => duty.provision === provision && duty.period === period)
      ?.arguable?.map(({ code, value, on }) => `${code}=${value} ${on}`);

  it("are told of the first one owed, many months before the day judged", () => {
    // Before 20/3 is Thursday 19/3; taken inclusively it is the 20th itself.
    expect(of("lao-cai/22.1", "2026-Q1")).toEqual(["A04=inclusive 2026-03-20"]);
  });

  it("are told of the next one, many months after it", () => {
    // 19/6/2027 is a Saturday: Monday 21/6 or Friday 18/6 if it is moved. “Trước” may bind the quarters alone.
    expect(of("lao-cai/22.1", "2027-H1")).toEqual([
      "A04=inclusive 2027-06-20",
      "A05=firstOnly 2027-06-20",
      "A06=forward 2027-06-21",
      "A06=back 2027-06-18",
    ]);
  });

  it("take a report away where the longer period stands for it (A07)", () => {
    expect(of("lao-cai/22.1", "2026-Q4")).toContain("A07=absorb null");
    expect(of("lao-cai/22.1", "2026-Q3")?.filter((text) => text.startsWith("A07"))).toEqual([]);
  });

  it("give a day to one that has none: the last of the year (A41)", () => {
    expect(of("lao-cai/26.1", "2026")).toEqual(["A41=lastDay 2026-12-31"]);
  });
});
