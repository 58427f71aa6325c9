import type { EventIn, RegisterIn } from "./input.js";
import { alone, of, type Situation } from "./situation-table.js";

/**
 * Whose act it is, worked out by hand (SEMANTICS 1, 3, 6, 11, 18, 24). Documents of Monday 2/3/2026, deadlines of Friday
 * 20/3; inspections ended on Tuesday 10/3: 7 working days are Thursday 19/3, 5 are Tuesday 17/3.
 */

type Row = Omit<Situation, "register" | "profile" | "rule"> & {
  readonly rule: string;
  readonly lead: string;
  readonly dueOn?: string;
  readonly events: readonly string[];
};
const row = ({ rule, lead, dueOn, events, ...rest }: Row): Situation => ({
  profile: rule.split("/")[0] ?? "",
  rule,
  register: alone(
    of("2026-03-02", { lead, ...(dueOn === undefined ? {} : { dueOn }) }),
    "assigned 2026-03-02",
    ...events,
  ),
  ...rest,
});

/** Names of several bodies hold the sign that parts the fields of a line. */
const inspected = (lead: string, by: string, ...later: readonly EventIn[]): RegisterIn => {
  const [task] = alone(of("2026-03-02", { lead }), "assigned 2026-03-02").tasks;
  if (task === undefined) throw new Error("no task");
  const ended = { type: "inspectionEnded", on: "2026-03-10", by };
  return { tasks: [{ ...task, events: [...(task.events ?? []), ended, ...later] }] };
};
const reported = (by?: string): EventIn => ({
  type: "inspectionReported",
  on: "2026-03-17",
  ...(by === undefined ? {} : { by }),
});

const OUTSIDE: readonly Situation[] = [
  ["hai-phong-snv/8.2.a:task", "UBND phường Hồng Bàng"],
  ["hai-phong-snv/8.2.a:task", "UBND huyện An Lão"],
  ["kon-tum-snn/10.2.a:task", "UBND phường Thắng Lợi"],
].map(([rule = "", lead = ""]) =>
  row({
    says: `1: ${lead} is known to be none of the units of the department`,
    rule,
    lead,
    dueOn: "2026-03-20",
    events: [],
    on: { "2026-03-23": "notApplicable due 2026-03-20 outsideScope" },
  }),
);

const PRESSED: readonly Situation[] = [
  row({
    says: "1, 18.3: nor is it pressed",
    rule: "kon-tum-snn/18.3",
    lead: "UBND phường Thắng Lợi",
    dueOn: "2026-03-20",
    events: [],
    on: { "2026-03-23": "-" },
  }),
  row({
    says: "1, 18.3: another department may be compared here",
    rule: "kon-tum-snn/18.3",
    lead: "Sở Tài chính",
    dueOn: "2026-03-20",
    events: [],
    on: { "2026-03-23": "owed since 2026-03-21" },
  }),
];

const OPEN = { "2026-03-20": "undetermined due 2026-03-19" };
const MANY: readonly Situation[] = [
  ...["17.1", "17.1:notify", "17.2", "17.3"].map(
    (article): Situation => ({
      profile: "lao-cai",
      rule: `lao-cai/${article}`,
      says: `${article}: whoever leads inspected, of many of whom nothing is said`,
      register: inspected("Các đơn vị liên quan", "lead"),
      on: OPEN,
    }),
  ),
  ...["16.1", "16.2"].map(
    (article): Situation => ({
      profile: "hai-phong-snv",
      rule: `hai-phong-snv/${article}`,
      says: `${article}: whoever leads inspected, one of the divisions`,
      register: inspected("Trưởng các phòng", "lead"),
      on: article === "16.1" ? OPEN : { "2026-03-20": "notApplicable doneByAnother" },
    }),
  ),
  ...[[], [reported()]].map(
    (later): Situation => ({
      profile: "kon-tum-snn",
      rule: "kon-tum-snn/16.2",
      says: `3, 16.2: whoever leads inspected, of many: who it was is a question${later.length > 0 ? ", reported or not" : ""}`,
      register: inspected("Thủ trưởng các đơn vị", "lead", ...later),
      on: { "2026-03-18": "undetermined due 2026-03-17" },
    }),
  ),
];

