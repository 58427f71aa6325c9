import { addDays } from "../../support/civil.js";
import type { TaskIn } from "./input.js";
import { alone, of, type Situation, task } from "./situation-table.js";

/**
 * What counts for which report: an update named by a period of another length than the rule's (SEMANTICS 16), and tasks
 * that the report is not about (15). In 2026 the 31st of March is a Tuesday, the 24th a Tuesday too.
 */

const since = (profile: string, lead: string, rule: string, update: string, dueOn?: string) => ({
  profile,
  rule: `${profile}/${rule}`,
  register: alone({ lead, ...(dueOn === undefined ? {} : { dueOn }) }, "assigned 2026-01-05", update),
  unit: lead,
});

const REACHES = {
  "2026-03-19": "pending due 2026-03-31",
  "2026-03-31": "met due 2026-03-31",
  "2026-04-01": "met due 2026-03-31",
};
const DOES_NOT = { "2026-03-31": "dueSoon due 2026-03-31", "2026-04-01": "overdue 1 due 2026-03-31" };

/** The name of an update of 20/3, and whether it tells of quarter I. */
const OF_QUARTERS: readonly (readonly [ref: string, of: "both" | "thanhUy" | "none"])[] = [
  ["2026-Q1", "both"],
  ["2026-03", "both"],
  ["2026-01", "both"],
  ["2026-W12", "both"],
  ["2026-03.2", "both"],
  // Lào Cai has half-years and years of its own; Thành ủy 6.2.b has quarters alone.
  ["2026-H1", "thanhUy"],
  ["2026", "thanhUy"],
  ["2026-H2", "thanhUy"],
  ["2025-Q4", "none"],
];
const QUARTERS: readonly Situation[] = OF_QUARTERS.flatMap(([ref, tells]): Situation[] => [
  {
    ...since("lao-cai", "Sở Y tế", "7.2.b", `progressReported 2026-03-20 ref=${ref}`),
    says: `7.2.b: an update named ${ref}`,
    period: "2026-Q1",
    on: tells === "both" ? REACHES : DOES_NOT,
  },
  {
    ...since("hai-phong-thanh-uy", "Ban Tổ chức", "6.2.b", `progressReported 2026-03-20 ref=${ref}`),
    says: `6.2.b: an update named ${ref}`,
    period: "2026-Q1",
    on: tells === "none" ? DOES_NOT : REACHES,
  },
]);

/** The next quarter is told of before this one: it is missed (SEMANTICS 17). */
const NEXT_QUARTER: readonly Situation[] = [
  since("lao-cai", "Sở Y tế", "7.2.b", "progressReported 2026-03-20 ref=2026-Q2"),
  since("hai-phong-thanh-uy", "Ban Tổ chức", "6.2.b", "progressReported 2026-03-20 ref=2026-Q2"),
].map((one) => ({
  ...one,
  says: "17: an update named 2026-Q2",
  period: "2026-Q1",
  on: { "2026-03-31": "dueSoon due 2026-03-31", "2026-04-01": "missed due 2026-03-31" },
}));

const monthly = (ref: string) =>
  since("hai-phong-thanh-uy", "Ban Tổ chức", "6.1.b", `progressReported 2026-03-20 ref=${ref}`, "2026-06-30");
const MONTHS: readonly Situation[] = [
  {
    ...monthly("2026-Q1"),
    says: "6.1.b: a quarter is no month: the month whose day is nearest, 31/3",
    period: "2026-03",
    on: { "2026-03-31": "met due 2026-03-31", "2026-04-01": "met due 2026-03-31" },
  },
  {
    ...monthly("2026-Q1"),
    says: "6.1.b: and not that of February, 20 days before",
    period: "2026-02",
    on: { "2026-03-02": "overdue 1 due 2026-02-28", "2026-03-20": "missed due 2026-02-28" },
  },
  {
    ...monthly("2026-02"),
    says: "6.1.b: a month is: three weeks late, 15 working days",
    period: "2026-02",
    on: { "2026-03-20": "metLate 15 due 2026-02-28" },
  },
  {
    ...monthly("2026-02"),
    says: "6.1.b: and not that of March",
    period: "2026-03",
    on: DOES_NOT,
  },
  {
    profile: "hai-phong-thanh-uy",
    says: "8.1.d#2: so that no quarter was missed",
    rule: "hai-phong-thanh-uy/8.1.d#2",
    register: alone({ lead: "Ban Tổ chức" }, "assigned 2025-11-10", "progressReported 2025-12-20 ref=2025-12"),
    on: { "2026-01-13": "-", "2026-01-14": "-" },
  },
];

