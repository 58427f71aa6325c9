import { describe, expect, it } from "vitest";
import { periodNamed } from "../../../src/calendar/period.js";
import { evaluate, evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { schedule } from "../../../src/core/answers/schedule.js";
import type { Cadence, DayOfPeriod } from "../../../src/language/cadence.js";
import { type RecurrenceParts, recurrenceRule } from "../../support/sample-rules.js";
import { profileOf } from "./found.js";

const monthly = (day: DayOfPeriod, more: object = {}): Cadence => ({
  every: "month",
  in: "period",
  day,
  bound: "by",
  roll: "none",
  ...more,
});
const dates = (calendar: readonly Cadence[], from = "2026-01-01", to = "2026-06-30") =>
  schedule({ profile: profileOf(recurrenceRule({ calendar, per: "office", actor: "office" })), from, to }).duties.map(
    ({ period, due }) => `${period} ${due}`,
  );

describe("a day that not every month has", () => {
  it("is none of the next month: fifth Mondays of 2026 are 30/3 and 29/6", () => {
    expect(dates([monthly({ nth: 5, weekday: 1, plusDays: 0 })])).toEqual(["2026-03 2026-03-30", "2026-06 2026-06-29"]);
  });

  it("may be carried over by days that the text adds to it: the day after Tuesday 31/3", () => {
    expect(dates([monthly({ nth: 5, weekday: 2, plusDays: 1 })], "2026-03-01", "2026-04-30")).toEqual([
      "2026-03 2026-04-01",
    ]);
  });

  it("is none where the day lies in the month after: 31/8 is the fifth Monday of the month after July", () => {
    const inNext = monthly({ nth: 5, weekday: 1, plusDays: 0 }, { in: "nextPeriod" });
    expect(dates([inNext], "2026-06-01", "2026-09-30")).toEqual(["2026-05 2026-06-29", "2026-07 2026-08-31"]);
  });

  it("holds for weeks: February 2027 touches no fifth week, and only May touches a sixth", () => {
    // February runs from Monday 1 to Sunday 28: four weeks. May begins on a Saturday and ends on a Monday: six.
    const fifth = dates([monthly({ week: 5, weekday: 1 })], "2027-01-01", "2027-06-30");
    expect(fifth.map((text) => text.slice(0, 7))).toEqual(["2027-01", "2027-03", "2027-04", "2027-05", "2027-06"]);
    expect(dates([monthly({ week: 6, weekday: 1 })], "2027-01-01", "2027-06-30")).toEqual(["2027-05 2027-05-31"]);
  });

  it("is owed by nobody, and the next one is the next that there is", () => {
    const rule = recurrenceRule({
      calendar: [monthly({ nth: 5, weekday: 1, plusDays: 0 })],
      fulfilledBy: ["progressReported"],
    });
    const task = { id: "1", title: "A", lead: "Sở Y tế", events: [{ type: "assigned", on: "2026-01-05" }] };
    const { duties } = evaluate(task, { profile: profileOf(rule), asOf: "2026-05-15", periods: "all" });
    expect(duties.map(({ period, due, state }) => `${period} ${due} ${state}`)).toEqual([
      "2026-03 2026-03-30 overdue",
      "2026-06 2026-06-29 pending",
    ]);
  });
});

describe("a period by its name", () => {
  it.each([["2026-13"], ["2026-00"], ["2027-W53"], ["2026-W00"], ["2026-Q5"], ["2026-H3"], ["tháng 3"], ["2026-3"]])(
    "%s is none",
    (name) => {
      expect(periodNamed(name)).toBeNull();
    },
  );

  it.each([
    ["2026-12", "month", null],
    ["2026-W53", "week", null],
    ["2020-W53", "week", null],
    ["2026-W01", "week", null],
    ["2026-Q4", "quarter", null],
    ["2026-H2", "halfYear", null],
    ["2026", "year", null],
    ["2026-11.2", "month", "2"],
    ["2026-11.đợt hai", "month", "đợt hai"],
  ])("%s is of a %s", (name, every, mark) => {
    expect(periodNamed(name)).toMatchObject({ every, mark });
  });
});

const reportOf = (parts: RecurrenceParts, period: string | null, on = "2026-11-10") => {
  const result = evaluateRegister(
    {
      units: ["Sở Y tế"],
      tasks: [{ id: "1", title: "A", lead: "Sở Y tế", events: [{ type: "assigned", on: "2026-10-05" }] }],
      reports: [{ provision: "lao-cai/6.2.a", ...(period === null ? {} : { period }), unit: "Sở Y tế", on }],
    },
    { profile: profileOf(recurrenceRule({ per: "body", ...parts })), asOf: "2026-11-30" },
  );
  return {
    met: result.register.duties.filter(({ state }) => state === "met").map(({ period: name }) => name),
    told: result.register.findings.filter(({ code }) => code === "reportNotUsed").map(({ message }) => message.en),
  };
};

describe("a report of a body", () => {
  const day20 = { calendar: [monthly({ month: 1, day: 20 })] };
  const twice = {
    calendar: [monthly({ month: 1, day: 10 }, { mark: "a" }), monthly({ month: 1, day: 25 }, { mark: "b" })],
  };

  it("for a period that no year has counts for nothing, and is told", () => {
    expect(reportOf(day20, "2026-13")).toEqual({
      met: [],
      told: [
        'The report "lao-cai/6.2.a" of 2026-11-10 for 2026-13 counts for nothing: there is no such period; those of this report are named like 2026-11.',
      ],
    });
    const weekly = monthly({ weekday: 5 }, { every: "week" });
    expect(reportOf({ calendar: [weekly] }, "2027-W53", "2026-11-27").told).toHaveLength(1);
    expect(reportOf({ calendar: [{ meeting: "briefing", workingDaysBefore: 0 }] }, "2026-02-30").told).toHaveLength(1);
  });

  it("for a period of another cadence is told too", () => {
    expect(reportOf(day20, "2026-Q4").told).toEqual([
      'The report "lao-cai/6.2.a" of 2026-11-10 for 2026-Q4 counts for nothing: this report has no such period; its periods are named like 2026-11.',
    ]);
    expect(reportOf({ calendar: [monthly({ nth: 5, weekday: 1, plusDays: 0 })] }, "2026-10").told).toHaveLength(1);
  });

  it("names the date that it is for by its mark, a letter as well as a number", () => {
    expect(reportOf(twice, "2026-11.a")).toEqual({ met: ["2026-11.a"], told: [] });
    expect(reportOf(twice, "2026-11.b", "2026-11-24")).toEqual({ met: ["2026-11.b"], told: [] });
    expect(reportOf(twice, "2026-11.c").told).toHaveLength(1);
    expect(reportOf(twice, "2026-11").told).toHaveLength(1);
  });

  it("is counted as before where it names a period of its own, or none", () => {
    expect(reportOf(day20, "2026-11")).toEqual({ met: ["2026-11"], told: [] });
    expect(reportOf(day20, null)).toEqual({ met: ["2026-11"], told: [] });
  });
});

describe("an update of a task", () => {
  const told = (ref: string, calendar: readonly Cadence[] = [monthly({ month: 1, day: 20 })]) => {
    const rule = recurrenceRule({ calendar, fulfilledBy: ["progressReported"] });
    const events = [
      { type: "assigned", on: "2026-10-25" },
      { type: "progressReported", on: "2026-11-18", ref },
    ];
    const task = { id: "1", title: "A", lead: "Sở Y tế", events };
    const { duties, findings } = evaluate(task, { profile: profileOf(rule), asOf: "2026-11-30", periods: "all" });
    return {
      met: duties.filter(({ state }) => state === "met").map(({ period }) => period),
      told: findings.filter(({ code }) => code === "periodNotUsed").map(({ field }) => field),
    };
  };

  it("that names an impossible period names none, and is told", () => {
    expect(told("2026-13")).toEqual({ met: ["2026-11"], told: ["events[1].ref"] });
  });

  it("that names a period of another length is taken as naming none, and is told", () => {
    expect(told("2026-Q4")).toEqual({ met: ["2026-11"], told: ["events[1].ref"] });
  });

  it("that names its period, by a lettered mark too, or a document, is told nothing", () => {
    expect(told("2026-11")).toEqual({ met: ["2026-11"], told: [] });
    const marked = [monthly({ month: 1, day: 10 }, { mark: "a" }), monthly({ month: 1, day: 20 }, { mark: "b" })];
    expect(told("2026-11.b", marked)).toEqual({ met: ["2026-11.b"], told: [] });
    expect(told("45/BC-SYT")).toEqual({ met: ["2026-11"], told: [] });
  });
});
