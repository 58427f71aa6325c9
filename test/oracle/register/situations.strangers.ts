import type { BodyIn } from "./input.js";
import { of, type Situation, task } from "./situation-table.js";

/**
 * What others say of a task: a body that neither gave it nor follows it nor leads it sets nobody back (SEMANTICS 19, 23,
 * 24), and who has to confirm it may refuse it. Documents of Monday 2/3/2026; the deadline is Friday 20/3.
 */

type Row = Omit<Situation, "profile" | "register" | "rule"> & {
  readonly events: readonly string[];
  readonly lead?: string;
  readonly bodies?: readonly BodyIn[];
  readonly assignedBy?: string;
  readonly dueOn?: string | null;
};
const rowOf =
  (profile: string, rule: string, leader: string, coordinator: string, ...first: readonly string[]) =>
  ({ events, lead = leader, bodies, assignedBy, dueOn = "2026-03-20", ...rest }: Row): Situation => {
    const by = assignedBy === undefined ? {} : { assignedBy };
    const fields = of("2026-03-02", { lead, coordinators: [coordinator], dueOn, ...by });
    const register = { tasks: [task(fields, ...first, ...events)], ...(bodies === undefined ? {} : { bodies }) };
    return { profile, rule, register, ...rest };
  };

const laoCai = rowOf("lao-cai", "lao-cai/4.1:task", "Sở Y tế", "Sở Tài chính");
const snv = rowOf("hai-phong-snv", "hai-phong-snv/8.2.a:task", "Phòng Lãnh sự", "Phòng Lễ tân", "assigned 2026-03-02");
const thanhUy = rowOf("hai-phong-thanh-uy", "hai-phong-thanh-uy/8.2.a:task", "Đảng ủy xã Tiên Lãng", "Sở Tài chính");
const konTum = rowOf(
  "kon-tum-snn",
  "kon-tum-snn/10.2.a:task",
  "Chi cục Kiểm lâm",
  "Phòng Kế hoạch - Tài chính",
  "assigned 2026-03-02",
);
const canTho = rowOf("can-tho", "can-tho/5.2:task", "Sở Xây dựng", "Sở Tài chính");
const EACH = [
  {
    row: laoCai,
    strangers: ["Sở Tư pháp", "UBND huyện Si Ma Cai", "coordinator", "Sở Tài chính", "Sở Tài chính tỉnh"],
  },
  { row: canTho, strangers: ["UBND quận Ô Môn", "Giám đốc Sở Tư pháp"] },
  { row: snv, strangers: ["Phòng Biên giới", "Trưởng phòng Biên giới"] },
  { row: thanhUy, strangers: ["Đảng ủy xã An Lão", "Bí thư Đảng ủy xã An Lão"] },
  { row: konTum, strangers: ["Chi cục Thủy lợi", "Trung tâm Khuyến nông"] },
];

const sooner = "deadlineAdjusted 2026-03-09 dueOn=2026-03-13";
const OLD = {
  "2026-03-13": "pending due 2026-03-20",
  "2026-03-16": "pending due 2026-03-20",
  "2026-03-20": "dueSoon due 2026-03-20",
  "2026-03-23": "overdue 1 due 2026-03-20",
};
const SOONER = { "2026-03-13": "dueSoon due 2026-03-13", "2026-03-16": "overdue 1 due 2026-03-13" };
/** Suspended on Thursday 19/3, resumed on Wednesday 25/3. */
const STOPPED = {
  "2026-03-25": "notApplicable due 2026-03-20 suspended",
  "2026-03-26": "notApplicable due 2026-03-20 suspended",
};
const GOES_ON = { "2026-03-25": "dueSoon due 2026-03-20", "2026-03-26": "overdue 1 due 2026-03-20" };
const DONE = { "2026-03-19": "met due 2026-03-20", "2026-03-26": "met due 2026-03-20" };
const finished = "completed 2026-03-19";

const BY_ANOTHER: readonly Situation[] = EACH.flatMap(({ row, strangers }) =>
  strangers.flatMap((by) => [
    row({ says: `24: ${by} shortens no deadline`, events: [`${sooner}; by=${by}`], on: OLD }),
    row({
      says: `23: ${by} sets nothing going`,
      events: ["suspended 2026-03-19", `resumed 2026-03-25 by=${by}`],
      on: STOPPED,
    }),
    row({ says: `19: ${by} takes nothing back`, events: [finished, `reopened 2026-03-25 by=${by}`], on: DONE }),
  ]),
);

