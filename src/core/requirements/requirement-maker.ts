import type { Context } from "../evaluation/context.js";
import type { Finding } from "../lifecycle/finding.js";
import type { Task } from "../register/task.js";

/** A requirement compiled: adds what it finds at fault in a task to `found`. */
export type RequirementMaker = (task: Task, context: Context, found: Finding[]) => void;
