import { anObject, answering, anything, aText, requireOptions, requireValue } from "../../answering.js";
import { type DayNumber, dateOf, dayInVietNam, type PlainDate } from "../../calendar/index.js";
import { fail } from "../../errors.js";
import { nearest } from "../../nearest.js";
import type { EvaluatorOptions, RegisterOptions } from "../answers/evaluator-options.js";
import { REGISTER_CHECKS } from "../answers/evaluator-options.js";
import type { RegisterEvaluation } from "../answers/register-evaluation.js";
import { requireShare, type SummaryOptions } from "../answers/summarize.js";
import { TaskEvaluator } from "../answers/task-evaluator.js";
import { assembled } from "../answers/whole-register.js";
import { contextOf } from "../bodies/register-context.js";
import type { IndexFacts } from "../bodies/register-facts.js";
import type { CheckedTask } from "../model/checked-task.js";
import { optional } from "../model/optional.js";
import type { Register } from "../model/task.js";
import { deadlineNotices } from "../register/deadline-notices.js";
import { checkRegister, deadlineNoticesOf, type TaskNotices, withTasks } from "../register/parse-register.js";
import { checkTask } from "../register/parse-task.js";
import { withEvent } from "../register/with-event.js";
import type { Changes } from "./change.js";
import { changes } from "./changes.js";
import { FollowedTask } from "./followed-task.js";

/** What a register is followed for: the options of `evaluateRegister`, but for `onProblem`. */
export type FollowerOptions = EvaluatorOptions & Omit<RegisterOptions, "onProblem">;

/** A register that is kept judged while it changes and days go by. */
export interface Follower {
  /** The day judged. */
  readonly asOf: PlainDate;
  /** The register as it stands. */
  readonly register: Register;
  /** What `evaluateRegister` says of it; put together, with its counters, when it is read. */
  readonly evaluation: RegisterEvaluation;
  /** How often a task was judged since the beginning. */
  readonly judged: number;
  /** Adds an event to the history of a task. */
  record(taskId: string, event: unknown): void;
  /** Puts a task in, or in the place of the one with its id. */
  put(task: unknown): void;
  /** Takes a task out. */
  remove(taskId: string): void;
  /** Goes on to a later day. */
  advance(day: PlainDate): void;
  /** What changed since this was asked before, or since the beginning. */
  changes(): Changes;
}

/** The tasks as they are judged, by id, in the order of the register. */
type Followed = ReadonlyMap<string, FollowedTask>;

class RegisterFollower implements Follower {
  readonly #asked: TaskEvaluator;
  /** That of the version in force on the day judged. */
  #evaluator: TaskEvaluator;
  readonly #from: DayNumber | null;
  readonly #share: SummaryOptions | undefined;
  #asOf: DayNumber;
  #register: Register;
  /** What is told of the deadline of each task, as it was given. */
  #deadlines: TaskNotices;
  #facts: IndexFacts;
  #tasks: Followed;
  #judged = 0;
  #evaluation: RegisterEvaluation | null = null;
  /** The result up to which changes were told. */
  #told: RegisterEvaluation;

  constructor(evaluator: TaskEvaluator, register: Register, options: Omit<RegisterOptions, "onProblem">) {
    this.#asked = evaluator;
    this.#from = options.from === undefined ? null : dayInVietNam(options.from, "from");
    this.#share = options.share;
    this.#asOf = evaluator.day(options.asOf);
    this.#evaluator = evaluator.inForceOn(this.#asOf);
    this.#register = register;
    this.#deadlines = deadlineNoticesOf(register);
    this.#facts = this.#evaluator.facts(contextOf(register));
    this.#tasks = this.#judgedAnew(register.tasks.map(checkTask), this.#asOf, this.#facts, new Map());
    this.#told = this.evaluation;
  }

