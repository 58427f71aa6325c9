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
/**
 * One of `DIFFERENCE_REASONS`: it waits for a confirmation; counts from another day; gives another number; does not
 * speak of the act; is not in force; its condition does not hold; the register does not tell enough.
 */
export type DifferenceReason = (typeof DIFFERENCE_REASONS)[number];

/** One reason, and the act it is about; of the status of the task itself `act` is `null`. */
export interface Difference {
  /** Why the others come to something else. */
  readonly reason: DifferenceReason;
  /**
   * The act that is late under some and not under others; `null` where the confirmation of the task tells them apart.
   */
  readonly act: Act | null;
  /** The regulations under which it is late, reached, or counted as not done yet. */
  readonly profiles: readonly string[];
  /** Those under which it is not, for this reason. */
  readonly others: readonly string[];
}

/** A state that is reached: from that day somebody must step in. */
export interface ReachedState {
  /** The rule that says what must then be done. */
  readonly ruleId: RuleId;
  /** The place of the rule, as `<profile>/<article>`. */
  readonly provision: ProvisionId;
  /** The first day of the state. */
  readonly since: PlainDate | null;
  /** The day on which somebody stepped in; `null` while nobody has. */
  readonly handledOn: PlainDate | null;
}

/** What one regulation says of a task. */
export interface TaskOutcome {
  /** The id of the regulation. */
  readonly profile: string;
  /** Where the task stands in its life. */
  readonly phase: Phase;
  /** Its state in the regulation's own word, with the common cell. */
  readonly status: Status;
  /** Its duties that are late, were met late, or missed, with the readings that hang on them. */
  readonly late: readonly Duty[];
  /** How many must be done without a day, and how many are not determined. */
  readonly owed: number;
  /** How many hang on something that is not recorded, and are late for nobody. */
  readonly undetermined: number;
  /** The lateness of most working days. */
  readonly worst: Duty | null;
  /** The states of delay that hold on the day judged, in the order of the text. */
  readonly reached: readonly ReachedState[];
}

/** One task under every regulation. */
export interface ComparedTask {
  /** The id of the task. */
  readonly id: string;
  /** `null` for a classified task. */
  readonly title: string | null;
  /** What each regulation says of it, in the order in which they were given. */
  readonly outcomes: readonly TaskOutcome[];
  /** Why they differ; empty when all come to the same. */
  readonly differences: readonly Difference[];
}

/** What one regulation comes to for the register as a whole: the count side by side, with its formula. */
export interface RegulationOutcome {
  /** The id of the regulation. */
  readonly profile: string;
  /** Whether it binds, or is a draft, in the version in force on the day judged. */
  readonly standing: Standing;
  /** The readings taken that are not its defaults. */
  readonly readings: Readings;
  /** Its counts by body, with the formula of their shares. */
  readonly summary: Summary;
  /** Reports of bodies and of the office that are late. */
  readonly lateReports: readonly Duty[];
  /** Tasks with a duty that is late, and those that are late of which every lateness hangs on a reading. */
  readonly lateTasks: number;
  /** Those of `lateTasks` of which every lateness hangs on a reading: under others it is none. */
  readonly lateTasksByReading: number;
  /** What stands out in the register as a whole; findings of single tasks are not in it. */
  readonly findings: readonly Finding[];
}

/** One register under several regulations on one day. */
export interface Outcomes {
  /** The day judged. */
  readonly asOf: PlainDate;
  /** Every regulation was taken to be in force on every day. */
  readonly assumeInForce: boolean;
  /** What each regulation comes to as a whole, in the order in which they were given. */
  readonly profiles: readonly RegulationOutcome[];
  /** The tasks of the register in its order, each under every regulation. */
  readonly tasks: readonly ComparedTask[];
}
