import { type DayNumber, dateOf, type PlainDate, type WorkingCalendar } from "../../calendar/index.js";
import type { RuleId } from "../../language/anchor.js";
import type { Facts } from "../../language/condition.js";
import type { LifecycleRules } from "../../language/lifecycle-rules.js";
import type { Profile } from "../../language/profile.js";
import type { EventType } from "../../language/vocabulary.js";
import type { Directory } from "./directory.js";
import type { Duty } from "./evaluation.js";
import type { Standstill } from "./interval.js";
import type { Lifecycle } from "./lifecycle.js";
import type { Question, QuestionBook } from "./question.js";
import type { Task } from "./task.js";
import type { Trace } from "./trace.js";

/** What stays the same for every task of one evaluator. */
export interface Setting {
  readonly profile: Profile;
  readonly calendar: WorkingCalendar;
  /** Days left at which a day counts as due soon; `null` switches it off. */
  readonly dueSoonDays: number | null;
  /** Which days `dueSoonDays` counts (reading A24). */
  readonly dueSoonUnit: "workingDays" | "days";
  /** First day of effect; triggers before it raise no duty. Minus infinity: no bound. */
  readonly effectFrom: DayNumber;
  /** First day of effect of the regulation through all its versions; that of one of them is `effectFrom`. */
  readonly begins: DayNumber;
  /** Its last one, likewise. */
  readonly ends: DayNumber;
  /** Last day of effect; what would arise later is not owed. Infinity: no bound is known. */
  readonly effectUntil: DayNumber;
  /** What some events do to everything that is owed. */
  readonly lifecycle: LifecycleRules;
  /** List every period of every tenure. */
  readonly allPeriods: boolean;
  /** How many periods of each cadence are listed after the day judged: 2 to answer for a reading that may lag behind ours. */
  readonly periodsAhead: 1 | 2;
}

/** Why what arises on a day is not owed under the regulation; `null` when it is. */
export const outsideEffect = (
  day: DayNumber,
  { effectFrom, effectUntil }: Setting,
): "beforeEffect" | "afterEffect" | null => {
  if (day < effectFrom) return "beforeEffect";
  return day > effectUntil ? "afterEffect" : null;
};

/** What every judgement on one day shares, of a task or of a unit. */
export interface DayContext {
  readonly setting: Setting;
  readonly calendar: WorkingCalendar;
  readonly asOf: DayNumber;
  /** Told of the steps while computing, when someone asked why. */
  readonly trace: Trace | undefined;
  /** Earliest day after `asOf` on which something visible changes. */
  nextChange: DayNumber | null;
}

/** What the register tells of itself, of whatever task. */
export interface RegisterFacts {
  readonly directory: Directory;
  /** Whether the register keeps a type of event: what is not kept is not late. */
  readonly keeps: (type: EventType) => boolean;
  /** The tasks and bodies of a document, where the register counts them (reading A63). */
  readonly document: (task: Task) => DocumentCount | null;
}

/** How many tasks one document assigns in the register, and to how many bodies. */
export interface DocumentCount {
  readonly tasks: number;
  readonly bodies: number;
}

/** Of a deadline that others start from. */
export interface DutyDay {
  readonly due: DayNumber | null;
  readonly fulfilled: DayNumber | null;
}

/** What the rules of one task on one day share. */
export interface Context extends DayContext {
  readonly task: Task;
  /** The task's part of the keys of what stands on it. */
  readonly keyPart: string;
  readonly register: RegisterFacts;
  readonly life: Lifecycle;
  /** Spans in which nothing of the lead runs. */
  readonly standstills: readonly Standstill[];
  /** Whether names of bodies may be shown at all. */
  readonly showsUnits: boolean;
  readonly facts: Facts;
  /** Due and fulfilment days of the deadline rules evaluated so far, for chains. */
  dutyDays: Map<RuleId, DutyDay> | null;
  readonly questions: QuestionBook;
  /** Missed periods that are not listed, and count in a summary all the same. */
  readonly unlisted: Duty[];
  /**
   * Of a task of which something happened on a day not recorded: as it is if that was the first possible day. Of one with
   * acts by a name that is nearly that of another body: as it is if they are one.
   */
  readonly early: Context | undefined;
  /** What is asked of such a name. */
  readonly asksName: Omit<Question, "keys"> | undefined;
  /** Of a state that an act amended: the episodes that were settled under its older texts. */
  readonly settled?: readonly SettledEpisode[];
}

/** An episode of a state that somebody handled, by the text in force then: a later number does not open it anew. */
export interface SettledEpisode {
  /** What gave rise to it, as its key names it. */
  readonly ground: string;
  readonly duty: Duty;
  readonly since: DayNumber;
  readonly handled: DayNumber;
  /** The day on which it ceased; `null` while it lasts. */
  readonly ended: DayNumber | null;
}

export const noteDutyDay = (context: Context, id: RuleId, day: DutyDay): void => {
  context.dutyDays ??= new Map();
  context.dutyDays.set(id, day);
};

/** Notes a day on which the result will look different. */
export const noteChange = (context: DayContext, day: DayNumber): void => {
  if (day > context.asOf) context.nextChange = Math.min(day, context.nextChange ?? day);
};

/** The next day on which the result will look different; none beyond the calendar, where nothing is judged. */
export const nextChangeOf = ({ nextChange, calendar }: DayContext): PlainDate | null =>
  nextChange === null || nextChange > calendar.lastDay ? null : dateOf(nextChange);
