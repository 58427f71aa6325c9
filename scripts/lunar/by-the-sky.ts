/**
 * The lunar dates of a year from where the sun and the moon stand (astronomy-engine), in the time of Viet Nam: a month
 * begins on the day of a new moon; the 11th month is the one that holds the winter solstice; of thirteen months from one
 * 11th to the next the first that holds no principal term (the sun at a multiple of 30°) is the leap one.
 */
import { SearchMoonPhase, SearchSunLongitude, Seasons } from "astronomy-engine";
import { isoOf, type LunarDates } from "./lunar-dates.js";

const MS_PER_DAY = 86_400_000;
const MS_IN_VIET_NAM = 7 * 3_600_000;

/** The day in Viet Nam of an instant, as days since 1970, and the instant at which a day begins there. */
const dayOf = (instant: Date): number => Math.floor((instant.getTime() + MS_IN_VIET_NAM) / MS_PER_DAY);
const midnightOf = (day: number): Date => new Date(day * MS_PER_DAY - MS_IN_VIET_NAM);

const newMoonFrom = (day: number): number => {
  const found = SearchMoonPhase(0, midnightOf(day), 32);
  if (found === null) throw new Error(`no new moon within 32 days of ${isoOf(day)}`);
  return dayOf(found.date);
};

/** The first day of the month that holds a day. */
const monthOf = (day: number): number => {
  let start = newMoonFrom(day - 32);
  for (let next = newMoonFrom(start + 1); next <= day; next = newMoonFrom(start + 1)) start = next;
  return start;
};

/** The days of the twelve principal terms of the civil years around, in order. */
const principalTermsOf = (year: number): readonly number[] =>
  Array.from({ length: 12 }, (_, i) => {
    // The sun stands at 300° in January, at 270° in December.
    const found = SearchSunLongitude((300 + 30 * i) % 360, midnightOf(dayOf(new Date(Date.UTC(year, i, 10)))), 25);
    if (found === null) throw new Error(`no principal term in month ${i + 1} of ${year}`);
    return dayOf(found.date);
  });

interface Month {
  readonly first: number;
  readonly days: number;
  readonly number: number;
  readonly leap: boolean;
}

/** The months from the 11th of the lunar year before to the one before the next 11th. */
const monthsOf = (year: number): readonly Month[] => {
  const eleventh = (of: number): number => monthOf(dayOf(Seasons(of).dec_solstice.date));
  const end = eleventh(year);
  const starts: number[] = [];
  for (let first = eleventh(year - 1); first < end; first = newMoonFrom(first + 1)) starts.push(first);
  const terms = [...principalTermsOf(year - 1), ...principalTermsOf(year)];
  const hasLeap = starts.length === 13;
  let number = 10;
  let leapTaken = false;
  return starts.map((first, i) => {
    const next = starts[i + 1] ?? end;
    const leap = hasLeap && !leapTaken && i > 0 && !terms.some((term) => term >= first && term < next);
    if (leap) leapTaken = true;
    else number = (number % 12) + 1;
    return { first, days: next - first, number, leap };
  });
};

/** The lunar dates that fall in a civil year. */
export const lunarDatesByTheSky = (year: number): LunarDates => {
  const months = monthsOf(year);
  const plain = (number: number): Month => {
    const found = months.find((month) => month.number === number && !month.leap);
    if (found === undefined) throw new Error(`no month ${number} before the 11th of ${year}`);
    return found;
  };
  const chap = months.filter(({ number }) => number === 12).at(-1);
  if (chap === undefined) throw new Error(`no 12th month before Tết ${year}`);
  return { tet: isoOf(plain(1).first), gioTo: isoOf(plain(3).first + 9), daysInChap: chap.days };
};
