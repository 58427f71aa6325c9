import { describe, expect, it } from "vitest";
import { dateOf, dayOf, vietnam, vietnamCalendar, type WorkingCalendar } from "../../../src/calendar/index.js";
import { periodAt } from "../../../src/calendar/period.js";
import type { Trace } from "../../../src/core/model/trace.js";
import {
  cadenceTable,
  dueInPeriod,
  isDated,
  isMeeting,
  isUndated,
  meetingOccurrence,
  standingPeriods,
  undatedPeriods,
} from "../../../src/core/rules/occurrences.js";
import { Periods } from "../../../src/core/rules/periods.js";
import type { DatedCadence, DayOfPeriod, Frequency, UndatedCadence } from "../../../src/language/cadence.js";
import type { CalendarTrigger } from "../../../src/language/rule.js";
import { recurrenceRule } from "../../support/sample-rules.js";

const cadence = (every: Frequency, day: DayOfPeriod, more: Partial<DatedCadence> = {}): DatedCadence => ({
  every,
  in: "period",
  day,
  bound: "by",
  roll: "none",
  ...more,
});
const undated = (every: Frequency | null): UndatedCadence => ({ every, day: null, reason: "noDateInText" });
/** The occurrence of a monthly cadence for March 2026. */
const inMarch = (day: DayOfPeriod, more: Partial<DatedCadence> = {}): string => {
  const { occurrence } = cadenceTable(cadence("month", day, more));
  const { period, due } = occurrence(periodAt("month", dayOf("2026-03-01")), vietnam);
  return `${period} ${dateOf(due)}`;
};
/** The periods of a cadence whose day lies between two days: `2026-03 2026-03-31`. */
const between = (from: string, to: string, given: DatedCadence): string[] =>
  new Periods({ calendar: [given], per: "body" })
    .between(dayOf(from), dayOf(to), vietnam)
    .map(({ name, due }) => `${name} ${dateOf(due)}`);

describe("the day that a cadence names", () => {
  // March 2026 begins on a Sunday, April on a Wednesday.
  it.each<[string, DayOfPeriod, Partial<DatedCadence>, string]>([
    ["the last day of the period", { last: true }, {}, "2026-03 2026-03-31"],
    ["the last day of the one after it", { last: true }, { in: "nextPeriod" }, "2026-03 2026-04-30"],
    ["the day before that", { last: true }, { bound: "before" }, "2026-03 2026-03-30"],
    ["the day itself", { last: true }, { bound: "on" }, "2026-03 2026-03-31"],
    ["the 5th of its month", { month: 1, day: 5 }, {}, "2026-03 2026-03-05"],
    ["the 5th of the next", { month: 1, day: 5 }, { in: "nextPeriod" }, "2026-03 2026-04-05"],
    ["that Sunday moved on", { month: 1, day: 5 }, { in: "nextPeriod", roll: "following" }, "2026-03 2026-04-06"],
    ["that Sunday moved back", { month: 1, day: 5 }, { in: "nextPeriod", roll: "preceding" }, "2026-03 2026-04-03"],
    ["the first Sunday", { nth: 1, weekday: 7, plusDays: 0 }, {}, "2026-03 2026-03-01"],
    ["the first Monday", { nth: 1, weekday: 1, plusDays: 0 }, {}, "2026-03 2026-03-02"],
    ["the second Saturday", { nth: 2, weekday: 6, plusDays: 0 }, {}, "2026-03 2026-03-14"],
    ["the day after the third Thursday", { nth: 3, weekday: 4, plusDays: 1 }, {}, "2026-03 2026-03-20"],
    ["the first Friday of the next", { nth: 1, weekday: 5, plusDays: 0 }, { in: "nextPeriod" }, "2026-03 2026-04-03"],
    ["the Sunday of the first week", { week: 1, weekday: 7 }, {}, "2026-03 2026-03-01"],
    ["the Wednesday of the third week", { week: 3, weekday: 3 }, {}, "2026-03 2026-03-11"],
    ["with a mark", { month: 1, day: 5 }, { mark: "2" }, "2026-03.2 2026-03-05"],
  ])("is %s", (_, day, more, expected) => {
    expect(inMarch(day, more)).toBe(expected);
  });

  it("is a weekday of each week, or of the week after it", () => {
    expect(between("2026-11-23", "2026-12-06", cadence("week", { weekday: 4 }))).toEqual([
      "2026-W48 2026-11-26",
      "2026-W49 2026-12-03",
    ]);
    expect(between("2026-11-23", "2026-11-29", cadence("week", { weekday: 1 }, { in: "nextPeriod" }))).toEqual([
      "2026-W47 2026-11-23",
    ]);
  });

  it("is a day of the mth month of a longer period", () => {
    expect(between("2026-01-01", "2026-12-31", cadence("quarter", { month: 3, day: 20 }))).toEqual([
      "2026-Q1 2026-03-20",
      "2026-Q2 2026-06-20",
      "2026-Q3 2026-09-20",
      "2026-Q4 2026-12-20",
    ]);
  });

  it("may carry an hour", () => {
    const march = periodAt("month", dayOf("2026-03-01"));
    const at = (given: DatedCadence) => cadenceTable(given).occurrence(march, vietnam).at;
    expect(at(cadence("month", { month: 1, day: 5 }, { at: "07:00" }))).toBe("2026-03-05T07:00:00+07:00");
    expect(at(cadence("month", { month: 1, day: 5 }))).toBeNull();
  });
});

