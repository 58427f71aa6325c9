import { anObject, answering, requireValue } from "../../answering.js";
import { canonicalJson } from "../../core/model/canonical-json.js";
import { DondocError, fail, type Problem } from "../../errors.js";
import type { AmendedNumber, AmendedPart, AmendedValue, ProfileAmended } from "../../language/amended.js";
import { amendedOf } from "../../language/amended.js";
import { aProfile } from "../../language/apply-readings.js";
import { deepFreeze } from "../../language/deep-freeze.js";
import type { Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { checkProfile } from "../../language/schema/check-profile.js";
import { shapeProblems } from "../../language/schema/check-shape.js";
import { originOf } from "../../language/schema/parse-profile.js";
import { replaceAt, valueAt } from "../../language/set-path/replace.js";
import { setPath } from "../../language/set-path/set-path.js";
import { unknownWord } from "../../nearest.js";

/** What is set, by rule and path: `{ "lao-cai/7.2.a:limit.workingDays": 5 }`. */
export type Amendments = Readonly<Record<string, AmendedValue>>;

const same = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);

/** `lao-cai/4.1:task:limit.days` is the path `limit.days` of the rule `lao-cai/4.1:task`. */
const partsOf = (key: string): { readonly id: string; readonly path: string } => {
  const at = key.lastIndexOf(":");
  return at < 1 || at === key.length - 1
    ? fail({ code: "wrong-type", path: "amendments", found: `“${key}”`, expected: "lao-cai/7.2.a:limit.workingDays" })
    : { id: key.slice(0, at), path: key.slice(at + 1) };
};

/** The numbers of a part after one more was set; what came back to where it was is none. */
const withNumber = (numbers: readonly AmendedNumber[], next: AmendedNumber): readonly AmendedNumber[] => {
  const earlier = numbers.find(({ path }) => path === next.path);
  const merged = { ...next, from: earlier === undefined ? next.from : earlier.from };
  return [...numbers.filter(({ path }) => path !== next.path), ...(merged.from === merged.to ? [] : [merged])];
};

/** What was changed, after one more part was; a part that says what the text says is none. */
const withPart = (
  parts: readonly AmendedPart[],
  next: Omit<AmendedPart, "numbers">,
  is: unknown,
  number: AmendedNumber,
): readonly AmendedPart[] => {
  const isOne = ({ ruleId: id, part }: AmendedPart): boolean => id === next.ruleId && part === next.part;
  const earlier = parts.find(isOne);
  const others = parts.filter((one) => !isOne(one));
  const was = earlier === undefined ? next.was : earlier.was;
  if (same(was, is)) return others;
  return [...others, { ...next, was, numbers: withNumber(earlier?.numbers ?? [], number) }];
};

const ofRule = (profile: Profile, id: string): Rule =>
  profile.rules.find((rule) => ruleId(rule) === id) ??
  fail(unknownWord("unknown-name", "amendments", id, profile.rules.map(ruleId)));

/** A profile with one number set, before it is looked at as a whole. */
const setOne = (profile: Profile, key: string, to: AmendedValue): Profile => {
  const { id, path } = partsOf(key);
  const rule = ofRule(profile, id);
  const { part, is, from } = setPath(rule, path, to, `amendments.${key}`);
  const keys = part.split(".");
  // What the path leads to keeps the shape of a rule, or is refused by the check of it.
  const changed = replaceAt(rule, keys, is) as Rule;
  const wrong = shapeProblems(changed, "Rule").map((problem) => ({ ...problem, path: `amendments.${key}` }));
  if (wrong.length > 0) throw new DondocError(wrong);
  const known = amendedOf(profile);
  const was = valueAt(rule, keys) ?? null;
  const parts = withPart(known?.parts ?? [], { ruleId: id, part, was }, is, { path, from, to });
  const rules = profile.rules.map((one) => (one === rule ? changed : one));
  return standingOf({ ...profile, rules }, known?.standing ?? profile.standing, parts);
};

/** A profile that says what its text says has the standing of its text. */
const standingOf = (profile: Profile, standing: Profile["standing"], parts: readonly AmendedPart[]): Profile => {
  if (parts.length > 0) {
    const amended: ProfileAmended = { ...profile, standing: "hypothetical", amended: { standing, parts } };
    return amended;
  }
  const { amended: _, ...whole } = profile as Partial<ProfileAmended> & Profile;
  return { ...whole, standing };
};

const idsOf = (profile: Profile): readonly string[] => [...new Set([profile.id, ...Object.values(originOf(profile))])];

/** What no longer hangs together, and did before. */
const freshProblems = (before: Profile, after: Profile): readonly Problem[] => {
  const ids = idsOf(before);
  const textOf = ({ code, path, found }: Problem): string => `${code}|${path}|${found}`;
  const known = new Set(checkProfile(before, ids).map(textOf));
  // A reading may say what the number set says: then it changes nothing, and is no fault of the number.
  return checkProfile(after, ids).filter(
    (problem) => !known.has(textOf(problem)) && !problem.path.startsWith("readings["),
  );
};

/**
 * A regulation with a number, a date or a bound changed, to see what would follow. Its standing is `hypothetical`, which
 * is printed wherever it is; set back to what the text says it is again the regulation itself.
 *
 * Paths: `limit.workingDays`, `limit.days` (0: *ngay*), `limit.months`, `limit.workingHours`, `limit.firstDay`,
 * `limit.roll`; of a state the same, and `bound` (`reaches`, `exceeds`); of a report `date.day`, `date.month`,
 * `date.weekday`, `bound` (`before`, `by`, `on`), or of one period `quarter.day`; else as it stands in the rule.
 *
 * @throws DondocError `unknown-name` for a rule, or a path that it does not have; what the check of a regulation finds.
 * @example
 * amend(laoCai, { "lao-cai/7.2.a:limit.workingDays": 5 }).standing; // "hypothetical"
 */
export const amend = (profile: Profile, amendments: Amendments): Profile =>
  answering("amendments", () => {
    requireValue(profile, "profile", aProfile);
    requireValue(amendments, "amendments", anObject);
    const changed = Object.entries(amendments).reduce((own, [key, to]) => setOne(own, key, to), profile);
    if (same(changed, profile)) return profile;
    const problems = amendedOf(changed) === undefined ? [] : freshProblems(profile, changed);
    if (problems.length > 0) throw new DondocError(problems);
    return deepFreeze(changed);
  });
