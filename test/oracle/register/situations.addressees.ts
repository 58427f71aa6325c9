import type { BodyIn, RegisterIn, ReportIn } from "./input.js";
import { of, type Situation, task } from "./situation-table.js";

/**
 * Who is no addressee: whoever assigns, the office above, the department as a whole; and parts, which lead in their own
 * name (SEMANTICS 1, 3, 11). The documents are of Monday 2/3/2026, the deadline is Friday 20/3.
 */

type Row = Omit<Situation, "profile" | "register"> & {
  readonly lead: string;
  readonly events?: readonly string[];
  readonly bodies?: readonly BodyIn[];
  readonly sent?: readonly ReportIn[];
};
const rowOf =
  (profile: string, ...first: readonly string[]) =>
  ({ lead, events = [], bodies, sent = [], ...rest }: Row): Situation => {
    const register: RegisterIn = {
      tasks: [task(of("2026-03-02", { lead, dueOn: "2026-03-20" }), ...first, ...events)],
      reports: sent,
      ...(bodies === undefined ? {} : { bodies }),
      ...(profile === "hai-phong-snv" ? { meetings: [{ type: "regularSession", on: "2026-03-30" }] } : {}),
    };
    return { profile, register, ...rest };
  };
const laoCai = rowOf("lao-cai");
const canTho = rowOf("can-tho");
const snv = rowOf("hai-phong-snv", "assigned 2026-03-02");
const thanhUy = rowOf("hai-phong-thanh-uy");
const konTum = rowOf("kon-tum-snn", "assigned 2026-03-02");

const outside = "notApplicable due 2026-03-20 outsideScope";

const LAO_CAI: readonly Situation[] = [
  ...["UBND tỉnh", "Chủ tịch UBND tỉnh", "UBND tỉnh Lào Cai"].map((lead) =>
    laoCai({
      says: `1.2: the province gives tasks and is given none: ${lead}`,
      lead,
      rule: "lao-cai/4.1:task",
      on: { "2026-03-20": outside, "2026-03-23": outside },
    }),
  ),
  laoCai({
    says: "7.2.a: no update of it",
    lead: "UBND tỉnh",
    rule: "lao-cai/7.2.a",
    on: { "2026-03-26": "notApplicable outsideScope" },
  }),
  laoCai({
    says: "22.1: no report of it",
    lead: "UBND tỉnh",
    rule: "lao-cai/22.1",
    on: { "2026-03-19": "-", "2026-03-20": "-" },
  }),
  laoCai({
    says: "19.3: nobody presses who assigns",
    lead: "UBND tỉnh",
    rule: "lao-cai/19.3",
    on: { "2026-03-20": "-", "2026-03-21": "-", "2026-04-20": "-" },
  }),
  laoCai({
    says: "19.5: no department leads, and of whom the kind would be asked there is none",
    lead: "UBND tỉnh",
    events: ["feedbackReceived 2026-03-10 by=UBND huyện Bát Xát"],
    rule: "lao-cai/19.5",
    on: { "2026-03-18": "notApplicable conditionNotMet" },
  }),
  laoCai({
    says: "7.1: the Office enters it all the same: 3 working days after 2/3",
    lead: "UBND tỉnh",
    rule: "lao-cai/7.1",
    on: { "2026-03-05": "dueSoon due 2026-03-05", "2026-03-06": "overdue 1 due 2026-03-05" },
  }),
  laoCai({
    says: "6, 19.3: passed on after the deadline: from the first day of whoever can be pressed",
    lead: "UBND tỉnh",
    events: ["reassigned 2026-03-25 lead=Sở Y tế"],
    rule: "lao-cai/19.3",
    on: { "2026-03-24": "-", "2026-03-25": "owed since 2026-03-25" },
  }),
  laoCai({
    says: "20, 19.3: taken over by the province: there is nobody to press any more",
    lead: "Sở Y tế",
    events: ["reassigned 2026-03-25 lead=UBND tỉnh"],
    rule: "lao-cai/19.3",
    on: { "2026-03-24": "owed since 2026-03-21", "2026-03-25": "notApplicable stateEnded" },
  }),
  laoCai({
    says: "3, 19.3: a department leads with it",
    lead: "UBND tỉnh; Sở Y tế",
    rule: "lao-cai/19.3",
    on: { "2026-03-20": "-", "2026-03-21": "owed since 2026-03-21" },
  }),
  laoCai({
    says: "3: and owes the task",
    lead: "UBND tỉnh; Sở Y tế",
    rule: "lao-cai/4.1:task",
    on: { "2026-03-20": "dueSoon due 2026-03-20", "2026-03-23": "overdue 1 due 2026-03-20" },
  }),
];

