import type { MeetingType } from "../../src/language/vocabulary.js";
import { isoDay, utcWeekday } from "../support/civil.js";
import { isWorkingDay, lastWorkingDayUpTo } from "./calendar.js";
import { monthEnd } from "./periodic.js";

/**
 * The dates of the reports that units and offices owe by the calendar or before a meeting, written from the texts once
 * more: for each day and each regulation, what falls due on it. A date in words is a fixed date (A06).
 */

export interface ReportDate {
  readonly rule: string;
  readonly period: string;
  readonly due: string;
  readonly actBy: string;
}

export interface MeetingDay {
  readonly type: MeetingType;
  readonly on: number;
}

const THURSDAY = 4;
const QUARTER_MONTHS = [3, 6, 9, 12];

/** A day taken apart. */
interface Civil {
  readonly day: number;
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

const civil = (day: number): Civil => {
  const [y = 0, m = 0, d = 0] = isoDay(day).split("-").map(Number);
  return { day, y, m, d };
};

const month = ({ y, m }: Civil): string => `${y}-${String(m).padStart(2, "0")}`;
const quarter = ({ y, m }: Civil): string => `${y}-Q${Math.ceil(m / 3)}`;

/** The week by ISO 8601: the year and number of the week are those of its Thursday. */
const weekOfThursday = (day: number): string => {
  const { y } = civil(day);
  let number = 0;
  for (let earlier = day; civil(earlier).y === y; earlier -= 7) number += 1;
  return `${y}-W${String(number).padStart(2, "0")}`;
};

/** What falls due on a day, as rule and period. */
type Due = readonly (readonly [rule: string, period: string])[];

/** A quarterly, a half-yearly and a yearly report on one day of the last month of their periods. */
const quarterHalfYear = (at: Civil, rule: string, dayOfMonth: number): Due => {
  if (at.d !== dayOfMonth || !QUARTER_MONTHS.includes(at.m)) return [];
  return [
    [rule, quarter(at)],
    ...(at.m === 6 ? [[rule, `${at.y}-H1`] as const] : []),
    ...(at.m === 12 ? [[rule, String(at.y)] as const] : []),
  ];
};

/** The same on the last day of the last month. */
const atPeriodEnd = (at: Civil, rule: string): Due =>
  at.day === monthEnd(at.y, at.m) ? quarterHalfYear(at, rule, at.d) : [];

/**
 * Điều 22: before the 20th, and before the 25th, of the last month: the last days are the 19th and the 24th (A04, A05).
 * Secret tasks by the first of them (5.2.b, A36); tasks without a deadline on the last day (7.2.b, A37).
 */
const laoCai = (at: Civil): Due => [
  ...quarterHalfYear(at, "lao-cai/5.2.b", 19),
  ...atPeriodEnd(at, "lao-cai/7.2.b"),
  ...quarterHalfYear(at, "lao-cai/22.1", 19),
  ...quarterHalfYear(at, "lao-cai/22.2", 24),
];

/** Điều 12: before a day of each month, of the last month of a quarter (the half-year with it), and of November. */
const canThoReports = (at: Civil, rule: string, [monthly, quarterly, yearly]: readonly number[]): Due => [
  ...(at.d === monthly ? [[rule, month(at)] as const] : []),
  ...(at.d === quarterly && QUARTER_MONTHS.includes(at.m) ? [[rule, quarter(at)] as const] : []),
  ...(at.d === quarterly && at.m === 6 ? [[rule, `${at.y}-H1`] as const] : []),
  ...(at.d === yearly && at.m === 11 ? [[rule, String(at.y)] as const] : []),
];

const canTho = (at: Civil): Due => [
  ...canThoReports(at, "can-tho/12.1", [20 - 1, 15 - 1, 10 - 1]),
  ...canThoReports(at, "can-tho/12.2", [25 - 1, 20 - 1, 15 - 1]),
];

/** Điều 20: at latest on the 19th of each month; 10 June and 10 December (A12), of secret tasks too (5.2, A28). */
const konTumSnn = (at: Civil): Due => [
  ...(at.d === 19 ? [["kon-tum-snn/20.1", month(at)] as const] : []),
  ...["kon-tum-snn/20.2", "kon-tum-snn/5.2#2"].flatMap((rule) => [
    ...(at.d === 10 && at.m === 6 ? [[rule, `${at.y}-H1`] as const] : []),
    ...(at.d === 10 && at.m === 12 ? [[rule, String(at.y)] as const] : []),
  ]),
];

const isSecondThursday = ({ day, d }: Civil): boolean => utcWeekday(day) === THURSDAY && d > 7 && d <= 14;

/** Điểm 6.1.d: every Thursday, all three items (A14); 10.1: the second Thursday and the one a fortnight later (A17); 22.1. */
const haiPhongSnv = (at: Civil): Due => {
  const fortnightAgo = civil(at.day - 14);
  const weekly = utcWeekday(at.day) === THURSDAY ? ["6.1.d", "6.1.d#2", "6.1.d#3"] : [];
  return [
    ...weekly.map((place) => [`hai-phong-snv/${place}`, weekOfThursday(at.day)] as const),
    ...(isSecondThursday(at) ? [["hai-phong-snv/10.1", `${month(at)}.1`] as const] : []),
    ...(isSecondThursday(fortnightAgo) ? [["hai-phong-snv/10.1", `${month(fortnightAgo)}.2`] as const] : []),
    ...(at.d === 24 && at.m === 12 ? [["hai-phong-snv/22.1", String(at.y)] as const] : []),
  ];
};

/**
 * Điều 6: updates on the last day of a month, and of a quarter; the extract at 07:00 on the first of the next (A22).
 * Điều 12: the last day of each period (A40).
 */
const haiPhongThanhUy = (at: Civil): Due => {
  const before = civil(at.day - 1);
  const ends = at.day === monthEnd(at.y, at.m);
  return [
    ...(at.d === 1 ? [["hai-phong-thanh-uy/6.1.c", month(before)] as const] : []),
    ...(at.d === 1 && QUARTER_MONTHS.includes(before.m)
      ? [["hai-phong-thanh-uy/6.2.c", quarter(before)] as const]
      : []),
    ...(ends ? [["hai-phong-thanh-uy/6.1.b", month(at)] as const] : []),
    ...(ends && QUARTER_MONTHS.includes(at.m) ? [["hai-phong-thanh-uy/6.2.b", quarter(at)] as const] : []),
    ...(ends ? [["hai-phong-thanh-uy/12#1", month(at)] as const] : []),
    ...atPeriodEnd(at, "hai-phong-thanh-uy/12#1"),
  ];
};

const workingDayBefore = (day: number): number => {
  let before = day - 1;
  while (!isWorkingDay(before)) before -= 1;
  return before;
};

/** What hangs on a meeting: which regulation, which meeting, and the last day. */
const MEETINGS: readonly { rule: string; type: MeetingType; due: (on: number) => number }[] = [
  // 20.1: 1 working day before the session: the end of the last working day before it (A18).
  { rule: "hai-phong-snv/20.1", type: "regularSession", due: workingDayBefore },
  { rule: "hai-phong-snv/20.2", type: "regularSession", due: (on) => on },
  { rule: "hai-phong-thanh-uy/6.3", type: "committeeConference", due: (on) => on },
  { rule: "hai-phong-thanh-uy/15#1", type: "yearEndConference", due: (on) => on },
  { rule: "kon-tum-snn/20.1#2", type: "briefing", due: (on) => on },
];

const BY_CALENDAR: Readonly<Record<string, (at: Civil) => Due>> = {
  "lao-cai": laoCai,
  "can-tho": canTho,
  "kon-tum-snn": konTumSnn,
  "hai-phong-snv": haiPhongSnv,
  "hai-phong-thanh-uy": haiPhongThanhUy,
};

/** Every dated report of one regulation from one day to another, both included, found day by day. */
export const reportDates = (
  regulation: string,
  from: number,
  to: number,
  meetings: readonly MeetingDay[],
): ReportDate[] => {
  const dueOn = BY_CALENDAR[regulation];
  const found: ReportDate[] = [];
  const add = (rule: string, period: string, day: number): void => {
    found.push({ rule, period, due: isoDay(day), actBy: isoDay(lastWorkingDayUpTo(day)) });
  };
  for (let day = from; day <= to; day += 1) {
    for (const [rule, period] of dueOn?.(civil(day)) ?? []) add(rule, period, day);
    for (const { rule, type, due } of MEETINGS) {
      if (!rule.startsWith(`${regulation}/`)) continue;
      for (const { on } of meetings.filter((meeting) => meeting.type === type && due(meeting.on) === day)) {
        add(rule, isoDay(on), day);
      }
    }
  }
  return found;
};
