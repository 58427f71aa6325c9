import { alone, of, type Situation, task } from "./situation-table.js";

/**
 * A finish that was taken back, worked out by hand (SEMANTICS 19): what was met stays met, and what is to be done again.
 * March 2026: the 2nd is a Monday, the deadline of the 20th a Friday; in April the 6th and the 13th are Mondays.
 */

type Row = Omit<Situation, "profile" | "rule" | "register"> & {
  readonly events: readonly string[];
  readonly lead?: string;
  readonly rule?: string;
};
const rowOf =
  (profile: string, first: string, fields: Parameters<typeof alone>[0]) =>
  ({ events, lead, rule = first, ...rest }: Row): Situation => ({
    profile,
    rule,
    register: alone({ ...fields, ...(lead === undefined ? {} : { lead }) }, ...events),
    ...rest,
  });

const laoCai = rowOf("lao-cai", "lao-cai/4.1:task", of("2026-03-02", { lead: "Sở Y tế", dueOn: "2026-03-20" }));
const again = { unit: "Sở Y tế", occasion: "reopened@2026-03-30" } as const;
const inTime = ["completed 2026-03-19", "reopened 2026-03-30"] as const;

/** Done by Thursday 19/3, taken up again on Monday 30/3: late are the days after that one. */
const TASK_IN_TIME: readonly Situation[] = [
  laoCai({
    says: "19: done in time, it is late to be done again from the day after it was taken up",
    events: inTime,
    ...again,
    on: {
      "2026-03-29": "-",
      "2026-03-30": "dueSoon due 2026-03-20",
      "2026-03-31": "overdue 1 due 2026-03-20",
      "2026-04-03": "overdue 4 due 2026-03-20",
    },
  }),
  laoCai({
    says: "19: and what was met stays met under its key",
    events: inTime,
    unit: "Sở Y tế",
    occasion: "-",
    on: { "2026-03-29": "met due 2026-03-20", "2026-04-03": "met due 2026-03-20" },
  }),
  laoCai({
    says: "19: the next finish fulfils it: 31/3, 1, 2, 3, 6, 7 and 8/4",
    events: [...inTime, "completed 2026-04-08"],
    ...again,
    on: { "2026-04-07": "overdue 6 due 2026-03-20", "2026-04-30": "metLate 7 due 2026-03-20" },
  }),
  laoCai({
    says: "19: finished on the day on which it was taken up it is met",
    events: [...inTime, "completed 2026-03-30"],
    ...again,
    on: { "2026-03-31": "met due 2026-03-20" },
  }),
  laoCai({
    says: "19: an update is no finish",
    events: [...inTime, "progressReported 2026-03-31"],
    ...again,
    on: { "2026-04-01": "overdue 2 due 2026-03-20" },
  }),
  laoCai({
    says: "19, 21: a result is what was to be done again",
    events: [...inTime, "resultIssued 2026-03-31"],
    ...again,
    on: { "2026-03-30": "dueSoon due 2026-03-20", "2026-04-01": "metLate 1 due 2026-03-20" },
  }),
  laoCai({
    says: "19: returned by the Office after the finish, it is taken back too",
    events: ["completed 2026-03-19", "returned 2026-03-30 by=Văn phòng"],
    unit: "Sở Y tế",
    occasion: "returned@2026-03-30",
    on: { "2026-03-30": "dueSoon due 2026-03-20", "2026-03-31": "overdue 1 due 2026-03-20" },
  }),
  laoCai({
    says: "31: named by the id of what took it back",
    events: ["completed 2026-03-19", "reopened 2026-03-30 id=MO-1; ref=12/TB"],
    unit: "Sở Y tế",
    occasion: "MO-1",
    on: { "2026-03-31": "overdue 1 due 2026-03-20" },
  }),
  laoCai({
    says: "31: else by its ref",
    events: ["completed 2026-03-19", "reopened 2026-03-30 ref=12-TB"],
    unit: "Sở Y tế",
    occasion: "12-TB",
    on: { "2026-03-31": "overdue 1 due 2026-03-20" },
  }),
  laoCai({
    says: "19: taken back twice: to be done again twice; the first time two days late",
    events: [...inTime, "completed 2026-04-01", "reopened 2026-04-06"],
    ...again,
    on: { "2026-04-07": "metLate 2 due 2026-03-20" },
  }),
  laoCai({
    says: "19: taken back twice: the second time from its own day",
    events: [...inTime, "completed 2026-04-01", "reopened 2026-04-06"],
    unit: "Sở Y tế",
    occasion: "reopened@2026-04-06",
    on: { "2026-04-06": "dueSoon due 2026-03-20", "2026-04-07": "overdue 1 due 2026-03-20" },
  }),
  laoCai({
    says: "19: a result issued by the deadline kept it: late from the day on which the late finish was taken back",
    events: ["resultIssued 2026-03-20", "completed 2026-03-24", "reopened 2026-03-30"],
    ...again,
    on: { "2026-03-30": "dueSoon due 2026-03-20", "2026-03-31": "overdue 1 due 2026-03-20" },
  }),
  laoCai({
    says: "called off before it was done again",
    events: [...inTime, "cancelled 2026-04-03"],
    ...again,
    on: { "2026-04-02": "overdue 3 due 2026-03-20", "2026-04-03": "notApplicable due 2026-03-20 cancelled" },
  }),
];

