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

const OTHERS: readonly Situation[] = [
  ofOffice("kon-tum-snn", "20.2", "2026-H1")("of secret tasks too (Điều 4 khoản 2)", [secret("Chi cục Kiểm lâm")], {
    "2026-06-10": "dueSoon due 2026-06-10",
    "2026-06-11": "overdue 1 due 2026-06-10",
  }),
  ofOffice("hai-phong-snv", "22.1", "2026")("on the regulation, of whatever tasks", [secret("Phòng Lễ tân")], {
    "2026-12-24": "dueSoon due 2026-12-24",
    "2026-12-25": "overdue 1 due 2026-12-24",
  }),
];

export const COUNTED_SITUATIONS: readonly Situation[] = [
  ...QUARTERS,
  ...NEXT_QUARTER,
  ...MONTHS,
  ...LAO_CAI,
  ...CAN_THO,
  ...OTHERS,
];
