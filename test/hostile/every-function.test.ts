import { describe, expect, it } from "vitest";
import * as calendar from "../../src/calendar/index.js";
import * as core from "../../src/index.js";
import * as io from "../../src/io/index.js";
import * as accounting from "../../src/profiles/accounting/index.js";
import * as profiles from "../../src/profiles/index.js";

/** What a function may be given by mistake, one of each kind. */
const WRONG: readonly unknown[] = [
  ...[undefined, null, 1, "x", Symbol("x"), 10n, new Date(0), () => 1],
  ...[{}, { misspelt: 1 }, [], [1], [null], [{}]],
];
const BESIDE: readonly unknown[] = [undefined, null, 1, "x", [], { misspelt: 1 }];

const ENTRIES: Readonly<Record<string, object>> = { dondoc: core, calendar, io, accounting, profiles };

const isFunction = (value: unknown): value is (...given: readonly unknown[]) => unknown => typeof value === "function";
const isAsync = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.asyncIterator in value;

/** Every function of every entry, but for the classes, which are tried elsewhere. */
const FUNCTIONS = Object.entries(ENTRIES).flatMap(([entry, exported]) =>
  Object.entries(exported).flatMap(([name, value]: [string, unknown]) =>
    isFunction(value) && !/^[A-Z]/.test(name) ? [{ name: `${entry} ${name}`, call: value }] : [],
  ),
);

/** What a call threw, now or later; `undefined` where it answered. */
const thrownBy = async (
  call: (...given: readonly unknown[]) => unknown,
  given: readonly unknown[],
): Promise<unknown> => {
  try {
    const answer = await call(...given);
    if (isAsync(answer)) for await (const _ of answer) break;
    return undefined;
  } catch (error) {
    return error;
  }
};

describe("every function of the package, given what it cannot take", () => {
  it("is tried", () => expect(FUNCTIONS.length).toBeGreaterThan(45));

  it.each(FUNCTIONS)("$name answers, or says with a DondocError what it wanted", async ({ call }) => {
    for (const first of WRONG) {
      for (const second of BESIDE) {
        const error = await thrownBy(call, [first, second]);
        if (error === undefined) continue;
        expect(error).toBeInstanceOf(core.DondocError);
        // "As documented" is what is said of what nobody foresaw; mistakes of these kinds are foreseen.
        expect(String(error)).not.toMatch(/arguments as documented/);
      }
    }
  });
});
