import { anObject, answering, kindWord, type OptionCheck, requireValue } from "../answering.js";
import { dateOf, dayOf } from "../calendar/index.js";
import { DondocError, type Problem } from "../errors.js";
import { A_PROFILE } from "../expected.js";
import { unknownWord } from "../nearest.js";
import { deepFreeze } from "./deep-freeze.js";
import { USUAL_LIFECYCLE, withWholeLifecycle } from "./lifecycle-rules.js";
import {
  ADDABLE_PARTS,
  inVersionOf,
  isProfilePath,
  type Profile,
  type Reading,
  type ReadingChange,
} from "./profile.js";
import type { Rule } from "./rule.js";
import { kindOf } from "./rule-kind.js";
import { canHave } from "./rule-parts.js";

/** The readings a host takes, by code: `{ A09: "assigned" }`. */
export type Readings = Readonly<Record<string, string>>;

/** The host's own values for parameters of a profile, by name. */
export type Parameters = Readonly<Record<string, number | null>>;

/** Whether a value can be a profile at all: the parts that everything asks for. */
const isProfileLike = (value: unknown): boolean => {
  if (kindWord(value) !== "object") return false;
  const { id, rules, readings, parameters, effect } = value as Partial<Profile>;
  const parts = Array.isArray(rules) && Array.isArray(readings);
  return typeof id === "string" && parts && [parameters, effect].every((part) => kindWord(part) === "object");
};

/** Whether a value can be a profile at all. */
export const aProfile: OptionCheck = (value, path) =>
  isProfileLike(value) ? undefined : { code: "wrong-type", path, found: kindWord(value), expected: A_PROFILE };

type Tree = Readonly<Record<string, unknown>> | readonly unknown[];
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** `value` with the part at `path` replaced; `whole` lets the last key be absent. */
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
  return { ...value, [key]: replaced(Reflect.get(value, key), rest, change, whole) };
};

/** A rule under one change of a reading; the rule itself when the change is not for it. */
export const changeRule = (rule: Rule, change: ReadingChange, reading: Reading): Rule => {
  const provisions = change.provisions ?? reading.provisions;
  const kind = kindOf(rule);
  if (!provisions.includes(rule.provision) || change.kinds?.includes(kind) === false) return rule;
  const adds = (change.kinds !== undefined || ADDABLE_PARTS.has(change.path)) && canHave(kind, change.path);
  return replaced(rule, change.path.split("."), change, adds) as Rule;
};

/** What a reading may change of a profile: what events do also where the text says nothing of them. */
export const changeable = (profile: Profile, { path }: ReadingChange): Profile =>
  path.startsWith("lifecycle.") && profile.lifecycle === undefined
    ? { ...profile, lifecycle: USUAL_LIFECYCLE }
    : profile;

const applyChange = (profile: Profile, change: ReadingChange, reading: Reading): Profile =>
  isProfilePath(change.path)
    ? withWholeLifecycle(replaced(changeable(profile, change), change.path.split("."), change, true) as Profile)
    : { ...profile, rules: profile.rules.map((rule) => changeRule(rule, change, reading)) };

/** The ambiguities of a regulation, through all its versions. */
const allReadings = (profile: Profile): readonly Reading[] => [
  ...profile.readings,
  ...(inVersionOf(profile)?.others ?? []).flatMap((other) => other.profile.readings),
];

/** Whether a version has an ambiguity with that value. */
const isKnownTo = (profile: Profile, code: string, value: string): boolean =>
  profile.readings.some((one) => one.code === code && one.values.some((known) => known.value === value));

const problemsOf = (profile: Profile, readings: Readings): Problem[] => {
  const strange = Object.entries(readings).filter(([code, value]) => !isKnownTo(profile, code, value));
  if (strange.length === 0) return [];
  const all = allReadings(profile);
  const codes = [...new Set(all.map((reading) => reading.code))];
  return strange.flatMap(([code, value]): Problem[] => {
    const own = all.filter((candidate) => candidate.code === code);
    const [reading] = own;
    const values = own.flatMap((candidate) => candidate.values.map((alternative) => alternative.value));
    const known = reading === undefined ? codes : [...new Set(values)];
    const found = reading === undefined ? code : value;
    if (known.includes(found)) return [];
    const path = reading === undefined ? "readings" : `readings.${code}`;
    return [
      typeof found === "string"
        ? unknownWord("unknown-name", path, found, known)
        : { code: "wrong-type", path, found: kindWord(found), expected: known.join(", ") },
    ];
  });
};

/** A change that stands for a parameter, with the number it stands for. */
const settled = (change: ReadingChange, profile: Profile, parameters: Parameters): ReadingChange => {
  if (change.parameter === undefined) return change;
  const given = parameters[change.parameter];
  return { ...change, to: given === undefined ? (profile.parameters[change.parameter]?.value ?? null) : given };
};

