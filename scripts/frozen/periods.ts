import { dateText } from "./days.js";
import type { FrozenProfile, FrozenRule } from "./engine.js";
import type { Random } from "./random.js";

const two = (n: number): string => String(n).padStart(2, "0");

/** The name of the ISO week of a day, by its Thursday. */
const weekName = (day: number): string => {
  const thursday = day - ((day + 3) % 7) + 3;
  const year = dateText(thursday).slice(0, 4);
  return `${year}-W${two(Math.floor((thursday - Date.parse(`${year}-01-01`) / 86_400_000) / 7) + 1)}`;
};

/** The name of the period of a frequency that a day lies in. */
const periodName = (every: string, day: number): string => {
  const [year = "", month = ""] = dateText(day).split("-");
  switch (every) {
    case "week":
      return weekName(day);
    case "month":
      return `${year}-${month}`;
    case "quarter":
      return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    case "firstHalf":
      return `${year}-H1`;
    case "halfYear":
      return `${year}-H${Number(month) <= 6 ? 1 : 2}`;
    default:
      return year;
  }
};

const LENGTH: Readonly<Record<string, number>> = { week: 7, month: 30, quarter: 91, firstHalf: 182, halfYear: 182 };

/** The names of every kind of period about a day. */
export const periodsAbout = (day: number): readonly string[] =>
  ["week", "month", "quarter", "firstHalf", "halfYear", "year"].flatMap((every) => [
    periodName(every, day),
    periodName(every, day - (LENGTH[every] ?? 365)),
  ]);

export const idOf = (rule: FrozenRule): string => rule.id ?? rule.provision;

export const periodicRules = ({ rules }: FrozenProfile): readonly FrozenRule[] =>
  rules.filter(({ kind, of }) => kind === "recurrence" && of !== "openTask");

/** The name of a period that a rule asks a report for, about a day. */
export const reportPeriod = (
  random: Random,
  rule: FrozenRule,
  asOf: number,
  meetings: readonly { readonly on: string }[],
): string => {
  const cadence = random.oneOf(rule.on ?? []);
  if (cadence?.meeting !== undefined) return random.oneOf(meetings)?.on ?? dateText(asOf);
  const every = cadence?.every ?? "year";
  const mark = cadence?.mark === undefined ? "" : `.${cadence.mark}`;
  const before = random.pick([0, 0, 1, 1, 1, 2, 3, -1]);
  return `${periodName(every, asOf - before * (LENGTH[every] ?? 365))}${mark}`;
};
