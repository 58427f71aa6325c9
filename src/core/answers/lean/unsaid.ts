import type { PlainDate } from "../../../calendar/index.js";
import type { Duty } from "../../model/evaluation.js";
import type { LeanRule } from "./lean-evaluation.js";

/** What a part of a result says where its lean form does not say it, by the names of its members. */
export type Unsaid = Readonly<Record<string, unknown>>;

const NOTHING: readonly never[] = Object.freeze([]);

/** States in which a duty is asked on which readings its lateness hangs. */
const LATE: ReadonlySet<string> = new Set(["overdue", "metLate", "missed"]);

/** Whether a duty says what its lateness hangs on, or has none. */
export const isAsked = ({ state, hangsOn }: { readonly state: string; readonly hangsOn?: unknown }): boolean =>
  !LATE.has(state) || hangsOn !== undefined;

/**
 * Of a duty whose rule, start and last day are known. The day to plan for is the last day, a day is official, what starts
 * from a state was owed since then, and where all were asked a lateness hangs on no reading.
 */
export const unsaidOfDuty = (
  { provision, topic, actor, serves, modality, recipients }: LeanRule,
  { due, trigger, state }: Pick<Duty, "due" | "trigger" | "state">,
  asked: boolean,
): Unsaid => ({
  ...(asked && LATE.has(state) ? { hangsOn: NOTHING } : {}),
  ...{ provision, serves, topic, modality, actor, recipients, unit: null, period: null },
  ...{ since: trigger?.kind === "state" ? trigger.on : null, due: null, at: null, actBy: due, fulfilledOn: null },
  ...{ workingDaysLeft: null, workingDaysLate: null, workingDaysOwed: null },
  ...{ certainty: due === null ? null : "official", reason: null },
});

/** Of a state: that it is not reached; where it is, or will be, its day is official. */
export const unsaidOfRung = (
  { provision, topic, actor, action }: LeanRule,
  { reached = false, next = null }: { readonly reached?: boolean; readonly next?: PlainDate | null },
): Unsaid => ({
  ...{ provision, topic, actor, action, reached: false, since: null, handledOn: null, next: null },
  ...{ certainty: reached || next !== null ? "official" : null, episodes: NOTHING, reason: null },
});

export const unsaidOfRight = ({ provision, topic, actor }: LeanRule): Unsaid => ({
  ...{ modality: "may", provision, topic, actor, until: null, usedOn: null },
});

export const UNSAID_OF_STATUS: Unsaid = Object.freeze({
  ...{ noDeadline: false, dueSoon: false, awaitingConfirmation: false, suspended: false },
});

export const unsaidOfDeadline = (current: PlainDate | null): Unsaid => ({
  ...{ original: current, current: null, adjustments: NOTHING, workingDaysLeft: null, workingDaysLate: null },
  earlier: NOTHING,
});

/** Of a task: nobody coordinates, nothing is secret, and the one who leads is the one whose name is written. */
export const unsaidOfTask = (
  lead: string | null,
  { asOf, profile }: { readonly asOf: PlainDate; readonly profile: string },
): Unsaid => ({
  ...{ title: null, lead: null, leads: lead === null ? NOTHING : [lead], coordinators: NOTHING, secrecy: "none" },
  ...{ asOf, profile, completedOn: null, updatedOn: null, nextRung: null, nextChange: null },
});

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b));

/** The members of a part that say something else than what holds where nothing is said. */
export const saidOf = (part: object, unsaid: Unsaid): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(part).filter(([name, value]) => value !== undefined && !isSame(value, unsaid[name])),
  );
