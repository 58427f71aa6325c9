import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { explain } from "../../../src/core/answers/explain.js";
import { parseProfileFile } from "../../../src/language/schema/parse-profile.js";
import { profileOn } from "../../../src/language/schema/versions.js";
import { getProfile, laoCai } from "../../../src/profiles/index.js";
import { deadlineRule, recurrenceRule, stateRule } from "../../support/sample-rules.js";

/*
 * Due on Tuesday 16/6/2026. Working days after it: 17 (1), 18 (2), 19 (3), 22 (4), 23 (5), 24 (6), 25 (7), 26 (8),
 * 29 (9), 30/6 (10), 1/7 (11), 2/7 (12), 3/7 (13), 6/7 (14). The second text is in force from Wednesday 1/7.
 */
const ENTER = deadlineRule({
  provision: "lao-cai/7.1",
  topic: "registerTask",
  on: "received",
  fulfilledBy: ["registered"],
  span: { workingDays: 3, firstDay: "next" },
});
const lateBy = (n: number) => ({
  ...stateRule({ provision: "lao-cai/19.2", topic: "urge", passes: { reaches: { workingDays: n, firstDay: "next" } } }),
  text: { vi: `Quá hạn ${n} ngày làm việc`, en: `${n} working days late` },
});
const whole = (...rules: object[]): object =>
  JSON.parse(
    JSON.stringify({
      ...laoCai,
      title: { vi: "Quy chế mẫu (hư cấu)", en: "A sample (invented)" },
      readings: [],
      lifecycle: undefined,
      confirmation: null,
      rules: [ENTER, ...rules],
    }),
  ) as object;
const inVersions = (...texts: readonly (readonly [string, readonly object[]])[]) =>
  parseProfileFile(
    {
      versions: texts.map(([from, rules], i) => {
        const next = texts[i + 1]?.[0];
        const to = next === undefined ? null : new Date(Date.parse(next) - 86_400_000).toISOString().slice(0, 10);
        return { from, to, profile: whole(...rules) };
      }),
    },
    { base: getProfile },
  ).versions;
const changing = (before: number, after: number) =>
  inVersions(["2026-01-01", [lateBy(before)]], ["2026-07-01", [lateBy(after)]]);
const task = (...events: readonly (readonly [string, string])[]) => ({
  id: "1",
  title: "A",
  lead: "Sở Y tế",
  dueOn: "2026-06-16",
  events: [{ type: "assigned", on: "2026-06-01" }, ...events.map(([type, on]) => ({ type, on }))],
});

type Versions = ReturnType<typeof inVersions>;
const judged = (versions: Versions, asOf: string, given: object) =>
  evaluate(given, { profile: profileOn(versions, asOf), asOf, hangsOn: false });
const dutiesOf = (versions: Versions, asOf: string, given: object) =>
  judged(versions, asOf, given).duties.filter(({ provision }) => provision === "lao-cai/19.2");
const rungOf = (versions: Versions, asOf: string, given: object) =>
  judged(versions, asOf, given).ladder.find(({ provision }) => provision === "lao-cai/19.2");

const FIRST = "2026-01-01";
const SECOND = "2026-07-01";
const urged = (on: string) => task(["urged", on]);

interface Row {
  readonly what: string;
  readonly numbers: readonly [number, number];
  readonly urged: string | null;
  readonly asOf: string;
  /** State, since, version. */
  readonly is: readonly [string, string | null, string | undefined];
}

