import type { ReportIn, TaskIn } from "./input.js";
import { alone, of, type Situation, task } from "./situation-table.js";

/**
 * A document of the tier above gives a division no task: its Director assigns later (SNV 6.1.a, 6.2.a; Kon Tum 4.1).
 * Where that day is not on record, what was first done tells by when it was (SEMANTICS 8, 12). The documents here are of
 * Monday 2/3/2026.
 */

type Row = Omit<Situation, "profile" | "register"> & {
  readonly tasks: readonly TaskIn[];
  readonly sessions?: readonly string[];
  readonly sent?: readonly ReportIn[];
};
const rowOf =
  (profile: string) =>
  ({ tasks, sessions = [], sent = [], ...rest }: Row): Situation => ({
    profile,
    register: { tasks, reports: sent, meetings: sessions.map((on) => ({ type: "regularSession", on })) },
    ...rest,
  });

const led = (lead: string, fields: Partial<TaskIn>, ...events: readonly string[]): TaskIn =>
  task({ ...of("2026-03-02", { lead }), ...fields }, ...events);

const division = (...events: readonly string[]): TaskIn => led("Phòng Lễ tân", {}, ...events);
const snv = rowOf("hai-phong-snv");
const session = { rule: "hai-phong-snv/20.1", unit: "Phòng Lễ tân", sessions: ["2026-03-30"] } as const;

/** By the end of Friday 27/3, before the session of Monday 30/3. */
const SESSIONS: readonly Situation[] = [
  snv({
    says: "20.1: only the document is on record: once its day has passed it is a question",
    tasks: [division()],
    ...session,
    on: {
      "2026-03-27": "dueSoon due 2026-03-27",
      "2026-03-28": "undetermined due 2026-03-27",
      "2026-12-31": "undetermined due 2026-03-27",
    },
  }),
  snv({
    says: "20.1: first received on the day after: nobody knows whether it had it on the day",
    tasks: [division("received 2026-03-28")],
    ...session,
    on: { "2026-03-30": "undetermined due 2026-03-27" },
  }),
  snv({
    says: "20.1: received on the day: it had it",
    tasks: [division("received 2026-03-27")],
    ...session,
    on: { "2026-03-30": "overdue 1 due 2026-03-27" },
  }),
  snv({
    says: "20.1: the issue as an event tells no more than the document",
    tasks: [division("issued 2026-03-02")],
    ...session,
    on: { "2026-03-30": "undetermined due 2026-03-27" },
  }),
  snv({
    says: "20.1: assigned on the day after: not owed",
    tasks: [division("assigned 2026-03-28")],
    ...session,
    on: { "2026-03-30": "-" },
  }),
  snv({
    says: "20.1: another task makes it owe",
    tasks: [division(), led("Phòng Lễ tân", { id: "2" }, "assigned 2026-03-27")],
    ...session,
    on: { "2026-03-30": "overdue 1 due 2026-03-27" },
  }),
  snv({
    says: "20.1: one that is not on record either does not",
    tasks: [division(), led("Phòng Lễ tân", { id: "2" }, "received 2026-03-28")],
    ...session,
    on: { "2026-03-30": "undetermined due 2026-03-27" },
  }),
  snv({
    says: "20.1: nor does one that perhaps was finished before the session before",
    tasks: [division(), led("Phòng Lễ tân", { id: "2" }, "assigned 2026-03-02", "completed 2026-03-10")],
    ...session,
    on: { "2026-03-30": "undetermined due 2026-03-27" },
  }),
  snv({
    says: "20.1: the day came before the document",
    tasks: [led("Phòng Lễ tân", of("2026-03-28", {}))],
    ...session,
    on: { "2026-03-30": "-" },
  }),
  snv({
    says: "20.1: the document came on the day",
    tasks: [led("Phòng Lễ tân", of("2026-03-27", {}))],
    ...session,
    on: { "2026-03-27": "dueSoon due 2026-03-27", "2026-03-28": "undetermined due 2026-03-27" },
  }),
  snv({
    says: "16: sent on the day it is met, whether or not it was owed",
    tasks: [division()],
    ...session,
    sent: [{ provision: "hai-phong-snv/20.1", unit: "Phòng Lễ tân", on: "2026-03-27" }],
    on: { "2026-03-26": "dueSoon due 2026-03-27", "2026-03-30": "met due 2026-03-27" },
  }),
  snv({
    says: "16: sent a day later it is late only if it was owed",
    tasks: [division()],
    ...session,
    sent: [{ provision: "hai-phong-snv/20.1", unit: "Phòng Lễ tân", on: "2026-03-28", period: "2026-03" }],
    on: { "2026-03-30": "undetermined due 2026-03-27" },
  }),
];

