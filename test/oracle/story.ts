import type { EventType } from "../../src/language/vocabulary.js";
import type { DrawnTask as RawTask } from "../../src/testing/arbitraries/tasks.js";
import { dayNumber } from "../support/civil.js";

/** One thing that has happened. */
export interface Act {
  readonly type: EventType;
  readonly on: number;
  readonly by: string | null;
  readonly ref: string | null;
  readonly dueOn: number | null;
  readonly lead: string | null;
}

/** What is known of a task at the end of a day: everything up to that day, and nothing after it. */
export interface Story {
  readonly asOf: number;
  /** In order of the day, then of the place in the record. */
  readonly acts: readonly Act[];
  /** The document is dated later than the day judged. */
  readonly notIssuedYet: boolean;
  readonly issuedOn: number | null;
  readonly assignedOn: number | null;
  readonly receivedOn: number | null;
  readonly originalDueOn: number | null;
  readonly dueOn: number | null;
  readonly completedOn: number | null;
  readonly cancelledOn: number | null;
  readonly lead: string | null;
  readonly coordinators: readonly string[];
  readonly classified: boolean;
  readonly urgent: boolean;
  readonly multiUnit: boolean;
  readonly writtenReportRequired: boolean;
}

const actsOf = (task: RawTask, asOf: number): Act[] =>
  (task.events ?? [])
    .map((event) => ({
      type: event.type,
      on: dayNumber(event.on),
      by: event.by ?? null,
      ref: event.ref ?? null,
      dueOn: event.dueOn === undefined ? null : dayNumber(event.dueOn),
      lead: event.lead ?? null,
    }))
    .filter(({ on }) => on <= asOf)
    .sort((one, other) => one.on - other.on);

export const firstOf = (acts: readonly Act[], ...types: EventType[]): Act | null =>
  acts.find(({ type }) => types.includes(type)) ?? null;

export const lastOf = (acts: readonly Act[], ...types: EventType[]): Act | null =>
  acts.findLast(({ type }) => types.includes(type)) ?? null;

/** Two bodies or more make a task one of several units, unless the register says otherwise (A08). */
const hasSeveralUnits = ({ multiUnit, lead, coordinators }: RawTask): boolean => {
  if (typeof multiUnit === "boolean") return multiUnit;
  const leads = lead === undefined ? [] : lead.split(";").map((name) => name.trim());
  const units = multiUnit?.units ?? new Set([...leads, ...(coordinators ?? [])]).size;
  return units >= 2 || (multiUnit?.tasks ?? 0) >= 2 || (multiUnit?.opinions ?? 0) >= 2;
};

/** Tells the story of a task as it stands at the end of `asOf`. */
export const storyOf = (task: RawTask, asOf: number): Story => {
  const acts = actsOf(task, asOf);
  const documentDay = task.document?.issuedOn === undefined ? null : dayNumber(task.document.issuedOn);
  // A task that got its deadline later has that one as its first.
  const originalDueOn =
    task.dueOn === undefined || task.dueOn === null
      ? (firstOf(acts, "deadlineAdjusted")?.dueOn ?? null)
      : dayNumber(task.dueOn);
  const ending = firstOf(acts, "completed", "cancelled");
  return {
    asOf,
    acts,
    notIssuedYet: documentDay !== null && documentDay > asOf,
    issuedOn: documentDay !== null ? (documentDay <= asOf ? documentDay : null) : (firstOf(acts, "issued")?.on ?? null),
    assignedOn: firstOf(acts, "assigned")?.on ?? null,
    receivedOn: firstOf(acts, "received")?.on ?? null,
    originalDueOn,
    dueOn: lastOf(acts, "deadlineAdjusted")?.dueOn ?? originalDueOn,
    completedOn: firstOf(acts, "completed")?.on ?? null,
    cancelledOn: ending?.type === "cancelled" ? ending.on : null,
    lead:
      lastOf(
        acts.filter(({ lead }) => lead !== null),
        "reassigned",
      )?.lead ??
      task.lead ??
      null,
    coordinators: task.coordinators ?? [],
    classified: (task.secrecy ?? "none") !== "none",
    urgent: task.urgent ?? false,
    multiUnit: hasSeveralUnits(task),
    writtenReportRequired: task.writtenReportRequired ?? false,
  };
};

/** Who is known not to be the one that confirms: other actors of a regulation, under their roles and names. */
export interface Confirmation {
  readonly others: readonly string[];
}

/** Finished, and confirmed on that day or later by nobody who is known to be another; the lead is. */
export const isConfirmed = ({ acts, completedOn, lead }: Story, { others }: Confirmation): boolean =>
  completedOn !== null &&
  acts.some(
    ({ type, on, by }) =>
      type === "confirmed" && on >= completedOn && (by === null || !(others.includes(by) || by === lead)),
  );

/** Its assignment, or else the issue of its document. */
export const startOf = (story: Story): number | null => story.assignedOn ?? story.issuedOn;
