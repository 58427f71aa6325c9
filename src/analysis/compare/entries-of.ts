import type { Cadence } from "../../language/cadence.js";
import type { Profile } from "../../language/profile.js";
import { type Recipient, type Rule, ruleId } from "../../language/rule.js";
import type { ActorId } from "../../language/vocabulary.js";
import type { ComparedEntry } from "./comparison.js";
import { readingsOfEntry } from "./readings-of-entry.js";
import { saysPromptly } from "./says-promptly.js";
import { cadenceTiming, ruleTiming, type Timing } from "./timing.js";

const rolesOf = (recipients: readonly Recipient[] = []): readonly ActorId[] =>
  recipients.map((recipient) => (typeof recipient === "string" ? recipient : recipient.to));

/** A rule without a number is `promptly` to the engine; its text may also say nothing of time at all. */
const timingOf = (rule: Rule, profile: Profile): Timing => {
  const timing = ruleTiming(rule);
  return timing.bound === "promptly" && !saysPromptly(rule, profile) ? { ...timing, bound: null } : timing;
};

/** One rule, of one on the calendar one of its dates, as it stands in a comparison. */
export const entryOf = (rule: Rule, profile: Profile, cadence?: Cadence): ComparedEntry =>
  Object.freeze({
    ruleId: ruleId(rule),
    provision: rule.provision,
    serves: rule.serves ?? [],
    actor: rule.bearer.role,
    recipients: rolesOf(rule.recipients),
    ...(cadence === undefined ? timingOf(rule, profile) : cadenceTiming(cadence)),
    modality: rule.modality,
    readings: readingsOfEntry(rule, profile, cadence),
  });
