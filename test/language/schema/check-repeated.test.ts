import { describe, expect, it } from "vitest";
import { DondocError } from "../../../src/errors.js";
import type { Rule } from "../../../src/language/rule.js";
import { checkRepeated } from "../../../src/language/schema/check-repeated.js";
import { parseProfile } from "../../../src/language/schema/parse-profile.js";
import { laoCai, profiles } from "../../../src/profiles/index.js";

const [first, ...others] = laoCai.rules;
if (first === undefined) throw new Error("a profile has rules");
const copy = (changes: object): Rule => ({ ...first, id: `${first.provision}:again`, ...changes }) as Rule;

describe("a rule that only repeats another", () => {
  it("is a problem that names both, even under another id and in other words", () => {
    const rules = [first, ...others, copy({ text: { vi: "Chữ khác", en: "Other words" } })];
    expect(checkRepeated({ ...laoCai, rules })).toEqual([
      {
        code: "duplicate-id",
        path: `rules[${rules.length - 1}]`,
        found: `${first.provision}:again`,
        expected: "rules[0]",
      },
    ]);
    expect(() => parseProfile({ ...laoCai, rules })).toThrow(DondocError);
  });

  it("is none when anything of substance differs", () => {
    expect(checkRepeated({ ...laoCai, rules: [first, copy({ actor: "office" })] })).toEqual([]);
  });

  it.each(profiles)("does not stand in $id", (profile) => {
    expect(checkRepeated(profile)).toEqual([]);
  });
});
