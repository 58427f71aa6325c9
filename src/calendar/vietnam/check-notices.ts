import { aList, anObject, aText, type OptionChecks, optionProblems, wholeBetween } from "../../answering.js";
import { both } from "../../bilingual.js";
import { DondocError, type Problem } from "../../errors.js";
import { dayOf, type PlainDate, problemWithDate, weekdayOf } from "../plain-date.js";
import type { CalendarNotice, CalendarNotices } from "./notice-data.js";

const SATURDAY = 6;
/** A notice of more days than this is none. */
const MOST_NOTICES = 1_000;

const dayOrNull = (value: unknown, path: string): Problem | undefined =>
  value === null ? undefined : problemWithDate(value, path);

const NAME = { vi: aText, en: aText };

/** Problems of the parts that must be there, beside those of the options. */
const whole = (value: unknown, checks: OptionChecks, required: readonly string[], path: string): Problem[] => {
  const problems = optionProblems(value, checks, path);
  if (problems.length > 0) return problems;
  return required
    .filter((key) => {
      const part: unknown = Reflect.get(value as object, key);
      return part === undefined || (typeof part === "string" && part.trim() === "");
    })
    .map((key): Problem => ({ code: "missing", path: path === "" ? key : `${path}.${key}`, expected: key }));
};

/** The two weekdays of a pair: the first must be a working day by the week, the second a rest day. */
const pairProblems = (off: PlainDate, rest: PlainDate, path: string, key: "of" | "worked"): Problem[] => [
  ...(weekdayOf(dayOf(off)) < SATURDAY
    ? []
    : [
        {
          code: "out-of-range" as const,
          path: `${path}.off`,
          found: off,
          expected: both("một ngày từ thứ Hai đến thứ Sáu", "a day from Monday to Friday"),
        },
      ]),
  ...(weekdayOf(dayOf(rest)) >= SATURDAY
    ? []
    : [
        {
          code: "out-of-range" as const,
          path: `${path}.${key}`,
          found: rest,
          expected: both("một ngày thứ Bảy hoặc Chủ nhật", "a Saturday or a Sunday"),
        },
      ]),
];

type Listed = readonly unknown[];

const noticeProblems = (value: unknown, path: string, years: readonly [number, number]): Problem[] => {
  const problems = whole(
    value,
    {
      title: aText,
      announcedOn: dayOrNull,
      year: wholeBetween(...years),
      holidays: aList,
      inLieu: aList,
      swaps: aList,
    },
    ["title", "announcedOn"],
    path,
  );
  if (problems.length > 0) return problems;
  const {
    holidays = [],
    inLieu = [],
    swaps = [],
  } = value as {
    readonly holidays?: Listed;
    readonly inLieu?: Listed;
    readonly swaps?: Listed;
  };
  if (holidays.length + inLieu.length + swaps.length === 0)
    problems.push({ code: "missing", path, expected: "holidays, inLieu, swaps" });
  Array.from(holidays).forEach((day, i) => {
    const problem = problemWithDate(day, `${path}.holidays[${i}]`);
    if (problem !== undefined) problems.push(problem);
  });
  for (const [list, key, checks] of [
    [inLieu, "of", { off: problemWithDate, of: problemWithDate }],
    [swaps, "worked", { off: problemWithDate, worked: problemWithDate, occasion: anObject }],
  ] as const) {
    Array.from(list).forEach((pair, i) => {
      const at = `${path}.${key === "of" ? "inLieu" : "swaps"}[${i}]`;
      const own = whole(pair, checks, ["off", key], at);
      problems.push(...own);
      if (own.length > 0) return;
      const { off, [key]: rest = "", occasion } = pair as Record<string, PlainDate> & { readonly occasion?: unknown };
      problems.push(...pairProblems(off ?? "", rest, at, key));
      if (occasion !== undefined) problems.push(...whole(occasion, NAME, ["vi", "en"], `${at}.occasion`));
    });
  }
  return problems;
};

/** Every day that a notice speaks of, with its place. */
export const daysNamed = (
  notice: CalendarNotice,
  path: string,
): { readonly date: PlainDate; readonly path: string }[] => [
  ...(notice.holidays ?? []).map((date, i) => ({ date, path: `${path}.holidays[${i}]` })),
  ...(notice.inLieu ?? []).map(({ off }, i) => ({ date: off, path: `${path}.inLieu[${i}].off` })),
  ...(notice.swaps ?? []).flatMap(({ off, worked }, i) => [
    { date: off, path: `${path}.swaps[${i}].off` },
    { date: worked, path: `${path}.swaps[${i}].worked` },
  ]),
];

/** A day is named once; holidays and days in lieu of a year lie in it, and a day in lieu is of a holiday. */
const togetherProblems = (notices: readonly CalendarNotice[], first: PlainDate, last: PlainDate): Problem[] => {
  const seen = new Map<PlainDate, string>();
  return notices.flatMap((notice, i) => {
    const path = `notices[${i}]`;
    const problems: Problem[] = [];
    for (const { date, path: at } of daysNamed(notice, path)) {
      const before = seen.get(date);
      if (before !== undefined) problems.push({ code: "duplicate-id", path: at, found: date, expected: before });
      seen.set(date, before ?? at);
      if (date < first || date > last)
        problems.push({ code: "outside-calendar", path: at, found: date, expected: `${first}…${last}` });
      const ofYear = !at.includes(".swaps[");
      if (ofYear && notice.year !== undefined && Number(date.slice(0, 4)) !== notice.year)
        problems.push({ code: "out-of-range", path: at, found: date, expected: String(notice.year) });
    }
    (notice.inLieu ?? []).forEach(({ of }, k) => {
      if (notice.year !== undefined && !(notice.holidays ?? []).includes(of))
        problems.push({ code: "unknown-name", path: `${path}.inLieu[${k}].of`, found: of, expected: "holidays" });
    });
    return problems;
  });
};

const frozenCopy = <T>(value: T): T => {
  if (typeof value !== "object" || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, frozenCopy(part)]));
  return Object.freeze(copy) as T;
};

/**
 * Notices, checked and copied.
 *
 * @throws DondocError with everything that is wrong with them.
 */
export const checkedNotices = (
  value: unknown,
  { first, last }: { readonly first: PlainDate; readonly last: PlainDate },
): CalendarNotices => {
  const wrong = whole(value, { $schema: aText, source: aText, notices: aList }, ["source", "notices"], "");
  if (wrong.length > 0) throw new DondocError(wrong);
  const { source, notices } = value as { readonly source: string; readonly notices: Listed };
  if (notices.length > MOST_NOTICES)
    throw new DondocError([
      { code: "out-of-range", path: "notices", found: String(notices.length), expected: `≤ ${MOST_NOTICES}` },
    ]);
  const years = [Number(first.slice(0, 4)), Number(last.slice(0, 4))] as const;
  const problems = Array.from(notices).flatMap((notice, i) => noticeProblems(notice, `notices[${i}]`, years));
  if (problems.length > 0) throw new DondocError(problems);
  // Everything in it has been looked at.
  const copy = frozenCopy(notices) as readonly CalendarNotice[];
  const together = togetherProblems(copy, first, last);
  if (together.length > 0) throw new DondocError(together);
  return Object.freeze({ source: source.trim(), notices: copy });
};
