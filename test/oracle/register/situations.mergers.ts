import type { BodyIn, ReportIn, TaskIn } from "./input.js";
import { type Situation, task } from "./situation-table.js";

/**
 * Reports of bodies that ended, worked out by hand. Lào Cai 22.1: quarter I by Thursday 19/3/2026, quarter II by Friday
 * 19/6. Cần Thơ 12.1: the month by its 19th, of April a Sunday; quarter II by 14/6, a Sunday.
 */

type Row = Omit<Situation, "profile" | "rule" | "register"> & {
  readonly bodies: readonly BodyIn[];
  readonly reports?: readonly ReportIn[];
  readonly tasks: readonly TaskIn[];
  readonly meetings?: readonly { readonly type: string; readonly on: string }[];
};
const rowOf =
  (profile: string, rule: string) =>
  ({ bodies, reports = [], tasks, meetings, ...rest }: Row): Situation => ({
    profile,
    rule,
    register: { tasks, bodies, reports, ...(meetings === undefined ? {} : { meetings }) },
    ...rest,
  });
const laoCai = rowOf("lao-cai", "lao-cai/22.1");
const canTho = rowOf("can-tho", "can-tho/12.1");
const konTum = rowOf("kon-tum-snn", "kon-tum-snn/20.1");
const snv = rowOf("hai-phong-snv", "hai-phong-snv/20.1");

const led = (id: string, lead: string, from: string, ...events: readonly string[]): TaskIn =>
  task({ id, lead }, `assigned ${from}`, ...events);
const sender =
  (provision: string, unit: string) =>
  (on: string, period?: string): ReportIn => ({ provision, unit, on, ...(period === undefined ? {} : { period }) });

const health = (to: string): readonly BodyIn[] => [
  { name: "Sở Y tế", to, into: "Sở Nội vụ" },
  { name: "Sở Nội vụ" },
  { name: "Sở Khoa học và Công nghệ" },
];
const chain: readonly BodyIn[] = [
  { name: "Sở Y tế", to: "2026-02-10", into: "Sở Nội vụ" },
  { name: "Sở Nội vụ", to: "2026-03-15", into: "Sở Khoa học và Công nghệ" },
  { name: "Sở Khoa học và Công nghệ" },
];
const ofHealth = sender("lao-cai/22.1", "Sở Y tế");
const ofInterior = sender("lao-cai/22.1", "Sở Nội vụ");
const q1 = { unit: "Sở Nội vụ", period: "2026-Q1" } as const;
const one = [led("1", "Sở Y tế", "2026-01-05")];
const two = (from: string, ...events: readonly string[]): TaskIn[] => [...one, led("2", "Sở Nội vụ", from, ...events)];

