import { answering, requireValue } from "../../answering.js";
import type { Bilingual } from "../../errors.js";
import type { AccountedProvision, NotComputedReason } from "../../language/accounting.js";
import type { RuleId } from "../../language/anchor.js";
import { aProfile } from "../../language/apply-readings.js";
import { citedIds, placeIn } from "../../language/built-on.js";
import type { Profile } from "../../language/profile.js";
import type { ProvisionId } from "../../language/provision.js";
import { ruleId } from "../../language/rule.js";
import { accountingOf, isAccounted, partsNotComputed } from "./accounting-of.js";
import { type CoverageFault, coverageFaults } from "./faults.js";
import type { NotComputed } from "./reasons.js";
import { inTextOrder } from "./text-order.js";

/** One provision, and what the package makes of it. */
export interface CoveredProvision {
  /** The provision, as `<profile>/<article>`: `lao-cai/7.2.a`; `#2` is the second sentence of a place. */
  readonly id: ProvisionId;
  /** How it is cited: “điểm a khoản 2 Điều 7”. */
  readonly cite: Bilingual;
  /** What it says, in the words of the regulation's own account. */
  readonly text?: Bilingual;
  /**
   * The rules that serve it, and the parts of the profile that do: `effect` (from when the regulation applies), `status`
   * (its words for the state of a task), `confirmation` (who confirms, where no rule says so), `secrecy` (likewise). Empty when not computed.
   */
  readonly served: readonly RuleId[];
  /** Set when the provision is listed as not computed. */
  readonly reason?: NotComputedReason;
  /** Why neither a day nor a check comes of it, in one sentence; left out where rules serve it. */
  readonly note?: Bilingual;
  /** Of a provision that is served: the part of it that is not computed, and why. */
  readonly part?: {
    /** Why that part is not computed. */
    readonly reason: NotComputedReason;
    /** What the part is about, in one sentence. */
    readonly note: Bilingual;
  };
}

/** Every provision of a regulation: served by rules, or not computed and why. */
export interface Coverage {
  /** The id of the regulation. */
  readonly profile: string;
  /** Its provisions in the order of the text. */
  readonly provisions: readonly CoveredProvision[];
  /** What the regulation's own account leaves open or says wrongly; absent where it keeps none. */
  readonly faults?: readonly CoverageFault[];
}

const byProvision = (entries: readonly NotComputed[]): ReadonlyMap<ProvisionId, NotComputed> =>
  new Map(entries.map((entry) => [entry.provision, entry]));

/** What serves each provision. */
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
  // The five say of theirs what is computed and what is not; so does a regulation that keeps an account.
  const secret = profile.accounting === undefined ? undefined : profile.secrecy?.provision;
  if (secret !== undefined && !served.has(secret)) add(served, secret, "secrecy");
  return served;
};

/** What is said of a provision beside its rules. */
interface Told {
  readonly reason: NotComputedReason;
  readonly note: Bilingual;
}

/** The account of a regulation: the package's of the five and of what is built on them, and its own. */
const accountOf = (profile: Profile, ids: readonly string[]) => {
  const builtIn = ids.filter(isAccounted);
  return {
    listed: byProvision(builtIn.flatMap(accountingOf)),
    parts: byProvision(builtIn.flatMap(partsNotComputed)),
    own: new Map((profile.accounting ?? []).map((entry) => [entry.provision, entry])),
  };
};

/** Why a provision is not computed, by the regulation's own account. */
const toldBy = ({ text, note, reason }: AccountedProvision): Told | undefined =>
  reason === undefined ? undefined : { reason, note: note ?? text };

/**
 * What becomes of each provision of a regulation: the rules that serve it, or the reason why none does.
 *
 * Provisions come in the order of the text. A regulation of one's own says in `accounting` what is not computed and why;
 * without it only what its rules name appears. `faults` says what that account leaves open.
 *
 * @example
 * coverage(laoCai).provisions.find(({ id }) => id === "lao-cai/20.1")?.served; // ["lao-cai/22.1"]
 */
export const coverage = (profile: Profile): Coverage =>
  answering("profile", () => {
    requireValue(profile, "profile", aProfile);
    return coverageOf(profile);
  });

/** Its own rules, and those that its account says encode a provision. */
const servedWithAccount = (profile: Profile, byRules: Served): Served => {
  const served: Served = new Map([...byRules].map(([id, rules]) => [id, [...rules]]));
  const known = new Set(profile.rules.map(ruleId));
  for (const { provision, rules = [] } of profile.accounting ?? [])
    for (const rule of rules) if (known.has(rule)) add(served, provision, rule);
  return served;
};

const coverageOf = (profile: Profile): Coverage => {
  const ids = citedIds(profile);
  const byRules = servedBy(profile);
  const served = servedWithAccount(profile, byRules);
  const { listed, parts, own } = accountOf(profile, ids);
  const all = [...new Set([...served.keys(), ...listed.keys(), ...own.keys()])].sort(inTextOrder);
  const provisions = all.map((id): CoveredProvision => {
    const entry = own.get(id);
    const known = {
      id,
      cite: Object.freeze(placeIn(id, profile)),
      ...(entry === undefined ? {} : { text: entry.text }),
      served: Object.freeze(served.get(id) ?? []),
    };
    const isServed = known.served.length > 0;
    const told = (entry === undefined ? undefined : toldBy(entry)) ?? (isServed ? parts.get(id) : listed.get(id));
    if (told === undefined) return Object.freeze(known);
    const { reason, note } = told;
    return Object.freeze(isServed ? { ...known, part: Object.freeze({ reason, note }) } : { ...known, reason, note });
  });
  const faults = profile.accounting === undefined ? {} : { faults: coverageFaults(profile, byRules, ids) };
  return Object.freeze({ profile: profile.id, provisions: Object.freeze(provisions), ...faults });
};
