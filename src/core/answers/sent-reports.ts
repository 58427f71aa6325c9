import { type DayNumber, dayOf } from "../../calendar/index.js";
import type { SentReport } from "../model/task.js";
import type { DutyHead } from "../rules/judge.js";

/** The first day on which a report of a rule was sent for a period, by anybody and by each unit. */
interface FirstDays {
  readonly ofAll: DayNumber;
  readonly byUnit: Map<string | null, DayNumber>;
}

const earlier = (day: DayNumber, known: DayNumber | undefined): DayNumber =>
  known === undefined ? day : Math.min(day, known);

/** The names by which a sent report may name a duty: its provision, its rule, or a provision it serves. */
const namesOf = ({ provision, ruleId, serves }: DutyHead): ReadonlySet<string> =>
  new Set([provision, ruleId, ...serves]);

/**
 * The reports sent up to a day, found by what they name: every unit asks for its own, and going through all of them each
 * time would take units times reports.
 */
export class SentReports {
  readonly #byName = new Map<string, SentReport[]>();
  readonly #asOf: DayNumber;

  constructor(reports: readonly SentReport[], asOf: DayNumber) {
    this.#asOf = asOf;
    for (const report of reports) {
      const known = this.#byName.get(report.provision);
      if (known === undefined) this.#byName.set(report.provision, [report]);
      else known.push(report);
    }
  }

  /**
   * Answers for one rule: the first day on which a period was reported, none where there is no period; of a unit's duty only
   * the unit's own report counts.
   */
  of(head: DutyHead): (period: string | null, unit: string | null) => DayNumber | null {
    const periods = this.#periodsOf(head);
    return (period, unit) => {
      const days = periods.get(period);
      return (unit === null ? days?.ofAll : days?.byUnit.get(unit)) ?? null;
    };
  }

  #periodsOf(head: DutyHead): ReadonlyMap<string | null, FirstDays> {
    const periods = new Map<string | null, FirstDays>();
    for (const name of namesOf(head)) {
      for (const { period, unit, on } of this.#byName.get(name) ?? []) {
        const day = dayOf(on);
        if (day > this.#asOf) continue;
        const known = periods.get(period);
        const byUnit = known?.byUnit ?? new Map<string | null, DayNumber>();
        byUnit.set(unit, earlier(day, byUnit.get(unit)));
        periods.set(period, { ofAll: earlier(day, known?.ofAll), byUnit });
      }
    }
    return periods;
  }
}