/** Who gave the task, follows it or may do so; whom nobody can tell from the lead. */
const BY_OTHERS: readonly Situation[] = [
  ...["Chủ tịch UBND tỉnh", "Văn phòng", "assigner", "Thủ tướng Chính phủ", "Đồng chí Nguyễn Văn A"].flatMap((by) => [
    laoCai({ says: `24: ${by} may shorten it`, events: [`${sooner}; by=${by}`], on: SOONER }),
    laoCai({
      says: `23: ${by} may set it going`,
      events: ["suspended 2026-03-19", `resumed 2026-03-25 by=${by}`],
      on: GOES_ON,
    }),
    laoCai({
      says: `19: ${by} may take it back`,
      events: [finished, `reopened 2026-03-25 by=${by}`],
      occasion: "reopened@2026-03-25",
      on: { "2026-03-25": "dueSoon due 2026-03-20", "2026-03-26": "overdue 1 due 2026-03-20" },
    }),
  ]),
  laoCai({
    says: "24: whom the task names as its assigner may",
    events: [`${sooner}; by=Ban Chỉ đạo 35`],
    assignedBy: "Ban Chỉ đạo 35",
    on: SOONER,
  }),
  laoCai({
    says: "24: of another name than that it is a stranger",
    events: [`${sooner}; by=Ban Chỉ đạo 35`],
    on: OLD,
  }),
  laoCai({
    says: "2: nearly the name of the lead: it may be the one or another",
    events: [`${sooner}; by=So Y te`],
    on: SOONER,
  }),
  laoCai({
    says: "2: beside a lead that is not named in full it may be the lead, or nobody: in doubt it sets nobody back",
    events: ["suspended 2026-03-19", "resumed 2026-03-25 by=Sở Tư pháp"],
    lead: "Tư pháp",
    on: STOPPED,
  }),
  laoCai({
    says: "24: a body that the register lists, and that has nothing to do with the task",
    events: [`${sooner}; by=Trung tâm A`],
    bodies: [{ name: "Trung tâm A" }],
    on: OLD,
  }),
  laoCai({
    says: "6: who led it before has no say any more",
    events: ["reassigned 2026-03-04 lead=Sở Nội vụ", `${sooner}; by=Sở Y tế`],
    unit: "Sở Nội vụ",
    on: OLD,
  }),
  laoCai({
    says: "24: a stranger gives no deadline to a task that has none",
    events: [`${sooner}; by=Sở Tư pháp`],
    dueOn: null,
    on: { "2026-03-13": "-", "2026-03-16": "-" },
  }),
];

const later = "deadlineAdjusted 2026-03-09 dueOn=2026-03-27";
const EXCUSED = {
  later: { "2026-03-23": "pending due 2026-03-27", "2026-03-30": "overdue 1 due 2026-03-27" },
  suspended: { "2026-03-20": "notApplicable due 2026-03-20 suspended", "2026-03-23": STOPPED["2026-03-25"] },
  cancelled: { "2026-03-18": "dueSoon due 2026-03-20", "2026-03-23": "notApplicable due 2026-03-20 cancelled" },
};
const LATE = { "2026-03-23": "overdue 1 due 2026-03-20" };
const excusing = (
  row: (typeof EACH)[number]["row"],
  by: string,
  on: Readonly<Record<keyof typeof EXCUSED, Row["on"]>>,
) => [
  row({ says: `24: a later day of ${by}`, events: [`${later}; by=${by}`], on: on.later }),
  row({ says: `23: a suspension of ${by}`, events: [`suspended 2026-03-19 by=${by}`], on: on.suspended }),
  row({ says: `called off by ${by}`, events: [`cancelled 2026-03-19 by=${by}`], on: on.cancelled }),
];
/** Of a body that may be no addressee; an addressee like the lead has no power over its task, a coordinator neither (SEMANTICS 23). */
const EXCUSES: readonly Situation[] = [
  ...excusing(laoCai, "Trung tâm Văn hóa", EXCUSED),
  ...excusing(canTho, "UBND phường Cái Răng", EXCUSED),
  ...excusing(snv, "Trung tâm Dịch thuật", EXCUSED),
  ...excusing(snv, "Sở Tư pháp", EXCUSED),
  ...excusing(thanhUy, "Đảng ủy xã An Lão", EXCUSED),
  ...EACH.filter(({ row }) => row !== thanhUy).flatMap(({ row, strangers }) =>
    strangers.flatMap((by) => excusing(row, by, { later: LATE, suspended: LATE, cancelled: LATE })),
  ),
];

/** Điều 6 khoản 1 điểm a: done is what the Office of the city confirms; what it does not, it sends back. */
const REFUSED: readonly Situation[] = [
  ...["cityOffice", "Văn phòng UBND thành phố", "VP UBND TP Hải Phòng"].flatMap((by) => [
    snv({
      says: `19: refused by ${by}, it is to be done again`,
      events: [finished, `reopened 2026-03-25 by=${by}`, "completed 2026-03-27"],
      occasion: "reopened@2026-03-25",
      on: {
        "2026-03-24": "-",
        "2026-03-25": "dueSoon due 2026-03-20",
        "2026-03-26": "overdue 1 due 2026-03-20",
        "2026-03-27": "metLate 2 due 2026-03-20",
      },
    }),
    snv({
      says: `19: and what was met stays met: ${by}`,
      events: [finished, `reopened 2026-03-25 by=${by}`],
      occasion: "-",
      on: { "2026-03-26": "met due 2026-03-20" },
    }),
  ]),
  konTum({
    says: "19: nothing of Kon Tum is confirmed by the Office above",
    events: [finished, "reopened 2026-03-25 by=Văn phòng UBND tỉnh"],
    on: DONE,
  }),
];

export const STRANGER_SITUATIONS: readonly Situation[] = [...BY_ANOTHER, ...BY_OTHERS, ...EXCUSES, ...REFUSED];
