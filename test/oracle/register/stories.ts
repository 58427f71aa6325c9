import fc from "fast-check";
import { addDays, dayNumber, isoDay } from "../../support/civil.js";
import { ALL_LENGTHS, type Cast, castOf } from "./casts.js";
import type { BodyIn, EventIn, MeetingIn, RegisterIn, ReportIn, TaskIn } from "./input.js";
import { type Merger, mergedBodies, mergers } from "./mergers.js";

/**
 * Registers with histories as offices really keep them and spoil them: new leads, several leads, returns, suspensions,
 * moved deadlines, work taken up again, acts of nobody named, several tasks of one document, reports with and without a
 * period, reports and events that are not kept, and one body under many spellings.
 */

export interface Drawn {
  readonly register: RegisterIn;
  readonly asOf: string;
}

const FIRST = "2025-10-01";
const day = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((days) => addDays(FIRST, days));

/** The same name as a clerk may write it: another case, an abbreviation, two spaces, an old place of the tone. */
export const respelt = (name: string, how: number): string => {
  switch (how % 5) {
    case 1:
      return name.toUpperCase();
    case 2:
      return name.replace("UBND", "Ủy ban nhân dân").replace("Văn phòng", "VP");
    case 3:
      return `${name.replace("ủy", "uỷ").replace("hóa", "hoá").replaceAll(" ", "  ")} `;
    case 4:
      return name.normalize("NFD");
    default:
      return name;
  }
};

const spelt = (names: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...names), fc.nat({ max: 9 })).map(([name, how]) => (how < 5 ? name : respelt(name, how)));

/** One who leads and one who coordinates, as a cell for the lead may say it; and two heads. */
const SHARES = [
  ["", " (chủ trì), ", " (phối hợp)"],
  ["", " chủ trì, ", " phối hợp"],
  ["Chủ trì: ", "; Phối hợp: ", ""],
  ["", " chủ trì, phối hợp với ", ""],
  ["Thủ trưởng ", ", Thủ trưởng ", ""],
] as const;
const sharing = ([one, other, [before, between, behind]]: [string, string, (typeof SHARES)[number]]): string =>
  `${before}${one.trim()}${between}${other.trim()}${behind}`;

/** One or two leads in a cell; now and then many and nobody by name. */
const leads = ({ bodies, part, noAddressees }: Cast): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: spelt(bodies) },
    { weight: 2, arbitrary: fc.constant(part.name) },
    { weight: 1, arbitrary: spelt(noAddressees) },
    { weight: 1, arbitrary: fc.tuple(spelt(noAddressees), spelt(bodies)).map((two) => two.join("; ")) },
    // Of one body or the same nobody is in doubt.
    {
      weight: 1,
      arbitrary: fc.tuple(spelt(bodies.slice(0, 2)), spelt(bodies.slice(2))).map((two) => two.join(" hoặc ")),
    },
    { weight: 2, arbitrary: fc.tuple(spelt(bodies), spelt(bodies)).map((two) => two.join("; ")) },
    { weight: 1, arbitrary: fc.constantFrom("Các đơn vị liên quan", "Thủ trưởng các đơn vị", "Trưởng các phòng") },
    { weight: 1, arbitrary: fc.tuple(spelt(bodies), spelt(bodies), fc.constantFrom(...SHARES)).map(sharing) },
  );

type Chance = readonly (readonly [weight: number, by: readonly string[]])[];

const someone = (chances: Chance): fc.Arbitrary<string | undefined> =>
  fc.oneof(
    ...chances.map(([weight, by]) => ({
      weight,
      arbitrary: by.length === 0 ? fc.constant(undefined) : fc.constantFrom(...by),
    })),
  );

