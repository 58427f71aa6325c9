import type { PlainDate } from "../../calendar/index.js";
import type { DueBound, EventType, MeetingType, Secrecy } from "../../language/vocabulary.js";

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
  readonly writtenReportRequired: boolean;
  readonly events: readonly TaskEvent[];
  /** Columns of a sheet that have no place of their own, by heading. */
  readonly extra: Readonly<Record<string, string>>;
}

/** A dated meeting that some rules hang on. */
export interface Meeting {
  readonly type: MeetingType;
  readonly on: PlainDate;
}

/** A periodic report already sent. */
export interface SentReport {
  readonly provision: string;
  /** `2026-Q4`, `2026-11`, `2026-W48`, `2026-H1`, `2026`, or the day of the meeting. */
  readonly period: string;
  /** `null` for a duty of one body as a whole. */
  readonly unit: string | null;
  readonly on: PlainDate;
}

/** Tasks, with the meetings and reports that some rules hang on. */
export interface Register {
  readonly tasks: readonly Task[];
  readonly meetings: readonly Meeting[];
  readonly reports: readonly SentReport[];
  /** Who owes unit-level reports; every lead named by an unclassified task when the register does not say. */
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
  "unitsLeftOut",
  "textRepaired",
  "encodingConverted",
  "contentIgnored",
  "datesReordered",
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
