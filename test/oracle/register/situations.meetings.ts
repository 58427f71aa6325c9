import type { ReportIn, TaskIn } from "./input.js";
import { type Situation, task } from "./situation-table.js";

/**
 * SNV 20.1: by the end of the last working day before the session: Friday 27/3/2026 for that of Monday 30/3, Friday 17/4
 * for that of Monday 20/4. Before the first session that is listed it is not known when the period began (SEMANTICS 8, 10).
 */

type Row = Omit<Situation, "profile" | "rule" | "register" | "unit"> & {
  readonly tasks: readonly TaskIn[];
  readonly sessions?: readonly string[];
  readonly others?: readonly string[];
  readonly sent?: readonly Omit<ReportIn, "provision">[];
  readonly kept?: false;
};
const unit = "Phòng Lễ tân";
const rule = "hai-phong-snv/20.1";

const snv = ({ tasks, sessions = ["2026-03-30"], others = [], sent = [], kept, ...rest }: Row): Situation => ({
  profile: "hai-phong-snv",
  rule,
  unit,
  register: {
    tasks,
    meetings: [
      ...sessions.map((on) => ({ type: "regularSession", on })),
      ...others.map((on) => ({ type: "committeeConference", on })),
    ],
    ...(kept === false ? {} : { reports: sent.map((one) => ({ provision: rule, ...one })) }),
  },
  ...rest,
});

const led = (id: string, ...events: readonly string[]): TaskIn =>
  task({ id, lead: unit }, "assigned 2026-02-02", ...events);
const finished = (on: string): readonly TaskIn[] => [led("1", `completed ${on}`)];

const MARCH = "2026-03";
const APRIL = "2026-04";
const UNKNOWN = "undetermined due 2026-03-27";

const FIRST: readonly Situation[] = [
  snv({
    says: "8: an open task on the day: owed, whatever was before",
    tasks: [led("1"), led("2", "completed 2026-03-20")],
    on: { "2026-03-27": "dueSoon due 2026-03-27", "2026-03-30": "overdue 1 due 2026-03-27" },
  }),
  snv({
    says: "8: finished on the day itself: owed",
    tasks: finished("2026-03-27"),
    on: { "2026-03-27": "dueSoon due 2026-03-27", "2026-03-30": "overdue 1 due 2026-03-27" },
  }),
  snv({
    says: "8: finished the day before: perhaps before the session before it, which is not on record",
    tasks: finished("2026-03-26"),
    on: {
      "2026-03-26": "dueSoon due 2026-03-27",
      "2026-03-27": "dueSoon due 2026-03-27",
      "2026-03-28": UNKNOWN,
      "2026-04-30": UNKNOWN,
    },
  }),
  snv({
    says: "8: finished weeks before",
    tasks: finished("2026-02-10"),
    on: { "2026-03-27": "dueSoon due 2026-03-27", "2026-03-30": UNKNOWN },
  }),
  snv({
    says: "8: finished on the day after it was still led on it",
    tasks: finished("2026-03-28"),
    on: { "2026-03-30": "overdue 1 due 2026-03-27" },
  }),
  snv({
    says: "8: one finished on the day, one before",
    tasks: [led("1", "completed 2026-03-10"), led("2", "completed 2026-03-27")],
    on: { "2026-03-30": "overdue 1 due 2026-03-27" },
  }),
  snv({
    says: "8: one finished before, one that waits for an answer on the day",
    tasks: [led("1", "completed 2026-03-10"), led("2", "received 2026-02-03", "returned 2026-02-04 by=lead")],
    on: { "2026-03-30": UNKNOWN },
  }),
  snv({
    says: "6: finished before, the other one passed on before the day",
    tasks: [led("1", "completed 2026-03-10"), led("2", "reassigned 2026-03-20 lead=Phòng Tổng hợp")],
    on: { "2026-03-30": UNKNOWN },
  }),
  snv({
    says: "8: of one that finished nothing and leads nothing on the day nothing is asked",
    tasks: [led("1", "reassigned 2026-03-20 lead=Phòng Tổng hợp")],
    on: { "2026-03-30": "-" },
  }),
  snv({
    says: "A65: a classified task that was finished counts for none",
    tasks: [
      task({ id: "1", lead: unit, secrecy: "secret" }, "assigned 2026-02-02", "completed 2026-03-10"),
      task({ id: "2", lead: "Phòng Tổng hợp" }, "assigned 2026-02-02"),
    ],
    on: { "2026-03-30": "-" },
  }),
  snv({
    says: "16: sent, it is met whether or not it was owed",
    tasks: finished("2026-03-20"),
    sent: [{ unit, on: "2026-03-25" }],
    on: { "2026-03-26": "met due 2026-03-27", "2026-03-30": "met due 2026-03-27" },
  }),
  snv({
    says: "9: reports that are not kept are a question as before",
    tasks: finished("2026-03-20"),
    kept: false,
    on: { "2026-03-30": UNKNOWN },
  }),
  snv({
    says: "8: a meeting of another type is not the session before it",
    tasks: finished("2026-03-20"),
    others: ["2026-03-02"],
    on: { "2026-03-30": UNKNOWN },
  }),
];

const SECOND: readonly Situation[] = [
  ...[
    { says: "finished on the day of the session before", on: "2026-03-27", expected: "-" },
    { says: "finished on the day after", on: "2026-03-28", expected: "overdue 1 due 2026-04-17" },
    { says: "finished on the day before its own", on: "2026-04-16", expected: "overdue 1 due 2026-04-17" },
  ].map(({ says, on, expected }) =>
    snv({
      says: `8: with a session before it on record, ${says}`,
      tasks: finished(on),
      sessions: ["2026-03-30", "2026-04-20"],
      period: APRIL,
      on: { "2026-04-20": expected },
    }),
  ),
  snv({
    says: "8: in whatever order they are listed",
    tasks: finished("2026-04-10"),
    sessions: ["2026-04-20", "2026-03-30"],
    period: APRIL,
    on: { "2026-04-20": "overdue 1 due 2026-04-17" },
  }),
  snv({
    says: "8: the first of two stays a question",
    tasks: finished("2026-03-20"),
    sessions: ["2026-03-30", "2026-04-20"],
    period: MARCH,
    on: { "2026-03-30": UNKNOWN, "2026-04-20": UNKNOWN },
  }),
  snv({
    says: "17: nor is it missed once a later one was reported",
    tasks: finished("2026-03-20"),
    sessions: ["2026-03-30", "2026-04-20"],
    sent: [{ unit, on: "2026-04-15", period: APRIL }],
    period: MARCH,
    on: { "2026-04-20": UNKNOWN },
  }),
  snv({
    says: "17: which one that is surely owed is",
    tasks: [led("1")],
    sessions: ["2026-03-30", "2026-04-20"],
    sent: [{ unit, on: "2026-04-15", period: APRIL }],
    period: MARCH,
    on: { "2026-04-20": "missed due 2026-03-27" },
  }),
  snv({
    says: "20.1: two sessions with one day: of neither the day before it is on record",
    tasks: finished("2026-03-20"),
    sessions: ["2026-03-29", "2026-03-30"],
    on: { "2026-03-31": UNKNOWN },
  }),
];

const CONFIRMED: readonly Situation[] = [
  snv({
    says: "10: confirmed on the day, finished then or before",
    tasks: [led("1", "confirmed 2026-03-27 by=office")],
    on: { "2026-03-30": UNKNOWN },
  }),
];

export const MEETING_SITUATIONS: readonly Situation[] = [...FIRST, ...SECOND, ...CONFIRMED];
