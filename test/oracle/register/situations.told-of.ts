import type { MeetingIn, TaskIn } from "./input.js";
import { alone, type Situation } from "./situation-table.js";

/**
 * Of which tasks a report of the Office on all tasks tells, worked out by hand (SEMANTICS 8; A62): those open on the last
 * day that it tells of, or finished in its period up to that day. No report was sent. 24/3/2026 is a Tuesday.
 */

type Row = Omit<Situation, "register" | "profile"> & {
  readonly fields?: Partial<TaskIn>;
  readonly issued?: string;
  readonly meetings?: readonly MeetingIn[];
  readonly events: readonly string[];
};
const LEADS: Readonly<Record<string, string>> = {
  "lao-cai": "Sở Y tế",
  "hai-phong-snv": "Phòng Lễ tân",
  "hai-phong-thanh-uy": "Ban Tổ chức Thành ủy",
};
const row = ({ rule, fields = {}, issued = "2026-01-05", meetings, events, ...rest }: Row): Situation => {
  const profile = rule.split("/")[0] ?? "";
  const given = { document: { issuedOn: issued }, lead: LEADS[profile] ?? "", ...fields };
  return {
    profile,
    rule,
    register: {
      ...alone(given, `assigned ${issued}`, ...events),
      reports: [],
      ...(meetings === undefined ? {} : { meetings }),
    },
    ...rest,
  };
};

/** Quarter I, before 25/3. */
const quarter = (says: string, on: Situation["on"], rest: Omit<Row, "rule" | "says" | "on">): Situation =>
  row({ rule: "lao-cai/22.2", period: "2026-Q1", says, on, ...rest });
const OWED = { "2026-03-24": "dueSoon due 2026-03-24", "2026-03-25": "overdue 1 due 2026-03-24" };
const NOT = { "2026-03-25": "-" };
const QUARTER: readonly Situation[] = [
  quarter("open on 24/3", OWED, { events: [] }),
  quarter("standing still on 24/3", OWED, { events: ["suspended 2026-02-02"] }),
  quarter("finished in the quarter", OWED, { events: ["completed 2026-02-10"] }),
  quarter(
    "finished after the day of which it tells",
    { "2026-03-27": "overdue 3 due 2026-03-24" },
    {
      events: ["completed 2026-03-26"],
    },
  ),
  quarter("finished in the quarter before", NOT, { issued: "2025-11-03", events: ["completed 2025-12-15"] }),
  quarter("called off before", NOT, { events: ["cancelled 2026-03-02"] }),
  quarter("led by nobody but whoever assigns", NOT, { fields: { lead: "UBND tỉnh" }, events: [] }),
  quarter("led by a body of the province as well", OWED, { fields: { lead: "UBND tỉnh; Sở Y tế" }, events: [] }),
  quarter("10: confirmed, and done on whichever day of the quarter", OWED, { events: ["confirmed 2026-03-20"] }),
  quarter(
    "10: confirmed, and done perhaps in the quarter before",
    { "2026-03-25": "undetermined due 2026-03-24" },
    {
      issued: "2025-11-03",
      events: ["confirmed 2026-02-02"],
    },
  ),
];

/** Thursday 26/3: what is still to be done. */
const fortnight = (says: string, on: Situation["on"], ...events: readonly string[]): Situation =>
  row({ rule: "hai-phong-snv/10.1", period: "2026-03.2", issued: "2026-03-02", says, on, events });
const FORTNIGHT: readonly Situation[] = [
  fortnight("A17: open on the day", { "2026-03-27": "overdue 1 due 2026-03-26" }, "completed 2026-03-27"),
  fortnight("A17: finished on the day: nothing is left to be done", { "2026-03-27": "-" }, "completed 2026-03-26"),
  fortnight("A17: finished in the fortnight, too", { "2026-03-27": "-" }, "completed 2026-03-18"),
];

/** Extracted at 07:00 on Sunday 1/3: it tells of February. */
const extract = (says: string, on: Situation["on"], ...events: readonly string[]): Situation =>
  row({
    rule: "hai-phong-thanh-uy/6.1.c",
    period: "2026-02",
    says,
    on,
    fields: { dueOn: "2026-04-15" },
    events,
  });
const LATE = { "2026-03-02": "overdue 1 due 2026-03-01" };
const EXTRACT: readonly Situation[] = [
  extract("finished in February", LATE, "completed 2026-02-10"),
  extract("finished on 1/2", LATE, "completed 2026-02-01"),
  extract("finished on 1/3: open on 28/2", LATE, "completed 2026-03-01"),
  extract("finished in January", { "2026-03-02": "-" }, "completed 2026-01-30"),
];

const SECRET: readonly Situation[] = ["UBND tỉnh", "Chi cục Kiểm lâm"].map((lead) =>
  row({
    rule: "kon-tum-snn/5.2#2",
    period: "2026-H1",
    says: `of what is secret, led by ${lead}`,
    fields: { lead, secrecy: "secret" },
    events: [],
    on: lead === "UBND tỉnh" ? { "2026-06-08": "-", "2026-06-11": "-" } : { "2026-06-11": "overdue 1 due 2026-06-10" },
  }),
);

const march = { type: "regularSession", on: "2026-03-24", id: "P3" };
const february = { type: "regularSession", on: "2026-02-24", id: "P2" };
const session = (says: string, meetings: readonly MeetingIn[], on: Situation["on"], ...events: readonly string[]) =>
  row({ rule: "hai-phong-snv/20.2", period: "P3", says, meetings, on, events });
const SESSION: readonly Situation[] = [
  session("open on the day of the session", [march], OWED),
  session("finished since the session before", [february, march], OWED, "completed 2026-03-10"),
  session("finished before it", [february, march], NOT, "completed 2026-02-20"),
  session(
    "10: the session before is not on record: whether it was finished since is a question",
    [march],
    { "2026-03-25": "undetermined due 2026-03-24" },
    "completed 2026-02-20",
  ),
  session("called off before the only session on record", [march], NOT, "cancelled 2026-02-20"),
];

export const TOLD_OF_SITUATIONS: readonly Situation[] = [...QUARTER, ...FORTNIGHT, ...EXTRACT, ...SECRET, ...SESSION];
