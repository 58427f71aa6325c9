import type { PlainDate } from "../../calendar/index.js";
import type { ActorId, DueBound, EventType, MeetingType, RecordedState, Secrecy } from "../../language/vocabulary.js";

/** The document that assigns a task. */
export interface TaskDocument {
  /** Its number, `12/UBND-VX`; without one no tasks are joined. */
  readonly number?: string;
  /** Implies the event `issued`. */
  readonly issuedOn?: PlainDate | null;
  /** What it is about. */
  readonly title?: string;
  /** Who signed it. */
  readonly signer?: string;
  /** The body that submitted it. */
  readonly submittedBy?: string;
}

/** A dated fact in the history of a task. History is appended, never edited. */
export interface TaskEvent {
  /** Tells the event apart from others of its type, across every change of the register. */
  readonly id?: string;
  /** What happened: `completed`, `returned`; the words of each stand in the list `event` of `dondoc/words`. */
  readonly type: EventType;
  /** The day it happened. */
  readonly on: PlainDate;
  /** The day, or the instant with an offset, on which it was recorded; `knownAt` hides later ones. */
  readonly recordedAt?: string;
  /** Documents that show it, by number or name. */
  readonly evidence?: readonly string[];
  /** Ties an answer to its question (feedback, inspection), or names the period a report is for (`2026-Q1`). */
  readonly ref?: string;
  /** Who did it: a role (`office`) or the name of a unit. */
  readonly by?: string;
  /** A remark; nothing is computed from it. */
  readonly note?: string;
  /** Of `deadlineAdjusted`: the new last valid day. */
  readonly dueOn?: PlainDate;
  /** Why: of a return, an adjustment, a suspension. */
  readonly reason?: string;
  /** The document by which it was allowed. */
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
  /** Tells the task apart for good; part of the keys of its duties. */
  readonly id: string;
  /** The running number of its row in a sheet without ids: a short name for people, which may change and may come twice. */
  readonly ordinal?: string;
  /** What is to be done; empty where the record says nothing, and never shown of a classified task. */
  readonly title: string;
  /** The document that assigns it; `null`: not recorded. */
  readonly document: TaskDocument | null;
  /** Who assigned it, by name; `null`: not recorded. */
  readonly assignedBy: string | null;
  /** The words that name the body or bodies that lead; `null`: not recorded. */
  readonly lead: string | null;
  /** The words that name those who coordinate; empty where nobody is named. */
  readonly coordinators: readonly string[];
  /** Who follows it up; `null`: not recorded. */
  readonly monitor: string | null;
  /** The last valid day; *trước ngày 20/5/2024* gives 2024-05-19. */
  readonly dueOn: PlainDate | null;
  /** The words of the deadline as printed. */
  readonly dueText: string | null;
  /** How the deadline is printed, by `dueText` where the record does not say; `null`: not known. */
  readonly dueBound: DueBound | null;
  /** Its degree of secrecy. */
  readonly secrecy: Secrecy;
  /** Whether it is urgent. */
  readonly urgent: boolean;
  /**
   * Several tasks or units, or opinions to collect: a plain yes or no, which holds under every reading of "several", or
   * its parts. `null`: not said; then several leads, or a lead with coordinators, make it so.
   */
  readonly multiUnit: boolean | MultiUnit | null;
  /** Whether a written report is asked; `null`: not said. */
  readonly writtenReportRequired: boolean | null;
  /** What happened to it, in the order of the record. */
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
  /** Names the meeting in keys; without it these go by type and month. */
  readonly id?: string;
  /** What meets: the words of each stand in the list `meeting` of `dondoc/words`. */
  readonly type: MeetingType;
  /** The day of the meeting. */
  readonly on: PlainDate;
}

/** A body that the register lists. */
export interface ListedBody {
  /** Names the body in keys; without it these go by the name. */
  readonly id?: string;
  /** Its canonical name, which results show. */
  readonly name: string;
  /** Other names by which it is written in the register. */
  readonly aliases?: readonly string[];
  /** A kind of the regulation; default: told by how the name begins. */
  readonly kind?: string;
  /** A role that it holds whatever its name: `office`. */
  readonly role?: ActorId;
  /** The body it is a part of, and acts for. */
  readonly partOf?: string;
  /** Its first and its last day. */
  readonly from?: PlainDate;
  /** Its last day; from the next one `into` leads its tasks. */
  readonly to?: PlainDate;
  /** The body that leads its tasks after its last day. */
  readonly into?: string;
}

/** A periodic report already sent. */
export interface SentReport {
  /** The rule that asks for the report, or its provision: `lao-cai/22.1`. */
  readonly provision: string;
  /** `2026-Q4`, `2026-11`, `2026-W48`, `2026-H1`, `2026`, or the day of the meeting; `null`: it names none. */
  readonly period: string | null;
  /** `null` for a duty of one body as a whole. */
  readonly unit: string | null;
  /** The day it was sent. */
  readonly on: PlainDate;
}

/** Tasks, with the meetings and reports that some rules hang on. */
export interface Register {
  /** The bodies that are listed; the others are the names found in the tasks. */
  readonly bodies: readonly ListedBody[];
  /** The tasks, in the order of the record. */
  readonly tasks: readonly Task[];
  /** Dated meetings that some rules hang on; empty where none is recorded. */
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
/**
 * What kind of thing a reader should know: a column kept under `extra`, a row passed over, a deadline that gave no day.
 */
export type NoticeCode = (typeof NOTICE_CODES)[number];

/** Something a reader of the register should know; never an error. */
export interface RegisterNotice {
  /** What kind of thing it is. */
  readonly code: NoticeCode;
  /** The task that it is about; left out for the register as a whole. */
  readonly taskId?: string;
  /** The row of the sheet, or line of the file, counted from 1. */
  readonly row?: number;
  /** The heading of the column. */
  readonly column?: string;
  /** The whole of it in words; of a task that may be classified without its own. */
  readonly detail: {
    /** The sentence in the Vietnamese of an office. */
    readonly vi: string;
    /** The sentence in English. */
    readonly en: string;
  };
}
