import { anObject, answering, requireOptions, requireValue } from "../../answering.js";
import { dayInVietNam } from "../../calendar/index.js";
import type { EvaluationMeta } from "../answers/evaluation-meta.js";
import { type EvaluatorOptions, REGISTER_CHECKS, type RegisterOptions } from "../answers/evaluator-options.js";
import type { RegisterEvaluation } from "../answers/register-evaluation.js";
import { requireShare } from "../answers/summarize.js";
import { TaskEvaluator } from "../answers/task-evaluator.js";
import { metaOf } from "../answers/whole-register.js";
import { optional } from "../model/optional.js";
import { checkRegister } from "../register/parse-register.js";
import { requireReceipt } from "./require-receipt.js";

/** What a result is said to be computed from. */
export interface ReceiptInputs {
  /** The register, as it was given to `evaluateRegister`. */
  readonly register: unknown;
  /** The options that it was given. */
  readonly options: EvaluatorOptions & RegisterOptions;
}

/** A part of a receipt. */
export type ReceiptPart = keyof EvaluationMeta;

/** Whether a result is of the inputs that are shown beside it. */
export interface ReceiptVerdict {
  /** Whether every part is the same: the result is of these inputs. */
  readonly verified: boolean;
  /** The parts in which the inputs are others than those of the result. */
  readonly differs: readonly ReceiptPart[];
  /** What the inputs give. */
  readonly meta: EvaluationMeta;
}

const textOf = (meta: EvaluationMeta, part: ReceiptPart): string =>
  part === "engine" ? `${meta.engine.name} ${meta.engine.version}` : meta[part].sha256;

const PARTS: readonly ReceiptPart[] = ["engine", "profile", "calendar", "register", "options"];

/**
 * Whether a result, stored perhaps, was computed from these inputs: its `meta` is worked out anew and compared, part by
 * part. Nothing is evaluated.
 *
 * @throws DondocError for what is no result, or inputs that cannot be read.
 * @example
 * verifyReceipt(stored, { register, options: { profile: laoCai, asOf: "2026-03-05" } }).differs; // [] or ["register"]
 */
export const verifyReceipt = (result: Pick<RegisterEvaluation, "meta">, inputs: ReceiptInputs): ReceiptVerdict =>
  answering("inputs", () => {
    requireReceipt(result, "result");
    requireValue(inputs, "inputs", anObject);
    const { register, options } = inputs;
    requireValue(options, "options", anObject);
    const { asOf, from, share, onProblem, ...rest } = options;
    requireOptions({ ...optional("from", from), ...optional("onProblem", onProblem) }, REGISTER_CHECKS);
    if (share !== undefined) requireShare(share);
    const evaluator = new TaskEvaluator(rest);
    const day = from === undefined ? null : dayInVietNam(from, "from");
    const judged = { register: checkRegister(register), asOf: evaluator.day(asOf), from: day };
    const meta = metaOf(evaluator.inForceOn(judged.asOf), judged, share);
    const differs = PARTS.filter((part) => textOf(meta, part) !== textOf(result.meta, part));
    return Object.freeze({ verified: differs.length === 0, differs: Object.freeze(differs), meta });
  });