const LAO_CAI_MERGERS: readonly Situation[] = [
  laoCai({
    says: "5: ended the day before the 19th: the one it went into owes the quarter",
    tasks: one,
    bodies: health("2026-03-18"),
    ...q1,
    on: { "2026-03-19": "dueSoon due 2026-03-19", "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  laoCai({
    says: "5: ended on the 19th: it is the ended body's",
    tasks: one,
    bodies: health("2026-03-19"),
    unit: "Sở Y tế",
    period: "2026-Q1",
    on: { "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  laoCai({
    says: "5: ended on the 19th: not that of the one it went into",
    tasks: one,
    bodies: health("2026-03-19"),
    ...q1,
    on: { "2026-03-20": "-" },
  }),
  laoCai({
    says: "5: ended the day after: not either",
    tasks: one,
    bodies: health("2026-03-20"),
    ...q1,
    on: { "2026-03-23": "-" },
  }),
  laoCai({
    says: "5: reported for the quarter before its end: a new body has nothing left to report",
    tasks: one,
    bodies: health("2026-03-15"),
    reports: [ofHealth("2026-03-10", "2026-Q1")],
    ...q1,
    on: {
      "2026-03-09": "pending due 2026-03-19",
      "2026-03-10": "met due 2026-03-19",
      "2026-03-20": "met due 2026-03-19",
    },
  }),
  laoCai({
    says: "5: sent under the old name after the end, and late",
    tasks: one,
    bodies: health("2026-03-15"),
    reports: [ofHealth("2026-03-24", "2026-Q1")],
    ...q1,
    on: { "2026-03-20": "overdue 1 due 2026-03-19", "2026-03-24": "metLate 3 due 2026-03-19" },
  }),
  laoCai({
    says: "5: without a name for the period: the quarter that has begun",
    tasks: one,
    bodies: health("2026-03-15"),
    reports: [ofHealth("2026-03-10")],
    ...q1,
    on: { "2026-03-20": "met due 2026-03-19" },
  }),
  laoCai({
    says: "5: and no other",
    tasks: one,
    bodies: health("2026-03-15"),
    reports: [ofHealth("2026-03-10")],
    unit: "Sở Nội vụ",
    period: "2026-Q2",
    on: { "2026-06-22": "overdue 1 due 2026-06-19" },
  }),
  laoCai({
    says: "5: nor the half-year, which it does not name (A07)",
    tasks: one,
    bodies: health("2026-03-15"),
    reports: [ofHealth("2026-03-10")],
    unit: "Sở Nội vụ",
    period: "2026-H1",
    on: { "2026-06-22": "overdue 1 due 2026-06-19" },
  }),
  laoCai({
    says: "5: sent before the quarter began it is not of that quarter",
    tasks: [led("1", "Sở Y tế", "2025-10-06")],
    bodies: health("2026-03-15"),
    reports: [ofHealth("2025-12-15")],
    ...q1,
    on: { "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  laoCai({
    says: "5: for the quarter before it is not for this one",
    tasks: [led("1", "Sở Y tế", "2025-10-06")],
    bodies: health("2026-03-15"),
    reports: [ofHealth("2026-03-10", "2025-Q4")],
    ...q1,
    on: { "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  laoCai({
    says: "5: of one that had a task of its own nobody knows whether it was told of",
    tasks: two("2026-01-05"),
    bodies: health("2026-03-15"),
    reports: [ofHealth("2026-03-10", "2026-Q1")],
    ...q1,
    on: { "2026-03-19": "dueSoon due 2026-03-19", "2026-03-20": "undetermined due 2026-03-19" },
  }),
  laoCai({
    says: "5: its own task finished before the end: neither",
    tasks: two("2026-01-05", "completed 2026-02-10"),
    bodies: health("2026-03-15"),
    reports: [ofHealth("2026-03-10", "2026-Q1")],
    ...q1,
    on: { "2026-03-20": "undetermined due 2026-03-19" },
  }),
  laoCai({
    says: "5: its own task given on the last day of the other",
    tasks: two("2026-03-15"),
    bodies: health("2026-03-15"),
    reports: [ofHealth("2026-03-10", "2026-Q1")],
    ...q1,
    on: { "2026-03-20": "undetermined due 2026-03-19" },
  }),
  laoCai({
    says: "5: its own task given a day later: until the end it was nobody",
    tasks: two("2026-03-16"),
    bodies: health("2026-03-15"),
    reports: [ofHealth("2026-03-10", "2026-Q1")],
    ...q1,
    on: { "2026-03-20": "met due 2026-03-19" },
  }),
  laoCai({
    says: "5: with tasks of its own and nothing reported by the other",
    tasks: two("2026-01-05"),
    bodies: health("2026-03-15"),
    ...q1,
    on: { "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  laoCai({
    says: "5: the quarter's day was before the end: its own lateness stands",
    tasks: two("2026-01-05"),
    bodies: health("2026-03-25"),
    reports: [ofHealth("2026-03-10", "2026-Q1")],
    ...q1,
    on: { "2026-03-20": "overdue 1 due 2026-03-19", "2026-03-26": "overdue 5 due 2026-03-19" },
  }),
  laoCai({
    says: "5: the quarter's day was that of the end: it stands too",
    tasks: two("2026-01-05"),
    bodies: health("2026-03-19"),
    reports: [ofHealth("2026-03-10", "2026-Q1")],
    ...q1,
    on: { "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  laoCai({
    says: "5: what it reports itself is no question",
    tasks: two("2026-01-05"),
    bodies: health("2026-03-15"),
    reports: [ofHealth("2026-03-10", "2026-Q1"), ofInterior("2026-03-24", "2026-Q1")],
    ...q1,
    on: { "2026-03-23": "undetermined due 2026-03-19", "2026-03-24": "metLate 3 due 2026-03-19" },
  }),
  laoCai({
    says: "5: without a name, a question about the quarter nearest to it",
    tasks: two("2026-01-05"),
    bodies: health("2026-03-15"),
    reports: [ofHealth("2026-03-10")],
    ...q1,
    on: { "2026-03-20": "undetermined due 2026-03-19" },
  }),
  laoCai({
    says: "5: nearest is quarter IV of 2025, 20 days against 70: about quarter I there is no question",
    tasks: two("2025-10-06"),
    bodies: health("2026-03-15"),
    reports: [ofHealth("2026-01-08")],
    ...q1,
    on: { "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  laoCai({
    says: "5, DESIGN 6.7: for a month, which the rule has not: a question, as of one of its own",
    tasks: one,
    bodies: health("2026-03-15"),
    reports: [ofHealth("2026-03-10", "2026-03")],
    ...q1,
    on: { "2026-03-19": "dueSoon due 2026-03-19", "2026-03-20": "undetermined due 2026-03-19" },
  }),
  laoCai({
    says: "5, DESIGN 6.7: with tasks of its own as well",
    tasks: two("2026-01-05"),
    bodies: health("2026-03-15"),
    reports: [ofHealth("2026-03-10", "2026-03")],
    ...q1,
    on: { "2026-03-20": "undetermined due 2026-03-19" },
  }),
  laoCai({
    says: "5: of three in a row the last has what the first reported",
    tasks: one,
    bodies: chain,
    reports: [ofHealth("2026-02-05", "2026-Q1")],
    unit: "Sở Khoa học và Công nghệ",
    period: "2026-Q1",
    on: { "2026-03-20": "met due 2026-03-19" },
  }),
  laoCai({
    says: "5: and what the second did",
    tasks: one,
    bodies: chain,
    reports: [ofInterior("2026-03-10")],
    unit: "Sở Khoa học và Công nghệ",
    period: "2026-Q1",
    on: { "2026-03-20": "met due 2026-03-19" },
  }),
  laoCai({
    says: "5: where none of the three reported",
    tasks: one,
    bodies: chain,
    unit: "Sở Khoa học và Công nghệ",
    period: "2026-Q1",
    on: { "2026-03-19": "dueSoon due 2026-03-19", "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  laoCai({
    says: "5: tasks of the second are none of the third",
    tasks: two("2026-01-05"),
    bodies: chain,
    reports: [ofHealth("2026-02-05", "2026-Q1")],
    unit: "Sở Khoa học và Công nghệ",
    period: "2026-Q1",
    on: { "2026-03-20": "met due 2026-03-19" },
  }),
  laoCai({
    says: "5: a task of the third between the two ends: of the second's report nobody knows",
    tasks: [...one, led("2", "Sở Khoa học và Công nghệ", "2026-02-20")],
    bodies: chain,
    reports: [ofInterior("2026-03-10", "2026-Q1")],
    unit: "Sở Khoa học và Công nghệ",
    period: "2026-Q1",
    on: { "2026-03-20": "undetermined due 2026-03-19" },
  }),
  laoCai({
    says: "5: but when the first ended it was nobody",
    tasks: [...one, led("2", "Sở Khoa học và Công nghệ", "2026-02-20")],
    bodies: chain,
    reports: [ofHealth("2026-02-05", "2026-Q1")],
    unit: "Sở Khoa học và Công nghệ",
    period: "2026-Q1",
    on: { "2026-03-20": "met due 2026-03-19" },
  }),
];

const updates = rowOf("lao-cai", "lao-cai/7.2.b");
const q2 = { period: "2026-Q2", on: { "2026-07-01": "met due 2026-06-30" } } as const;

const UPDATES_BEFORE: readonly Situation[] = [
  updates({
    says: "5, 16: the task was updated for the quarter before it went over to another body",
    tasks: [led("1", "Sở Y tế", "2026-04-14", "progressReported 2026-06-11 by=Sở Y tế")],
    bodies: health("2026-06-20"),
    unit: "Sở Nội vụ",
    ...q2,
  }),
  updates({
    says: "6, 16: or was passed on",
    tasks: [
      led("1", "Sở Y tế", "2026-04-14", "progressReported 2026-06-11", "reassigned 2026-06-26 lead=Sở Tài chính"),
    ],
    bodies: [],
    unit: "Sở Tài chính",
    ...q2,
  }),
  updates({
    says: "6, 17: what the old lead let pass stays with it; the update is of the quarter that is nearest",
    tasks: [
      led("1", "Sở Y tế", "2026-01-14", "progressReported 2026-06-11", "reassigned 2026-06-26 lead=Sở Tài chính"),
    ],
    bodies: [],
    unit: "Sở Y tế",
    period: "2026-Q1",
    on: { "2026-04-01": "overdue 1 due 2026-03-31", "2026-07-01": "missed due 2026-03-31" },
  }),
];

const building: readonly BodyIn[] = [
  { name: "Sở Xây dựng", to: "2026-04-15", into: "Sở Tài chính" },
  { name: "Sở Tài chính" },
];
const ofBuilding = sender("can-tho/12.1", "Sở Xây dựng");
const ofFinance = sender("can-tho/12.1", "Sở Tài chính");
const april = { unit: "Sở Tài chính", period: "2026-04", bodies: building } as const;
const works = [led("1", "Sở Xây dựng", "2026-04-02")];
const worksAndOwn = [...works, led("2", "Sở Tài chính", "2026-01-05")];

const OTHER_MERGERS: readonly Situation[] = [
  canTho({
    says: "5: nothing was reported: late from Monday 20/4",
    tasks: works,
    ...april,
    on: { "2026-04-19": "dueSoon due 2026-04-19", "2026-04-20": "overdue 1 due 2026-04-19" },
  }),
  canTho({
    says: "5: without a name it is the month's",
    tasks: works,
    reports: [ofBuilding("2026-04-10")],
    ...april,
    on: { "2026-04-20": "met due 2026-04-19" },
  }),
  canTho({
    says: "5: of that month only",
    tasks: works,
    reports: [ofBuilding("2026-04-10")],
    ...april,
    period: "2026-05",
    on: { "2026-05-19": "dueSoon due 2026-05-19", "2026-05-20": "overdue 1 due 2026-05-19" },
  }),
  canTho({
    says: "5: for the month, the day after the end",
    tasks: works,
    reports: [ofBuilding("2026-04-16", "2026-04")],
    ...april,
    on: { "2026-04-20": "met due 2026-04-19" },
  }),
  canTho({
    says: "5: for the quarter it is not for the month",
    tasks: works,
    reports: [ofBuilding("2026-04-10", "2026-Q2")],
    ...april,
    on: { "2026-04-20": "overdue 1 due 2026-04-19" },
  }),
  canTho({
    says: "5: but for the quarter",
    tasks: works,
    reports: [ofBuilding("2026-04-10", "2026-Q2")],
    ...april,
    period: "2026-Q2",
    on: { "2026-06-15": "met due 2026-06-14" },
  }),
  canTho({
    says: "5: with tasks of its own: 9 days to the day of April, 22 from that of March",
    tasks: worksAndOwn,
    reports: [ofBuilding("2026-04-10")],
    ...april,
    on: { "2026-04-19": "dueSoon due 2026-04-19", "2026-04-20": "undetermined due 2026-04-19" },
  }),
  canTho({
    says: "5: 16 days to that of April, 15 from that of March, which stands: no question about April",
    tasks: worksAndOwn,
    reports: [ofBuilding("2026-04-03")],
    ...april,
    on: { "2026-04-20": "overdue 1 due 2026-04-19" },
  }),
  canTho({
    says: "5: March has been reported: April",
    tasks: worksAndOwn,
    reports: [ofFinance("2026-03-18", "2026-03"), ofBuilding("2026-04-03")],
    ...april,
    on: { "2026-04-20": "undetermined due 2026-04-19" },
  }),
  canTho({
    says: "5: three in a row",
    tasks: works,
    reports: [ofBuilding("2026-04-08", "2026-04")],
    ...april,
    bodies: [
      { name: "Sở Xây dựng", to: "2026-04-10", into: "Sở Tài chính" },
      { name: "Sở Tài chính", to: "2026-04-15", into: "Sở Nội vụ" },
      { name: "Sở Nội vụ" },
    ],
    unit: "Sở Nội vụ",
    on: { "2026-04-20": "met due 2026-04-19" },
  }),
  canTho({
    says: "5: ended on the day of the month: nothing of the new one",
    tasks: works,
    ...april,
    bodies: [{ name: "Sở Xây dựng", to: "2026-04-19", into: "Sở Tài chính" }, { name: "Sở Tài chính" }],
    on: { "2026-04-20": "-" },
  }),
  konTum({
    says: "5: the information of 19.1 that an ended body gave stands for the report of the new one",
    tasks: [led("1", "Chi cục Kiểm lâm", "2026-03-02")],
    bodies: [{ name: "Chi cục Kiểm lâm", to: "2026-03-15", into: "Chi cục Nông nghiệp" }],
    reports: [sender("kon-tum-snn/19.1", "Chi cục Kiểm lâm")("2026-03-10", "2026-03")],
    unit: "Chi cục Nông nghiệp",
    period: "2026-03",
    on: { "2026-03-20": "met due 2026-03-19" },
  }),
  ...[
    { own: [], expected: "met due 2026-03-27" },
    { own: [led("2", "Phòng Tổng hợp", "2026-02-02")], expected: "undetermined due 2026-03-27" },
  ].map(({ own, expected }) =>
    snv({
      says: `5: before the session of Monday 30/3, with ${own.length} tasks of its own`,
      tasks: [led("1", "Phòng Lễ tân", "2026-02-02"), ...own],
      meetings: [{ type: "regularSession", on: "2026-03-30" }],
      bodies: [{ name: "Phòng Lễ tân", to: "2026-03-26", into: "Phòng Tổng hợp" }, { name: "Phòng Tổng hợp" }],
      reports: [sender("hai-phong-snv/20.1", "Phòng Lễ tân")("2026-03-26")],
      unit: "Phòng Tổng hợp",
      on: { "2026-03-30": expected },
    }),
  ),
];

export const MERGER_SITUATIONS: readonly Situation[] = [...LAO_CAI_MERGERS, ...UPDATES_BEFORE, ...OTHER_MERGERS];
