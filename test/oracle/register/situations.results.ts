import { alone, of, type Situation, task } from "./situation-table.js";

/**
 * A result that came after the deadline and no finish on record, worked out by hand (SEMANTICS 19, 21; A64): it ends the
 * delay as one that came in time prevents it. March 2026: the 2nd is a Monday, the deadline of the 20th a Friday.
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

const laoCai = rowOf("lao-cai", "lao-cai/4.1:task", of("2026-03-02", { lead: "Sở Y tế", dueOn: "2026-03-20" }));
const late = "resultIssued 2026-03-24";

/** Late are Monday 23/3 and Tuesday 24/3. */
const TASK: readonly Situation[] = [
  laoCai({
    says: "21: issued on Tuesday 24/3 it ends the lateness, two working days late",
    events: [late],
    on: {
      "2026-03-23": "overdue 1 due 2026-03-20",
      "2026-03-24": "metLate 2 due 2026-03-20",
      "2026-04-30": "metLate 2 due 2026-03-20",
    },
  }),
  laoCai({
    says: "21: recorded, by whomever, too",
    events: ["resultRecorded 2026-03-24 by=Văn phòng"],
    on: { "2026-04-30": "metLate 2 due 2026-03-20" },
  }),
  laoCai({
    says: "21: the first of several",
    events: ["resultRecorded 2026-03-23", "resultIssued 2026-03-26"],
    on: { "2026-04-30": "metLate 1 due 2026-03-20" },
  }),
  laoCai({
    says: "A58: progress is not the result: 23, 24, 25, 26, 27 and 30/3",
    events: ["progressReported 2026-03-24"],
    on: { "2026-03-30": "overdue 6 due 2026-03-20" },
  }),
  laoCai({
    says: "21: a finish recorded later does not move it",
    events: [late, "completed 2026-03-30"],
    on: { "2026-03-30": "metLate 2 due 2026-03-20" },
  }),
  laoCai({
    says: "21: as it does not where the result came in time",
    events: ["resultIssued 2026-03-19", "completed 2026-03-30"],
    on: { "2026-03-30": "met due 2026-03-20" },
  }),
  laoCai({
    says: "21: a finish recorded before it, too",
    events: ["completed 2026-03-23", late],
    on: { "2026-03-30": "metLate 1 due 2026-03-20" },
  }),
  laoCai({
    says: "24: in time by a deadline that was moved",
    events: ["deadlineAdjusted 2026-03-23 dueOn=2026-03-25", late],
    on: { "2026-03-24": "met due 2026-03-25" },
  }),
  laoCai({
    says: "7: late at the body that led on the deadline, though another brought it",
    events: ["reassigned 2026-03-23 lead=Sở Tài chính", "resultIssued 2026-03-24 by=Sở Tài chính"],
    unit: "Sở Y tế",
    on: { "2026-03-24": "metLate 2 due 2026-03-20" },
  }),
  laoCai({
    says: "22: it came in a wait in which the deadline passed: nothing was late",
    events: ["returned 2026-03-18", late, "received 2026-03-30"],
    on: {
      "2026-03-23": "notApplicable due 2026-03-20 returned",
      "2026-03-24": "met due 2026-03-20",
      "2026-04-30": "met due 2026-03-20",
    },
  }),
  laoCai({
    says: "23: it came in a suspension in which the deadline passed",
    events: ["suspended 2026-03-18", late],
    on: { "2026-03-23": "notApplicable due 2026-03-20 suspended", "2026-03-24": "met due 2026-03-20" },
  }),
  laoCai({
    says: "called off afterwards: it was done",
    events: [late, "cancelled 2026-03-26"],
    on: { "2026-03-26": "metLate 2 due 2026-03-20" },
  }),
];

const UNKEPT: readonly Situation[] = [
  {
    profile: "lao-cai",
    rule: "lao-cai/4.1:task",
    says: "9: where finishes are not kept it may have been done before the result",
    register: {
      tasks: [task(of("2026-03-02", { lead: "Sở Y tế", dueOn: "2026-03-20" }), late)],
      keeps: ["resultIssued", "resultRecorded"],
    },
    on: { "2026-03-23": "undetermined due 2026-03-20", "2026-03-24": "undetermined due 2026-03-20" },
  },
];

const STATES: readonly Situation[] = [
  laoCai({
    says: "19.3, 20: the state ends with the result",
    rule: "lao-cai/19.3",
    events: [late],
    on: { "2026-03-23": "owed since 2026-03-21", "2026-03-24": "notApplicable stateEnded", "2026-04-30": "-" },
  }),
  laoCai({
    says: "19.3, 20: what was handled before stays so",
    rule: "lao-cai/19.3",
    events: ["escalated 2026-03-23 by=office", late],
    on: { "2026-04-30": "met since 2026-03-21" },
  }),
  laoCai({
    says: "19.3, 20: what came after it handles nothing",
    rule: "lao-cai/19.3",
    events: [late, "escalated 2026-03-26 by=office"],
    on: { "2026-04-30": "-" },
  }),
  laoCai({
    says: "20.2: the lead has nothing left to explain",
    rule: "lao-cai/20.2:explain",
    events: [late],
    on: { "2026-03-23": "owed since 2026-03-21", "2026-03-24": "notApplicable stateEnded" },
  }),
  laoCai({
    says: "7.2.a: what has to be put on the System is a duty of its own",
    rule: "lao-cai/7.2.a",
    events: [late],
    on: { "2026-03-25": "dueSoon due 2026-03-25", "2026-03-26": "overdue 1 due 2026-03-25" },
  }),
  {
    profile: "lao-cai",
    rule: "lao-cai/22.1",
    says: "8: without a finish on record the task is reported on, as after a result in time",
    register: { tasks: [task(of("2026-03-02", { lead: "Sở Y tế", dueOn: "2026-03-20" }), late)], reports: [] },
    unit: "Sở Y tế",
    period: "2026-Q2",
    on: { "2026-06-22": "overdue 1 due 2026-06-19" },
  },
];

