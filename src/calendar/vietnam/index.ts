import { aFlag, anObject, answering, requireOptions } from "../../answering.js";
import type { SpecialDay } from "../day-info.js";
import { dateInVietNam, dateOf, dayOf, type PlainDate, problemWithMoment } from "../plain-date.js";
import { WorkingCalendar } from "../working-calendar.js";
import { checkedNotices } from "./check-notices.js";
import { deriveYear } from "./derive-year.js";
import { noticesKnown, requireLawful, withGiven } from "./given-days.js";
import type { CalendarNotices } from "./notice-data.js";
import { GATHERED_ON, LAST_ANNOUNCED_YEAR, LAST_CLOSED_YEAR, NOTICES, type Notice, YEAR_NOTICES } from "./notices.js";
import { type OfficialDay, officialDays } from "./official-days.js";

const FIRST_YEAR = 2014;
const LAST_YEAR = 2050;
const CULTURE_DAY_NOTICE: Notice = NOTICES["nq-28-2026"];

/** What the Vietnamese calendar is made of beside what the package knows. */
export interface VietnamOptions {
  /** Hides notices announced after this day (or the day in Viet Nam of an instant with an offset), so that a date given then can be reproduced. Default: all that is known. */
  readonly knownAt?: PlainDate;
  /** Whether Vietnam Culture Day on a weekend takes a day in lieu (unsettled; first in 2029). Default: no. */
  readonly cultureDayInLieu?: boolean;
  /** Notices that were published after the package; `knownAt` hides those of a later day. */
  readonly notices?: CalendarNotices;
}

const LAW_OF_KIND: Record<OfficialDay["kind"], (year: number) => string> = {
  statutory: (year) => (year >= 2021 ? "Bộ luật Lao động 2019, Điều 112" : "Bộ luật Lao động 2012, Điều 115"),
  compensatory: (year) => (year >= 2021 ? "Bộ luật Lao động 2019, Điều 111.3" : "Bộ luật Lao động 2012, Điều 115.3"),
  swappedOff: () => "Hoán đổi ngày làm việc",
  makeUp: () => "Hoán đổi ngày làm việc",
};

const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));

const toSpecialDay = ({ date, kind, name, notice: noticeId }: OfficialDay): SpecialDay => {
  const notice: Notice | null = noticeId === null ? null : NOTICES[noticeId];
  const law = LAW_OF_KIND[kind](yearOf(date));
  return Object.freeze({
    date,
    working: kind === "makeUp",
    kind,
    name: Object.freeze(name),
    basis: notice === null ? law : noticeId === "nq-28-2026" ? notice.title : `${law}; ${notice.title}`,
    announcedOn: notice?.announcedOn ?? null,
  });
};

const isKnown = (notice: Notice | null, knownAt: PlainDate | undefined): boolean =>
  knownAt === undefined || notice === null || notice.announcedOn === null || notice.announcedOn <= knownAt;

/** The official days by year, as far as they were known. */
const announcedDays = (knownAt: PlainDate | undefined): ReadonlyMap<number, readonly SpecialDay[]> => {
  const byYear = new Map<number, SpecialDay[]>();
  for (const day of officialDays()) {
    if (!isKnown(day.notice === null ? null : NOTICES[day.notice], knownAt)) continue;
    const year = yearOf(day.date);
    const known = byYear.get(year);
    if (known === undefined) byYear.set(year, [toSpecialDay(day)]);
    else known.push(toSpecialDay(day));
  }
  return byYear;
};

/** The special days of one year, as far as they were known; a year whose notice was not known yet is derived by law. */
const yearDays = (year: number, announced: readonly SpecialDay[], options: VietnamOptions): readonly SpecialDay[] => {
  const noticeId = YEAR_NOTICES[year];
  const { knownAt } = options;
  if (noticeId !== undefined && isKnown(NOTICES[noticeId], knownAt)) return announced;
  const derived = deriveYear(year, {
    cultureDay: isKnown(CULTURE_DAY_NOTICE, knownAt),
    cultureDayInLieu: options.cultureDayInLieu ?? false,
  });
  // A swap announced ahead of the year's own notice (5/1/2019 for 31/12/2018) stands beside the derived days.
  const swaps = announced.filter((day) => day.kind === "makeUp" || day.kind === "swappedOff");
  return [...derived.filter((day) => !swaps.some((swap) => swap.date === day.date)), ...swaps];
};