const PARTS: readonly Situation[] = ["17.1", "17.2", "17.3"].map((article) => ({
  profile: "lao-cai",
  rule: `lao-cai/${article}`,
  says: `11, ${article}: "Các phòng" are parts of the Office, of departments or of districts`,
  register: inspected("Sở Y tế", "Các phòng"),
  on: OPEN,
}));

const TOGETHER: readonly Situation[] = [
  {
    profile: "lao-cai",
    rule: "lao-cai/17.3",
    says: "3: the Office, which leads with the district that inspected, reported",
    register: inspected("UBND huyện Bát Xát; Văn phòng UBND tỉnh", "UBND huyện Bát Xát", reported("Văn phòng")),
    on: { "2026-03-20": "met due 2026-03-19" },
  },
  {
    profile: "lao-cai",
    rule: "lao-cai/17.3",
    says: "18: the Office, which does not",
    register: inspected("UBND huyện Bát Xát", "UBND huyện Bát Xát", reported("Văn phòng")),
    on: { "2026-03-20": "overdue 1 due 2026-03-19" },
  },
  {
    profile: "kon-tum-snn",
    rule: "kon-tum-snn/16.2",
    says: "3, 16.2: two led the inspection, and one reported for both",
    register: inspected("Trung tâm Khuyến nông", "Văn phòng Sở; Chi cục Kiểm lâm", reported("Văn phòng")),
    unit: "Chi cục Kiểm lâm",
    on: { "2026-03-18": "met due 2026-03-17" },
  },
  {
    profile: "hai-phong-snv",
    rule: "hai-phong-snv/16.2",
    says: '8.2: "Các phòng" may be the Office as well',
    register: inspected("Phòng Lễ tân", "Văn phòng Sở", reported("Các phòng")),
    on: { "2026-03-20": "met due 2026-03-19" },
  },
  {
    profile: "hai-phong-snv",
    rule: "hai-phong-snv/16.2",
    says: '"UBND phường" cannot be',
    register: inspected("Phòng Lễ tân", "Văn phòng Sở", reported("UBND phường")),
    on: { "2026-03-20": "overdue 1 due 2026-03-19" },
  },
];

/** What is entered under 7.2.a by Wednesday 25/3. */
const entered = (by: string, says: string, on: Situation["on"], coordinators: readonly string[] = []): Situation => ({
  profile: "lao-cai",
  rule: "lao-cai/7.2.a",
  says,
  register: alone(
    of("2026-03-02", { lead: "Sở Y tế", dueOn: "2026-03-20", coordinators }),
    `progressReported 2026-03-23 by=${by}`,
  ),
  on,
});
const UNKNOWN: readonly Situation[] = [
  entered("Chi cục Dân số", "11: of a body of which nothing is known it may be a part", {
    "2026-03-26": "met due 2026-03-25",
  }),
  entered("Sở Tài chính", "11: another department is none", { "2026-03-26": "overdue 1 due 2026-03-25" }),
  entered(
    "Trung tâm Văn hóa",
    "11: nor is one that the record knows as somebody else",
    { "2026-03-26": "overdue 1 due 2026-03-25" },
    ["Trung tâm Văn hóa"],
  ),
];

const OFFICE_LEADS: readonly Situation[] = [
  row({
    says: "11, 19.3: what the lead escalated, where the Office is the lead",
    rule: "lao-cai/19.3",
    lead: "Văn phòng UBND tỉnh",
    dueOn: "2026-03-20",
    events: ["escalated 2026-03-24 by=lead"],
    on: { "2026-03-23": "owed since 2026-03-21", "2026-03-24": "met since 2026-03-21" },
  }),
  row({
    says: "18, 19.3: and where it is not",
    rule: "lao-cai/19.3",
    lead: "Sở Y tế",
    dueOn: "2026-03-20",
    events: ["escalated 2026-03-24 by=lead"],
    on: { "2026-03-24": "owed since 2026-03-21" },
  }),
];

