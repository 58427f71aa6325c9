import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkCases } from "../../../src/core/answers/check-cases.js";
import { readProfile } from "../../../src/io/read-profile.js";
import { branchesOf, shapeProblems } from "../../../src/language/schema/check-shape.js";
import { PROFILE_SCHEMA } from "../../../src/language/schema/profile-schema.generated.js";
import type { Schema } from "../../../src/language/schema/schema.js";

const TEXT = readFileSync(new URL("../../../docs/profile-language.md", import.meta.url), "utf8");
const BLOCKS = [...TEXT.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = ""]) => block);

const HEAD = { extends: "lao-cai", id: "so-mau", title: { vi: "Mẫu", en: "Sample" } };

const keysOf = (schema: Schema, seen: Set<string>, done: Set<Schema>): Set<string> => {
  for (const branch of branchesOf(schema)) {
    if (done.has(branch)) continue;
    done.add(branch);
    for (const word of branch.enum ?? []) if ((branch.enum ?? []).length < 10) seen.add(String(word));
    for (const [key, part] of Object.entries(branch.properties ?? {})) {
      seen.add(key);
      keysOf(part, seen, done);
    }
    if (branch.items) keysOf(branch.items, seen, done);
  }
  return seen;
};

describe("the guide to the language", () => {
  it.each(BLOCKS.map((block) => [block.trim().split("\n")[0] ?? "", block] as const))(
    "gives an example of the right shape: %s",
    (_, block) => {
      const value = parse(block) as unknown;
      const file = Array.isArray(value) ? { ...HEAD, rules: value as unknown[] } : { ...HEAD, ...(value as object) };
      expect(shapeProblems("versions" in file || "amends" in file ? value : file)).toEqual([]);
    },
  );

  it("names every key and every short list of the language", () => {
    const words = [...keysOf(PROFILE_SCHEMA, new Set(), new Set())].filter(
      (word) => !new RegExp(`(?<![\\w$])${word.replace("$", "\\$")}(?!\\w)`).test(TEXT),
    );
    const spared = ["$schema", "vi", "en"];
    const ofLists = ["lessThanInclusive", "greaterThan", "greaterThanInclusive"];
    expect(words.filter((word) => !spared.includes(word) && !ofLists.includes(word))).toEqual([]);
  });

  it("puts together a regulation that hangs together", () => {
    const [head = "", ...rest] = BLOCKS;
    const rules = rest.filter((block) => block.startsWith("- ")).map((block) => block.replace(/^/gm, "  "));
    const readings = rest.find((block) => block.startsWith("readings:")) ?? "";
    const cases = rest.find((block) => block.startsWith("cases:")) ?? "";
    const text = `${head.replace(/^readings: .*$/m, "")}${readings}rules:\n${rules.join("\n")}\n${cases}`;
    const file = readProfile(text);
    expect(file.profile.rules).toHaveLength(10);
    expect(file.cases).toHaveLength(2);
    expect(checkCases(file.profile, file.cases).flatMap(({ problems }) => problems)).toEqual([]);
  });
});
