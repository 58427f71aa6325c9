import type { PlainDate } from "../../calendar/index.js";
import type { ActorId, DueBound, EventType, MeetingType, RecordedState, Secrecy } from "../../language/vocabulary.js";

/** The document that assigns a task. */
export interface TaskDocument {
  readonly number?: string;
  /** Implies the event `issued`. */
  readonly issuedOn?: PlainDate | null;
  readonly title?: string;
  readonly signer?: string;
  readonly submittedBy?: string;
}

/** A dated fact in the history of a task. History is appended, never edited. */
export interface TaskEvent {
  /** Tells the event apart from others of its type, across every change of the register. */
  readonly id?: string;
  readonly type: EventType;
  /** The day it happened. */
  readonly on: PlainDate;
  /** The day, or the instant with an offset, on which it was recorded; `knownAt` hides later ones. */
  readonly recordedAt?: string;
  readonly evidence?: readonly string[];
  /** Ties an answer to its question (feedback, inspection), or names the period a report is for (`2026-Q1`). */
  readonly ref?: string;
  /** Who did it: a role (`office`) or the name of a unit. */
  readonly by?: string;
  readonly note?: string;
  /** Of `deadlineAdjusted`: the new last valid day. */
  readonly dueOn?: PlainDate;
  readonly reason?: string;
  readonly authorisedBy?: string;
  /** Of `reassigned`: the new lead. */
  readonly lead?: string;
  /** Of `inspectionDecided`: the last day of the inspection that the decision sets (reading A34). */
  readonly endsOn?: PlainDate;
  /** Of `inspectionEnded`: the day of its minutes (reading A34). */
  readonly minutesOn?: PlainDate;
}

/** What makes a limit for several bodies apply, part by part (reading A08); what is left out is not known. */
export interface MultiUnit {
  /** Tasks that the document assigns. */
  readonly tasks?: number;
  /** Units concerned. Default: the leads and coordinators of the task. */
  readonly units?: number;
  /** Bodies whose opinion has to be collected. */
  readonly opinions?: number;
}

/** Something assigned by a document, with or without a deadline. */
export interface Task {
  readonly id: string;
  /** The running number of its row in a sheet without ids: a short name for people, which may change and may come twice. */
  readonly ordinal?: string;
  readonly title: string;
  readonly document: TaskDocument | null;
  readonly assignedBy: string | null;
  readonly lead: string | null;
  readonly coordinators: readonly string[];
  readonly monitor: string | null;
  /** The last valid day; *trước ngày 20/5/2024* gives 2024-05-19. */
  readonly dueOn: PlainDate | null;
  /** The words of the deadline as printed. */
  readonly dueText: string | null;
  readonly dueBound: DueBound | null;
  readonly secrecy: Secrecy;
  readonly urgent: boolean;
  /**
   * Several tasks or units, or opinions to collect: a plain yes or no, which holds under every reading of "several", or
   * its parts. `null`: not said; then several leads, or a lead with coordinators, make it so.
   */
  readonly multiUnit: boolean | MultiUnit | null;
  /** Whether a written report is asked; `null`: not said. */
  readonly writtenReportRequired: boolean | null;
  readonly events: readonly TaskEvent[];
  /** The state that the record gives without a day; an event that tells the day of it decides. */
  readonly recordedState?: RecordedState;
  /** A later deadline that the record gives without the day on which it was set. */
  readonly extendedTo?: PlainDate;
  /** Columns of a sheet that have no place of their own, by heading. */
  readonly extra: Readonly<Record<string, string>>;
}

/** A dated meeting that some rules hang on. */
export interface Meeting {
  readonly id?: string;
  readonly type: MeetingType;
  readonly on: PlainDate;
}

/** A body that the register lists. */
export interface ListedBody {
  readonly id?: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** A kind of the regulation; default: told by how the name begins. */
  readonly kind?: string;
  readonly role?: ActorId;
  /** The body it is a part of, and acts for. */
  readonly partOf?: string;
  /** Its first and its last day. */
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  /** The body that leads its tasks after its last day. */
  readonly into?: string;
}

/** A periodic report already sent. */
export interface SentReport {
  readonly provision: string;
  /** `2026-Q4`, `2026-11`, `2026-W48`, `2026-H1`, `2026`, or the day of the meeting; `null`: it names none. */
  readonly period: string | null;
  /** `null` for a duty of one body as a whole. */
  readonly unit: string | null;
  readonly on: PlainDate;
}

/** Tasks, with the meetings and reports that some rules hang on. */
export interface Register {
  /** The bodies that are listed; the others are the names found in the tasks. */
  readonly bodies: readonly ListedBody[];
  readonly tasks: readonly Task[];
  readonly meetings: readonly Meeting[];
  /** Periodic reports that were sent; `null`: the register does not keep them. */
  readonly reports: readonly SentReport[] | null;
  /** The types of event that the register keeps; `null`: all. */
  readonly keeps: readonly EventType[] | null;
  /** Short form of `bodies`: names alone. */
  readonly units: readonly string[];
  /** What the reading of the input has to say: kept columns, inferred years, deadlines that gave no day. */
  readonly notices: readonly RegisterNotice[];
}

export const NOTICE_CODES = [
  "columnKept",
  "rowSkipped",
  "sheetSkipped",
  "deadlineNotComputed",
  "yearInferred",
  "startInferred",
  "deadlineCorrected",
  "deadlineBeforeDocument",
  "idAssigned",
  "textRepaired",
  "namesMerged",
  "encodingConverted",
  "contentIgnored",
  "datesReordered",
  "stateUnclear",
  "columnUnderstood",
  "columnsMissing",
  "registerSkipped",
  "tasksApart",
  "taskLeftOut",
] as const;
export type NoticeCode = (typeof NOTICE_CODES)[number];

/** Something a reader of the register should know; never an error. */
export interface RegisterNotice {
  readonly code: NoticeCode;
  readonly taskId?: string;
  readonly row?: number;
  readonly column?: string;
  readonly detail: { readonly vi: string; readonly en: string };
}
