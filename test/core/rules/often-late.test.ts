import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/calendar/index.js";
import type { Duty } from "../../../src/core/model/evaluation.js";
import { oftenLate } from "../../../src/core/rules/often-late.js";
import { profiles } from "../../../src/profiles/index.js";

const RULE =
  profiles.flatMap(({ rules }) => rules).find((rule) => rule.kind === "judgedThreshold") ?? expect.fail("no such rule");

const AS_OF = dayOf("2026-07-15");
const LATE = { topic: "periodicReport", unit: "Sở Y tế", due: "2026-06-19", state: "overdue" };
const counted = (...duties: object[]) =>
  oftenLate(RULE, 2, 3, AS_OF, duties.map((duty) => ({ ...LATE, ...duty })) as Duty[]).map(
    ({ unit, late, reached }) => `${unit} ${late} ${reached}`,
  );

describe("a unit is often late", () => {
  it("from as many late reports as the host has set", () => {
    expect(counted({})).toEqual(["Sở Y tế 1 false"]);
    expect(counted({}, {})).toEqual(["Sở Y tế 2 true"]);
    expect(counted({}, {}, { unit: "Sở Nội vụ" })).toEqual(["Sở Y tế 2 true", "Sở Nội vụ 1 false"]);
  });

  it.each(["periodicReport", "reportProgress", "recordResult"])("with a late %s", (topic) => {
    expect(counted({ topic })).toEqual(["Sở Y tế 1 false"]);
  });

  it("with a report that came late as with one that did not come", () => {
    expect(counted({ state: "metLate" })).toEqual(["Sở Y tế 1 false"]);
  });

  it.each([
    ["a report in time", { state: "met" }],
    ["a report still open", { state: "pending" }],
    ["a duty that is no report", { topic: "registerTask" }],
    ["a report of no unit", { unit: null }],
    ["a report without a day", { due: null }],
    ["a report due before the three months counted", { due: "2026-04-14" }],
  ])("but not with %s", (_, duty) => {
    expect(counted(duty)).toEqual([]);
  });

  it("with a report due on the first of the days counted", () => {
    expect(counted({ due: "2026-04-15" })).toEqual(["Sở Y tế 1 false"]);
  });
});
