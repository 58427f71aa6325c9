import { calling } from "../../answering.js";
import { DondocError } from "../../errors.js";
import { isPlainObject } from "../model/plain-values.js";
import type { Register } from "../model/task.js";
import { parsePartial } from "../register/parse-partial.js";
import { checkRegister } from "../register/parse-register.js";
import type { RegisterOptions } from "./evaluator-options.js";

/** A register as it was read, whole or as far as it could be. */
export interface ReadWhole {
  readonly register: Register;
  /** The places in the input of the tasks that were read; `null`: all of them were. */
  readonly places: readonly number[] | null;
  readonly onProblem: RegisterOptions["onProblem"];
}

/**
 * Reads a register. With `onProblem` a task that cannot be read is told of and left out; what is wrong with the register
 * as a whole, and every question of secrecy, is an error as ever.
 */
export const readWhole = (input: unknown, onProblem: RegisterOptions["onProblem"]): ReadWhole => {
  if (onProblem === undefined) return { register: checkRegister(input), places: null, onProblem };
  try {
    return { register: checkRegister(input), places: null, onProblem };
  } catch (error) {
    const source = Array.isArray(input) ? { tasks: input } : input;
    if (!(error instanceof DondocError) || !isPlainObject(source)) throw error;
    const given: unknown = Reflect.get(source, "tasks");
    const leftOut = new Set<number>();
    const register = parsePartial(source, {
      notices: [],
      onLeftOut: (index, problems) => {
        leftOut.add(index);
        calling(() => onProblem(new DondocError(problems), index));
      },
    });
    const count = Array.isArray(given) ? given.length : 0;
    const places = Array.from({ length: count }, (_, i) => i).filter((place) => !leftOut.has(place));
    return { register, places, onProblem };
  }
};
