import { describe, expect, it } from "vitest";
import { both } from "../../src/bilingual.js";
import {
  addWorkingDays,
  adjust,
  type CalendarData,
  CERTAINTIES,
  countWorkingDays,
  dateOf,
  dayInVietNam,
  dayOf,
  defineCalendar,
  describe as describeDay,
  isWorkingDay,
  subtractWorkingDays,
  vietnam,
  type WorkingCalendar,
} from "../../src/calendar/index.js";
import { issuesOf } from "../support/issues.js";
import { same } from "../support/same-in-both.js";

const RANGE = "2014-01-01…2050-12-31";

/** What the one issue says, without its wording in the two languages. */
const factsOf = (run: () => unknown): object[] =>
  issuesOf(run).map(({ code, path, found, expected }) => ({ code, path, found, expected }));

describe("a value that is not a day is refused with what was found and how a day is written", () => {
  it.each<[string, unknown, object]>([
    ["null", null, { code: "wrong-type", found: "null", expected: same("YYYY-MM-DD") }],
    ["a number", 20_261_122, { code: "wrong-type", found: "number", expected: same("YYYY-MM-DD") }],
    ["nothing", undefined, { code: "wrong-type", found: "undefined", expected: same("YYYY-MM-DD") }],
    [
      "another notation",
      "22/11/2026",
      { code: "not-a-date", found: "22/11/2026", expected: same("YYYY-MM-DD (2026-11-22)") },
    ],
    ["words before a day", "on 2026-11-22", { code: "not-a-date", found: "on 2026-11-22" }],
    ["words after a day", "2026-11-22 noon", { code: "not-a-date", found: "2026-11-22 noon" }],
    ["a long text, cut to 40 signs", "x".repeat(90), { code: "not-a-date", found: "x".repeat(40) }],
    [
      "month 13",
      "2026-13-01",
      {
        code: "impossible-date",
        found: "2026-13-01",
        expected: both("một tháng từ 01 đến 12", "a month from 01 to 12"),
      },
    ],
    [
      "month 0",
      "2026-00-10",
      {
        code: "impossible-date",
        found: "2026-00-10",
        expected: both("một tháng từ 01 đến 12", "a month from 01 to 12"),
      },
    ],
    [
      "30 February",
      "2026-02-30",
      { code: "impossible-date", expected: both("một ngày từ 01 đến 28 (2026-02)", "a day from 01 to 28 (2026-02)") },
    ],
    [
      "30 February of a leap year",
      "2028-02-30",
      { code: "impossible-date", expected: both("một ngày từ 01 đến 29 (2028-02)", "a day from 01 to 29 (2028-02)") },
    ],
    [
      "31 April",
      "2026-04-31",
      { code: "impossible-date", expected: both("một ngày từ 01 đến 30 (2026-04)", "a day from 01 to 30 (2026-04)") },
    ],
    ["a Date", new Date(Date.UTC(2026, 10, 22)), { code: "date-object", found: "2026-11-22T00:00:00.000Z" }],
    ["a Date that is none", new Date(Number.NaN), { code: "date-object", found: "Invalid Date" }],
  ])("%s", (_, value, wanted) => {
    expect(factsOf(() => dayOf(value as string))).toMatchObject([{ path: "date", ...wanted }]);
  });
});