const depth = ({ path }: ReadingChange): number => path.split(".").length;

/** The changes of the readings chosen, those of larger parts first. */
const changesOf = (chosen: readonly Reading[], readings: Readings): { change: ReadingChange; reading: Reading }[] =>
  chosen
    .flatMap((reading) => {
      const value = reading.values.find((alternative) => alternative.value === readings[reading.code]);
      return (value?.changes ?? []).map((change) => ({ change, reading }));
    })
    .sort((a, b) => depth(a.change) - depth(b.change));

/** The day of effect follows from the signing, where the text counts from it. */
const effectOf = ({ effect }: Profile): Profile["effect"] => {
  const { signedOn, daysAfterSigning, countsSigning = false, from } = effect;
  if (signedOn === null || daysAfterSigning === null || from === null) return effect;
  return { ...effect, from: dateOf(dayOf(signedOn) + daysAfterSigning - (countsSigning ? 1 : 0)) };
};

/** Of parameters those that a version knows. */
export const parametersKnownTo = (profile: Profile, parameters: Parameters): Parameters =>
  Object.fromEntries(Object.entries(parameters).filter(([name]) => Object.hasOwn(profile.parameters, name)));

/** Of readings those that a version knows. */
export const readingsKnownTo = (profile: Profile, readings: Readings): Readings =>
  Object.fromEntries(Object.entries(readings).filter(([code, value]) => isKnownTo(profile, code, value)));

const applied = new WeakMap<Profile, Map<string, Profile>>();

/**
 * A profile under other readings of its ambiguities; the profile itself when all are the defaults.
 *
 * @param parameters - The host's own values, for the readings that lean on one: `{ promptWorkingDays: 2 }`.
 * @throws DondocError `unknown-name` for a code or value the profile does not know, listing those it does.
 * @example
 * applyReadings(laoCai, { A09: "assigned" }).readings.find(({ code }) => code === "A09")?.value; // "assigned"
 */
export const applyReadings = (profile: Profile, readings: Readings, parameters: Parameters = {}): Profile =>
  answering("profile", () => {
    requireValue(profile, "profile", aProfile);
    requireValue(readings, "readings", anObject);
    requireValue(parameters, "parameters", anObject);
    return appliedTo(profile, readings, parameters);
  });

/** The readings of a profile that are taken otherwise. */
const takenOtherwise = (profile: Profile, readings: Readings): readonly Reading[] => {
  const named = Object.keys(readings);
  return profile.readings.filter(
    ({ code, value }) => named.includes(code) && readings[code] !== undefined && readings[code] !== value,
  );
};

const appliedTo = (profile: Profile, given: Readings, parameters: Parameters): Profile => {
  const problems = problemsOf(profile, given);
  if (problems.length > 0) throw new DondocError(problems);
  const readings = readingsKnownTo(profile, given);
  const chosen = takenOtherwise(profile, readings);
  const others = inVersionOf(profile)?.others ?? [];
  const ofOthers = others.flatMap((other) => takenOtherwise(other.profile, readingsKnownTo(other.profile, given)));
  if (chosen.length === 0 && ofOthers.length === 0) return profile;
  const changes = changesOf(chosen, readings).map(({ change, reading }) => ({
    change: settled(change, profile, parameters),
    reading,
  }));
  const numbers = changes.filter(({ change }) => change.parameter !== undefined).map(({ change }) => change.to);
  const numbersOfOthers = ofOthers.length === 0 ? [] : Object.values(parameters);
  const taken = [...chosen, ...ofOthers].map(({ code }) => `${code}=${given[code]}`);
  const key = [...taken, ...numbers, ...numbersOfOthers].join(";");
  const kept = applied.get(profile)?.get(key);
  if (kept !== undefined) return kept;
  const changed = changes.reduce((own, { change, reading }) => applyChange(own, change, reading), profile);
  const named = profile.readings.map((reading) => ({ ...reading, value: readings[reading.code] ?? reading.value }));
  // Checked already; a profile that extends another keeps provisions of that one.
  const inVersion = inVersionOf(changed);
  const versions =
    inVersion === undefined
      ? {}
      : {
          inVersion: {
            ...inVersion,
            others: inVersion.others.map((other) => ({
              ...other,
              profile: appliedTo(other.profile, readingsKnownTo(other.profile, given), parameters),
            })),
          },
        };
  const result = deepFreeze<Profile>({ ...changed, ...versions, effect: effectOf(changed), readings: named });
  const own = applied.get(profile) ?? new Map<string, Profile>();
  own.set(key, result);
  applied.set(profile, own);
  return result;
};
