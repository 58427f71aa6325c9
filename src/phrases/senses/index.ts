import type { NoDayReason } from "../printed-deadline.js";
import { DAYS } from "./days.js";
import { NO_DAY } from "./none.js";
import { PERIODS } from "./periods.js";
import { RANGES } from "./ranges.js";
import { wholePattern } from "./sense.js";
import { SPANS } from "./spans.js";

/** One way in which a deadline is printed, or in which none is. */
export interface Sense {
  readonly id: string;
  /** Holds for all parts of a phrase, or not at all. */
  readonly whole: RegExp;
  /** Why a phrase of this sense gives no day. */
  readonly reason?: NoDayReason;
}

/** The senses that name a deadline; a phrase has the first one that holds all of it. */
export const DEADLINE_SENSES: readonly Sense[] = Object.entries({ ...DAYS, ...PERIODS, ...SPANS, ...RANGES }).map(
  ([id, pattern]) => ({ id, whole: wholePattern(pattern) }),
);

/** The senses that give no day and say why. */
export const NO_DAY_SENSES: readonly Sense[] = Object.entries(NO_DAY).map(([id, [reason, pattern]]) => ({
  id,
  whole: wholePattern(pattern),
  reason,
}));