describe("an instant", () => {
  it("without an offset is refused with the same instant in Vietnamese time", () => {
    expect(factsOf(() => dayInVietNam("2026-01-01T10:30", "recordedAt"))).toEqual([
      {
        code: "instant-without-offset",
        path: "recordedAt",
        found: "2026-01-01T10:30",
        expected: same("2026-01-01T10:30:00+07:00"),
      },
    ]);
  });

  it.each([
    "2026-01-01T24:00:01+07:00",
    "2026-01-01T24:01+07:00",
    "2026-01-01T25:00+07:00",
    "2026-01-01T10:60+07:00",
    "2026-01-01T10:00:60+07:00",
    "2026-01-01T10:00+15:00",
    "2026-01-01T10:00-15:00",
    "2026-01-01T10:00+07:60",
  ])("that cannot be, %s, is refused with the span of times and offsets", (instant) => {
    expect(factsOf(() => dayInVietNam(instant, "at"))).toEqual([
      {
        code: "impossible-date",
        path: "at",
        found: instant,
        expected: both(
          "giờ từ 00:00:00 đến 24:00:00, múi giờ từ −14:00 đến +14:00",
          "a time from 00:00:00 to 24:00:00, an offset from −14:00 to +14:00",
        ),
      },
    ]);
  });

  it.each([
    ["2026-01-01T24:00:00+07:00", "2026-01-02"],
    ["2026-01-01T24:00+07:00", "2026-01-02"],
    ["2026-01-01T23:59:59+07:00", "2026-01-01"],
    ["2026-01-01 23:59:59.999+0700", "2026-01-01"],
    ["2026-01-01T17:00Z", "2026-01-02"],
    ["2026-01-01T16:59Z", "2026-01-01"],
    ["2026-01-02T06:59+14:00", "2026-01-01"],
    ["2025-12-31T02:59-14:00", "2025-12-31"],
    ["2025-12-31T03:00-14:00", "2026-01-01"],
    ["2026-01-01T12:30:00-04:30", "2026-01-02"],
    ["2026-01-01T12:29:00-04:30", "2026-01-01"],
    ["2026-01-01T00:00:00+06:59", "2026-01-01"],
    ["2026-01-01T00:00:00+07:59", "2025-12-31"],
    ["2026-01-01", "2026-01-01"],
  ])("%s falls on %s in Viet Nam", (instant, date) => {
    expect(dateOf(dayInVietNam(instant, "at"))).toBe(date);
  });

  it.each(["at 2026-01-01T10:00Z", "2026-01-01T10:00Z, noon"])("with words around it, %s, is not a day", (text) => {
    expect(factsOf(() => dayInVietNam(text, "at"))).toMatchObject([{ code: "not-a-date", path: "at", found: text }]);
  });

  it("in a list is no instant, though it prints as one", () => {
    const list = ["2026-01-01T10:00Z"] as unknown as string;
    expect(factsOf(() => dayInVietNam(list, "at"))).toMatchObject([{ code: "wrong-type", found: "array" }]);
  });

  it("given as a Date is refused as a Date", () => {
    const date = new Date(0) as unknown as string;
    expect(factsOf(() => dayInVietNam(date, "at"))).toMatchObject([{ code: "date-object", path: "at" }]);
  });
});

describe("a calendar refuses what lies outside it, saying what it covers", () => {
  it.each<[string, () => unknown, string]>([
    ["a day after the last", () => isWorkingDay("2051-01-01", vietnam), "2051-01-01"],
    ["a day before the first", () => vietnam.preceding(dayOf("2013-12-31")), "2013-12-31"],
    ["a count through a later day", () => countWorkingDays("2050-01-01", "2051-01-01", vietnam), "2051-01-01"],
    ["a count from an earlier day", () => countWorkingDays("2013-01-01", "2014-01-02", vietnam), "2013-01-01"],
    ["a working day after the last", () => addWorkingDays("2050-12-29", 2, vietnam), "2050-12-29 + 2"],
    ["a working day before the first", () => subtractWorkingDays("2014-01-02", 1, vietnam), "2014-01-02 − 1"],
  ])("%s", (_, run, found) => {
    expect(factsOf(run)).toEqual([{ code: "outside-calendar", path: "", found, expected: same(RANGE) }]);
  });

  it("counts the whole of itself from the day before its first", () => {
    expect(countWorkingDays("2013-12-31", "2014-01-02", vietnam)).toBe(1);
  });

  it("ends on its first working day when it counts back, and on its last when it counts on", () => {
    expect(subtractWorkingDays("2014-01-03", 1, vietnam)).toBe("2014-01-02");
    expect(addWorkingDays("2050-12-29", 1, vietnam)).toBe("2050-12-30");
  });
});

