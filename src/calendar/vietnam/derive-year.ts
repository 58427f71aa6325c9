import type { SpecialDay } from "../day-info.js";
import { type DayNumber, dateOf, dayFromCivil, dayOf, type PlainDate, weekdayOf } from "../plain-date.js";
import { holidayName } from "./holiday-name.js";
import { LUNAR } from "./lunar.generated.js";

/**
 * The days off that the law gives a year without any notice: Labour Code 2012 art. 115 until 2020, Labour Code 2019
 * art. 112 from 2021; a holiday on a weekly rest day is made up for on the next working day (art. 111.3). Which days
 * Tết takes, and on which side of 2/9 the second National Day lies, is for a notice to say; the choices below are the
 * usual ones. A swap is never derived.
 */
export interface DerivedYearOptions {
  /** Whether Vietnam Culture Day (24/11, from 2026: resolution 28/2026/QH16) is known yet. */
  readonly cultureDay: boolean;
  /** Whether Culture Day on a weekend takes a day in lieu; unsettled, first asked in 2029. */
  readonly cultureDayInLieu: boolean;
}

const SATURDAY = 6;
const CODE_2019_FROM = 2021;
const CULTURE_DAY_FROM = 2026;

/** Side of 2/9 on which the second National Day lies, by weekday of 2/9, Monday first. */
const SECOND_NATIONAL_DAY = [1, -1, -1, 1, -1, -1, 1] as const;

interface Holiday {
  readonly day: DayNumber;
  readonly basis: string;
  readonly inLieu: boolean;
}

const tetDays = (tet: PlainDate): DayNumber[] => {
  const first = dayOf(tet);
  // Mùng 1 on Monday or Tuesday: the eve and mùng 1-4. Otherwise the last two days of Chạp and mùng 1-3.
  const before = weekdayOf(first) <= 2 ? 1 : 2;
  return Array.from({ length: 5 }, (_, i) => first + i - before);
};

const holidaysOf = (year: number, options: DerivedYearOptions): Holiday[] => {
  const code2019 = year >= CODE_2019_FROM;
  const basis = code2019 ? "Bộ luật Lao động 2019, Điều 112" : "Bộ luật Lao động 2012, Điều 115";
  const nationalDay = dayFromCivil(year, 9, 2);
  const days = [dayFromCivil(year, 1, 1), dayFromCivil(year, 4, 30), dayFromCivil(year, 5, 1), nationalDay];
  const lunar = LUNAR[year];
  if (lunar !== undefined) days.push(...tetDays(lunar[0]), dayOf(lunar[1]));
  if (code2019) days.push(nationalDay + (SECOND_NATIONAL_DAY[weekdayOf(nationalDay) - 1] ?? 1));
  const holidays = days.map((day): Holiday => ({ day, basis, inLieu: true }));
  if (options.cultureDay && year >= CULTURE_DAY_FROM) {
    holidays.push({ day: dayFromCivil(year, 11, 24), basis: "NQ 28/2026/QH16", inLieu: options.cultureDayInLieu });
  }
  return holidays.sort((a, b) => a.day - b.day);
};

/** The days off of one year by law alone, in order of day. */
export const deriveYear = (year: number, options: DerivedYearOptions): SpecialDay[] => {
  const holidays = holidaysOf(year, options);
  const off = new Set(holidays.map((holiday) => holiday.day));
  const days: SpecialDay[] = holidays.map(({ day, basis }) => ({
    date: dateOf(day),
    working: false,
    kind: "statutory",
    name: holidayName(day),
    basis,
    announcedOn: null,
  }));
  const inLieuBasis =
    year >= CODE_2019_FROM ? "Bộ luật Lao động 2019, Điều 111.3" : "Bộ luật Lao động 2012, Điều 115.3";
  for (const holiday of holidays) {
    if (!holiday.inLieu || weekdayOf(holiday.day) < SATURDAY) continue;
    let day = holiday.day + 1;
    while (off.has(day) || weekdayOf(day) >= SATURDAY) day++;
    off.add(day);
    const { vi, en } = holidayName(holiday.day);
    days.push({
      date: dateOf(day),
      working: false,
      kind: "compensatory",
      name: { vi: `Nghỉ bù ${vi}`, en: `In lieu of ${en}` },
      basis: inLieuBasis,
      announcedOn: null,
    });
  }
  return days.sort((a, b) => (a.date < b.date ? -1 : 1));
};
