import { DAYS } from "./days.js";
import { NO_DAY } from "./none.js";
import { PERIODS } from "./periods.js";
import { RANGES } from "./ranges.js";
import { patternOf, type Sense } from "./sense.js";
import { SPANS } from "./spans.js";

/** A sense with its pattern compiled. */
export interface CompiledSense extends Sense {
  readonly whole: RegExp;
}

const compiled = (sense: Sense): CompiledSense => ({
  ...sense,
  whole: patternOf(sense),
});

/** The senses that name a deadline; a phrase has the first one that holds all of it. */
export const DEADLINE_SENSES: readonly CompiledSense[] = [...DAYS, ...PERIODS, ...SPANS, ...RANGES].map(compiled);

/** The senses that give no day and say why. */
export const NO_DAY_SENSES: readonly CompiledSense[] = NO_DAY.map(compiled);