describe("a question about working days", () => {
  it.each<[string, (calendar: WorkingCalendar) => unknown]>([
    ["isWorkingDay", (calendar) => isWorkingDay("2026-11-23", calendar)],
    ["addWorkingDays", (calendar) => addWorkingDays("2026-11-23", 1, calendar)],
    ["subtractWorkingDays", (calendar) => subtractWorkingDays("2026-11-23", 1, calendar)],
    ["countWorkingDays", (calendar) => countWorkingDays("2026-11-23", "2026-11-24", calendar)],
    ["adjust", (calendar) => adjust("2026-11-23", "none", calendar)],
    ["describe", (calendar) => describeDay("2026-11-23", calendar)],
  ])("needs a calendar: %s", (_, ask) => {
    const wanted = [
      {
        code: "missing",
        path: "calendar",
        found: undefined,
        expected: both("một lịch làm việc, ví dụ vietnam", "a calendar, for example vietnam"),
      },
    ];
    expect(factsOf(() => ask(undefined as unknown as WorkingCalendar))).toEqual(wanted);
    expect(factsOf(() => ask(null as unknown as WorkingCalendar))).toEqual(wanted);
    const expected = both("một lịch làm việc, ví dụ vietnam", "a calendar, for example vietnam");
    const lookalike = { add: () => 1, isWorking: () => true };
    for (const [value, found] of [
      [{}, "object"],
      ["vn", "string"],
      [lookalike, "object"],
      [new Proxy(vietnam, {}), "object"],
    ]) {
      const refused = factsOf(() => ask(value as unknown as WorkingCalendar));
      expect(refused).toEqual([{ code: "wrong-type", path: "calendar", found, expected }]);
    }
  });

  it.each([0, -1, 1.5, Number.NaN])("has no answer for %d working days", (count) => {
    const wanted = {
      code: "out-of-range",
      path: "count",
      found: String(count),
      expected: both("một số nguyên từ 1 trở lên", "a whole number, 1 or more"),
    };
    expect(factsOf(() => addWorkingDays("2026-11-23", count, vietnam))).toEqual([wanted]);
    expect(factsOf(() => subtractWorkingDays("2026-11-23", count, vietnam))).toEqual([wanted]);
  });

  it("names the argument that is not a day", () => {
    const paths = (run: () => unknown): string[] => issuesOf(run).map(({ path }) => path);
    expect(paths(() => addWorkingDays("x", 1, vietnam))).toEqual(["from"]);
    expect(paths(() => subtractWorkingDays("x", 1, vietnam))).toEqual(["from"]);
    expect(paths(() => countWorkingDays("x", "2026-11-23", vietnam))).toEqual(["after"]);
    expect(paths(() => countWorkingDays("2026-11-23", "x", vietnam))).toEqual(["through"]);
    expect(paths(() => isWorkingDay("x", vietnam))).toEqual(["date"]);
  });
});

describe("a day moved off a rest day", () => {
  it.each([
    ["2026-11-22", "following", "2026-11-23"],
    ["2026-11-22", "preceding", "2026-11-20"],
    ["2026-11-22", "none", "2026-11-22"],
    ["2026-08-29", "following", "2026-09-03"],
    ["2026-09-02", "preceding", "2026-08-28"],
    ["2026-08-22", "following", "2026-08-22"],
    ["2026-08-22", "preceding", "2026-08-22"],
  ] as const)("%s, %s: %s", (date, roll, moved) => {
    expect(adjust(date, roll, vietnam)).toBe(moved);
  });
});

describe("the working days before a day", () => {
  it.each([
    ["2026-12-07", 1, "2026-12-04"],
    ["2026-09-03", 1, "2026-08-28"],
    ["2026-09-07", 3, "2026-08-28"],
    ["2026-08-24", 1, "2026-08-22"],
  ])("of %s: the %dth is %s", (from, count, date) => {
    expect(subtractWorkingDays(from, count, vietnam)).toBe(date);
  });

  it("are counted as negative when the last day lies before the first", () => {
    expect(countWorkingDays("2026-08-28", "2026-09-07", vietnam)).toBe(3);
    expect(countWorkingDays("2026-09-07", "2026-08-28", vietnam)).toBe(-3);
  });
});

