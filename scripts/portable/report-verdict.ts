import type { LocalTime } from "../../test/portable/local-time.js";
import type { Verdict } from "../../test/portable/verdict.js";

export type LocalVerdict = Verdict & LocalTime;

/** What the evidence holds at least; a run that asked less proves nothing. */
const LEAST = { golden: 820, readings: 500, years: 14, evaluations: 300 } as const;

const SHOWN = 5;

/** What is wrong with the verdict of one place: faults, too few questions, or other results than elsewhere. */
export const problemsOf = (verdict: LocalVerdict, digest: string): string[] => {
  const few = Object.entries(LEAST)
    .filter(([key, least]) => !(verdict[key as keyof typeof LEAST] >= least))
    .map(([key, least]) => `${key}: ${verdict[key as keyof typeof LEAST]}, expected ${least} at least`);
  const other = verdict.digest === digest ? [] : [`results differ: digest ${verdict.digest}, elsewhere ${digest}`];
  const more = verdict.faults.length > SHOWN ? [`and ${verdict.faults.length - SHOWN} faults more`] : [];
  return [...verdict.faults.slice(0, SHOWN), ...more, ...few, ...other];
};

export const summaryOf = ({ golden, readings, years, evaluations, digest }: Verdict): string =>
  `${golden} golden cases, ${readings} of readings, ${years} years of the calendar, ${evaluations} evaluations (${digest})`;
