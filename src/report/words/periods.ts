import type { Language } from "../../errors.js";
import { dayWord } from "./days.js";

const QUARTERS = ["I", "II", "III", "IV"];

const monthAndDay = /^\d{4}-\d{2}-\d{2}$/;
const PERIOD = /^(\d{4})(?:-(?:W(\d{2})|Q([1-4])|H([12])|(\d{2})))?(?:\.(\d+))?$/;

const vietnamese = (year: string, week?: string, quarter?: string, half?: string, month?: string): string => {
  if (week !== undefined) return `tuần ${Number(week)}/${year}`;
  if (quarter !== undefined) return `quý ${QUARTERS[Number(quarter) - 1] ?? quarter}/${year}`;
  if (half !== undefined) return `6 tháng ${half === "1" ? "đầu" : "cuối"} năm ${year}`;
  return month === undefined ? `năm ${year}` : `tháng ${Number(month)}/${year}`;
};

const english = (year: string, week?: string, quarter?: string, half?: string, month?: string): string => {
  if (week !== undefined) return `week ${Number(week)} of ${year}`;
  if (quarter !== undefined) return `quarter ${quarter} of ${year}`;
  if (half !== undefined) return `${half === "1" ? "first" : "second"} half of ${year}`;
  return month === undefined ? year : `${year}-${month}`;
};

/** A period in words: `2026-Q4` is “quý IV/2026”; the period of a meeting is its day. */
export const periodWords = (period: string, lang: Language): string => {
  if (monthAndDay.test(period)) return lang === "vi" ? `họp ${dayWord(period, lang)}` : `meeting of ${period}`;
  const parts = PERIOD.exec(period);
  if (parts === null) return period;
  const [, year = "", week, quarter, half, month, mark] = parts;
  const name = (lang === "vi" ? vietnamese : english)(year, week, quarter, half, month);
  if (mark === undefined) return name;
  return lang === "vi" ? `lần ${mark} ${name}` : `${name}, no. ${mark}`;
};

/** So many periods are named; of more of one kind the first and the last, with their number. */
const MOST_NAMED = 3;

/** Several periods of one rule in one line, oldest first; those of each kind together, so that what is counted is what is named. */
export const periodsWords = (periods: readonly string[], lang: Language): string => {
  const kinds = new Map<string, string[]>();
  for (const period of periods) {
    const kind = period.replaceAll(/[\d.]/g, "");
    kinds.set(kind, [...(kinds.get(kind) ?? []), periodWords(period, lang)]);
  }
  const lines = [...kinds.values()].flatMap((named) =>
    named.length <= MOST_NAMED
      ? named
      : [
          lang === "vi"
            ? `từ ${named[0]} đến ${named.at(-1)} (${named.length} kỳ)`
            : `${named[0]} to ${named.at(-1)} (${named.length} periods)`,
        ],
  );
  // A name that holds a comma itself is set off by more.
  return lines.join(lines.some((line) => line.includes(",")) ? "; " : ", ");
};
