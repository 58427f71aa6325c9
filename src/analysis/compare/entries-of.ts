import { changedRules } from "../../core/answers/changed-rules.js";
import { applyReadings } from "../../language/apply-readings.js";
import type { Profile, Reading } from "../../language/profile.js";
import { type Recipient, type Rule, ruleId } from "../../language/rule.js";
import type { ActorId } from "../../language/vocabulary.js";
import type { ComparedEntry } from "./comparison.js";
import type { Timing } from "./timing.js";

const rolesOf = (recipients: readonly Recipient[] = []): readonly ActorId[] =>
  recipients.map((recipient) => (typeof recipient === "string" ? recipient : recipient.to));

const hanging = new WeakMap<Profile, ReadonlyMap<string, ReadonlySet<string>>>();

/** Of each ambiguity the rules that come to something else under another of its values. */
const rulesByReading = (profile: Profile): ReadonlyMap<string, ReadonlySet<string>> => {
  const known = hanging.get(profile);
  if (known !== undefined) return known;
  const fresh = new Map(
    profile.readings.map(({ code, value, values }) => {
      const others = values.filter((other) => other.value !== value);
      const ids = others.flatMap((other) => [
        ...changedRules(profile, applyReadings(profile, { [code]: other.value })),
      ]);
      return [code, new Set(ids)];
    }),
  );
  hanging.set(profile, fresh);
  return fresh;
};

/** The places of an ambiguity: its own, and those to which it carries what it changes, as dates are borrowed from an article. */
const placesOf = ({ provisions, values }: Reading): readonly string[] => [
  ...provisions,
  ...values.flatMap(({ changes }) => changes.flatMap((change) => change.provisions ?? [])),
];

/** The ambiguities of the provisions of a rule, or that reach them, of which another reading changes it. */
export const readingsOfRule = (rule: Rule, profile: Profile): readonly string[] => {
  const places = [rule.provision, ...(rule.serves ?? [])];
  const rules = rulesByReading(profile);
  return profile.readings
    .filter((reading) => placesOf(reading).some((place) => places.includes(place)))
    .filter(({ code }) => rules.get(code)?.has(ruleId(rule)) === true)
    .map(({ code }) => code);
};

/** One rule, with one of the times that it gives, as it stands in a comparison. */
export const entryOf = (rule: Rule, timing: Timing, profile: Profile): ComparedEntry =>
  Object.freeze({
    ruleId: ruleId(rule),
    provision: rule.provision,
    serves: rule.serves ?? [],
    actor: rule.bearer.role,
    recipients: rolesOf(rule.recipients),
    ...timing,
    modality: rule.modality,
    readings: readingsOfRule(rule, profile),
  });