const CAN_THO: readonly Situation[] = [
  ...["UBND thành phố", "Chủ tịch UBND thành phố Cần Thơ"].map((lead) =>
    canTho({
      says: `1.2: the city gives tasks and is given none: ${lead}`,
      lead,
      rule: "can-tho/5.2:task",
      on: { "2026-03-20": outside, "2026-03-23": outside },
    }),
  ),
  canTho({
    says: "11.2: it explains to nobody",
    lead: "UBND thành phố",
    rule: "can-tho/11.2:explain",
    on: { "2026-03-20": "-", "2026-03-21": "-" },
  }),
  canTho({
    says: "12.1: no report of it",
    lead: "UBND thành phố",
    rule: "can-tho/12.1",
    on: { "2026-03-20": "-" },
  }),
  canTho({
    says: "5.1: the Office enters it all the same: 1 working day",
    lead: "UBND thành phố",
    rule: "can-tho/5.1",
    on: { "2026-03-03": "dueSoon due 2026-03-03", "2026-03-04": "overdue 1 due 2026-03-03" },
  }),
];

const SNV: readonly Situation[] = [
  ...["Chủ tịch UBND thành phố", "UBND thành phố Hải Phòng", "Văn phòng UBND thành phố"].map((lead) =>
    snv({
      says: `1.2: only its divisions are addressees: not ${lead}`,
      lead,
      rule: "hai-phong-snv/8.2.a:task",
      on: { "2026-03-20": outside, "2026-03-23": outside },
    }),
  ),
  snv({
    says: "18.3: nobody presses the office above",
    lead: "Văn phòng UBND thành phố",
    rule: "hai-phong-snv/18.3",
    on: { "2026-03-20": "-", "2026-03-21": "-" },
  }),
  snv({
    says: "8.1.d: nor after six months",
    lead: "Văn phòng UBND thành phố",
    rule: "hai-phong-snv/8.1.d",
    on: { "2026-09-21": "-" },
  }),
  snv({
    says: "20.1: no report of it",
    lead: "Văn phòng UBND thành phố",
    rule: "hai-phong-snv/20.1",
    on: { "2026-03-27": "-", "2026-03-30": "-" },
  }),
  snv({
    says: "6.2.a: the Office follows it all the same",
    lead: "UBND thành phố",
    rule: "hai-phong-snv/6.2.a",
    on: { "2026-03-03": "dueSoon due 2026-03-03", "2026-03-04": "overdue 1 due 2026-03-03" },
  }),
  ...["Sở Ngoại vụ", "Giám đốc Sở", "Sở Ngoại vụ thành phố Hải Phòng"].map((lead) =>
    snv({
      says: `3: the department as a whole names no division: ${lead}`,
      lead,
      rule: "hai-phong-snv/8.2.a:task",
      on: { "2026-03-20": "undetermined due 2026-03-20", "2026-03-23": "undetermined due 2026-03-20" },
    }),
  ),
  snv({
    says: "20.1: and no division owes a report for it",
    lead: "Sở Ngoại vụ",
    rule: "hai-phong-snv/20.1",
    on: { "2026-03-27": "-", "2026-03-30": "-" },
  }),
  snv({
    says: "3, 18.3: what the Office owes stands",
    lead: "Giám đốc Sở",
    rule: "hai-phong-snv/18.3",
    on: { "2026-03-20": "-", "2026-03-21": "owed since 2026-03-21" },
  }),
  snv({
    says: "6.1.a: given to a division by the Director, the division owes it",
    lead: "Sở Ngoại vụ",
    events: ["reassigned 2026-03-10 by=Giám đốc Sở; lead=Phòng Lễ tân"],
    rule: "hai-phong-snv/8.2.a:task",
    unit: "Phòng Lễ tân",
    on: { "2026-03-20": "dueSoon due 2026-03-20", "2026-03-23": "overdue 1 due 2026-03-20" },
  }),
  snv({
    says: "3: named beside a division, the division alone",
    lead: "Sở Ngoại vụ; Phòng Lễ tân",
    rule: "hai-phong-snv/8.2.a:task",
    on: { "2026-03-20": "dueSoon due 2026-03-20", "2026-03-23": "overdue 1 due 2026-03-20" },
  }),
  snv({
    says: "1: another department is judged as whoever leads",
    lead: "Sở Tài chính",
    rule: "hai-phong-snv/8.2.a:task",
    unit: "Sở Tài chính",
    on: { "2026-03-20": "dueSoon due 2026-03-20", "2026-03-23": "overdue 1 due 2026-03-20" },
  }),
];

