import { alone, of, type Situation, task } from "./situation-table.js";

/**
 * Confirmed by an authority and no finish on record, worked out by hand: done on a day between the last taking up and the
 * confirmation. March 2026: the 2nd is a Monday, the deadline of the 20th a Friday, the confirmation of the 25th a Wednesday.
 */

type Row = Omit<Situation, "profile" | "rule" | "register"> & {
  readonly events: readonly string[];
  readonly rule?: string;
};
const rowOf =
  (profile: string, first: string, fields: Parameters<typeof alone>[0]) =>
  ({ events, rule = first, ...rest }: Row): Situation => ({
    profile,
    rule,
    register: alone(fields, ...events),
    ...rest,
  });

const health = { lead: "Sở Y tế", coordinators: ["Sở Tài chính"] };
const laoCai = rowOf("lao-cai", "lao-cai/4.1:task", of("2026-03-02", { ...health, dueOn: "2026-03-20" }));
const TASK: readonly Situation[] = [
  laoCai({
    says: "confirmed before the deadline: done in time, whichever day it was",
    events: ["confirmed 2026-03-18 by=Văn phòng"],
    on: {
      "2026-03-17": "dueSoon due 2026-03-20",
      "2026-03-18": "met due 2026-03-20",
      "2026-04-30": "met due 2026-03-20",
    },
  }),
  laoCai({
    says: "confirmed after it: late on the last possible day, not on the first: a question",
    events: ["confirmed 2026-03-25"],
    on: { "2026-03-24": "overdue 2 due 2026-03-20", "2026-03-25": "undetermined due 2026-03-20" },
  }),
  ...["office", "assigner", "director", "Chủ tịch UBND tỉnh", "Thủ tướng Chính phủ"].map((by) =>
    laoCai({
      says: `${by} has power over the task`,
      events: [`confirmed 2026-03-25 by=${by}`],
      on: { "2026-03-26": "undetermined due 2026-03-20" },
    }),
  ),
  ...["lead", "Sở Y tế", "Giám đốc Sở Y tế", "coordinator", "Sở Tài chính"].map((by) =>
    laoCai({
      says: `what ${by} confirms is not done by that`,
      events: [`confirmed 2026-03-25 by=${by}`],
      on: { "2026-03-26": "overdue 4 due 2026-03-20" },
    }),
  ),
  laoCai({
    says: "a finish on record tells the day",
    events: ["completed 2026-03-24", "confirmed 2026-03-25"],
    on: { "2026-03-25": "metLate 2 due 2026-03-20" },
  }),
  laoCai({
    says: "one that is recorded after the confirmation, too",
    events: ["confirmed 2026-03-18", "completed 2026-03-24"],
    on: { "2026-03-20": "met due 2026-03-20", "2026-03-24": "metLate 2 due 2026-03-20" },
  }),
  laoCai({
    says: "called off after it: not done",
    events: ["confirmed 2026-03-18", "cancelled 2026-03-19"],
    on: { "2026-03-19": "notApplicable due 2026-03-20 cancelled" },
  }),
  laoCai({
    says: "sent back, and confirmed without an answer: done since then",
    events: ["returned 2026-03-10", "confirmed 2026-03-19"],
    on: { "2026-03-25": "met due 2026-03-20" },
  }),
  laoCai({
    says: "what was confirmed before the task was sent back says nothing of how it stands now",
    events: ["confirmed 2026-03-10", "returned 2026-03-12"],
    on: { "2026-03-25": "notApplicable due 2026-03-20 returned" },
  }),
];

const inTime = ["completed 2026-03-19", "reopened 2026-03-30", "confirmed 2026-04-03"] as const;
const TASK_AGAIN: readonly Situation[] = [
  laoCai({
    says: "taken up again: done again between that day and the confirmation",
    events: inTime,
    occasion: "reopened@2026-03-30",
    on: { "2026-04-02": "overdue 3 due 2026-03-20", "2026-04-03": "undetermined due 2026-03-20" },
  }),
  laoCai({
    says: "19: and what was met stays met",
    events: inTime,
    occasion: "-",
    on: { "2026-04-03": "met due 2026-03-20" },
  }),
  laoCai({
    says: "first done late: late anew unless it was done on the day on which it was taken up: a question",
    events: ["completed 2026-03-24", "reopened 2026-03-30", "confirmed 2026-04-03"],
    occasion: "reopened@2026-03-30",
    on: { "2026-04-02": "overdue 3 due 2026-03-20", "2026-04-03": "undetermined due 2026-03-20" },
  }),
  laoCai({
    says: "confirmed on the day on which it was taken up: that is the day",
    events: ["completed 2026-03-24", "reopened 2026-03-30", "confirmed 2026-03-30"],
    occasion: "reopened@2026-03-30",
    on: { "2026-03-30": "met due 2026-03-20" },
  }),
  {
    profile: "lao-cai",
    rule: "lao-cai/4.1:task",
    says: "what the record says of the end goes before",
    register: alone(
      of("2026-03-02", { ...health, dueOn: "2026-03-20", recordedState: "unclear" }),
      "confirmed 2026-03-25",
    ),
    on: { "2026-03-26": "overdue 4 due 2026-03-20" },
  },
];

