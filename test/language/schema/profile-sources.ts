import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { deepFreeze } from "../../../src/language/deep-freeze.js";
import type { Profile } from "../../../src/language/profile.js";
import { parseProfile } from "../../../src/language/schema/parse-profile.js";
import { laoCai, profiles } from "../../../src/profiles/index.js";

/** The invented regulations that use everything of the language. */
export const FIXTURES = ["xa-tan-phuoc.yaml", "phong-noi-vu-mau.yaml", "so-van-hoa-mau.json"] as const;

export const fixtureText = (name: (typeof FIXTURES)[number]): string =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/profiles/${name}`, import.meta.url)), "utf8");

const parsed = new Map<string, unknown>();

/** The same as plain data, read once for all tests and frozen. */
export const fixtureData = (name: (typeof FIXTURES)[number]): unknown => {
  const data = parsed.get(name) ?? deepFreeze(parse(fixtureText(name)) as unknown);
  parsed.set(name, data);
  return data;
};

let commune: Profile | undefined;

/** The invented commune, checked. */
export const checkedCommune = (): Profile => {
  commune ??= parseProfile(fixtureData("xa-tan-phuoc.yaml"));
  return commune;
};

export type Tree = { [key: string]: Tree } & Tree[];

/** A copy of a profile that a test may change. */
export const copyOf = (value: unknown): Tree => JSON.parse(JSON.stringify(value)) as Tree;

/** A copy of `lao-cai` with one place changed. */
export const changed = (change: (profile: Tree) => void): Tree => {
  const copy = copyOf(laoCai);
  change(copy);
  return copy;
};

/** Sets a place of any value: a test of wrong input is not typed. */
export const put = (owner: unknown, key: string | number, value: unknown): void => {
  Reflect.set(owner as object, key, value);
};

export const WHOLE = [...profiles, fixtureData("xa-tan-phuoc.yaml"), fixtureData("so-van-hoa-mau.json")];
