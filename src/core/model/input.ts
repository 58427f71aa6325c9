import type { PlainDate } from "../../calendar/index.js";
import type { Profile } from "../../language/profile.js";
import type { ActorId, DueBound, EventType, MeetingType, RecordedState, Secrecy } from "../../language/vocabulary.js";
import type { Register, RegisterNotice, Task, TaskEvent } from "./task.js";

/*
 * What a host writes: the parameter types of `evaluate` and the functions beside it. What is left out, `null` or
 * `undefined` is not said. Data of strangers, whose type nobody knows, go through `parseTask` and the functions beside it.
 */

/**
 * The types of event that a task may have under a regulation: those of the package, and the regulation's own where it
 * names some under `events`.
 */
export type EventTypeOf<P extends Profile = Profile> = P extends { readonly events: infer Own }
  ? EventType | (keyof Own & string)
  : EventType;

/** What every event may say, whatever happened. */
interface EventFacts {
  /** Tells the event apart from others of its type, across every change of the register. */
  readonly id?: string | null | undefined;
  /** The day it happened, `2026-03-05`. */
  readonly on: PlainDate;
  /** The day, or the instant with an offset, on which it was recorded; `knownAt` hides later ones. */
  readonly recordedAt?: string | null | undefined;
  /** Documents that show it, by number or name. */
  readonly evidence?: readonly string[] | undefined;
  /** Ties an answer to its question (feedback, inspection), or names the period a report is for (`2026-Q1`). */
  readonly ref?: string | null | undefined;
  /** Who did it: a role (`office`, `lead`) or the name of a body. */
  readonly by?: string | null | undefined;
  /** A remark; nothing is computed from it. */
  readonly note?: string | null | undefined;
  /** Why: of a return, an adjustment, a suspension. */
  readonly reason?: string | null | undefined;
  /** The document by which it was allowed. */
  readonly authorisedBy?: string | null | undefined;
  /** Who leads from then on; of `reassigned` the new lead. */
  readonly lead?: string | null | undefined;
}

/** The deadline was adjusted: the new last valid day has to be said. */
export interface DeadlineAdjustedInput extends EventFacts {
  /** The deadline was adjusted. */
  readonly type: "deadlineAdjusted";
  /** The new last valid day. */
  readonly dueOn: PlainDate;
}

/** An inspection was decided on. */
export interface InspectionDecidedInput extends EventFacts {
  /** An inspection was decided on. */
  readonly type: "inspectionDecided";
  /** The last day of the inspection that the decision sets (reading A34). */
  readonly endsOn?: PlainDate | null | undefined;
}

/** An inspection came to its end. */
export interface InspectionEndedInput extends EventFacts {
  /** An inspection came to its end. */
  readonly type: "inspectionEnded";
  /** The day of its minutes (reading A34). */
  readonly minutesOn?: PlainDate | null | undefined;
}

/** Any other event, which says what happened and when. */
export interface PlainEventInput<Type extends string = EventType> extends EventFacts {
  /** What happened: `progressReported`, `completed`, `returned` …; the words of each stand in `dondoc/words`. */
  readonly type: Exclude<Type, "deadlineAdjusted" | "inspectionDecided" | "inspectionEnded">;
}

/** A dated fact in the history of a task. History is appended, never edited. */
export type EventInput<P extends Profile = Profile> =
  | PlainEventInput<EventTypeOf<P>>
  | DeadlineAdjustedInput
  | InspectionDecidedInput
  | InspectionEndedInput;

/** The document that assigns a task. */
export interface DocumentInput {
  /** Its number, `12/UBND-VX`; without one no tasks are joined. */
  readonly number?: string | null | undefined;
  /** Its day; implies the event `issued`. */
  readonly issuedOn?: PlainDate | null | undefined;
  /** What it is about. */
  readonly title?: string | null | undefined;
  /** Who signed it. */
  readonly signer?: string | null | undefined;
  /** The body that submitted it. */
  readonly submittedBy?: string | null | undefined;
}

/** What makes a limit for several bodies apply, part by part (reading A08). */
export interface MultiUnitInput {
  /** Tasks that the document assigns. */
  readonly tasks?: number | null | undefined;
  /** Units concerned. Default: the leads and coordinators of the task. */
  readonly units?: number | null | undefined;
  /** Bodies whose opinion has to be collected. */
  readonly opinions?: number | null | undefined;
}

