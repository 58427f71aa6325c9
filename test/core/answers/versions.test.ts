import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { schedule } from "../../../src/core/answers/schedule.js";
import { parseProfileFile } from "../../../src/language/schema/parse-profile.js";
import { profileOn } from "../../../src/language/schema/versions.js";
import { getProfile, laoCai } from "../../../src/profiles/index.js";
import { deadlineRule, recurrenceRule, stateRule } from "../../support/sample-rules.js";

const WORDS = { vi: "Quy chế mẫu (hư cấu)", en: "A sample regulation (invented)" };
const whole = (...rules: object[]) => ({
  ...laoCai,
  id: "lao-cai",
  title: WORDS,
  readings: [],
  lifecycle: undefined,
  confirmation: null,
  rules,
});
const plain = (value: object): object => JSON.parse(JSON.stringify(value)) as object;
const ENTER = { provision: "lao-cai/7.1", topic: "registerTask", on: "received", fulfilledBy: ["registered"] } as const;
const enterIn = (n: number) => deadlineRule({ ...ENTER, span: { workingDays: n, firstDay: "next" } });
const monthlyOn = (day: number) =>
  recurrenceRule({
    provision: "lao-cai/7.2.b",
    calendar: [{ every: "month", in: "period", day: { month: 1, day }, bound: "by", roll: "none" }],
    fulfilledBy: ["progressReported"],
  });
const lateBy = (n: number) =>
  stateRule({ provision: "lao-cai/19.2", topic: "urge", passes: { reaches: { workingDays: n, firstDay: "next" } } });

/** A regulation that an amendment changes from a day on. */
const versionsOf = (first: object, second: object, from = "2026-07-01", to = "2026-06-30") =>
  parseProfileFile(
    {
      versions: [
        { from: "2026-01-01", to, profile: plain(first) },
        { from, to: null, profile: plain(second) },
      ],
    },
    { base: getProfile },
  ).versions;

const task = (events: readonly object[], more: object = {}) => ({
  id: "1",
  title: "A",
  lead: "Sở Y tế",
  events,
  ...more,
});
const at = (type: string, on: string) => ({ type, on });
const dutiesOn = (versions: ReturnType<typeof versionsOf>, asOf: string, given: object, provision: string) =>
  evaluate(given, { profile: profileOn(versions, asOf), asOf, periods: "all", hangsOn: false }).duties.filter(
    (duty) => duty.provision === provision,
  );

describe("a duty of an event follows the version in force on its trigger day", () => {
  // From 1/7/2026 the Office has one working day to enter a task; before it has three.
  const versions = versionsOf(whole(enterIn(3)), whole(enterIn(1)));

  it("three days for what was received on Tuesday 30/6, judged in July: Friday 3/7", () => {
    const given = task([at("assigned", "2026-06-29"), at("received", "2026-06-30")]);
    expect(dutiesOn(versions, "2026-07-06", given, "lao-cai/7.1")).toMatchObject([
      { due: "2026-07-03", state: "overdue", version: "2026-01-01" },
    ]);
  });

  it("one day for what was received on Wednesday 1/7: Thursday 2/7", () => {
    const given = task([at("assigned", "2026-06-29"), at("received", "2026-07-01")]);
    expect(dutiesOn(versions, "2026-07-06", given, "lao-cai/7.1")).toMatchObject([
      { due: "2026-07-02", state: "overdue", version: "2026-07-01" },
    ]);
  });

  it("is one duty, and says by one version why it does not arise", () => {
    const given = task([at("assigned", "2026-06-29")]);
    expect(dutiesOn(versions, "2026-07-06", given, "lao-cai/7.1")).toHaveLength(1);
    const before = task([at("assigned", "2025-12-01"), at("received", "2025-12-10")]);
    expect(
      dutiesOn(versions, "2026-07-06", before, "lao-cai/7.1").every(({ state }) => state === "notApplicable"),
    ).toBe(true);
  });

  it("each receipt by its own, side by side", () => {
    const each = (n: number) => whole({ ...enterIn(n), trigger: { on: "received", each: true } });
    const given = task([at("assigned", "2026-06-29"), at("received", "2026-06-30"), at("received", "2026-07-02")]);
    expect(
      dutiesOn(versionsOf(each(3), each(1)), "2026-07-06", given, "lao-cai/7.1").map(
        ({ due, version }) => `${due} ${version}`,
      ),
    ).toEqual(["2026-07-03 2026-01-01", "2026-07-03 2026-07-01"]);
  });
});

