import type { DayNumber } from "../../calendar/index.js";
import type { LifecycleRules } from "../../language/lifecycle-rules.js";
import type { ActorId } from "../../language/vocabulary.js";

/** What stands for the receipt of a task where the text lets it. */
export type ReturnStart = "registered" | "start";

/** How a regulation reads the events of a task. */
export interface FoldRules {
  readonly lifecycle?: LifecycleRules | undefined;
  /** The last day on which a task received on a day may be sent back; `null` where the text sets none. */
  readonly lastReturn?: ((received: DayNumber) => DayNumber | null) | undefined;
  /** What the limit of a return counts from where nothing was received. */
  readonly returnsFrom?: readonly ReturnStart[] | undefined;
  /** Who confirms that a task is finished, where the text asks for that. */
  readonly confirmer?: ActorId | null | undefined;
  /** Where a deadline goes that falls on a rest day (reading A49); by default it stays. */
  readonly deadlineOn?: ((day: DayNumber) => DayNumber) | undefined;
}