const TASK_LATE: readonly Situation[] = [
  laoCai({
    says: "19: first done late, on Tuesday 24/3: that stays",
    events: ["completed 2026-03-24", "reopened 2026-03-30"],
    unit: "Sở Y tế",
    occasion: "-",
    on: { "2026-03-31": "metLate 2 due 2026-03-20" },
  }),
  laoCai({
    says: "22: and what is to be done again is late anew, from the day after it was taken up",
    events: ["completed 2026-03-24", "reopened 2026-03-30"],
    ...again,
    on: {
      "2026-03-29": "-",
      "2026-03-30": "dueSoon due 2026-03-20",
      "2026-03-31": "overdue 1 due 2026-03-20",
    },
  }),
];

const TASK_STOPPED: readonly Situation[] = [
  laoCai({
    says: "23: suspended on the day on which it was taken up: late from the day after it goes on",
    events: [...inTime, "suspended 2026-03-30", "resumed 2026-04-06"],
    ...again,
    on: {
      "2026-03-31": "notApplicable due 2026-03-20 suspended",
      "2026-04-06": "dueSoon due 2026-03-20",
      "2026-04-07": "overdue 1 due 2026-03-20",
    },
  }),
  laoCai({
    says: "22: sent back on that day: late from the day after the answer",
    events: [...inTime, "returned 2026-03-30", "received 2026-04-06"],
    ...again,
    on: {
      "2026-03-31": "notApplicable due 2026-03-20 returned",
      "2026-04-06": "dueSoon due 2026-03-20",
      "2026-04-07": "overdue 1 due 2026-03-20",
    },
  }),
  laoCai({
    says: "22: sent back when it was late already: that stands",
    events: [...inTime, "returned 2026-04-01"],
    ...again,
    on: { "2026-04-02": "overdue 3 due 2026-03-20" },
  }),
  {
    profile: "lao-cai",
    rule: "lao-cai/4.1:task",
    says: "9: a finish that came would not be kept: a question",
    register: {
      tasks: [task(of("2026-03-02", { lead: "Sở Y tế", dueOn: "2026-03-20" }), ...inTime)],
      keeps: ["reopened"],
    },
    ...again,
    on: { "2026-03-30": "dueSoon due 2026-03-20", "2026-03-31": "undetermined due 2026-03-20" },
  },
];

