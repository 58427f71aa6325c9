import { both, inBoth, type Words } from "../../bilingual.js";
import type { Problem } from "../../errors.js";
import { dayOfMonth } from "../../expected.js";
import type { Cadence, DatedCadence, Frequency } from "../cadence.js";
import type { Profile } from "../profile.js";
import { isRecurrence, type RecurrenceRule } from "../rule-kind.js";

/** Months in a period that a day can lie in; none for a week. */
const MONTHS: Readonly<Record<Frequency, number>> = {
  week: 0,
  month: 1,
  quarter: 3,
  firstHalf: 6,
  halfYear: 6,
  year: 12,
};

const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The most days that the mth month of a period can have. */
const longestDay = (every: Frequency, month: number, next: boolean): number => {
  const first = every === "firstHalf" && next ? 6 : 0;
  const apart = every === "firstHalf" ? 12 : MONTHS[every];
  const months = LONGEST_MONTH.filter((_, i) => (i - first - (month - 1)) % apart === 0);
  return Math.max(...months);
};

const dayProblems = ({ every, day, in: where }: DatedCadence, path: string): Problem[] => {
  const misfit = (expected: Words, key: string, found: string): Problem[] => [
    { code: "out-of-range", path: `${path}.day.${key}`, found, expected },
  ];
  if ("last" in day) return [];
  if ("month" in day) {
    if (every === "week") return misfit("{ weekday } | { last } (week)", "month", String(day.month));
    if (day.month > MONTHS[every])
      return misfit(
        inBoth`${both("một tháng từ 1 đến", "a month from 1 to")} ${MONTHS[every]} (${every})`,
        "month",
        String(day.month),
      );
    const last = longestDay(every, day.month, where === "nextPeriod");
    if (day.day <= last) return [];
    return [
      {
        code: "impossible-date",
        path: `${path}.day.day`,
        found: String(day.day),
        expected: dayOfMonth(last, inBoth`${every}, ${both("tháng", "month")} ${day.month}`),
      },
    ];
  }
  if ("nth" in day || "week" in day) {
    const key = "nth" in day ? "nth" : "week";
    return every === "week"
      ? misfit("{ weekday } | { last } (week)", key, String("nth" in day ? day.nth : day.week))
      : [];
  }
  return every === "week"
    ? []
    : misfit(
        "{ nth, weekday, plusDays } | { week, weekday } | { month, day } | { last }",
        "weekday",
        String(day.weekday),
      );
};

const isDated = (cadence: Cadence): cadence is DatedCadence => "day" in cadence && cadence.day !== null;

/** The first half of a year goes by one name, `2026-H1`, whichever of the two words a cadence says. */
const nameOf = (every: Frequency): Frequency => (every === "firstHalf" ? "halfYear" : every);

const ruleProblems = ({ trigger }: RecurrenceRule, path: string): Problem[] => {
  const named = new Map<string, number>();
  return trigger.calendar.flatMap((cadence, i): Problem[] => {
    const place = `${path}.trigger.calendar[${i}]`;
    if ("meeting" in cadence) {
      if (trigger.per !== "task") return [];
      return [
        {
          code: "out-of-range",
          path: `${place}.meeting`,
          found: "meeting (per: task)",
          expected: "per: body | office",
        },
      ];
    }
    // A period has one key, with a day or without.
    const mark = isDated(cadence) ? (cadence.mark ?? "") : "";
    const name = `${cadence.every === null ? "null" : nameOf(cadence.every)} ${mark}`;
    const first = named.get(name);
    named.set(name, first ?? i);
    const twice: Problem[] =
      first === undefined
        ? []
        : [
            {
              code: "given-twice",
              path: place,
              found: name.trim(),
              expected: `${path}.trigger.calendar[${first}] (mark)`,
            },
          ];
    return [...(isDated(cadence) ? dayProblems(cadence, place) : []), ...twice];
  });
};

/** A span of data that no period of the rule has: a week is always its own, a meeting has none. */
const dataProblems = ({ trigger: { calendar, dataPeriod } }: RecurrenceRule, path: string): Problem[] => {
  if (dataPeriod === undefined) return [];
  const frequencies = calendar.map((cadence) => ("meeting" in cadence ? "meeting" : cadence.every));
  const place = `${path}.trigger.dataPeriod`;
  if (dataPeriod === "fifteenth" && frequencies.includes("week")) {
    const expected = "month, quarter, firstHalf, halfYear, year";
    return [{ code: "out-of-range", path: place, found: "fifteenth (every: week)", expected }];
  }
  if (frequencies.some((every) => every !== "meeting" && every !== null)) return [];
  return [
    { code: "out-of-range", path: place, found: `${dataPeriod} (${frequencies[0]})`, expected: "every: month, …" },
  ];
};

/** Cadences with a day that no period has, and two whose periods go by one name. */
export const checkCadences = (profile: Profile): Problem[] =>
  profile.rules.flatMap((rule, i) =>
    isRecurrence(rule) ? [...ruleProblems(rule, `rules[${i}]`), ...dataProblems(rule, `rules[${i}]`)] : [],
  );
