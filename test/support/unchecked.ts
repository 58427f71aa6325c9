/**
 * The functions of the package for inputs whose type a test does not say: built in pieces, drawn, or wrong on purpose.
 * They are the same functions; what a host is shown says besides what they take (`test/types`).
 */
export { createEvaluator } from "../../src/core/answers/create-evaluator.js";
export { evaluate, evaluateRegister } from "../../src/core/answers/evaluator.js";
export { explain } from "../../src/core/answers/explain.js";
export { explainTask } from "../../src/core/answers/explain-task.js";
export { validateEvent } from "../../src/core/answers/validate-event.js";
export { createFollower } from "../../src/core/changes/follower.js";
