import { endOfSpan, startOfSpan } from "../../calendar/end-of-span.js";
import { type DayNumber, dateOf } from "../../calendar/index.js";
import type { SpanLimit } from "../../language/rule.js";
import type { DatedRule } from "../../language/rule-kind.js";
import type { Context } from "../model/context.js";
import type { Standstill } from "../model/interval.js";
import type { Lookup } from "./compiled-rule.js";
import { endOfStoppedSpan } from "./due-date.js";
import { type Outcome, outcomeOf, promptOutcome } from "./judge.js";
import type { Occasion } from "./occasion.js";
import { endOfOfficeHours, recordedMinute } from "./office-hours.js";
import { ownDue } from "./task-done.js";

/** The due day of a rule after its trigger, with the time of day where there is one. */
const dueOf = (
  { span, counts, at }: SpanLimit,
  stops: DatedRule["stops"],
  context: Context,
  { deemed, event }: Occasion,
  fulfilled: DayNumber | null,
): { due: DayNumber; time: string | null } => {
  const { calendar, trace, life } = context;
  if ("workingHours" in span) {
    const source = event ?? life.events.find((candidate) => candidate.type === deemed.event) ?? null;
    const minute = source === null ? null : recordedMinute(source.source, deemed.day);
    const end = endOfOfficeHours(deemed.day, minute, span, calendar, trace);
    return { due: end.day, time: end.time };
  }
  const time = at ?? null;
  if (counts === "back") return { due: startOfSpan(deemed.day, span, calendar, trace), time };
  if (stops === "whileSuspended") {
    // A suspension that lasts has no end to count on from; for what was done in it it ran up to that day.
    const suspensions = life.suspensions.map(({ from, to }) => ({ from, to: to ?? fulfilled ?? context.asOf }));
    return { due: endOfStoppedSpan(deemed.day, span, suspensions, calendar, trace), time };
  }
  return { due: endOfSpan(deemed.day, span, calendar, trace), time };
};

const NO_STANDSTILLS: readonly Standstill[] = Object.freeze([]);

/** What was sent back for good is gone for everybody; else a wait and a suspension stop the lead alone. */
const ofOthers = ({ setting, standstills }: Context): readonly Standstill[] =>
  setting.lifecycle.returned.means === "gone"
    ? standstills.filter(({ reason }) => reason === "returned")
    : NO_STANDSTILLS;

/** What a duty comes to by its limit, and the last day there is; `null`: the text gives none. */
export interface Judged {
  readonly outcome: Outcome;
  readonly last: DayNumber | null;
}

/** Compiles where the last day of a duty lies, and what the duty comes to there. */
export const compileLimit = (
  { limit, stops, bearer }: DatedRule,
  lookup: Lookup,
): ((occasion: Occasion, fulfilled: DayNumber | null, context: Context) => Judged) => {
  const ofLead = bearer.role === "lead";
  const prompt = limit !== undefined && "promptly" in limit ? limit : null;
  const promptNumber = prompt?.parameter === undefined ? null : lookup.numberOf(prompt.parameter);
  return (occasion, fulfilled, context) => {
    const standstills = ofLead ? context.standstills : ofOthers(context);
    if (limit !== undefined && "field" in limit) {
      const due = ownDue(occasion.deemed.day, context);
      return { outcome: outcomeOf({ due, at: null, fulfilled, standstills }, context), last: due };
    }
    if (limit !== undefined && "span" in limit) {
      if (stops === "whileSuspended" && fulfilled === null && context.life.suspended)
        return { outcome: { state: "notApplicable", reason: "clockStopped" }, last: null };
      const { due, time } = dueOf(limit, stops, context, occasion, fulfilled);
      const at = time === null ? null : `${dateOf(due)}T${time}:00+07:00`;
      return { outcome: outcomeOf({ due, at, fulfilled, standstills }, context), last: due };
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