const ROWS: readonly Row[] = [
  {
    what: "unchanged, handled before: as it was",
    numbers: [5, 5],
    urged: "2026-06-24",
    asOf: "2026-07-02",
    is: ["met", "2026-06-23", FIRST],
  },
  {
    what: "shortened, handled before: since the day of the old number",
    numbers: [5, 3],
    urged: "2026-06-24",
    asOf: "2026-07-02",
    is: ["met", "2026-06-23", FIRST],
  },
  {
    what: "shortened, handled on the last day of the old text",
    numbers: [5, 3],
    urged: "2026-06-30",
    asOf: "2026-07-01",
    is: ["met", "2026-06-23", FIRST],
  },
  {
    what: "shortened, handled on the first day of the new text: owed from that day",
    numbers: [5, 3],
    urged: "2026-07-01",
    asOf: "2026-07-01",
    is: ["met", "2026-07-01", SECOND],
  },
  {
    what: "shortened, urged before the old number was reached: by the new one",
    numbers: [12, 3],
    urged: "2026-06-30",
    asOf: "2026-07-02",
    is: ["met", "2026-06-19", SECOND],
  },
  {
    what: "shortened, not handled: owed from the change",
    numbers: [12, 3],
    urged: null,
    asOf: "2026-07-02",
    is: ["owed", "2026-07-01", SECOND],
  },
  {
    what: "lengthened, handled before, not yet reached anew",
    numbers: [5, 12],
    urged: "2026-06-24",
    asOf: "2026-07-01",
    is: ["met", "2026-06-23", FIRST],
  },
  {
    what: "lengthened, handled before, reached anew: not asked for again",
    numbers: [5, 12],
    urged: "2026-06-24",
    asOf: "2026-07-06",
    is: ["met", "2026-06-23", FIRST],
  },
  {
    what: "lengthened to what was reached before the change",
    numbers: [5, 10],
    urged: "2026-06-24",
    asOf: "2026-07-01",
    is: ["met", "2026-06-23", FIRST],
  },
  {
    what: "lengthened, not handled, last day of the old text",
    numbers: [5, 12],
    urged: null,
    asOf: "2026-06-30",
    is: ["owed", "2026-06-23", SECOND],
  },
  {
    what: "lengthened, not handled, not yet reached anew",
    numbers: [5, 12],
    urged: null,
    asOf: "2026-07-01",
    is: ["notApplicable", null, SECOND],
  },
  {
    what: "lengthened, not handled, reached anew",
    numbers: [5, 12],
    urged: null,
    asOf: "2026-07-02",
    is: ["owed", "2026-07-02", SECOND],
  },
  {
    what: "lengthened, urged between the two: the lateness had been reached",
    numbers: [5, 12],
    urged: "2026-07-01",
    asOf: "2026-07-03",
    is: ["met", "2026-06-23", FIRST],
  },
  {
    what: "lengthened, handled after it was reached anew",
    numbers: [5, 12],
    urged: "2026-07-03",
    asOf: "2026-07-03",
    is: ["met", "2026-07-02", SECOND],
  },
];