/** Who does what, and how often it happens in a history. */
const EVENTS: readonly { readonly type: string; readonly weight: number; readonly by: (cast: Cast) => Chance }[] = [
  {
    type: "registered",
    weight: 4,
    by: ({ office }) => [
      [4, []],
      [2, office],
    ],
  },
  { type: "received", weight: 4, by: () => [[1, []]] },
  {
    type: "returned",
    weight: 3,
    by: ({ office }) => [
      [3, []],
      [3, ["lead"]],
      [1, office],
    ],
  },
  {
    type: "reassigned",
    weight: 4,
    by: ({ office }) => [
      [4, []],
      [1, ["lead"]],
      [1, office],
    ],
  },
  {
    type: "deadlineAdjusted",
    weight: 3,
    by: ({ office, assigner, strangers }) => [
      [3, []],
      [1, ["lead"]],
      [2, [...office, assigner]],
      [2, strangers],
    ],
  },
  {
    type: "suspended",
    weight: 2,
    by: ({ assigner, strangers }) => [
      [4, []],
      [2, ["lead"]],
      [2, [assigner]],
      [1, strangers],
    ],
  },
  {
    type: "resumed",
    weight: 3,
    by: ({ strangers }) => [
      [4, []],
      [1, strangers],
    ],
  },
  {
    type: "progressReported",
    weight: 6,
    by: ({ bodies, office }) => [
      [3, []],
      [3, ["lead"]],
      [3, bodies],
      [1, office],
    ],
  },
  {
    type: "resultIssued",
    weight: 3,
    by: ({ bodies }) => [
      [3, []],
      [2, ["lead"]],
      [1, bodies],
    ],
  },
  {
    type: "resultRecorded",
    weight: 3,
    by: ({ bodies, office }) => [
      [3, []],
      [2, ["lead"]],
      [1, bodies],
      [1, office],
    ],
  },
  { type: "completed", weight: 4, by: () => [[1, []]] },
  {
    type: "reopened",
    weight: 2,
    by: ({ office, refusing, strangers }) => [
      [3, []],
      [1, [...office, ...refusing]],
      [1, strangers],
    ],
  },
  {
    type: "confirmed",
    weight: 2,
    by: ({ office }) => [
      [2, []],
      [1, office],
      [1, ["lead", "cityOffice"]],
    ],
  },
  {
    type: "delayExplained",
    weight: 4,
    by: ({ bodies }) => [
      [3, []],
      [2, ["lead"]],
      [2, bodies],
    ],
  },
  {
    type: "urged",
    weight: 4,
    by: ({ office }) => [
      [2, []],
      [3, office],
      [1, ["lead"]],
    ],
  },
  {
    type: "escalated",
    weight: 4,
    by: ({ office }) => [
      [2, []],
      [3, office],
    ],
  },
  // What no text of the five asks for: it changes nothing of what is owed.
  {
    type: "extensionRequested",
    weight: 1,
    by: ({ office }) => [
      [1, []],
      [1, office],
      [2, ["lead"]],
    ],
  },
  { type: "extensionAnswered", weight: 1, by: ({ office }) => [[1, office]] },
  {
    type: "feedbackReceived",
    weight: 3,
    by: ({ bodies }) => [
      [2, []],
      [4, bodies],
    ],
  },
  {
    type: "feedbackHandled",
    weight: 2,
    by: ({ office }) => [
      [2, []],
      [2, office],
      [1, ["lead"]],
    ],
  },
  {
    type: "inspectionEnded",
    weight: 3,
    by: ({ bodies, office, inspectors }) => [
      [2, []],
      [2, office],
      [3, bodies],
      [1, ["lead"]],
      [4, inspectors],
    ],
  },
  {
    type: "inspectionReported",
    weight: 3,
    by: ({ bodies, office, inspectors }) => [
      [2, []],
      [2, office],
      [2, bodies],
      [1, inspectors],
    ],
  },
  {
    type: "inspectionNotified",
    weight: 2,
    by: ({ office }) => [
      [2, []],
      [2, office],
    ],
  },
  { type: "cancelled", weight: 1, by: () => [[1, []]] },
];

const refs = ({ periods }: Cast): fc.Arbitrary<string | undefined> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...periods) },
    { weight: 1, arbitrary: fc.constantFrom(...ALL_LENGTHS) },
  );