describe("a periodic duty follows the version in force on its nominal day", () => {
  it("the 25th until June, the 20th from July on", () => {
    const versions = versionsOf(whole(monthlyOn(25)), whole(monthlyOn(20)));
    const given = task([at("assigned", "2026-05-04")]);
    expect(
      dutiesOn(versions, "2026-07-22", given, "lao-cai/7.2.b").map(
        ({ period, due, version }) => `${period} ${due} ${version}`,
      ),
    ).toEqual([
      "2026-05 2026-05-25 2026-01-01",
      "2026-06 2026-06-25 2026-01-01",
      "2026-07 2026-07-20 2026-07-01",
      "2026-08 2026-08-20 2026-07-01",
    ]);
  });
});

describe("a report counts once, whatever the text said meanwhile", () => {
  const versions = versionsOf(whole(monthlyOn(25)), whole(monthlyOn(20)));

  it("one that names no period for the nearest, by whichever text: Thu 2/7 for 25/6 and not for 20/7", () => {
    const given = task([at("assigned", "2026-05-04"), at("progressReported", "2026-07-02")]);
    expect(
      dutiesOn(versions, "2026-07-06", given, "lao-cai/7.2.b").map(({ period, state }) => `${period} ${state}`),
    ).toEqual(["2026-05 missed", "2026-06 metLate", "2026-07 pending"]);
  });
});

describe("a day that a roll leads over the change", () => {
  it("is owed by the text of its nominal day: Sat 4/7, moved back to Fri 3/7", () => {
    const cadence = {
      every: "month",
      in: "period",
      day: { month: 1, day: 4 },
      bound: "by",
      roll: "preceding",
    } as const;
    const rolled = recurrenceRule({
      provision: "lao-cai/7.2.b",
      calendar: [cadence],
      fulfilledBy: ["progressReported"],
    });
    const versions = versionsOf(whole(monthlyOn(25)), whole(rolled), "2026-07-04", "2026-07-03");
    const given = task([at("assigned", "2026-05-04")]);
    expect(
      dutiesOn(versions, "2026-07-06", given, "lao-cai/7.2.b").map(
        ({ period, due, version }) => `${period} ${due} ${version}`,
      ),
    ).toContain("2026-07 2026-07-03 2026-07-04");
  });
});

describe("whether a finish asks for confirmation", () => {
  it("is of the text of its day", () => {
    const rules = [enterIn(3)];
    const confirmed = { ...whole(...rules), confirmation: { provision: "lao-cai/7.1", actor: "office" } };
    const versions = versionsOf(whole(...rules), confirmed);
    const phase = (completed: string) =>
      evaluate(task([at("assigned", "2026-06-01"), at("completed", completed)]), {
        profile: profileOn(versions, "2026-07-06"),
        asOf: "2026-07-06",
      }).phase;
    expect(phase("2026-06-30")).toBe("completed");
    expect(phase("2026-07-01")).toBe("awaitingConfirmation");
  });
});

describe("the schedule", () => {
  it("runs across versions, and says which", () => {
    const versions = versionsOf(whole(monthlyOn(25)), whole(monthlyOn(20)));
    const { duties } = schedule({ profile: profileOn(versions, "2026-06-01"), from: "2026-06-01", to: "2026-07-31" });
    expect(duties.map(({ due, version }) => `${due} ${version}`)).toEqual([
      "2026-06-25 2026-01-01",
      "2026-07-20 2026-07-01",
    ]);
  });
});