const led = (lead: string, fields: Partial<TaskIn>, ...events: readonly string[]): TaskIn =>
  task({ lead, ...fields }, "assigned 2025-11-03", ...events);
const secret = (lead: string, ...events: readonly string[]): TaskIn =>
  led(lead, { id: "S", secrecy: "secret" }, ...events);
const ofOffice =
  (profile: string, rule: string, period: string) =>
  (says: string, tasks: readonly TaskIn[], on: Situation["on"]): Situation => ({
    profile,
    rule: `${profile}/${rule}`,
    says: `${rule}: ${says}`,
    register: { tasks, reports: [] },
    period,
    on,
  });

const OWED = { "2026-03-24": "dueSoon due 2026-03-24", "2026-03-25": "overdue 1 due 2026-03-24" };
const NOT_OWED = { "2026-03-23": "-", "2026-03-24": "-", "2026-03-25": "-" };

/** Of quarter I by 24/3. */
const laoCai = ofOffice("lao-cai", "22.2", "2026-Q1");
const LAO_CAI: readonly Situation[] = [
  laoCai("classified tasks alone: nothing to report", [secret("Sở Y tế")], NOT_OWED),
  laoCai("one that is not classified", [secret("Sở Y tế"), led("Sở Y tế", {})], OWED),
  laoCai(
    "one that was done on the last day of the year before",
    [secret("Sở Y tế"), led("Sở Y tế", {}, "completed 2025-12-31")],
    { "2026-03-25": "-" },
  ),
  laoCai(
    "one that was done on the first day of the quarter",
    [secret("Sở Y tế"), led("Sở Y tế", {}, "completed 2026-01-01")],
    OWED,
  ),
  laoCai(
    "one whose document comes on the day after",
    [secret("Sở Y tế"), task(of("2026-03-25", { lead: "Sở Y tế" }))],
    { "2026-03-24": "-", "2026-03-25": "-" },
  ),
];

/** Of March by 24/3. */
const canTho = ofOffice("can-tho", "12.2", "2026-03");
const CAN_THO: readonly Situation[] = [
  canTho("classified tasks alone: nothing to report", [secret("Sở Xây dựng")], NOT_OWED),
  canTho("one that is not classified", [secret("Sở Xây dựng"), led("Sở Xây dựng", {})], OWED),
  canTho(
    "one that was done on the last day of February",
    [secret("Sở Xây dựng"), led("Sở Xây dựng", {}, "completed 2026-02-28")],
    { "2026-03-25": "-" },
  ),
];

