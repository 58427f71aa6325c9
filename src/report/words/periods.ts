import type { Language } from "../../errors.js";
import { periodName, placeOfPeriod } from "../../language/words/periods.js";

/** A period in words: `2026-Q4` is “quý IV/2026”; the period of a meeting is its day. */
export const periodWords = (period: string, lang: Language): string => {
  const words = periodName(period)[lang];
  // In a sentence the word “period” before it says nothing.
  return words
    .replace(/^(?:Kỳ|Period) /u, "")
    .replace(/^Cuộc họp/u, "họp")
    .replace(/^Meeting/u, "meeting");
};

/** So many periods are named; of more that follow one another the first and the last, with their number. */
const MOST_NAMED = 3;

/** Periods of one kind, each the next of the one before. */
const runsOf = (periods: readonly string[]): readonly (readonly string[])[] => {
  const runs: string[][] = [];
  for (const period of periods) {
    const [place, run] = [placeOfPeriod(period), runs.find((one) => follows(period, one.at(-1)))];
    if (place !== null && run !== undefined) run.push(period);
    else runs.push([period]);
  }
  return runs;
};

const follows = (period: string, before: string | undefined): boolean => {
  const [now, last] = [placeOfPeriod(period), before === undefined ? null : placeOfPeriod(before)];
  return now !== null && last !== null && now.kind === last.kind && now.at === last.at + 1;
};

/** Several periods of one rule in one line, oldest first: a long run by its ends, so that what is counted is what is named. */
export const periodsWords = (periods: readonly string[], lang: Language): string => {
  const lines = runsOf(periods).flatMap((run): readonly string[] => {
    const named = run.map((period) => periodWords(period, lang));
    const [first, last] = [named[0], named.at(-1)];
    if (named.length <= MOST_NAMED || first === undefined || last === undefined) return named;
    const ends = `${first} … ${last}`;
    return [lang === "vi" ? `${named.length} kỳ: ${ends}` : `${named.length} periods: ${ends}`];
  });
  // A name that holds a comma itself is set off by more.
  return lines.join(lines.some((line) => line.includes(",")) ? "; " : ", ");
};