const THANH_UY: readonly Situation[] = [
  ...["Thành ủy", "Ban Thường vụ Thành ủy", "Thường trực Thành ủy"].map((lead) =>
    thanhUy({
      says: `1: it gives tasks and is given none: ${lead}`,
      lead,
      rule: "hai-phong-thanh-uy/8.2.a:task",
      on: { "2026-03-20": outside, "2026-03-23": outside },
    }),
  ),
  thanhUy({
    says: "6.1.b: no update of it",
    lead: "Thành ủy",
    events: ["deadlineAdjusted 2026-03-10 dueOn=2026-06-30"],
    rule: "hai-phong-thanh-uy/6.1.b",
    period: "2026-03",
    on: { "2026-04-01": "notApplicable due 2026-03-31 outsideScope" },
  }),
  ...["8.1.d", "8.1.e", "11#3"].map((article) =>
    thanhUy({
      says: `${article}: the Office presses nobody, nor tells of anybody`,
      lead: "Thường trực Thành ủy",
      rule: `hai-phong-thanh-uy/${article}`,
      // The 7th working day after 20/3 is 31/3.
      on: { "2026-03-21": "-", "2026-03-31": "-", "2026-04-20": "-" },
    }),
  ),
  thanhUy({
    says: "5.1: the Office enters it all the same, on the day of the issue",
    lead: "Thành ủy",
    rule: "hai-phong-thanh-uy/5.1",
    on: { "2026-03-02": "dueSoon due 2026-03-02", "2026-03-03": "overdue 1 due 2026-03-02" },
  }),
];

const KON_TUM: readonly Situation[] = [
  ...["UBND tỉnh", "Chủ tịch UBND tỉnh", "Văn phòng UBND tỉnh", "Văn phòng UBND tỉnh Kon Tum"].map((lead) =>
    konTum({
      says: `1.2: only its units and divisions are addressees: not ${lead}`,
      lead,
      rule: "kon-tum-snn/10.2.a:task",
      on: { "2026-03-20": outside, "2026-03-23": outside },
    }),
  ),
  konTum({
    says: "18.3: nobody presses who assigns",
    lead: "UBND tỉnh",
    rule: "kon-tum-snn/18.3",
    on: { "2026-03-20": "-", "2026-03-21": "-" },
  }),
  konTum({
    says: "20.1: no report of it",
    lead: "Văn phòng UBND tỉnh",
    rule: "kon-tum-snn/20.1",
    on: { "2026-03-19": "-", "2026-03-20": "-" },
  }),
  konTum({
    says: "6.3.b: the Office enters it all the same: 2 working days after Friday 20/3",
    lead: "UBND tỉnh",
    rule: "kon-tum-snn/6.3.b",
    on: { "2026-03-24": "dueSoon due 2026-03-24", "2026-03-25": "overdue 1 due 2026-03-24" },
  }),
  ...["Sở Nông nghiệp và PTNT", "Sở Nông nghiệp và Phát triển nông thôn", "Giám đốc Sở"].map((lead) =>
    konTum({
      says: `3: the department as a whole names no unit: ${lead}`,
      lead,
      rule: "kon-tum-snn/10.2.a:task",
      on: { "2026-03-20": "undetermined due 2026-03-20", "2026-03-23": "undetermined due 2026-03-20" },
    }),
  ),
  konTum({
    says: "3, 6.1.b: the document counts as one for several units: 2 working days after Friday 6/3",
    lead: "Sở Nông nghiệp và PTNT",
    events: ["received 2026-03-06 by=Văn phòng Sở"],
    rule: "kon-tum-snn/6.1.b#2",
    on: { "2026-03-10": "dueSoon due 2026-03-10", "2026-03-11": "overdue 1 due 2026-03-10" },
  }),
];

const ofHealth: readonly BodyIn[] = [
  { name: "Sở Y tế" },
  { name: "Chi cục Dân số", kind: "department", partOf: "Sở Y tế" },
  { name: "Trạm Dân số", kind: "department", partOf: "Chi cục Dân số" },
  { name: "Sở Tài chính" },
];
const quarterOf = (unit: string, on: string): readonly ReportIn[] => [
  { provision: "lao-cai/22.1", unit, on, period: "2026-Q1" },
];
const part = { lead: "Chi cục Dân số", unit: "Chi cục Dân số", bodies: ofHealth } as const;
const inQuarter = { ...part, rule: "lao-cai/22.1", period: "2026-Q1" } as const;

