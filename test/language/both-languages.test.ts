import { describe, expect, it } from "vitest";
import { readProfile } from "../../src/io/read-profile.js";
import { withBothLanguages } from "../../src/language/both-languages.js";
import { defineProfile } from "../../src/language/define-profile.js";
import { parseProfile } from "../../src/language/schema/parse-profile.js";
import { laoCai } from "../../src/profiles/index.js";
import { unfrozenPaths } from "../../src/testing/support/structure.js";
import { issuesOf } from "../support/issues.js";
import { communeInVietnamese, isTree, type Tree } from "./vietnamese-only.js";

/** Every text of a value. */
const textsIn = (value: unknown): readonly Tree[] => {
  if (typeof value !== "object" || value === null) return [];
  if (isTree(value) && typeof value["vi"] === "string") return [value];
  return Object.values(value).flatMap(textsIn);
};

describe("a regulation without a word of English", () => {
  it("is read, and its Vietnamese stands in both languages", () => {
    const { profile } = readProfile(JSON.stringify(communeInVietnamese));
    const texts = textsIn(profile);
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.filter(({ vi, en }) => vi !== en)).toEqual([]);
    expect(unfrozenPaths(profile)).toEqual([]);
  });

  it("may keep some of its English, and what a reading puts in place has both", () => {
    const title = { vi: "Mẫu", en: "A sample" };
    const readings = laoCai.readings.slice(0, 1);
    const own = parseProfile({ ...laoCai, title, issuer: { vi: "Sở" }, readings }, {});
    expect([own.title, own.issuer]).toEqual([title, { vi: "Sở", en: "Sở" }]);
    expect(withBothLanguages({ to: { vi: "x" }, cases: { vi: "x" } })).toEqual({
      to: { vi: "x", en: "x" },
      cases: { vi: "x" },
    });
  });

  it("is refused without its Vietnamese", () => {
    expect(issuesOf(() => parseProfile({ ...laoCai, title: { en: "A sample" } })).map(({ path }) => path)).toEqual([
      "title.vi",
    ]);
  });

  it("is the same object where both were there", () => {
    expect(withBothLanguages(laoCai)).toBe(laoCai);
    expect(defineProfile(laoCai)).toBe(laoCai);
    expect(defineProfile({ ...laoCai, title: { vi: "Mẫu" } }).title).toEqual({ vi: "Mẫu", en: "Mẫu" });
  });
});
