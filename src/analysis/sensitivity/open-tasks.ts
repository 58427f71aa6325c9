import type { DayNumber } from "../../calendar/index.js";
import type { OpenedTask } from "../../core/answers/open-context.js";
import { openTask } from "../../core/answers/open-task.js";
import type { IndexFacts } from "../../core/bodies/register-facts.js";
import type { CheckedTask } from "../../core/model/checked-task.js";
import type { Context } from "../../core/model/context.js";
import { sameData } from "../../language/same-data.js";
import type { EventForm } from "./event-forms.js";

/** What tasks are opened on. */
interface Of {
  readonly tasks: readonly CheckedTask[];
  readonly facts: IndexFacts;
  readonly asOf: DayNumber;
}

/** One way in which a task can stand: under every text of what events do that comes to the same of it. */
export interface Standing {
  /** Tells it apart from the other ways of its task. */
  readonly nth: number;
  readonly task: OpenedTask;
}

/** Whether rules find the same task in both. */
const standAlike = (a: Context, b: Context): boolean =>
  a.showsUnits === b.showsUnits &&
  sameData(a.facts, b.facts) &&
  sameData(a.standstills, b.standstills) &&
  sameData(a.life, b.life);

/**
 * Tasks made ready for rules, once for each way in which they can stand on the day judged: how a task stands does not
 * hang on the rules that are then asked of it, and of most tasks what events do comes to the same under every reading.
 */
export class OpenTasks {
  readonly #of: Of;
  readonly #usual: EventForm;
  readonly #standings: Standing[][] = [];
  readonly #known = new Map<EventForm, Map<number, Standing>>();

  /** @param usual - The text under the readings in use. */
  constructor(of: Of, usual: EventForm) {
    this.#of = of;
    this.#usual = usual;
  }

  /** How the task at a place stands under a text. */
  at(place: number, form: EventForm): Standing {
    // Every place is that of a task.
    const task = this.#of.tasks[place] as CheckedTask;
    const isUsual = form !== this.#usual && !form.stands(task, form.evaluator.calendar);
    const under = isUsual ? this.#usual : form;
    const kept = this.#known.get(under)?.get(place);
    if (kept !== undefined) return kept;
    const fresh = this.#open(task, place, under);
    const own = this.#known.get(under) ?? new Map<number, Standing>();
    this.#known.set(under, own.set(place, fresh));
    return fresh;
  }

  /** How every task stands under a text. */
  all(form: EventForm): readonly Standing[] {
    return this.#of.tasks.map((_, place) => this.at(place, form));
  }

  #open(task: CheckedTask, place: number, { evaluator }: EventForm): Standing {
    const { compiled, setting, knownDay: knownAt } = evaluator;
    const { facts: register, asOf } = this.#of;
    const opened = openTask(task, { compiled, setting, asOf, knownAt, register });
    const ways = this.#standings[place] ?? [];
    this.#standings[place] = ways;
    // What has no day, or a name that may be another's, is opened for both, under each text anew.
    const known = ways.find((one) => {
      const isSure = one.task.context.early === undefined && opened.context.early === undefined;
      return isSure && standAlike(one.task.context, opened.context);
    });
    if (known !== undefined) return known;
    const fresh = { nth: ways.length, task: opened };
    ways.push(fresh);
    return fresh;
  }
}