const eventOf = (cast: Cast, from: number): fc.Arbitrary<EventIn> =>
  fc
    .oneof(
      ...EVENTS.map(({ type, weight, by }) => ({ weight, arbitrary: fc.tuple(fc.constant(type), someone(by(cast))) })),
    )
    .chain(([type, by]) =>
      fc
        .record({
          on: day(from, from + 260),
          lead: leads(cast),
          later: fc.integer({ min: -5, max: 60 }),
          ref: refs(cast),
        })
        .map(({ on, lead, later, ref }) => ({
          type,
          on,
          ...(by === undefined ? {} : { by }),
          ...(type === "reassigned" ? { lead } : {}),
          ...(type === "deadlineAdjusted" ? { dueOn: addDays(on, later) } : {}),
          ...(["progressReported", "resultRecorded"].includes(type) && ref !== undefined ? { ref } : {}),
        })),
    );

/** What in offices comes soon after what: entries after the issue, returns after receipts, answers after returns. */
const MOTIFS: readonly (readonly [type: string, after: number, by?: string])[][] = [
  [["registered", 8]],
  [
    ["received", 2],
    ["registered", 3],
  ],
  [
    ["received", 1],
    ["returned", 3],
    ["received", 40],
  ],
  [
    ["received", 1],
    ["returned", 3],
    ["reassigned", 60],
  ],
  [
    ["resultIssued", 60],
    ["resultRecorded", 3],
    ["completed", 5],
    ["confirmed", 4],
  ],
  [
    ["completed", 60],
    ["resultRecorded", 3],
    ["reopened", 40],
    ["completed", 40],
  ],
  // Mostly done after the deadline, taken up, and taken up once more.
  [
    ["completed", 110],
    ["reopened", 30],
    ["completed", 20],
    ["reopened", 20],
    ["completed", 30],
  ],
  [
    ["completed", 80],
    ["returned", 20, "office"],
  ],
  [
    ["completed", 80],
    ["reopened", 30, "stranger"],
  ],
  // Only the Office of Kon Tum can, before it is done; elsewhere the record contradicts itself.
  [
    ["escalated", 110],
    ["returned", 30, "office"],
    ["received", 40],
  ],
  [
    ["returned", 130, "office"],
    ["reassigned", 60],
  ],
  [
    ["feedbackReceived", 60],
    ["urged", 14],
  ],
  [
    ["inspectionEnded", 60],
    ["inspectionReported", 12],
    ["inspectionNotified", 3],
  ],
  [
    ["suspended", 40],
    ["resumed", 50],
    ["delayExplained", 20],
  ],
];

const motif = (cast: Cast, from: number): fc.Arbitrary<EventIn[]> =>
  fc.constantFrom(...MOTIFS).chain((steps) =>
    fc
      .tuple(
        ...steps.map(([type, after, by]) =>
          fc.record({
            wait: fc.nat({ max: after }),
            by: by === undefined ? byOf(cast, type) : whoIs(cast, by),
            lead: leads(cast),
          }),
        ),
      )
      .map((drawn) => {
        let at = from;
        return drawn.map(({ wait, by, lead }, index): EventIn => {
          at += wait;
          const type = steps[index]?.[0] ?? "";
          return {
            type,
            on: addDays(FIRST, at),
            ...(by === undefined ? {} : { by }),
            ...(type === "reassigned" ? { lead } : {}),
          };
        });
      }),
  );

const whoIs = ({ strangers }: Cast, by: string): fc.Arbitrary<string> =>
  by === "stranger" ? fc.constantFrom(...strangers) : fc.constant(by);

const byOf = (cast: Cast, type: string): fc.Arbitrary<string | undefined> =>
  someone(EVENTS.find((event) => event.type === type)?.by(cast) ?? [[1, []]]);

/** Three documents, one of them under several spellings. */
const NUMBERS = ["1/UBND", "2/UBND", "3/UBND-TH", "3/UBND–TH", "Số 3/UBND-TH", "Công văn số: 3/UBND-TH."];

/** Often the same day, so that several tasks are of one document. */
const startDay = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 180 }) },
  { weight: 1, arbitrary: fc.constant(40) },
);

const issuerOf = ({ issuers }: Cast): fc.Arbitrary<string | undefined> =>
  issuers.length === 0 ? fc.constant(undefined) : fc.constantFrom(...issuers);

