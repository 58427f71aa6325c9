import type { Bilingual } from "../../errors.js";
import type { Profile } from "../../language/profile.js";
import type { ProvisionId } from "../../language/provision.js";
import type { Rule } from "../../language/rule.js";
import type { DeadlineRule, RecurrenceRule } from "../../language/rule-kind.js";
import type { ConditionSet } from "../lifecycle/condition-set.js";
import type { Context, SettledEpisode } from "../model/context.js";
import type { Duty, Right, Rung } from "../model/evaluation.js";
import type { Finding } from "../model/finding.js";
import type { Owners } from "./owners.js";
import type { TaskPeriods } from "./task-periods.js";
import type { Wording } from "./worded-periods.js";

/** What rules come to on one task: a rule adds its results to the list they belong to. */
export interface Results {
  readonly duties: Duty[];
  readonly ladder: Rung[];
  readonly rights: Right[];
  readonly findings: Finding[];
  /** Where it is asked of an older text of a state: its episodes that were settled. */
  readonly settled?: SettledEpisode[];
}

/** A rule compiled, of whatever kind. */
export type CompiledRule = (context: Context, results: Results) => void;

/** Finds what other parts of the profile refer to. */
export interface Lookup {
  readonly recurrence: (id: string) => RecurrenceRule | undefined;
  /** How a recurrence reads, or read, through the versions of the regulation. */
  readonly wordings: (rule: RecurrenceRule) => readonly Wording[];
  /** Which periods of a recurrence a task owes; one for all rules that ask for them. */
  readonly periodsOf: (rule: RecurrenceRule) => TaskPeriods;
  /** The rules that take the place of a rule whenever they apply. */
  readonly replacers: (id: string) => readonly DeadlineRule[];
  /** Whether another rule starts from the day, or the fulfilment, of a rule. */
  readonly startsOthers: (id: string) => boolean;
  readonly actors: Profile["actors"];
  readonly ownersOf: (rule: Rule) => Owners;
  /** The value of a parameter: the host's own, else the profile's; `null` when it is switched off or not known. */
  readonly numberOf: (name: string) => number | null;
  /** The citation of a provision, which names the regulation where it is of another. */
  readonly cite: (provision: ProvisionId) => Bilingual;
  /** The conditions of all rules, answered together. */
  readonly conditions: ConditionSet;
}
