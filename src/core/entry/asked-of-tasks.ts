import type { Facts } from "../../language/condition.js";
import type { Profile } from "../../language/profile.js";
import type { TaskOptions } from "../answers/evaluator-options.js";
import { type ExplainOptions, type Explanation, explain as explainOf } from "../answers/explain.js";
import {
  type ExplainTaskOptions,
  explainTask as explainTaskOf,
  type TaskExplanation,
} from "../answers/explain-task.js";
import { facts as factsOf } from "../answers/facts.js";
import { validateEvent as validateEventOf } from "../answers/validate-event.js";
import {
  type Follower as AnyFollower,
  createFollower as createFollowerOf,
  type FollowerOptions,
} from "../changes/follower.js";
import type { EventInput, RegisterInput, TaskInput, TaskReadBefore } from "../model/input.js";
import type { TaskEvent } from "../model/task.js";
import type { Result } from "../register/result.js";

/**
 * How the dates of a provision came about: the trigger, each day that was not counted and the law that makes it a rest
 * day, bound, roll, and the day itself, from the same code that computed it.
 *
 * @param task - A task; `null` for a provision of units, bodies or effect.
 * @throws DondocError `unknown-name` for a provision without a date, with the nearest one; the errors of a wrong task or meeting.
 * @example
 * explain(task, { profile: laoCai, asOf: "2026-09-04", provision: "lao-cai/7.2.a" }).derivations[0]?.steps.length;
 */
export const explain: <P extends Profile>(
  task: TaskInput<P> | TaskReadBefore | null,
  options: ExplainOptions & { readonly profile: P },
) => Explanation = explainOf;

/**
 * How every date of a task came about, in one pass; `explain` gives the same for one provision, with its text and readings.
 *
 * @throws DondocError with every problem of the options, or of the task, at once; `outside-calendar` for a day no calendar covers.
 * @example
 * explainTask(task, { profile: laoCai, asOf: "2026-09-04" }).derivations.find(({ ruleId }) => ruleId === "lao-cai/7.2.a")?.on;
 */
export const explainTask: <P extends Profile>(
  task: TaskInput<P> | TaskReadBefore,
  options: ExplainTaskOptions & { readonly profile: P },
) => TaskExplanation = explainTaskOf;

/**
 * The published facts of a task on a day, as the conditions of a regulation are asked about them (`FACTS`): for a host
 * that runs these conditions in an engine of its own. `null` is not recorded.
 *
 * @throws DondocError with every problem of the task, or of the options, at once.
 * @example
 * facts({ id: "1", dueOn: "2026-03-04" }, { profile: laoCai, asOf: "2026-03-05" }).cell; // "openOverdue"
 */
export const facts: <P extends Profile>(
  task: TaskInput<P> | TaskReadBefore,
  options: TaskOptions & { readonly profile: P },
) => Facts = factsOf;

/**
 * Whether an event may be added to a task, asked before it is stored: its type, days and fields, whether it lies before
 * the task exists, and whether its id is taken. Paths of problems are those inside the event. An evaluator's own
 * `validateEvent` says besides what the record would then show under its regulation.
 *
 * @param event - The event, of whatever origin: it is what is asked about.
 * @throws DondocError when the task itself cannot be read.
 * @example
 * const result = validateEvent(task, { type: "completed", on: "2026-03-40" });
 * if (!result.success) result.error.issues[0]?.path; // "on"
 */
export const validateEvent: (task: TaskInput | TaskReadBefore, event: unknown) => Result<TaskEvent> = validateEventOf;

/** A register that is kept judged while it changes and days go by. */
export interface Follower<P extends Profile = Profile> extends AnyFollower {
  /** Adds an event to the history of a task. */
  record(taskId: string, event: EventInput<P>): void;
  /** Puts a task in, or in the place of the one with its id. */
  put(task: TaskInput<P> | TaskReadBefore): void;
}

/**
 * Follows a register: keeps what was judged, takes events, tasks and days, and judges again only what they touch. What it
 * says is at any time what `evaluateRegister` says of the register as it then stands.
 *
 * @throws DondocError with every problem of the register or of the options; each method with those of what it was given,
 * and nothing is taken then.
 * @example
 * const follower = createFollower(register, { profile: laoCai, asOf: "2026-03-05" });
 * follower.record("NV-1", { type: "completed", on: "2026-03-05" });
 * follower.advance("2026-03-06");
 * follower.changes().changes.map(({ kind, key }) => `${kind} ${key}`);
 */
export const createFollower: <P extends Profile>(
  register: RegisterInput<P>,
  options: FollowerOptions & { readonly profile: P },
) => Follower<P> = createFollowerOf;