/** Something assigned by a document, with or without a deadline. Only `id` has to be said. */
export interface TaskInput<P extends Profile = Profile> {
  /** Tells the task apart for good; part of the keys of its duties. */
  readonly id: string;
  /** The running number of its row in a sheet without ids: a short name for people. */
  readonly ordinal?: string | null | undefined;
  /** What is to be done; never shown of a classified task. */
  readonly title?: string | null | undefined;
  /** The document that assigns it. */
  readonly document?: DocumentInput | null | undefined;
  /** Who assigned it, by name. */
  readonly assignedBy?: string | null | undefined;
  /** The body that leads, by name; several with semicolons. */
  readonly lead?: string | null | undefined;
  /** The bodies that coordinate, by name. */
  readonly coordinators?: readonly string[] | undefined;
  /** Who follows it up. */
  readonly monitor?: string | null | undefined;
  /** The last valid day; *trước ngày 20/5/2024* gives 2024-05-19. `null`: it has none, whatever `dueText` says. */
  readonly dueOn?: PlainDate | null | undefined;
  /** The words of the deadline as printed; read where `dueOn` is left out. */
  readonly dueText?: string | null | undefined;
  /** How the deadline is printed. Default: what `dueText` says. */
  readonly dueBound?: DueBound | null | undefined;
  /** Its degree of secrecy. Default: `none`. */
  readonly secrecy?: Secrecy | null | undefined;
  /** Whether it is urgent. Default: no. */
  readonly urgent?: boolean | null | undefined;
  /** Several tasks, units or opinions: yes, no, or the parts of it. Default: by leads, coordinators and the document. */
  readonly multiUnit?: boolean | MultiUnitInput | null | undefined;
  /** Whether a written report is asked; left out, it is not known. */
  readonly writtenReportRequired?: boolean | null | undefined;
  /** What happened to it, in any order. */
  readonly events?: readonly (EventInput<P> | TaskEvent)[] | undefined;
  /** The state that the record gives without a day; an event that tells the day decides. */
  readonly recordedState?: RecordedState | null | undefined;
  /** A later deadline that the record gives without the day on which it was set. */
  readonly extendedTo?: PlainDate | null | undefined;
  /** What has no place of its own: columns of a sheet, fields of a host. Nothing is computed from it. */
  readonly extra?: Readonly<Record<string, string | null | undefined>> | null | undefined;
}

/** A dated meeting that some rules hang on. */
export interface MeetingInput {
  /** Tells it apart from another of its type in one month. */
  readonly id?: string | null | undefined;
  /** What kind of meeting it is. */
  readonly type: MeetingType;
  /** The day it is held. */
  readonly on: PlainDate;
}

/** A periodic report that was sent. */
export interface SentReportInput {
  /** The provision, or the rule, that asks for it: `lao-cai/22.1`. */
  readonly provision: string;
  /** `2026-Q4`, `2026-11`, `2026-W48`, `2026-H1`, `2026`, or the day of the meeting; left out: it names none. */
  readonly period?: string | null | undefined;
  /** The body that sent it, by name; left out for a duty of one body as a whole. */
  readonly unit?: string | null | undefined;
  /** The day it was sent. */
  readonly on: PlainDate;
}

/** A body that the register lists. */
export interface BodyInput {
  /** Tells it apart for good; part of the keys of its duties. */
  readonly id?: string | null | undefined;
  /** Its name as it is shown. */
  readonly name: string;
  /** Other names that it goes by. */
  readonly aliases?: readonly string[] | undefined;
  /** A kind of the regulation. Default: told by how the name begins. */
  readonly kind?: string | null | undefined;
  /** The role that it holds: `office`, `assigner`. */
  readonly role?: ActorId | null | undefined;
  /** The body it is a part of, and acts for. */
  readonly partOf?: string | null | undefined;
  /** Its first day. */
  readonly from?: PlainDate | null | undefined;
  /** Its last day. */
  readonly to?: PlainDate | null | undefined;
  /** The body that leads its tasks after its last day. */
  readonly into?: string | null | undefined;
}

/** A register: tasks, with the bodies, meetings and reports that some rules hang on. */
export interface RegisterRecord<P extends Profile = Profile> {
  /** The tasks, each with an id of its own. */
  readonly tasks: readonly (TaskInput<P> | TaskReadBefore)[];
  /** The bodies that are listed; the others are the names found in the tasks. */
  readonly bodies?: readonly BodyInput[] | undefined;
  /** The dated meetings that some rules hang on. */
  readonly meetings?: readonly MeetingInput[] | undefined;
  /** Periodic reports that were sent: `[]` none, left out or `null`: the register does not keep them. */
  readonly reports?: readonly SentReportInput[] | null | undefined;
  /** The types of event that the register keeps. Default: all. What is not kept is not late. */
  readonly keeps?: readonly EventTypeOf<P>[] | null | undefined;
  /** Short form of `bodies`: names alone. */
  readonly units?: readonly string[] | undefined;
  /** What an earlier reading had to say. */
  readonly notices?: readonly RegisterNotice[] | undefined;
  /** Where the schema of registers is, for editors; nothing is computed from it. */
  readonly $schema?: string | null | undefined;
}

/** A task that came out of `parseTask` or a reader; it need not be checked again. */
export type TaskReadBefore = Task;

/** What `evaluateRegister` takes: a register, its tasks alone, or what a reader gave. */
export type RegisterInput<P extends Profile = Profile> =
  | RegisterRecord<P>
  | readonly (TaskInput<P> | TaskReadBefore)[]
  | Register;