describe("the first period from a day on", () => {
  const first = (day: string, more: Partial<DatedCadence> = {}): string => {
    const table = cadenceTable(cadence("month", { month: 1, day: 5 }, more));
    return table.occurrence(table.firstFrom(dayOf(day)), vietnam).period;
  };

  it("is the one whose day is that day, or the next", () => {
    expect(first("2026-03-05")).toBe("2026-03");
    expect(first("2026-03-06")).toBe("2026-04");
  });

  it("lies behind the day where a period is due in the next one", () => {
    expect(first("2026-03-05", { in: "nextPeriod" })).toBe("2026-02");
    expect(first("2026-03-06", { in: "nextPeriod" })).toBe("2026-03");
  });

  it("goes by the day that the text names, before any move off a rest day", () => {
    // Sunday 5/4/2026 moves on to Monday 6/4 and is the day of April all the same.
    expect(first("2026-04-06", { roll: "following" })).toBe("2026-05");
    expect(first("2026-04-05", { roll: "following" })).toBe("2026-04");
    // Before the 5th names the 4th.
    expect(first("2026-03-05", { bound: "before" })).toBe("2026-04");
    expect(first("2026-03-04", { bound: "before" })).toBe("2026-03");
  });
});

describe("a cadence that rolls", () => {
  it("is computed anew for each calendar: Friday 2/1/2026 was taken off only by the notice of December 2025", () => {
    const table = cadenceTable(cadence("month", { month: 1, day: 2 }, { roll: "following" }));
    const before = vietnamCalendar({ knownAt: "2025-12-01" });
    const january = periodAt("month", dayOf("2026-01-01"));
    const due = (calendar: WorkingCalendar): string => dateOf(table.occurrence(january, calendar).due);
    expect([before, vietnam, before].map(due)).toEqual(["2026-01-02", "2026-01-05", "2026-01-02"]);
    // Its nominal day is of no calendar.
    expect(dateOf(table.nominal(january))).toBe("2026-01-02");
  });
});

describe("the kinds of cadence", () => {
  it("are told apart", () => {
    const dated = cadence("month", { last: true });
    const meeting = { meeting: "regularSession", workingDaysBefore: 2 } as const;
    const none = undated("month");
    expect([dated, meeting, none].map(isDated)).toEqual([true, false, false]);
    expect([dated, meeting, none].map(isMeeting)).toEqual([false, true, false]);
    expect([dated, meeting, none].map(isUndated)).toEqual([false, false, true]);
  });
});

describe("the occurrence of a meeting on Monday 16/3/2026", () => {
  const due = (workingDaysBefore: number, daysBefore?: number): string => {
    const found = meetingOccurrence(
      { meeting: "regularSession", workingDaysBefore, ...(daysBefore === undefined ? {} : { daysBefore }) },
      dayOf("2026-03-16"),
      vietnam,
    );
    expect(found).toMatchObject({ period: "2026-03-16", at: null });
    return dateOf(found.due);
  };

  it("is its day, or so many working days or days before it", () => {
    expect(due(0)).toBe("2026-03-16");
    expect(due(1)).toBe("2026-03-13");
    expect(due(2)).toBe("2026-03-12");
    expect(due(0, 2)).toBe("2026-03-14");
    expect(due(5, 0)).toBe("2026-03-16");
  });
});

