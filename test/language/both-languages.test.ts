import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readProfile } from "../../src/io/read-profile.js";
import { withBothLanguages } from "../../src/language/both-languages.js";
import { defineProfile } from "../../src/language/define-profile.js";
import { parseProfile } from "../../src/language/schema/parse-profile.js";
import { laoCai } from "../../src/profiles/index.js";
import { unfrozenPaths } from "../../src/testing/support/structure.js";
import { dondoc, fileOf } from "../cli/harness.js";
import { issuesOf } from "../support/issues.js";
import { fixtureText } from "./schema/profile-sources.js";

type Tree = { readonly [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

/** A regulation whose texts are Vietnamese alone. */
const vietnameseOnly = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(vietnameseOnly);
  if (!isTree(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "en" || typeof value["vi"] !== "string");
  return Object.fromEntries(entries.map(([key, part]) => [key, vietnameseOnly(part)]));
};

/** Every text of a value. */
const textsIn = (value: unknown): readonly Tree[] => {
  if (typeof value !== "object" || value === null) return [];
  if (isTree(value) && typeof value["vi"] === "string") return [value];
  return Object.values(value).flatMap(textsIn);
};

const raw = vietnameseOnly(parse(fixtureText("xa-tan-phuoc.yaml")));
const file = fileOf(raw, "json");

describe("a regulation without a word of English", () => {
  it("is read, and its Vietnamese stands in both languages", () => {
    const { profile } = readProfile(JSON.stringify(raw));
    const texts = textsIn(profile);
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.filter(({ vi, en }) => vi !== en)).toEqual([]);
    expect(unfrozenPaths(profile)).toEqual([]);
  });

  it("is shown by every English view without a hole", async () => {
    const register = fileOf({
      tasks: [
        {
          id: "1",
          title: "Việc",
          lead: "Thôn 1",
          dueOn: "2026-03-06",
          events: [{ type: "assigned", on: "2026-03-02" }],
        },
      ],
    });
    const asked = ["--profile", file, "--lang", "en"];
    for (const argv of [
      ["check", file, "--lang", "en"],
      ...["show", "coverage", "readings"].map((name) => ["profile", name, file, "--lang", "en"]),
      ["profile", "show", file, "--format", "md"],
      ["evaluate", register, ...asked, "--as-of", "2026-03-16"],
      ["agenda", register, ...asked, "--as-of", "2026-03-16"],
      ["schedule", ...asked, "--from", "2026-03-01", "--to", "2026-06-30"],
    ]) {
      const { code, out, err } = await dondoc(argv);
      expect([argv[0], code, err.replace(/.*judged.*/, "")]).toEqual([argv[0], 0, expect.anything()]);
      expect(out).not.toMatch(/undefined|\[object/);
      expect(out.length).toBeGreaterThan(100);
    }
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
