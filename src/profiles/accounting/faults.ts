import type { AccountedProvision } from "../../language/accounting.js";
import type { RuleId } from "../../language/anchor.js";
import { inVersionOf, type Profile } from "../../language/profile.js";
import type { ProvisionId } from "../../language/provision.js";
import { ruleId } from "../../language/rule.js";
import { nearest } from "../../nearest.js";
import { gapsIn } from "./gaps.js";

/** What can be wrong with an account; a closed list. */
export const COVERAGE_FAULTS = [
  "unaccounted",
  "gap",
  "unknownRule",
  "unknownProvision",
  "listedTwice",
  "both",
] as const;
/**
 * What is wrong: a provision listed with neither rules nor reason, a place left out between two, a rule or a regulation
 * that is not known, a provision listed twice, or one with a reason that rules encode whole.
 */
export type CoverageFaultCode = (typeof COVERAGE_FAULTS)[number];

/** One thing that the account of a regulation leaves open, or says wrongly. */
export interface CoverageFault {
  /** What is wrong with it. */
  readonly code: CoverageFaultCode;
  /** The provision that the account leaves open or says wrongly, as `<profile>/<article>`. */
  readonly provision: ProvisionId;
  /** Where in the profile, `accounting[3].rules[0]`; the list itself for what is not in it. */
  readonly path: string;
  /** Of a rule that is not there: its id as it is written. */
  readonly rule?: RuleId;
  /** The rule of the profile whose id is nearly the same. */
  readonly nearest?: RuleId;
  /** The rules that encode it, the place where it is listed first, or the regulations whose provisions may be named. */
  readonly others?: readonly string[];
}

/** What serves each provision, by the rules themselves. */
type Served = ReadonlyMap<ProvisionId, readonly RuleId[]>;

interface Entry {
  readonly entry: AccountedProvision;
  readonly path: string;
}

const unknownRules = ({ entry, path }: Entry, known: readonly RuleId[]): CoverageFault[] =>
  (entry.rules ?? []).flatMap((rule, i): CoverageFault[] => {
    if (known.includes(rule)) return [];
    const close = nearest(rule, known);
    const { provision } = entry;
    const fault = { code: "unknownRule", provision, path: `${path}.rules[${i}]`, rule } as const;
    return [close === undefined ? fault : { ...fault, nearest: close }];
  });

/** Provisions that the rules of another version stand at: what an amendment repeals leaves its number free. */
const elsewhere = (profile: Profile): readonly ProvisionId[] =>
  (inVersionOf(profile)?.others ?? []).flatMap((version) =>
    version.profile.rules.flatMap((rule) => [rule.provision, ...(rule.serves ?? [])]),
  );

/**
 * What the account of a regulation leaves open, or says wrongly; nothing where the regulation keeps none.
 *
 * @param ids - The regulations whose provisions it may account for: its own, and those it is built on.
 */
export const coverageFaults = (profile: Profile, served: Served, ids: readonly string[]): readonly CoverageFault[] => {
  const { accounting } = profile;
  if (accounting === undefined) return [];
  const known = profile.rules.map(ruleId);
  const first = new Map<ProvisionId, string>();
  const ofEntries = accounting.flatMap((entry, i): CoverageFault[] => {
    const at = { entry, path: `accounting[${i}]` };
    const told = (code: CoverageFaultCode, part: string, others?: readonly string[]): CoverageFault => ({
      code,
      provision: entry.provision,
      path: `${at.path}${part}`,
      ...(others === undefined ? {} : { others }),
    });
    const earlier = first.get(entry.provision);
    if (earlier !== undefined) return [told("listedTwice", ".provision", [earlier])];
    first.set(entry.provision, at.path);
    const byRules = served.get(entry.provision) ?? [];
    const isOpen = byRules.length === 0 && entry.rules === undefined && entry.reason === undefined;
    const isBoth = byRules.length > 0 && entry.rules === undefined && entry.reason !== undefined;
    return [
      ...(ids.includes(entry.provision.split("/")[0] ?? "") ? [] : [told("unknownProvision", ".provision", ids)]),
      // A part of the regulation that serves it, `secrecy`, is named as a rule is.
      ...unknownRules(at, [...known, ...byRules]),
      ...(isOpen ? [told("unaccounted", "")] : []),
      ...(isBoth ? [told("both", ".reason", byRules)] : []),
    ];
  });
  const named = [...served.keys(), ...accounting.map(({ provision }) => provision)];
  const own = named.filter((id) => id.startsWith(`${profile.id}/`));
  const others = elsewhere(profile);
  const gaps = gapsIn(own).filter((provision) => !others.includes(provision));
  return Object.freeze(
    [...ofEntries, ...gaps.map((provision): CoverageFault => ({ code: "gap", provision, path: "accounting" }))].map(
      (fault) => Object.freeze(fault),
    ),
  );
};
