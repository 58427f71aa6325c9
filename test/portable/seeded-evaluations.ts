import fc from "fast-check";
import { dayNumbers, days } from "../arbitraries/days.js";
import { registers } from "../arbitraries/registers.js";
import { isConsistent } from "../support/duties.js";
import type { PackageUnderTest } from "./package-under-test.js";

const SEED = { seed: 20261122, numRuns: 40 };

export interface SeededEvaluations {
  readonly evaluations: number;
  /** A number that two runs share when, and but for chance only when, every letter of every result is the same. */
  readonly digest: string;
  /** Duties whose state, days and counters contradict one another. */
  readonly faults: readonly string[];
}

/** Two 32-bit FNV-1a sums over the UTF-16 units: no built-in of any platform. */
const createDigest = () => {
  let [a, b] = [0x811c9dc5, 0x01000193];
  return {
    add(text: string): void {
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        a = Math.imul(a ^ unit, 0x01000193);
        b = Math.imul(b ^ (unit + i), 0x01000193);
      }
    },
    value: (): string => [a, b].map((sum) => (sum >>> 0).toString(16).padStart(8, "0")).join(""),
  };
};

/** What the package says of registers, schedules and days drawn from one seed. */
export const seededEvaluations = ({ core, calendar, profiles }: PackageUnderTest): SeededEvaluations => {
  const digest = createDigest();
  const faults: string[] = [];
  let evaluations = 0;
  const add = (result: unknown): void => digest.add(JSON.stringify(result));

  const drawn = fc.sample(registers(), SEED);
  const asOfs = fc.sample(days, SEED);
  drawn.forEach((register, i) => {
    const asOf = asOfs[i] ?? "";
    for (const profile of profiles.profiles) {
      const evaluation = core.evaluateRegister(register, { profile, asOf, knownAt: asOf });
      add(evaluation);
      add(core.agenda(evaluation));
      evaluations += evaluation.tasks.length;
      for (const task of evaluation.tasks) {
        for (const duty of task.duties)
          if (!isConsistent(duty, asOf)) faults.push(`${profile.id}: ${JSON.stringify(duty)}`);
      }
    }
  });
  for (const profile of profiles.profiles) add(core.schedule({ profile, from: "2026-01-01", to: "2027-12-31" }));
  const asKnown = calendar.vietnamCalendar({ knownAt: "2025-12-24" });
  for (const day of fc.sample(dayNumbers, SEED)) {
    add(calendar.vietnam.describe(day));
    add(asKnown.describe(day));
  }
  return { evaluations, digest: digest.value(), faults };
};