const overdueInWeek = led("Phòng Lễ tân", { dueOn: "2026-03-11" });
const WEEKS: readonly Situation[] = [
  snv({
    says: "6.1.d: overdue from Thursday 12/3: of its week there is something to tell, if it was given by then",
    tasks: [overdueInWeek],
    rule: "hai-phong-snv/6.1.d",
    unit: "Phòng Lễ tân",
    period: "2026-W11",
    on: { "2026-03-12": "dueSoon due 2026-03-12", "2026-03-13": "undetermined due 2026-03-12" },
  }),
  snv({
    says: "6.1.d: it was",
    tasks: [led("Phòng Lễ tân", { dueOn: "2026-03-11" }, "received 2026-03-12")],
    rule: "hai-phong-snv/6.1.d#3",
    unit: "Phòng Lễ tân",
    period: "2026-W11",
    on: { "2026-03-12": "dueSoon due 2026-03-12", "2026-03-13": "overdue 1 due 2026-03-12" },
  }),
  snv({
    says: "A60: in the week before there was nothing to tell, given or not",
    tasks: [overdueInWeek],
    rule: "hai-phong-snv/6.1.d#2",
    unit: "Phòng Lễ tân",
    period: "2026-W10",
    on: { "2026-03-06": "notApplicable due 2026-03-05 ifAny" },
  }),
];

const OFFICE: readonly Situation[] = [
  snv({
    says: "10.1: the Office looks over what there is; whether there was anything on Thursday 12/3 is not known",
    tasks: [division()],
    rule: "hai-phong-snv/10.1",
    period: "2026-03.1",
    on: { "2026-03-12": "dueSoon due 2026-03-12", "2026-03-13": "undetermined due 2026-03-12" },
  }),
  snv({
    says: "10.1: there was",
    tasks: [division("registered 2026-03-12")],
    rule: "hai-phong-snv/10.1",
    period: "2026-03.1",
    on: { "2026-03-13": "overdue 1 due 2026-03-12" },
  }),
  snv({
    says: "22.1: by Thursday 24/12 it was",
    tasks: [division("received 2026-05-04")],
    rule: "hai-phong-snv/22.1",
    period: "2026",
    on: { "2026-12-24": "dueSoon due 2026-12-24", "2026-12-25": "overdue 1 due 2026-12-24" },
  }),
  snv({
    says: "22.1: and here not even then",
    tasks: [division()],
    rule: "hai-phong-snv/22.1",
    period: "2026",
    on: { "2026-12-25": "undetermined due 2026-12-24" },
  }),
  snv({
    says: "6.2.a: entered on the working day after the issue it is met, whenever it was assigned",
    tasks: [division("registered 2026-03-03")],
    rule: "hai-phong-snv/6.2.a",
    on: { "2026-03-02": "dueSoon due 2026-03-03", "2026-03-04": "met due 2026-03-03" },
  }),
  snv({
    says: "6.2.a: a day later it is a question",
    tasks: [division("registered 2026-03-04")],
    rule: "hai-phong-snv/6.2.a",
    on: { "2026-03-03": "dueSoon due 2026-03-03", "2026-03-04": "undetermined due 2026-03-03" },
  }),
];

/** Over six months after 2/3 is 3/9 at the earliest. */
const SIX_MONTHS: readonly Situation[] = [
  snv({
    says: "8.1.d: counted from an assignment that is not on record",
    tasks: [division()],
    rule: "hai-phong-snv/8.1.d",
    on: { "2026-09-02": "-", "2026-09-03": "undetermined" },
  }),
  snv({
    says: "8.1.d: nor does what was done first tell its day",
    tasks: [division("received 2026-03-05")],
    rule: "hai-phong-snv/8.1.d",
    on: { "2026-09-02": "-", "2026-09-03": "undetermined", "2026-09-06": "undetermined" },
  }),
  snv({
    says: "6: a new lead's assignment is on record",
    tasks: [division("reassigned 2026-05-04 lead=Phòng Lãnh sự")],
    rule: "hai-phong-snv/8.1.d",
    on: { "2026-09-03": "-", "2026-11-04": "-", "2026-11-05": "owed since 2026-11-05" },
  }),
  snv({
    says: "A59: counted once more from a reason given on 10/8, that day is on record",
    tasks: [division("delayExplained 2026-08-10")],
    rule: "hai-phong-snv/8.1.d",
    on: { "2026-09-03": "-", "2027-02-10": "-", "2027-02-11": "owed since 2027-02-11" },
  }),
  snv({
    says: "A16: with a deadline it is counted from that",
    tasks: [led("Phòng Lễ tân", { dueOn: "2026-03-20" })],
    rule: "hai-phong-snv/8.1.d",
    on: { "2026-09-20": "-", "2026-09-21": "owed since 2026-09-21" },
  }),
];

const station = (...events: readonly string[]): TaskIn => led("Chi cục Kiểm lâm", {}, ...events);
const secret = (id: string, ...events: readonly string[]): TaskIn =>
  led("Chi cục Kiểm lâm", { id, secrecy: "secret" }, ...events);
