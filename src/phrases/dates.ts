import type { Meaning } from "./part.js";

type Groups = Readonly<Record<string, string | undefined>>;

/** What else words mean, by the named groups of their pattern; `undefined` when they mean nothing after all. */
export type MeaningOf = (groups: Groups, words: string) => Partial<Meaning> | undefined;

/** Words as a pattern finds them at one place, their kind, and what else they mean. */
export type Rule = readonly [pattern: RegExp, kind: string, more: MeaningOf];

export const rule = (kind: string, pattern: string, more: MeaningOf = () => ({})): Rule => [
  new RegExp(pattern, "y"),
  kind,
  more,
];

const YEAR = "(?<year>\\d{4}|\\d\\d)(?!\\d)";
/** Two digits are a year only right after *năm* or a stroke. */
const OF_YEAR = "(?: *,? *năm *| *[/.-] *|[ ,(]+)(?<year>\\d{4}|(?<=năm *|/)\\d\\d)(?!\\d)\\)?";
/** What follows in letters or signs is another part, which has no place; in digits it would be part of the date. */
const AFTER = "(?![\\d/])";
const DAY = "(?:ngày *)?(?<day>\\d\\d?)";
const MONTH = "(?<month>0?[1-9]|1\\d)(?!\\d)";
const QUARTER = "(?<quarter>i ?v|i(?: ?i){0,2}|vi?|0?[1-9])(?![a-zà-ỹ\\d])";
/** A number that counts things is no date. */
const NO_COUNT = "(?! *(?:ngày(?! *\\d)|giờ))";

/** Two printed digits are a year of this century. */
const yearOf = (year?: string): number | null =>
  year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0);

const dated = (year: string | undefined, first: number, last = first, day = 0): Partial<Meaning> => ({
  date: { year: yearOf(year), first, last, day },
});

const dayOf: MeaningOf = ({ year, month, day }) => dated(year, Number(month), undefined, Number(day) || -1);
const monthOf: MeaningOf = ({ year, month }) => dated(year, Number(month));
const quarterOf: MeaningOf = ({ year, quarter = "" }) => {
  const text = quarter.replace(/ /g, "");
  const number = Number(text) || ["i", "ii", "iii", "iv"].indexOf(text) + 1 || 5;
  return dated(year, 3 * number - 2, 3 * number);
};
const halfOf: MeaningOf = ({ year, length, side }) => {
  const months = Number(length);
  return side === "đầu" ? dated(year, 1, months) : dated(year, 13 - months, 12);
};
const yearAlone: MeaningOf = ({ year }) => dated(year, 1, 12);

const VIET_NAM_MS = 25_200_000;

/** A day with its hour as a computer prints them: in Viet Nam, or, with an offset, an instant, whose day is the one there. */
const isoDay: MeaningOf = ({ zone }, words) => {
  const text = words.toUpperCase().replace(" ", "T");
  const iso = text.slice(0, 10);
  const ms = Date.parse(zone === undefined ? `${text}+07:00` : text) + VIET_NAM_MS;
  // A day that does not exist is read as a later one.
  if (Number.isNaN(ms) || !new Date(iso).toJSON().startsWith(iso)) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = new Date(ms).toJSON().split(/\D/).map(Number);
  return { date: { year, first: month, last: month, day }, clock: 60 * hour + minute };
};

/** Days, which begin with a digit or with *ngày*. */
export const DAY_RULES: readonly Rule[] = [
  rule(
    "D",
    "\\d{4}-\\d\\d-\\d\\d[t ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?<zone>z|[+-]\\d\\d:?\\d\\d)?(?![\\w:])",
    isoDay,
  ),
  rule("D", `(?<year>\\d{4})(?<s>[-/.])(?<month>\\d\\d?)\\k<s>(?<day>\\d\\d?)${AFTER}`, dayOf),
  rule("D", `${DAY} *(?:của *|, *)?th(?:áng|g) *${MONTH}(?! *ngày)(?:${OF_YEAR})?`, dayOf),
  rule(
    "D",
    `${DAY} ?(?<s>[/.-]) ?(?<month>\\d\\d?)(?:(?: ?\\k<s> ?| *[/,-]? *năm *)${YEAR}(?!/)|(?![\\d/]| ?(?:[/.]|\\k<s>) ?[\\d…_]))${NO_COUNT}`,
    dayOf,
  ),
];

/** A month by its number alone, before another one with its year: "T6 - T9/2026". */
const SHORT_MONTH = rule("M", `t\\.? ?(?<month>\\d\\d?)(?= ?(?:-|,|và|đến) ?t?\\.? ?\\d+[/.-]\\d{4})`, monthOf);

/** Months, quarters and years. */
export const PERIOD_RULES: readonly Rule[] = [
  rule("M", `(?:t\\.? ?)?(?<month>\\d\\d?) ?[/.-] ?(?<year>\\d{4})${AFTER}`, monthOf),
  SHORT_MONTH,
  rule("M", `tháng *${MONTH}(?! *ngày)(?:${OF_YEAR})?`, monthOf),
  rule("M", `0?(?<length>[369]) *tháng *(?<side>đầu|cuối) *năm(?: *nay| *${YEAR})?`, halfOf),
  rule("M", `(?:qu[ýí]|q\\.?)? *${QUARTER}${OF_YEAR}`, quarterOf),
  rule("M", `qu[ýí] *${QUARTER}`, quarterOf),
  rule("M", `(?:^(?=\\d+$)|năm *)(?<year>\\d{4})${AFTER}`, yearAlone),
];
