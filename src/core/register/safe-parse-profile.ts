import type { Profile } from "../../language/profile.js";
import { type ParseProfileOptions, parseProfile } from "../../language/schema/parse-profile.js";
import { type Result, resultOf } from "./result.js";

/**
 * What `parseProfile` gives, as a result; nothing is thrown for what is wrong with the input.
 *
 * @example
 * const result = safeParseProfile({ id: "own" });
 * if (!result.success) result.error.code; // "missing"
 */
export const safeParseProfile = (value: unknown, options: ParseProfileOptions = {}): Result<Profile> =>
  resultOf(() => parseProfile(value, options));
