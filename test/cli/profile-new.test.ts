import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkCases } from "../../src/core/answers/check-cases.js";
import { readProfile } from "../../src/io/read-profile.js";
import { coverage } from "../../src/profiles/accounting/index.js";
import { dondoc, fileOf } from "./harness.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-new-"));
const skeletonIn = async (...argv: string[]): Promise<string> => (await dondoc(["profile", "new", ...argv])).out;

describe.each(["vi", "en"])("dondoc profile new --lang %s", (lang) => {
  it("writes a regulation that is valid at once, its case passing, its account in order", async () => {
    const { profile, cases } = readProfile(await skeletonIn("--lang", lang, "--id", "so-mau"));
    expect(profile.id).toBe("so-mau");
    expect(checkCases(profile, cases).map(({ ok }) => ok)).toEqual([true]);
    expect(coverage(profile).faults).toEqual([]);
  });

  it("leaves to check only what the writer must fill in", async () => {
    const file = fileOf(await skeletonIn("--lang", lang), "yaml");
    const { code, out } = await dondoc(["check", file, "--format", "json"]);
    const { remarks } = JSON.parse(out) as { remarks: { code: string; path: string }[] };
    expect([code, new Set(remarks.map((one) => one.code))]).toEqual([0, new Set(["toFill"])]);
    expect(remarks.map(({ path }) => path)).toEqual([
      "title.vi",
      "issuer.vi",
      "standingNote.vi",
      "effect.text.vi",
      "accounting[0].text.vi",
    ]);
  });

  it("has a comment above every part, and tells editors where the schema is", async () => {
    const lines = (await skeletonIn("--lang", lang)).split("\n");
    expect(lines[0]).toMatch(/^# yaml-language-server: \$schema=https:.*\/profile\.schema\.json$/);
    const parts = lines.flatMap((line, i) => (/^(?:\w| {2}- provision)/.test(line) ? [i] : []));
    // Parts that follow one another without an empty line share the comment above the first.
    const bare = parts.filter((i) => {
      let above = i - 1;
      while (above >= 0 && lines[above] !== "" && !lines[above]?.trimStart().startsWith("#")) above--;
      return !lines[above]?.trimStart().startsWith("#");
    });
    expect(bare.map((i) => lines[i])).toEqual([]);
    expect(parts.length).toBeGreaterThan(18);
  });
});

describe("dondoc profile new", () => {
  it("takes a title and an issuer, whatever is in them", async () => {
    const { profile } = readProfile(await skeletonIn("--title", 'Quy chế "mẫu": 1', "--issuer", "Sở # mẫu"));
    expect([profile.title, profile.issuer]).toEqual([
      { vi: 'Quy chế "mẫu": 1', en: 'Quy chế "mẫu": 1' },
      { vi: "Sở # mẫu", en: "Sở # mẫu" },
    ]);
  });

  it("writes a file, and never over one that is there", async () => {
    const file = join(folder, "moi.yaml");
    expect((await dondoc(["profile", "new", "-o", file])).code).toBe(0);
    const written = readFileSync(file, "utf8");
    expect(written).toContain("id: quy-che-moi");
    writeFileSync(file, "của tôi");
    const { code, err } = await dondoc(["profile", "new", "-o", file]);
    expect([code, err]).toEqual([2, expect.stringContaining("đã có tệp này")]);
    expect((await dondoc(["profile", "new", "-o", file, "--lang", "en"])).err).toContain("the file is there already");
    expect(readFileSync(file, "utf8")).toBe("của tôi");
  });

  it("refuses an id that no provision could begin with, and an ending that is not YAML", async () => {
    expect((await dondoc(["profile", "new", "--id", "Sở mẫu"])).code).toBe(2);
    const { code, err } = await dondoc(["profile", "new", "-o", join(folder, "moi.txt")]);
    expect([code, err]).toEqual([2, expect.stringContaining(".yaml")]);
    expect((await dondoc(["profile", "list", "-o", join(folder, "list.yaml")])).code).toBe(2);
  });
});