describe("who asks for the steps", () => {
  /** Writes down what a cadence tells while its day is computed. */
  const steps = (compute: (trace: Trace) => unknown): string[] => {
    const told: string[] = [];
    const tell =
      (name: string) =>
      (...parts: readonly unknown[]): void => {
        told.push([name, ...parts].join(" "));
      };
    const trace = {
      meeting: (day: number) => tell("meeting")(dateOf(day)),
      daysBeforeMeeting: (n: number, unit: string, day: number) => tell("before it")(n, unit, dateOf(day)),
      period: (name: string, day: number) => tell("period")(name, dateOf(day)),
      before: (day: number) => tell("before")(dateOf(day)),
      rolled: (from: number, to: number) => tell("rolled")(dateOf(from), dateOf(to)),
    };
    compute(trace as unknown as Trace);
    return told;
  };

  it("is told of a meeting and of the days before it, where there are any", () => {
    const meeting = (workingDaysBefore: number, more: object = {}) =>
      steps((trace) =>
        meetingOccurrence(
          { meeting: "regularSession", workingDaysBefore, ...more },
          dayOf("2026-03-16"),
          vietnam,
          trace,
        ),
      );
    expect(meeting(0)).toEqual(["meeting 2026-03-16"]);
    expect(meeting(2)).toEqual(["meeting 2026-03-16", "before it 2 workingDays 2026-03-12"]);
    expect(meeting(0, { daysBefore: 2 })).toEqual(["meeting 2026-03-16", "before it 2 days 2026-03-14"]);
  });

  it("is told of the period, of the bound where it moves the day, and of the move off a rest day", () => {
    const march = (more: Partial<DatedCadence>) => {
      const given = cadence("month", { month: 1, day: 16 }, more);
      return steps((trace) => dueInPeriod(given, periodAt("month", dayOf("2026-03-01")), vietnam, trace));
    };
    expect(march({})).toEqual(["period 2026-03 2026-03-16"]);
    expect(march({ bound: "before" })).toEqual(["period 2026-03 2026-03-16", "before 2026-03-15"]);
    expect(march({ bound: "before", roll: "preceding" })).toEqual([
      "period 2026-03 2026-03-16",
      "before 2026-03-15",
      "rolled 2026-03-15 2026-03-13",
    ]);
  });
});

describe("of several periods without a day that end together", () => {
  const FREQUENCIES = ["week", "month", "quarter", "firstHalf", "halfYear", "year"] as const;
  const ending = (end: string, every: Frequency | null) => ({ cadence: undated(every), end: dayOf(end) });
  const left = (coincide: CalendarTrigger["coincide"], ...given: ReturnType<typeof ending>[]) =>
    standingPeriods(recurrenceRule(coincide === undefined ? {} : { coincide }), given).map((one) => one.cadence.every);
  const all = FREQUENCIES.map((every) => ending("2026-12-31", every));

  it("the longest absorbs the others, where the rule says so", () => {
    expect(left("absorb", ...all)).toEqual(["year"]);
    for (let n = 1; n < FREQUENCIES.length; n++) {
      expect(left("absorb", ...all.slice(0, n + 1))).toEqual([FREQUENCIES[n]]);
    }
    expect(left("separate", ...all)).toEqual([...FREQUENCIES]);
    expect(left(undefined, ...all)).toEqual([...FREQUENCIES]);
  });

  it("those that end on another day are left, and two of one length", () => {
    expect(left("absorb", ending("2026-03-31", "month"), ending("2026-06-30", "quarter"))).toEqual([
      "month",
      "quarter",
    ]);
    expect(left("absorb", ending("2026-03-31", "month"), ending("2026-03-31", "month"))).toEqual(["month", "month"]);
  });

  it("one without a frequency gives way to any", () => {
    expect(left("absorb", ending("2026-03-31", null), ending("2026-03-31", "week"))).toEqual(["week"]);
  });
});

describe("the periods of a cadence without a day", () => {
  const ends = (every: Frequency | null, from: string, to: string): string[] =>
    undatedPeriods(undated(every), dayOf(from), dayOf(to)).map(({ period, end }) => `${period} ${dateOf(end)}`);

  it("are those that end between two days, both included", () => {
    expect(ends("month", "2026-02-28", "2026-03-31")).toEqual(["2026-02 2026-02-28", "2026-03 2026-03-31"]);
    expect(ends("month", "2026-03-01", "2026-03-30")).toEqual([]);
    // A first half ends in the middle of its year.
    expect(ends("firstHalf", "2026-01-01", "2026-12-31")).toEqual(["2026-H1 2026-06-30"]);
    expect(ends("firstHalf", "2026-07-01", "2026-12-31")).toEqual([]);
  });

  it("are one without a name where the text gives no frequency", () => {
    expect(ends(null, "2026-03-01", "2026-03-31")).toEqual(["null 2026-03-31"]);
  });
});