const TASK_DEADLINES: readonly Situation[] = [
  laoCai({
    says: "19: taken back on the deadline: the one duty goes on",
    events: ["completed 2026-03-19", "reopened 2026-03-20"],
    unit: "Sở Y tế",
    on: { "2026-03-20": "dueSoon due 2026-03-20", "2026-03-23": "overdue 1 due 2026-03-20" },
  }),
  laoCai({
    says: "19: taken back before it: too",
    events: ["completed 2026-03-16", "reopened 2026-03-18", "completed 2026-03-24"],
    unit: "Sở Y tế",
    on: { "2026-03-23": "overdue 1 due 2026-03-20", "2026-03-25": "metLate 2 due 2026-03-20" },
  }),
  laoCai({
    says: "19: a later deadline moves the one duty, for which the first finish does not count",
    events: [...inTime, "deadlineAdjusted 2026-04-01 dueOn=2026-04-10"],
    unit: "Sở Y tế",
    on: {
      "2026-03-31": "overdue 1 due 2026-03-20 | met due 2026-03-20",
      "2026-04-01": "pending due 2026-04-10",
      "2026-04-13": "overdue 1 due 2026-04-10",
    },
  }),
  laoCai({
    says: "19: a deadline moved to Wednesday 25/3, before it was taken back: both go by that day",
    events: [...inTime, "deadlineAdjusted 2026-04-01 dueOn=2026-03-25"],
    ...again,
    on: { "2026-04-01": "overdue 2 due 2026-03-25" },
  }),
];

const TASK_LEADS: readonly Situation[] = [
  laoCai({
    says: "6: its tenure ended before a whole day had passed",
    events: [...inTime, "reassigned 2026-03-31 lead=Sở Tài chính"],
    ...again,
    on: { "2026-03-30": "dueSoon due 2026-03-20", "2026-03-31": "notApplicable due 2026-03-20 tenureEnded" },
  }),
  laoCai({
    says: "6: a day had passed in it: it stays late with who let it, 31/3, 1, 2, 3 and 6/4",
    events: [...inTime, "reassigned 2026-04-01 lead=Sở Tài chính", "completed 2026-04-07 by=Sở Tài chính"],
    ...again,
    on: { "2026-04-06": "overdue 5 due 2026-03-20", "2026-04-07": "metLate 6 due 2026-03-20" },
  }),
  laoCai({
    says: "6: first done late: a tenure that ended on the day on which it was taken up had no day",
    events: ["completed 2026-03-24", "reopened 2026-03-30", "reassigned 2026-03-31 lead=Sở Tài chính"],
    ...again,
    on: { "2026-03-31": "notApplicable due 2026-03-20 tenureEnded" },
  }),
  laoCai({
    says: "7: for the new lead the task is a question",
    events: [...inTime, "reassigned 2026-03-31 lead=Sở Tài chính"],
    unit: "Sở Tài chính",
    on: { "2026-03-31": "undetermined", "2026-04-10": "undetermined" },
  }),
  laoCai({
    says: "7: passed on while it was done: who has it now did not lead on the deadline: a question while it is open",
    events: ["completed 2026-03-19", "reassigned 2026-03-25 lead=Sở Tài chính", "reopened 2026-03-30"],
    unit: "Sở Tài chính",
    on: { "2026-03-29": "-", "2026-03-30": "undetermined", "2026-04-10": "undetermined" },
  }),
  laoCai({
    says: "7: and who led on the deadline has it no more: met, and nothing else",
    events: ["completed 2026-03-19", "reassigned 2026-03-25 lead=Sở Tài chính", "reopened 2026-03-30"],
    unit: "Sở Y tế",
    on: { "2026-04-10": "met due 2026-03-20" },
  }),
  laoCai({
    says: "7: who led on the deadline and has it back when it is taken up owes it",
    events: [
      "completed 2026-03-19",
      "reassigned 2026-03-23 lead=Sở Tài chính",
      "reassigned 2026-03-26 lead=Sở Y tế",
      "reopened 2026-03-30",
    ],
    ...again,
    on: { "2026-03-31": "overdue 1 due 2026-03-20" },
  }),
  laoCai({
    says: "7: who has it back only afterwards does not, and what it met stays met",
    events: [
      "completed 2026-03-19",
      "reassigned 2026-03-23 lead=Sở Tài chính",
      "reopened 2026-03-30",
      "reassigned 2026-04-06 lead=Sở Y tế",
    ],
    unit: "Sở Y tế",
    on: { "2026-04-10": "met due 2026-03-20" },
  }),
  laoCai({
    says: "3: of two leads on the deadline the one that leads on owes it",
    events: ["completed 2026-03-19", "reassigned 2026-03-24 lead=Sở Y tế", "reopened 2026-03-30"],
    lead: "Sở Y tế; Sở Tài chính",
    ...again,
    on: { "2026-03-31": "overdue 1 due 2026-03-20" },
  }),
  laoCai({
    says: "3: and the other does not",
    events: ["completed 2026-03-19", "reassigned 2026-03-24 lead=Sở Y tế", "reopened 2026-03-30"],
    lead: "Sở Y tế; Sở Tài chính",
    unit: "Sở Tài chính",
    on: { "2026-03-31": "met due 2026-03-20" },
  }),
  laoCai({
    says: "3: many lead and nobody by name",
    events: inTime,
    lead: "Các sở, ngành liên quan",
    occasion: "reopened@2026-03-30",
    on: { "2026-03-29": "-", "2026-03-31": "undetermined due 2026-03-20" },
  }),
];

