import type { Span, WorkingHourSpan } from "../../calendar/index.js";
import type { Anchor } from "../../language/anchor.js";
import type { Cadence, DatedCadence } from "../../language/cadence.js";
import type { Rule } from "../../language/rule.js";
import { anchorOf, isState, passingOf } from "../../language/rule-kind.js";
import type { MeetingType } from "../../language/vocabulary.js";
import type { Amount, ComparedDate, ComparedEntry } from "./comparison.js";

/** The number of a span; the same day is none later. */
export const amountOf = (span: Span | WorkingHourSpan): Amount => {
  if ("sameDay" in span) return { n: 0, unit: "days" };
  if ("workingHours" in span) return { n: span.workingHours, unit: "officeHours" };
  if ("workingDays" in span) return { n: span.workingDays, unit: "workingDays" };
  if ("days" in span) return { n: span.days, unit: "days" };
  return { n: span.months, unit: "months" };
};

/** What is said of time, apart from who does it. */
export type Timing = Pick<ComparedEntry, "amount" | "date" | "bound" | "anchor">;

const UNTIMED: Timing = { amount: null, date: null, bound: null, anchor: null };

const dateOf = ({ every, day, at, ...cadence }: DatedCadence): ComparedDate => ({
  // The only month of a month goes without saying.
  ...("month" in day && every === "month" ? { day: day.day } : day),
  ...(cadence.in === "nextPeriod" ? { in: "nextPeriod" as const } : {}),
  ...(at === undefined ? {} : { at }),
});

const meetingTiming = (anchor: MeetingType, days: number, unit: "days" | "workingDays"): Timing =>
  days === 0 ? { ...UNTIMED, bound: "on", anchor } : { ...UNTIMED, amount: { n: days, unit }, bound: "before", anchor };

/** What a cadence says of the day. */
export const cadenceTiming = (cadence: Cadence): Timing => {
  if ("meeting" in cadence) {
    const { meeting, daysBefore, workingDaysBefore } = cadence;
    return daysBefore === undefined
      ? meetingTiming(meeting, workingDaysBefore, "workingDays")
      : meetingTiming(meeting, daysBefore, "days");
  }
  if (cadence.day === null) return UNTIMED;
  return { ...UNTIMED, date: dateOf(cadence), bound: cadence.bound };
};

/** What a rule that is not on the calendar says of time. */
export const ruleTiming = (rule: Rule): Timing => {
  const anchor: Anchor | null = anchorOf(rule);
  const { limit } = rule;
  const promptly = limit !== undefined && "promptly" in limit;
  if (isState(rule)) {
    const { span, exceeds } = passingOf(rule);
    const amount: Amount = { ...amountOf(span), relation: exceeds ? "exceeds" : "reaches" };
    return { ...UNTIMED, amount, bound: promptly ? "promptly" : null, anchor };
  }
  if (promptly) return { ...UNTIMED, bound: "promptly", anchor };
  if (limit === undefined) return { ...UNTIMED, anchor };
  if ("field" in limit) return { ...UNTIMED, bound: "by", anchor };
  return { ...UNTIMED, amount: amountOf(limit.span), bound: limit.counts === "back" ? "before" : "by", anchor };
};
