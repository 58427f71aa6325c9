import { describe, expect, it } from "vitest";
import { vietnam } from "../../src/calendar/index.js";
import { evaluate } from "../../src/core/answers/evaluator.js";
import { parseRegister } from "../../src/core/register/parse-register.js";
import { parseTask } from "../../src/core/register/parse-task.js";
import { DondocError } from "../../src/errors.js";
import { readDeadline } from "../../src/phrases/index.js";
import { laoCai } from "../../src/profiles/index.js";
import { expectUnpolluted, outcomeOf, refusalOf } from "./refusal.js";

const json = (text: string): unknown => JSON.parse(text) as unknown;
const TEN_MB = "x".repeat(10_000_000);
const task = (part: object): unknown => ({ tasks: [{ id: "1", ...part }] });

class Own {
  readonly id = "1";
}

const cyclic = (): unknown => {
  const value: Record<string, unknown> = { id: "1" };
  value["document"] = value;
  value["events"] = [value];
  return [value];
};
const deep = (depth: number): unknown => {
  let value: unknown = [];
  for (let i = 0; i < depth; i++) value = [value];
  return value;
};
const getter = (key: string, get: () => unknown): object => Object.defineProperty({}, key, { get, enumerable: true });
const throwing = (): never => {
  throw new TypeError("hostile");
};
const trap = new Proxy({}, { get: throwing, ownKeys: throwing, getPrototypeOf: throwing });

const REFUSED: Readonly<Record<string, () => unknown>> = {
  "an own __proto__ in the register": () => json('{"__proto__": {"polluted": true}, "tasks": []}'),
  "an own __proto__ in a task": () => json('[{"id": "1", "__proto__": {"polluted": true}}]'),
  "an own __proto__ in a document": () => json('[{"id": "1", "document": {"__proto__": {"polluted": true}}}]'),
  "an own __proto__ in an event": () =>
    json('[{"id": "1", "events": [{"type": "issued", "on": "2026-01-05", "__proto__": {"polluted": true}}]}]'),
  "a constructor with a prototype": () => json('[{"id": "1", "constructor": {"prototype": {"polluted": true}}}]'),
  "the name of a method as an event": () => task({ events: [{ type: "constructor", on: "2026-01-05" }] }),
  "the name of a method as a secrecy": () => task({ secrecy: "__proto__" }),
  "an inherited id": () => [Object.create({ id: "1" })],
  "an instance of a class": () => [new Own()],
  "a Map": () => [new Map([["id", "1"]])],
  "a Date as a day": () => task({ dueOn: new Date(0) }),
  "a getter": () => [getter("id", () => "1")],
  "a getter in an array": () => task({ coordinators: Object.defineProperty(["a"], 0, { get: () => "a" }) }),
  "a getter of the secrecy": () =>
    [Object.assign(getter("secrecy", throwing), {})].map(() => getter("secrecy", throwing)),
  "a getter in the parts of multiUnit": () => task({ multiUnit: getter("tasks", throwing) }),
  "a symbol as a key": () => task({ [Symbol("x")]: 1 }),
  "a symbol as a value": () => task({ title: Symbol("x") }),
  "a function": () => task({ title: () => "x" }),
  "a bigint": () => task({ title: 1n }),
  "an object with a toString of its own": () => task({ dueOn: { toString: throwing } }),
  "a proxy that throws": () => ({ tasks: [trap] }),
  "a proxy as the register": () => trap,
  "a cycle": cyclic,
  "arrays nested 100,000 deep": () => deep(100_000),
  "an array with a hole": () => ({ tasks: new Array(3) }),
  "an array without end": () => ({ tasks: new Array(4_000_000_000) }),
  "an array with keys": () => ({ tasks: Object.assign([], { extra: 1 }) }),
  "a million tasks": () => new Array(1_000_000).fill({}),
  "100,000 wrong tasks": () => new Array(100_000).fill({ titel: 1 }),
  "100,000 unknown keys": () => [Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, 1]))],
  "a title of 10 MB": () => task({ title: TEN_MB }),
  "an id of 10 MB, twice": () => [{ id: TEN_MB }, { id: TEN_MB }],
  "a key of 10 MB": () => [{ [TEN_MB]: 1 }],
  "a day of 10 MB": () => task({ dueOn: "2".repeat(10_000_000) }),
  "a deadline in words of 10 MB": () => task({ dueText: "trước ngày 20/5 ".repeat(600_000) }),
  "an instant of 10 MB": () =>
    task({ events: [{ type: "issued", on: "2026-01-05", recordedAt: `2026-01-05T${TEN_MB}Z` }] }),
  "notices that are none": () => ({
    tasks: [],
    notices: [{ code: "columnKept" }, { code: "constructor", detail: {} }],
  }),
};

