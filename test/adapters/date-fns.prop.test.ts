import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { TZDate, tz } from "@date-fns/tz";
import {
  addBusinessDays,
  addDays,
  differenceInBusinessDays,
  eachDayOfInterval,
  isWeekend,
  subBusinessDays,
} from "date-fns";
import { build } from "esbuild";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import {
  addWorkingDays,
  differenceInWorkingDays,
  eachWorkingDayOfInterval,
  isWorkingDay,
  subWorkingDays,
} from "../../src/adapters/date-fns.js";
import * as days from "../../src/calendar/index.js";
import { dateOf, dayOf, defineCalendar, vietnam } from "../../src/calendar/index.js";
import { issuesOf } from "../support/issues.js";

const VIET_NAM = "Asia/Ho_Chi_Minh";
const inVietNam = tz(VIET_NAM);
/** Nothing but weekends: what date-fns knows. */
const WEEKENDS = defineCalendar({
  id: "weekends",
  first: "2010-01-01",
  last: "2060-12-31",
  weeklyRest: [6, 7],
  specialDays: [],
  officialThrough: null,
  provisionalThrough: null,
});
const plain = { calendar: WEEKENDS };

/** An instant of 2015-2049, to the millisecond. */
const instant = fc.integer({ min: Date.parse("2015-01-01T00:00:00Z"), max: Date.parse("2049-12-31T00:00:00Z") });
const amount = fc.integer({ min: -60, max: 60 });
const dayInVietNam = (ms: number): string => new Date(ms + 7 * 3_600_000).toISOString().slice(0, 10);

describe("with weekends alone", () => {
  const context = { in: inVietNam };

  it("adds and subtracts as date-fns does in Viet Nam's time", () => {
    fc.assert(
      fc.property(instant, amount, (ms, n) => {
        expect(+addWorkingDays(new Date(ms), n, plain)).toBe(+addBusinessDays(ms, n, context));
        expect(+subWorkingDays(new Date(ms), n, plain)).toBe(+subBusinessDays(ms, n, context));
      }),
    );
  });

  it("counts the days between as date-fns does", () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -400, max: 400 }), fc.nat(86_399_999), (ms, n, more) => {
        const other = +addDays(ms, n, context) + more;
        expect(differenceInWorkingDays(other, ms, plain)).toBe(differenceInBusinessDays(other, ms, context));
      }),
    );
  });

  it("lists the days of an interval as date-fns does, in both directions", () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -40, max: 40 }), (ms, n) => {
        const interval = { start: new Date(ms), end: addDays(ms, n, context) };
        const byDateFns = eachDayOfInterval(interval, context).filter((day) => !isWeekend(day, context));
        expect(eachWorkingDayOfInterval(interval, plain).map(Number)).toEqual(byDateFns.map(Number));
      }),
    );
  });

  it("counts in the time of another place where it is asked to, over a change of the clocks too", () => {
    const there = { ...plain, timeZone: "America/New_York" };
    fc.assert(
      fc.property(instant, amount, (ms, n) => {
        const byDateFns = addBusinessDays(ms, n, { in: tz("America/New_York") });
        expect(+addWorkingDays(new Date(ms), n, there)).toBe(+byDateFns);
      }),
    );
  });
});

describe("with the calendar of Viet Nam", () => {
  it("is our own calendar, with a time of day", () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 60 }), (ms, n) => {
        const day = dayInVietNam(ms);
        const later = addWorkingDays(new Date(ms), n);
        expect(dayInVietNam(+later)).toBe(days.addWorkingDays(day, n, vietnam));
        expect((+later - ms) % 86_400_000).toBe(0);
        expect(dayInVietNam(+subWorkingDays(new Date(ms), n))).toBe(days.subtractWorkingDays(day, n, vietnam));
        expect(isWorkingDay(new Date(ms))).toBe(days.isWorkingDay(day, vietnam));
        // From the first day, which counts, up to the last, which does not.
        const before = dateOf(dayOf(day) - 1);
        const lastCounted = dateOf(dayOf(dayInVietNam(+later)) - 1);
        expect(differenceInWorkingDays(later, ms)).toBe(days.countWorkingDays(before, lastCounted, vietnam));
      }),
    );
  });

  it("passes the days off around National Day 2026, and works on the Saturday before", () => {
    // Friday 28 August; Monday 31 is swapped off, 1 and 2 September are holidays: 3, 4, 7 September.
    const from = new Date("2026-08-28T09:00:00+07:00");
    expect(addWorkingDays(from, 3).toISOString()).toBe("2026-09-07T02:00:00.000Z");
    expect(subWorkingDays(new Date("2026-09-07T09:00:00+07:00"), 3).toISOString()).toBe("2026-08-28T02:00:00.000Z");
    // Saturday 22 August is worked for it: after Friday 21 come 22 and Monday 24.
    expect(addWorkingDays(new Date("2026-08-21T09:00:00+07:00"), 2).toISOString()).toBe("2026-08-24T02:00:00.000Z");
    // An evening in UTC is the next morning in Viet Nam: Saturday 22 August.
    expect(isWorkingDay(new Date("2026-08-21T18:00:00Z"))).toBe(true);
    const interval = { start: new Date("2026-08-28T23:00:00+07:00"), end: new Date("2026-09-04T01:00:00+07:00") };
    expect(eachWorkingDayOfInterval(interval).map((day) => day.toISOString())).toEqual([
      "2026-08-27T17:00:00.000Z",
      "2026-09-02T17:00:00.000Z",
      "2026-09-03T17:00:00.000Z",
    ]);
  });
});

