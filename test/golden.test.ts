import { describe, expect, it } from "vitest";
import { goldenCases } from "../scripts/case-files.js";
import { checkCases } from "../src/core/answers/check-cases.js";
import { profiles } from "../src/profiles/index.js";

/** Cases worked out by hand from the texts; the reasoning of each stands beside it, in `src/profiles/<id>/cases*.yaml`. */
describe.each(profiles.map((profile) => [profile.id, profile] as const))("%s", (id, profile) => {
  it.each(goldenCases(id).map((one) => [`${one.provision}: ${one.name}`, one] as const))("%s", (_, one) => {
    expect(checkCases(profile, [one])[0]?.problems).toEqual([]);
  });
});
