import { describe, expect, it } from "vitest";
import { dateOf, dayOf, vietnam } from "../../../src/calendar/index.js";
import type { Meeting } from "../../../src/core/model/task.js";
import { type Period, Periods } from "../../../src/core/rules/periods.js";
import type { Cadence, DatedCadence } from "../../../src/language/cadence.js";
import type { CalendarTrigger } from "../../../src/language/rule.js";

const monthly: DatedCadence = { every: "month", in: "period", day: { month: 1, day: 20 }, bound: "by", roll: "none" };
const quarterly: DatedCadence = { ...monthly, every: "quarter", day: { month: 3, day: 20 } };
const yearly: DatedCadence = { ...monthly, every: "year", day: { month: 12, day: 20 } };
const session: Cadence = { meeting: "regularSession", workingDaysBefore: 2 };
const undated: Cadence = { every: "quarter", day: null, reason: "noDateInText" };

const of = (calendar: readonly Cadence[], coincide?: CalendarTrigger["coincide"]): Periods =>
  new Periods({ calendar, per: "body", ...(coincide === undefined ? {} : { coincide }) });
const names = (periods: readonly Period[]): string[] => periods.map(({ name, due }) => `${name} ${dateOf(due)}`);
const between = (periods: Periods, from: string, to: string, meetings: readonly Meeting[] = []): string[] =>
  names(periods.between(dayOf(from), dayOf(to), vietnam, meetings));
const nextOf = (periods: Periods, day: string, last: string, meetings: readonly Meeting[] = []): string[] =>
  names(periods.after(dayOf(day), dayOf(last), vietnam, meetings));

describe("the periods between two days", () => {
  it("are those whose day lies in the span, both ends in it", () => {
    expect(between(of([monthly]), "2026-03-20", "2026-05-20")).toEqual([
      "2026-03 2026-03-20",
      "2026-04 2026-04-20",
      "2026-05 2026-05-20",
    ]);
    expect(between(of([monthly]), "2026-03-21", "2026-05-19")).toEqual(["2026-04 2026-04-20"]);
    expect(between(of([monthly]), "2026-03-21", "2026-04-19")).toEqual([]);
  });

  it("go by the day that the text names, before any move off a rest day", () => {
    // 20/6/2026 is a Saturday: the day of June moves on to Monday 22/6 and stays the day of June.
    const rolling = of([{ ...monthly, roll: "following" }]);
    expect(between(rolling, "2026-06-01", "2026-06-20")).toEqual(["2026-06 2026-06-22"]);
    expect(between(rolling, "2026-06-21", "2026-06-30")).toEqual([]);
  });

  it("are told at the ends of the calendar, where a longer period that could take their place lies outside", () => {
    // Friday 3/1/2014; the day of the quarter before, 31/12/2013, is not in the calendar. Wednesday 28/12/2050 likewise.
    const early = { ...monthly, day: { month: 1, day: 3 }, roll: "preceding" } as const;
    const last = { ...quarterly, day: { month: 3, day: 31 }, roll: "preceding" } as const;
    expect(between(of([early, last], "absorb"), "2014-01-01", "2014-01-31")).toEqual(["2014-01 2014-01-03"]);
    const late = { ...monthly, day: { month: 1, day: 28 }, roll: "following" } as const;
    const next = { ...yearly, in: "nextPeriod", day: { month: 1, day: 2 }, roll: "following" } as const;
    expect(between(of([late, next], "absorb"), "2050-12-15", "2050-12-31")).toEqual(["2050-12 2050-12-28"]);
  });

  it("come in the order of their days, on one day the shorter first", () => {
    expect(between(of([quarterly, monthly]), "2026-03-01", "2026-04-30")).toEqual([
      "2026-03 2026-03-20",
      "2026-Q1 2026-03-20",
      "2026-04 2026-04-20",
    ]);
  });

  it("know their first day and the day of the one before, from which the period of a report runs (A62)", () => {
    const [march] = of([monthly]).between(dayOf("2026-03-01"), dayOf("2026-03-31"), vietnam);
    expect([march?.begins, march?.previous, march?.nominal].map((day) => dateOf(day ?? 0))).toEqual([
      "2026-03-01",
      "2026-02-20",
      "2026-03-20",
    ]);
  });

  it("are none of a cadence without a day", () => {
    expect(between(of([undated]), "2026-01-01", "2026-12-31")).toEqual([]);
  });
});

