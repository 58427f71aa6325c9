import { DondocError, type Problem } from "../errors.js";
import { unknownWord } from "../nearest.js";
import { deepFreeze } from "./define-profile.js";
import type { Profile, Reading, ReadingChange } from "./profile.js";
import type { Rule } from "./rule.js";

/** The readings a host takes, by code: `{ A09: "assigned" }`. */
export type Readings = Readonly<Record<string, string>>;

type Tree = Readonly<Record<string, unknown>> | readonly unknown[];
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** `value` with the part at `path` replaced; `whole` lets an absent key be set. */
const replaced = (value: unknown, path: readonly string[], change: ReadingChange, whole: boolean): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return !("from" in change) || same(value, change.from) ? change.to : value;
  if (!isTree(value)) return value;
  if (Array.isArray(value)) {
    return value.map((item: unknown, i) =>
      key === "*" || key === String(i) ? replaced(item, rest, change, false) : item,
    );
  }
  if (!(key in value) && !(whole && rest.length === 0)) return value;
  return { ...value, [key]: replaced(Reflect.get(value, key), rest, change, false) };
};

const changeRule = (rule: Rule, change: ReadingChange, reading: Reading): Rule => {
  const provisions = change.provisions ?? reading.provisions;
  if (!provisions.includes(rule.provision) || change.kinds?.includes(rule.kind) === false) return rule;
  return replaced(
    rule,
    change.path.split("."),
    change,
    change.kinds !== undefined || WHOLE_FIELDS.has(change.path),
  ) as Rule;
};

/** Fields of a rule that a reading may add. */
const WHOLE_FIELDS: ReadonlySet<string> = new Set(["restDayTrigger", "cutoff", "when"]);

const OF_PROFILE = /^(effect|parameters)\./;

const applyChange = (profile: Profile, change: ReadingChange, reading: Reading): Profile =>
  OF_PROFILE.test(change.path)
    ? (replaced(profile, change.path.split("."), change, false) as Profile)
    : { ...profile, rules: profile.rules.map((rule) => changeRule(rule, change, reading)) };

const problemsOf = (profile: Profile, readings: Readings): Problem[] => {
  const codes = profile.readings.map((reading) => reading.code);
  return Object.entries(readings).flatMap(([code, value]): Problem[] => {
    const reading = profile.readings.find((candidate) => candidate.code === code);
    const known = reading === undefined ? codes : reading.values.map((alternative) => alternative.value);
    const found = reading === undefined ? code : value;
    if (known.includes(found)) return [];
    const path = reading === undefined ? "readings" : `readings.${code}`;
    return [unknownWord("unknown-name", path, String(found), known)];
  });
};

const applied = new WeakMap<Profile, Map<string, Profile>>();

/**
 * A profile under other readings of its ambiguities; the profile itself when all are the defaults.
 *
 * @throws DondocError `unknown-name` for a code or value the profile does not know, listing those it does.
 * @example
 * applyReadings(laoCai, { A09: "assigned" }).readings.find(({ code }) => code === "A09")?.value; // "assigned"
 */
export const applyReadings = (profile: Profile, readings: Readings): Profile => {
  const problems = problemsOf(profile, readings);
  if (problems.length > 0) throw new DondocError(problems);
  const chosen = profile.readings.filter(({ code, value }) => readings[code] !== undefined && readings[code] !== value);
  if (chosen.length === 0) return profile;
  const key = chosen.map(({ code }) => `${code}=${readings[code]}`).join(";");
  const kept = applied.get(profile)?.get(key);
  if (kept !== undefined) return kept;
  let changed = profile;
  for (const reading of chosen) {
    const value = reading.values.find((alternative) => alternative.value === readings[reading.code]);
    for (const change of value?.changes ?? []) changed = applyChange(changed, change, reading);
  }
  const named = profile.readings.map((reading) => ({ ...reading, value: readings[reading.code] ?? reading.value }));
  // Checked already; a profile that extends another keeps provisions of that one.
  const result = deepFreeze<Profile>({ ...changed, readings: named });
  const own = applied.get(profile) ?? new Map<string, Profile>();
  own.set(key, result);
  applied.set(profile, own);
  return result;
};
