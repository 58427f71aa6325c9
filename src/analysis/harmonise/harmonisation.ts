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
export type Harmonised = (typeof HARMONISED)[number];

export interface HarmonisedRule {
  readonly ruleId: RuleId;
  readonly provision: ProvisionId;
  readonly from: Amount | ComparedDate | null;
  readonly to: Amount | ComparedDate | null;
  readonly change: Harmonised;
  /** By how many calendar days the last day moves on the mean of the year before the day judged; `null`: it has none before. */
  readonly shift: number | null;
}

export interface HarmonisedRegulation {
  readonly profile: string;
  readonly change: Harmonised;
  readonly rules: readonly HarmonisedRule[];
  /** Late duties of the act on the register, as the text has it and under the candidate; `null` without a register. */
  readonly lateBefore: number | null;
  readonly late: number | null;
}

export interface HarmonisedCandidate {
  readonly candidate: Candidate;
  readonly regulations: readonly HarmonisedRegulation[];
  readonly stricter: readonly string[];
  readonly looser: readonly string[];
  /** The mean of the shifts of the rules that it moves: below 0 it is stricter than today. */
  readonly shift: number;
  readonly lateBefore: number | null;
  readonly late: number | null;
  /** No other candidate is at least as strict with fewer late, or stricter with no more. */
  readonly onFrontier: boolean;
}

export interface Harmonisation {
  readonly act: Act;
  /** Tier and period, of reports; `null`: every one of the act. */
  readonly facet: string | null;
  readonly asOf: PlainDate;
  readonly assumeInForce: boolean;
  readonly profiles: readonly string[];
  readonly candidates: readonly HarmonisedCandidate[];
}
