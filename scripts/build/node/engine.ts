/** What checks and judges: the part of `dondoc` that is loaded with the first task. */
export { agenda } from "../../../src/core/answers/agenda.js";
export { registerContext } from "../../../src/core/answers/register-context.js";
export { schedule } from "../../../src/core/answers/schedule.js";
export { summarize } from "../../../src/core/answers/summarize.js";
export { createFollower, explain, explainTask, facts, validateEvent } from "../../../src/core/entry/asked-of-tasks.js";
export { createEvaluator } from "../../../src/core/entry/create-evaluator.js";
export { evaluate, evaluateRegister, evaluateStream } from "../../../src/core/entry/evaluate.js";
export { parseEvent } from "../../../src/core/register/parse-event.js";
export { parseRegister } from "../../../src/core/register/parse-register.js";
export { parseTask } from "../../../src/core/register/parse-task.js";
export { safeParseEvent, safeParseRegister, safeParseTask } from "../../../src/core/register/safe-parse.js";
