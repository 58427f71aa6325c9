import { describe, expect, it } from "vitest";
import type { Profile } from "../../../src/language/profile.js";
import { parseProfile } from "../../../src/language/schema/parse-profile.js";
import { spansOf } from "../../../src/language/version-span.js";
import { codesOf } from "../../support/issues.js";
import { act, commune } from "./amendment-sources.js";

/** The invented commune's regulation, of which the last day is known. */
const ending = parseProfile({
  ...JSON.parse(JSON.stringify(commune.profile)),
  effect: { ...commune.profile.effect, until: "2026-12-31" },
});
const CHANGES = { changes: { "xa-dong-ban/3.2": { "limit.workingDays": 4 } } };
const amended = (from: string, until?: string): Profile => {
  const one = act(from) as { readonly effect: object };
  const effect = until === undefined ? one.effect : { ...one.effect, until };
  return parseProfile({ amends: "xa-dong-ban", ...one, effect, ...CHANGES }, { base: ending });
};
const spans = (profile: Profile) => spansOf(profile).map(({ from, to }) => [from, to]);

describe("an act on a text of which the last day is known", () => {
  it("amends it up to that day, on the day itself too, and not after it", () => {
    expect(spans(amended("2026-07-01"))).toEqual([
      [null, "2026-06-30"],
      ["2026-07-01", "2026-12-31"],
    ]);
    expect(spans(amended("2026-12-31"))).toEqual([
      [null, "2026-12-30"],
      ["2026-12-31", "2026-12-31"],
    ]);
    expect(codesOf(() => amended("2027-01-01"))).toEqual(["out-of-range effect.from"]);
  });

  it("for a time gives way to the text before it, unless both end on one day", () => {
    expect(spans(amended("2026-07-01", "2026-09-30"))).toEqual([
      [null, "2026-06-30"],
      ["2026-07-01", "2026-09-30"],
      ["2026-10-01", "2026-12-31"],
    ]);
    for (const until of ["2026-12-31", "2027-06-30"])
      expect(spans(amended("2026-07-01", until)), until).toEqual([
        [null, "2026-06-30"],
        ["2026-07-01", "2026-12-31"],
      ]);
  });
});
