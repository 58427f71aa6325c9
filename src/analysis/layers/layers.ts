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
/** How two layers fall out with one another; what each word means stands at `CONFLICT_KINDS`. */
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** One rule of one layer. */
export interface LayerRule {
  /** The id of the layer. */
  readonly profile: string;
  /** The rule, by the id that it has in that layer. */
  readonly ruleId: RuleId;
  /** The place of the rule, as `<profile>/<article>`. */
  readonly provision: ProvisionId;
  /** Of a layer in several versions: the day on which the one that is compared took force. */
  readonly version?: PlainDate;
}

/** Under what alone the lower rule gives longer: `suspended` counts no days of a suspension, `afterCutoff` past an hour. */
export const CONFLICT_CASES = ["always", "afterCutoff", "suspended"] as const;
/** Under what the lower rule gives longer; `always`: it takes neither an hour nor a suspension. */
export type ConflictCase = (typeof CONFLICT_CASES)[number];

/** Two rules that fall out, whatever task they are asked of. */
export interface RuleConflict {
  /** How the two fall out: limits from one day, or reports of one period. */
  readonly kind: ConflictKind;
  /** The act that both ask for. */
  readonly act: Act;
  /** The role that has to do it. */
  readonly actor: ActorId;
  /** The rule of the lower layer. */
  readonly lower: LayerRule;
  /** The rule of the layer above it. */
  readonly upper: LayerRule;
  /** Whether the lower day is later at all times, or only past an hour or in a suspension. */
  readonly onlyWhen: ConflictCase;
  /** Trigger days, or periods, of these two texts that were looked at, and those on which the lower day lies after the upper. */
  readonly looked: number;
  /** Those of them on which the lower day lies after the upper; 0 where only a suspension makes it later. */
  readonly later: number;
  /** The first of them; `null` where only a suspension makes it later. */
  readonly example: {
    /** The trigger day; of reports the period, `2026-Q1`. */
    readonly from: PlainDate | string;
    /** The last day under the lower layer. */
    readonly lower: PlainDate;
    /** The last day under the layer above. */
    readonly upper: PlainDate;
    /** The time of that day, `14:00` in Viet Nam; `null` where the rule gives none. */
    readonly lowerAt: string | null;
    /** The time of the upper day, `14:00` in Viet Nam; `null` where the rule gives none. */
    readonly upperAt: string | null;
  } | null;
}

/** One duty of a task as a layer computes it. */
export interface LayerDay extends LayerRule {
  /** The legal last day. */
  readonly due: PlainDate;
  /** The time of that day, `14:00` in Viet Nam; `null` where the text gives none. */
  readonly at: string | null;
  /** What has become of the duty on the day judged. */
  readonly state: DutyState;
}

/** Two days of one task that fall out. */
export interface DayConflict {
  /** How the two days fall out: limits from one day, or a day within the house after the one outside it. */
  readonly kind: ConflictKind;
  /** The act that both ask for. */
  readonly act: Act;
  /** The role that has to do it. */
  readonly actor: ActorId;
  /** The body that owes it, by its canonical name; `null` where none is known. */
  readonly unit: string | null;
  /** The period of a recurring act, `2026-Q1`; `null` for every other. */
  readonly period: string | null;
  /** The day under the lower layer. */
  readonly lower: LayerDay;
  /** The day under the layer above. */
  readonly upper: LayerDay;
  /** Working days after the upper day, up to the lower. */
  readonly workingDays: number;
}

/** One task under every layer. */
export interface LayeredTask {
  /** The id of the task. */
  readonly id: string;
  /** `null` for a classified task. */
  readonly title: string | null;
  /** What each layer says of it, the lowest first. */
  readonly outcomes: readonly TaskOutcome[];
  /** Its duties that a lower layer sets a later day for than one above; empty where none falls out. */
  readonly conflicts: readonly DayConflict[];
}

/** Several layers of regulations on one register: where a lower one gives longer than one above it. */
export interface Layers {
  /** The day judged. */
  readonly asOf: PlainDate;
  /** The days looked at for rules: triggers, and the days of reports. */
  readonly from: PlainDate;
  /** The last of these days. */
  readonly to: PlainDate;
  /** The lowest first. */
  readonly profiles: readonly string[];
  /** The rules that fall out whatever the task, each lower layer with each of those above it. */
  readonly rules: readonly RuleConflict[];
  /** None where no register was given. */
  readonly tasks: readonly LayeredTask[];
}
