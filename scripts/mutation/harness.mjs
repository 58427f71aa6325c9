/**
 * The few words of vitest that the tests of the core use, for a run inside the process: `describe`, `it` and their
 * `each`, and vitest's own `expect`.
 */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from "@vitest/expect";

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, {
  ...globalThis[ASYMMETRIC_MATCHERS_OBJECT],
});
globalThis[GLOBAL_EXPECT] = expect;
chai.expect.extend(expect, customMatchers);

/** Answers every call with itself: what `expectTypeOf` does is done by the compiler. */
const inert = new Proxy(() => inert, { get: () => inert });

/** A fresh set of words, and the tests that were declared with it. */
export const createHarness = () => {
  const tests = [];
  const path = [];
  const it = (name, ...rest) => {
    const run = rest.find((part) => typeof part === "function");
    tests.push({ name: [...path, name].join(" "), run });
  };
  const describe = (name, run) => {
    path.push(name);
    run();
    path.pop();
  };
  const each = (declare) => (rows) => (name, run) => {
    for (const row of rows) declare(name, () => run(...(Array.isArray(row) ? row : [row])));
  };
  it.each = each(it);
  describe.each = each(describe);
  return { tests, vitest: { describe, it, expect, expectTypeOf: inert } };
};
