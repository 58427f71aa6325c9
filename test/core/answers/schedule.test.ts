import { describe, expect, it } from "vitest";
import { schedule } from "../../../src/core/answers/schedule.js";
import type { Profile } from "../../../src/language/profile.js";
import type { RecurrenceRule } from "../../../src/language/rule-kind.js";
import { parseProfile } from "../../../src/language/schema/parse-profile.js";
import { canTho, laoCai } from "../../../src/profiles/index.js";
import { fixtureData } from "../../language/schema/profile-sources.js";
import { issuesOf } from "../../support/issues.js";
import { same } from "../../support/same-in-both.js";

const commune = fixtureData("xa-tan-phuoc.yaml") as Profile;
const report = (provision: string, on: RecurrenceRule["trigger"]["calendar"]): RecurrenceRule => ({
  provision,
  topic: "periodicReport",
  modality: "must",
  bearer: { role: "office" },
  text: { vi: "Báo cáo thêm", en: "A report more" },
  trigger: { calendar: on, per: "office" },
});
const of2026 = { from: "2026-01-01", to: "2026-12-31" };
/** A return has no limit here: the rule that sets it is left out with the others. */
const lifecycle = { ...commune.lifecycle, returned: { means: "waiting", by: "lead" } };
const withRules = (...rules: RecurrenceRule[]): Profile => parseProfile({ ...commune, lifecycle, readings: [], rules });

const by20 = { every: "quarter", in: "period", day: { month: 3, day: 20 }, bound: "by", roll: "none" } as const;
const undated = { every: null, day: null, reason: "noDateInText" } as const;

describe("a date of a schedule", () => {
  it("says to whom it is owed and for which other provisions it stands", () => {
    const { duties } = schedule({ profile: laoCai, from: "2026-03-01", to: "2026-03-31" });
    // The quarterly report of the departments (20.1) and of the districts (21.1, also to the departments), before 20 March.
    expect(duties.find(({ provision }) => provision === "lao-cai/22.1")).toMatchObject({
      serves: ["lao-cai/20.1", "lao-cai/21.1"],
      recipients: ["office", "concernedDepartments"],
      due: "2026-03-19",
    });
  });

  it("is owed to nobody, and stands for nothing else, where its rule names none", () => {
    const { duties } = schedule({ profile: withRules(report("xa-tan-phuoc/30.1", [by20])), ...of2026 });
    expect(duties.map(({ due, serves, recipients }) => [due, serves, recipients])).toEqual([
      ["2026-03-20", [], []],
      ["2026-06-20", [], []],
      ["2026-09-20", [], []],
      ["2026-12-20", [], []],
    ]);
  });

  it("of one day and period stands in the order of the regulation", () => {
    const ids = ["xa-tan-phuoc/30.2", "xa-tan-phuoc/30.3", "xa-tan-phuoc/30.1"];
    const profile = withRules(...ids.map((id) => report(id, [by20])));
    const { duties } = schedule({ profile, from: "2026-03-01", to: "2026-03-31" });
    expect(duties.map(({ ruleId }) => ruleId)).toEqual(ids);
  });
});

describe("a cadence without a day", () => {
  it("is listed once, without a period, where the text gives no frequency", () => {
    const dates = schedule({ profile: withRules(report("xa-tan-phuoc/30.1", [by20, undated])), ...of2026 }).duties;
    expect(dates.map(({ period, due, reason }) => [period, due, reason]).slice(-2)).toEqual([
      ["2026-Q4", "2026-12-20", null],
      [null, null, "noDateInText"],
    ]);
  });

  it("is not listed where the regulation has no day of effect in the span", () => {
    // In force from 1/1/2026 to 30/6/2027; Cần Thơ names no frequency for the report of 14.2.
    const profile = withRules(report("xa-tan-phuoc/30.1", [undated]));
    const dates = (from: string, to: string) => schedule({ profile, from, to }).duties.length;
    expect(dates("2025-12-01", "2025-12-31")).toBe(0);
    expect(dates("2025-12-01", "2026-01-01")).toBe(1);
    expect(dates("2027-06-30", "2027-12-31")).toBe(1);
    expect(dates("2027-07-01", "2027-12-31")).toBe(0);
    const long = schedule({ profile: canTho, ...of2026 }).duties.filter(
      ({ provision }) => provision === "can-tho/14.2",
    );
    expect(long).toMatchObject([{ period: null, due: null, reason: "noDateInText" }]);
  });
});

describe("the span of a schedule", () => {
  it("has two ends that are days, the first not after the last, and says which is wrong", () => {
    expect(issuesOf(() => schedule({ profile: laoCai, from: "2026-01-01", to: "2026-02-30" }))).toMatchObject([
      { code: "impossible-date", path: "to" },
    ]);
    expect(issuesOf(() => schedule({ profile: laoCai, from: "2026-12-31", to: "2026-01-01" }))).toMatchObject([
      { code: "out-of-range", path: "to", found: "2026-01-01", expected: same("≥ 2026-12-31") },
    ]);
    expect(schedule({ profile: laoCai, from: "2026-12-19", to: "2026-12-19" }).duties[0]?.due).toBe("2026-12-19");
  });
});
