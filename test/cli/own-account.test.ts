import { describe, expect, it } from "vitest";
import { fixtureText } from "../language/schema/profile-sources.js";
import { entry, OWN, SCOPE } from "../profiles/own-account.js";
import { dondoc, fileOf } from "./harness.js";

describe("dondoc profile coverage of a file", () => {
  const file = fileOf(`${OWN}accounting:\n${SCOPE}${entry("3", "note: { vi: x }")}`, "yaml");

  it("says what is still open, in both languages, and fails with --strict", async () => {
    const { code, out } = await dondoc(["profile", "coverage", "--profile", file]);
    expect([code, out]).toEqual([0, expect.stringContaining("CHƯA CÓ quy tắc")]);
    expect(out).toContain("1 chưa có quy tắc và lý do");
    const strict = await dondoc(["profile", "coverage", file, "--strict", "--lang", "en"]);
    expect([strict.code, strict.out]).toEqual([1, expect.stringContaining("NOT YET: no rule, no reason")]);
    expect((await dondoc(["profile", "coverage", file, "--format", "csv"])).out).toContain("reason");
  });

  it("says that without an account nothing that was left out is seen", async () => {
    const own = fileOf(OWN.replace("extends: lao-cai\n", ""), "yaml");
    expect((await dondoc(["profile", "coverage", own])).code).toBe(2);
    const commune = fileOf(fixtureText("xa-tan-phuoc.yaml").replace(/^accounting:\n[\s\S]*?(?=^cases:)/m, ""), "yaml");
    expect((await dondoc(["profile", "coverage", commune])).out).toContain("không có phần accounting");
  });

  it("asks for one regulation", async () => {
    expect((await dondoc(["profile", "coverage"])).code).toBe(2);
    expect((await dondoc(["profile", "coverage", "lao-cai", "--profile", file])).code).toBe(2);
  });
});
