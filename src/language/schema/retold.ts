import { both, inBoth } from "../../bilingual.js";
import type { Problem } from "../../errors.js";
import type { Rule } from "../rule.js";
import { isState, passingOf } from "../rule-kind.js";
import { type AnySpan, numberIn, SPAN_UNITS, type SpanUnit } from "../set-path/spans.js";
import { datesTold } from "./retold-dates.js";

interface Length {
  readonly unit: SpanUnit;
  readonly n: number;
}

/** The length of the limit, or of the state; `null` where a rule counts none. */
const lengthOf = (rule: Rule): Length | null => {
  const span: AnySpan | null = isState(rule)
    ? passingOf(rule).span
    : rule.limit !== undefined && "span" in rule.limit
      ? rule.limit.span
      : null;
  if (span === null) return null;
  for (const unit of SPAN_UNITS) {
    const n = numberIn(span, unit);
    if (n !== null && n > 0) return { unit, n };
  }
  return null;
};

/** How a regulation writes a unit, and how it must not go on. */
const VI: Readonly<Record<SpanUnit, { readonly word: string; readonly not: string }>> = {
  workingDays: { word: "ngày làm việc", not: "" },
  days: { word: "ngày", not: "(?! làm việc)" },
  months: { word: "tháng", not: "" },
  workingHours: { word: "giờ làm việc", not: "" },
};
const EN: Readonly<Record<SpanUnit, { readonly word: string; readonly words: string }>> = {
  workingDays: { word: "working day", words: "working days" },
  days: { word: "day", words: "days" },
  months: { word: "month", words: "months" },
  workingHours: { word: "working hour", words: "working hours" },
};

/** The text with the one place that names a length naming another; `null` where there is no such place, or several. */
const replacedOnce = (text: string, pattern: RegExp, by: (number: string) => string): string | null => {
  const [found, ...others] = text.matchAll(pattern);
  if (found === undefined || others.length > 0) return null;
  const [whole, number = ""] = found;
  return `${text.slice(0, found.index)}${by(number)}${text.slice(found.index + whole.length)}`;
};

/** `03 ngày làm việc` as `05 ngày làm việc`, written as the number was. */
const inVietnamese = (text: string, from: Length, to: Length): string | null => {
  const { word, not } = VI[from.unit];
  const pattern = new RegExp(`(?<![\\d/.,])(0?${from.n}) ${word}${not}(?![\\p{L}])`, "gu");
  return replacedOnce(text, pattern, (number) => {
    const n = String(to.n).padStart(number.startsWith("0") ? 2 : 1, "0");
    return `${n} ${VI[to.unit].word}`;
  });
};

const inEnglish = (text: string, from: Length, to: Length): string | null => {
  const { word } = EN[from.unit];
  const pattern = new RegExp(`(?<![\\d/.,])(0?${from.n}) ${word}s?(?![a-z])`, "g");
  return replacedOnce(text, pattern, () => `${to.n} ${to.n === 1 ? EN[to.unit].word : EN[to.unit].words}`);
};

/** The hour of a time of day, by which words name it: *16 giờ* of `16:00`. */
const hourOf = (value: unknown): number | null =>
  typeof value === "string" && /^\d\d:\d\d$/.test(value) ? Number(value.slice(0, 2)) : null;

/** How often each number stands in the counted parts of a rule. */
const numbersOf = ({ limit, trigger }: Rule): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const visit = (value: unknown): void => {
    const number = typeof value === "number" ? value : hourOf(value);
    if (number !== null) found.set(number, (found.get(number) ?? 0) + 1);
    else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) visit(part);
  };
  visit([limit, trigger]);
  return found;
};

/** The numbers, other than those of a citation or a date, that a text names. */
const named = (text: string, n: number): boolean =>
  new RegExp(`(?<![\\d/.,]|Điều |khoản |Article |item )0?${n}(?![\\d/]|[.,]\\d)`, "u").test(text);

/**
 * A changed rule whose words say what it says. A length, a day of the month, a time of day that its words name in one place is told anew; what they name
 * otherwise (a length in two places, a day with its month) has to be given with the change.
 */
export const retold = (
  before: Rule,
  after: Rule,
  { given, where }: { readonly given: boolean; readonly where: string },
): { readonly rule: Rule; readonly problems: readonly Problem[] } => {
  if (given) return { rule: after, problems: [] };
  const [from, to] = [lengthOf(before), lengthOf(after)];
  let { text } = after;
  if (from !== null && to !== null && (from.n !== to.n || from.unit !== to.unit)) {
    const vi = inVietnamese(text.vi, from, to) ?? text.vi;
    // A text without English holds its Vietnamese twice.
    text = { vi, en: text.en === text.vi ? vi : (inEnglish(text.en, from, to) ?? text.en) };
  }
  // English has too many ways to write a day or a time ("the 25th", "4 p.m."): where there is some, both are asked for.
  if (text.en === text.vi) {
    const vi = datesTold(text.vi, before, after);
    text = vi === text.vi ? text : { vi, en: vi };
  }
  const kept = numbersOf(after);
  const gone = [...numbersOf(before)].flatMap(([n, times]) => ((kept.get(n) ?? 0) < times ? [n] : []));
  const stale = gone.find((n) => named(text.vi, n) || named(text.en, n));
  const rule = text === after.text ? after : { ...after, text };
  if (stale === undefined) return { rule, problems: [] };
  const expected = inBoth`text: { vi, en }: ${both("lời văn sau sửa đổi, không còn số", "the words as amended, without the number")} ${stale}`;
  return { rule, problems: [{ code: "missing", path: `${where}.text`, found: after.text.vi.slice(0, 60), expected }] };
};
