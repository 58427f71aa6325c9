import { civilFromDay } from "../calendar/index.js";
import { dayOrNull } from "../calendar/plain-date.js";
import { END } from "./letters.js";
import type { Meaning, PrintedDate } from "./part.js";

type Groups = Readonly<Record<string, string | undefined>>;

/** Words as a pattern finds them at one place, and what they mean; `undefined` when they mean nothing after all. */
export interface Rule {
  readonly regex: RegExp;
  readonly meaning: (groups: Groups, words: string) => Meaning | undefined;
}

/** No digit, letter or stroke follows, but a dash may lead to another date. */
const AFTER = "(?![\\da-zà-ỹ/_…]|\\.\\d|-(?!\\d{1,2}[/.-]\\d)\\d)";
const YEAR = "(?<year>\\d{4}|\\d{2})(?!\\d)";
const OF_YEAR = `(?:\\s*,?\\s*năm\\s*${YEAR}|\\s*[/.-]\\s*(?<y2>\\d{4}(?!\\d)|(?<=/)\\d{2}(?!\\d)))`;
const OPEN_END = "(?! ?[/_…])";
const DAY = "(?:ngày\\s*)?(?<day>\\d{1,2})";
const MONTH = "(?:0?[1-9]|1\\d)(?!\\d)";
const ROMAN = "(?:i\\s?v|i(?:\\s?i){0,2}|vi?|0?[1-9])(?![a-zà-ỹ\\d])";
const AND = "\\s*(?:,|-|và|đến)\\s*";
const QUARTERS = `(?<several>${ROMAN}(?:${AND}(?:qu[ýí]\\s*)?${ROMAN})*)`;
/** A number that counts things is no date. */
const NO_COUNT = `(?!\\s*(?:ngày(?! *\\d)|giờ|h${END}|tuần|tháng|%|tỷ|triệu|người|đơn vị))`;

/** Two printed digits are a year of this century. */
const yearOf = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text) + (text.length === 2 ? 2000 : 0);

const dated = (
  kind: string,
  year: number | null,
  unit: PrintedDate["unit"],
  first: number,
  last: number,
  day = 0,
): Meaning => ({
  kind,
  date: { year, unit, first, last, day },
});

const dayOfGroups = ({ year, y2, y3, month, day }: Groups): Meaning =>
  dated("D", yearOf(year ?? y2 ?? y3), "day", Number(month), Number(month), Number(day) || -1);

/** "June, July" follow each other; "June to August" names those between; "June and August" are two deadlines. */
const endsOf = (numbers: readonly number[], isRange: boolean): readonly [number, number] | undefined => {
  const [first = 0, last = first] = [numbers[0], numbers.at(-1)];
  const inTurn = numbers.every((n, i) => n === first + i);
  return inTurn || (isRange && numbers.length === 2 && first < last) ? [first, last] : undefined;
};

/** Several months or quarters; a range is a kind of its own, for it may follow *từ*. */
const several =
  (unit: "month" | "quarter", numberOf: (text: string) => number): Rule["meaning"] =>
  ({ several: list = "", year, y2 }) => {
    const isRange = /-|đến/.test(list);
    const ends = endsOf(
      list
        .split(/\s*(?:,|-|và|đến|tháng|quý|quí)\s*/)
        .filter(Boolean)
        .map(numberOf),
      isRange,
    );
    const length = unit === "month" ? 1 : 3;
    return ends && dated(isRange ? "I" : "M", yearOf(year ?? y2), unit, length * (ends[0] - 1) + 1, length * ends[1]);
  };
const months = several("month", Number);
const quarters = several(
  "quarter",
  (text) => Number(text) || ["i", "ii", "iii", "iv"].indexOf(text.replace(/\s/g, "")) + 1 || 5,
);

const half: Rule["meaning"] = ({ n = "6", side, year }) =>
  side === "đầu"
    ? dated("M", yearOf(year), "month", 1, Number(n))
    : dated("M", yearOf(year), "month", 13 - Number(n), 12);

const years: Rule["meaning"] = ({ several: list = "" }) => {
  const ends = endsOf((list.match(/\d+/g) ?? []).map(Number), false);
  return ends && dated("M", ends[1], "year", 1, 12);
};

const VIET_NAM_MINUTES = 7 * 60;
const MINUTES_A_DAY = 24 * 60;