describe("the conventions of date-fns", () => {
  it("give back the kind of date that came in, or that `in` makes", () => {
    const local = new TZDate(2026, 7, 28, 9, VIET_NAM);
    expectTypeOf(addWorkingDays(local, 1)).toEqualTypeOf<TZDate>();
    expect(addWorkingDays(local, 1)).toBeInstanceOf(TZDate);
    expect(addWorkingDays(local, 1).timeZone).toBe(VIET_NAM);
    expect(addWorkingDays(Date.UTC(2026, 7, 28), 1)).not.toBeInstanceOf(TZDate);
    expect(addWorkingDays(new Date(0 + Date.UTC(2026, 7, 28)), 1, { in: inVietNam })).toBeInstanceOf(TZDate);
    const [first] = eachWorkingDayOfInterval({ start: +local, end: +local }, { in: inVietNam });
    expect(first).toBeInstanceOf(TZDate);
    expect(first?.getHours()).toBe(0);
  });

  it("leave a date where it is for 0, also on a rest day, and the argument as it was", () => {
    const sunday = new Date("2026-11-22T09:00:00+07:00");
    const before = +sunday;
    expect(+addWorkingDays(sunday, 0)).toBe(before);
    addWorkingDays(sunday, 5);
    expect(+sunday).toBe(before);
    expect(Object.is(differenceInWorkingDays(sunday, sunday), 0)).toBe(true);
  });

  it("give nothing valid for what is not valid", () => {
    const invalid = new Date(Number.NaN);
    expect(Number.isNaN(+addWorkingDays(invalid, 1))).toBe(true);
    expect(Number.isNaN(+addWorkingDays(new Date(Date.UTC(2026, 0, 5)), Number.NaN))).toBe(true);
    expect(Number.isNaN(differenceInWorkingDays(invalid, Date.UTC(2026, 0, 5)))).toBe(true);
    expect(isWorkingDay(invalid)).toBe(false);
    expect(eachWorkingDayOfInterval({ start: invalid, end: invalid })).toEqual([]);
  });

  it("end where a day would have to be guessed", () => {
    const codes = (act: () => unknown): string[] => issuesOf(act).map(({ code }) => code);
    expect(codes(() => addWorkingDays(new Date("2050-12-30T00:00:00Z"), 30))).toEqual(["outside-calendar"]);
    expect(codes(() => isWorkingDay(new Date("2013-05-02T00:00:00Z")))).toEqual(["outside-calendar"]);
    expect(codes(() => addWorkingDays(new Date("2026-05-04T00:00:00Z"), 1.5))).toEqual(["out-of-range"]);
    // A time without an offset is read in the zone of the machine.
    expect(codes(() => addWorkingDays("2026-05-04T09:00", 1))).toEqual(["instant-without-offset"]);
    expect(addWorkingDays("2026-05-04T09:00+07:00", 1).toISOString()).toBe("2026-05-05T02:00:00.000Z");
    expect(codes(() => addWorkingDays({} as Date, 1))).toEqual(["wrong-type"]);
    expect(codes(() => addWorkingDays(new Date(), 1, { timeZone: "Asia/Hanoi" }))).toEqual(["unknown-name"]);
    expect(codes(() => addWorkingDays(new Date(), 1, { calender: vietnam } as object))).toEqual(["unknown-key"]);
  });
});

describe("whatever the zone of the machine", () => {
  const folder = mkdtempSync(join(tmpdir(), "dondoc-zones-"));
  const program = join(folder, "in-zone.mjs");
  beforeAll(() =>
    build({
      entryPoints: [join(import.meta.dirname, "date-fns-in-zone.ts")],
      outfile: program,
      bundle: true,
      format: "esm",
      platform: "node",
      logLevel: "error",
    }),
  );
  afterAll(() => rmSync(folder, { recursive: true }));

  const inZone = async (TZ: string): Promise<string> => {
    const { stdout } = await promisify(execFile)(process.execPath, [program], { env: { ...process.env, TZ } });
    return stdout;
  };

  it("answers the same", async () => {
    const expected = await inZone("Asia/Ho_Chi_Minh");
    expect(JSON.parse(expected)).toHaveLength(400);
    for (const zone of ["UTC", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Australia/Lord_Howe"])
      expect(await inZone(zone), zone).toBe(expected);
  });
});