const taskOf = (cast: Cast): fc.Arbitrary<Omit<TaskIn, "id">> =>
  startDay.chain((start) =>
    fc
      .record({
        issuer: issuerOf(cast),
        lead: leads(cast),
        number: fc.constantFrom(...NUMBERS, undefined),
        assigned: fc.option(fc.nat({ max: 5 }), { nil: undefined, freq: cast.givenByDocument ? 3 : 2 }),
        // Nothing is on record but the document.
        quiet: fc.nat({ max: 7 }).map((one) => one === 0),
        due: fc.option(fc.integer({ min: 5, max: 90 }), { nil: undefined, freq: 4 }),
        // Words for a deadline that there is not.
        none: fc.constantFrom(undefined, "Không thời hạn", "Không có thời hạn", "Không quy định thời hạn"),
        secrecy: fc.constantFrom("none", "none", "none", "none", "secret"),
        urgent: fc.constantFrom(undefined, undefined, true),
        written: fc.constantFrom(undefined, true, false),
        coordinators: fc.array(spelt(cast.bodies), { maxLength: 2 }),
        motifs: fc.array(motif(cast, start), { maxLength: 2 }),
        loose: fc.array(eventOf(cast, start), { maxLength: 6 }),
      })
      .map(
        ({
          issuer,
          lead,
          number,
          assigned,
          quiet,
          due,
          none,
          secrecy,
          urgent,
          written,
          coordinators,
          motifs,
          loose,
        }): Omit<TaskIn, "id"> => {
          const issuedOn = addDays(FIRST, start);
          const first = assigned === undefined ? [] : [{ type: "assigned", on: addDays(issuedOn, assigned) }];
          const sorted = [...motifs.flat(), ...loose].sort((one, other) => dayNumber(one.on) - dayNumber(other.on));
          return {
            title: "x",
            lead,
            ...(issuer === undefined ? {} : { assignedBy: issuer }),
            document: { issuedOn, ...(number === undefined ? {} : { number }) },
            ...(due === undefined ? {} : { dueOn: addDays(issuedOn, due) }),
            ...(due !== undefined || none === undefined ? {} : { dueText: none }),
            ...(secrecy === "none" ? {} : { secrecy }),
            ...(urgent === undefined ? {} : { urgent }),
            ...(written === undefined ? {} : { writtenReportRequired: written }),
            ...(coordinators.length === 0 ? {} : { coordinators }),
            events: quiet ? first : [...first, ...sorted],
          };
        },
      ),
  );

/** One report; now and then some without a name, one soon after the other. */
const reportsOf = (cast: Cast): fc.Arbitrary<readonly ReportIn[]> =>
  fc.oneof(
    { weight: 4, arbitrary: reportOf(cast).map((report) => [report]) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(reportOf(cast), fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 3 }))
        .map(([{ period: _, ...first }, later]) => [
          first,
          ...later.map((days) => ({ ...first, on: addDays(first.on, days) })),
        ]),
    },
  );

const reportOf = (cast: Cast): fc.Arbitrary<ReportIn> =>
  fc.oneof(
    fc
      .record({
        provision: fc.constantFrom(...cast.unitReports),
        unit: spelt([...cast.bodies, cast.part.name, cast.part.partOf ?? ""]),
        on: day(30, 330),
        period: fc.option(fc.constantFrom(...cast.periods), { nil: undefined, freq: 3 }),
      })
      .map(({ period, ...rest }) => ({ ...rest, ...(period === undefined ? {} : { period }) })),
    fc
      .record({
        provision: fc.constantFrom(...cast.officeReports),
        on: day(30, 330),
        period: fc.option(fc.constantFrom(...cast.periods), { nil: undefined, freq: 3 }),
      })
      .map(({ period, ...rest }) => ({ ...rest, ...(period === undefined ? {} : { period }) })),
  );

