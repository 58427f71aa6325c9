import { both, inBoth, type Words } from "../../bilingual.js";
import { DondocError, type Problem } from "../../errors.js";
import { DAYS } from "../../expected.js";
import type { SpecialDay } from "../day-info.js";
import { dayOf, type PlainDate, weekdayOf } from "../plain-date.js";
import { daysNamed } from "./check-notices.js";
import { deriveYear } from "./derive-year.js";
import { holidayName } from "./holiday-name.js";
import type { CalendarNotice, CalendarNotices } from "./notice-data.js";
import { LAST_CLOSED_YEAR, NOTICES } from "./notices.js";
import { inLieuName, type OfficialDay, officialDays, swapNames } from "./official-days.js";

const SATURDAY = 6;
const TET_DAYS = 5;
const NATIONAL_DAYS = 2;
const CULTURE_DAY = "11-24";
const NEW_HOLIDAY = { vi: "Ngày nghỉ lễ", en: "Public holiday" };
const SWAPPED = { vi: "nghỉ lễ", en: "holidays" };

const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));

/** What the law gives a year without a notice; which days Tết takes is the notice's. */
const lawOf = (year: number): readonly SpecialDay[] =>
  deriveYear(year, { cultureDay: true, cultureDayInLieu: false }).filter(({ kind }) => kind === "statutory");
const isTet = (date: PlainDate): boolean => /^Tết Nguyên đán/.test(holidayName(dayOf(date)).vi);
const isNational = (date: PlainDate): boolean => /^09-0[123]$/.test(date.slice(5));

/** A holiday by its name; one that no law of today knows is only called a holiday. */
const nameOfHoliday = (date: PlainDate) => {
  const law = lawOf(yearOf(date));
  const isKnown = law.some((day) => day.date === date);
  const near = law.some((day) => isTet(day.date) && Math.abs(dayOf(day.date) - dayOf(date)) <= TET_DAYS);
  return isKnown || near || isNational(date) ? holidayName(dayOf(date)) : NEW_HOLIDAY;
};

/** The days of one notice. */
export const givenDays = (notice: CalendarNotice): SpecialDay[] => {
  const { title: basis, announcedOn, holidays = [], inLieu = [], swaps = [] } = notice;
  const day = (date: PlainDate, kind: OfficialDay["kind"], name: SpecialDay["name"]): SpecialDay =>
    Object.freeze({ date, working: kind === "makeUp", kind, name: Object.freeze({ ...name }), basis, announcedOn });
  return [
    ...holidays.map((date) => day(date, "statutory", nameOfHoliday(date))),
    ...inLieu.map(({ off, of }) => day(off, "compensatory", inLieuName(of))),
    ...swaps.flatMap(({ off, worked, occasion = SWAPPED }) => {
      const { rest, work } = swapNames(off, worked, occasion);
      return [day(off, "swappedOff", rest), day(worked, "makeUp", work)];
    }),
  ];
};

/** A notice of a year names every day that the law gives, and a day in lieu of each that falls on a rest day (111.3). */
const wholeYearProblems = ({ year, holidays = [], inLieu = [] }: CalendarNotice, path: string): Problem[] => {
  if (year === undefined) return [];
  const missing = (key: string, expected: Words): Problem => ({ code: "missing", path: `${path}.${key}`, expected });
  const fixed = lawOf(year).filter(({ date }) => !isTet(date) && !(isNational(date) && !date.endsWith("09-02")));
  const problems = fixed
    .filter(({ date }) => !holidays.includes(date))
    .map(({ date, name }) => missing("holidays", inBoth`${date} (${name})`));
  if (holidays.filter(isTet).length < TET_DAYS) problems.push(missing("holidays", inBoth`Tết: ${TET_DAYS} ${DAYS}`));
  if (holidays.filter(isNational).length < NATIONAL_DAYS)
    problems.push(missing("holidays", `${year}-09-01 | ${year}-09-03`));
  for (const date of holidays) {
    if (weekdayOf(dayOf(date)) < SATURDAY || date.endsWith(CULTURE_DAY)) continue;
    if (!inLieu.some(({ of }) => of === date)) problems.push(missing("inLieu", `{ off, of: "${date}" }`));
  }
  return problems;
};

/** What the package knows of a day, by whose word. */
const knownDays = (): ReadonlyMap<PlainDate, { readonly working: boolean; readonly title: Words }> =>
  new Map(
    officialDays().map(({ date, kind, notice }) => [
      date,
      {
        working: kind === "makeUp",
        title: notice === null ? both("ngày nghỉ theo luật", "the days that the law gives") : NOTICES[notice].title,
      },
    ]),
  );

/** A year that is closed stays as it was; a day that a notice in the package names is not contradicted. */
const againstKnown = (notice: CalendarNotice, path: string): Problem[] => {
  const known = knownDays();
  const working = new Set((notice.swaps ?? []).map(({ worked }) => worked));
  return daysNamed(notice, path).flatMap(({ date, path: at }): Problem[] => {
    const before = known.get(date);
    if (before?.working === working.has(date)) return [];
    if (yearOf(date) <= LAST_CLOSED_YEAR)
      return [{ code: "out-of-range", path: at, found: date, expected: `> ${LAST_CLOSED_YEAR}-12-31` }];
    // The notice of a year that may still change takes the place of what was known of it.
    if (before === undefined || notice.year !== undefined) return [];
    return [{ code: "duplicate-id", path: at, found: date, expected: before.title }];
  });
};

/** @throws DondocError for notices that leave out what the law gives, or contradict what is known. */
export const requireLawful = ({ notices }: CalendarNotices): void => {
  const problems = notices.flatMap((notice, i) => [
    ...wholeYearProblems(notice, `notices[${i}]`),
    ...againstKnown(notice, `notices[${i}]`),
  ]);
  if (problems.length > 0) throw new DondocError(problems);
};

const isKnownAt = ({ announcedOn }: CalendarNotice, knownAt: PlainDate | undefined): boolean =>
  knownAt === undefined || announcedOn === null || announcedOn <= knownAt;

/** The notices of a file as they were known on a day. */
export const noticesKnown = (given: CalendarNotices | undefined, knownAt: PlainDate | undefined) =>
  (given?.notices ?? []).filter((notice) => isKnownAt(notice, knownAt));

/** The days of one year with those of given notices, by date. */
export const withGiven = (
  year: number,
  own: readonly SpecialDay[],
  notices: readonly CalendarNotice[],
): readonly SpecialDay[] => {
  if (notices.length === 0) return own;
  const ofYear = year > LAST_CLOSED_YEAR ? notices.find((notice) => notice.year === year) : undefined;
  const swaps = own.filter(({ kind }) => kind === "makeUp" || kind === "swappedOff");
  const base = new Map((ofYear === undefined ? own : swaps).map((day) => [day.date, day]));
  for (const notice of ofYear === undefined ? notices : [ofYear, ...notices])
    for (const day of givenDays(notice)) {
      if (yearOf(day.date) === year && base.get(day.date)?.working !== day.working) base.set(day.date, day);
    }
  return [...base.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
};
