import type { OptionCheck } from "../../answering.js";
import { both } from "../../bilingual.js";
import { aProfile } from "../apply-readings.js";

/** A parsed regulation, or a function that finds one. */
export const aBase: OptionCheck = (value, path) => {
  if (typeof value === "function") return undefined;
  const problem = aProfile(value, path);
  return problem === undefined
    ? undefined
    : {
        ...problem,
        expected: both("một quy chế đã đọc, hoặc (id) => quy chế", "a parsed profile, or (id) => profile"),
      };
};
