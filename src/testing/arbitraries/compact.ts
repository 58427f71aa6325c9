import fc from "fast-check";

/** Leaves out the keys whose value is undefined, as JSON would. */
export const compact = <T extends object>(value: object): T =>
  // Callers give the parts of a T, each optional one perhaps undefined: no type says that leaving those out makes a T.
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as unknown as T;

/** A value, or `weight` times as rarely the absence of one. */
export const optional = <T>(arbitrary: fc.Arbitrary<T>, weight = 1): fc.Arbitrary<T | undefined> =>
  // fast-check draws `nil` once in `freq` times.
  fc.option(arbitrary, { nil: undefined, freq: weight + 1 });