const STATES: readonly Situation[] = [
  laoCai({
    says: "19.3: the state is over, and had perhaps not begun",
    rule: "lao-cai/19.3",
    events: ["confirmed 2026-03-25"],
    on: { "2026-03-24": "owed since 2026-03-21", "2026-03-25": "-" },
  }),
  laoCai({
    says: "19.3: handled before, it stays met; from when is not known any more",
    rule: "lao-cai/19.3",
    events: ["escalated 2026-03-23 by=office", "confirmed 2026-03-25"],
    on: { "2026-03-24": "met since 2026-03-21", "2026-03-25": "met" },
  }),
  laoCai({
    says: "20.2: nor has the lead to explain any longer",
    rule: "lao-cai/20.2:explain",
    events: ["confirmed 2026-03-25"],
    on: { "2026-03-24": "owed since 2026-03-21", "2026-03-25": "-" },
  }),
  laoCai({
    says: "7.2.a, 18: an update of 10/3 tells of the end if it came before: a question",
    rule: "lao-cai/7.2.a",
    events: ["progressReported 2026-03-10", "confirmed 2026-03-18"],
    on: { "2026-03-26": "undetermined due 2026-03-25" },
  }),
  laoCai({
    says: "7.2.a: nothing on the System, whichever day it was",
    rule: "lao-cai/7.2.a",
    events: ["confirmed 2026-03-18"],
    on: { "2026-03-25": "dueSoon due 2026-03-25", "2026-03-26": "overdue 1 due 2026-03-25" },
  }),
];

const noDeadline = rowOf("lao-cai", "lao-cai/7.2.b", of("2026-02-02", health));
const PERIODS: readonly Situation[] = [
  noDeadline({
    says: "7.2.b: owed if the task was not yet done on 31/3",
    period: "2026-Q1",
    events: ["confirmed 2026-04-10"],
    on: { "2026-04-09": "overdue 7 due 2026-03-31", "2026-04-10": "undetermined due 2026-03-31" },
  }),
  noDeadline({
    says: "7.2.b: reported, it is met",
    period: "2026-Q1",
    events: ["progressReported 2026-03-31", "confirmed 2026-04-10"],
    on: { "2026-04-10": "met due 2026-03-31" },
  }),
  noDeadline({
    says: "7.2.b: confirmed before it, owed by nobody",
    period: "2026-Q1",
    events: ["confirmed 2026-03-30"],
    on: { "2026-03-30": "-", "2026-04-10": "-" },
  }),
  noDeadline({
    says: "7.2.b: the update on the result has no day to count from",
    rule: "lao-cai/7.2.b:result",
    events: ["confirmed 2026-03-25"],
    on: { "2026-03-24": "-", "2026-03-25": "undetermined" },
  }),
  noDeadline({
    says: "7.2.b: from a result that is on record it has one",
    rule: "lao-cai/7.2.b:result",
    events: ["resultIssued 2026-03-10", "confirmed 2026-03-25"],
    on: { "2026-03-24": "owed since 2026-03-10", "2026-03-25": "owed since 2026-03-10" },
  }),
  {
    profile: "lao-cai",
    rule: "lao-cai/22.1",
    says: "A62: quarter I is owed if the task was not done by 19/12",
    register: { tasks: [task(of("2025-12-01", health), "confirmed 2026-03-25")], reports: [] },
    unit: "Sở Y tế",
    period: "2026-Q1",
    on: { "2026-03-24": "overdue 3 due 2026-03-19", "2026-03-25": "undetermined due 2026-03-19" },
  },
];

