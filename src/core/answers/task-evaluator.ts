import { answering, asDondocError, kindWord } from "../../answering.js";
import { type DayNumber, dayInVietNam, type PlainDate, type WorkingCalendar } from "../../calendar/index.js";
import type { RuleId } from "../../language/anchor.js";
import { applyReadings, parametersKnownTo, type Readings, readingsKnownTo } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import { inForceOn } from "../../language/version-span.js";
import type { EventType } from "../../language/vocabulary.js";
import { contextOfTask, type RegisterContext } from "../bodies/register-context.js";
import { type IndexFacts, registerFacts } from "../bodies/register-facts.js";
import type { CheckedTask } from "../model/checked-task.js";
import type { Context, DayContext, RegisterFacts, Setting } from "../model/context.js";
import type { Duty, TaskEvaluation } from "../model/evaluation.js";
import { keptOf } from "../register/kept-with.js";
import { checkTask } from "../register/parse-task.js";
import type { Results } from "../rules/compiled-rule.js";
import { withArguable } from "./arguable.js";
import { arisingOf } from "./arising.js";
import { changedRules, concernsTask } from "./changed-rules.js";
import { type CompiledProfile, compileProfile } from "./compile-profile.js";
import { evaluateTask, resultsOf } from "./evaluate-task.js";
import { type EvaluatorOptions, settingFor } from "./evaluator-options.js";
import { givenContext } from "./given-context.js";
import { type HangingText, hangingText, isLate, withHangsOn } from "./hangs-on.js";
import { openTask } from "./open-task.js";

/** An evaluator under one other reading. */
interface Alternative {
  readonly code: string;
  readonly value: string;
  readonly evaluator: TaskEvaluator;
  /** Whether a rule can come to something else under it. */
  readonly changes: (id: RuleId) => boolean;
  readonly changedIds: () => ReadonlySet<RuleId>;
  /** Whether it can say something else of a task than the readings in use. */
  readonly concerns: (task: CheckedTask, calendar: WorkingCalendar) => boolean;
}