describe("periods that are due on one day (A07)", () => {
  const all = [monthly, quarterly, yearly];

  it("are duties of their own, unless the rule says that the longest absorbs the others", () => {
    const separate = ["2026-12 2026-12-20", "2026-Q4 2026-12-20", "2026 2026-12-20"];
    expect(between(of(all), "2026-12-01", "2026-12-31")).toEqual(separate);
    expect(between(of(all, "separate"), "2026-12-01", "2026-12-31")).toEqual(separate);
    expect(between(of(all, "absorb"), "2026-12-01", "2026-12-31")).toEqual(["2026 2026-12-20"]);
    expect(between(of(all, "absorb"), "2026-08-01", "2026-09-30")).toEqual([
      "2026-08 2026-08-20",
      "2026-Q3 2026-09-20",
    ]);
  });

  it("absorb none of another day, though the periods end together", () => {
    const apart = of([monthly, { ...quarterly, day: { month: 3, day: 15 } }], "absorb");
    expect(between(apart, "2026-03-01", "2026-03-31")).toEqual(["2026-Q1 2026-03-15", "2026-03 2026-03-20"]);
  });

  it("absorb none of their own length", () => {
    const twice = of([1, 2].map((n) => ({ ...monthly, mark: `${n}` })) as DatedCadence[], "absorb");
    expect(between(twice, "2026-03-01", "2026-03-31")).toEqual(["2026-03.1 2026-03-20", "2026-03.2 2026-03-20"]);
  });

  it("are compared by the day on which they are due, wherever the span that is asked for ends", () => {
    // 20/9/2026 is a Sunday: the month moves back to Friday 18/9, on which the quarter is due.
    const rolling = of(
      [
        { ...monthly, roll: "preceding" },
        { ...quarterly, day: { month: 3, day: 18 } },
      ],
      "absorb",
    );
    expect(between(rolling, "2026-09-01", "2026-09-30")).toEqual(["2026-Q3 2026-09-18"]);
    expect(between(rolling, "2026-09-19", "2026-09-30")).toEqual([]);
  });

  it("take the place of a meeting", () => {
    // Two working days before Tuesday 24/3/2026: Friday 20/3.
    const meetings: Meeting[] = [{ type: "regularSession", on: "2026-03-24" }];
    expect(between(of([session, monthly], "absorb"), "2026-03-01", "2026-03-31", meetings)).toEqual([
      "2026-03 2026-03-20",
    ]);
    expect(between(of([session, monthly]), "2026-03-01", "2026-03-31", meetings)).toEqual([
      "2026-03-24 2026-03-20",
      "2026-03 2026-03-20",
    ]);
  });
});

describe("the dates that hang on meetings", () => {
  const meetings: Meeting[] = [
    { type: "regularSession", on: "2026-07-08", id: "K2" },
    { type: "regularSession", on: "2026-03-24" },
    { type: "committeeConference", on: "2026-04-10" },
  ];
  const found = of([session]).between(dayOf("2026-01-01"), dayOf("2026-12-31"), vietnam, meetings);

  it("are those of meetings of the kind that the text names, in the order of their days", () => {
    // Two working days before Wednesday 8/7: Monday 6/7.
    expect(names(found)).toEqual(["2026-03-24 2026-03-20", "2026-07-08 2026-07-06"]);
  });

  it("are told apart by the id of the meeting, else by its kind and month: the day may move", () => {
    expect(found.map(({ occasion }) => occasion)).toEqual(["regularSession@2026-03", "K2"]);
  });

  it("look back to the meeting before, the first one on all that was", () => {
    expect(found.map(({ previous }) => previous)).toEqual([vietnam.firstDay - 1, dayOf("2026-03-20")]);
  });
});

describe("the periods ahead of a day", () => {
  it("are two of each cadence whose day is later: of one reported early the one after it is the next", () => {
    expect(nextOf(of([monthly, quarterly]), "2026-03-19", "2026-12-31")).toEqual([
      "2026-03 2026-03-20",
      "2026-Q1 2026-03-20",
      "2026-04 2026-04-20",
      "2026-Q2 2026-06-20",
    ]);
    expect(nextOf(of([monthly]), "2026-03-20", "2026-12-31")).toEqual(["2026-04 2026-04-20", "2026-05 2026-05-20"]);
  });

  it("are none past the last day that is asked for", () => {
    expect(nextOf(of([monthly]), "2026-03-20", "2026-04-20")).toEqual(["2026-04 2026-04-20"]);
    expect(nextOf(of([monthly]), "2026-03-20", "2026-04-19")).toEqual([]);
  });

  it("are two that stand, where a longer one absorbs another", () => {
    expect(nextOf(of([monthly, quarterly], "absorb"), "2026-02-20", "2026-12-31")).toEqual([
      "2026-Q1 2026-03-20",
      "2026-04 2026-04-20",
      "2026-05 2026-05-20",
      "2026-Q2 2026-06-20",
    ]);
  });
});
