import type { DayNumber } from "../../calendar/index.js";
import type { Facts } from "../../language/condition.js";
import type { Cell, Phase } from "../../language/vocabulary.js";
import type { CheckedEvent } from "../model/checked-event.js";
import { eventIndex } from "../model/event-index.js";
import type { Lifecycle } from "../model/lifecycle.js";
import type { MultiUnit, Task } from "../model/task.js";

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

/**
 * The common cell. A task that waits for confirmation is not done yet; it is judged by the day it was finished on, so
 * that waiting makes nobody late.
 */
export const cellOf = (life: Lifecycle, phase: Phase, asOf: DayNumber): Cell => {
  if (phase === "cancelled" || phase === "upcoming") return phase;
  const judged = life.completed ?? asOf;
  const late = life.due !== null && judged > life.due;
  if (phase === "completed") return life.due === null ? "doneNoDeadline" : late ? "doneLate" : "doneOnTime";
  return life.due === null ? "openNoDeadline" : late ? "openOverdue" : "openInTime";
};

/** "Nhiều" is two or more (reading A08). */
const SEVERAL = 2;

/**
 * The bodies a task names: its leads (one cell may hold several, set apart by `;`) and its coordinators. One that stands
 * in both places is one.
 */
const bodiesOf = ({ lead, coordinators }: Task): number => {
  if (lead === null) return coordinators.length;
  if (coordinators.length === 0 && !lead.includes(";")) return 1;
  return new Set([...lead.split(";").map((name) => name.trim()), ...coordinators]).size;
};

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

const partsOf = (task: Task, said: MultiUnit | null): Several => {
  const documentTasks = said?.tasks ?? 0;
  const units = said?.units ?? bodiesOf(task);
  const opinions = said?.opinions ?? 0;
  const multiUnit = documentTasks >= SEVERAL || units >= SEVERAL || opinions >= SEVERAL;
  return { multiUnit, multiUnitStated: false, documentTasks, units, opinions };
};

const severalOf = (task: Task): Several =>
  typeof task.multiUnit === "boolean" ? (task.multiUnit ? STATED_YES : STATED_NO) : partsOf(task, task.multiUnit);

/** The published facts of a task; built afresh for every evaluation, flat and in one shape. */
export const factsOf = (task: Task, life: Lifecycle, phase: Phase, cell: Cell, dueSoon: boolean): Facts => {
  const { first } = life;
  const several = severalOf(task);
  const progressReported = first[PROGRESS] !== null;
  const resultIssued = first[RESULT_ISSUED] !== null;
  const resultRecorded = first[RESULT_RECORDED] !== null;
  return {
    hasDeadline: life.due !== null,
    classified: task.secrecy !== "none",
    secrecy: task.secrecy,
    urgent: task.urgent,
    multiUnit: several.multiUnit,
    multiUnitStated: several.multiUnitStated,
    documentTasks: several.documentTasks,
    units: several.units,
    opinions: several.opinions,
    writtenReportRequired: task.writtenReportRequired,
    phase,
    cell,
    started: progressReported || resultIssued || resultRecorded,
    dueSoon,
    registered: first[REGISTERED] !== null,
    progressReported,
    resultIssued,
    resultRecorded,
    completed: life.completed !== null,
    confirmed: first[CONFIRMED] !== null,
    delayExplained: first[EXPLAINED] !== null,
    coordinators: task.coordinators.length,
  };
};
