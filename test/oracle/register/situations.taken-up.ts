import { alone, of, type Situation } from "./situation-table.js";

/**
 * What a task taken up again after its deadline is late by, and which states of long delay begin with that (SEMANTICS 19,
 * 20, 22). Documents of Monday 2/3/2026; the deadline is Friday 13/3, or Friday 20/3 where a row says so.
 */

type Row = Omit<Situation, "profile" | "rule" | "register"> & {
  readonly events: readonly string[];
  readonly dueOn?: string;
};
const rowOf =
  (profile: string, rule: string, lead: string, ...first: readonly string[]) =>
  ({ events, dueOn = "2026-03-13", ...rest }: Row): Situation => ({
    profile,
    rule,
    register: alone(of("2026-03-02", { lead, dueOn, writtenReportRequired: true }), ...first, ...events),
    ...rest,
  });

const snvOf = (rule: string) => rowOf("hai-phong-snv", rule, "Phòng Lãnh sự", "assigned 2026-03-02");
const thanhUyOf = (rule: string) => rowOf("hai-phong-thanh-uy", rule, "Đảng ủy phường Hồng Bàng");
const konTumOf = (rule: string) => rowOf("kon-tum-snn", rule, "Chi cục Kiểm lâm", "assigned 2026-03-02");
const laoCaiOf = (rule: string) => rowOf("lao-cai", rule, "Sở Y tế");
const canTho = rowOf("can-tho", "can-tho/5.2:task", "Sở Xây dựng");

/** Done on Monday 16/3, a day late; taken up on Thursday 1/10. */
const inOctober = ["completed 2026-03-16", "resultRecorded 2026-03-16", "reopened 2026-10-01 by=office"] as const;
const october = "reopened@2026-10-01";

const LATE_ANEW: readonly Situation[] = [
  snvOf("hai-phong-snv/8.2.a:task")({
    says: "19: done a day late and taken up half a year later: late anew, from the day after",
    events: inOctober,
    occasion: october,
    on: {
      "2026-09-30": "-",
      "2026-10-01": "dueSoon due 2026-03-13",
      "2026-10-02": "overdue 1 due 2026-03-13",
      "2026-10-05": "overdue 2 due 2026-03-13",
    },
  }),
  snvOf("hai-phong-snv/8.2.a:task")({
    says: "19: the first lateness stays with its finish",
    events: inOctober,
    occasion: "-",
    on: { "2026-03-17": "metLate 1 due 2026-03-13", "2026-10-02": "metLate 1 due 2026-03-13" },
  }),
  canTho({
    says: "19: sent back by the Office that had it done on Tuesday 17/3: 23/3 is the first day late of the second time",
    events: ["completed 2026-03-17", "returned 2026-03-20 by=Văn phòng"],
    occasion: "returned@2026-03-20",
    on: { "2026-03-20": "dueSoon due 2026-03-13", "2026-03-23": "overdue 1 due 2026-03-13" },
  }),
  konTumOf("kon-tum-snn/10.2.a:task")({
    says: "19: done late, taken up on Wednesday 18/3, done again on Friday 20/3: two days",
    events: ["completed 2026-03-16", "reopened 2026-03-18", "completed 2026-03-20"],
    occasion: "reopened@2026-03-18",
    on: { "2026-03-19": "overdue 1 due 2026-03-13", "2026-03-20": "metLate 2 due 2026-03-13" },
  }),
  laoCaiOf("lao-cai/4.1:task")({
    says: "22: done late, taken up and sent back that day: from the day after the answer",
    events: ["completed 2026-03-16", "reopened 2026-03-18", "returned 2026-03-18", "received 2026-03-20"],
    occasion: "reopened@2026-03-18",
    on: {
      "2026-03-19": "notApplicable due 2026-03-13 returned",
      "2026-03-20": "dueSoon due 2026-03-13",
      "2026-03-23": "overdue 1 due 2026-03-13",
    },
  }),
  laoCaiOf("lao-cai/4.1:task")({
    says: "19: a deadline moved after it had passed, and kept: what is taken up after it is late from then",
    events: ["deadlineAdjusted 2026-03-17 dueOn=2026-03-20", "completed 2026-03-20", "reopened 2026-03-25"],
    occasion: "reopened@2026-03-25",
    on: { "2026-03-25": "dueSoon due 2026-03-20", "2026-03-26": "overdue 1 due 2026-03-20" },
  }),
];

