import * as z from "zod";
import { MOST_ITEMS } from "../../core/model/plain-values.js";
import { NOTICE_CODES } from "../../core/model/task.js";
import { LONGEST_TEXT } from "../../core/register/input-reader.js";
import {
  DUE_BOUNDS,
  EVENT_TYPES,
  type EventType,
  MEETING_TYPES,
  RECORDED_STATES,
  SECRECIES,
} from "../../language/vocabulary.js";
import { named } from "./shared.js";

const Text = z.string().max(LONGEST_TEXT);
const WrittenText = Text.regex(/\S/).meta({ description: "a text that says something" });
/** What is absent may be left out or be `null`. */
const maybe = <T extends z.ZodType>(schema: T) => schema.nullish();
const listOf = <T extends z.ZodType>(schema: T) => z.array(schema).max(MOST_ITEMS);

const DATE = z.core.regexes.date.source.replace(/^\^|\$$/g, "");
const TIME = "(?:(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?|24:00(?::00(?:\\.\\d+)?)?)";
const OFFSET = "(?:Z|[+-](?:0\\d|1[0-4]):?[0-5]\\d)";

const Day = z.iso.date();
const DayOrInstant = Text.regex(new RegExp(`^(?:${DATE})(?:[T ]${TIME}${OFFSET})?$`)).meta({
  description: "a day, or an instant with its offset: 2026-11-22, 2026-11-22T08:30:00+07:00",
});
const Count = z.int().min(0);

/** The days that one type of event alone carries. */
const OWN_DAYS = { dueOn: "deadlineAdjusted", endsOn: "inspectionDecided", minutesOn: "inspectionEnded" } as const;
type OwnDay = keyof typeof OWN_DAYS;
type WithOwnDay = (typeof OWN_DAYS)[OwnDay];
const isPlain = (type: EventType): type is Exclude<EventType, WithOwnDay> =>
  !Object.values<EventType>(OWN_DAYS).includes(type);

const eventParts = {
  id: maybe(Text),
  on: Day,
  recordedAt: maybe(DayOrInstant).meta({ description: "when it was recorded; knownAt hides later ones" }),
  evidence: listOf(WrittenText).optional(),
  ref: maybe(Text).meta({ description: "ties an answer to its question, or names the period of a report: 2026-Q1" }),
  by: maybe(Text).meta({ description: "who did it: a role, or the name of a body" }),
  note: maybe(Text),
  reason: maybe(Text),
  authorisedBy: maybe(Text),
  lead: maybe(Text).meta({ description: "of reassigned: the new lead" }),
};
const noDay = z.null().optional();
const noOwnDays = { dueOn: noDay, endsOn: noDay, minutesOn: noDay } satisfies Record<OwnDay, unknown>;

/** A dated fact in the history of a task. */
export const EventSchema = named(
  "TaskEvent",
  z.discriminatedUnion("type", [
    z.strictObject({ ...eventParts, ...noOwnDays, type: z.literal("deadlineAdjusted"), dueOn: Day }),
    z.strictObject({ ...eventParts, ...noOwnDays, type: z.literal("inspectionDecided"), endsOn: maybe(Day) }),
    z.strictObject({ ...eventParts, ...noOwnDays, type: z.literal("inspectionEnded"), minutesOn: maybe(Day) }),
    z.strictObject({
      ...eventParts,
      ...noOwnDays,
      type: z.enum(EVENT_TYPES.filter(isPlain)),
    }),
  ]),
  "A dated fact in the history of a task",
);

const DocumentSchema = z.strictObject({
  number: maybe(Text),
  issuedOn: maybe(Day),
  title: maybe(Text),
  signer: maybe(Text),
  submittedBy: maybe(Text),
});
const MultiUnitSchema = z.strictObject({ tasks: maybe(Count), units: maybe(Count), opinions: maybe(Count) });