const konTum = rowOf("kon-tum-snn", "kon-tum-snn/10.2.a:task", {
  lead: "Chi cục Kiểm lâm",
  dueOn: "2026-03-20",
  document: { number: "5/UBND", issuedOn: "2026-03-02" },
});
const snv = rowOf("hai-phong-snv", "hai-phong-snv/8.2.a:task", {
  lead: "Phòng Lễ tân",
  dueOn: "2026-03-20",
  document: { number: "5/UBND", issuedOn: "2026-03-02" },
});
const TASK_ELSEWHERE: readonly Situation[] = [
  konTum({
    says: "19: the Office returned what was done: to be done again, late from the day after",
    events: ["completed 2026-03-20", "returned 2026-03-30 by=Văn phòng Sở", "completed 2026-04-02"],
    unit: "Chi cục Kiểm lâm",
    occasion: "returned@2026-03-30",
    on: {
      "2026-03-30": "dueSoon due 2026-03-20",
      "2026-03-31": "overdue 1 due 2026-03-20",
      "2026-04-02": "metLate 3 due 2026-03-20",
    },
  }),
  konTum({
    says: "19: a unit's return of what was done takes nothing back",
    events: ["completed 2026-03-20", "returned 2026-03-30 by=Chi cục Kiểm lâm"],
    unit: "Chi cục Kiểm lâm",
    on: { "2026-03-31": "met due 2026-03-20" },
  }),
  snv({
    says: "19: done late on Monday 23/3 and taken back: late anew",
    events: ["completed 2026-03-23", "reopened 2026-03-25 by=Chánh Văn phòng Sở"],
    unit: "Phòng Lễ tân",
    occasion: "reopened@2026-03-25",
    on: { "2026-03-25": "dueSoon due 2026-03-20", "2026-03-26": "overdue 1 due 2026-03-20" },
  }),
];

