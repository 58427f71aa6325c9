import { describe, expect, it } from "vitest";
import type { Profile } from "../../../src/language/profile.js";
import { ruleId } from "../../../src/language/rule.js";
import { parseProfile, parseProfileFile } from "../../../src/language/schema/parse-profile.js";
import { profileOn } from "../../../src/language/schema/versions.js";
import { amended, commune } from "./amendment-sources.js";

const limitOf = (profile: Profile | undefined, id: string): unknown =>
  profile?.rules.find((one) => ruleId(one) === id)?.limit;

describe("the versions of a file", () => {
  it("that extend one another go on from the latest before them", () => {
    const { title } = commune.profile;
    const later = (from: string, to: string | null, changes: object) => ({
      from,
      to,
      profile: { extends: "xa-dong-ban", id: "xa-dong-ban", title, changes },
    });
    const { versions } = parseProfileFile({
      versions: [
        { from: null, to: "2026-06-30", profile: JSON.parse(JSON.stringify(commune.profile)) },
        later("2026-07-01", "2026-12-31", { "xa-dong-ban/3.2": { "limit.workingDays": 4 } }),
        later("2027-01-01", null, { "xa-dong-ban/4.2": { "limit.workingDays": 6 } }),
      ],
    });
    const days = (id: string) => versions.map(({ profile }) => limitOf(profile, id));
    const within = (workingDays: number) => ({ span: { workingDays, firstDay: "next" } });
    expect(days("xa-dong-ban/3.2")).toEqual([within(2), within(4), within(4)]);
    expect(days("xa-dong-ban/4.2")).toEqual([within(5), within(5), within(6)]);
  });

  it("that are built on those of another text stand for the one on which that was given", () => {
    const lower = (base: Profile): Profile =>
      parseProfile(
        {
          extends: "xa-dong-ban",
          id: "thon",
          title: { vi: "x" },
          issuer: { vi: "x" },
          number: null,
          standing: "inForce",
          standingNote: { vi: "x" },
          effect: { provision: null, signedOn: null, daysAfterSigning: null, from: "2026-02-02", text: { vi: "x" } },
        },
        { base },
      );
    // 3.2: two working days by the first text, four by the second.
    const of = (day: string): unknown => limitOf(lower(profileOn(amended.versions, day)), "xa-dong-ban/3.2");
    expect(of("2026-06-30")).toEqual({ span: { workingDays: 2, firstDay: "next" } });
    expect(of("2026-07-01")).toEqual({ span: { workingDays: 4, firstDay: "next" } });
  });
});