describe("a hostile register is refused within a second, as an error of the package", () => {
  it.each(Object.entries(REFUSED))("%s", async (_, make) => {
    const input = make();
    const { issues } = await refusalOf(() => parseRegister(input));
    expect(issues.length).toBeLessThanOrEqual(1_001);
  });

  it.each(Object.entries(REFUSED).filter(([, make]) => Array.isArray(make())))(
    "%s, as a task alone",
    async (_, make) => {
      const [first] = make() as unknown[];
      await outcomeOf(() => parseTask(first));
      await outcomeOf(() => evaluate(first, { profile: laoCai, asOf: "2026-11-22" }));
    },
  );

  it("never runs a getter", async () => {
    let ran = 0;
    const count = (): string => {
      ran++;
      return "1";
    };
    for (const key of ["id", "secrecy", "dueText", "dueOn", "events", "extra", "titel"])
      await refusalOf(() => parseRegister([getter(key, count)]));
    await refusalOf(() => parseRegister(getter("tasks", count)));
    expect(ran).toBe(0);
  });

  it("keeps a __proto__ among the extra columns as a name like any other", () => {
    const { tasks } = parseRegister(json('[{"id": "1", "extra": {"__proto__": "a", "constructor": "b"}}]'));
    expect(Object.entries(tasks[0]?.extra ?? {})).toEqual([
      ["__proto__", "a"],
      ["constructor", "b"],
    ]);
    expect(Object.getPrototypeOf(tasks[0]?.extra)).toBe(Object.prototype);
    expectUnpolluted();
  });

  it("says the word that was found, whatever it is called", () => {
    for (const found of ["constructor", "toString", "__proto__", "valueOf"]) {
      const { issues } = new DondocError([{ code: "out-of-range", path: "", found, expected: found }]);
      expect(issues[0]?.message.vi).toBe(`gặp ${found}; cần ${found}.`);
    }
  });
});

describe("bait for regular expressions comes to an end", () => {
  const BAIT: readonly string[] = [
    "theo ",
    "số 1 ",
    "tháng 1, ",
    "quý i - ",
    "1/",
    "1 tháng ",
    "ngày ",
    "trước ",
    "10 giờ ",
    "(",
    "a\u0301 ",
    "thứ hai ",
    "kể từ ngày ",
    " ",
    "i ",
    "1.",
    "năm 2026 - ",
  ];
  it.each(BAIT)("a deadline of %j again and again", async (piece) => {
    for (const length of [100, 599, 6_000, 100_000]) {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      await outcomeOf(() => readDeadline(text, { issuedOn: "2026-01-05", calendar: vietnam }));
      await outcomeOf(() =>
        readDeadline(`trước ngày ${text} 20/5/2026 ${text}`, { issuedOn: null, calendar: vietnam }),
      );
    }
  });

  it("two baits after one another", async () => {
    for (const one of BAIT)
      for (const two of BAIT)
        await outcomeOf(() =>
          readDeadline(one.repeat(20) + two.repeat(30), { issuedOn: "2026-01-05", calendar: vietnam }),
        );
  });
});

it("hides a key of ten million letters in a classified record within a second", () => {
  const key = `zqx${"re".repeat(5_000_000)}.zqx`;
  const start = process.cpuUsage();
  expect(() => parseRegister({ tasks: [{ id: "1", secrecy: "secret", [key]: 1 }] })).toThrow("•••");
  expect((process.cpuUsage(start).user + process.cpuUsage(start).system) / 1000).toBeLessThan(1000);
});