const canTho = rowOf("can-tho", "can-tho/5.2:update", of("2026-03-02", { lead: "Sở Xây dựng", dueOn: "2026-03-20" }));
const CAN_THO: readonly Situation[] = [
  canTho({
    says: "5.2: handled and put on the software on days that are not known",
    events: ["confirmed 2026-03-25"],
    on: { "2026-03-24": "-", "2026-03-25": "met" },
  }),
  canTho({
    says: "5.2: put on record before the confirmation it is met whichever day it was",
    events: ["resultRecorded 2026-03-24", "confirmed 2026-03-25"],
    on: { "2026-03-25": "met" },
  }),
  canTho({
    says: "31: a second finish is named by what confirmed it",
    events: ["completed 2026-03-18", "reopened 2026-03-23", "confirmed 2026-03-30 id=XN-1"],
    occasion: "XN-1",
    on: { "2026-03-29": "-", "2026-03-30": "met" },
  }),
  canTho({
    says: "11.2: what is confirmed needs no explanation any longer",
    rule: "can-tho/11.2:explain",
    events: ["confirmed 2026-03-25 by=UBND thành phố"],
    on: { "2026-03-24": "owed since 2026-03-21", "2026-03-25": "-" },
  }),
];

const division = { lead: "Phòng Lễ tân" };
const snv = rowOf("hai-phong-snv", "hai-phong-snv/8.2.a:task", { ...division, dueOn: "2026-03-20" });
const weekOf = (period: string, on: Situation["on"]): Situation => ({
  profile: "hai-phong-snv",
  rule: "hai-phong-snv/6.1.d",
  says: `A60: whether it was finished in ${period} is not known`,
  register: { tasks: [task(division, "assigned 2026-03-02", "confirmed 2026-03-18")], reports: [] },
  unit: "Phòng Lễ tân",
  period,
  on,
});
const SNV: readonly Situation[] = [
  snv({
    says: "the Office of the department has power over it, though it is not the one that confirms",
    events: ["assigned 2026-03-02", "confirmed 2026-03-25 by=Chánh Văn phòng Sở"],
    on: { "2026-03-24": "overdue 2 due 2026-03-20", "2026-03-25": "undetermined due 2026-03-20" },
  }),
  snv({
    says: "18.3: and what waits for a confirmation is done",
    rule: "hai-phong-snv/18.3",
    events: ["assigned 2026-03-02", "confirmed 2026-03-25 by=Chánh Văn phòng Sở"],
    on: { "2026-03-24": "owed since 2026-03-21", "2026-03-25": "-" },
  }),
  weekOf("2026-W10", {
    "2026-03-17": "notApplicable due 2026-03-05 ifAny",
    "2026-03-18": "undetermined due 2026-03-05",
  }),
  weekOf("2026-W11", {
    "2026-03-17": "notApplicable due 2026-03-12 ifAny",
    "2026-03-18": "undetermined due 2026-03-12",
  }),
  weekOf("2026-W12", { "2026-03-20": "undetermined due 2026-03-19" }),
  weekOf("2026-W13", { "2026-03-27": "-" }),
];

const unit = { lead: "Ban Tổ chức" };
const thanhUy = rowOf("hai-phong-thanh-uy", "hai-phong-thanh-uy/6.1.a", { ...unit, dueOn: "2026-03-31" });
const THANH_UY: readonly Situation[] = [
  thanhUy({
    says: "6.1.a: at once after a finish whose day is not known",
    events: ["assigned 2026-02-02", "confirmed 2026-03-10 by=office"],
    on: { "2026-03-09": "-", "2026-03-10": "undetermined", "2026-04-10": "undetermined" },
  }),
  thanhUy({
    says: "6.1.b: February is owed if the task was not yet done on its last day",
    rule: "hai-phong-thanh-uy/6.1.b",
    period: "2026-02",
    events: ["assigned 2026-02-02", "confirmed 2026-03-10 by=office"],
    on: { "2026-03-09": "overdue 6 due 2026-02-28", "2026-03-10": "undetermined due 2026-02-28" },
  }),
];

const konTum = rowOf("kon-tum-snn", "kon-tum-snn/6.3.b:no-deadline", { lead: "Chi cục Kiểm lâm" });
const KON_TUM: readonly Situation[] = [
  konTum({
    says: "6.3.b: 2 working days after a result whose day is not known",
    events: ["assigned 2026-03-02", "confirmed 2026-03-25 by=Giám đốc Sở"],
    on: { "2026-03-24": "-", "2026-03-25": "undetermined", "2026-04-10": "undetermined" },
  }),
  konTum({
    says: "6.3.b: on record by nobody before the first possible day",
    events: ["received 2026-03-02", "resultRecorded 2026-03-02", "assigned 2026-03-02", "confirmed 2026-03-25"],
    on: { "2026-03-25": "met" },
  }),
];

export const CONFIRMED_SITUATIONS: readonly Situation[] = [
  ...TASK,
  ...TASK_AGAIN,
  ...STATES,
  ...PERIODS,
  ...CAN_THO,
  ...SNV,
  ...THANH_UY,
  ...KON_TUM,
];