/** One evaluator for every reading value that is not in use, made when it is first asked. */
const alternativesOf = (options: EvaluatorOptions): Alternative[] =>
  options.profile.readings.flatMap((reading) => {
    const inUse = options.readings?.[reading.code] ?? reading.value;
    return reading.values
      .filter(({ value }) => value !== inUse)
      .map(({ value }) => {
        const readings = { ...options.readings, [reading.code]: value };
        let made: TaskEvaluator | undefined;
        let changed: ReadonlySet<RuleId> | undefined;
        const changedIds = (): ReadonlySet<RuleId> => {
          changed ??= changedRules(...forms());
          return changed;
        };
        let concerning: ((task: CheckedTask, calendar: WorkingCalendar) => boolean) | undefined;
        const forms = (): [Profile, Profile] => [
          applyReadings(options.profile, options.readings ?? {}, options.parameters ?? {}),
          applyReadings(options.profile, readings, options.parameters ?? {}),
        ];
        return {
          code: reading.code,
          value,
          changes: (id: RuleId) => changedIds().has(id),
          changedIds,
          concerns(task: CheckedTask, calendar: WorkingCalendar): boolean {
            concerning ??= concernsTask(...forms());
            return concerning(task, calendar);
          },
          get evaluator() {
            made ??= new TaskEvaluator(
              { ...options, readings, arguable: false, hangsOn: false, periods: "all", results: "all" },
              2,
            );
            return made;
          },
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

/** A task judged, with what its rules shared. */
export interface JudgedTask {
  readonly evaluation: TaskEvaluation;
  readonly context: Context;
}

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
  /** The other readings that a lateness may hang on. */
  readonly hanging: readonly Alternative[];
  /** Whether what does not arise is told. */
  readonly results: "all" | "arising";
  readonly #indexes = new WeakMap<object, IndexFacts>();
  readonly #options: EvaluatorOptions;
  #hangingText: HangingText | null = null;
  /** The evaluators of the other versions, made when a day is judged by one. */
  readonly #versions = new Map<Profile, TaskEvaluator>();

  constructor(asked: EvaluatorOptions, periodsAhead: Setting["periodsAhead"] = 1) {
    // Read once, so that what is checked is what is used.
    const options = answering("options", () => (kindWord(asked) === "object" ? { ...asked } : asked));
    const { setting, knownAt, knownDay } = settingFor(options, periodsAhead);
    this.#options = options;
    this.knownAt = knownAt;
    this.setting = setting;
    this.knownDay = knownDay;
    this.profile = setting.profile;
    this.calendar = this.setting.calendar;
    this.compiled = answering("profile", () => compileProfile(this.profile, options.parameters ?? {}));
    this.readings = takenReadings(options);
    const { parameters = {}, arguable = false, beforeEffect = "ignore" } = options;
    const { hangsOn = true, periods = "standing", results = "all" } = options;
    this.results = results;
    const { readings } = this;
    const given = {
      knownAt,
      parameters: { ...parameters },
      readings,
      arguable,
      hangsOn,
      beforeEffect,
      periods,
      ...(results === "all" ? {} : { results }),
    };
    this.asked = Object.freeze(given);
    const others = arguable || hangsOn ? alternativesOf(options) : [];
    this.alternatives = arguable ? others : [];
    this.hanging = hangsOn ? others : [];
  }

  /** What of the text tells on which readings a lateness can hang, worked out when one is asked. */
  get hangingText(): HangingText {
    this.#hangingText ??= hangingText(this.#options.profile);
    return this.#hangingText;
  }

  day(asOf: PlainDate, path = "asOf"): DayNumber {
    const day = dayInVietNam(asOf, path);
    this.calendar.require(day);
    return day;
  }

  /** The evaluator of the version in force on a day; itself where the regulation has one version. */
  inForceOn(day: DayNumber): TaskEvaluator {
    const { profile, readings = {}, parameters = {} } = this.#options;
    const version = inForceOn(profile, day);
    if (version === profile) return this;
    const known = this.#versions.get(version);
    if (known !== undefined) return known;
    const own = {
      ...this.#options,
      profile: version,
      readings: readingsKnownTo(version, readings),
      parameters: parametersKnownTo(version, parameters),
    };
    const fresh = new TaskEvaluator(own, this.setting.periodsAhead);
    this.#versions.set(version, fresh);
    return fresh;
  }

  /** What a register says of itself under this regulation. */
  facts(context: RegisterContext): IndexFacts {
    return registerFacts(context, this.compiled.names);
  }

  /** A task by itself is the register of that one task, unless the index of its register is given. */
  evaluate(task: unknown, asOf: PlainDate, context?: RegisterContext): TaskEvaluation {
    try {
      const checked = checkTask(task);
      const day = this.day(asOf);
      const version = this.inForceOn(day);
      return version.evaluateChecked(checked, day, version.factsOf(checked, context, keptOf(task))).evaluation;
    } catch (error) {
      throw asDondocError(error, "profile");
    }
  }

  /**
   * What the register of a task says of itself: its index, or the task alone.
   *
   * @param kept - The types of event that the source of the task keeps; `null`: all.
   */
  factsOf({ task }: CheckedTask, context?: RegisterContext, kept: readonly EventType[] | null = null): RegisterFacts {
    const facts = context === undefined ? this.facts(contextOfTask(task)) : this.#indexed(context);
    if (kept === null) return facts;
    return { ...facts, keeps: (type) => kept.includes(type) && facts.keeps(type) };
  }

  /** The facts of an index that was given, worked out once. */
  #indexed(context: RegisterContext): RegisterFacts {
    const known = this.#indexes.get(context);
    known?.directory.letGo();
    if (known !== undefined) return known;
    const facts = this.facts(givenContext(context));
    this.#indexes.set(context, facts);
    return facts;
  }

  evaluateChecked(task: CheckedTask, asOf: DayNumber, register: RegisterFacts): JudgedTask {
    return this.finish(this.judge(task, asOf, register), task, asOf, register);
  }

  /** The rules of the regulation asked of a task; no other reading is asked. */
  judge(task: CheckedTask, asOf: DayNumber, register: RegisterFacts): JudgedTask {
    return evaluateTask(task, this.compiled, this.setting, asOf, this.knownDay, register);
  }

  /** A judged task with what was asked for beside: other readings, and of what does not arise nothing. */
  finish(judgedAlone: JudgedTask, task: CheckedTask, asOf: DayNumber, register: RegisterFacts): JudgedTask {
    const whole = this.#arguable(this.#hanging(judgedAlone, task, asOf, register), task, asOf, register);
    return this.results === "all" ? whole : { ...whole, evaluation: arisingOf(whole.evaluation) };
  }

  #arguable(judged: JudgedTask, task: CheckedTask, asOf: DayNumber, register: RegisterFacts): JudgedTask {
    if (this.alternatives.length === 0) return judged;
    const others = this.alternatives
      .filter((other) => other.changedIds().size > 0 && other.concerns(task, this.calendar))
      .map(({ code, value, evaluator, changes, changedIds }) => ({
        code,
        value,
        changes,
        results: evaluator.resultsOf(task, asOf, register, changedIds()),
      }));
    return { ...judged, evaluation: withArguable(judged.evaluation, others) };
  }

  /** The other readings that a lateness of some tasks, or of the reports on them, can hang on. */
  hangingOn(tasks: readonly CheckedTask[]): readonly Alternative[] {
    const { everywhere, ofTasks } = this.hangingText;
    return this.hanging.filter(
      (other) =>
        !(everywhere.has(other.code) || ofTasks.has(other.code)) ||
        tasks.some((task) => other.concerns(task, this.calendar)),
    );
  }

  /** A judged task whose late duties say on which readings they hang. */
  #hanging(judged: JudgedTask, task: CheckedTask, asOf: DayNumber, register: RegisterFacts): JudgedTask {
    const { evaluation } = judged;
    if (this.hanging.length === 0 || !evaluation.duties.some(isLate)) return judged;
    const others = this.hangingOn([task]).map((other) => ({
      code: other.code,
      value: other.value,
      changes: other.changes,
      duties: (ids: ReadonlySet<RuleId>) => other.evaluator.dutiesOf(task, asOf, register, ids),
    }));
    const duties = withHangsOn(evaluation.duties, this.hangingText, others);
    return duties === evaluation.duties ? judged : { ...judged, evaluation: Object.freeze({ ...evaluation, duties }) };
  }

  /** A task as it stands, ready for the rules that ask about several. */
  opened(task: CheckedTask, { asOf, register }: Context): Context {
    const { compiled, setting, knownDay } = this;
    return openTask(task, { compiled, setting, asOf, knownAt: knownDay, register }).context;
  }

  /** What some rules come to on a task. */
  resultsOf(task: CheckedTask, asOf: DayNumber, register: RegisterFacts, ids: ReadonlySet<RuleId>): Results {
    return resultsOf(task, this.compiled, this.setting, asOf, this.knownDay, register, ids);
  }

  /** The duties of some rules on a task. */
  dutiesOf(task: CheckedTask, asOf: DayNumber, register: RegisterFacts, ids: ReadonlySet<RuleId>): readonly Duty[] {
    return this.resultsOf(task, asOf, register, ids).duties;
  }

  /** Every duty of a task, of every period that there was. */
  everyDuty(task: CheckedTask, asOf: DayNumber, register: RegisterFacts): readonly Duty[] {
    const setting = { ...this.setting, allPeriods: true };
    return evaluateTask(task, this.compiled, setting, asOf, this.knownDay, register).evaluation.duties;
  }

  dayContext(asOf: DayNumber): DayContext {
    return { setting: this.setting, calendar: this.calendar, asOf, trace: undefined, nextChange: null };
  }
}
