import type { Part, PrintedDate } from "./part.js";

/** A pattern that stands where the reading is, and the part that it makes; `undefined` when it makes none after all. */
export interface DatePattern {
  readonly regex: RegExp;
  readonly part: (groups: Readonly<Record<string, string | undefined>>) => Omit<Part, "start" | "end"> | undefined;
}

/** No digit, letter or stroke follows, but a dash may lead to another date. */
const AFTER = "(?![\\da-zà-ỹ/_…]|\\.\\d|-(?!\\d{1,2}[/.-]\\d)\\d)";
const YEAR = "(?<year>\\d{4}|\\d{2})(?!\\d)";
const OF_YEAR = `(?:\\s*,?\\s*(?:của\\s*)?năm\\s*${YEAR}|\\s*[/.-]\\s*(?<y2>\\d{4}(?!\\d)|(?<=/)\\d{2}(?!\\d)))`;
const MONTH = "(?:0?[1-9]|1\\d)(?!\\d)";
const ROMAN = "(?:i\\s?v|i(?:\\s?i){0,2}|v|vi|0?[1-9])(?![a-zà-ỹ\\d])";
const AND = "\\s*(?:,|-|và|&|đến)\\s*";
/** A number that counts things is no date. */
const NO_COUNT = "(?!\\s*(?:ngày(?! *\\d)|giờ|h(?![a-zà-ỹ])|tuần|tháng|%|tỷ|triệu|người|đơn vị|xã|lần))";

/** Two printed digits are a year of this century. */
const yearOf = (text: string | undefined): number | null =>
  text === undefined ? null : text.length === 2 ? 2000 + Number(text) : Number(text);

const period = (
  unit: PrintedDate["unit"],
  year: number | null,
  firstMonth: number,
  lastMonth: number,
  day = 0,
): Omit<Part, "start" | "end"> => ({ kind: day === 0 ? "M" : "D", date: { year, unit, firstMonth, lastMonth, day } });

const dayPart: DatePattern["part"] = ({ year, y2, month, day }) =>
  period("day", yearOf(year ?? y2), Number(month), Number(month), Number(day) || -1);

/** The first and the last of several that follow each other; `undefined` when one is left out or goes back. */
const inTurn = (numbers: readonly number[]): readonly [number, number] | undefined =>
  numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1) ? [numbers[0] ?? 0, numbers.at(-1) ?? 0] : undefined;

const QUARTERS = ["", "i", "ii", "iii", "iv"];
const quarterOf = (text: string): number => {
  const roman = QUARTERS.indexOf(text.replace(/\s/g, ""));
  return roman > 0 ? roman : Number(text) || 5;
};

/** "From June to August" is a part of its own kind: it may follow *từ*, which begins something that does not end otherwise. */
const asRange = (part: Omit<Part, "start" | "end">, printed: string): Omit<Part, "start" | "end"> =>
  /-|đến/.test(printed) ? { ...part, kind: "I" } : part;

const monthsPart: DatePattern["part"] = ({ months = "", year, y2 }) => {
  const ends = inTurn((months.match(/\d+/g) ?? []).map(Number));
  // From June to August names the months between; June and August do not.
  const range = ends ?? (/^\D*\d+\s*(?:-|đến)\D*\d+$/.test(months) ? rangeOf(months) : undefined);
  return range && asRange(period("month", yearOf(year ?? y2), range[0], range[1]), months);
};
const rangeOf = (months: string): readonly [number, number] | undefined => {
  const [first = 0, last = 0] = (months.match(/\d+/g) ?? []).map(Number);
  return first < last ? [first, last] : undefined;
};

const quartersPart: DatePattern["part"] = ({ quarters = "", year, y2 }) => {
  const read = [...quarters.matchAll(/(?<![a-zà-ỹ\d])(?:[iv]+(?:\s[iv]+)*|\d+)(?![a-zà-ỹ\d])/g)].map(([text]) => quarterOf(text));
  const ends = inTurn(read);
  return ends && asRange(period("quarter", yearOf(year ?? y2), 3 * ends[0] - 2, 3 * ends[1]), quarters);
};

const pattern = (source: string, part: DatePattern["part"]): DatePattern => ({
  regex: new RegExp(source, "y"),
  part,
});

