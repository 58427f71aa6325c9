import { rewordedRules } from "../../core/answers/changed-rules.js";
import type { RuleId } from "../../language/anchor.js";
import { applyReadings } from "../../language/apply-readings.js";
import type { Cadence } from "../../language/cadence.js";
import type { Profile, Reading } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { isRecurrence } from "../../language/rule-kind.js";
import { PROMPTLY, saysPromptly } from "./says-promptly.js";

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** A regulation under another value of an ambiguity. */
interface Otherwise {
  readonly changed: ReadonlySet<RuleId>;
  readonly rules: ReadonlyMap<RuleId, Rule>;
  /** Whether the rules alone are read otherwise, and nothing that holds for all of them. */
  readonly rulesAlone: boolean;
}

/** The rules that name a parameter which another value sets. */
const thoseOfParameters = ({ parameters }: Profile, other: Profile): readonly RuleId[] => {
  const moved = Object.keys(other.parameters).filter((name) => !same(parameters[name], other.parameters[name]));
  return other.rules
    .filter((rule) => moved.some((name) => JSON.stringify(rule).includes(`"${name}"`)))
    .map((rule) => ruleId(rule));
};

const otherwise = (profile: Profile, other: Profile): Otherwise => {
  const { parameters } = profile;
  return {
    changed: new Set([...rewordedRules(profile, { ...other, parameters }), ...thoseOfParameters(profile, other)]),
    rules: new Map(other.rules.map((rule) => [ruleId(rule), rule])),
    rulesAlone: (["effect", "lifecycle"] as const).every((part) => same(profile[part], other[part])),
  };
};

const read = new WeakMap<Profile, ReadonlyMap<string, readonly Otherwise[]>>();

/** The regulation under every other value of each of its ambiguities. */
const otherwiseOf = (profile: Profile): ReadonlyMap<string, readonly Otherwise[]> => {
  const known = read.get(profile);
  if (known !== undefined) return known;
  const fresh = new Map(
    profile.readings.map(({ code, value, values }) => {
      const others = values.filter((other) => other.value !== value);
      return [code, others.map((other) => otherwise(profile, applyReadings(profile, { [code]: other.value })))];
    }),
  );
  read.set(profile, fresh);
  return fresh;
};

/** The places of an ambiguity: its own, and those to which it carries what it changes, as dates are borrowed from an article. */
const placesOf = ({ provisions, values }: Reading): readonly string[] => [
  ...provisions,
  ...values.flatMap(({ changes }) => changes.flatMap((change) => change.provisions ?? [])),
];

const withoutDates = (rule: Rule): unknown =>
  isRecurrence(rule) ? { ...rule, trigger: { ...rule.trigger, calendar: [] } } : rule;

/** Where no number is counted it does not matter when on its last day it ends, or what a trigger on a rest day counts as. */
const asCounted = (rule: Rule): unknown => {
  const { limit, trigger } = rule;
  if (limit === undefined || !("promptly" in limit) || !("on" in trigger)) return rule;
  const { restDayTrigger: _, cutoff: __, ...counted } = trigger;
  return { ...rule, limit: { promptly: true, parameter: limit.parameter }, trigger: counted };
};

/** Of a rule with several dates one may move and another stay: the half-year is read otherwise, the quarter is not. */
const isMoved = (rule: Rule, cadence: Cadence | undefined, { changed, rules, rulesAlone }: Otherwise): boolean => {
  if (!changed.has(ruleId(rule))) return false;
  const there = rules.get(ruleId(rule));
  if (there === undefined || !rulesAlone) return true;
  // What has the same text is moved by what it starts from.
  if (cadence === undefined) return same(rule, there) || !same(asCounted(rule), asCounted(there));
  if (same(rule, there)) return true;
  if (!isRecurrence(there) || !same(withoutDates(rule), withoutDates(there))) return true;
  return !there.trigger.calendar.some((other) => same(other, cadence));
};

/** The ambiguities at the places of a rule, or that reach them, under another value of which it, or the date asked of, is another. */
export const readingsOfEntry = (rule: Rule, profile: Profile, cadence?: Cadence): readonly string[] => {
  const places = [rule.provision, ...(rule.serves ?? [])];
  const others = otherwiseOf(profile);
  return profile.readings
    .filter((reading) => placesOf(reading).some((place) => places.includes(place)))
    .filter(
      ({ code }) =>
        // A number for *kịp thời* is the host's, so that no value of the catalogue has it.
        (code === PROMPTLY && saysPromptly(rule, profile)) ||
        others.get(code)?.some((one) => isMoved(rule, cadence, one)) === true,
    )
    .map(({ code }) => code);
};