/** The last day of a report of the Office, a Wednesday, a Thursday or a Monday, and the day after. */
const OFFICES: readonly (readonly [profile: string, rule: string, period: string, lead: string, last: string])[] = [
  ["kon-tum-snn", "20.2", "2026-H1", "Chi cục Kiểm lâm", "2026-06-10"],
  ["hai-phong-snv", "10.1", "2026-03.1", "Phòng Lễ tân", "2026-03-12"],
  ["hai-phong-snv", "22.1", "2026", "Phòng Lễ tân", "2026-12-24"],
  ["hai-phong-thanh-uy", "6.2.c", "2026-Q1", "Ban Tổ chức Thành ủy", "2026-04-01"],
];
const OTHERS: readonly Situation[] = OFFICES.flatMap(([profile, rule, period, lead, last]) => {
  const after = addDays(last, 1);
  const owed = { [last]: `dueSoon due ${last}`, [after]: `overdue 1 due ${last}` };
  return [
    ofOffice(profile, rule, period)("classified tasks alone: nothing to report", [secret(lead)], {
      [last]: "-",
      [after]: "-",
    }),
    ofOffice(profile, rule, period)("one that is not classified", [secret(lead), led(lead, {})], owed),
    ofOffice(profile, rule, period)(
      "one whose document comes on the day after, beside a classified one",
      [secret(lead), task(of(after, { lead }))],
      { [last]: "-" },
    ),
    ...[last, after].map((asOf): Situation => {
      const sent = { provision: `${profile}/${rule}`, on: last, period };
      return {
        ...ofOffice(profile, rule, period)("16: what was sent is met", [], { [asOf]: `met due ${last}` }),
        register: { tasks: [secret(lead)], reports: [sent] },
      };
    }),
  ];
});

/** With no task there yet the next is told, as of an empty register. */
const NONE_YET: readonly Situation[] = [
  ["kon-tum-snn", "20.2", "2026-H1", "Chi cục Kiểm lâm", "2026-06-10", "2026-06-11"],
  ["lao-cai", "22.2", "2026-Q1", "Sở Y tế", "2026-03-24", "2026-03-25"],
].flatMap(([profile = "", rule = "", period = "", lead = "", last = "", after = ""]) =>
  [[], [task(of(after, { lead }))], [task(of(after, { lead, secrecy: "secret" }))]].map((tasks) =>
    ofOffice(profile, rule, period)(`${tasks.length} tasks that are to come`, tasks, {
      [last]: `dueSoon due ${last}`,
    }),
  ),
);

/** On meetings of Monday 30/3. */
const MEETINGS: readonly Situation[] = [
  ["hai-phong-snv", "20.2", "regularSession", "Phòng Lễ tân"],
  ["hai-phong-thanh-uy", "6.3", "committeeConference", "Ban Tổ chức Thành ủy"],
  ["hai-phong-thanh-uy", "15#1", "yearEndConference", "Ban Tổ chức Thành ủy"],
  ["kon-tum-snn", "20.1#2", "briefing", "Chi cục Kiểm lâm"],
].flatMap(([profile = "", rule = "", type = "", lead = ""]): Situation[] => {
  const meetings = [{ type, on: "2026-03-30" }];
  const told = { profile, rule: `${profile}/${rule}`, period: "2026-03" };
  return [
    {
      ...told,
      says: `${rule}: classified tasks alone: nothing to report`,
      register: { tasks: [secret(lead)], reports: [], meetings },
      on: { "2026-03-30": "-", "2026-03-31": "-" },
    },
    {
      ...told,
      says: `${rule}: one that is not classified`,
      register: { tasks: [secret(lead), led(lead, {})], reports: [], meetings },
      on: { "2026-03-30": "dueSoon due 2026-03-30", "2026-03-31": "overdue 1 due 2026-03-30" },
    },
  ];
});

const SECRETS: readonly Situation[] = [
  ofOffice("kon-tum-snn", "5.2#2", "2026-H1")("those on secret tasks count them", [secret("Chi cục Kiểm lâm")], {
    "2026-06-10": "dueSoon due 2026-06-10",
    "2026-06-11": "overdue 1 due 2026-06-10",
  }),
];

