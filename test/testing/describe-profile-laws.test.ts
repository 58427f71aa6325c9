import { afterEach, describe, expect, it } from "vitest";
import { defineCalendar } from "../../src/calendar/index.js";
import { laoCai } from "../../src/profiles/index.js";
import { checkProfileLaws, describeProfileLaws, PROFILE_LAWS } from "../../src/testing/index.js";
import { codesOf } from "../support/issues.js";
import { saying } from "./mutants.js";

/** A test runner that keeps what is registered. */
const runner = () => {
  const suites: string[] = [];
  const tests: { readonly name: string; readonly run: () => void }[] = [];
  return {
    suites,
    tests,
    describe: (name: string, run: () => void) => {
      suites.push(name);
      run();
    },
    it: (name: string, run: () => void) => tests.push({ name, run }),
  };
};

const GLOBALS = ["describe", "it", "test"] as const;

describe("describeProfileLaws", () => {
  afterEach(() => {
    for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
  });

  it("registers one suite with a test for every law in the runner that is given", () => {
    const { suites, tests, ...given } = runner();
    describeProfileLaws(laoCai, { ...given, numRuns: 3 });
    expect(suites).toEqual(["the laws of lao-cai"]);
    expect(tests.map(({ name }) => name)).toEqual(PROFILE_LAWS.map(({ name }) => name.en));
    for (const { run } of tests) expect(run()).toBeUndefined();
  });

  it.each(["it", "test"] as const)("finds the globals of a runner, `%s` among them", (name) => {
    const own = runner();
    Reflect.set(globalThis, "describe", own.describe);
    Reflect.set(globalThis, name, own.it);
    describeProfileLaws(laoCai);
    expect(own.tests.length).toBe(PROFILE_LAWS.length);
  });

  it("says what is missing when there is no runner", () => {
    expect(codesOf(() => describeProfileLaws(laoCai))).toEqual(["missing options.describe"]);
    expect(codesOf(() => describeProfileLaws(laoCai, { describe: runner().describe }))).toEqual(["missing options.it"]);
  });

  it("fails with the example, what is wrong with it, and why the law must hold", () => {
    const { tests, suites: _, ...given } = runner();
    const laws = PROFILE_LAWS.filter(({ id }) => id === "classified-stays-silent");
    const engine = saying((evaluation, { task }) => ({ ...evaluation, title: task.title }));
    describeProfileLaws(laoCai, { ...given, laws, engine });
    expect(tests.length).toBe(1);
    const message = /^classified-stays-silent: Results are printed[\s\S]*Counterexample: \[[\s\S]*shown: MARKER title/;
    expect(() => tests[0]?.run()).toThrow(message);
  });
});

describe("checkProfileLaws", () => {
  const laws = PROFILE_LAWS.slice(0, 3);
  const engine = saying((evaluation) => ({ ...evaluation, duties: [] }));

  it("tries a hundred examples, the same ones every time, unless it is told otherwise", () => {
    expect(checkProfileLaws(laoCai, { laws }).map(({ runs }) => runs)).toEqual([100, 100, 100]);
    expect(checkProfileLaws(laoCai, { laws, numRuns: 7, seed: 5 })).toMatchObject(
      laws.map(() => ({ runs: 7, seed: 5 })),
    );
    const [first, second] = [1, 2].map(() => checkProfileLaws(laoCai, { numRuns: 20, engine }));
    expect(first).toStrictEqual(second);
    expect(first?.some(({ holds }) => !holds)).toBe(true);
  });

  it("gives plain, frozen data with the law and its reason", () => {
    const results = checkProfileLaws(laoCai, { laws, numRuns: 5 });
    expect(JSON.parse(JSON.stringify(results))).toStrictEqual(results);
    expect(results[0]).toMatchObject({ name: laws[0]?.name, why: laws[0]?.why, holds: true, counterexample: null });
    expect(Object.isFrozen(results[0])).toBe(true);
  });

  it("asks for a calendar that is long enough", () => {
    const calendar = defineCalendar({
      id: "short",
      first: "2026-01-01",
      last: "2028-12-31",
      weeklyRest: [6, 7],
      specialDays: [],
      officialThrough: null,
      provisionalThrough: null,
    });
    expect(codesOf(() => checkProfileLaws(laoCai, { laws, calendar }))).toEqual(["out-of-range calendar"]);
  });
});
