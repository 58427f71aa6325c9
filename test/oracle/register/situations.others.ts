import { alone, of, type Situation, task } from "./situation-table.js";

/** Cần Thơ, the two of Hải Phòng and Kon Tum, worked out by hand. */

const canTho = (situation: Omit<Situation, "profile">): Situation => ({ profile: "can-tho", ...situation });
const snv = (situation: Omit<Situation, "profile">): Situation => ({ profile: "hai-phong-snv", ...situation });
const thanhUy = (situation: Omit<Situation, "profile">): Situation => ({ profile: "hai-phong-thanh-uy", ...situation });
const konTum = (situation: Omit<Situation, "profile">): Situation => ({ profile: "kon-tum-snn", ...situation });

const CAN_THO_SITUATIONS: readonly Situation[] = [
  canTho({
    says: "5.1: the working day after Friday 9/1/2026 is the Saturday 10/1, which is worked",
    register: alone(of("2026-01-09", { lead: "Sở Xây dựng" })),
    rule: "can-tho/5.1",
    on: {
      "2026-01-10": "dueSoon due 2026-01-10",
      "2026-01-11": "overdue 0 due 2026-01-10",
      "2026-01-12": "overdue 1 due 2026-01-10",
    },
  }),
  canTho({
    says: "5.1#2: what is urgent at once, on Sunday 8/3 too",
    register: alone(of("2026-03-08", { lead: "Sở Xây dựng", urgent: true })),
    rule: "can-tho/5.1#2",
    on: { "2026-03-08": "dueSoon due 2026-03-08", "2026-03-09": "overdue 1 due 2026-03-08" },
  }),
  canTho({
    says: "1.2: a company lies outside the scope",
    register: alone(of("2026-03-02", { lead: "Công ty CP A", dueOn: "2026-03-20" })),
    rule: "can-tho/5.2:task",
    on: { "2026-03-30": "notApplicable due 2026-03-20 outsideScope" },
  }),
  canTho({
    says: "11.2: to the Chair: the Office explains too where it leads",
    register: alone(of("2026-03-02", { lead: "Văn phòng UBND thành phố Cần Thơ", dueOn: "2026-03-20" })),
    rule: "can-tho/11.2:explain",
    on: { "2026-03-20": "-", "2026-03-21": "owed since 2026-03-21" },
  }),
  canTho({
    says: "5.2: the update is owed from the handling, without a number",
    register: alone(of("2026-03-02", { lead: "Sở Xây dựng", dueOn: "2026-03-20" }), "completed 2026-03-18"),
    rule: "can-tho/5.2:update",
    unit: "Sở Xây dựng",
    on: { "2026-03-17": "-", "2026-03-18": "owed since 2026-03-18", "2026-04-30": "owed since 2026-03-18" },
  }),
  canTho({
    says: "12.1: the quarter before 15/3",
    register: { tasks: [task(of("2026-01-05", { lead: "Sở Xây dựng" }))], reports: [] },
    rule: "can-tho/12.1",
    unit: "Sở Xây dựng",
    period: "2026-Q1",
    on: { "2026-03-14": "dueSoon due 2026-03-14", "2026-03-16": "overdue 1 due 2026-03-14" },
  }),
  canTho({
    says: "16: a report without a name is the month's, not the quarter's too",
    register: {
      tasks: [task({ lead: "Sở Xây dựng" }, "assigned 2026-03-02")],
      reports: [{ provision: "can-tho/12.1", unit: "Sở Xây dựng", on: "2026-03-10" }],
    },
    rule: "can-tho/12.1",
    unit: "Sở Xây dựng",
    period: "2026-03",
    on: { "2026-03-20": "met due 2026-03-19" },
  }),
  canTho({
    says: "16: so that the quarter is late",
    register: {
      tasks: [task({ lead: "Sở Xây dựng" }, "assigned 2026-03-02")],
      reports: [{ provision: "can-tho/12.1", unit: "Sở Xây dựng", on: "2026-03-10" }],
    },
    rule: "can-tho/12.1",
    unit: "Sở Xây dựng",
    period: "2026-Q1",
    on: { "2026-03-16": "overdue 1 due 2026-03-14" },
  }),
  canTho({
    says: "12.1: the year by 9 November, a Monday",
    register: { tasks: [task(of("2026-01-05", { lead: "Sở Xây dựng" }))], reports: [] },
    rule: "can-tho/12.1",
    unit: "Sở Xây dựng",
    period: "2026",
    on: { "2026-11-09": "dueSoon due 2026-11-09", "2026-11-10": "overdue 1 due 2026-11-09" },
  }),
];

