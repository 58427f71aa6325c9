import type { PlainDate } from "../../calendar/index.js";
import type { DutyState } from "../../core/model/evaluation.js";
import type { RuleId } from "../../language/anchor.js";
import type { ProvisionId } from "../../language/provision.js";
import type { ActorId } from "../../language/vocabulary.js";
import type { Act } from "../../language/words/acts.js";
import type { TaskOutcome } from "../outcomes/outcomes.js";

/**
 * How two layers fall out with one another: the lower gives longer for one act from one day, or the day that it sets
 * lies after the one that the layer above waits for.
 */
export const CONFLICT_KINDS = ["looserLimit", "internalAfterExternal"] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** One rule of one layer. */
export interface LayerRule {
  readonly profile: string;
  readonly ruleId: RuleId;
  readonly provision: ProvisionId;
  /** Of a layer in several versions: the day on which the one that is compared took force. */
  readonly version?: PlainDate;
}

/** Under what alone the lower rule gives longer: `suspended` counts no days of a suspension, `afterCutoff` past an hour. */
export const CONFLICT_CASES = ["always", "afterCutoff", "suspended"] as const;
export type ConflictCase = (typeof CONFLICT_CASES)[number];

/** Two rules that fall out, whatever task they are asked of. */
export interface RuleConflict {
  readonly kind: ConflictKind;
  readonly act: Act;
  readonly actor: ActorId;
  readonly lower: LayerRule;
  readonly upper: LayerRule;
  readonly onlyWhen: ConflictCase;
  /** Trigger days, or periods, of these two texts that were looked at, and those on which the lower day lies after the upper. */
  readonly looked: number;
  readonly later: number;
  /** The first of them; `null` where only a suspension makes it later. */
  readonly example: {
    readonly from: PlainDate | string;
    readonly lower: PlainDate;
    readonly upper: PlainDate;
    readonly lowerAt: string | null;
    readonly upperAt: string | null;
  } | null;
}

/** One duty of a task as a layer computes it. */
export interface LayerDay extends LayerRule {
  readonly due: PlainDate;
  readonly at: string | null;
  readonly state: DutyState;
}

/** Two days of one task that fall out. */
export interface DayConflict {
  readonly kind: ConflictKind;
  readonly act: Act;
  readonly actor: ActorId;
  readonly unit: string | null;
  readonly period: string | null;
  readonly lower: LayerDay;
  readonly upper: LayerDay;
  /** Working days after the upper day, up to the lower. */
  readonly workingDays: number;
}

/** One task under every layer. */
export interface LayeredTask {
  readonly id: string;
  /** `null` for a classified task. */
  readonly title: string | null;
  readonly outcomes: readonly TaskOutcome[];
  readonly conflicts: readonly DayConflict[];
}

export interface Layers {
  readonly asOf: PlainDate;
  /** The days looked at for rules: triggers, and the days of reports. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The lowest first. */
  readonly profiles: readonly string[];
  readonly rules: readonly RuleConflict[];
  /** None where no register was given. */
  readonly tasks: readonly LayeredTask[];
}
