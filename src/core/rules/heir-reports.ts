import type { DayNumber } from "../../calendar/index.js";
import { successionOf } from "../lifecycle/tenure.js";
import type { Body } from "../model/body.js";
import type { Directory } from "../model/directory.js";
import type { Period } from "./periods.js";

/** What those reported into which a body went, once it was no more: it closes what that body had missed. */
export interface HeirReports {
  /** The day on which they reported for a period. */
  readonly on: (period: Period) => DayNumber | null;
  /** The day of the last period that they reported for, by its cadence. */
  readonly last: ReadonlyMap<number, DayNumber>;
}

export const NO_HEIRS: HeirReports = Object.freeze({ on: () => null, last: new Map<number, DayNumber>() });

/** Whether a body is there on a day; a role is. */
export const isThereOn = (body: Body | null, day: DayNumber): boolean =>
  body === null || ((body.from === null || body.from <= day) && (body.to === null || body.to >= day));

/** The periods of a body, and when each was reported. */
interface OfHeir {
  readonly worded: readonly { readonly period: Period }[];
  readonly reportedOn: (period: Period) => DayNumber | null;
}

export const heirReports = (body: Body, directory: Directory, bookOf: (heir: Body) => OfHeir): HeirReports => {
  const { to } = body;
  if (to === null) return NO_HEIRS;
  const days = new Map<string, DayNumber>();
  const last = new Map<number, DayNumber>();
  const nameOf = ({ cadence, name }: Period): string => `${cadence}|${name}`;
  for (const heir of successionOf(body, directory)) {
    if (heir === body) continue;
    const { worded, reportedOn } = bookOf(heir);
    for (const { period } of worded) {
      const day = reportedOn(period);
      // Until its end it reported of itself alone.
      if (day === null || day <= to) continue;
      days.set(nameOf(period), Math.min(days.get(nameOf(period)) ?? day, day));
      last.set(period.cadence, Math.max(last.get(period.cadence) ?? period.nominal, period.nominal));
    }
  }
  return { on: (period) => days.get(nameOf(period)) ?? null, last };
};
