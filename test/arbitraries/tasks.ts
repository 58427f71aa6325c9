import fc from "fast-check";
import { EVENT_TYPES, type EventType, SECRECIES, type Secrecy } from "../../src/profiles/vocabulary.js";
import { addDays, dayNumber, isoDay } from "../support/civil.js";
import { dayNumbers, daysFrom, gaps } from "./days.js";

/** An event as a host writes it. */
export interface RawEvent {
  type: EventType;
  on: string;
  recordedAt?: string;
  evidence?: string[];
  ref?: string;
  by?: string;
  note?: string;
  dueOn?: string;
  reason?: string;
  authorisedBy?: string;
  lead?: string;
}

/** A task as a host writes it. */
export interface RawTask {
  id: string;
  title: string;
  document?: { number?: string; issuedOn?: string; title?: string; signer?: string; submittedBy?: string };
  assignedBy?: string;
  lead?: string;
  coordinators?: string[];
  monitor?: string;
  dueOn?: string | null;
  dueText?: string;
  secrecy?: Secrecy;
  urgent?: boolean;
  multiUnit?: boolean;
  writtenReportRequired?: boolean;
  events?: RawEvent[];
  extra?: Record<string, string>;
}

export const LEADS = [
  "Sở Nội vụ",
  "Sở Xây dựng",
  "UBND huyện Sa Pa",
  "UBND thành phố Lào Cai",
  "Phòng Lãnh sự",
] as const;
/** Roles, names of the roles in the profiles, and units: what decides whose duty an inspection is. */
const DOERS = ["office", "lead", "Văn phòng UBND tỉnh", "Văn phòng Sở", ...LEADS] as const;
const REFS = ["a", "b", "2026-Q1", "2026-H1", "2026-03", "2026"] as const;

const OPENING = ["issued", "assigned", "received"] as const;
const LATER = EVENT_TYPES.filter((type) => !(OPENING as readonly string[]).includes(type));

const optional = <T>(arbitrary: fc.Arbitrary<T>, freq = 2): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq });

/** Leaves out the keys whose value is undefined, as JSON would. */
const compact = <T extends object>(value: object): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as unknown as T;

/** When an event was entered: not stated, that day or some days later, as a day or as an instant anywhere on earth. */
const recordedFrom = (on: string): fc.Arbitrary<string | undefined> =>
  optional(
    fc
      .tuple(gaps, fc.constantFrom("", "T08:30:00+07:00", "T23:59:00Z", "T00:10:00+14:00", "T18:00:00-09:30"))
      .map(([gap, time]) => `${addDays(on, gap)}${time}`),
  );

/** An event of one type from a day on; the keys that only some types have stand with those. */
const eventOf = (type: EventType, opening: number): fc.Arbitrary<RawEvent> =>
  daysFrom(opening).chain((on) =>
    fc
      .record({
        recordedAt: recordedFrom(on),
        ref: optional(fc.constantFrom(...REFS), 1),
        by: optional(fc.constantFrom(...DOERS), 1),
        evidence: optional(fc.constant(["12/BC-SNV"]), 1),
        dueOn: type === "deadlineAdjusted" ? daysFrom(dayNumber(on)) : fc.constant(undefined),
        reason: type === "deadlineAdjusted" ? optional(fc.constant("Chờ ý kiến")) : fc.constant(undefined),
        lead: type === "reassigned" ? optional(fc.constantFrom(...LEADS)) : fc.constant(undefined),
      })
      .map((rest) => compact<RawEvent>({ type, on, ...rest })),
  );

/** An event of any type that can follow the opening. */
export const laterEvent = (opening: number): fc.Arbitrary<RawEvent> =>
  fc.constantFrom(...LATER).chain((type) => eventOf(type, opening));

const openingEvents = (opening: number): fc.Arbitrary<RawEvent[]> =>
  fc.subarray([...OPENING]).chain((types) =>
    fc.tuple(...types.map((type) => daysFrom(opening).map((on): RawEvent => ({ type, on })))).map((events) => {
      const [first, ...others] = events;
      return first === undefined ? [] : [{ ...first, on: isoDay(opening) }, ...others];
    }),
  );

export interface TaskOptions {
  /** The opening day; by default any. */
  readonly opening?: fc.Arbitrary<number>;
  readonly secrecy?: fc.Arbitrary<Secrecy>;
  readonly mostEvents?: number;
}

const secrecies: fc.Arbitrary<Secrecy> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Secrecy>("none") },
  { weight: 1, arbitrary: fc.constantFrom(...SECRECIES) },
);

/** A task with a history that can be true: nothing happens to it before it opens. */
export const tasks = (options: TaskOptions = {}): fc.Arbitrary<RawTask> =>
  (options.opening ?? dayNumbers).chain((opening) =>
    fc
      .record({
        id: fc.uuid(),
        title: fc.constantFrom("Báo cáo tình hình", "Xây dựng đề án", "Tham mưu văn bản trả lời"),
        document: optional(fc.record({ number: fc.constant("12/UBND"), issuedOn: fc.constant(isoDay(opening)) })),
        lead: optional(fc.constantFrom(...LEADS), 4),
        coordinators: optional(fc.subarray([...LEADS])),
        dueOn: optional(daysFrom(opening)),
        secrecy: options.secrecy ?? secrecies,
        urgent: fc.boolean(),
        multiUnit: fc.boolean(),
        writtenReportRequired: fc.boolean(),
        opened: openingEvents(opening),
        later: fc.array(laterEvent(opening), { maxLength: options.mostEvents ?? 7 }),
      })
      .map(({ opened, later, ...rest }) => {
        // A document stands for the issue, and a history that nothing opened has no day to be true from.
        const issue = rest.document !== undefined ? opened.filter((event) => event.type !== "issued") : opened;
        return compact<RawTask>({ ...rest, events: [...issue, ...later] });
      }),
  );

/** The first day after which nothing in the record lies. */
export const lastDayOf = (task: RawTask): number =>
  Math.max(
    ...(task.events ?? []).map((event) => dayNumber(event.on)),
    task.document?.issuedOn === undefined ? Number.NEGATIVE_INFINITY : dayNumber(task.document.issuedOn),
  );

/** The day a task opens on: its document, or the first opening event; `null` when nothing opens it. */
export const openingOf = (task: RawTask): number | null => {
  const opened = (task.events ?? [])
    .filter((event) => (OPENING as readonly string[]).includes(event.type))
    .map((event) => dayNumber(event.on));
  if (task.document?.issuedOn !== undefined) opened.push(dayNumber(task.document.issuedOn));
  return opened.length === 0 ? null : Math.min(...opened);
};

/** Whether the record says when the task began: a document, an issue or an assignment. Receipt alone does not. */
export const hasStart = (task: RawTask): boolean =>
  task.document?.issuedOn !== undefined ||
  (task.events ?? []).some(({ type }) => type === "issued" || type === "assigned");
