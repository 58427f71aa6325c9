import { endOfSpan, startOfSpan } from "../../calendar/end-of-span.js";
import { type DayNumber, dateOf, type WorkingHourSpan } from "../../calendar/index.js";
import type { SpanLimit } from "../../language/rule.js";
import type { DatedRule } from "../../language/rule-kind.js";
import type { Context } from "../model/context.js";
import type { Standstill } from "../model/interval.js";
import type { Lookup } from "./compiled-rule.js";
import type { Done } from "./done.js";
import { endOfStoppedSpan } from "./due-date.js";
import { type Outcome, outcomeOf, promptOutcome } from "./judge.js";
import type { Occasion } from "./occasion.js";
import { endOfOfficeHours } from "./office-hours.js";
import { ownDue } from "./task-done.js";
import { timeOf } from "./trigger-time.js";

/** The last day of a duty, with the time of day where there is one. */
interface End {
  readonly due: DayNumber;
  readonly time: string | null;
}

/** Where so many office hours end: from the hour of the trigger, or from the opening of the day it is deemed to lie on. */
const endOfHours = (span: WorkingHourSpan, { calendar, trace, life }: Context, { found, deemed }: Occasion): End => {
  const opening = 0;
  const time = deemed.day === found.day ? timeOf(found, life) : opening;
  // A minute that has begun is given in full.
  const minute = typeof time === "number" ? Math.ceil(time) : null;
  const end = endOfOfficeHours(deemed.day, minute, span, calendar, trace);
  return { due: end.day, time: end.time };
};

/** The due day of a rule after its trigger; `null` where its clock stands still before it. */
const endOf = (
  { span, counts, at }: SpanLimit,
  stops: DatedRule["stops"],
  context: Context,
  occasion: Occasion,
  fulfilled: DayNumber | null,
): End | null => {
  const { calendar, trace, life } = context;
  const { deemed } = occasion;
  if ("workingHours" in span) return endOfHours(span, context, occasion);
  const time = at ?? null;
  if (counts === "back") return { due: startOfSpan(deemed.day, span, calendar, trace), time };
  if (stops !== "whileSuspended") return { due: endOfSpan(deemed.day, span, calendar, trace), time };
  // For what was done in a suspension that lasts it ran up to that day.
  const due = endOfStoppedSpan(deemed.day, span, life.suspensions, calendar, trace, fulfilled);
  return due === null ? null : { due, time };
};

const NO_STANDSTILLS: readonly Standstill[] = [];

/**
 * What was sent back for good is gone for everybody, and a deadline that comes while the task stands still has not passed
 * for anybody; else a wait and a suspension stop the lead alone.
 */
const ofOthers = ({ setting, standstills }: Context, deadline: DayNumber | null): readonly Standstill[] => {
  if (standstills.length === 0) return NO_STANDSTILLS;
  const isGone = setting.lifecycle.returned.means === "gone";
  return standstills.filter(
    ({ from, reason }) => (isGone && reason === "returned") || (deadline !== null && from <= deadline),
  );
};

/** What a duty comes to by its limit, and the last day there is; `null`: the text gives none. */
export interface Judged {
  readonly outcome: Outcome;
  readonly last: DayNumber | null;
}

/** Compiles where the last day of a duty lies, and what the duty comes to there. */
export const compileLimit = (
  { trigger, limit, stops, bearer }: DatedRule,
  lookup: Lookup,
): ((occasion: Occasion, done: Done | null, context: Context) => Judged) => {
  const ofLead = bearer.role === "lead";
  const asksHour =
    trigger.cutoff !== undefined || (limit !== undefined && "span" in limit && "workingHours" in limit.span);
  /** Whether the hour of the trigger would decide, and is not recorded. */
  const startsUnknown = ({ found, deemed }: Occasion, { life }: Context): boolean =>
    asksHour && found.day === deemed.day && timeOf(found, life) === "notRecorded";
  const prompt = limit !== undefined && "promptly" in limit ? limit : null;
  const promptNumber = prompt?.parameter === undefined ? null : lookup.numberOf(prompt.parameter);
  return (occasion, done, context) => {
    const fulfilled = done?.day ?? null;
    const standstills = ofLead
      ? context.standstills
      : ofOthers(context, trigger.on === "due" ? occasion.found.day : null);
    if (limit !== undefined && "field" in limit) {
      const due = ownDue(occasion.deemed.day, context);
      return { outcome: outcomeOf({ due, at: null, fulfilled, standstills }, context), last: due };
    }
    if (limit !== undefined && "span" in limit) {
      const end = endOf(limit, stops, context, occasion, fulfilled);
      if (end === null) return { outcome: { state: "notApplicable", reason: "clockStopped" }, last: null };
      const { due, time } = end;
      const at = time === null ? null : `${dateOf(due)}T${time}:00+07:00`;
      const outcome = outcomeOf({ due, at, fulfilled, done, standstills }, context);
      if (!startsUnknown(occasion, context)) return { outcome, last: due };
      context.trace?.noHour(occasion.found.day);
      return { outcome: { ...outcome, hour: "notRecorded" }, last: due };
    }
    if (promptNumber !== null) {
      const span = { workingDays: promptNumber, firstDay: "next" } as const;
      const due =
        promptNumber === 0
          ? occasion.deemed.day
          : endOfSpan(occasion.deemed.day, span, context.calendar, context.trace);
      const outcome = outcomeOf({ due, at: null, fulfilled, standstills }, context);
      return { outcome: { ...outcome, since: occasion.deemed.day }, last: due };
    }
    return { outcome: promptOutcome(occasion.deemed.day, fulfilled, context), last: null };
  };
};
