import fc from "fast-check";
import { EVENT_TYPES, type EventType, SECRECIES, type Secrecy } from "../../src/language/vocabulary.js";
import { dayNumbers, gaps } from "../../src/testing/arbitraries/days.js";
import type { DrawnEvent as RawEvent } from "../../src/testing/arbitraries/events.js";
import type { DrawnTask as RawTask } from "../../src/testing/arbitraries/tasks.js";
import { dayNumber, isoDay } from "../support/civil.js";

const LEADS = ["Sở Nội vụ", "Sở Xây dựng", "UBND huyện Sa Pa", "UBND thành phố Lào Cai", "Phòng Lãnh sự"] as const;

/**
 * Tasks with the histories that regulations have rules about: reports that name periods, inspections and feedback by
 * somebody and about something, returns and new leads, finishes and confirmations, in any order. All of it lies between
 * 2014 and the spring of 2027, where the official notices reach.
 */

export const FIRST_OPENING = dayNumber("2014-02-03");
export const LAST_FOLLOWED_DAY = dayNumber("2027-05-31");

/** Who acts: roles, the offices of the five regulations under their names, units of every kind. */
const DOERS = [
  "office",
  "lead",
  "coordinator",
  "Văn phòng UBND tỉnh",
  "Văn phòng Sở",
  "Văn phòng Thành ủy",
  "Văn phòng UBND thành phố",
  "UBND thị xã Sa Pa",
  ...LEADS,
] as const;

/** What the rules of the five react to, several times where they react often. */
const TELLING: readonly EventType[] = [
  "progressReported",
  "progressReported",
  "resultRecorded",
  "resultIssued",
  "registered",
  "registered",
  "received",
  "returned",
  "reassigned",
  "deadlineAdjusted",
  "completed",
  "completed",
  "confirmed",
  "delayExplained",
  "urged",
  "escalated",
  "feedbackReceived",
  "feedbackHandled",
  "inspectionEnded",
  "inspectionEnded",
  "inspectionReported",
  "inspectionNotified",
];

const types: fc.Arbitrary<EventType> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...TELLING) },
  { weight: 1, arbitrary: fc.constantFrom(...EVENT_TYPES).filter((type) => type !== "issued") },
);

const sometimes = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

const compact = <T extends object>(value: object): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

/** A question's name, or a period of the year of a day or the one before. */
const refs = (on: string): fc.Arbitrary<string> => {
  const year = Number(on.slice(0, 4));
  const periods = [year - 1, year].flatMap((y) => [
    String(y),
    `${y}-H1`,
    ...[1, 2, 3, 4].map((quarter) => `${y}-Q${quarter}`),
    `${y}-${on.slice(5, 7)}`,
  ]);
  return fc.oneof(fc.constantFrom("a", "b", "12/BC"), fc.constantFrom(...periods));
};

const within = (day: number): string => isoDay(Math.min(day, LAST_FOLLOWED_DAY));

const eventAt = (type: EventType, on: string): fc.Arbitrary<RawEvent> =>
  fc
    .record({
      ref: sometimes(refs(on)),
      by: sometimes(fc.constantFrom(...DOERS)),
      dueOn: type === "deadlineAdjusted" ? gaps.map((gap) => within(dayNumber(on) + gap)) : fc.constant(undefined),
      lead: type === "reassigned" ? sometimes(fc.constantFrom(...LEADS)) : fc.constant(undefined),
    })
    .map((rest) => compact<RawEvent>({ type, on, ...rest }));

const eventsFrom = (opening: number): fc.Arbitrary<RawEvent[]> =>
  fc.array(
    fc.tuple(types, gaps).chain(([type, gap]) => eventAt(type, within(opening + gap))),
    { maxLength: 7 },
  );

/** How a task begins: by its document, by an issue, an assignment or a receipt, or by nothing that is recorded. */
const beginnings = (opening: number): fc.Arbitrary<{ document?: { issuedOn: string }; opened: RawEvent[] }> =>
  fc
    .tuple(
      fc.constantFrom("document", "issued", "none"),
      fc.subarray(["assigned", "received"] as const),
      fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })),
    )
    .map(([issue, others, shifts]) => ({
      ...(issue === "document" ? { document: { issuedOn: isoDay(opening) } } : {}),
      opened: [
        ...(issue === "issued" ? [{ type: "issued" as const, on: isoDay(opening) }] : []),
        // Where nothing else opens the task, the first of these does: nothing can happen to it earlier.
        ...others.map((type, index) => ({
          type,
          on: within(opening + (issue === "none" && index === 0 ? 0 : (shifts[index] ?? 0))),
        })),
      ],
    }));

const secrecies: fc.Arbitrary<Secrecy> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Secrecy>("none") },
  { weight: 1, arbitrary: fc.constantFrom(...SECRECIES) },
);

const openings: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: dayNumbers().filter((day) => day <= LAST_FOLLOWED_DAY) },
  { weight: 2, arbitrary: fc.integer({ min: FIRST_OPENING, max: LAST_FOLLOWED_DAY }) },
);

const taskFrom = (opening: number): fc.Arbitrary<RawTask> =>
  fc
    .record({
      beginning: beginnings(opening),
      lead: sometimes(fc.oneof(fc.constantFrom(...LEADS), fc.constant("Sở Nội vụ; Sở Xây dựng"))),
      coordinators: sometimes(fc.subarray([...LEADS])),
      dueOn: sometimes(gaps.map((gap) => within(opening + gap))),
      secrecy: secrecies,
      urgent: fc.boolean(),
      multiUnit: fc.option(fc.boolean(), { nil: undefined }),
      writtenReportRequired: fc.boolean(),
      later: eventsFrom(opening),
    })
    .map(({ beginning: { document, opened }, later, ...rest }) => {
      // An assignment or a receipt that nothing went before would open the task after other things had happened to it.
      const begun = document !== undefined || opened.length > 0;
      const others = begun ? later : later.filter(({ type }) => type !== "assigned" && type !== "received");
      return compact<RawTask>({ id: "1", title: "Báo cáo", document, ...rest, events: [...opened, ...others] });
    });

/** The days on which something can change: those of the record, those around deadlines, and any other. */
const judgedOn = (task: RawTask, opening: number): fc.Arbitrary<string> => {
  const told = [
    opening,
    ...(task.dueOn ? [dayNumber(task.dueOn)] : []),
    ...(task.events ?? []).flatMap(({ on, dueOn }) => [
      dayNumber(on),
      ...(dueOn === undefined ? [] : [dayNumber(dueOn)]),
    ]),
  ];
  return fc
    .oneof(
      fc.tuple(fc.constantFrom(...told), fc.integer({ min: -3, max: 16 })).map(([day, shift]) => day + shift),
      gaps.map((gap) => Math.max(...told) + gap),
    )
    .map(within);
};

/** A task, and a day on which it is judged. */
export const followedTasks: fc.Arbitrary<{ task: RawTask; asOf: string }> = openings.chain((opening) =>
  taskFrom(opening).chain((task) => fc.record({ task: fc.constant(task), asOf: judgedOn(task, opening) })),
);