describe("an episode of a state once settled is settled, whatever its number is later", () => {
  it.each(ROWS)("$what", ({ numbers: [before, after], urged: on, asOf, is }) => {
    const given = on === null ? task() : urged(on);
    const [state, since, version] = is;
    const expected = asOf < SECOND ? FIRST : version;
    expect(
      dutiesOf(changing(before, after), asOf, given).map((duty) => [duty.state, duty.since, duty.version]),
    ).toEqual([[state, since, expected]]);
  });

  it.each(ROWS.filter(({ is: [state] }) => state === "met"))("the ladder says so: $what", (row) => {
    const rung = rungOf(changing(...row.numbers), row.asOf, urged(row.urged ?? ""));
    expect(rung).toMatchObject({ reached: true, since: row.is[1], handledOn: row.urged, next: null, reason: null });
  });

  it("a new ground asks anew: a deadline adjusted to Mon 6/7 and missed, 12 days on: Wed 22/7", () => {
    const adjusted = {
      ...task(["urged", "2026-06-24"]),
      events: [
        { type: "assigned", on: "2026-06-01" },
        { type: "urged", on: "2026-06-24" },
        { type: "deadlineAdjusted", on: "2026-07-02", dueOn: "2026-07-06", id: "g" },
      ],
    };
    expect(dutiesOf(changing(5, 12), "2026-07-22", adjusted)).toMatchObject([
      { state: "met", since: "2026-06-23", version: FIRST },
      { state: "owed", since: "2026-07-22", version: SECOND },
    ]);
  });

  // May's report was missed on Mon 25/5: Thu 28/5 is the third working day. June's on Thu 25/6: Tue 30/6 the third, Thu 2/7 the fifth.
  it("a later period missed after the handling is a new ground, under whichever text it was handled", () => {
    const monthly = recurrenceRule({
      provision: "lao-cai/7.2.b",
      calendar: [{ every: "month", in: "period", day: { month: 1, day: 25 }, bound: "by", roll: "none" }],
      fulfilledBy: ["progressReported"],
    });
    const missed = (n: number) => [
      monthly,
      {
        ...lateBy(n),
        trigger: { state: { after: { missed: "lao-cai/7.2.b" }, passes: lateBy(n).trigger.state.passes } },
      },
    ];
    const versions = inVersions([FIRST, missed(3)], [SECOND, missed(5)]);
    const given = { ...task(["urged", "2026-06-01"]), dueOn: undefined };
    const of = (asOf: string) =>
      dutiesOf(versions, asOf, { ...given, events: [{ type: "assigned", on: "2026-05-04" }, given.events[1]] }).map(
        ({ state, since, trigger }) => [state, since, trigger?.name],
      );
    expect(of("2026-06-30")).toEqual([
      ["met", "2026-05-28", "missed"],
      ["owed", "2026-06-30", "missed"],
    ]);
    expect(of("2026-07-01")).toEqual([["met", "2026-05-28", "missed"]]);
    expect(of("2026-07-02")).toEqual([
      ["met", "2026-05-28", "missed"],
      ["owed", "2026-07-02", "missed"],
    ]);
  });

  it("a new lead is asked for itself; what its forerunner settled stays", () => {
    const ofLead = (n: number) => ({ ...lateBy(n), bearer: { role: "lead" } });
    const versions = inVersions([FIRST, [ofLead(5)]], [SECOND, [ofLead(12)]]);
    const given = {
      ...task(["urged", "2026-06-24"]),
      events: [
        { type: "assigned", on: "2026-06-01" },
        { type: "urged", on: "2026-06-24" },
        { type: "reassigned", on: "2026-07-01", lead: "Sở Nội vụ" },
      ],
    };
    expect(dutiesOf(versions, "2026-07-03", given).map(({ unit, state, since }) => [unit, state, since])).toEqual([
      ["Sở Y tế", "met", "2026-06-23"],
      ["Sở Nội vụ", "owed", "2026-07-02"],
    ]);
  });

  it("what ended settled is an episode of the ladder still, and a met duty", () => {
    const given = task(["urged", "2026-06-24"], ["completed", "2026-06-26"]);
    const ended = [{ ground: "due", since: "2026-06-23", handledOn: "2026-06-24", endedOn: "2026-06-26" }];
    for (const after of [3, 5, 12]) {
      expect(dutiesOf(changing(5, after), "2026-07-06", given), `${after}`).toMatchObject([
        { state: "met", since: "2026-06-23", fulfilledOn: "2026-06-24" },
      ]);
      expect(rungOf(changing(5, after), "2026-07-06", given), `${after}`).toMatchObject({
        reached: false,
        episodes: ended,
        reason: "stateEnded",
      });
    }
  });

  it("of a state that was repealed what was settled stays, and nothing else", () => {
    const repealed = inVersions([FIRST, [lateBy(5)]], [SECOND, []]);
    expect(dutiesOf(repealed, "2026-07-06", urged("2026-06-24"))).toMatchObject([
      { state: "met", since: "2026-06-23", version: FIRST },
    ]);
    expect(dutiesOf(repealed, "2026-07-06", urged("2026-07-03"))).toEqual([]);
    expect(dutiesOf(repealed, "2026-07-06", task())).toEqual([]);
    expect(rungOf(repealed, "2026-07-06", urged("2026-06-24"))).toBeUndefined();
  });

  it("through three texts: 5 days, 12, 3 again", () => {
    const versions = inVersions([FIRST, [lateBy(5)]], [SECOND, [lateBy(12)]], ["2026-08-03", [lateBy(3)]]);
    for (const asOf of ["2026-07-06", "2026-08-03", "2026-09-01"])
      expect(dutiesOf(versions, asOf, urged("2026-06-24")), asOf).toMatchObject([
        { state: "met", since: "2026-06-23", version: FIRST },
      ]);
    // Urged on 1/7, between the two numbers.
    expect(dutiesOf(versions, "2026-08-10", urged("2026-07-01"))).toMatchObject([
      { state: "met", since: "2026-06-23" },
    ]);
  });
});

