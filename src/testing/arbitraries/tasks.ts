import fc from "fast-check";
import { type DayNumber, dateOf, dayOf, type PlainDate, type WorkingCalendar } from "../../calendar/index.js";
import { SECRECIES, type Secrecy } from "../../language/vocabulary.js";
import { compact, optional } from "./compact.js";
import { dayNumbers, daysFrom } from "./days.js";
import { type DrawnEvent, OPENING_EVENTS } from "./events.js";
import { type HistoryOptions, historyFrom } from "./histories.js";
import { LEADS } from "./interest.js";

/** A task as a host writes it. */
export interface DrawnTask {
  /** Tells the task apart. */
  id: string;
  /** What is to be done. */
  title: string;
  /** The document that assigns it. */
  document?: {
    /** The number of the document. */
    number?: string;
    /** The day of the document. */
    issuedOn?: PlainDate;
    /** What the document is about. */
    title?: string;
    /** Who signed the document. */
    signer?: string;
    /** The body that submitted the document. */
    submittedBy?: string;
  };
  /** Who assigned it, by name. */
  assignedBy?: string;
  /** The body that leads, by name. */
  lead?: string;
  /** The bodies that coordinate, by name. */
  coordinators?: string[];
  /** Who follows it up. */
  monitor?: string;
  /** The last valid day; `null`: it has none. */
  dueOn?: PlainDate | null;
  /** The words of the deadline as printed. */
  dueText?: string;
  /** Its degree of secrecy. */
  secrecy?: Secrecy;
  /** Whether it is urgent. */
  urgent?: boolean;
  /** Several tasks, units or opinions: yes, no, or the parts of it. */
  multiUnit?:
    | boolean
    | {
        /** Tasks that the document assigns. */
        tasks?: number;
        /** Units concerned. */
        units?: number;
        /** Bodies whose opinion has to be collected. */
        opinions?: number;
      };
  /** Whether a written report is asked. */
  writtenReportRequired?: boolean;
  /** What happened to it. */
  events?: DrawnEvent[];
  /** Columns of a sheet without a place of their own, by heading. */
  extra?: Record<string, string>;
}

/** What a task is drawn for. */
export interface TaskOptions extends HistoryOptions {
  /** The opening day, as a day number. Default: any, by preference close to a holiday of `calendar`. */
  readonly opening?: fc.Arbitrary<DayNumber>;
  /** Default: four tasks in five are not classified. */
  readonly secrecy?: fc.Arbitrary<Secrecy>;
  /** Default: `vietnam`. */
  readonly calendar?: WorkingCalendar;
}

const secrecies: fc.Arbitrary<Secrecy> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Secrecy>("none") },
  { weight: 1, arbitrary: fc.constantFrom(...SECRECIES) },
);

const few = optional(fc.integer({ min: 0, max: 4 }));
const severalParts = fc
  .record({ tasks: few, units: few, opinions: few })
  .map((parts) => compact<Exclude<DrawnTask["multiUnit"], boolean | undefined>>(parts));

/**
 * A task with a history that can be true: with or without a deadline, a document, a lead, coordinators; nothing happens
 * to it before it opens. Plain data, as a host would write it.
 *
 * @example
 * fc.assert(fc.property(tasks({ profile }), days(), (task, asOf) => { evaluate(task, { profile, asOf }); }));
 */
export const tasks = (options: TaskOptions = {}): fc.Arbitrary<DrawnTask> =>
  (options.opening ?? dayNumbers(options.calendar)).chain((opening) =>
    fc
      .record({
        id: fc.uuid(),
        title: fc.constantFrom("Báo cáo tình hình", "Xây dựng đề án", "Tham mưu văn bản trả lời"),
        document: optional(fc.record({ number: fc.constant("12/UBND"), issuedOn: fc.constant(dateOf(opening)) })),
        lead: optional(fc.constantFrom(...LEADS), 3),
        coordinators: optional(fc.subarray([...LEADS])),
        dueOn: optional(daysFrom(opening)),
        secrecy: options.secrecy ?? secrecies,
        urgent: fc.boolean(),
        multiUnit: fc.oneof({ weight: 4, arbitrary: fc.boolean() }, severalParts),
        writtenReportRequired: fc.boolean(),
        events: historyFrom(opening, options),
      })
      .map(({ events, ...rest }) => {
        // A document stands for the issue.
        const own = rest.document === undefined ? events : events.filter((event) => event.type !== "issued");
        return compact<DrawnTask>({ ...rest, events: own });
      }),
  );

/** The last day on which anything is recorded of a task; -∞ when nothing is. */
export const lastDayOf = (task: DrawnTask): DayNumber =>
  Math.max(
    ...(task.events ?? []).map((event) => dayOf(event.on)),
    task.document?.issuedOn === undefined ? Number.NEGATIVE_INFINITY : dayOf(task.document.issuedOn),
  );

/** The day a task opens on: its document, or the first opening event; `null` when nothing opens it. */
export const openingOf = (task: DrawnTask): DayNumber | null => {
  const opened = (task.events ?? [])
    .filter((event) => (OPENING_EVENTS as readonly string[]).includes(event.type))
    .map((event) => dayOf(event.on));
  if (task.document?.issuedOn !== undefined) opened.push(dayOf(task.document.issuedOn));
  return opened.length === 0 ? null : Math.min(...opened);
};

/** Whether the record says when the task began: a document, an issue or an assignment. Receipt alone does not. */
export const hasStart = (task: DrawnTask): boolean =>
  task.document?.issuedOn !== undefined ||
  (task.events ?? []).some(({ type }) => type === "issued" || type === "assigned");