/** Done on Thursday 12/3, taken up on the 16th, done on the 17th, taken up on the 19th, done on Monday the 23rd. */
const twice = [
  "completed 2026-03-12",
  "reopened 2026-03-16 by=office",
  "completed 2026-03-17",
  "reopened 2026-03-19 by=office",
  "completed 2026-03-23",
] as const;
const TWICE: readonly Situation[] = [
  thanhUyOf("hai-phong-thanh-uy/8.2.a:task")({
    says: "19: what was done late the first time it was taken up stays so when it is taken up again",
    events: twice,
    occasion: "reopened@2026-03-16",
    on: {
      "2026-03-17": "metLate 1 due 2026-03-13",
      "2026-03-18": "metLate 1 due 2026-03-13",
      "2026-03-19": "metLate 1 due 2026-03-13",
      "2026-03-20": "metLate 1 due 2026-03-13",
      "2026-03-24": "metLate 1 due 2026-03-13",
    },
  }),
  thanhUyOf("hai-phong-thanh-uy/8.2.a:task")({
    says: "19: and the second time counts from its own day: 20 and 23/3",
    events: twice,
    occasion: "reopened@2026-03-19",
    on: { "2026-03-20": "overdue 1 due 2026-03-13", "2026-03-24": "metLate 2 due 2026-03-13" },
  }),
  laoCaiOf("lao-cai/4.1:task")({
    says: "19: done in time when it was taken up the first time, that stays met",
    events: ["completed 2026-03-17", "reopened 2026-03-18", "completed 2026-03-18", "reopened 2026-03-20"],
    occasion: "reopened@2026-03-18",
    on: { "2026-03-19": "met due 2026-03-13", "2026-03-24": "met due 2026-03-13" },
  }),
  laoCaiOf("lao-cai/4.1:task")({
    says: "19: and the first lateness, of 16 and 17/3, stays too",
    events: ["completed 2026-03-17", "reopened 2026-03-18", "completed 2026-03-18", "reopened 2026-03-20"],
    occasion: "-",
    on: { "2026-03-19": "metLate 2 due 2026-03-13", "2026-03-24": "metLate 2 due 2026-03-13" },
  }),
];

const sixMonths = snvOf("hai-phong-snv/8.1.d");
const sevenDays = thanhUyOf("hai-phong-thanh-uy/8.1.d");
/** Done late, confirmed, and taken up on Monday 1/6. */
const inJune = ["completed 2026-03-16", "confirmed 2026-03-18 by=office", "reopened 2026-06-01 by=office"] as const;
const STATES: readonly Situation[] = [
  sixMonths({
    says: "22: six months from the taking up of 1/10, not from the deadline",
    events: inOctober,
    on: { "2026-10-01": "-", "2026-10-02": "-", "2027-04-01": "-", "2027-04-02": "owed since 2027-04-02" },
  }),
  sixMonths({
    says: "20: begun before the late finish, it ended with that; of what is taken up again six months are counted anew",
    events: ["completed 2026-09-28", "reopened 2026-09-30 by=office"],
    on: {
      "2026-09-13": "-",
      "2026-09-14": "owed since 2026-09-14",
      "2026-09-28": "notApplicable stateEnded",
      "2026-09-30": "notApplicable stateEnded",
      "2027-03-30": "notApplicable stateEnded",
      "2027-03-31": "owed since 2027-03-31",
    },
  }),
  sevenDays({
    says: "22: the seventh working day after Monday 1/6 is Wednesday 10/6",
    events: inJune,
    on: { "2026-06-01": "-", "2026-06-02": "-", "2026-06-09": "-", "2026-06-10": "owed since 2026-06-10" },
  }),
  sevenDays({
    says: "20: an episode that had begun, from 24/3, ends with the late finish and stays what it was",
    events: ["urged 2026-03-25 by=office", "completed 2026-03-26", "reopened 2026-03-30"],
    occasion: "due",
    on: { "2026-03-23": "-", "2026-03-24": "owed since 2026-03-24", "2026-04-10": "met since 2026-03-24" },
  }),
  sevenDays({
    says: "20: and the second is one of its own: 31/3, 1, 2, 3, 6, 7 and 8/4",
    events: ["urged 2026-03-25 by=office", "completed 2026-03-26", "reopened 2026-03-30"],
    occasion: "reopened@2026-03-30",
    on: { "2026-04-07": "-", "2026-04-08": "owed since 2026-04-08" },
  }),
  laoCaiOf("lao-cai/19.3")({
    says: "20: what had not to be waited for begins on the day on which it is taken up",
    events: ["completed 2026-03-16", "reopened 2026-03-18"],
    occasion: "reopened@2026-03-18",
    on: { "2026-03-17": "-", "2026-03-18": "owed since 2026-03-18", "2026-03-19": "owed since 2026-03-18" },
  }),
  laoCaiOf("lao-cai/19.3")({
    says: "20: the first episode ended with the finish",
    events: ["completed 2026-03-16", "reopened 2026-03-18"],
    occasion: "due",
    on: { "2026-03-15": "owed since 2026-03-14", "2026-03-19": "notApplicable stateEnded" },
  }),
  thanhUyOf("hai-phong-thanh-uy/8.1.e")({
    says: "20: a result reported late and taken back: not reported anew from the taking up",
    events: ["resultRecorded 2026-03-16", "completed 2026-03-16", "reopened 2026-03-18"],
    occasion: "reopened@2026-03-18",
    on: { "2026-03-17": "-", "2026-03-18": "owed since 2026-03-18" },
  }),
];

