import type { PlainDate } from "../../calendar/index.js";
import type { Summary } from "../../core/answers/summarize.js";
import type { Duty, Status } from "../../core/model/evaluation.js";
import type { Finding } from "../../core/model/finding.js";
import type { RuleId } from "../../language/anchor.js";
import type { Readings } from "../../language/apply-readings.js";
import type { Standing } from "../../language/profile.js";
import type { ProvisionId } from "../../language/provision.js";
import type { Phase } from "../../language/vocabulary.js";
import type { Act } from "../../language/words/acts.js";

/** Why regulations come to different verdicts on one task. */
export const DIFFERENCE_REASONS = [
  "confirmation",
  "anchor",
  "number",
  "silence",
  "notInForce",
  "condition",
  "notTold",
] as const;
export type DifferenceReason = (typeof DIFFERENCE_REASONS)[number];

/** One reason, and the act it is about; of the status of the task itself `act` is `null`. */
export interface Difference {
  readonly reason: DifferenceReason;
  readonly act: Act | null;
  /** The regulations under which it is late, reached, or counted as not done yet. */
  readonly profiles: readonly string[];
  /** Those under which it is not, for this reason. */
  readonly others: readonly string[];
}

/** A state that is reached: from that day somebody must step in. */
export interface ReachedState {
  readonly ruleId: RuleId;
  readonly provision: ProvisionId;
  readonly since: PlainDate | null;
  readonly handledOn: PlainDate | null;
}

/** What one regulation says of a task. */
export interface TaskOutcome {
  readonly profile: string;
  readonly phase: Phase;
  readonly status: Status;
  /** Its duties that are late, were met late, or missed, with the readings that hang on them. */
  readonly late: readonly Duty[];
  /** How many must be done without a day, and how many are not determined. */
  readonly owed: number;
  readonly undetermined: number;
  /** The lateness of most working days. */
  readonly worst: Duty | null;
  readonly reached: readonly ReachedState[];
}

/** One task under every regulation. */
export interface ComparedTask {
  readonly id: string;
  /** `null` for a classified task. */
  readonly title: string | null;
  readonly outcomes: readonly TaskOutcome[];
  /** Why they differ; empty when all come to the same. */
  readonly differences: readonly Difference[];
}

/** What one regulation comes to for the register as a whole: the count side by side, with its formula. */
export interface RegulationOutcome {
  readonly profile: string;
  readonly standing: Standing;
  /** The readings taken that are not its defaults. */
  readonly readings: Readings;
  readonly summary: Summary;
  /** Reports of bodies and of the office that are late. */
  readonly lateReports: readonly Duty[];
  /** Tasks with a duty that is late, and those that are late of which every lateness hangs on a reading. */
  readonly lateTasks: number;
  readonly lateTasksByReading: number;
  readonly findings: readonly Finding[];
}

export interface Outcomes {
  readonly asOf: PlainDate;
  /** Every regulation was taken to be in force on every day. */
  readonly assumeInForce: boolean;
  readonly profiles: readonly RegulationOutcome[];
  readonly tasks: readonly ComparedTask[];
}
