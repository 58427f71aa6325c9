import type { PackageUnderTest } from "./package-under-test.js";

/** One closed or announced year, as gathered from the notices independently of the code. */
export interface GatheredYear {
  readonly workingDaysTotal: number;
  readonly holidays: readonly { readonly date: string; readonly vi: string }[];
  readonly makeUpDays: readonly { readonly date: string }[];
  readonly weekdaysOff: readonly string[];
}

const MS_PER_DAY = 86_400_000;
const FIRST = Date.UTC(2014, 0, 1) / MS_PER_DAY;
const LAST = Date.UTC(2050, 11, 31) / MS_PER_DAY;

const isoDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
const isWeekend = (day: number): boolean => new Date(day * MS_PER_DAY).getUTCDay() % 6 === 0;

/** Every instant of one day in Viet Nam, written in four ways, with the day it falls on there. */
const INSTANTS = [
  ["2025-12-24T17:00:00Z", "2025-12-25"],
  ["2025-12-24T16:59:59Z", "2025-12-24"],
  ["2026-03-29T01:30:00+02:00", "2026-03-29"],
  ["2026-11-01T00:00:00-03:30", "2026-11-01"],
  ["2026-01-01T10:00:00+14:00", "2026-01-01"],
  ["2026-01-01T06:59:59+14:00", "2025-12-31"],
] as const;

/** Walks every day of the calendar and asks of each what it is, how it is written, and what a count through it gives. */
export const calendarFaults = (
  years: Readonly<Record<string, GatheredYear>>,
  { calendar }: PackageUnderTest,
): string[] => {
  const { vietnam } = calendar;
  const faults: string[] = [];
  const check = (what: string, found: unknown, wanted: unknown): void => {
    if (!Object.is(found, wanted)) faults.push(`${what}: found ${String(found)}, expected ${String(wanted)}`);
  };
  let worked = 0;
  for (let day = FIRST; day <= LAST; day++) {
    const date = isoDay(day);
    check(`the text of day ${day}`, calendar.dateOf(day), date);
    check(`the number of ${date}`, calendar.dayOf(date), day);
    if (vietnam.isWorking(day)) worked++;
    check(`working days from the first to ${date}`, vietnam.count(FIRST - 1, day), worked);
    const year = years[date.slice(0, 4)];
    if (year === undefined) continue;
    const madeUp = year.makeUpDays.some((other) => other.date === date);
    const off = isWeekend(day) || year.weekdaysOff.includes(date);
    check(`${date} worked`, calendar.isWorkingDay(date, vietnam), madeUp || !off);
  }
  for (const [year, { workingDaysTotal, holidays }] of Object.entries(years)) {
    const [first, last] = [`${year}-01-01`, `${year}-12-31`];
    check(`working days of ${year}`, vietnam.count(calendar.dayOf(first) - 1, calendar.dayOf(last)), workingDaysTotal);
    for (const { date, vi } of holidays) check(`the name of ${date}`, calendar.describe(date, vietnam).name.vi, vi);
  }
  check("3 working days from 28/8/2026", calendar.addWorkingDays("2026-08-28", 3, vietnam), "2026-09-07");
  for (const [instant, date] of INSTANTS)
    check(`the day in Viet Nam of ${instant}`, calendar.dateOf(calendar.dayInVietNam(instant, "instant")), date);
  return faults;
};