const HANDED_ON: readonly Situation[] = [
  row({
    says: "16: the result that a former lead put on record is one for the period of the next",
    rule: "lao-cai/7.2.b",
    lead: "UBND huyện Bát Xát",
    period: "2026-Q2",
    events: ["reassigned 2026-04-06 lead=Sở Tài chính", "resultRecorded 2026-06-08 by=UBND huyện Bát Xát"],
    on: { "2026-07-01": "met due 2026-06-30" },
  }),
  row({
    says: "6: what it tells of its progress is not",
    rule: "lao-cai/7.2.b",
    lead: "UBND huyện Bát Xát",
    period: "2026-Q2",
    events: ["reassigned 2026-04-06 lead=Sở Tài chính", "progressReported 2026-06-08 by=UBND huyện Bát Xát"],
    on: { "2026-07-01": "overdue 1 due 2026-06-30" },
  }),
  row({
    says: "6, 20.2: what a former lead explains is its own delay",
    rule: "lao-cai/20.2:explain",
    lead: "Sở Y tế",
    dueOn: "2026-03-20",
    events: ["reassigned 2026-03-18 lead=Sở Tài chính", "delayExplained 2026-03-24 by=Sở Y tế"],
    on: { "2026-03-25": "owed since 2026-03-21" },
  }),
  row({
    says: "A59: what it explained while it led explains the delay",
    rule: "lao-cai/20.2:explain",
    lead: "Sở Y tế",
    dueOn: "2026-03-20",
    unit: "Sở Tài chính",
    events: ["delayExplained 2026-03-17 by=Sở Y tế", "reassigned 2026-03-18 lead=Sở Tài chính"],
    on: { "2026-03-25": "met since 2026-03-21" },
  }),
];

const ANSWERS: readonly Situation[] = [
  row({
    says: "24: a deadline that the lead proposes is no answer of the Office",
    rule: "can-tho/5.2#2:answer",
    lead: "Sở Xây dựng",
    events: ["returned 2026-03-09", "deadlineAdjusted 2026-03-16 by=lead; dueOn=2026-03-30"],
    on: { "2026-03-16": "owed since 2026-03-09" },
  }),
  row({
    says: "24: by nobody named it is",
    rule: "can-tho/5.2#2:answer",
    lead: "Sở Xây dựng",
    events: ["returned 2026-03-09", "deadlineAdjusted 2026-03-16 dueOn=2026-03-30"],
    on: { "2026-03-16": "met since 2026-03-09" },
  }),
  row({
    says: "22: sent back twice after the limit, it is answered once",
    rule: "hai-phong-snv/6.1.c:answer",
    lead: "Phòng Lễ tân",
    events: ["received 2026-03-03", "returned 2026-03-06", "returned 2026-03-10"],
    on: { "2026-03-11": "owed since 2026-03-06" },
  }),
  row({
    says: "6: a finish taken back on its own day has stood on none",
    rule: "can-tho/5.2:update",
    lead: "Sở Xây dựng",
    events: ["completed 2026-03-16", "reopened 2026-03-16"],
    on: { "2026-03-17": "-" },
  }),
  row({
    says: "6: and the next one is the first",
    rule: "can-tho/5.2:update",
    lead: "Sở Xây dựng",
    events: ["completed 2026-03-16", "reopened 2026-03-16", "completed 2026-03-18"],
    occasion: "-",
    on: { "2026-03-19": "owed since 2026-03-18" },
  }),
];

