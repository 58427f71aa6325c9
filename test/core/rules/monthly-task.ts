import { evaluate } from "../../../src/core/answers/evaluator.js";
import type { Duty } from "../../../src/core/model/evaluation.js";
import type { DatedCadence } from "../../../src/language/cadence.js";
import { type RecurrenceParts, recurrenceRule } from "../../support/sample-rules.js";
import { profileOf } from "./found.js";

/** A task of Sở Y tế, assigned on 5/1/2026, with a report by the 20th of each month. */

export const on20th: DatedCadence = {
  every: "month",
  in: "period",
  day: { month: 1, day: 20 },
  bound: "by",
  roll: "none",
};
export const quarterEnd: DatedCadence = { ...on20th, every: "quarter", day: { month: 3, day: 20 } };
export const RULE: RecurrenceParts = {
  provision: "lao-cai/22.1",
  calendar: [on20th],
  fulfilledBy: ["progressReported"],
};
export const at = (type: string, on: string, more: object = {}) => ({ type, on, ...more });
export const reported = (on: string, more: object = {}) => at("progressReported", on, more);

export const given = (events: readonly object[], more: object) => ({
  id: "1",
  title: "A",
  lead: "Sở Y tế",
  events: [at("assigned", "2026-01-05"), ...events],
  ...more,
});
export const evaluated = (
  rule: RecurrenceParts,
  asOf: string,
  events: readonly object[],
  more: object = {},
  periods: "standing" | "all" = "standing",
) =>
  evaluate(given(events, more), {
    profile: profileOf(recurrenceRule({ ...RULE, ...rule })),
    asOf,
    periods,
    parameters: { dueSoonWorkingDays: null },
  });
export const inShort = ({ period, state, fulfilledOn, reason }: Duty): string =>
  [period, state, fulfilledOn, reason].filter((part) => part !== null).join(" ");
/** The reports listed: `2026-03 overdue`. */
export const listed = (...parts: Parameters<typeof evaluated>): string[] => evaluated(...parts).duties.map(inShort);
