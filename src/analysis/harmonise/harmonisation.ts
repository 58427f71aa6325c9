import type { PlainDate } from "../../calendar/index.js";
import type { AmendedValue } from "../../language/amended.js";
import type { RuleId } from "../../language/anchor.js";
import type { ProvisionId } from "../../language/provision.js";
import type { Act } from "../../language/words/acts.js";
import type { Amount, ComparedDate } from "../compare/comparison.js";

/** What all regulations could say of one act: paths of `amend` without the rule, `{ "limit.workingDays": 3 }`. */
export type Candidate = Readonly<Record<string, AmendedValue>>;

/**
 * What a candidate does to a rule, or a regulation: due never later and sometimes earlier, never earlier and sometimes
 * later, always on the same day, now the one and now the other; a number where the text has none; a regulation that does
 * not speak of the act, or speaks of it in a way that no number can be set in.
 */
export const HARMONISED = ["stricter", "looser", "same", "mixed", "fixed", "silent", "untouched"] as const;
/** What a candidate does to a rule, or a regulation; what each word means stands at `HARMONISED`. */
export type Harmonised = (typeof HARMONISED)[number];

/** What a candidate does to one rule of the act. */
export interface HarmonisedRule {
  /** The rule that the candidate was set in. */
  readonly ruleId: RuleId;
  /** The place of the rule, as `<profile>/<article>`: `lao-cai/7.2.a`. */
  readonly provision: ProvisionId;
  /** The number, or the named day, as the text has it, of several days the first; `null` where it has neither. */
  readonly from: Amount | ComparedDate | null;
  /** The same under the candidate; equal to `from` where no such number can be set in the rule. */
  readonly to: Amount | ComparedDate | null;
  /** What becomes of its last day; `untouched` where no such number can be set in the rule. */
  readonly change: Harmonised;
  /** By how many calendar days the last day moves on the mean of the year before the day judged; `null`: it has none before. */
  readonly shift: number | null;
}

/** What a candidate does to one regulation. */
export interface HarmonisedRegulation {
  /** The id of the regulation. */
  readonly profile: string;
  /** What becomes of its rules together; `silent` where it has none on the act, `mixed` where they go both ways. */
  readonly change: Harmonised;
  /** Its rules on the act, in the order of the text; empty where it has none. */
  readonly rules: readonly HarmonisedRule[];
  /** Late duties of the act on the register, as the text has it and under the candidate; `null` without a register. */
  readonly lateBefore: number | null;
  /** Late duties of the act on the register under the candidate; `null` without a register. */
  readonly late: number | null;
}

/** One candidate, set in every regulation. */
export interface HarmonisedCandidate {
  /** What was set, by path: `{ "limit.workingDays": 3 }`. */
  readonly candidate: Candidate;
  /** What it does to each regulation, in the order of `profiles`. */
  readonly regulations: readonly HarmonisedRegulation[];
  /** The ids of the regulations that become stricter: due never later and sometimes earlier. */
  readonly stricter: readonly string[];
  /** The ids of those that become looser: due never earlier and sometimes later. */
  readonly looser: readonly string[];
  /** The mean of the shifts of the rules that it moves: below 0 it is stricter than today. */
  readonly shift: number;
  /** Late duties of the act under all regulations together, as their texts are; `null` without a register. */
  readonly lateBefore: number | null;
  /** The same under the candidate; `null` without a register. */
  readonly late: number | null;
  /** No other candidate is at least as strict with fewer late, or stricter with no more. */
  readonly onFrontier: boolean;
}

/** What would follow if several regulations said the same of one act, candidate by candidate. */
export interface Harmonisation {
  /** The act that the candidates are about. */
  readonly act: Act;
  /** Tier and period, of reports; `null`: every one of the act. */
  readonly facet: string | null;
  /** The day judged. */
  readonly asOf: PlainDate;
  /** Whether every regulation was taken to be in force on every day. */
  readonly assumeInForce: boolean;
  /** The ids of the regulations, in the order in which they were given. */
  readonly profiles: readonly string[];
  /** The candidates, in the order in which they were given. */
  readonly candidates: readonly HarmonisedCandidate[];
}
