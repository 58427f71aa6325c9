import type { Meaning, PrintedDate } from "./part.js";

type Groups = Readonly<Record<string, string | undefined>>;

/** What words mean, by the named groups of their pattern. */
export type MeaningOf = (groups: Groups, words: string) => Meaning | undefined;

/** Words as a pattern finds them at one place, and what they mean; `undefined` when they mean nothing after all. */
export type Rule = readonly [pattern: RegExp, meaning: Meaning | MeaningOf];

export const rule = (pattern: string, meaning: Meaning | MeaningOf): Rule => [new RegExp(pattern, "y"), meaning];

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
const yearOf = ({ year }: Groups): number | null =>
  year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0);

const dated = (groups: Groups, unit: PrintedDate["unit"], first: number, last = first, day = 0): Meaning => ({
  kind: unit === "day" ? "D" : "M",
  date: { year: yearOf(groups), unit, first, last, day },
});

const dayOf: MeaningOf = (groups) =>
  dated(groups, "day", Number(groups["month"]), undefined, Number(groups["day"]) || -1);
const monthOf: MeaningOf = (groups) => dated(groups, "month", Number(groups["month"]));
const quarterOf: MeaningOf = (groups) => {
  const text = (groups["quarter"] ?? "").replace(/ /g, "");
  const number = Number(text) || ["i", "ii", "iii", "iv"].indexOf(text) + 1 || 5;
  return dated(groups, "quarter", 3 * number - 2, 3 * number);
};
const halfOf: MeaningOf = (groups) => {
  const length = Number(groups["length"]);
  const first = groups["side"] === "đầu" ? 1 : 13 - length;
  return dated(groups, "month", first, first + length - 1);
};
const yearAlone: MeaningOf = (groups) => dated(groups, "year", 1, 12);

const MS_A_MINUTE = 60_000;
const MINUTES_A_DAY = 1440;
const VIET_NAM_MINUTES = 420;

/** A day with its hour as a computer prints them; with an offset it is an instant, whose day is the one in Viet Nam. */
const isoDay: MeaningOf = ({ zone }, words) => {
  const text = words.toUpperCase().replace(" ", "T");
  const iso = text.slice(0, 10);
  const ms = Date.parse(zone === undefined ? `${text}+07:00` : text) + VIET_NAM_MINUTES * MS_A_MINUTE;
  // A day that does not exist is read as a later one.
  if (Number.isNaN(ms) || !new Date(iso).toJSON().startsWith(iso)) return undefined;
  const [year = 0, month = 0, day = 0] = new Date(ms).toJSON().split(/\D/).map(Number);
  const date = { year, unit: "day", first: month, last: month, day } as const;
  return { kind: "D", date, clock: Math.floor(ms / MS_A_MINUTE) % MINUTES_A_DAY };
};

/** Days, which begin with a digit or with *ngày*. */
export const DAY_RULES: readonly Rule[] = [
  rule("\\d{4}-\\d\\d-\\d\\d[t ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?<zone>z|[+-]\\d\\d:?\\d\\d)?(?![\\w:])", isoDay),
  rule(`(?<year>\\d{4})(?<s>[-/.])(?<month>\\d\\d?)\\k<s>(?<day>\\d\\d?)${AFTER}`, dayOf),
  rule(`${DAY} *(?:của *|, *)?th(?:áng|g) *${MONTH}(?! *ngày)(?:${OF_YEAR})?`, dayOf),
  rule(
    `${DAY} ?(?<s>[/.-]) ?(?<month>\\d\\d?)(?:(?: ?\\k<s> ?| *[/,-]? *năm *)${YEAR}(?!/)|(?![\\d/]| ?(?:[/.]|\\k<s>) ?[\\d…_]))${NO_COUNT}`,
    dayOf,
  ),
];

const QUARTER_OF_YEAR = rule(`(?:qu[ýí]|q\\.?)? *${QUARTER}${OF_YEAR}`, quarterOf);
const MONTH_IN_DIGITS = rule(`(?:t\\.? ?)?(?<month>\\d\\d?) ?[/.-] ?(?<year>\\d{4})${AFTER}`, monthOf);

/** A month by its number alone, before another one with its year: "T6 - T9/2026". */
const SHORT_MONTH = rule(`t\\.? ?(?<month>\\d\\d?)(?= ?(?:-|,|và|đến) ?t?\\.? ?\\d\\d?[/.-]\\d{4})`, monthOf);

/** Periods, by their first letter; under `0` those that begin with a digit. */
export const PERIOD_RULES = {
  0: [
    MONTH_IN_DIGITS,
    rule(`0?(?<length>[369]) *tháng *(?<side>đầu|cuối) *năm(?: *nay| *${YEAR})?`, halfOf),
    rule("^(?<year>\\d{4})$", yearAlone),
  ],
  t: [MONTH_IN_DIGITS, SHORT_MONTH, rule(`tháng *${MONTH}(?! *ngày)(?:${OF_YEAR})?`, monthOf)],
  n: [rule(`năm *(?<year>\\d{4})${AFTER}`, yearAlone)],
  q: [QUARTER_OF_YEAR, rule(`qu[ýí] *${QUARTER}`, quarterOf)],
  i: [QUARTER_OF_YEAR],
};