const reopened = [late, "reopened 2026-03-30"] as const;
const again = { occasion: "reopened@2026-03-30" } as const;
const AGAIN: readonly Situation[] = [
  laoCai({
    says: "19: taken up again on Monday 30/3 it is late anew from the day after",
    events: reopened,
    ...again,
    on: { "2026-03-29": "-", "2026-03-30": "dueSoon due 2026-03-20", "2026-03-31": "overdue 1 due 2026-03-20" },
  }),
  laoCai({
    says: "19: and the first lateness stays with its result",
    events: reopened,
    occasion: "-",
    on: { "2026-03-31": "metLate 2 due 2026-03-20" },
  }),
  laoCai({
    says: "19, 21: until there is a result again",
    events: [...reopened, "resultIssued 2026-04-01"],
    ...again,
    on: { "2026-04-30": "metLate 2 due 2026-03-20" },
  }),
  laoCai({
    says: "19: by a body that has no say nothing is taken back",
    events: [late, "reopened 2026-03-30 by=coordinator"],
    ...again,
    on: { "2026-03-31": "-" },
  }),
  laoCai({
    says: "19: the Office's return takes it back, too",
    events: [late, "returned 2026-03-30 by=Văn phòng"],
    occasion: "returned@2026-03-30",
    on: { "2026-03-31": "overdue 1 due 2026-03-20" },
  }),
  laoCai({
    says: "19.3: the state begins anew on that day",
    rule: "lao-cai/19.3",
    events: reopened,
    ...again,
    on: { "2026-03-29": "-", "2026-03-30": "owed since 2026-03-30", "2026-04-10": "owed since 2026-03-30" },
  }),
  laoCai({
    says: "21: a result in time and no finish: a reopening finds nothing to take back",
    events: ["resultIssued 2026-03-19", "reopened 2026-03-30"],
    on: { "2026-04-10": "met due 2026-03-20" },
  }),
];

const elsewhere = (profile: string, rule: string, lead: string) =>
  rowOf(profile, rule, of("2026-03-02", { lead, dueOn: "2026-03-20" }));
const canTho = elsewhere("can-tho", "can-tho/5.2:task", "Sở Xây dựng");
const snv = elsewhere("hai-phong-snv", "hai-phong-snv/8.2.a:task", "Phòng Lễ tân");
const thanhUy = elsewhere("hai-phong-thanh-uy", "hai-phong-thanh-uy/8.2.a:task", "Ban Tổ chức");
const konTum = elsewhere("kon-tum-snn", "kon-tum-snn/10.2.a:task", "Chi cục Kiểm lâm");
const ended = { "2026-03-23": "owed since 2026-03-21", "2026-03-24": "notApplicable stateEnded" } as const;
const ELSEWHERE: readonly Situation[] = [
  ...[canTho, snv, thanhUy, konTum].map((row) =>
    row({
      says: "21: the result ends the lateness",
      events: [late],
      on: { "2026-03-23": "overdue 1 due 2026-03-20", "2026-03-30": "metLate 2 due 2026-03-20" },
    }),
  ),
  canTho({ says: "11.2: nothing to explain any longer", rule: "can-tho/11.2:explain", events: [late], on: ended }),
  snv({ says: "18.3: nobody to press any longer", rule: "hai-phong-snv/18.3", events: [late], on: ended }),
  snv({ says: "19.1: nothing to explain any longer", rule: "hai-phong-snv/19.1:explain", events: [late], on: ended }),
  thanhUy({ says: "11: nobody to press any longer", rule: "hai-phong-thanh-uy/11#3", events: [late], on: ended }),
  thanhUy({
    says: "12: nothing to explain any longer",
    rule: "hai-phong-thanh-uy/12#2:explain",
    events: [late],
    on: ended,
  }),
  thanhUy({
    says: "8.1.d: seven working days are reached on Tuesday 31/3, if there is no result by then",
    rule: "hai-phong-thanh-uy/8.1.d",
    events: ["resultIssued 2026-03-31"],
    on: { "2026-04-30": "-" },
  }),
  thanhUy({
    says: "8.1.d: a day later the state was reached, and has ended",
    rule: "hai-phong-thanh-uy/8.1.d",
    events: ["resultIssued 2026-04-01"],
    on: { "2026-03-31": "owed since 2026-03-31", "2026-04-01": "notApplicable stateEnded" },
  }),
  konTum({ says: "18.3: nobody to press any longer", rule: "kon-tum-snn/18.3", events: [late], on: ended }),
  konTum({ says: "19.2: nothing to explain any longer", rule: "kon-tum-snn/19.2:explain", events: [late], on: ended }),
  konTum({
    says: "6.2: what the Office returns unfinished goes back to whoever issued it",
    events: [late, "returned 2026-03-30 by=Văn phòng Sở"],
    on: { "2026-04-10": "metLate 2 due 2026-03-20" },
  }),
];

export const RESULT_SITUATIONS: readonly Situation[] = [...TASK, ...UNKEPT, ...STATES, ...AGAIN, ...ELSEWHERE];
