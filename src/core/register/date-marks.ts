/** The length of time that a date in words names. */
export type MarkUnit = "day" | "month" | "quarter" | "year";

/** One date that stands in a text: a day, a month, a quarter or a year. */
export interface DateMark {
  readonly unit: MarkUnit;
  /** `null` when no year is printed. */
  readonly year: number | null;
  /** Two printed digits of a year, which alone do not name one. */
  readonly shortYear: number | null;
  readonly month: number;
  readonly day: number;
  /** Digits alone (`20/7`, `6/2024`) could be something else and need a word beside them. */
  readonly bare: boolean;
  readonly start: number;
  readonly end: number;
}

interface Pattern {
  readonly unit: MarkUnit;
  readonly bare?: true;
  readonly regex: RegExp;
}

const YEAR = String.raw`(?<year>\d{4}|\d{2})(?!\d)`;
const OF_YEAR = String.raw`(?:\s*(?:,?\s*năm\s*|[/.-]\s*)${YEAR})`;
const ROMAN = String.raw`(?:i\s?v|i(?:\s?i){0,2}|0?[1-4])(?![\p{L}\d])`;
/** Joins the members of "tháng 5, 6/2024", "quý III - IV/2025"; the last one counts. */
const AND = String.raw`\s*(?:,|-|–|và|đến)\s*`;
/** Not in the middle of a longer number, nor the second part of "10-12/5". */
const FRESH = String.raw`(?<!\d|\d\s?[/.–-]\s?|(?<!\p{L})số\s?)`;
/** What follows a number that counts things and is no date. */
const NO_COUNT = String.raw`(?![\s,]*(?:giờ|h(?!\p{L})|ngày|tuần|tháng|%|tỷ|triệu|đơn vị))`;

const pattern = (unit: MarkUnit, source: string): Pattern => ({ unit, regex: new RegExp(source, "gu") });
const barePattern = (unit: MarkUnit, source: string): Pattern => ({ ...pattern(unit, source), bare: true });

/** In order of preference; what one has taken the next does not see. */
const PATTERNS: readonly Pattern[] = [
  pattern("day", String.raw`${FRESH}(?<year>\d{4})(?<s>[-/.])(?<month>\d{1,2})\k<s>(?<day>\d{1,2})(?!\d)`),
  pattern(
    "day",
    String.raw`(?<!tuần\s*(?:thứ\s*)?)${FRESH}(?<day>\d{1,2})\s*(?:của|(?<=ngày\s*\d{1,2}\s*),)?\s*tháng\s*(?<month>\d{1,2})(?!\d|\s*ngày)${OF_YEAR}?`,
  ),
  pattern(
    "day",
    String.raw`${FRESH}(?<day>\d{1,2})\s?(?<s>[/.-])\s?(?<month>\d{1,2})\s?\k<s>\s?${YEAR}(?!\/\p{L}|\s?[/.-]\s?\d)${NO_COUNT}`,
  ),
  pattern("month", String.raw`(?<!\d)0?6\s*tháng\s*(?<half>đầu|cuối)\s*năm(?:\s*${YEAR})?`),
  pattern(
    "quarter",
    String.raw`qu[ýí]\s*${ROMAN}(?:${AND}(?:qu[ýí]\s*)?${ROMAN})*${AND}(?<quarter>${ROMAN})${OF_YEAR}`,
  ),
  pattern("quarter", String.raw`qu[ýí]\s*(?<quarter>${ROMAN})(?!${AND}${ROMAN})${OF_YEAR}?`),
  pattern("quarter", String.raw`(?<!\p{L})q\.?\s?(?<quarter>${ROMAN})${OF_YEAR}`),
  pattern("month", String.raw`tháng\s*\d{1,2}(?:${AND}\d{1,2}(?!\d))*${AND}(?<month>\d{1,2})(?!\d)${OF_YEAR}`),
  pattern("month", String.raw`tháng\s*(?<month>\d{1,2})(?!\d|\s*[-–]\s*\d{1,2}(?!\d)|\s*ngày)${OF_YEAR}?`),
  pattern("month", String.raw`(?<!\p{L})t\.?\s?(?<month>\d{1,2})[/.-](?<year>\d{4})(?!\d)`),
  barePattern(
    "day",
    String.raw`${FRESH}(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\/?\s*,?\s*năm\s*${YEAR}(?!\s*[-–]\s*\d)`,
  ),
  pattern("year", String.raw`năm\s*(?<year>\d{4})(?!\d|\s*[-–]\s*\d)`),
  pattern("year", String.raw`^(?<year>\d{4})$`),
  barePattern("month", String.raw`${FRESH}(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4})(?!\d|\/\p{L}|\s?[/.–-]\s?\d)`),
  barePattern(
    "day",
    String.raw`${FRESH}(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})(?!\d|\s?[/.–-]\s?\d|\/?\p{L})${NO_COUNT}\/?`,
  ),
];

const QUARTERS = ["i", "ii", "iii", "iv"];

/** The last month of a printed quarter, half-year or month; 0 when none is printed. */
const monthOf = (groups: Readonly<Record<string, string | undefined>>): number => {
  const quarter = groups["quarter"]?.replace(/\s/g, "");
  if (quarter !== undefined) return 3 * (QUARTERS.includes(quarter) ? QUARTERS.indexOf(quarter) + 1 : Number(quarter));
  if (groups["half"] !== undefined) return groups["half"] === "đầu" ? 6 : 12;
  return Number(groups["month"] ?? 0);
};

const markOf = (found: RegExpMatchArray, { unit, bare }: Pattern): DateMark => {
  const groups = found.groups ?? {};
  const year = groups["year"];
  const start = found.index ?? 0;
  return {
    unit,
    year: year?.length === 4 ? Number(year) : null,
    shortYear: year?.length === 2 ? Number(year) : null,
    month: monthOf(groups),
    day: Number(groups["day"] ?? 0),
    bare: bare === true,
    start,
    end: start + found[0].length,
  };
};

/**
 * Every date that stands in a text, in order. The text is in lower case and on one line; whether the days exist is
 * not asked. A range of years, a fraction that counts things and the number of a document are no dates.
 *
 * @example
 * dateMarks("trước ngày 20/5/2024").map((mark) => mark.day); // [20]
 */
export const dateMarks = (text: string): readonly DateMark[] => {
  let rest = text;
  const marks: DateMark[] = [];
  for (const each of PATTERNS) {
    for (const found of [...rest.matchAll(each.regex)]) {
      const mark = markOf(found, each);
      marks.push(mark);
      rest = rest.slice(0, mark.start) + "\u0000".repeat(mark.end - mark.start) + rest.slice(mark.end);
    }
  }
  return marks.sort((a, b) => a.start - b.start);
};