/** The last official and the last provisional day, as seen on `knownAt`. */
const certaintyBounds = (
  knownAt: PlainDate | undefined,
  givenYear: number,
): { official: PlainDate; provisional: PlainDate } => {
  if (knownAt === undefined || knownAt >= GATHERED_ON) {
    const last = Math.max(LAST_ANNOUNCED_YEAR, givenYear);
    return { official: `${LAST_CLOSED_YEAR}-12-31`, provisional: `${last}-12-31` };
  }
  let announcedYear = Math.max(yearOf(knownAt), givenYear);
  for (let year = FIRST_YEAR; year <= LAST_ANNOUNCED_YEAR; year++) {
    const noticeId = YEAR_NOTICES[year];
    if (noticeId !== undefined && isKnown(NOTICES[noticeId], knownAt) && NOTICES[noticeId].announcedOn !== null) {
      announcedYear = Math.max(announcedYear, year);
    }
  }
  // A day that is past cannot be swapped any more; a later day of an announced year still could.
  return { official: knownAt, provisional: `${announcedYear}-12-31` };
};

const RANGE = { first: `${FIRST_YEAR}-01-01`, last: `${LAST_YEAR}-12-31` };

/** What a calendar of Viet Nam was made with; nothing can be added to a frozen one. */
const settings = new WeakMap<WorkingCalendar, VietnamOptions>();

/** The calendar of Viet Nam, which takes notices that were published after the package. */
export class VietnamCalendar extends WorkingCalendar {
  /**
   * A new calendar with notices that were published after the package, as they stand in a file
   * (`schema/calendar-notices.schema.json`). What the package knows already may stand in it too; what contradicts it, leaves out
   * a day that the law gives, or changes a year that is closed is an error. Their source stands in the name of the calendar.
   *
   * @throws DondocError with everything that is wrong with the notices.
   * @example
   * vietnam.withNotices({
   *   source: "Phòng Tổ chức, 05/10/2027",
   *   notices: [
   *     { title: "CV 1/VPCP-KGVX", announcedOn: "2027-05-04", swaps: [{ off: "2027-04-29", worked: "2027-05-08" }] },
   *   ],
   * });
   */
  withNotices(notices: CalendarNotices): VietnamCalendar {
    return answering("notices", () => {
      const { notices: before, ...setting } = settings.get(this) ?? {};
      const checked = checkedNotices(notices, RANGE);
      const both = before === undefined ? checked : together(before, checked);
      return compile({ ...setting, notices: both });
    });
  }
}

/** Notices on notices: all of them, each source named. */
const together = (before: CalendarNotices, more: CalendarNotices): CalendarNotices =>
  checkedNotices({ source: `${before.source}; ${more.source}`, notices: [...before.notices, ...more.notices] }, RANGE);

/** @param options - Their notices are checked already. */
const compile = (options: VietnamOptions): VietnamCalendar => {
  const { knownAt, notices } = options;
  if (notices !== undefined) requireLawful(notices);
  const given = noticesKnown(notices, knownAt);
  const bounds = certaintyBounds(knownAt, Math.max(0, ...given.map(({ year = 0 }) => year)));
  const { first, last } = RANGE;
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
  const name = knownAt === undefined ? "vietnam" : `vietnam@${knownAt}`;
  const id = notices === undefined ? name : `${name} + ${notices.source}`;
  const calendar = new VietnamCalendar({ id, first, last }, () => {
    const announced = announcedDays(knownAt);
    return {
      weeklyRest: [6, 7],
      specialDays: years.flatMap((year) => withGiven(year, yearDays(year, announced.get(year) ?? [], options), given)),
      officialThrough: bounds.official < first ? dateOf(dayOf(first) - 1) : bounds.official,
      provisionalThrough: bounds.provisional,
    };
  });
  settings.set(calendar, options);
  return calendar;
};

const OPTION_CHECKS = { knownAt: problemWithMoment, cultureDayInLieu: aFlag, notices: anObject };

const compiled = new Map<string, VietnamCalendar>();
const MOST_KEPT = 64;

/**
 * The working calendar of Vietnamese civil servants, 2014-2050: official through 2026, provisional 2027, projected by
 * law from 2028. Compiled when first asked for and then kept.
 *
 * @throws DondocError when `knownAt` is not a day.
 * @example
 * vietnamCalendar({ knownAt: "2025-12-24" }).isWorking(dayOf("2026-01-02")); // true: the swap came a day later
 */
export const vietnamCalendar = (options: VietnamOptions = {}): VietnamCalendar =>
  answering("options", () => compiledFor(options));

const compiledFor = (given: VietnamOptions): VietnamCalendar => {
  requireOptions(given, OPTION_CHECKS);
  // Read once: what was checked is what is used.
  const { knownAt, ...others } = given;
  const options: VietnamOptions =
    knownAt === undefined ? others : { ...others, knownAt: dateInVietNam(knownAt, "knownAt") };
  if (options.notices !== undefined) return compile({ ...options, notices: checkedNotices(options.notices, RANGE) });
  const key = `${options.knownAt ?? ""}|${options.cultureDayInLieu ?? false}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const calendar = compile(options);
  if (compiled.size < MOST_KEPT) compiled.set(key, calendar);
  return calendar;
};

/** The calendar with all that is known: `vietnamCalendar()` without options. */
export const vietnam: VietnamCalendar = /* @__PURE__ */ vietnamCalendar();
