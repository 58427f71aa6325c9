import type { DayNumber } from "../../calendar/index.js";
import type { LifecycleRules } from "../../language/lifecycle-rules.js";

/** What stands for the receipt of a task where the text lets it. */
export type ReturnStart = "registered" | "start";

/** How a regulation reads the events of a task. */
export interface FoldRules {
  readonly lifecycle?: LifecycleRules | undefined;
  /** The last day on which a task received on a day may be sent back; `null` where the text sets none. */
  readonly lastReturn?: ((received: DayNumber) => DayNumber | null) | undefined;
  /** What the limit of a return counts from where nothing was received. */
  readonly returnsFrom?: readonly ReturnStart[] | undefined;
  /** Where a deadline goes that falls on a rest day (reading A49); by default it stays. */
  readonly deadlineOn?: ((day: DayNumber) => DayNumber) | undefined;
}
