import { DondocError } from "../../errors.js";

/**
 * What came of a check that does not throw: the checked value, or everything that is wrong.
 *
 * @example
 * const result = safeParseTask(body);
 * if (result.success) save(result.data);
 * else reply(422, result.error.issues);
 */
export type Result<T> = Checked<T> | Refused;

/** A value that passed its check, frozen. */
export interface Checked<T> {
  /** `true`: the value passed its check; `success` tells the two kinds of result apart. */
  readonly success: true;
  /** The checked value, frozen. */
  readonly data: T;
}

/** A value that did not, with every problem of it. */
export interface Refused {
  /** `false`: something is wrong with the value. */
  readonly success: false;
  /** Everything that is wrong with it, each with its place. */
  readonly error: DondocError;
}

/** What a check gives, as a result; only what is no DondocError is thrown, which is none of the input's. */
export const resultOf = <T>(check: () => T): Result<T> => {
  try {
    return Object.freeze<Checked<T>>({ success: true, data: check() });
  } catch (error) {
    if (error instanceof DondocError) return Object.freeze<Refused>({ success: false, error });
    throw error;
  }
};
