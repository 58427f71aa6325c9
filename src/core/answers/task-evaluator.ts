import { answering, asDondocError, kindWord } from "../../answering.js";
import { type DayNumber, dayInVietNam, type PlainDate, type WorkingCalendar } from "../../calendar/index.js";
import type { Readings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import type { CheckedTask } from "../model/checked-task.js";
import type { DayContext, Setting } from "../model/context.js";
import type { TaskEvaluation } from "../model/evaluation.js";
import { checkTask } from "../register/parse-task.js";
import { withArguable } from "./arguable.js";
import { type CompiledProfile, compileProfile } from "./compile-profile.js";
import { evaluateTask } from "./evaluate-task.js";
import { type EvaluatorOptions, settingFor } from "./evaluator-options.js";

/** An evaluator under one other reading. */
interface Alternative {
  readonly code: string;
  readonly value: string;
  readonly evaluator: TaskEvaluator;
}

/** Occurrences that are listed on each side of the day judged, to find the dates of our own among them. */
const OF_ANOTHER_READING = 2;

/** One evaluator for every reading value that is not in use and changes something. */
const alternativesOf = (options: EvaluatorOptions): Alternative[] =>
  options.profile.readings.flatMap((reading) => {
    const inUse = options.readings?.[reading.code] ?? reading.value;
    return reading.values
      .filter(({ value }) => value !== inUse)
      .map(({ value }) => {
        const readings = { ...options.readings, [reading.code]: value };
        return {
          code: reading.code,
          value,
          evaluator: new TaskEvaluator({ ...options, readings, arguable: false }, OF_ANOTHER_READING),
        };
      });
  });

/** The readings taken that are not the defaults. */
const takenReadings = ({ profile, readings = {} }: EvaluatorOptions): Readings =>
  Object.freeze(
    Object.fromEntries(
      profile.readings.flatMap(({ code, value }): [string, string][] => {
        const taken = readings[code] ?? value;
        return taken === value ? [] : [[code, taken]];
      }),
    ),
  );

/** A profile made ready for tasks. It knows nothing of registers, so that a bundle that asks for tasks only has no more. */
export class TaskEvaluator {
  readonly profile: Profile;
  readonly calendar: WorkingCalendar;
  readonly compiled: CompiledProfile;
  readonly setting: Setting;
  readonly knownAt: PlainDate | null;
  readonly knownDay: DayNumber;
  readonly readings: Readings;
  /** What was asked for beside profile and calendar, which say themselves what they are; an option left out is its default. */
  readonly asked: Readonly<Record<string, unknown>>;
  readonly alternatives: readonly Alternative[];

  constructor(asked: EvaluatorOptions, occurrencesEachSide = 1) {
    // Read once, so that what is checked is what is used.
    const options = answering("options", () => (kindWord(asked) === "object" ? { ...asked } : asked));
    const { setting, knownDay } = settingFor(options, occurrencesEachSide);
    this.knownAt = options.knownAt ?? null;
    this.setting = setting;
    this.knownDay = knownDay;
    this.profile = setting.profile;
    this.calendar = this.setting.calendar;
    this.compiled = answering("profile", () => compileProfile(this.profile, options.parameters ?? {}));
    this.readings = takenReadings(options);
    const { knownAt = null, parameters = {}, arguable = false, beforeEffect = "ignore" } = options;
    this.asked = Object.freeze({
      knownAt,
      parameters: { ...parameters },
      readings: this.readings,
      arguable,
      beforeEffect,
    });
    this.alternatives = options.arguable === true ? alternativesOf(options) : [];
  }

  day(asOf: PlainDate): DayNumber {
    const day = dayInVietNam(asOf, "asOf");
    this.calendar.require(day);
    return day;
  }

  evaluate(task: unknown, asOf: PlainDate): TaskEvaluation {
    try {
      return this.evaluateChecked(checkTask(task), this.day(asOf));
    } catch (error) {
      throw asDondocError(error, "profile");
    }
  }

  evaluateChecked(task: CheckedTask, asOf: DayNumber): TaskEvaluation {
    const evaluation = evaluateTask(task, this.compiled, this.setting, asOf, this.knownDay);
    if (this.alternatives.length === 0) return evaluation;
    const others = this.alternatives.map(({ code, value, evaluator }) => ({
      code,
      value,
      evaluation: evaluator.evaluateChecked(task, asOf),
    }));
    return withArguable(evaluation, others);
  }

  dayContext(asOf: DayNumber): DayContext {
    return { setting: this.setting, calendar: this.calendar, asOf, trace: undefined, nextChange: null };
  }
}
