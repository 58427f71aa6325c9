import { describe, expect, it } from "vitest";
import { diffProfiles } from "../../src/language/diff-profiles.js";
import { lintVersions } from "../../src/language/schema/lint-profile.js";
import type { ProfileVersion } from "../../src/language/schema/versions.js";
import { laoCai } from "../../src/profiles/index.js";
import { deadlineRule } from "../support/sample-rules.js";
import { dondoc, fileOf } from "./harness.js";

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

describe("an amendment on the command", () => {
  const AMENDMENT = "test/fixtures/profiles/sua-doi-xa-dong-ban.yaml";
  const BASE = "test/fixtures/profiles/xa-dong-ban.yaml";
  const changed = async (...args: string[]) => {
    const { out } = await dondoc(["profile", "diff", ...args, "--format", "json"]);
    const { changes } = JSON.parse(out) as { changes: { ruleId: string; change: string; parts: string[] }[] };
    return changes.map(({ ruleId, change, parts }) => `${change} ${ruleId} ${parts.join()}`);
  };
  const ALL = [
    "changed xa-dong-ban/3.1 limit,trigger,words",
    "changed xa-dong-ban/3.2 limit,words",
    "changed xa-dong-ban/4.2 limit,words",
    "changed xa-dong-ban/5.1 trigger,words",
    "changed xa-dong-ban/5.2 trigger,words",
    "changed xa-dong-ban/6.1 limit,words",
    "changed xa-dong-ban/8.1 bearer,recipients",
    "added sua-doi-xa-dong-ban/2 ",
    "removed xa-dong-ban/7.1 ",
  ];

  it("is checked by what it says itself, and not by the text that it amends", async () => {
    // Lào Cai 22.2 sums up on the 24th what 7.2.b lets units tell until the last day: a remark on that text.
    const act = [
      "amends: lao-cai",
      'title: { vi: "Quyết định sửa đổi" }',
      'issuer: { vi: "UBND tỉnh" }',
      "number: 12/2026/QĐ-UBND",
      "standing: inForce",
      'effect: { provision: null, signedOn: 2026-06-15, daysAfterSigning: null, from: 2026-07-01, text: { vi: "Từ 01/7/2026" } }',
      "changes:",
      "  lao-cai/7.2.a: { limit.workingDays: 5 }",
    ].join("\n");
    const { code, out } = await dondoc(["check", fileOf(act, "yaml"), "--strict"]);
    expect(code).toBe(0);
    expect(out).not.toContain("lao-cai/22.2");
  });

  it("differs from what it amends rule by rule, and between the days of one file", async () => {
    expect(await changed(BASE, AMENDMENT)).toEqual(ALL);
    expect(await changed(`${AMENDMENT}@2026-06-30`, `${AMENDMENT}@2026-07-01`)).toEqual(ALL);
    expect(await changed(AMENDMENT, AMENDMENT)).toEqual(ALL);
    expect(await changed(`${AMENDMENT}@2026-07-01`, `${AMENDMENT}@2027-01-01`)).toEqual([]);
  });

  it("is told version by version of one file, with what changed beside the rules", async () => {
    const { out } = await dondoc(["profile", "diff", AMENDMENT]);
    for (const words of ["09/2026/QĐ-UBND", "bãi bỏ", "Chậm muộn", "từ chỉ trạng thái", "tham số"])
      expect(out).toContain(words);
  });

  it("is shown, checked and judged by, with its act named", async () => {
    expect((await dondoc(["check", AMENDMENT])).code).toBe(0);
    const shown = await dondoc(["profile", "show", AMENDMENT]);
    expect(shown.out).toContain("09/2026/QĐ-UBND");
    expect((await dondoc(["profile", "show", `${AMENDMENT}@2026-06-30`, "--format", "json"])).out).toContain(
      "Vào sổ trong 03 ngày làm việc",
    );
    expect(await dondoc(["profile", "show", `${AMENDMENT}@2026-02-30`])).toMatchObject({ code: 2, out: "" });
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