const meetingOf = ({ meetings }: Cast): fc.Arbitrary<MeetingIn> =>
  fc
    .record({ type: fc.constantFrom(...meetings), month: fc.nat({ max: 9 }), at: fc.integer({ min: 20, max: 28 }) })
    .map(({ type, month, at }) => ({
      type,
      on: isoDay(dayNumber("2025-12-01") + month * 30 + at),
      id: `${type}-${month}`,
    }));

interface Listed {
  readonly bodies: readonly BodyIn[];
  readonly merger: Merger | undefined;
}

/** Listed bodies: one with an alias; one that is taken over by another. */
const listedOf = (cast: Cast): fc.Arbitrary<Listed | undefined> =>
  fc.option(
    fc
      .record({
        alias: fc.boolean(),
        merger: fc.option(mergers(cast), { nil: undefined, freq: 2 }),
      })
      .map(({ alias, merger }) => ({
        merger,
        bodies: cast.bodies
          .filter((name) => !/văn phòng/iu.test(name))
          .map(
            (name, index): BodyIn => ({
              name,
              ...(alias && index === 0 ? { aliases: ["Đơn vị số một"] } : {}),
            }),
          )
          .concat(cast.part),
      })),
    { nil: undefined, freq: 4 },
  );

type Parts = Pick<RegisterIn, "tasks" | "bodies" | "reports">;

/** With the bodies as they are listed, and what an ended one has sent. */
const withListed = (cast: Cast, parts: Omit<Parts, "bodies">, listed: Listed | undefined): Parts => {
  if (listed === undefined) return parts;
  const { bodies, merger } = listed;
  if (merger === undefined) return { ...parts, bodies };
  const merged = mergedBodies(cast, merger, parts.tasks, bodies, FIRST);
  const { reports } = parts;
  return {
    ...parts,
    bodies: merged.bodies,
    ...(reports === undefined ? {} : { reports: [...reports, ...merged.reports] }),
  };
};

/** What a sheet may have no column for: never half of what fulfils one rule. */
const KEPT_TOGETHER = [
  ["registered"],
  ["progressReported", "resultRecorded"],
  ["delayExplained"],
  ["urged", "escalated", "feedbackHandled"],
  ["inspectionReported", "inspectionNotified"],
];
const ALL_TYPES = ["assigned", "issued", ...EVENTS.map(({ type }) => type)];

const keeps: fc.Arbitrary<readonly string[] | undefined> = fc.option(
  fc.constantFrom(...KEPT_TOGETHER).map((left) => ALL_TYPES.filter((type) => !left.includes(type))),
  { nil: undefined, freq: 3 },
);

const kept = (register: RegisterIn): RegisterIn => ({
  ...register,
  tasks: register.tasks.map((task) => ({
    ...task,
    events: (task.events ?? []).filter(({ type }) => register.keeps?.includes(type) ?? true),
  })),
});

/** A register of one regulation, and a day on which it is judged. */
export const registers = (profile: string): fc.Arbitrary<Drawn> => {
  const cast = castOf(profile);
  return fc
    .record({
      tasks: fc.array(taskOf(cast), { minLength: 1, maxLength: 4 }),
      allSecret: fc.nat({ max: 9 }).map((one) => one === 0),
      reports: fc.option(
        fc.array(reportsOf(cast), { maxLength: 5 }).map((some) => some.flat()),
        { nil: undefined, freq: 3 },
      ),
      meetings: cast.meetings.length === 0 ? fc.constant<MeetingIn[]>([]) : fc.array(meetingOf(cast), { maxLength: 3 }),
      listed: listedOf(cast),
      keeps,
      asOf: day(60, 420),
    })
    .map(({ tasks, allSecret, reports, meetings, listed, keeps: list, asOf }) => ({
      asOf,
      register: kept({
        ...withListed(
          cast,
          {
            tasks: tasks.map((task, index) => ({
              ...task,
              ...(allSecret ? { secrecy: "secret" } : {}),
              id: `T${index + 1}`,
            })),
            ...(reports === undefined ? {} : { reports }),
          },
          listed,
        ),
        ...(meetings.length === 0 ? {} : { meetings: [...new Map(meetings.map((one) => [one.id, one])).values()] }),
        ...(list === undefined ? {} : { keeps: list }),
      }),
    }));
};
