import { describe, expect, it } from "vitest";
import { lintProfile, lintVersions } from "../../../src/language/schema/lint-profile.js";
import { parseProfile } from "../../../src/language/schema/parse-profile.js";
import type { ProfileVersion } from "../../../src/language/schema/versions.js";
import { amended, commune } from "./amendment-sources.js";

const { profile } = commune;
const version = (from: string | null, to: string | null): ProfileVersion => ({ from, to, profile });
const told = (...versions: readonly ProfileVersion[]) =>
  lintVersions(versions).map(({ path, what }) => [path, what.en]);

describe("days between versions", () => {
  it("are told where there are any, in whatever order the versions stand", () => {
    expect(lintVersions(amended.versions)).toEqual([]);
    expect(told(version(null, "2026-06-30"), version("2026-07-01", null))).toEqual([]);
    const gap = "From 2026-07-01 until before 2026-07-02 no version is in force.";
    expect(told(version(null, "2026-06-30"), version("2026-07-02", null))).toEqual([["versions[1].from", gap]]);
    expect(told(version("2026-07-02", null), version(null, "2026-06-30"))).toEqual([["versions[0].from", gap]]);
  });
});

describe("two provisions that ask for one act", () => {
  const twin = (more: object) => {
    const [first] = profile.rules;
    const rule = { ...first, id: "xa-dong-ban/9", provision: "xa-dong-ban/9", ...more };
    const input = { ...profile, rules: [...profile.rules, rule] };
    return lintProfile(parseProfile(JSON.parse(JSON.stringify(input)))).filter(({ code }) => code === "actTwice");
  };

  it("are told, unless one takes the place of the other", () => {
    expect(twin({})).toHaveLength(1);
    const when = { fact: "urgent", operator: "equal", value: true };
    expect(twin({ when, replaces: "xa-dong-ban/3.1" })).toEqual([]);
  });
});