describe("a calendar of one's own", () => {
  const DATA: CalendarData = {
    id: "laos",
    first: "2026-01-01",
    last: "2026-01-10",
    weeklyRest: [6, 7],
    specialDays: [],
    officialThrough: null,
    provisionalThrough: null,
  };

  it("whose last day lies before its first is refused", () => {
    expect(factsOf(() => defineCalendar({ ...DATA, last: "2025-12-31" }))).toEqual([
      { code: "out-of-range", path: "last", found: "2025-12-31", expected: same("≥ 2026-01-01") },
    ]);
    expect(issuesOf(() => defineCalendar({ ...DATA, last: "x" }))[0]?.path).toBe("last");
    expect(issuesOf(() => defineCalendar({ ...DATA, first: "x" }))[0]?.path).toBe("first");
  });

  it("may be of one day", () => {
    const oneDay = defineCalendar({ ...DATA, last: "2026-01-01" });
    expect([isWorkingDay("2026-01-01", oneDay), oneDay.range]).toEqual([true, "2026-01-01…2026-01-01"]);
  });

  it("has nothing official when it names no official day, from its first day to its last", () => {
    const own = defineCalendar(DATA);
    expect([DATA.first, DATA.last].map((date) => describeDay(date, own).certainty)).toEqual(["projected", "projected"]);
  });

  it("has no provisional day when it names only the last official one", () => {
    const own = defineCalendar({ ...DATA, officialThrough: "2026-01-05" });
    expect(["2026-01-05", "2026-01-06"].map((date) => describeDay(date, own).certainty)).toEqual([
      "official",
      "projected",
    ]);
  });

  it("refuses a special day that is not a day, naming its place", () => {
    const special = { working: false, kind: "statutory", basis: "x", announcedOn: null } as const;
    const wrong = { ...special, date: "2026-1-1", name: { vi: "Tết", en: "New Year" } };
    expect(issuesOf(() => isWorkingDay("2026-01-01", defineCalendar({ ...DATA, specialDays: [wrong] })))).toMatchObject(
      [{ code: "not-a-date", path: "specialDays[0].date" }],
    );
  });

  it("takes days of an agency on its first and on its last day, and none beyond", () => {
    const own = defineCalendar(DATA);
    const agency = own.with({ off: ["2026-01-01"], working: ["2026-01-10"], source: "QĐ 1" });
    expect(["2026-01-01", "2026-01-10"].map((date) => isWorkingDay(date, agency))).toEqual([false, true]);
    expect(agency.id).toBe("laos + QĐ 1");
    expect(factsOf(() => own.with({ off: ["2026-01-11"], source: "QĐ 1" }))).toEqual([
      { code: "outside-calendar", path: "off[0]", found: "2026-01-11", expected: same("2026-01-01…2026-01-10") },
    ]);
  });

  it("tells what it wanted of days that contradict one another, and of a decision left out", () => {
    const own = defineCalendar(DATA);
    expect(factsOf(() => own.with({ off: ["2026-01-02"], working: ["2026-01-02"], source: "" }))).toEqual([
      { code: "given-twice", path: "working[0]", found: "2026-01-02", expected: same("off[0]") },
      {
        code: "missing",
        path: "source",
        found: undefined,
        expected: both("văn bản quyết định các ngày ấy", "the decision behind the days"),
      },
    ]);
  });
});

describe("a day long ago", () => {
  it("is written with four digits of the year, as it was read", () => {
    expect(["0938-11-01", "0001-01-01"].map((date) => dateOf(dayOf(date)))).toEqual(["0938-11-01", "0001-01-01"]);
  });
});

describe("certainties", () => {
  it("are ranked from what is fixed to what is only derived", () => {
    expect(CERTAINTIES).toEqual(["official", "provisional", "projected"]);
  });
});
