import type { Context } from "../model/context.js";
import type { Finding } from "../model/finding.js";
import type { Task } from "../model/task.js";

/** A requirement compiled: adds what it finds at fault in a task to `found`. */
export type RequirementMaker = (task: Task, context: Context, found: Finding[]) => void;