describe("what decides under which text it was settled", () => {
  it("the last day of a text that was repealed is one of its days", () => {
    const repealed = inVersions([FIRST, [lateBy(5)]], [SECOND, []]);
    expect(dutiesOf(repealed, "2026-07-06", urged("2026-06-30"))).toMatchObject([
      { state: "met", fulfilledOn: "2026-06-30", version: FIRST },
    ]);
  });

  it("of two older texts the one that reached it first: 5 days to 23/6, 12 to 2/7, then 20, urged on Wed 8/7", () => {
    const versions = inVersions([FIRST, [lateBy(5)]], [SECOND, [lateBy(12)]], ["2026-07-06", [lateBy(20)]]);
    expect(dutiesOf(versions, "2026-07-08", urged("2026-07-08"))).toMatchObject([
      { state: "met", since: "2026-06-23", version: FIRST },
    ]);
  });

  it("co-leads alike: what the text in force counts itself is told by it for each", () => {
    const ofLead = (n: number) => ({ ...lateBy(n), bearer: { role: "lead" } });
    const versions = inVersions([FIRST, [ofLead(5)]], [SECOND, [ofLead(12)]]);
    const given = { ...urged("2026-07-03"), lead: "Sở Y tế; Sở Nội vụ" };
    expect(dutiesOf(versions, "2026-07-03", given).map(({ state, since }) => [state, since])).toEqual([
      ["met", "2026-07-02"],
      ["met", "2026-07-02"],
    ]);
  });

  it("a later text that no longer bears on the task leaves it settled, once", () => {
    const onlyUrgent = { ...lateBy(5), when: { fact: "urgent", operator: "equal", value: true } };
    const versions = inVersions([FIRST, [lateBy(5)]], [SECOND, [onlyUrgent]]);
    expect(dutiesOf(versions, "2026-07-06", urged("2026-06-24")).map(({ state, since }) => [state, since])).toEqual([
      ["met", "2026-06-23"],
    ]);
    expect(dutiesOf(versions, "2026-07-06", task()).map(({ reason }) => reason)).toEqual(["conditionNotMet"]);
  });

  it("before an act, an older text that takes force only later settles nothing", () => {
    expect(dutiesOf(changing(12, 5), "2026-06-30", urged("2026-06-24")).map(({ state }) => state)).toEqual([
      "notApplicable",
    ]);
  });
});

describe("an explanation tells words and number of one text", () => {
  const told = (versions: Versions, asOf: string, given: object) => {
    const { text, derivations } = explain(given, {
      profile: profileOn(versions, asOf),
      asOf,
      provision: "lao-cai/19.2",
      hangsOn: false,
    });
    return { text: text.vi, steps: derivations.flatMap(({ steps }) => steps.map(({ on }) => on)), derivations };
  };

  it("of the old one, where it was settled under that", () => {
    for (const after of [3, 12]) {
      const { text, steps, derivations } = told(changing(5, after), "2026-07-06", urged("2026-06-24"));
      expect(text).toBe("Quá hạn 5 ngày làm việc");
      expect(steps).toContain("2026-06-23");
      expect(steps).not.toContain("2026-06-19");
      expect(steps).not.toContain("2026-07-02");
      expect(derivations.map(({ kind, state, since, version }) => [kind, state, since, version])).toEqual([
        ["duty", "met", "2026-06-23", FIRST],
        ["state", "reached", "2026-06-23", FIRST],
      ]);
    }
  });

  it("of the new one, where it is owed by that", () => {
    const { text, steps } = told(changing(5, 12), "2026-07-06", task());
    expect(text).toBe("Quá hạn 12 ngày làm việc");
    expect(steps).toContain("2026-07-02");
    expect(steps).not.toContain("2026-06-23");
  });

  it("of a repealed one its last words", () => {
    const repealed = inVersions([FIRST, [lateBy(5)]], [SECOND, []]);
    expect(told(repealed, "2026-07-06", urged("2026-06-24"))).toMatchObject({ text: "Quá hạn 5 ngày làm việc" });
  });
});
