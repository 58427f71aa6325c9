import type { Problem } from "../../errors.js";
import { outsideBounds, type Profile } from "../profile.js";

/** Parameters whose bounds leave nothing between them, or whose value lies outside its bounds. */
export const checkParameters = (profile: Profile): Problem[] =>
  Object.entries(profile.parameters).flatMap(([name, { value, bounds = {} }]): Problem[] => {
    const path = `parameters.${name}`;
    const { min = 0, max } = bounds;
    if (max !== undefined && max < min) {
      return [{ code: "out-of-range", path: `${path}.bounds.max`, found: String(max), expected: `≥ ${min}` }];
    }
    const outside = value === null ? null : outsideBounds(value, bounds);
    if (outside === null) return [];
    return [{ code: "out-of-range", path: `${path}.value`, found: String(value), expected: outside }];
  });