describe("a state follows the version in force on the day judged", () => {
  // Due Monday 22/6: the 5th working day after it is Monday 29/6, the 9th Friday 3/7.
  const late = task([at("assigned", "2026-06-01")], { dueOn: "2026-06-22" });

  it("and is owed from the later of its beginning and that version", () => {
    const shorter = versionsOf(whole(lateBy(9)), whole(lateBy(5)));
    expect(dutiesOn(shorter, "2026-06-30", late, "lao-cai/19.2").filter(({ state }) => state === "owed")).toEqual([]);
    expect(dutiesOn(shorter, "2026-07-02", late, "lao-cai/19.2")).toMatchObject([
      { state: "owed", since: "2026-07-01", version: "2026-07-01" },
    ]);
    const longer = versionsOf(whole(lateBy(5)), whole(lateBy(9)));
    expect(dutiesOn(longer, "2026-06-30", late, "lao-cai/19.2")).toMatchObject([
      { state: "owed", since: "2026-06-29" },
    ]);
    expect(dutiesOn(longer, "2026-07-02", late, "lao-cai/19.2").filter(({ state }) => state === "owed")).toEqual([]);
  });
});

type Result = ReturnType<typeof evaluate>;

const withoutVersion = ({ duties, nextChange: _, ...rest }: Result): unknown => ({
  ...rest,
  duties: duties.map(({ version: _, ...duty }) => duty),
});

/** The day of the next change is the same, unless the version that begins before it is one. */
const expectSameNextChange = (inVersions: Result, alone: Result, begin: string): void => {
  const begins = begin > alone.asOf && (alone.nextChange === null || begin < alone.nextChange);
  if (begins) expect([begin, alone.nextChange]).toContain(inVersions.nextChange);
  else expect(inVersions.nextChange).toBe(alone.nextChange);
};

describe("laws of versions", () => {
  const rules = [enterIn(3), monthlyOn(25), lateBy(5)];
  const lives = [
    task([at("assigned", "2026-06-29"), at("received", "2026-06-30")], { dueOn: "2026-06-22" }),
    task([at("assigned", "2026-05-04"), at("received", "2026-05-05"), at("progressReported", "2026-06-24")]),
    task([at("assigned", "2026-05-04"), at("completed", "2026-07-02")], { dueOn: "2026-06-30" }),
  ];
  const days = ["2026-06-15", "2026-06-30", "2026-07-01", "2026-07-10", "2026-09-30"];
  const effect = { ...laoCai.effect, signedOn: null, daysAfterSigning: null, from: "2026-01-01" };
  const alone = parseProfileFile(plain({ ...whole(...rules), effect }), { base: getProfile }).profile;

  it("a version that changes nothing changes nothing", () => {
    const same = versionsOf(whole(...rules), whole(...rules));
    for (const life of lives) {
      for (const asOf of days) {
        const options = { asOf, hangsOn: false } as const;
        const inVersions = evaluate(life, { ...options, profile: profileOn(same, asOf) });
        const expected = evaluate(life, { ...options, profile: alone });
        expect(withoutVersion(inVersions), asOf).toEqual(withoutVersion(expected));
        expectSameNextChange(inVersions, expected, "2026-07-01");
      }
    }
  });

  it("a change shifted past all triggers restores the old result", () => {
    const later = versionsOf(whole(...rules), whole(enterIn(1), monthlyOn(20), lateBy(9)), "2031-01-01", "2030-12-31");
    for (const life of lives) {
      for (const asOf of days) {
        const options = { asOf, hangsOn: false } as const;
        const inVersions = evaluate(life, { ...options, profile: profileOn(later, asOf) });
        const expected = evaluate(life, { ...options, profile: alone });
        expect(withoutVersion(inVersions), asOf).toEqual(withoutVersion(expected));
        expectSameNextChange(inVersions, expected, "2031-01-01");
      }
    }
  });
});
