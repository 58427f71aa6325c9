import type { EvaluatorOptions } from "../../core/answers/evaluator-options.js";
import { TaskEvaluator } from "../../core/answers/task-evaluator.js";
import { canonicalJson } from "../../core/model/canonical-json.js";
import { applyReadings, type Readings } from "../../language/apply-readings.js";
import { USUAL_LIFECYCLE } from "../../language/lifecycle-rules.js";
import { inVersionOf, type Profile } from "../../language/profile.js";
import { type Reach, reachOf } from "./reach.js";
import { returnRulesOf } from "./touches.js";

/** A regulation in its own readings, and those that are taken in place of its defaults. */
export interface Regulation {
  readonly profile: Profile;
  readonly readings: Readings;
  readonly options: EvaluatorOptions;
}

/** A text of what events do, of the day of effect and of numbers: all that decides how a task stands before rules are asked. */
export interface EventForm {
  readonly profile: Profile;
  /** Opens tasks under this text; it has no rules to ask. */
  readonly evaluator: TaskEvaluator;
  /** What of it rules read beside the task. */
  readonly readByRules: string;
  /** Whether a task can stand otherwise than under the readings in use. */
  readonly stands: Reach["stands"];
}

/** The parts that are spent once a task is opened: no rule asks for them. */
const readByRules = ({ lifecycle = USUAL_LIFECYCLE, effect, parameters }: Profile): string => {
  const { suspended: _, dueOnRestDay: __, documentTasks: ___, givenBy: ____, ...rest } = lifecycle;
  return canonicalJson([rest, effect, parameters]);
};

/** What the other versions of a regulation say, where there are any. */
export const othersText = (profile: Profile): string =>
  canonicalJson(
    (inVersionOf(profile)?.others ?? []).map(({ profile: { lifecycle, effect, parameters, rules } }) => [
      lifecycle ?? null,
      effect,
      parameters,
      rules,
    ]),
  );

/** The texts of what events do that the readings of a regulation give, each made ready once. */
export class EventForms {
  readonly #base: Profile;
  readonly #regulation: Regulation;
  readonly #byText = new Map<string, EventForm>();

  constructor(regulation: Regulation) {
    this.#regulation = regulation;
    // What limits a return decides which tasks wait. By what word a task stands on the board makes nobody late.
    const { profile } = regulation;
    this.#base = { ...profile, rules: returnRulesOf(profile), statuses: profile.statuses.slice(0, 1) };
  }

  /** The text under some readings beside those in use. */
  under(readings: Readings): EventForm {
    const profile = this.#profileUnder(readings);
    const { lifecycle, effect, parameters, rules } = profile;
    const text = canonicalJson([lifecycle ?? null, effect, parameters, rules, othersText(profile)]);
    const kept = this.#byText.get(text);
    if (kept !== undefined) return kept;
    const usual = this.#profileUnder({});
    const fresh: EventForm = {
      profile,
      evaluator: new TaskEvaluator({
        ...this.#regulation.options,
        profile,
        readings: {},
        arguable: false,
        hangsOn: false,
      }),
      readByRules: readByRules(profile),
      stands: reachOf(usual, profile).stands,
    };
    this.#byText.set(text, fresh);
    return fresh;
  }

  #profileUnder(readings: Readings): Profile {
    const { readings: taken, options } = this.#regulation;
    const all = { ...taken, ...readings };
    const codes = new Set(Object.keys(all));
    const part = { ...this.#base, readings: this.#base.readings.filter(({ code }) => codes.has(code)) };
    return applyReadings(part, all, options.parameters ?? {});
  }
}
