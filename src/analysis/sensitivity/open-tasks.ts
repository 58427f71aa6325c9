import type { DayNumber } from "../../calendar/index.js";
import { openTask, type RuledTask } from "../../core/answers/open-task.js";
import type { TaskEvaluator } from "../../core/answers/task-evaluator.js";
import type { IndexFacts } from "../../core/bodies/register-facts.js";
import type { CheckedTask } from "../../core/model/checked-task.js";

/** So many tasks are kept open at once, however large the register. */
const MOST_OPEN = 20_000;

/** What tasks are opened on. */
interface Of {
  readonly tasks: readonly CheckedTask[];
  readonly facts: IndexFacts;
  readonly asOf: DayNumber;
}

/**
 * Tasks made ready for rules, once for each text of what events do: how a task stands on a day does not hang on the rules
 * that are then asked of it.
 */
export class OpenTasks {
  readonly #known = new Map<string, Map<number, RuledTask>>();
  #size = 0;

  /** The task at a place, as if no rule had been asked of it. */
  at(place: number, text: string, evaluator: TaskEvaluator, { tasks, facts, asOf }: Of): RuledTask {
    const kept = this.#known.get(text)?.get(place);
    if (kept !== undefined) {
      kept.context.dutyDays = null;
      kept.context.unlisted.length = 0;
      return kept;
    }
    const { compiled, setting, knownDay: knownAt } = evaluator;
    // Every place is that of a task.
    const fresh = openTask(tasks[place] as CheckedTask, { compiled, setting, asOf, knownAt, register: facts });
    // What has no day is opened twice, and what its rules say of each other stands in both.
    if (fresh.undated === null) this.#keep(place, text, fresh);
    return fresh;
  }

  #keep(place: number, text: string, task: RuledTask): void {
    if (this.#size >= MOST_OPEN) {
      this.#known.clear();
      this.#size = 0;
    }
    const own = this.#known.get(text) ?? new Map<number, RuledTask>();
    this.#known.set(text, own.set(place, task));
    this.#size++;
  }
}