/** Reports without a name, as many as were sent on a day. */
const unnamed = (
  [profile, rule]: readonly [string, string],
  lead: string,
  unit: string | undefined,
  days: readonly string[],
): Omit<Situation, "says" | "on"> => ({
  profile,
  rule: `${profile}/${rule}`,
  register: {
    tasks: [task({ lead }, "assigned 2026-04-06")],
    reports: days.map((on) => ({ provision: `${profile}/${rule}`, on, ...(unit === undefined ? {} : { unit }) })),
  },
});
const health = (...days: readonly string[]) => unnamed(["lao-cai", "22.1"], "Sở Y tế", "Sở Y tế", days);
/** Lào Cai 22.1: quarter II and the half-year by Friday 19/6, the year by 19/12; 22.2 by Wednesday 24/6. */
const UNNAMED: readonly Situation[] = [
  {
    ...health("2026-06-18"),
    says: "16, 22.1: one report without a name is the quarter's",
    period: "2026-H1",
    on: { "2026-06-19": "dueSoon due 2026-06-19", "2026-06-22": "overdue 1 due 2026-06-19" },
  },
  {
    ...health("2026-06-18", "2026-06-18"),
    says: "16, 22.1: of two the second is the half-year's, as no quarter that has begun is left",
    period: "2026-H1",
    on: {
      "2026-06-17": "dueSoon due 2026-06-19",
      "2026-06-18": "met due 2026-06-19",
      "2026-06-22": "met due 2026-06-19",
    },
  },
  {
    ...health("2026-06-18", "2026-06-18"),
    says: "16, 22.1: and the first the quarter's",
    period: "2026-Q2",
    on: { "2026-06-18": "met due 2026-06-19", "2026-06-22": "met due 2026-06-19" },
  },
  {
    ...health("2026-06-18", "2026-06-18"),
    says: "16, 22.1: nothing is left for the year",
    period: "2026",
    on: { "2026-06-22": "pending due 2026-12-19" },
  },
  {
    ...health("2026-06-18", "2026-06-23"),
    says: "16, 22.1: sent after the day it is late, 22 and 23/6",
    period: "2026-H1",
    on: { "2026-06-22": "overdue 1 due 2026-06-19", "2026-06-23": "metLate 2 due 2026-06-19" },
  },
  {
    ...health("2026-06-18", "2026-07-01"),
    says: "16, 22.1: as soon as the next quarter has begun it is the quarter's",
    period: "2026-H1",
    on: { "2026-07-01": "overdue 8 due 2026-06-19" },
  },
  {
    ...unnamed(["lao-cai", "22.2"], "Sở Y tế", undefined, ["2026-06-24", "2026-06-24"]),
    says: "16, 22.2: the Office's, too",
    period: "2026-H1",
    on: { "2026-06-23": "dueSoon due 2026-06-24", "2026-06-25": "met due 2026-06-24" },
  },
  {
    ...unnamed(["can-tho", "12.1"], "Sở Xây dựng", "Sở Xây dựng", ["2026-06-11", "2026-06-12", "2026-06-12"]),
    says: "16, 12.1: April and May are reported late, the third is the month's",
    period: "2026-06",
    on: { "2026-06-12": "met due 2026-06-19" },
  },
  {
    ...unnamed(
      ["can-tho", "12.1"],
      "Sở Xây dựng",
      "Sở Xây dựng",
      Array.from({ length: 5 }, () => "2026-06-12"),
    ),
    says: "16, 12.1: after three months the fourth is the quarter's, the fifth the half-year's",
    period: "2026-H1",
    on: { "2026-06-11": "dueSoon due 2026-06-14", "2026-06-12": "met due 2026-06-14" },
  },
  {
    ...unnamed(["kon-tum-snn", "20.2"], "Chi cục Kiểm lâm", undefined, ["2026-06-10", "2026-12-10"]),
    says: "16, 20.2: the one of June is the half-year's, the one of December the year's",
    period: "2026",
    on: { "2026-12-09": "dueSoon due 2026-12-10", "2026-12-11": "met due 2026-12-10" },
  },
];

export const COUNTED_SITUATIONS: readonly Situation[] = [
  ...QUARTERS,
  ...NEXT_QUARTER,
  ...MONTHS,
  ...LAO_CAI,
  ...CAN_THO,
  ...OTHERS,
  ...NONE_YET,
  ...MEETINGS,
  ...SECRETS,
  ...UNNAMED,
];