  get asOf(): PlainDate {
    return dateOf(this.#asOf);
  }

  get register(): Register {
    return this.#register;
  }

  get judged(): number {
    return this.#judged;
  }

  get evaluation(): RegisterEvaluation {
    this.#evaluation ??= answering("register", () => this.#put());
    return this.#evaluation;
  }

  #put(): RegisterEvaluation {
    const done = [...this.#tasks.values()].map((task) => task.on(this.#asOf, this.#facts));
    const { register } = this;
    const judged = { register, facts: this.#facts, done, notices: [], asOf: this.#asOf, from: this.#from };
    return assembled(this.#evaluator, judged, this.#share);
  }

  /** The tasks, each judged again unless what it came to still holds. */
  #judgedAnew(tasks: readonly CheckedTask[], asOf: DayNumber, facts: IndexFacts, known: Followed): Followed {
    const anew = tasks.map((task): [string, FollowedTask] => {
      const { id } = task.task;
      const kept = known.get(id);
      const holds = kept?.task === task && (facts === this.#facts ? kept.holdsOn(asOf) : kept.holds(asOf, facts));
      if (kept !== undefined && holds) return [id, kept];
      this.#judged++;
      return [id, new FollowedTask(this.#evaluator, task, asOf, facts)];
    });
    return new Map(anew);
  }

  /** Takes other tasks; where one of them cannot be judged nothing is taken. */
  #take(tasks: readonly CheckedTask[], deadlines: TaskNotices = this.#deadlines): void {
    const register = withTasks(this.#register, tasks, deadlines);
    const facts = this.#evaluator.facts(contextOf(register));
    this.#tasks = this.#judgedAnew(tasks, this.#asOf, facts, this.#tasks);
    this.#facts = facts;
    this.#deadlines = deadlines;
    this.#register = register;
    this.#evaluation = null;
  }

  #taskOf(taskId: string): FollowedTask {
    requireValue(taskId, "taskId", aText);
    const found = this.#tasks.get(taskId);
    if (found !== undefined) return found;
    // The ids of a register may be many, and are not told; the nearest is.
    const close = nearest(taskId, [...this.#tasks.keys()]);
    const problem = {
      code: "unknown-name",
      path: "taskId",
      found: taskId.slice(0, 60),
      expected: "tasks[].id",
    } as const;
    return fail({ ...problem, ...optional("nearest", close) });
  }

  /** The tasks with one put in the place of another, or at the end. */
  #with(task: CheckedTask): readonly CheckedTask[] {
    const tasks = [...this.#tasks.values()].map((one) => one.task);
    const isKnown = this.#tasks.has(task.task.id);
    return isKnown ? tasks.map((one) => (one.task.id === task.task.id ? task : one)) : [...tasks, task];
  }

  record(taskId: string, event: unknown): void {
    answering("event", () => {
      const { task } = withEvent(this.#taskOf(taskId).task.task, event);
      this.#take(this.#with(checkTask(task)));
    });
  }

  put(task: unknown): void {
    answering("task", () => {
      const checked = checkTask(task);
      this.#take(this.#with(checked), new Map(this.#deadlines).set(checked.task.id, deadlineNotices(task)));
    });
  }

  remove(taskId: string): void {
    answering("taskId", () => {
      const gone = this.#taskOf(taskId);
      this.#take([...this.#tasks.values()].filter((one) => one !== gone).map((one) => one.task));
    });
  }

  advance(day: PlainDate): void {
    answering("day", () => {
      const asOf = this.#evaluator.day(day, "day");
      if (asOf < this.#asOf)
        fail({ code: "out-of-range", path: "day", found: dateOf(asOf), expected: `≥ ${this.asOf}` });
      const tasks = [...this.#tasks.values()].map((one) => one.task);
      const version = this.#asked.inForceOn(asOf);
      if (version === this.#evaluator) this.#tasks = this.#judgedAnew(tasks, asOf, this.#facts, this.#tasks);
      else this.#goOnUnder(version, tasks, asOf);
      if (asOf !== this.#asOf) this.#evaluation = null;
      this.#asOf = asOf;
    });
  }

  /** Another version is in force: nothing of what was judged by the one before is kept. */
  #goOnUnder(version: TaskEvaluator, tasks: readonly CheckedTask[], asOf: DayNumber): void {
    const before = this.#evaluator;
    const facts = version.facts(contextOf(this.#register));
    this.#evaluator = version;
    try {
      this.#tasks = this.#judgedAnew(tasks, asOf, facts, new Map());
      this.#facts = facts;
    } catch (error) {
      this.#evaluator = before;
      throw error;
    }
  }

  changes(): Changes {
    const found = changes(this.#told, this.evaluation);
    this.#told = this.evaluation;
    return found;
  }
}

/** Asked elsewhere, each in words of its own; a name that is not here is not known. */
const FOLLOWED_CHECKS = { asOf: anything, from: REGISTER_CHECKS.from, share: anything };

/**
 * Follows a register: keeps what was judged, takes events, tasks and days, and judges again only what they touch. What it
 * says is at any time what `evaluateRegister` says of the register as it then stands.
 *
 * @param input - A register as `evaluateRegister` takes it.
 * @throws DondocError with every problem of the register or of the options; each method with those of what it was given,
 * and nothing is taken then.
 * @example
 * const follower = createFollower(register, { profile: laoCai, asOf: "2026-03-05" });
 * follower.record("NV-1", { type: "completed", on: "2026-03-05" });
 * follower.advance("2026-03-06");
 * follower.changes().changes.map(({ kind, key }) => `${kind} ${key}`);
 */
export const createFollower = (input: unknown, options: FollowerOptions): Follower =>
  answering("options", () => {
    requireValue(options, "", anObject);
    const { asOf, from, share, ...rest } = options;
    const own = { asOf, ...optional("from", from), ...optional("share", share) };
    requireOptions(own, FOLLOWED_CHECKS);
    if (share !== undefined) requireShare(share);
    return new RegisterFollower(new TaskEvaluator(rest), checkRegister(input), own);
  });
