import { type DayNumber, dayOf } from "../../calendar/index.js";
import { FACT_NAMES } from "../../language/condition.js";
import { openTask } from "../answers/open-task.js";
import type { JudgedTask, TaskEvaluator } from "../answers/task-evaluator.js";
import type { OneJudged } from "../answers/whole-register.js";
import type { CheckedTask } from "../model/checked-task.js";
import type { RegisterFacts } from "../model/context.js";
import { AskedFacts } from "./asked-facts.js";
import { countedOn } from "./counters.js";

/** The first day after one on which something that is recorded already happens. */
const nextRecorded = ({ events, documentDay }: CheckedTask, after: DayNumber): DayNumber => {
  const days = [...events.map(({ day }) => day), ...(documentDay === null ? [] : [documentDay])];
  return Math.min(Number.POSITIVE_INFINITY, ...days.filter((day) => day > after));
};

/** A task that is followed: what it came to, on which day, and until when that holds. */
export class FollowedTask {
  readonly task: CheckedTask;
  readonly #evaluator: TaskEvaluator;
  readonly #asked: AskedFacts;
  readonly #judged: JudgedTask;
  readonly #judgedOn: DayNumber;
  /** The first day on which it has to be judged again. */
  readonly #until: DayNumber;
  #read: { readonly asOf: DayNumber; readonly facts: RegisterFacts; readonly one: OneJudged } | null = null;

  constructor(evaluator: TaskEvaluator, task: CheckedTask, asOf: DayNumber, facts: RegisterFacts) {
    this.task = task;
    this.#evaluator = evaluator;
    this.#asked = new AskedFacts(facts);
    this.#judged = evaluator.judge(task, asOf, this.#asked);
    this.#judgedOn = asOf;
    const { nextChange } = this.#judged.evaluation;
    const changes = nextChange === null ? Number.POSITIVE_INFINITY : dayOf(nextChange);
    this.#until = Math.min(changes, nextRecorded(task, asOf));
  }

  /** Whether it still holds on a later day, and beside other tasks. */
  holds(asOf: DayNumber, facts: RegisterFacts): boolean {
    if (asOf >= this.#until || !this.#asked.isAnsweredBy(facts)) return false;
    return this.#asked.countsAlike(facts) || this.#comesToTheSame(asOf, facts);
  }

  /** Whether the facts that conditions are about stay the same, however many tasks its document now has. */
  #comesToTheSame(asOf: DayNumber, register: RegisterFacts): boolean {
    const { compiled, setting, knownDay } = this.#evaluator;
    const { facts } = openTask(this.task, { compiled, setting, asOf, knownAt: knownDay, register }).context;
    const known = this.#judged.context.facts;
    return FACT_NAMES.every((name) => facts[name] === known[name]);
  }

  /** Whether it still holds on a later day beside the same tasks. */
  holdsOn(asOf: DayNumber): boolean {
    return asOf < this.#until;
  }

  /** What it came to as it reads on a day: with counters, and the readings that a lateness hangs on. */
  on(asOf: DayNumber, facts: RegisterFacts): OneJudged {
    if (this.#read?.asOf === asOf && this.#read.facts === facts) return this.#read.one;
    const counted = countedOn(this.#judged, this.#judgedOn, asOf, this.#evaluator.calendar);
    const judged = this.#evaluator.finish(counted, this.task, asOf, facts);
    const one: OneJudged = { task: this.task, judged };
    this.#read = { asOf, facts, one };
    return one;
  }
}
