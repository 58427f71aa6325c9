import type { OptionCheck } from "../../answering.js";
import { aProfile } from "../apply-readings.js";

/** A parsed regulation, or a function that finds one. */
export const aBase: OptionCheck = (value, path) => {
  if (typeof value === "function") return undefined;
  const problem = aProfile(value, path);
  return problem === undefined ? undefined : { ...problem, expected: "a parsed profile, or (id) => profile" };
};
