import { answering, requireValue } from "../../answering.js";
import type { Bilingual } from "../../errors.js";
import type { RuleId } from "../../language/anchor.js";
import { aProfile } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import { cite, type ProvisionId } from "../../language/provision.js";
import { ruleId } from "../../language/rule.js";
import { accountingOf, isAccounted, partsNotComputed } from "./accounting-of.js";
import type { NotComputed, NotComputedReason } from "./reasons.js";
import { inTextOrder } from "./text-order.js";

/** One provision, and what the package makes of it. */
export interface CoveredProvision {
  readonly id: ProvisionId;
  readonly cite: Bilingual;
  /**
   * The rules that serve it, and the parts of the profile that do: `effect` (from when the regulation applies), `status`
   * (its words for the state of a task), `confirmation` (who confirms, where no rule says so). Empty when not computed.
   */
  readonly served: readonly RuleId[];
  /** Set when the provision is listed as not computed. */
  readonly reason?: NotComputedReason;
  readonly note?: Bilingual;
  /** Of a provision that is served: the part of it that is not computed, and why. */
  readonly part?: { readonly reason: NotComputedReason; readonly note: Bilingual };
}

/** Every provision of a regulation: served by rules, or not computed and why. */
export interface Coverage {
  readonly profile: string;
  readonly provisions: readonly CoveredProvision[];
}

const byProvision = (entries: readonly NotComputed[]): ReadonlyMap<ProvisionId, NotComputed> =>
  new Map(entries.map((entry) => [entry.provision, entry]));

type Served = Map<ProvisionId, RuleId[]>;

const add = (served: Served, provision: ProvisionId | null, by: RuleId): void => {
  if (provision === null) return;
  const ids = served.get(provision);
  if (ids === undefined) served.set(provision, [by]);
  else if (!ids.includes(by)) ids.push(by);
};

const servedBy = (profile: Profile): Served => {
  const served: Served = new Map();
  add(served, profile.effect.provision, "effect");
  add(served, profile.statusProvision, "status");
  for (const rule of profile.rules) {
    for (const provision of [rule.provision, ...(rule.serves ?? [])]) add(served, provision, ruleId(rule));
  }
  const confirmed = profile.confirmation?.provision ?? null;
  if (confirmed !== null && !served.has(confirmed)) add(served, confirmed, "confirmation");
  return served;
};

/**
 * What becomes of each provision of a regulation: the rules that serve it, or the reason why none does.
 *
 * Provisions come in the order of the text. A profile that is not one of the package has no list of what is not
 * computed, so only what its rules name appears.
 *
 * @example
 * coverage(laoCai).provisions.find(({ id }) => id === "lao-cai/20.1")?.served; // ["lao-cai/22.1"]
 */
export const coverage = (profile: Profile): Coverage =>
  answering("profile", () => {
    requireValue(profile, "profile", aProfile);
    return coverageOf(profile);
  });

const coverageOf = (profile: Profile): Coverage => {
  const served = servedBy(profile);
  const accounted = isAccounted(profile.id) ? profile.id : null;
  const listed = byProvision(accounted === null ? [] : accountingOf(accounted));
  const parts = byProvision(accounted === null ? [] : partsNotComputed(accounted));
  const ids = [...new Set([...served.keys(), ...listed.keys()])].sort(inTextOrder);
  const provisions = ids.map((id): CoveredProvision => {
    const known = { id, cite: Object.freeze(cite(id)), served: Object.freeze(served.get(id) ?? []) };
    const [entry, part] = [listed.get(id), parts.get(id)];
    if (entry !== undefined) return Object.freeze({ ...known, reason: entry.reason, note: entry.note });
    if (part === undefined || known.served.length === 0) return Object.freeze(known);
    return Object.freeze({ ...known, part: Object.freeze({ reason: part.reason, note: part.note }) });
  });
  return Object.freeze({ profile: profile.id, provisions: Object.freeze(provisions) });
};
