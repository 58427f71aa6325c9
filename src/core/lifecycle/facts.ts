import type { DayNumber } from "../../calendar/index.js";
import type { Facts } from "../../language/condition.js";
import type { Cell, Phase, RecordedState } from "../../language/vocabulary.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { DocumentCount } from "../model/context.js";
import { eventIndex } from "../model/event-index.js";
import type { Interval } from "../model/interval.js";
import type { Lifecycle } from "../model/lifecycle.js";
import type { MultiUnit, Task } from "../model/task.js";
import { passedOnPast } from "./passed-on.js";

const CONFIRMED = eventIndex("confirmed");
const REGISTERED = eventIndex("registered");
const PROGRESS = eventIndex("progressReported");
const RESULT_ISSUED = eventIndex("resultIssued");
const RESULT_RECORDED = eventIndex("resultRecorded");
const EXPLAINED = eventIndex("delayExplained");

/** Tells whether an event confirms the task under its regulation. */
export type Confirms = (event: CheckedEvent, life: Lifecycle) => boolean;

/** Confirmed by the right office, on the day it was finished or later. */
const isConfirmed = (life: Lifecycle, confirms: Confirms): boolean =>
  life.first[CONFIRMED] !== null &&
  life.events.some(
    (event) => event.type === "confirmed" && event.day >= (life.completed ?? event.day) && confirms(event, life),
  );

/** Where the task stands, in common words. `confirms`: set when a finished task counts only once it is confirmed. */
export const phaseOf = (life: Lifecycle, confirms: Confirms | null): Phase => {
  if (life.issuedLater !== null) return "upcoming";
  if (life.cancelled !== null) return "cancelled";
  if (life.completed !== null) {
    return confirms !== null && !isConfirmed(life, confirms) ? "awaitingConfirmation" : "completed";
  }
  if (life.suspended) return "suspended";
  return life.returned ? "returned" : "open";
};

/** What a cell takes from elsewhere than the history of the task. */
export interface CellSources {
  readonly asOf: DayNumber;
  /** The deadline that it is judged by. */
  readonly due: DayNumber | null;
  /** Spans in which it stood still, or was taken for done. */
  readonly pauses: readonly Interval[];
  /** Whether the register keeps when tasks are finished. */
  readonly keepsCompletion: boolean;
  /** Something happened on a day that the record does not tell: nobody knows whether that was in time. */
  readonly isUndated: boolean;
}

/**
 * The common cell. A task that waits for confirmation is not done yet; it is judged by the day it was finished on, so
 * that waiting makes nobody late. Nobody is overdue whose result is there, or whose finish the register does not keep.
 */
export const cellOf = (
  life: Lifecycle,
  phase: Phase,
  { asOf, due, pauses, keepsCompletion, isUndated }: CellSources,
): Cell => {
  if (phase === "cancelled" || phase === "upcoming") return phase;
  const done = phase === "completed";
  if (due === null && life.statesDeadline) return done ? "doneUndated" : "openUndetermined";
  if (due === null) return done ? "doneNoDeadline" : "openNoDeadline";
  if (done && isUndated) return "doneUndated";
  const judged = life.completed ?? asOf;
  const late = judged > lateAfter(due, judged, pauses);
  // Of what was passed on after its deadline had come in a wait, nobody knows by when it had to be done.
  const awaitsDeadline = late && passedOnPast(due, life, life.completed);
  if (done && awaitsDeadline) return "doneUndated";
  if (done) return late ? "doneLate" : "doneOnTime";
  if (!late) return "openInTime";
  if (isUndated || awaitsDeadline) return "openUndetermined";
  const isKnown = life.completed !== null || (keepsCompletion && life.delivered === null);
  return isKnown ? "openOverdue" : "openUndetermined";
};

/** The day after which a task is late: its deadline, or the day on which it went on, where it stood still on that day. */
const lateAfter = (due: DayNumber, judged: DayNumber, standstills: readonly Interval[]): DayNumber => {
  let day = due;
  for (const { from, to } of standstills) {
    if (from <= day && (to === null || to >= day)) day = to === null ? judged : to + 1;
  }
  return day;
};

/** "Nhiều" is two or more (reading A08). */
const SEVERAL = 2;

/** What is known of the parts of "several": tasks, units, opinions. */
interface Several {
  readonly multiUnit: boolean;
  readonly multiUnitStated: boolean;
  readonly documentTasks: number;
  readonly units: number;
  readonly opinions: number;
}

const STATED_YES: Several = { multiUnit: true, multiUnitStated: true, documentTasks: 0, units: 0, opinions: 0 };
const STATED_NO: Several = { multiUnit: false, multiUnitStated: false, documentTasks: 0, units: 0, opinions: 0 };

const partsOf = (said: MultiUnit | null, bodies: number, document: DocumentCount | null): Several => {
  const documentTasks = said?.tasks ?? document?.tasks ?? 0;
  const units = said?.units ?? Math.max(bodies, document?.bodies ?? 0);
  const opinions = said?.opinions ?? 0;
  const multiUnit = documentTasks >= SEVERAL || units >= SEVERAL || opinions >= SEVERAL;
  return { multiUnit, multiUnitStated: false, documentTasks, units, opinions };
};

const severalOf = (task: Task, bodies: number, document: DocumentCount | null): Several =>
  typeof task.multiUnit === "boolean"
    ? task.multiUnit
      ? STATED_YES
      : STATED_NO
    : partsOf(task.multiUnit, bodies, document);

/** What the facts of a task take from elsewhere than its history. */
export interface FactSources {
  readonly phase: Phase;
  readonly cell: Cell;
  readonly dueSoon: boolean;
  /** The bodies that the task names: leads and coordinators, each once; a collective is several. */
  readonly bodies: number;
  readonly document: DocumentCount | null;
  /** The record says that it is handed in and waits, where the regulation knows no confirmation. */
  readonly isSubmitted: boolean;
}

/** States without a day of a task that somebody has begun. */
const BEGUN: ReadonlySet<RecordedState | undefined> = new Set(["inProgress", "awaitingConfirmation"]);

/** The published facts of a task; built afresh for every evaluation, flat and in one shape. */
export const factsOf = (
  task: Task,
  life: Lifecycle,
  { phase, cell, dueSoon, bodies, document, isSubmitted }: FactSources,
): Facts => {
  const { first } = life;
  const several = severalOf(task, bodies, document);
  const progressReported = first[PROGRESS] !== null;
  const resultIssued = first[RESULT_ISSUED] !== null;
  const resultRecorded = first[RESULT_RECORDED] !== null;
  return {
    // A deadline that is printed and cannot be dated is one all the same: nobody reports as if there were none.
    hasDeadline: life.due !== null || life.statesDeadline,
    classified: task.secrecy !== "none",
    secrecy: task.secrecy,
    urgent: task.urgent,
    multiUnit: several.multiUnit,
    multiUnitStated: several.multiUnitStated,
    documentTasks: several.documentTasks,
    units: several.units,
    opinions: several.opinions,
    writtenReportRequired: task.writtenReportRequired,
    coordinatorDelay: null,
    phase,
    cell,
    started: progressReported || resultIssued || resultRecorded || BEGUN.has(task.recordedState),
    dueSoon,
    registered: first[REGISTERED] !== null,
    progressReported,
    resultIssued,
    resultRecorded,
    completed: life.completed !== null && !isSubmitted,
    confirmed: first[CONFIRMED] !== null,
    delayExplained: first[EXPLAINED] !== null,
    coordinators: task.coordinators.length + (life.tenures.at(-1)?.coordinators.length ?? 0),
  };
};
