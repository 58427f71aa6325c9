import type { Register, Task, TaskEvent } from "../model/task.js";
import { parseEvent } from "./parse-event.js";
import { parseRegister } from "./parse-register.js";
import { parseTask } from "./parse-task.js";
import { type Result, resultOf } from "./result.js";

/**
 * What `parseTask` gives, as a result: `{ success: true, data }` or `{ success: false, error }`. Nothing is thrown for
 * what is wrong with the input.
 *
 * @example
 * const result = safeParseTask(JSON.parse(body));
 * if (!result.success) result.error.issues.map(({ path, message }) => `${path}: ${message.vi}`);
 */
export const safeParseTask = (value: unknown): Result<Task> => resultOf(() => parseTask(value));

/**
 * What `parseRegister` gives, as a result; nothing is thrown for what is wrong with the input.
 *
 * @example
 * const result = safeParseRegister({ tasks: [{ id: "1", dueOn: "2026-02-30" }] });
 * if (!result.success) result.error.issues.map(({ path }) => path); // ["tasks[0].dueOn"]
 */
export const safeParseRegister = (value: unknown): Result<Register> => resultOf(() => parseRegister(value));

/**
 * What `parseEvent` gives, as a result; nothing is thrown for what is wrong with the input.
 *
 * @example
 * const result = safeParseEvent({ type: "completed", on: "2026-03-40" });
 * if (!result.success) result.error.code; // "impossible-date"
 */
export const safeParseEvent = (value: unknown): Result<TaskEvent> => resultOf(() => parseEvent(value));
