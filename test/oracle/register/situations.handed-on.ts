import { alone, of, type Situation } from "./situation-table.js";

/**
 * A task handed on: what counts from the assignment counts for the new lead from its own (SEMANTICS 6, A09); what the
 * Office of Kon Tum sent back is gone (A61). Monday 2/3/2026, Tuesday 10/3; the deadline of the second part is Friday 20/3.
 */

type Row = Omit<Situation, "profile" | "rule" | "register"> & {
  readonly events: readonly string[];
  readonly lead?: string;
  readonly rule?: string;
};

/** 3 working days after the assignment: Thursday 5/3 after the document of 2/3, Friday 13/3 after Tuesday 10/3. */
const recorded = ({ events, lead = "Sở Y tế", ...rest }: Row): Situation => ({
  profile: "lao-cai",
  rule: "lao-cai/7.2.a",
  readings: { A09: "assigned" },
  register: alone(of("2026-03-02", { lead, dueOn: "2026-06-30" }), ...events),
  ...rest,
});
const onTuesday = "reassigned 2026-03-10 lead=Sở Tài chính";
const byDeadline = { A09: "due" } as const;

const ASSIGNED: readonly Situation[] = [
  recorded({
    says: "A09: the new lead owes it from the day on which it got the task",
    events: [onTuesday],
    unit: "Sở Tài chính",
    on: {
      "2026-03-09": "-",
      "2026-03-13": "dueSoon due 2026-03-13",
      "2026-03-14": "overdue 0 due 2026-03-13",
      "2026-03-16": "overdue 1 due 2026-03-13",
    },
  }),
  recorded({
    says: "6: what had become late before stays with the old one",
    events: [onTuesday],
    unit: "Sở Y tế",
    on: {
      "2026-03-05": "dueSoon due 2026-03-05",
      "2026-03-06": "overdue 1 due 2026-03-05",
      "2026-03-16": "overdue 7 due 2026-03-05",
    },
  }),
  recorded({
    says: "6: passed on the day before its last: it is the old one's no more",
    events: ["reassigned 2026-03-04 lead=Sở Tài chính"],
    unit: "Sở Y tế",
    on: { "2026-03-03": "dueSoon due 2026-03-05", "2026-03-06": "notApplicable due 2026-03-05 tenureEnded" },
  }),
  recorded({
    says: "6: and the new one's by Monday 9/3",
    events: ["reassigned 2026-03-04 lead=Sở Tài chính"],
    unit: "Sở Tài chính",
    on: { "2026-03-09": "dueSoon due 2026-03-09", "2026-03-10": "overdue 1 due 2026-03-09" },
  }),
  recorded({
    says: "A09: its update of Friday 13/3 meets it",
    events: [onTuesday, "progressReported 2026-03-13 by=Sở Tài chính"],
    unit: "Sở Tài chính",
    on: { "2026-03-12": "dueSoon due 2026-03-13", "2026-03-13": "met due 2026-03-13" },
  }),
  recorded({
    says: "18: one of the old lead, before it was passed on, does not",
    events: ["progressReported 2026-03-04 by=Sở Y tế", onTuesday],
    unit: "Sở Tài chính",
    on: { "2026-03-16": "overdue 1 due 2026-03-13" },
  }),
  recorded({
    says: "3: who led with another and goes on alone is not given it anew",
    events: ["reassigned 2026-03-10 lead=Sở Y tế"],
    lead: "Sở Y tế; Sở Tài chính",
    unit: "Sở Y tế",
    on: { "2026-03-16": "overdue 7 due 2026-03-05" },
  }),
  recorded({
    says: "3: who joins is",
    events: ["reassigned 2026-03-10 lead=Sở Y tế, Sở Tài chính"],
    unit: "Sở Tài chính",
    on: { "2026-03-13": "dueSoon due 2026-03-13", "2026-03-16": "overdue 1 due 2026-03-13" },
  }),
  recorded({
    says: "12: an assignment on record goes before the document",
    events: ["assigned 2026-03-03", onTuesday],
    unit: "Sở Y tế",
    on: { "2026-03-06": "dueSoon due 2026-03-06", "2026-03-09": "overdue 1 due 2026-03-06" },
  }),
  recorded({
    says: "A09: by default it counts from the deadline, 30/6, for whoever leads then",
    events: [onTuesday],
    unit: "Sở Tài chính",
    readings: byDeadline,
    on: { "2026-07-03": "dueSoon due 2026-07-03", "2026-07-06": "overdue 1 due 2026-07-03" },
  }),
];

