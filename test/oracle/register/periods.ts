import { utcDay, utcWeekday } from "../../support/civil.js";

/** The periods of reports, each with the day named for it and the first day of the period. */

export type Cadence = "week" | "month" | "quarter" | "half" | "year" | "meeting";

export interface Occurrence {
  readonly cadence: Cadence;
  readonly period: string;
  /** The first day of the period. */
  readonly begins: number;
  /** The day that the text names. */
  readonly due: number;
  /** The type of the meeting before it, where none is on record: what was done earlier may belong to that. */
  readonly afterUnknown?: string;
}

const YEARS = Array.from({ length: 14 }, (_, index) => 2014 + index);
const two = (month: number): string => String(month).padStart(2, "0");

export const monthEnd = (year: number, month: number): number => utcDay(year, month + 1, 1) - 1;

interface Days {
  readonly month?: (year: number, month: number) => number;
  readonly quarter?: (year: number, lastMonth: number) => number;
  readonly half?: (year: number) => number;
  readonly year?: (year: number) => number;
}

const range = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);

/** Shortest cadence first; the half-year is the first half of a year (A32). */
export const everyYear = ({ month, quarter, half, year }: Days): readonly Occurrence[] => [
  ...YEARS.flatMap((y) =>
    month === undefined
      ? []
      : range(12).map(
          (m): Occurrence => ({
            cadence: "month",
            period: `${y}-${two(m)}`,
            begins: utcDay(y, m, 1),
            due: month(y, m),
          }),
        ),
  ),
  ...YEARS.flatMap((y) =>
    quarter === undefined
      ? []
      : range(4).map(
          (q): Occurrence => ({
            cadence: "quarter",
            period: `${y}-Q${q}`,
            begins: utcDay(y, q * 3 - 2, 1),
            due: quarter(y, q * 3),
          }),
        ),
  ),
  ...YEARS.flatMap((y): Occurrence[] =>
    half === undefined ? [] : [{ cadence: "half", period: `${y}-H1`, begins: utcDay(y, 1, 1), due: half(y) }],
  ),
  ...YEARS.flatMap((y): Occurrence[] =>
    year === undefined ? [] : [{ cadence: "year", period: String(y), begins: utcDay(y, 1, 1), due: year(y) }],
  ),
];

const THURSDAY = 4;

/** Every Thursday; the week of the report runs from the Friday before. Its name is that of the ISO week. */
export const everyThursday: readonly Occurrence[] = YEARS.flatMap((year) => {
  let day = utcDay(year, 1, 1);
  while (utcWeekday(day) !== THURSDAY) day += 1;
  const weeks: Occurrence[] = [];
  for (let week = 1; day < utcDay(year + 1, 1, 1); day += 7, week += 1) {
    weeks.push({ cadence: "week", period: `${year}-W${two(week)}`, begins: day - 6, due: day });
  }
  return weeks;
});

const secondThursday = (year: number, month: number): number => {
  let day = utcDay(year, month, 8);
  while (utcWeekday(day) !== THURSDAY) day += 1;
  return day;
};

/** The second Thursday of a month, and the one a fortnight later (A17). */
export const twiceAMonth: readonly Occurrence[] = YEARS.flatMap((year) =>
  range(12).flatMap((month): Occurrence[] => {
    const day = secondThursday(year, month);
    const name = `${year}-${two(month)}`;
    return [
      { cadence: "week", period: `${name}.1`, begins: utcDay(year, month, 1), due: day },
      { cadence: "week", period: `${name}.2`, begins: utcDay(year, month, 1), due: day + 14 },
    ];
  }),
);

/** `2026`, `2026-Q1`, `2026-H1`, `2026-03`, `2026-W08`, `2026-03.1`. */
const PERIOD = /^\d{4}(-(Q[1-4]|H[12]|W\d{2}|\d{2}(\.\d)?))?$/u;

/** How long the period is that a name tells of; a fortnight counts as a week does. */
export const cadenceNamed = (period: string): Cadence => {
  const [, rest = ""] = period.split("-");
  if (rest === "") return "year";
  if (rest.startsWith("Q")) return "quarter";
  if (rest.startsWith("H")) return "half";
  return rest.startsWith("W") || rest.includes(".") ? "week" : "month";
};

export const isPeriod = (ref: string | null | undefined): ref is string =>
  ref !== null && ref !== undefined && PERIOD.test(ref);
