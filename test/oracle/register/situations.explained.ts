import { alone, type Situation } from "./situation-table.js";

/**
 * Six months without a result, and a reason given while they lasted (A59, SEMANTICS 20, 31). Six months after Monday
 * 2/3/2026 have passed on 3/9, after 20/9 on 21/3/2027.
 */

type Row = Omit<Situation, "profile" | "rule" | "register"> & {
  readonly events: readonly string[];
  readonly fields?: Parameters<typeof alone>[0];
};
const snv = ({ events, fields = {}, ...rest }: Row): Situation => ({
  profile: "hai-phong-snv",
  rule: "hai-phong-snv/8.1.d",
  register: alone({ lead: "Phòng Lễ tân", ...fields }, "assigned 2026-03-02", ...events),
  ...rest,
});

const again = { "2027-03-20": "-", "2027-03-21": "owed since 2027-03-21" } as const;

const WITHOUT_DEADLINE: readonly Situation[] = [
  snv({
    says: "20: a reason given while it lasts ends it; no day had passed",
    events: ["delayExplained 2026-09-20"],
    occasion: "start",
    on: {
      "2026-09-19": "owed since 2026-09-03",
      "2026-09-20": "notApplicable stateEnded",
      "2027-04-01": "notApplicable stateEnded",
    },
  }),
  snv({
    says: "A59: the next counts anew from it, under a key of its own",
    events: ["delayExplained 2026-09-20"],
    occasion: "delayExplained@2026-09-20",
    on: again,
  }),
  snv({
    says: "20: handled before, it stays met from when it was",
    events: ["escalated 2026-09-10 by=office", "delayExplained 2026-09-20"],
    occasion: "start",
    on: {
      "2026-09-09": "owed since 2026-09-03",
      "2026-09-19": "met since 2026-09-03",
      "2027-04-01": "met since 2026-09-03",
    },
  }),
  snv({
    says: "20: and that settles nothing of the next",
    events: ["escalated 2026-09-10 by=office", "delayExplained 2026-09-20"],
    occasion: "delayExplained@2026-09-20",
    on: again,
  }),
  snv({
    says: "31: named by the id of what explained it",
    events: ["delayExplained 2026-09-20 id=GT-1; ref=12-VB"],
    occasion: "GT-1",
    on: again,
  }),
  snv({
    says: "31: by its day where it has only a ref",
    events: ["delayExplained 2026-09-20 ref=12-VB"],
    occasion: "delayExplained@2026-09-20",
    on: again,
  }),
  snv({
    says: "31: of a classified task never by an id",
    fields: { secrecy: "secret" },
    events: ["delayExplained 2026-09-20 id=GT-1"],
    occasion: "delayExplained@2026-09-20",
    on: again,
  }),
  snv({
    says: "A59: given on the day on which it would begin, it had not begun",
    events: ["delayExplained 2026-09-03 id=GT-1"],
    occasion: "start",
    on: { "2026-09-03": "-", "2027-03-03": "-", "2027-03-04": "owed since 2027-03-04" },
  }),
  snv({
    says: "A59: a second one, before the next had begun, moves that",
    events: ["delayExplained 2026-09-20", "delayExplained 2027-01-10"],
    occasion: "delayExplained@2026-09-20",
    on: { "2027-03-21": "-", "2027-07-10": "-", "2027-07-11": "owed since 2027-07-11" },
  }),
  snv({
    says: "A59: a second one, while the next lasts, ends that too",
    events: ["delayExplained 2026-09-20", "delayExplained 2027-03-25 id=GT-2"],
    occasion: "delayExplained@2026-09-20",
    on: { "2027-03-24": "owed since 2027-03-21", "2027-03-25": "notApplicable stateEnded" },
  }),
  snv({
    says: "A59: and the third is named by it",
    events: ["delayExplained 2026-09-20", "delayExplained 2027-03-25 id=GT-2"],
    occasion: "GT-2",
    on: { "2027-09-25": "-", "2027-09-26": "owed since 2027-09-26" },
  }),
];

const dueOn = { dueOn: "2026-03-20" };
const WITH_DEADLINE: readonly Situation[] = [
  snv({
    says: "A59: with a deadline it is excused until a new one is missed",
    fields: dueOn,
    events: ["delayExplained 2026-09-25"],
    on: {
      "2026-09-20": "-",
      "2026-09-21": "owed since 2026-09-21",
      "2026-09-24": "owed since 2026-09-21",
      "2026-09-25": "notApplicable stateEnded",
      "2027-09-01": "notApplicable stateEnded",
    },
  }),
  snv({
    says: "20: handled before the reason came, it stays met",
    fields: dueOn,
    events: ["escalated 2026-09-22", "delayExplained 2026-09-25"],
    on: { "2026-09-25": "met since 2026-09-21", "2027-09-01": "met since 2026-09-21" },
  }),
];

export const EXPLAINED_SITUATIONS: readonly Situation[] = [...WITHOUT_DEADLINE, ...WITH_DEADLINE];