const PARTS: readonly Situation[] = [
  laoCai({
    says: "11: a part that leads owes the report where its body sent none",
    ...inQuarter,
    on: { "2026-03-19": "dueSoon due 2026-03-19", "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  laoCai({
    says: "11: what its body sent counts for it",
    ...inQuarter,
    sent: quarterOf("Sở Y tế", "2026-03-19"),
    on: { "2026-03-18": "dueSoon due 2026-03-19", "2026-03-20": "met due 2026-03-19" },
  }),
  laoCai({
    says: "11: late it is late for it too: Friday 20/3 and Monday 23/3",
    ...inQuarter,
    sent: quarterOf("Sở Y tế", "2026-03-23"),
    on: { "2026-03-23": "metLate 2 due 2026-03-19" },
  }),
  laoCai({
    says: "11: what another body sent does not",
    ...inQuarter,
    sent: quarterOf("Sở Tài chính", "2026-03-10"),
    on: { "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  laoCai({
    says: "11: a part of a part",
    ...inQuarter,
    lead: "Trạm Dân số",
    unit: "Trạm Dân số",
    sent: quarterOf("Sở Y tế", "2026-03-10"),
    on: { "2026-03-20": "met due 2026-03-19" },
  }),
  laoCai({
    says: "11: an update by its body is one of it",
    ...part,
    events: ["progressReported 2026-03-25 by=Sở Y tế"],
    rule: "lao-cai/7.2.a",
    on: { "2026-03-24": "dueSoon due 2026-03-25", "2026-03-26": "met due 2026-03-25" },
  }),
  laoCai({
    says: "17.2: what a part inspected its body reports",
    ...part,
    lead: "Sở Tài chính",
    unit: "Sở Y tế",
    events: ["inspectionEnded 2026-03-10 by=Chi cục Dân số"],
    rule: "lao-cai/17.2",
    on: { "2026-03-19": "dueSoon due 2026-03-19", "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  canTho({
    says: "11: what its body sent for the month counts for a part",
    lead: "Chi cục Giám định",
    bodies: [{ name: "Sở Xây dựng" }, { name: "Chi cục Giám định", partOf: "Sở Xây dựng" }],
    sent: [{ provision: "can-tho/12.1", unit: "Sở Xây dựng", on: "2026-03-16" }],
    rule: "can-tho/12.1",
    unit: "Chi cục Giám định",
    period: "2026-03",
    on: { "2026-03-15": "pending due 2026-03-19", "2026-03-20": "met due 2026-03-19" },
  }),
  snv({
    says: "11: what a division cleared before the session counts for its group",
    lead: "Tổ Phiên dịch",
    bodies: [{ name: "Phòng Lễ tân" }, { name: "Tổ Phiên dịch", partOf: "Phòng Lễ tân" }],
    sent: [{ provision: "hai-phong-snv/20.1", unit: "Phòng Lễ tân", on: "2026-03-27" }],
    rule: "hai-phong-snv/20.1",
    unit: "Tổ Phiên dịch",
    on: { "2026-03-26": "dueSoon due 2026-03-27", "2026-03-30": "met due 2026-03-27" },
  }),
  snv({
    says: "1.2: a division listed as a part of the department is the addressee",
    lead: "Phòng Lễ tân",
    bodies: [{ name: "Phòng Lễ tân", partOf: "Sở Ngoại vụ" }],
    rule: "hai-phong-snv/8.2.a:task",
    unit: "Phòng Lễ tân",
    on: { "2026-03-20": "dueSoon due 2026-03-20", "2026-03-23": "overdue 1 due 2026-03-20" },
  }),
  konTum({
    says: "11: what a unit sent counts for its station",
    lead: "Hạt Kiểm lâm Đăk Tô",
    bodies: [{ name: "Chi cục Kiểm lâm" }, { name: "Hạt Kiểm lâm Đăk Tô", partOf: "Chi cục Kiểm lâm" }],
    sent: [{ provision: "kon-tum-snn/20.1", unit: "Chi cục Kiểm lâm", on: "2026-03-20", period: "2026-03" }],
    rule: "kon-tum-snn/20.1",
    unit: "Hạt Kiểm lâm Đăk Tô",
    period: "2026-03",
    on: { "2026-03-19": "dueSoon due 2026-03-19", "2026-03-20": "metLate 1 due 2026-03-19" },
  }),
];

export const ADDRESSEE_SITUATIONS: readonly Situation[] = [
  ...LAO_CAI,
  ...CAN_THO,
  ...SNV,
  ...THANH_UY,
  ...KON_TUM,
  ...PARTS,
];