const KNOWN_UNITS: readonly Situation[] = [
  row({
    says: "1: of another unit of the department it is known that it is another",
    rule: "kon-tum-snn/19.2:explain",
    lead: "Chi cục Kiểm lâm",
    dueOn: "2026-03-20",
    events: ["delayExplained 2026-03-24 by=Trung tâm Khuyến nông"],
    on: { "2026-03-25": "owed since 2026-03-21" },
  }),
  row({
    says: "11: where no sentence divides kinds nobody knows it of a body that stands nowhere else",
    rule: "hai-phong-thanh-uy/12#2:explain",
    lead: "Đảng ủy phường Hồng Bàng",
    dueOn: "2026-03-20",
    events: ["delayExplained 2026-03-24 by=Ban Tổ chức Thành ủy"],
    on: { "2026-03-25": "met since 2026-03-21" },
  }),
  row({
    says: '2, 19: "Thanh tra" is a full name, and a stranger takes back nothing of it',
    rule: "hai-phong-snv/8.2.a:task",
    lead: "Thanh tra",
    dueOn: "2026-03-20",
    events: ["completed 2026-03-19", "reopened 2026-03-25 by=Trung tâm Dịch thuật"],
    occasion: "reopened@2026-03-25",
    on: { "2026-03-26": "-" },
  }),
  row({
    says: "A39: what another received is not received by whoever has it now: its return is in time",
    rule: "hai-phong-snv/8.2.a:task",
    lead: "Phòng Lễ tân",
    dueOn: "2026-03-20",
    unit: "Phòng Lãnh sự",
    events: ["received 2026-03-03", "reassigned 2026-03-05 lead=Phòng Lãnh sự", "returned 2026-03-12"],
    on: { "2026-03-23": "notApplicable due 2026-03-20 returned" },
  }),
  row({
    says: "10: done after the deadline on whichever day, and by how many days late nobody knows",
    rule: "lao-cai/4.1:task",
    lead: "Văn phòng UBND tỉnh",
    dueOn: "2026-03-20",
    events: ["returned 2026-03-24", "confirmed 2026-03-30 by=assigner"],
    on: { "2026-03-26": "overdue 4 due 2026-03-20", "2026-03-30": "undetermined due 2026-03-20" },
  }),
];

const ENDED: readonly Situation[] = ["Các sở, ngành liên quan", "Trung tâm Văn hóa"].map((lead) =>
  row({
    says: `20, 20.2: ${lead}: what has ended leaves nothing to explain, whoever had to`,
    rule: "lao-cai/20.2:explain",
    lead,
    dueOn: "2026-03-20",
    events: ["completed 2026-03-24"],
    on: { "2026-03-23": "undetermined", "2026-03-24": "notApplicable stateEnded" },
  }),
);

/** Reports of Cần Thơ: quarter IV by 14/12, a month by the 19th, quarter II by 14/6. */
const REPORTS: readonly Situation[] = [
  {
    profile: "can-tho",
    rule: "can-tho/12.1",
    says: "17: what an ended body sent is one of its heir, of a later quarter: the one it missed is closed",
    register: {
      ...alone({ lead: "Sở Tài chính", document: { issuedOn: "2025-12-05" } }),
      reports: [{ provision: "can-tho/12.1", unit: "Sở Tài chính", on: "2026-04-27" }],
      bodies: [{ name: "Sở Tài chính", to: "2026-04-22", into: "Sở Nội vụ" }],
    },
    unit: "Sở Tài chính",
    period: "2025-Q4",
    // 19 weeks, less 1/1 and Monday 16/2 to Friday 20/2; 2/1 was swapped with Saturday 10/1.
    on: { "2026-04-26": "overdue 89 due 2025-12-14", "2026-04-27": "missed due 2025-12-14" },
  },
  {
    profile: "lao-cai",
    rule: "lao-cai/22.2",
    says: "16: of classified tasks alone nothing is owed, and what was sent is met, however early",
    register: {
      ...alone({ lead: "Sở Y tế", secrecy: "secret", document: { issuedOn: "2026-01-26" } }),
      reports: [{ provision: "lao-cai/22.2", on: "2026-05-19", period: "2026-Q3" }],
    },
    period: "2026-Q3",
    on: { "2026-05-18": "-", "2026-06-08": "met due 2026-09-24" },
  },
  {
    profile: "kon-tum-snn",
    rule: "kon-tum-snn/20.1",
    says: "16: of a body that only coordinates, too",
    register: {
      ...alone({ lead: "Văn phòng Sở (chủ trì), Chi cục Kiểm lâm (phối hợp)", document: { issuedOn: "2026-03-02" } }),
      reports: [{ provision: "kon-tum-snn/20.1", unit: "Chi cục Kiểm lâm", on: "2026-02-16", period: "2026-02" }],
    },
    unit: "Chi cục Kiểm lâm",
    period: "2026-02",
    on: { "2026-03-10": "met due 2026-02-19" },
  },
];

export const ACTING_SITUATIONS: readonly Situation[] = [
  ...KNOWN_UNITS,
  ...ENDED,
  ...REPORTS,
  ...OUTSIDE,
  ...PRESSED,
  ...MANY,
  ...PARTS,
  ...TOGETHER,
  ...UNKNOWN,
  ...OFFICE_LEADS,
  ...HANDED_ON,
  ...ANSWERS,
];
