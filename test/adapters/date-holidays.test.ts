import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { type HolidayCalendarOptions, holidayCalendar } from "../../src/adapters/date-holidays.js";
import {
  addWorkingDays,
  dateOf,
  dayOf,
  describe as describeDay,
  isWorkingDay,
  weekdayOf,
} from "../../src/calendar/index.js";
import { laoCai } from "../../src/profiles/index.js";
import { someOf } from "../support/draws.js";
import { codesOf, issuesOf } from "../support/issues.js";
import { evaluate } from "../support/unchecked.js";

const YEAR = { first: "2026-01-01", last: "2026-12-31" };
const of = (country: string, more: Partial<HolidayCalendarOptions> = {}) =>
  holidayCalendar({ country, ...YEAR, weeklyRest: [6, 7], ...more });

describe("a calendar of another country", () => {
  it("knows the days off of a state, and says that it is unofficial", () => {
    const bavaria = of("DE", { state: "BY" });
    // Good Friday is 3 April 2026, Easter Monday the 6th.
    expect(addWorkingDays("2026-04-02", 1, bavaria)).toBe("2026-04-07");
    expect(isWorkingDay("2026-01-06", bavaria)).toBe(false);
    expect(isWorkingDay("2026-01-06", of("DE"))).toBe(true);
    expect(bavaria.id).toBe("date-holidays DE-BY (không chính thức / unofficial)");
    expect(describeDay("2026-05-01", bavaria)).toMatchObject({ kind: "statutory", certainty: "projected" });
    expect(describeDay("2026-05-01", bavaria).basis).toContain("unofficial");
    expect(describeDay("2026-05-04", bavaria).certainty).toBe("projected");
  });

  it("knows substitute days, holidays of several days, and no half days", () => {
    // 4 July 2026 is a Saturday: Friday the 3rd stands in for it.
    expect(describeDay("2026-07-03", of("US"))).toMatchObject({ working: false, kind: "compensatory" });
    const tet = ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"];
    for (const day of tet) expect(isWorkingDay(day, of("VN"))).toBe(false);
    // International Women's Day is off from noon in China; Sunday 8 March 2026, the next one on a Monday.
    const china = holidayCalendar({ country: "CN", first: "2027-01-01", last: "2027-12-31", weeklyRest: [6, 7] });
    expect(isWorkingDay("2027-03-08", china)).toBe(true);
    expect(isWorkingDay("2026-12-24", of("DE", { types: ["public", "bank"] }))).toBe(true);
  });

  it("takes the week that it is given, and the kinds of holiday", () => {
    const saudi = of("SA", { weeklyRest: [5, 6] });
    expect(isWorkingDay("2026-01-04", saudi)).toBe(true);
    expect(isWorkingDay("2026-01-02", saudi)).toBe(false);
    expect(isWorkingDay("2026-01-02", of("JP"))).toBe(true);
    expect(isWorkingDay("2026-01-02", of("JP", { types: ["public", "bank"] }))).toBe(false);
  });

  it("agrees with date-holidays itself on every public holiday of a whole day, of the countries drawn", () => {
    const countries = Object.keys(new Holidays().getCountries());
    expect(countries.length).toBeGreaterThan(150);
    for (const country of someOf(countries)) {
      const calendar = of(country);
      const rules = new Holidays(country);
      const whole = rules
        .getHolidays(2026)
        .filter(
          ({ type, date, start, end }) => type === "public" && /00:00:00/.test(date) && +end - +start >= 82_800_000,
        );
      for (const { date } of whole.filter(({ date: day }) => day.startsWith("2026")))
        expect(isWorkingDay(date.slice(0, 10), calendar), `${country} ${date}`).toBe(false);
      const off = Array.from({ length: 365 }, (_, i) => dayOf("2026-01-01") + i).filter(
        (day) => weekdayOf(day) < 6 && !calendar.isWorking(day),
      );
      for (const day of off) {
        const noon = new Date(`${dateOf(day)} 12:00:00`);
        const told = rules.isHoliday(noon);
        const isNear = whole.some(({ start, end }) => +start - 86_400_000 <= +noon && +noon <= +end + 86_400_000);
        expect(told !== false || isNear, `${country} ${dateOf(day)}`).toBe(true);
      }
    }
  });

  it("serves an evaluation", () => {
    const task = { id: "1", title: "x", dueOn: "2026-04-02", events: [{ type: "assigned", on: "2026-03-02" }] };
    const { duties } = evaluate(task, { profile: laoCai, asOf: "2026-04-02", calendar: of("DE") });
    // Lào Cai 7.2.a, three working days: 7, 8 and 9 April.
    const recorded = duties.find(({ ruleId }) => ruleId === "lao-cai/7.2.a");
    expect(recorded).toMatchObject({ due: "2026-04-09", certainty: "projected" });
  });

  it("refuses what date-holidays does not know, in words", () => {
    expect(issuesOf(() => of("XX"))).toMatchObject([{ code: "unknown-name", path: "country" }]);
    expect(codesOf(() => of("DE", { state: "XX" }))).toEqual(["unknown-name state"]);
    expect(codesOf(() => of("DE", { state: "BY", region: "XX" }))).toEqual(["unknown-name region"]);
    expect(codesOf(() => of("DE", { region: "A" }))).toEqual(["missing state"]);
    expect(codesOf(() => of("DE", { types: ["holy" as "public"] }))).toEqual(["unknown-name types[0]"]);
    expect(codesOf(() => of("DE", { first: "1960-01-01" }))).toEqual(["out-of-range first"]);
    expect(codesOf(() => holidayCalendar({ country: "DE" } as HolidayCalendarOptions))).toEqual([
      "missing first",
      "missing last",
      "missing weeklyRest",
    ]);
    expect(codesOf(() => of("DE", { weekly: 5 } as object))).toEqual(["unknown-key weekly"]);
    expect(codesOf(() => of("DE", { weeklyRest: [8 as 7] }))).toEqual(["out-of-range weeklyRest[0]"]);
  });
});