const division = { lead: "Phòng Lễ tân" };
const SNV_SITUATIONS: readonly Situation[] = [
  snv({
    says: "6.1.c: sent back on the working day after the receipt",
    register: alone(
      { ...division, dueOn: "2026-03-20" },
      "assigned 2026-03-02",
      "received 2026-03-02",
      "returned 2026-03-03",
    ),
    rule: "hai-phong-snv/6.1.c",
    unit: "Phòng Lễ tân",
    on: { "2026-03-02": "notApplicable due 2026-03-03 invoked", "2026-03-03": "met due 2026-03-03" },
  }),
  snv({
    says: "6.1.c: a day later it is itself late",
    register: alone(
      { ...division, dueOn: "2026-03-20" },
      "assigned 2026-03-02",
      "received 2026-03-02",
      "returned 2026-03-04",
    ),
    rule: "hai-phong-snv/6.1.c",
    unit: "Phòng Lễ tân",
    on: { "2026-03-04": "metLate 1 due 2026-03-03" },
  }),
  snv({
    says: "22: and stops nothing",
    register: alone(
      { ...division, dueOn: "2026-03-20" },
      "assigned 2026-03-02",
      "received 2026-03-02",
      "returned 2026-03-04",
    ),
    rule: "hai-phong-snv/18.3",
    on: { "2026-03-21": "owed since 2026-03-21" },
  }),
  snv({
    says: "22: though the Office owes its answer all the same",
    register: alone(
      { ...division, dueOn: "2026-03-20" },
      "assigned 2026-03-02",
      "received 2026-03-02",
      "returned 2026-03-04",
    ),
    rule: "hai-phong-snv/6.1.c:answer",
    on: { "2026-03-10": "owed since 2026-03-04" },
  }),
  snv({
    says: "6.1.b: the division that issued the report posts it within 1 working day",
    register: alone(division, "assigned 2026-02-02", "resultIssued 2026-03-06 by=Phòng Lãnh sự"),
    rule: "hai-phong-snv/6.1.b",
    unit: "Phòng Lãnh sự",
    on: { "2026-03-09": "dueSoon due 2026-03-09", "2026-03-10": "overdue 1 due 2026-03-09" },
  }),
  snv({
    says: "6.2.a: the later of the issue of 2/3 and the assignment of 4/3",
    register: alone(of("2026-03-02", division), "assigned 2026-03-04"),
    rule: "hai-phong-snv/6.2.a",
    on: { "2026-03-05": "dueSoon due 2026-03-05", "2026-03-06": "overdue 1 due 2026-03-05" },
  }),
  snv({
    says: "12: the assignment is not recorded: the issue is shown, and once passed it is a question",
    register: alone(of("2026-03-02", division)),
    rule: "hai-phong-snv/6.2.a",
    on: { "2026-03-03": "dueSoon due 2026-03-03", "2026-03-04": "undetermined due 2026-03-03" },
  }),
  snv({
    says: "8.1.d: over six months after Monday 2/3 begins on 3/9",
    register: alone(division, "assigned 2026-03-02"),
    rule: "hai-phong-snv/8.1.d",
    on: { "2026-09-02": "-", "2026-09-03": "owed since 2026-09-03" },
  }),
  snv({
    says: "A59: an explanation of 10/8 excuses until six months have passed once more",
    register: alone(division, "assigned 2026-03-02", "delayExplained 2026-08-10"),
    rule: "hai-phong-snv/8.1.d",
    on: { "2026-09-03": "-", "2027-02-10": "-", "2027-02-11": "owed since 2027-02-11" },
  }),
  snv({
    says: "6: what counts from the assignment counts for the new lead from its own",
    register: alone(division, "assigned 2026-03-02", "reassigned 2026-05-04 lead=Phòng Lãnh sự"),
    rule: "hai-phong-snv/8.1.d",
    on: { "2026-09-03": "-", "2026-11-04": "-", "2026-11-05": "owed since 2026-11-05" },
  }),
  snv({
    says: "16.1: the division that inspected; its head acts for it",
    register: alone(division, "assigned 2026-02-02", "inspectionEnded 2026-03-10 by=Trưởng phòng Lãnh sự"),
    rule: "hai-phong-snv/16.1",
    on: { "2026-03-19": "dueSoon due 2026-03-19", "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  snv({
    says: "19.2: the lead division, 7 working days after feedback; what the Office does is not its act",
    register: alone(
      division,
      "assigned 2026-02-02",
      "feedbackReceived 2026-03-10",
      "urged 2026-03-12 by=office",
      "urged 2026-03-20",
    ),
    rule: "hai-phong-snv/19.2",
    unit: "Phòng Lễ tân",
    on: { "2026-03-19": "dueSoon due 2026-03-19", "2026-03-20": "metLate 1 due 2026-03-19" },
  }),
  snv({
    says: "A60: a week in which a task was finished has its report",
    register: { tasks: [task(division, "assigned 2026-02-02", "completed 2026-03-04")], reports: [] },
    rule: "hai-phong-snv/6.1.d",
    unit: "Phòng Lễ tân",
    period: "2026-W10",
    on: { "2026-03-05": "dueSoon due 2026-03-05", "2026-03-06": "overdue 1 due 2026-03-05" },
  }),
  snv({
    says: "A60: a task becomes overdue on the day after its deadline: Thursday 5/3 is the next week's",
    register: { tasks: [task({ ...division, dueOn: "2026-03-05" }, "assigned 2026-02-02")], reports: [] },
    rule: "hai-phong-snv/6.1.d#2",
    unit: "Phòng Lễ tân",
    period: "2026-W10",
    on: { "2026-03-13": "notApplicable due 2026-03-05 ifAny" },
  }),
  snv({
    says: "A60: in which it is owed",
    register: { tasks: [task({ ...division, dueOn: "2026-03-05" }, "assigned 2026-02-02")], reports: [] },
    rule: "hai-phong-snv/6.1.d#2",
    unit: "Phòng Lễ tân",
    period: "2026-W11",
    on: { "2026-03-13": "overdue 1 due 2026-03-12" },
  }),
  snv({
    says: "20.1: the last working day before the session of Monday 30/3",
    register: {
      tasks: [task(division, "assigned 2026-02-02")],
      meetings: [{ type: "regularSession", on: "2026-03-30" }],
      reports: [],
    },
    rule: "hai-phong-snv/20.1",
    unit: "Phòng Lễ tân",
    on: { "2026-03-27": "dueSoon due 2026-03-27", "2026-03-30": "overdue 1 due 2026-03-27" },
  }),
  snv({
    says: "20.1: a report without a name, sent before the session, is that session's",
    register: {
      tasks: [task(division, "assigned 2026-02-02")],
      meetings: [{ type: "regularSession", on: "2026-03-30" }],
      reports: [{ provision: "hai-phong-snv/20.1", unit: "Phòng Lễ tân", on: "2026-03-26" }],
    },
    rule: "hai-phong-snv/20.1",
    unit: "Phòng Lễ tân",
    on: { "2026-03-25": "dueSoon due 2026-03-27", "2026-03-30": "met due 2026-03-27" },
  }),
  snv({
    says: "6.1.c: what lay there before the task was given is received with it: a return the day after is in time",
    register: alone(
      { ...division, dueOn: "2026-03-20" },
      "received 2026-03-04",
      "assigned 2026-03-10",
      "returned 2026-03-11 by=lead",
    ),
    rule: "hai-phong-snv/8.2.a:task",
    on: { "2026-03-23": "notApplicable due 2026-03-20 returned" },
  }),
  snv({
    says: "6.1.c: two working days after it was given it is not",
    register: alone(
      { ...division, dueOn: "2026-03-20" },
      "received 2026-03-04",
      "assigned 2026-03-10",
      "returned 2026-03-12 by=lead",
    ),
    rule: "hai-phong-snv/8.2.a:task",
    on: { "2026-03-23": "overdue 1 due 2026-03-20" },
  }),
  snv({
    says: "22.1: before 25 December",
    register: { tasks: [task(division, "assigned 2026-02-02")], reports: [] },
    rule: "hai-phong-snv/22.1",
    period: "2026",
    on: { "2026-12-24": "dueSoon due 2026-12-24", "2026-12-25": "overdue 1 due 2026-12-24" },
  }),
];

const unit = { lead: "Ban Tổ chức" };
const THANH_UY_SITUATIONS: readonly Situation[] = [
  thanhUy({
    says: "5.1: at once, on Sunday 1/3 by the end of Monday",
    register: alone(of("2026-03-01", unit)),
    rule: "hai-phong-thanh-uy/5.1",
    on: { "2026-03-02": "dueSoon due 2026-03-02", "2026-03-03": "overdue 1 due 2026-03-02" },
  }),
  thanhUy({
    says: "6.1.a: finished on Saturday 7/3, on the System by Monday",
    register: alone(
      { ...unit, dueOn: "2026-03-31" },
      "assigned 2026-02-02",
      "completed 2026-03-07",
      "resultRecorded 2026-03-10",
    ),
    rule: "hai-phong-thanh-uy/6.1.a",
    unit: "Ban Tổ chức",
    on: { "2026-03-09": "dueSoon due 2026-03-09", "2026-03-10": "metLate 1 due 2026-03-09" },
  }),
  thanhUy({
    says: "6.1.b: who leads at the end of the last day of February owes February",
    register: alone(
      { ...unit, dueOn: "2026-06-30" },
      "assigned 2026-02-02",
      "reassigned 2026-02-28 lead=Ban Tuyên giáo",
    ),
    rule: "hai-phong-thanh-uy/6.1.b",
    unit: "Ban Tuyên giáo",
    period: "2026-02",
    on: { "2026-03-02": "overdue 1 due 2026-02-28" },
  }),
  thanhUy({
    says: "23: a period whose day fell in a suspension is owed by nobody",
    register: alone(
      { ...unit, dueOn: "2026-06-30" },
      "assigned 2026-02-02",
      "suspended 2026-02-27",
      "resumed 2026-03-02",
    ),
    rule: "hai-phong-thanh-uy/6.1.b",
    period: "2026-02",
    on: { "2026-03-05": "-" },
  }),
  thanhUy({
    says: "8.1.d: the 7th working day after Tuesday 10/3 is Thursday 19/3",
    register: alone({ ...unit, dueOn: "2026-03-10" }, "assigned 2026-02-02", "urged 2026-03-23"),
    rule: "hai-phong-thanh-uy/8.1.d",
    on: { "2026-03-18": "-", "2026-03-19": "owed since 2026-03-19", "2026-03-23": "met since 2026-03-19" },
  }),
  thanhUy({
    says: "22: counted from the answer of Monday 16/3 where the deadline passed in the wait",
    register: alone(
      { ...unit, dueOn: "2026-03-10" },
      "assigned 2026-02-02",
      "returned 2026-03-09",
      "received 2026-03-16",
    ),
    rule: "hai-phong-thanh-uy/8.1.d",
    on: { "2026-03-24": "-", "2026-03-25": "owed since 2026-03-25" },
  }),
  thanhUy({
    says: "8.1.d#2: pressed before quarter I was missed, the missed quarter is a new ground",
    register: alone(unit, "assigned 2025-11-10", "urged 2026-01-20"),
    rule: "hai-phong-thanh-uy/8.1.d#2",
    on: {
      "2026-01-13": "-",
      "2026-01-14": "owed since 2026-01-14",
      "2026-01-20": "met since 2026-01-14",
      "2026-04-13": "met since 2026-01-14",
      "2026-04-14": "owed since 2026-04-14 | met since 2026-01-14",
    },
  }),
  thanhUy({
    says: "8.1.d#2: pressed after it was missed, it is not",
    register: alone(unit, "assigned 2025-11-10", "urged 2026-04-03"),
    rule: "hai-phong-thanh-uy/8.1.d#2",
    on: { "2026-04-14": "met since 2026-01-14" },
  }),
  thanhUy({
    says: "8.1.e: whether a written report is asked is not recorded",
    register: alone({ ...unit, dueOn: "2026-03-10" }, "assigned 2026-02-02"),
    rule: "hai-phong-thanh-uy/8.1.e",
    on: { "2026-03-10": "-", "2026-03-11": "undetermined" },
  }),
  thanhUy({
    says: "8.1.e: it is not asked",
    register: alone({ ...unit, dueOn: "2026-03-10", writtenReportRequired: false }, "assigned 2026-02-02"),
    rule: "hai-phong-thanh-uy/8.1.e",
    on: { "2026-04-11": "-" },
  }),
  thanhUy({
    says: "11#5: 10 working days after Tuesday 10/3",
    register: alone(unit, "assigned 2026-02-02", "feedbackReceived 2026-03-10"),
    rule: "hai-phong-thanh-uy/11#5",
    on: { "2026-03-24": "dueSoon due 2026-03-24", "2026-03-25": "overdue 1 due 2026-03-24" },
  }),
];

const KON_TUM_SITUATIONS: readonly Situation[] = [
  konTum({
    says: "6.1.b: 1 working day after the Office received it on Friday 6/3; the unit's receipt is another",
    register: alone(
      { lead: "Chi cục Kiểm lâm" },
      "assigned 2026-03-05",
      "received 2026-03-05 by=Chi cục Kiểm lâm",
      "received 2026-03-06",
    ),
    rule: "kon-tum-snn/6.1.b",
    on: { "2026-03-09": "dueSoon due 2026-03-09", "2026-03-10": "overdue 1 due 2026-03-09" },
  }),
  konTum({
    says: "6.2: sent back by the Office it is gone",
    register: alone(
      { lead: "Chi cục Kiểm lâm", dueOn: "2026-03-20" },
      "assigned 2026-03-02",
      "returned 2026-03-06 by=Văn phòng Sở",
    ),
    rule: "kon-tum-snn/18.3",
    on: { "2026-03-30": "-" },
  }),
  konTum({
    says: "6.2: nothing more is owed on it by the Office either",
    register: alone(
      { lead: "Chi cục Kiểm lâm", dueOn: "2026-03-20" },
      "assigned 2026-03-02",
      "returned 2026-03-06 by=Văn phòng Sở",
    ),
    rule: "kon-tum-snn/6.3.b",
    on: { "2026-03-30": "notApplicable due 2026-03-24 returned" },
  }),
  konTum({
    says: "A61: one by a unit stops nothing",
    register: alone(
      { lead: "Chi cục Kiểm lâm", dueOn: "2026-03-20" },
      "assigned 2026-03-02",
      "returned 2026-03-06 by=Chi cục Kiểm lâm",
    ),
    rule: "kon-tum-snn/18.3",
    on: { "2026-03-20": "-", "2026-03-21": "owed since 2026-03-21" },
  }),
  konTum({
    says: "11: who inspected is not recorded: the role owes it, and nobody has a name",
    register: alone({ lead: "Chi cục Kiểm lâm" }, "assigned 2026-02-02", "inspectionEnded 2026-03-10"),
    rule: "kon-tum-snn/16.2",
    on: { "2026-03-17": "dueSoon due 2026-03-17", "2026-03-18": "overdue 1 due 2026-03-17" },
  }),
  konTum({
    says: "16.2: who inspected itself has nobody to tell",
    register: alone(
      { lead: "Chi cục Kiểm lâm" },
      "assigned 2026-02-02",
      "inspectionEnded 2026-03-10 by=Chi cục Kiểm lâm",
    ),
    rule: "kon-tum-snn/16.2:notify",
    on: { "2026-03-18": "notApplicable toItself" },
  }),
  konTum({
    says: "6.3.b: 2 working days after Friday 20/3",
    register: alone(
      { lead: "Chi cục Kiểm lâm", dueOn: "2026-03-20" },
      "assigned 2026-03-02",
      "resultRecorded 2026-03-25 by=office",
    ),
    rule: "kon-tum-snn/6.3.b",
    on: { "2026-03-24": "dueSoon due 2026-03-24", "2026-03-25": "metLate 1 due 2026-03-24" },
  }),
  ...["Chi cục Kiểm lâm", "Phòng Kế hoạch - Tài chính", "office", "lead"].map((by) =>
    konTum({
      says: `6.3.b: put there by ${by}, it is there: the sentence names nobody`,
      register: alone(
        { lead: "Chi cục Kiểm lâm", dueOn: "2026-03-20" },
        "assigned 2026-03-02",
        `resultRecorded 2026-03-24 by=${by}`,
      ),
      rule: "kon-tum-snn/6.3.b",
      on: {
        "2026-03-23": "dueSoon due 2026-03-24",
        "2026-03-24": "met due 2026-03-24",
        "2026-03-25": "met due 2026-03-24",
      },
    }),
  ),
  konTum({
    says: "6.3.b: an update before the deadline tells nothing of how it stood on that day",
    register: alone(
      { lead: "Chi cục Kiểm lâm", dueOn: "2026-03-20" },
      "assigned 2026-03-02",
      "progressReported 2026-03-19 by=Chi cục Kiểm lâm",
      "progressReported 2026-03-25 by=Chi cục Kiểm lâm",
    ),
    rule: "kon-tum-snn/6.3.b",
    on: { "2026-03-24": "dueSoon due 2026-03-24", "2026-03-25": "metLate 1 due 2026-03-24" },
  }),
  ...["progressReported 2026-03-12 by=Chi cục Kiểm lâm", "resultRecorded 2026-03-09 by=Chi cục Kiểm lâm"].map((entry) =>
    konTum({
      says: `6.3.b: without a deadline 2 working days after the result of Tuesday 10/3: ${entry}`,
      register: alone({ lead: "Chi cục Kiểm lâm" }, "assigned 2026-03-02", entry, "completed 2026-03-10"),
      rule: "kon-tum-snn/6.3.b:no-deadline",
      on: { "2026-03-09": "-", "2026-03-12": "met due 2026-03-12", "2026-03-13": "met due 2026-03-12" },
    }),
  ),
  konTum({
    says: "6.3.b, 23: a deadline that comes while the task is suspended has not passed; late are the days after it goes on",
    register: alone(
      { lead: "Chi cục Kiểm lâm", dueOn: "2026-03-20" },
      "assigned 2026-03-02",
      "suspended 2026-03-10",
      "resumed 2026-04-01",
    ),
    rule: "kon-tum-snn/6.3.b",
    on: {
      "2026-03-25": "notApplicable due 2026-03-24 suspended",
      "2026-04-01": "dueSoon due 2026-03-24",
      "2026-04-02": "overdue 1 due 2026-03-24",
    },
  }),
  konTum({
    says: "16.2, 3: two leads inspected, Monday 2/3: the second owes it too, and what the first reported is its own",
    register: alone(
      { lead: "Chi cục Kiểm lâm; Trung tâm Khuyến nông" },
      "assigned 2026-02-02",
      "inspectionEnded 2026-03-02 by=lead",
      "inspectionReported 2026-03-11 by=Chi cục Kiểm lâm",
    ),
    rule: "kon-tum-snn/16.2",
    unit: "Trung tâm Khuyến nông",
    on: { "2026-03-10": "overdue 1 due 2026-03-09", "2026-03-11": "metLate 2 due 2026-03-09" },
  }),
  konTum({
    says: "6.3.b, 23: what became late between two suspensions stays",
    register: alone(
      { lead: "Chi cục Kiểm lâm", dueOn: "2026-03-20" },
      "assigned 2026-03-02",
      "suspended 2026-03-10",
      "resumed 2026-04-01",
      "suspended 2026-04-08",
    ),
    rule: "kon-tum-snn/6.3.b",
    on: { "2026-04-09": "overdue 6 due 2026-03-24" },
  }),
  konTum({
    says: "6.3.b, 23: suspended after it had passed: what the Office owes is not the lead's",
    register: alone({ lead: "Chi cục Kiểm lâm", dueOn: "2026-03-20" }, "assigned 2026-03-02", "suspended 2026-03-23"),
    rule: "kon-tum-snn/6.3.b",
    on: { "2026-03-25": "overdue 1 due 2026-03-24" },
  }),
  konTum({
    says: "20.1: at latest on the 19th",
    register: { tasks: [task({ lead: "Chi cục Kiểm lâm" }, "assigned 2026-03-02")], reports: [] },
    rule: "kon-tum-snn/20.1",
    unit: "Chi cục Kiểm lâm",
    period: "2026-03",
    on: { "2026-03-19": "dueSoon due 2026-03-19", "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  konTum({
    says: "20.1: the Office reports nothing to itself",
    register: { tasks: [task({ lead: "Văn phòng Sở" }, "assigned 2026-03-02")], reports: [] },
    rule: "kon-tum-snn/20.1",
    period: "2026-03",
    on: { "2026-03-20": "notApplicable due 2026-03-19 toItself" },
  }),
  konTum({
    says: "19.2: to the leaders too: the Office owes it where it leads",
    register: alone({ lead: "Văn phòng Sở", dueOn: "2026-03-20" }, "assigned 2026-03-02"),
    rule: "kon-tum-snn/19.2:explain",
    on: { "2026-03-21": "owed since 2026-03-21" },
  }),
  konTum({
    says: "5.2#2: no secret task in the half-year: no report",
    register: {
      tasks: [task({ secrecy: "secret" }, "assigned 2025-11-03", "completed 2025-12-31")],
      reports: [],
    },
    rule: "kon-tum-snn/5.2#2",
    period: "2026-H1",
    on: { "2026-06-11": "-" },
  }),
  konTum({
    says: "5.2#2: one that was finished on its first day: one report",
    register: {
      tasks: [task({ secrecy: "secret" }, "assigned 2025-11-03", "completed 2026-01-01")],
      reports: [],
    },
    rule: "kon-tum-snn/5.2#2",
    period: "2026-H1",
    on: { "2026-06-11": "overdue 1 due 2026-06-10" },
  }),
];

export const OTHER_SITUATIONS: readonly Situation[] = [
  ...CAN_THO_SITUATIONS,
  ...SNV_SITUATIONS,
  ...THANH_UY_SITUATIONS,
  ...KON_TUM_SITUATIONS,
];