const konTum = ({ events, rule = "kon-tum-snn/18.3", ...rest }: Row): Situation => ({
  profile: "kon-tum-snn",
  rule,
  register: alone(
    of("2026-03-02", { lead: "Chi cục Kiểm lâm", dueOn: "2026-03-20" }),
    "assigned 2026-03-02",
    ...events,
  ),
  ...rest,
});
const gone = "returned 2026-03-25 by=Văn phòng Sở";

const GONE: readonly Situation[] = [
  konTum({
    says: "A61: sent back by the Office after the deadline, nobody is left to press",
    events: [gone],
    on: {
      "2026-03-20": "-",
      "2026-03-21": "owed since 2026-03-21",
      "2026-03-24": "owed since 2026-03-21",
      "2026-03-25": "notApplicable returned",
      "2026-04-30": "notApplicable returned",
    },
  }),
  konTum({
    says: "A61: sent back by nobody named: too",
    events: ["returned 2026-03-25"],
    on: { "2026-03-24": "owed since 2026-03-21", "2026-03-25": "notApplicable returned" },
  }),
  konTum({
    says: "A61: by the unit, which may not, it stands",
    events: ["returned 2026-03-25 by=Chi cục Kiểm lâm"],
    on: { "2026-03-25": "owed since 2026-03-21" },
  }),
  konTum({
    says: "20: pressed before it was sent back, that stays met",
    events: ["escalated 2026-03-24 by=Văn phòng Sở", gone],
    on: {
      "2026-03-23": "owed since 2026-03-21",
      "2026-03-24": "met since 2026-03-21",
      "2026-03-26": "met since 2026-03-21",
    },
  }),
  konTum({
    says: "22: received again the same goes on",
    events: [gone, "received 2026-04-06 by=Văn phòng Sở"],
    on: { "2026-04-05": "notApplicable returned", "2026-04-06": "owed since 2026-03-21" },
  }),
  konTum({
    says: "22: sent back on the deadline, it never began",
    events: ["returned 2026-03-20 by=Văn phòng Sở"],
    on: { "2026-03-21": "-", "2026-04-30": "-" },
  }),
  konTum({
    says: "22: what was late stays: the task, 23, 24, 25 and 26/3",
    events: [gone],
    rule: "kon-tum-snn/10.2.a:task",
    on: { "2026-03-24": "overdue 2 due 2026-03-20", "2026-03-26": "overdue 4 due 2026-03-20" },
  }),
  konTum({
    says: "22: and the Office's entry of 24/3",
    events: [gone],
    rule: "kon-tum-snn/6.3.b",
    on: { "2026-03-24": "dueSoon due 2026-03-24", "2026-03-25": "overdue 1 due 2026-03-24" },
  }),
  konTum({
    says: "22: the unit explains nothing any more",
    events: [gone],
    rule: "kon-tum-snn/19.2:explain",
    on: { "2026-03-24": "owed since 2026-03-21", "2026-03-25": "notApplicable returned" },
  }),
  {
    profile: "lao-cai",
    rule: "lao-cai/19.3",
    says: "22: elsewhere what was sent back waits, and a state that had begun lasts",
    register: alone(of("2026-03-02", { lead: "Sở Y tế", dueOn: "2026-03-20" }), "returned 2026-03-25"),
    on: { "2026-03-24": "owed since 2026-03-21", "2026-03-25": "owed since 2026-03-21" },
  },
];

export const HANDED_ON_SITUATIONS: readonly Situation[] = [...ASSIGNED, ...GONE];
