import { both, inBoth } from "../../bilingual.js";
import type { Problem } from "../../errors.js";
import type { RuleId } from "../anchor.js";
import { lifecycleOf, type WrittenLifecycle } from "../lifecycle-rules.js";
import { type AmendingAct, type Parameter, type Profile, type Standing, withoutVersions } from "../profile.js";
import { type Rule, ruleId } from "../rule.js";
import { amendedRule, type RuleChanges } from "./amended-rule.js";
import { checkProfile, effectProblems } from "./check-profile.js";
import { accountOf, partsOf } from "./extend-profile.js";
import { canTakeAway, rulesNamed, servingLess, takenAway } from "./rules-named.js";
import { UnknownNames } from "./unknown-names.js";

/** The parts of a regulation that an amendment may give anew. */
type AmendedFields = Pick<
  Profile,
  | "accounting"
  | "actors"
  | "bodies"
  | "confirmation"
  | "readings"
  | "rules"
  | "secrecy"
  | "statuses"
  | "statusProvision"
  | "unnumbered"
>;

/** One act that amends a regulation: what it is, from when it applies, and only what it changes. */
export interface Amendment extends Partial<AmendedFields>, Omit<AmendingAct, "standingNote"> {
  /** What is known of the standing of the act; left out, what `standing` says: in force, a draft. */
  readonly standingNote?: AmendingAct["standingNote"];
  /** Parameters that it adds or gives anew, by name; all others stay. */
  readonly parameters?: Readonly<Record<string, Parameter>>;
  /** What differs from now on of what events do. */
  readonly lifecycle?: WrittenLifecycle;
  /** Places of rules that are there already, by rule or provision. */
  readonly changes?: Readonly<Record<RuleId, RuleChanges>>;
  /** The rules that it takes away, by id. */
  readonly repeals?: readonly RuleId[];
}

const NOTES: Readonly<Record<Standing, AmendingAct["standingNote"]>> = {
  inForce: { vi: "Còn hiệu lực", en: "In force" },
  draft: { vi: "Dự thảo", en: "A draft" },
  superseded: { vi: "Hết hiệu lực", en: "No longer in force" },
  hypothetical: { vi: "Giả định", en: "Hypothetical" },
};

/** An amendment as results and pages name it. */
export const actOf = ({ id, title, issuer, number, standing, standingNote, effect }: Amendment): AmendingAct =>
  Object.freeze({
    ...(id === undefined ? {} : { id }),
    title,
    issuer,
    number,
    standing,
    standingNote: standingNote ?? Object.freeze(NOTES[standing]),
    effect,
  });