/** Where the lead sends a task back to the Office, the Office would send it to itself. */
const itself = "returned 2026-03-06";
const TO_ITSELF: readonly Situation[] = [
  rowOf(
    "lao-cai",
    "lao-cai/4.1:task",
    "Văn phòng UBND tỉnh",
    "received 2026-03-05",
  )({
    says: "4: the Office sends its own task to itself: that stops nothing",
    events: [itself],
    on: { "2026-03-13": "dueSoon due 2026-03-13", "2026-03-16": "overdue 1 due 2026-03-13" },
  }),
  ...["lead", "Văn phòng", "Chánh Văn phòng UBND tỉnh"].map((by) =>
    rowOf(
      "lao-cai",
      "lao-cai/7.2.a",
      "Văn phòng UBND tỉnh",
    )({
      says: `4: nor by the name of ${by}`,
      events: [`${itself} by=${by}`],
      on: { "2026-03-18": "dueSoon due 2026-03-18", "2026-03-19": "overdue 1 due 2026-03-18" },
    }),
  ),
  rowOf(
    "lao-cai",
    "lao-cai/6.2.a#2",
    "Văn phòng UBND tỉnh",
  )({
    says: "4: it owes itself no answer",
    events: [itself],
    on: { "2026-03-06": "-", "2026-03-30": "-" },
  }),
  rowOf(
    "can-tho",
    "can-tho/5.2#2",
    "Văn phòng UBND thành phố",
  )({
    says: "4: nor does it send anything back",
    events: [itself],
    on: { "2026-03-05": "notApplicable invoked", "2026-03-06": "notApplicable toItself" },
  }),
  rowOf(
    "can-tho",
    "can-tho/11.2:explain",
    "Văn phòng UBND thành phố",
  )({
    says: "4: and explains its delay to the Chair",
    events: [itself],
    on: { "2026-03-13": "-", "2026-03-14": "owed since 2026-03-14" },
  }),
  rowOf(
    "hai-phong-snv",
    "hai-phong-snv/6.1.c",
    "Văn phòng Sở",
    "assigned 2026-03-02",
    "received 2026-03-05",
  )({
    says: "4: in the department, too, in time or not",
    events: [itself],
    on: { "2026-03-06": "notApplicable toItself", "2026-03-30": "notApplicable toItself" },
  }),
  rowOf(
    "hai-phong-snv",
    "hai-phong-snv/18.3",
    "Văn phòng Sở",
    "assigned 2026-03-02",
  )({
    says: "4: it tells the Director of what it did not do",
    events: [itself],
    on: { "2026-03-13": "-", "2026-03-14": "owed since 2026-03-14" },
  }),
  rowOf(
    "hai-phong-thanh-uy",
    "hai-phong-thanh-uy/8.2.a:task",
    "Văn phòng Thành ủy",
  )({
    says: "4: what it reports to whoever assigned it stops nothing of its own either",
    events: [itself],
    on: { "2026-03-13": "dueSoon due 2026-03-13", "2026-03-16": "overdue 1 due 2026-03-13" },
  }),
  rowOf(
    "lao-cai",
    "lao-cai/4.1:task",
    "Văn phòng UBND tỉnh; Sở Y tế",
  )({
    says: "3: a department leads with it, and may send it back",
    events: [itself],
    unit: "Sở Y tế",
    on: { "2026-03-05": "pending due 2026-03-13", "2026-03-16": "notApplicable due 2026-03-13 returned" },
  }),
  rowOf(
    "kon-tum-snn",
    "kon-tum-snn/10.2.a:task",
    "Văn phòng Sở",
    "assigned 2026-03-02",
  )({
    says: "4: the Office of Kon Tum sends it to the body that issued it, not to itself",
    events: [itself],
    on: { "2026-03-16": "notApplicable due 2026-03-13 returned" },
  }),
];

export const TAKEN_UP_SITUATIONS: readonly Situation[] = [...LATE_ANEW, ...TWICE, ...STATES, ...TO_ITSELF];
