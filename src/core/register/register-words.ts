import { EVENT_KEYS } from "./parse-events.js";
import { REGISTER_OWN_WORDS } from "./parse-register.js";
import { TASK_WORDS } from "./parse-task.js";

/** Every key that a register can have, at whatever depth: they are words of the format and tell nothing of a task. */
export const REGISTER_WORDS: ReadonlySet<string> = new Set([...REGISTER_OWN_WORDS, ...TASK_WORDS, ...EVENT_KEYS]);