/** A day that a computer printed; with an offset it is an instant, whose day is the one in Viet Nam. */
const isoDay: Rule["meaning"] = ({ iso = "", h = "0", m = "0", zone }) => {
  const printed = dayOrNull(iso);
  const [, sign, hours = "0", minutes = "0"] = /([+-])(\d\d):?(\d\d)/.exec(zone ?? "") ?? [];
  const offset = (60 * Number(hours) + Number(minutes)) * (sign === "-" ? -1 : 1);
  const clock = 60 * Number(h) + Number(m) + (zone === undefined ? 0 : VIET_NAM_MINUTES - offset);
  if (printed === null || Number(h) > 23 || Number(m) > 59) return undefined;
  const { year, month, day } = civilFromDay(printed + Math.floor(clock / MINUTES_A_DAY));
  const meaning = dated("D", year, "day", month, month, day);
  return zone === undefined && clock > 0 ? { ...meaning, clock } : meaning;
};

export const rule = (source: string, meaning: Rule["meaning"]): Rule => ({ regex: new RegExp(source, "y"), meaning });

/** Dates that begin with a digit or *ngày*, in the order in which they are tried. */
export const DAY_RULES: readonly Rule[] = [
  rule(
    "(?<iso>\\d{4}-\\d\\d-\\d\\d)[t ](?<h>\\d\\d):(?<m>\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?(?<zone>z|[+-]\\d\\d:?\\d\\d)?(?![\\w:])",
    isoDay,
  ),
  rule(`(?<year>\\d{4})(?<s>[-/.])(?<month>\\d{1,2})\\k<s>(?<day>\\d{1,2})${AFTER}`, dayOfGroups),
  rule(
    `${DAY}\\s*(?:của\\s*|,\\s*)?tháng\\s*(?<month>${MONTH})(?!\\s*ngày)(?:${OF_YEAR}|\\s*,\\s*(?<y3>\\d{4})(?!\\d))?${OPEN_END}`,
    dayOfGroups,
  ),
  rule(`${DAY}\\s?(?<s>[/.-])\\s?(?<month>\\d{1,2})\\s?\\k<s>\\s?${YEAR}${AFTER}${NO_COUNT}`, dayOfGroups),
  rule(`${DAY}\\s?[/.-]\\s?(?<month>\\d{1,2})\\s*(?:[/,-]\\s*)?năm\\s*${YEAR}`, dayOfGroups),
  rule(
    `${DAY}\\s?(?<s>[/.-])\\s?(?<month>\\d{1,2})(?:\\/(?!\\s*[\\d.…_a-z]))?(?![\\da-zà-ỹ_…/]|\\s?[/.]\\s?[\\d…_.]|-\\d{1,2}-|\\s?\\k<s>\\s?[\\d…_])${NO_COUNT}`,
    dayOfGroups,
  ),
];

/** Months that begin with a digit. */
export const MONTH_RULES: readonly Rule[] = [
  rule(`(?<several>\\d{1,2})\\s?[/.-]\\s?(?<year>\\d{4})${AFTER}`, months),
  rule(
    `0?(?<n>[369])\\s*tháng\\s*(?<side>đầu|cuối)\\s*(?:của\\s*)?năm(?!\\s*(?:học|tới|sau|trước))(?:\\s*(?:nay|này)|\\s*${YEAR})?`,
    half,
  ),
];

/** Periods that begin with a word, by that word. */
export const PERIOD_RULES: Readonly<Record<string, readonly Rule[]>> = (() => {
  const short = [rule(`q\\.?\\s?${QUARTERS}${OF_YEAR}${OPEN_END}`, quarters)];
  const quarter = [rule(`qu[ýí]\\s*${QUARTERS}${OF_YEAR}?${OPEN_END}`, quarters)];
  return {
    tháng: [
      rule(
        `tháng\\s*(?<several>${MONTH}(?:${AND}(?:tháng\\s*)?${MONTH}(?!\\s*[/.-]\\s*\\d{1,2}(?!\\d)))*)(?!\\s*ngày)${OF_YEAR}?${OPEN_END}`,
        months,
      ),
    ],
    t: [rule(`t\\.?\\s?(?<several>${MONTH})\\s?[/.-]\\s?(?<year>\\d{4})${AFTER}`, months)],
    năm: [rule("năm\\s*(?<several>\\d{4}(?:\\s*(?:,|và)\\s*(?:năm\\s*)?\\d{4})*)(?!\\d|\\s*-\\s*\\d|[/_…])", years)],
    nửa: [rule(`nửa\\s*(?<side>đầu|cuối)\\s*năm(?:\\s*(?:nay|này)|\\s*${YEAR})?`, half)],
    quý: quarter,
    quí: quarter,
    q: short,
    qi: short,
    qii: short,
    qiii: short,
    qiv: short,
  };
})();
