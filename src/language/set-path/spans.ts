import type { Span, WorkingHourSpan } from "../../calendar/index.js";
import type { FirstDay, Roll } from "../../calendar/span.js";

/** Units that the length of a limit can be set in. */
export const SPAN_UNITS = ["workingDays", "days", "months", "workingHours"] as const;
export type SpanUnit = (typeof SPAN_UNITS)[number];

export type AnySpan = Span | WorkingHourSpan;

/** The choices of a count that are no number. */
export const SPAN_CHOICES = ["firstDay", "roll"] as const;
export type SpanChoice = (typeof SPAN_CHOICES)[number];

/** The number of a span in a unit; `null` when it counts in another. *Ngay* is 0 days. */
export const numberIn = (span: AnySpan, unit: SpanUnit): number | null => {
  if ("sameDay" in span) return unit === "days" ? 0 : null;
  if ("workingDays" in span) return unit === "workingDays" ? span.workingDays : null;
  if ("days" in span) return unit === "days" ? span.days : null;
  if ("months" in span) return unit === "months" ? span.months : null;
  return unit === "workingHours" ? span.workingHours : null;
};

/** The number of a span with its unit, for a change that goes over to another unit. */
export const lengthOf = (span: AnySpan): string => {
  const unit = SPAN_UNITS.find((one) => numberIn(span, one) !== null);
  return unit === undefined ? "?" : `${numberIn(span, unit)} ${unit}`;
};

const firstDayOf = (span: AnySpan): FirstDay => ("firstDay" in span ? span.firstDay : "next");

/**
 * A span of another length. What the text does not say of the new unit is taken from the Civil Code: the day that starts
 * a count is not counted (147.2), and a count of days that ends on a rest day ends with the next working day (148.5). A
 * span that measures a state is never moved.
 *
 * @returns `null` where hours are asked of a limit that has no office hours.
 */
export const spanOf = (span: AnySpan, unit: SpanUnit, n: number, ofState: boolean): AnySpan | null => {
  const roll: Roll = "roll" in span && span.roll !== undefined ? span.roll : ofState ? "none" : "following";
  if (unit === "workingDays") return { workingDays: n, firstDay: firstDayOf(span) };
  if (unit === "months") return { months: n, roll };
  if (unit === "workingHours") return "workingHours" in span ? { ...span, workingHours: n } : null;
  if (n > 0) return { days: n, firstDay: firstDayOf(span), roll };
  return "sameDay" in span || ("days" in span && span.days === 0) ? span : { sameDay: true, roll };
};