/** Dates that begin with a digit, in the order in which they are tried. */
export const DIGIT_DATES: readonly DatePattern[] = [
  pattern(`(?<year>\\d{4})(?<s>[-/.])(?<month>\\d{1,2})\\k<s>(?<day>\\d{1,2})${AFTER}`, dayPart),
  pattern(`(?<day>\\d{1,2})\\s*(?:của\\s*|,\\s*)?tháng\\s*(?<month>${MONTH})(?!\\s*ngày)(?:${OF_YEAR}|\\s*,\\s*(?<y3>\\d{4})(?!\\d))?(?![/_…])`, (groups) =>
    dayPart({ ...groups, year: groups["year"] ?? groups["y3"] }),
  ),
  pattern(`(?<day>\\d{1,2})\\s?(?<s>[/.-])\\s?(?<month>\\d{1,2})\\s?\\k<s>\\s?(?<year>\\d{4}|\\d{2})${AFTER}${NO_COUNT}`, dayPart),
  pattern(`(?<day>\\d{1,2})\\s?[/.-]\\s?(?<month>\\d{1,2})\\s*(?:[/,-]\\s*)?năm\\s*${YEAR}`, dayPart),
  pattern(`(?<month>\\d{1,2})\\s?[/.-]\\s?(?<year>\\d{4})${AFTER}`, ({ month, year }) =>
    period("month", yearOf(year), Number(month), Number(month)),
  ),
  pattern(`(?<day>\\d{1,2})\\s?(?<s>[/.-])\\s?(?<month>\\d{1,2})(?:\\/(?!\\s*[\\d.…_a-z]))?(?![\\da-zà-ỹ_…]|\\s?[/.]\\s?[\\d…_.]|\\/|-\\d{1,2}-|\\s?\\k<s>\\s?[\\d…_])${NO_COUNT}`, dayPart),
  pattern(`0?(?<n>[369])\\s*tháng\\s*(?<half>đầu|cuối)\\s*(?:của\\s*)?năm(?!\\s*(?:học|tới|sau|trước))(?:\\s*(?:nay|này)|\\s*${YEAR})?`, ({ n, half, year }) =>
    half === "đầu" ? period("month", yearOf(year), 1, Number(n)) : period("month", yearOf(year), 13 - Number(n), 12),
  ),
];

/** Dates that begin with a word, by that word. */
export const WORD_DATES: Readonly<Record<string, readonly DatePattern[]>> = (() => {
  const quarters = pattern(`(?:qu[ýí]|q\\.?)\\s*(?<quarters>${ROMAN}(?:${AND}(?:qu[ýí]\\s*)?${ROMAN})*)${OF_YEAR}(?![/_…])`, quartersPart);
  const quarter = pattern(`qu[ýí]\\s*(?<quarters>${ROMAN}(?:${AND}(?:qu[ýí]\\s*)?${ROMAN})*)(?![/_…])`, quartersPart);
  const months = pattern(`tháng\\s*(?<months>${MONTH}(?:${AND}(?:tháng\\s*)?${MONTH}(?!\\s*[/.-]\\s*\\d{1,2}(?!\\d)))*)(?!\\s*ngày)(?:${OF_YEAR})?(?![/_…])`, monthsPart);
  const month = pattern(`t\\.?\\s?(?<months>${MONTH})\\s?[/.-]\\s?(?<year>\\d{4})${AFTER}`, monthsPart);
  const half = pattern(`nửa\\s*(?<half>đầu|cuối)\\s*năm(?:\\s*(?:nay|này)|\\s*${YEAR})?`, ({ half: side, year }) =>
    side === "đầu" ? period("month", yearOf(year), 1, 6) : period("month", yearOf(year), 7, 12),
  );
  const years = pattern(`năm\\s*(?<years>\\d{4}(?:\\s*(?:,|và)\\s*(?:năm\\s*)?\\d{4})*)(?!\\d|\\s*-\\s*\\d)`, ({ years: list = "" }) => {
    const ends = inTurn((list.match(/\d{4}/g) ?? []).map(Number));
    return ends && period("year", ends[1], 1, 12);
  });
  const named: Record<string, readonly DatePattern[]> = { tháng: [months], t: [month], nửa: [half], năm: [years], q: [quarters] };
  for (const word of ["quý", "quí"]) named[word] = [quarters, quarter];
  for (const word of ["qi", "qii", "qiii", "qiv"]) named[word] = [quarters];
  return named;
})();
