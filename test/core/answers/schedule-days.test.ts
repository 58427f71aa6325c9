import { describe, expect, it } from "vitest";
import { vietnamCalendar } from "../../../src/calendar/index.js";
import { schedule } from "../../../src/core/answers/schedule.js";
import { canTho, getProfile, konTumSnn, laoCai, profiles } from "../../../src/profiles/index.js";
import { codesOf } from "../../support/issues.js";

const of2026 = { from: "2026-01-01", to: "2026-12-31" };

describe("a schedule", () => {
  it("lists the dated duties in order of day, then those without a day", () => {
    for (const profile of profiles) {
      const dues = schedule({ profile, ...of2026 }).duties.map(({ due }) => due ?? "9999-12-31");
      expect(dues.length, profile.id).toBeGreaterThan(0);
      expect(dues).toEqual([...dues].sort());
    }
  });

  it("holds every date of its span once, both ends included", () => {
    const year = schedule({ profile: canTho, ...of2026 }).duties;
    const halves = ["2026-01-01/2026-06-14", "2026-06-15/2026-12-31"].flatMap((span) => {
      const [from = "", to = ""] = span.split("/");
      return schedule({ profile: canTho, from, to }).duties;
    });
    const dated = (duties: typeof year) =>
      duties.filter(({ due }) => due !== null).map(({ ruleId, period, due }) => `${due} ${ruleId} ${period}`);
    expect(dated(halves).sort()).toEqual(dated(year).sort());
    expect(dated(year)).toHaveLength(2 * (12 + 4 + 1 + 1));
  });

  it("gives the day to plan for, on or before the due day, and how sure the day is", () => {
    const june = schedule({ profile: canTho, from: "2026-06-01", to: "2026-06-30" }).duties;
    expect(
      june
        .filter(({ provision }) => provision === "can-tho/12.1")
        .map(({ period, due, actBy }) => [period, due, actBy]),
    ).toEqual([
      ["2026-H1", "2026-06-14", "2026-06-12"],
      ["2026-Q2", "2026-06-14", "2026-06-12"],
      ["2026-06", "2026-06-19", "2026-06-19"],
    ]);
    const certainty = (date: string) => schedule({ profile: laoCai, from: date, to: date }).duties[0]?.certainty;
    expect(["2026-12-19", "2027-12-19", "2028-12-19"].map(certainty)).toEqual(["official", "provisional", "projected"]);
  });

  it("leaves out what falls due before the regulation took effect", () => {
    const dues = schedule({ profile: getProfile("hai-phong-snv"), from: "2025-09-01", to: "2025-09-30" })
      .duties.filter(({ due }) => due !== null)
      .map(({ due }) => due ?? "");
    expect(dues.length).toBeGreaterThan(0);
    expect(dues.filter((due) => due < "2025-09-12")).toEqual([]);
    expect(schedule({ profile: laoCai, from: "2015-01-01", to: "2015-08-09" }).duties).toEqual([]);
  });

  it("hangs what the text ties to a meeting on the meetings that are given", () => {
    const meetings = [
      { type: "regularSession", on: "2026-12-07" },
      { type: "briefing", on: "2026-12-08" },
    ] as const;
    const duties = schedule({
      profile: getProfile("hai-phong-snv"),
      from: "2026-12-01",
      to: "2026-12-31",
      meetings,
    }).duties;
    const tied = duties.filter(({ provision }) => provision.startsWith("hai-phong-snv/20."));
    expect(tied.map(({ provision, due, period }) => [provision, due, period])).toEqual([
      ["hai-phong-snv/20.1", "2026-12-04", "2026-12-07"],
      ["hai-phong-snv/20.2", "2026-12-07", "2026-12-07"],
    ]);
  });

  it("lists a cadence without a day once for each of its periods that end in the span, with the reason", () => {
    // The report of the month, of six months and of the year (kon-tum-snn/18.2); those that end together by their names.
    const undated = schedule({ profile: konTumSnn, ...of2026 }).duties.filter(
      ({ due, provision }) => due === null && provision === "kon-tum-snn/18.2",
    );
    const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, "0")}`);
    expect(undated.map(({ period }) => period)).toEqual([
      ...months.slice(0, 6),
      "2026-H1",
      ...months.slice(6, 11),
      "2026",
      "2026-12",
    ]);
    expect(new Set(undated.map(({ reason }) => reason))).toEqual(new Set(["noDateInText"]));
  });

  it("plans by what was known on a day", () => {
    const meetings = [{ type: "regularSession", on: "2026-01-05" }] as const;
    const due = (knownAt: string) => {
      const span = { profile: getProfile("hai-phong-snv"), from: "2025-12-29", to: "2026-01-09", meetings };
      const byOption = schedule({ ...span, knownAt }).duties.find(
        ({ provision }) => provision === "hai-phong-snv/20.1",
      )?.due;
      const byCalendar = schedule({ ...span, calendar: vietnamCalendar({ knownAt }) }).duties.find(
        ({ provision }) => provision === "hai-phong-snv/20.1",
      )?.due;
      expect(byCalendar).toBe(byOption);
      return byOption;
    };
    expect([due("2025-12-24"), due("2025-12-25")]).toEqual(["2026-01-02", "2025-12-31"]);
  });

  it("refuses a span that leaves the calendar, ends before it begins, or is not of days", () => {
    expect(codesOf(() => schedule({ profile: laoCai, from: "2013-12-31", to: "2014-01-31" }))).toEqual([
      "outside-calendar",
    ]);
    expect(codesOf(() => schedule({ profile: laoCai, from: "2050-12-31", to: "2051-01-01" }))).toEqual([
      "outside-calendar",
    ]);
    expect(codesOf(() => schedule({ profile: laoCai, from: "2026-12-31", to: "2026-01-01" }))).toEqual([
      "out-of-range to",
    ]);
    expect(codesOf(() => schedule({ profile: laoCai, from: "2026-02-30", to: "2026-03-01" }))).toEqual([
      "impossible-date from",
    ]);
  });
});