const konTum = rowOf("kon-tum-snn");
const monthly = { rule: "kon-tum-snn/20.1", unit: "Chi cục Kiểm lâm" } as const;
const halfYear = { rule: "kon-tum-snn/5.2#2", period: "2026-H1" } as const;

/** At latest on Thursday 19/3, on Sunday 19/4; the Office's own on Wednesday 10/6. */
const KON_TUM: readonly Situation[] = [
  konTum({
    says: "20.1: only the document is on record",
    tasks: [station()],
    ...monthly,
    period: "2026-03",
    on: { "2026-03-19": "dueSoon due 2026-03-19", "2026-03-20": "undetermined due 2026-03-19" },
  }),
  konTum({
    says: "20.1: entered on the day after: the month before stays a question",
    tasks: [station("registered 2026-03-20")],
    ...monthly,
    period: "2026-03",
    on: { "2026-04-20": "undetermined due 2026-03-19" },
  }),
  konTum({
    says: "20.1: and from then on it is owed as before",
    tasks: [station("registered 2026-03-20")],
    ...monthly,
    period: "2026-04",
    on: { "2026-04-19": "dueSoon due 2026-04-19", "2026-04-20": "overdue 1 due 2026-04-19" },
  }),
  konTum({
    says: "20.1: entered on the day",
    tasks: [station("registered 2026-03-19")],
    ...monthly,
    period: "2026-03",
    on: { "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  konTum({
    says: "17: a later one that was reported makes no missed one of it",
    tasks: [station("registered 2026-03-20")],
    ...monthly,
    period: "2026-03",
    sent: [{ provision: "kon-tum-snn/20.1", unit: "Chi cục Kiểm lâm", on: "2026-04-15", period: "2026-04" }],
    on: { "2026-04-20": "undetermined due 2026-03-19" },
  }),
  konTum({
    says: "5.2#2: one secret task, of which only the document is on record",
    tasks: [secret("1")],
    ...halfYear,
    on: { "2026-06-10": "dueSoon due 2026-06-10", "2026-06-11": "undetermined due 2026-06-10" },
  }),
  konTum({
    says: "5.2#2: received on the day",
    tasks: [secret("1", "received 2026-06-10")],
    ...halfYear,
    on: { "2026-06-11": "overdue 1 due 2026-06-10" },
  }),
  konTum({
    says: "5.2#2: received on the day after",
    tasks: [secret("1", "received 2026-06-11")],
    ...halfYear,
    on: { "2026-06-11": "undetermined due 2026-06-10" },
  }),
  konTum({
    says: "5.2#2: another that was assigned",
    tasks: [secret("1"), secret("2", "assigned 2026-06-08")],
    ...halfYear,
    on: { "2026-06-11": "overdue 1 due 2026-06-10" },
  }),
  konTum({
    says: "20.2: and so the Office's report on all tasks",
    tasks: [station()],
    rule: "kon-tum-snn/20.2",
    period: "2026-H1",
    on: { "2026-06-10": "dueSoon due 2026-06-10", "2026-06-11": "undetermined due 2026-06-10" },
  }),
  {
    profile: "kon-tum-snn",
    says: "10.2: the deadline is the document's: what is late by it is late",
    register: alone(of("2026-03-02", { lead: "Chi cục Kiểm lâm", dueOn: "2026-03-20" })),
    rule: "kon-tum-snn/10.2.a:task",
    on: { "2026-03-20": "dueSoon due 2026-03-20", "2026-03-23": "overdue 1 due 2026-03-20" },
  },
];

/** Elsewhere a task is given in the document. */
const BY_DOCUMENT: readonly Situation[] = [
  rowOf("lao-cai")({
    says: "1.1: a task is given in the document",
    tasks: [led("Sở Y tế", {})],
    rule: "lao-cai/22.1",
    unit: "Sở Y tế",
    period: "2026-Q1",
    on: { "2026-03-19": "dueSoon due 2026-03-19", "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  rowOf("can-tho")({
    says: "3: a task is given in the document",
    tasks: [led("Sở Xây dựng", {})],
    rule: "can-tho/12.1",
    unit: "Sở Xây dựng",
    period: "2026-03",
    on: { "2026-03-19": "dueSoon due 2026-03-19", "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  rowOf("hai-phong-thanh-uy")({
    says: "1: a task is given in the document",
    tasks: [led("Ban Tổ chức", { dueOn: "2026-06-30" })],
    rule: "hai-phong-thanh-uy/6.1.b",
    unit: "Ban Tổ chức",
    period: "2026-03",
    on: { "2026-03-31": "dueSoon due 2026-03-31", "2026-04-01": "overdue 1 due 2026-03-31" },
  }),
];

export const GIVEN_SITUATIONS: readonly Situation[] = [
  ...SESSIONS,
  ...WEEKS,
  ...OFFICE,
  ...SIX_MONTHS,
  ...KON_TUM,
  ...BY_DOCUMENT,
];