/** Something assigned by a document, with or without a deadline. */
export const TaskSchema = named(
  "Task",
  z.strictObject({
    id: WrittenText,
    ordinal: maybe(Text),
    title: maybe(Text),
    document: maybe(DocumentSchema),
    assignedBy: maybe(Text),
    lead: maybe(Text),
    coordinators: listOf(WrittenText).optional(),
    monitor: maybe(Text),
    dueOn: maybe(Day).meta({ description: "the last valid day" }),
    dueText: maybe(Text).meta({ description: "the words of the deadline as printed" }),
    dueBound: maybe(z.enum(DUE_BOUNDS)),
    secrecy: maybe(z.enum(SECRECIES)),
    urgent: maybe(z.boolean()),
    multiUnit: maybe(z.union([z.boolean(), MultiUnitSchema])),
    writtenReportRequired: maybe(z.boolean()),
    events: listOf(EventSchema).optional(),
    recordedState: maybe(z.enum(RECORDED_STATES)),
    extendedTo: maybe(Day),
    extra: maybe(z.record(z.string(), maybe(Text))),
  }),
  "Something assigned by a document, with or without a deadline",
);

/** A body that a register lists. */
export const BodySchema = named(
  "Body",
  z.strictObject({
    id: maybe(Text),
    name: WrittenText,
    aliases: listOf(WrittenText).optional(),
    kind: maybe(Text),
    role: maybe(Text),
    partOf: maybe(Text),
    from: maybe(Day),
    to: maybe(Day),
    into: maybe(Text),
  }),
  "A body that a register lists",
);

/** A dated meeting that some rules hang on. */
export const MeetingSchema = named(
  "Meeting",
  z.strictObject({ id: maybe(Text), type: z.enum(MEETING_TYPES), on: Day }),
  "A dated meeting that some rules hang on",
);

/** A periodic report that was sent. */
export const ReportSchema = named(
  "SentReport",
  z.strictObject({ provision: WrittenText, period: maybe(Text), unit: maybe(Text), on: Day }),
  "A periodic report that was sent",
);

/** Something a reader of a register should know. */
export const NoticeSchema = named(
  "RegisterNotice",
  z.strictObject({
    code: z.enum(NOTICE_CODES),
    taskId: maybe(Text),
    row: z.int().min(1).optional(),
    column: maybe(Text),
    detail: z.strictObject({ vi: WrittenText, en: WrittenText }),
  }),
  "Something a reader of a register should know",
);

const WholeRegister = z.strictObject({
  $schema: maybe(Text),
  tasks: listOf(TaskSchema),
  bodies: listOf(BodySchema).optional(),
  units: listOf(WrittenText).optional().meta({ description: "short form of bodies: names alone" }),
  meetings: listOf(MeetingSchema).optional(),
  reports: maybe(listOf(ReportSchema)).meta({
    description: "reports that were sent; absent: not kept; empty: none was",
  }),
  keeps: maybe(listOf(z.enum(EVENT_TYPES))).meta({ description: "the types of event that are kept; absent: all" }),
  notices: listOf(NoticeSchema).optional(),
});

/** What `parseRegister` takes: a register, or its tasks alone. */
export const RegisterSchema = named(
  "Register",
  z.union([WholeRegister, listOf(TaskSchema)]),
  "Tasks, with the bodies, meetings and reports that some rules hang on; or tasks alone",
);

const Swap = z.strictObject({
  off: Day,
  worked: Day,
  occasion: z.strictObject({ vi: z.string(), en: z.string() }).exactOptional(),
});

/** A file of notices of days off, which `vietnam.withNotices` takes. */
export const CalendarNoticesSchema = named(
  "CalendarNotices",
  z.strictObject({
    $schema: z.string().exactOptional(),
    source: z.string().regex(/\S/).meta({ description: "who gathered the notices, and when" }),
    notices: z
      .array(
        z.strictObject({
          title: z.string().regex(/\S/).meta({ description: "the notice, as it is cited" }),
          announcedOn: Day.nullable(),
          year: z
            .int()
            .min(2014)
            .max(2050)
            .exactOptional()
            .meta({ description: "the year that the notice sets as a whole" }),
          holidays: z.array(Day).exactOptional(),
          inLieu: z.array(z.strictObject({ off: Day, of: Day })).exactOptional(),
          swaps: z.array(Swap).exactOptional(),
        }),
      )
      .max(1_000),
  }),
  "Notices of days off that were published after the package",
);
