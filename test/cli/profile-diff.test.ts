import { describe, expect, it } from "vitest";
import { diffProfiles } from "../../src/language/diff-profiles.js";
import { lintVersions } from "../../src/language/schema/lint-profile.js";
import type { ProfileVersion } from "../../src/language/schema/versions.js";
import { laoCai } from "../../src/profiles/index.js";
import { deadlineRule } from "../support/sample-rules.js";
import { dondoc } from "./harness.js";

const FILE = "test/fixtures/profiles/phong-noi-vu-mau.yaml";

describe("what an amendment changes", () => {
  const of = (...rules: ReturnType<typeof deadlineRule>[]) => ({ ...laoCai, rules });
  const parts = (more: object) => diffProfiles(of(deadlineRule()), of(deadlineRule(more)))[0]?.parts;

  it("is told part by part: number, anchor, bearer, words", () => {
    expect(parts({ span: { workingDays: 5, firstDay: "next" } })).toEqual(["limit"]);
    expect(parts({ on: "assigned" })).toEqual(["trigger"]);
    expect(parts({ actor: "lead" })).toEqual(["bearer"]);
    expect(parts({ text: { vi: "Khác", en: "Other" } })).toEqual(["words"]);
    expect(parts({ on: "assigned", actor: "lead" })).toEqual(["trigger", "bearer"]);
    expect(parts({})).toBeUndefined();
  });

  it("is told of rules that are new and gone", () => {
    const other = deadlineRule({ provision: "lao-cai/7.1" });
    expect(diffProfiles(of(deadlineRule()), of(other)).map(({ ruleId, change }) => `${change} ${ruleId}`)).toEqual([
      "added lao-cai/7.1",
      "removed lao-cai/6.2.a",
    ]);
    expect(diffProfiles(laoCai, laoCai)).toEqual([]);
  });

  it("is printed by the command, of one file from its first version to its last", async () => {
    const { out } = await dondoc(["profile", "diff", FILE, FILE, "--lang", "en"]);
    expect(out).toContain("amended");
    expect(out).toContain("phong-noi-vu-mau/2.2");
    const json = JSON.parse((await dondoc(["profile", "diff", FILE, FILE, "--format", "json"])).out) as {
      changes: { ruleId: string; change: string; parts: string[] }[];
    };
    expect(json.changes.map(({ ruleId, change, parts: changed }) => [ruleId, change, changed])).toEqual([
      ["lao-cai/7.1", "changed", ["limit", "recipients", "words"]],
      ["phong-noi-vu-mau/2.2", "removed", []],
    ]);
  });

  it("is nothing between two readings of one text", async () => {
    const { out } = await dondoc(["profile", "diff", "lao-cai", "lao-cai"]);
    expect(out).toContain("Không quy định nào thay đổi");
  });
});

describe("days between two versions", () => {
  const version = (from: string | null, to: string | null): ProfileVersion => ({ from, to, profile: laoCai });

  it("on which none is in force are told", () => {
    const told = (...versions: ProfileVersion[]) => lintVersions(versions).map(({ path }) => path);
    expect(told(version(null, "2026-06-30"), version("2026-07-01", null))).toEqual([]);
    expect(told(version(null, "2026-06-29"), version("2026-07-01", null))).toEqual(["versions[1].from"]);
    expect(told(version("2026-07-02", null), version(null, "2026-06-30"))).toEqual(["versions[0].from"]);
  });
});