interface ChangedRules {
  readonly rules: readonly Rule[];
  /** Where the change of each rule stands. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

const changedRules = (base: Profile, { changes = {}, rules = [], repeals = [] }: Amendment): ChangedRules => {
  const names = new UnknownNames();
  const found = new Map<RuleId, { rule: Rule; path: string }>();
  const problems: Problem[] = [];
  const saidElsewhere = new Map([
    ...rules.map((rule) => [ruleId(rule), "rules"] as const),
    ...repeals.map((id) => [id, "repeals"] as const),
  ]);
  for (const [name, parts] of Object.entries(changes)) {
    const path = `changes.${name}`;
    const meant = rulesNamed(base.rules, name);
    const [rule] = meant;
    if (rule === undefined) {
      problems.push(names.report("unknown-name", path, name, base.rules.map(ruleId)));
      continue;
    }
    if (meant.length > 1) {
      const expected = inBoth`${both("một quy tắc", "one rule")}: ${meant.map(ruleId).join(", ")}`;
      problems.push({ code: "out-of-range", path, found: `${name}: ${meant.length}`, expected });
      continue;
    }
    const id = ruleId(rule);
    const other = found.get(id)?.path ?? saidElsewhere.get(id);
    if (other !== undefined) {
      problems.push({ code: "given-twice", path, found: `“${id}”`, expected: other });
      continue;
    }
    const changed = amendedRule(rule, parts, path);
    problems.push(...changed.problems);
    found.set(id, { rule: changed.rule, path });
  }
  const all = [...found.values()];
  return { rules: all.map((one) => one.rule), paths: all.map((one) => one.path), problems };
};

/** A draft binds nobody, whatever it amends; what is in force changes a draft without making it law. */
const standingAfter = (
  base: Profile,
  { standing, standingNote }: AmendingAct,
): Pick<Profile, "standing" | "standingNote"> =>
  standing === "inForce" ? { standing: base.standing, standingNote: base.standingNote } : { standing, standingNote };

/** Own entries in the places of those with the same name, new ones after them. */
const placed = <T>(base: readonly T[], own: readonly T[], nameOf: (value: T) => string): readonly T[] => {
  const byName = new Map(own.map((value) => [nameOf(value), value]));
  const known = new Set(base.map(nameOf));
  return [
    ...base.map((value) => byName.get(nameOf(value)) ?? value),
    ...own.filter((value) => !known.has(nameOf(value))),
  ];
};

/** Where a rule, or another part, of the amended regulation stands in the file; `amends.…` for what it leaves as it was. */
const placesIn = (
  { rules = [], readings = [], repeals: _, changes: __, ...fields }: Amendment,
  changed: ChangedRules,
  profile: Profile,
): ((path: string) => string) => {
  const places = new Map<RuleId, string>([
    ...rules.map((rule, i) => [ruleId(rule), `rules[${i}]`] as const),
    ...changed.rules.map((rule, i) => [ruleId(rule), changed.paths[i] ?? ""] as const),
  ]);
  const codes = new Map(readings.map(({ code }, i) => [code, `readings[${i}]`]));
  return (path) => {
    const [, list, index, rest = ""] = /^(rules|readings)\[(\d+)\](.*)$/.exec(path) ?? [];
    if (list === undefined) return Object.hasOwn(fields, path.split(/[.[]/)[0] ?? "") ? path : `amends.${path}`;
    const rule = list === "rules" ? profile.rules[Number(index)] : undefined;
    const reading = list === "readings" ? profile.readings[Number(index)] : undefined;
    const place = rule !== undefined ? places.get(ruleId(rule)) : codes.get(reading?.code ?? "");
    return place === undefined ? `amends.${path}` : `${place}${rest}`;
  };
};

/** Rules to repeal that there are none of, or that are given anew in the same act. */
const repealProblems = (base: Profile, { rules = [], repeals = [] }: Amendment): Problem[] => {
  const known = base.rules.map(ruleId);
  const names = new UnknownNames();
  return repeals.flatMap((id, i): Problem[] => {
    const path = `repeals[${i}]`;
    const given = rules.findIndex((rule) => ruleId(rule) === id);
    if (given >= 0) return [{ code: "given-twice", path, found: `“${id}”`, expected: `rules[${given}]` }];
    return canTakeAway(base.rules, id) ? [] : [names.report("unknown-name", path, id, known)];
  });
};

/** A regulation after an amendment. */
export interface AmendedProfile {
  readonly profile: Profile;
  readonly act: AmendingAct;
  /** The rules that the amendment gives, changes or adds. */
  readonly own: ReadonlySet<RuleId>;
  /** Where a path of the amended regulation stands in the amendment; `amends.…` for what it leaves as it was. */
  readonly placeOf: (path: string) => string;
  readonly problems: readonly Problem[];
}

/**
 * A regulation as an amendment leaves it: rules given anew by id, others changed in places, new ones added, repealed ones
 * taken away, with a provision all its rules; actors and parameters are added by name, readings by code, what events do by field; every other part is given whole or stays.
 *
 * @param ids - The regulations whose provisions it may cite.
 */
export const amendProfile = (base: Profile, amendment: Amendment, ids: readonly string[]): AmendedProfile => {
  const { changes: _, repeals = [], id, title: _title, issuer: _issuer, number: _number, ...rest } = amendment;
  const { standing: _standing, standingNote: _note, effect: _effect, actors, parameters, ...more } = rest;
  const { rules = [], readings = [], lifecycle, ...fields } = more;
  const act = actOf(amendment);
  const changed = changedRules(base, amendment);
  const given = [...rules, ...changed.rules];
  const repealed = takenAway(base.rules, repeals, new Set(given.map(ruleId)));
  const profile: Profile = Object.freeze({
    ...withoutVersions(base),
    ...fields,
    ...(lifecycle === undefined ? {} : { lifecycle: lifecycleOf(lifecycle, base.lifecycle) }),
    ...standingAfter(base, act),
    actors: Object.freeze({ ...base.actors, ...actors }),
    parameters: Object.freeze({ ...base.parameters, ...parameters }),
    rules: Object.freeze(
      placed(base.rules, given, ruleId)
        .filter((rule) => !repealed.has(ruleId(rule)))
        .map((rule) => servingLess(rule, repeals)),
    ),
    readings: Object.freeze(placed(base.readings, readings, ({ code }) => code)),
    ...accountOf(base, fields.accounting),
    ...partsOf(base, fields.unnumbered),
  });
  const placeOf = placesIn(amendment, changed, profile);
  const checked = checkProfile(profile, id === undefined ? ids : [...ids, id])
    .map((problem) => ({ ...problem, path: placeOf(problem.path) }))
    // A reading of the text before may have nothing left to change.
    .filter(({ path }) => !path.startsWith("amends.readings["));
  const problems = [...effectProblems(amendment), ...repealProblems(base, amendment), ...changed.problems, ...checked];
  return { profile, act, own: new Set(given.map(ruleId)), placeOf, problems };
};
