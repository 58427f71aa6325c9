import { alone, of, type Situation } from "./situation-table.js";

/**
 * Confirmed on the System, and when it was put there is not on record, worked out by hand (SEMANTICS 9, 10): no later than
 * the confirmation. March 2026: the 16th and the 23rd are Mondays.
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
    register: alone(fields, "assigned 2026-03-02", ...events),
    ...rest,
  });

/** The report document of Wednesday 18/3 is on the System by Thursday. */
const snv = rowOf("hai-phong-snv", "hai-phong-snv/6.1.b", { lead: "Phòng Lễ tân", dueOn: "2026-03-31" });
const document = "resultIssued 2026-03-18";
const met = { "2026-03-18": "dueSoon due 2026-03-19", "2026-03-19": "met due 2026-03-19" } as const;
const SNV: readonly Situation[] = [
  ...["cityOffice", "Văn phòng UBND thành phố", "Văn phòng Sở"].map((by) =>
    snv({
      says: `6.1.a: ${by} confirmed it on the last day: it had been entered`,
      events: [document, `confirmed 2026-03-19 by=${by}`],
      on: met,
    }),
  ),
  snv({ says: "11: nobody is named who confirmed", events: [document, "confirmed 2026-03-19"], on: met }),
  snv({
    says: "10: confirmed on Monday 23/3: on which day it was entered is a question",
    events: [document, "confirmed 2026-03-23 by=cityOffice"],
    on: {
      "2026-03-20": "overdue 1 due 2026-03-19",
      "2026-03-23": "undetermined due 2026-03-19",
      "2026-04-30": "undetermined due 2026-03-19",
    },
  }),
  snv({
    says: "the record says that it was entered before",
    events: [document, "resultRecorded 2026-03-19", "confirmed 2026-03-23"],
    on: { "2026-04-30": "met due 2026-03-19" },
  }),
  snv({
    says: "the record says that it was entered afterwards: 20, 23 and 24/3",
    events: [document, "confirmed 2026-03-19", "resultRecorded 2026-03-24"],
    on: { "2026-03-23": "met due 2026-03-19", "2026-03-24": "metLate 3 due 2026-03-19" },
  }),
  snv({
    says: "what the lead itself confirms tells nothing",
    events: [document, "confirmed 2026-03-19 by=lead"],
    on: { "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  snv({
    says: "confirmed before the document: it was not that document",
    events: ["confirmed 2026-03-17", document],
    on: { "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  snv({
    says: "called off after it was confirmed",
    events: [document, "confirmed 2026-03-19", "cancelled 2026-03-20"],
    on: { "2026-03-20": "met due 2026-03-19" },
  }),
];

const thanhUyOf = (rule: string, dueOn?: string) =>
  rowOf("hai-phong-thanh-uy", rule, { lead: "Ban Tổ chức", ...(dueOn === undefined ? {} : { dueOn }) });
const withDeadline = thanhUyOf("hai-phong-thanh-uy/6.1.a", "2026-03-31");
const THANH_UY: readonly Situation[] = [
  ...[withDeadline, thanhUyOf("hai-phong-thanh-uy/6.2.a")].flatMap((thanhUy) => [
    thanhUy({
      says: "5.1: confirmed on the day of the finish: entered at once",
      events: ["completed 2026-03-18", "confirmed 2026-03-18 by=office"],
      on: { "2026-03-18": "met due 2026-03-18", "2026-04-30": "met due 2026-03-18" },
    }),
    thanhUy({
      says: "10: confirmed on Friday 20/3: when it was entered is a question",
      events: ["completed 2026-03-18", "confirmed 2026-03-20 by=office"],
      on: { "2026-03-19": "overdue 1 due 2026-03-18", "2026-03-20": "undetermined due 2026-03-18" },
    }),
  ]),
  withDeadline({
    says: "19: of the second finish it tells that it was entered at once",
    events: ["completed 2026-03-18", "reopened 2026-03-19", "completed 2026-03-24", "confirmed 2026-03-24"],
    occasion: "completed@2026-03-24",
    on: { "2026-03-24": "met due 2026-03-24" },
  }),
  withDeadline({
    says: "19: of the first, that it was no later than that",
    events: ["completed 2026-03-18", "reopened 2026-03-19", "completed 2026-03-24", "confirmed 2026-03-24"],
    occasion: "-",
    on: { "2026-03-23": "overdue 3 due 2026-03-18", "2026-03-24": "undetermined due 2026-03-18" },
  }),
];

const canTho = rowOf("can-tho", "can-tho/5.2:update", of("2026-03-02", { lead: "Sở Xây dựng", dueOn: "2026-03-31" }));
const CAN_THO: readonly Situation[] = [
  canTho({
    says: "5.2: confirmed, it had been put on the software",
    events: ["completed 2026-03-18", "confirmed 2026-03-20 by=Văn phòng"],
    on: { "2026-03-19": "owed since 2026-03-18", "2026-03-20": "met since 2026-03-18" },
  }),
  canTho({
    says: "5.2: by the lead itself it tells nothing",
    events: ["completed 2026-03-18", "confirmed 2026-03-20 by=lead"],
    on: { "2026-03-20": "owed since 2026-03-18" },
  }),
  canTho({
    says: "19: taken back before it was confirmed the first asks for nothing any more",
    events: ["completed 2026-03-18", "reopened 2026-03-19", "completed 2026-03-24", "confirmed 2026-03-24"],
    occasion: "-",
    on: { "2026-03-24": "notApplicable stateEnded" },
  }),
];

/** No confirmation stands in these texts: what is confirmed there was not for that on the System. */
const laoCai = rowOf("lao-cai", "lao-cai/7.2.a", of("2026-03-02", { lead: "Sở Y tế", dueOn: "2026-03-20" }));
const konTum = rowOf("kon-tum-snn", "kon-tum-snn/6.3.b", { lead: "Chi cục Kiểm lâm", dueOn: "2026-03-20" });
const OTHERS: readonly Situation[] = [
  laoCai({
    says: "7.2.a: nothing on the System by Wednesday 25/3",
    events: ["completed 2026-03-18", "confirmed 2026-03-19"],
    on: { "2026-03-26": "overdue 1 due 2026-03-25" },
  }),
  konTum({
    says: "6.3.b: nothing on the software by Tuesday 24/3",
    events: ["completed 2026-03-18", "confirmed 2026-03-19"],
    on: { "2026-03-25": "overdue 1 due 2026-03-24" },
  }),
];

export const ENTERED_SITUATIONS: readonly Situation[] = [...SNV, ...THANH_UY, ...CAN_THO, ...OTHERS];