const canTho = rowOf("can-tho", "can-tho/5.2:update", of("2026-03-02", { lead: "Sở Xây dựng", dueOn: "2026-03-20" }));
const handledTwice = ["completed 2026-03-18", "reopened 2026-03-23", "completed 2026-03-30"] as const;
const UPDATES_AGAIN: readonly Situation[] = [
  canTho({
    says: "19: the update that the first finish asked for is asked for no more once it is taken back",
    events: handledTwice,
    occasion: "-",
    on: {
      "2026-03-18": "owed since 2026-03-18",
      "2026-03-22": "owed since 2026-03-18",
      "2026-03-23": "notApplicable stateEnded",
      "2026-04-10": "notApplicable stateEnded",
    },
  }),
  canTho({
    says: "19: the next finish asks anew",
    events: handledTwice,
    occasion: "completed@2026-03-30",
    on: { "2026-03-29": "-", "2026-03-30": "owed since 2026-03-30", "2026-04-10": "owed since 2026-03-30" },
  }),
  canTho({
    says: "19: what was met while the finish stood stays met",
    events: ["completed 2026-03-18", "progressReported 2026-03-19", ...handledTwice.slice(1)],
    occasion: "-",
    on: { "2026-03-22": "met since 2026-03-18", "2026-04-10": "met since 2026-03-18" },
  }),
  canTho({
    says: "19: and tells nothing of the second finish",
    events: ["completed 2026-03-18", "resultRecorded 2026-03-19", ...handledTwice.slice(1)],
    occasion: "completed@2026-03-30",
    on: { "2026-03-31": "owed since 2026-03-30" },
  }),
  canTho({
    says: "18: a result put on record after it was taken back tells of the second",
    events: [...handledTwice.slice(0, 2), "resultRecorded 2026-03-27", "completed 2026-03-30"],
    occasion: "completed@2026-03-30",
    on: { "2026-03-30": "met since 2026-03-30" },
  }),
  canTho({
    says: "18: an update between does not, one after it does",
    events: [
      ...handledTwice.slice(0, 2),
      "progressReported 2026-03-27",
      "completed 2026-03-30",
      "progressReported 2026-04-01",
    ],
    occasion: "completed@2026-03-30",
    on: { "2026-03-31": "owed since 2026-03-30", "2026-04-01": "met since 2026-03-30" },
  }),
  canTho({
    says: "19: a result comes before the second finish: one occasion, named by the result",
    events: [...handledTwice.slice(0, 2), "resultIssued 2026-03-27", "completed 2026-03-30"],
    on: { "2026-03-26": "-", "2026-03-28": "owed since 2026-03-27", "2026-04-10": "owed since 2026-03-27" },
  }),
  canTho({
    says: "6: of whoever leads on the day of the second finish",
    events: [...handledTwice.slice(0, 2), "reassigned 2026-03-25 lead=Sở Tài chính", "completed 2026-03-30"],
    unit: "Sở Tài chính",
    on: { "2026-03-29": "-", "2026-03-31": "owed since 2026-03-30" },
  }),
  canTho({
    says: "6: not of who led on that of the first",
    events: [...handledTwice.slice(0, 2), "reassigned 2026-03-25 lead=Sở Tài chính", "completed 2026-03-30"],
    unit: "Sở Xây dựng",
    on: { "2026-03-31": "-" },
  }),
];

const withoutDay = rowOf("lao-cai", "lao-cai/7.2.b:result", of("2026-01-05", { lead: "Sở Y tế" }));
const RESULTS_AGAIN: readonly Situation[] = [
  withoutDay({
    says: "19: taken back, the update on the result is asked for no more",
    events: ["resultIssued 2026-03-10", "completed 2026-03-11", "returned 2026-03-16 by=office"],
    on: { "2026-03-15": "owed since 2026-03-10", "2026-03-16": "notApplicable stateEnded" },
  }),
  withoutDay({
    says: "19: the next result asks anew",
    events: [
      "resultIssued 2026-03-10",
      "completed 2026-03-11",
      "returned 2026-03-16 by=office",
      "resultIssued 2026-03-24",
    ],
    occasion: "resultIssued@2026-03-24",
    on: { "2026-03-23": "-", "2026-03-24": "owed since 2026-03-24" },
  }),
];

