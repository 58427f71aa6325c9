import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import { CONSTANT, SCHEMAS, WORD_PROBLEMS } from "../../../scripts/schemas/schemas.js";
import type {
  CaseSchema,
  LimitSchema,
  ProfileSchema,
  ReadingSchema,
  RuleSchema,
  TriggerSchema,
} from "../../../src/adapters/zod/profile.js";
import type { Profile, Reading } from "../../../src/language/profile.js";
import type { Limit, Rule, Trigger } from "../../../src/language/rule.js";
import { shapeProblems } from "../../../src/language/schema/check-shape.js";
import { parseProfile } from "../../../src/language/schema/parse-profile.js";
import type { ProfileCase } from "../../../src/language/schema/profile-case.js";
import { profiles } from "../../../src/profiles/index.js";

type Plain = string | number | boolean | null;
type Frozen<T> = T extends Plain ? T : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
/** With every optional key asked for, so that a key that one side lacks shows. */
type Full<T> = T extends Plain ? T : T extends object ? { readonly [K in keyof T]-?: Full<T[K]> } : T;

/** `true` when each of two types can stand for the other, keys that may be absent included. */
type Same<A, B> = [A, Full<A>] extends [B, Full<B>]
  ? [B, Full<B>] extends [A, Full<A>]
    ? true
    : "B lacks"
  : "A lacks";
type SameAsZod<T, S extends z.ZodType> = Same<Frozen<T>, Frozen<z.infer<S>>>;

const fileText = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

describe("the schema of a profile", () => {
  it("has the type of a rule and its parts, of readings, cases and the profile itself", () => {
    expectTypeOf<SameAsZod<Trigger, typeof TriggerSchema>>().toEqualTypeOf<true>();
    expectTypeOf<SameAsZod<Limit, typeof LimitSchema>>().toEqualTypeOf<true>();
    expectTypeOf<SameAsZod<Rule, typeof RuleSchema>>().toEqualTypeOf<true>();
    expectTypeOf<SameAsZod<Reading, typeof ReadingSchema>>().toEqualTypeOf<true>();
    expectTypeOf<SameAsZod<ProfileCase, typeof CaseSchema>>().toEqualTypeOf<true>();
    expectTypeOf<SameAsZod<Profile, typeof ProfileSchema>>().toEqualTypeOf<true>();
    expectTypeOf<keyof Profile>().toEqualTypeOf<keyof z.infer<typeof ProfileSchema>>();
  });

  it("tells a key that one side lacks, and one that may be absent on one side only", () => {
    expectTypeOf<Same<{ a: 1; b?: 2 }, { a: 1 }>>().not.toEqualTypeOf<true>();
    expectTypeOf<Same<{ a: 1; b?: 2 }, { a: 1; b: 2 }>>().not.toEqualTypeOf<true>();
    expectTypeOf<Same<{ a: 1; b?: 2 }, { a: 1; b?: 2 }>>().toEqualTypeOf<true>();
  });

  // How the files are laid out is checked by `npm run check:generated`.
  it("is generated: no file is stale, and every property has its words", () => {
    expect(SCHEMAS).toHaveLength(3);
    for (const [path, schema] of SCHEMAS)
      expect(JSON.stringify(JSON.parse(fileText(path))), path).toBe(JSON.stringify(schema));
    expect(fileText(CONSTANT.path)).toBe(CONSTANT.text);
    expect(WORD_PROBLEMS).toEqual([]);
  });
});

describe.each(profiles.map((profile) => [profile.id, profile] as const))("%s", (_, profile) => {
  it("has the shape of a profile, passes every check and comes out as it went in, frozen", () => {
    expect(shapeProblems(profile)).toEqual([]);
    const parsed = parseProfile(profile);
    expect(parsed).toStrictEqual(profile);
    expect(Object.isFrozen(parsed.rules[0])).toBe(true);
    expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toStrictEqual(profile);
  });
});