const ofOffice = rowOf("kon-tum-snn", "kon-tum-snn/6.3.b:no-deadline", {
  lead: "Chi cục Kiểm lâm",
  document: { number: "5/UBND", issuedOn: "2026-02-02" },
});
/** Finished on Tuesday 10/3: two working days are Wednesday and Thursday 12/3. */
const OFFICE_AGAIN: readonly Situation[] = [
  ofOffice({
    says: "19: taken back on its last day, on which the finish stood no more",
    events: ["completed 2026-03-10", "reopened 2026-03-12"],
    on: {
      "2026-03-11": "dueSoon due 2026-03-12",
      "2026-03-12": "notApplicable due 2026-03-12 stateEnded",
      "2026-03-16": "notApplicable due 2026-03-12 stateEnded",
    },
  }),
  ofOffice({
    says: "19: taken back a day later, it had its day and stays late",
    events: ["completed 2026-03-10", "reopened 2026-03-13"],
    on: {
      "2026-03-12": "dueSoon due 2026-03-12",
      "2026-03-13": "overdue 1 due 2026-03-12",
      "2026-03-16": "overdue 2 due 2026-03-12",
    },
  }),
  ofOffice({
    says: "19: recorded while the finish stood",
    events: ["completed 2026-03-10", "resultRecorded 2026-03-11 by=office", "reopened 2026-03-12"],
    on: { "2026-03-16": "met due 2026-03-12" },
  }),
  ofOffice({
    says: "19: finished again on Friday 20/3, two working days more, whatever was recorded before",
    events: [
      "completed 2026-03-10",
      "resultRecorded 2026-03-11 by=office",
      "reopened 2026-03-12",
      "completed 2026-03-20",
    ],
    occasion: "completed@2026-03-20",
    on: {
      "2026-03-19": "-",
      "2026-03-24": "dueSoon due 2026-03-24",
      "2026-03-25": "overdue 1 due 2026-03-24",
    },
  }),
];

const thanhUy = rowOf("hai-phong-thanh-uy", "hai-phong-thanh-uy/6.1.a", {
  lead: "Ban Tổ chức Thành ủy",
  dueOn: "2026-03-31",
  document: { number: "5-CV/TU", issuedOn: "2026-02-02" },
});
/** Finished on Saturday 7/3, at once is by the end of Monday 9/3. */
const AT_ONCE_AGAIN: readonly Situation[] = [
  thanhUy({
    says: "19: taken back before its last day had passed",
    events: ["completed 2026-03-07", "reopened 2026-03-09"],
    on: { "2026-03-08": "dueSoon due 2026-03-09", "2026-03-10": "notApplicable due 2026-03-09 stateEnded" },
  }),
  thanhUy({
    says: "19: taken back after it: late it stays, until it is told of",
    events: ["completed 2026-03-07", "reopened 2026-03-10", "progressReported 2026-03-11"],
    on: { "2026-03-10": "overdue 1 due 2026-03-09", "2026-03-12": "metLate 2 due 2026-03-09" },
  }),
  thanhUy({
    says: "19: finished again on Friday 13/3, on that day",
    events: ["completed 2026-03-07", "reopened 2026-03-09", "completed 2026-03-13"],
    occasion: "completed@2026-03-13",
    on: { "2026-03-13": "dueSoon due 2026-03-13", "2026-03-16": "overdue 1 due 2026-03-13" },
  }),
  thanhUy({
    says: "19: finished again on the very day on which it was taken back",
    events: ["completed 2026-03-05", "progressReported 2026-03-05", "reopened 2026-03-09", "completed 2026-03-09"],
    occasion: "completed@2026-03-09",
    on: { "2026-03-09": "dueSoon due 2026-03-09", "2026-03-10": "overdue 1 due 2026-03-09" },
  }),
];

export const AGAIN_SITUATIONS: readonly Situation[] = [
  ...TASK_IN_TIME,
  ...TASK_LATE,
  ...TASK_STOPPED,
  ...TASK_DEADLINES,
  ...TASK_LEADS,
  ...TASK_ELSEWHERE,
  ...UPDATES_AGAIN,
  ...RESULTS_AGAIN,
  ...OFFICE_AGAIN,
  ...AT_ONCE_AGAIN,
];
