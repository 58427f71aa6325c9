import { endOfSpan } from "../../calendar/end-of-span.js";
import { type DayNumber, dayOf } from "../../calendar/index.js";
import { passingOf, type StateRule } from "../../language/rule-kind.js";
import { compileVerdict } from "../lifecycle/compile-verdict.js";
import { areOutside, tenureOn } from "../lifecycle/tenure.js";
import { appended } from "../model/appended.js";
import { type Context, noteChange, type SettledEpisode } from "../model/context.js";
import type { Duty, DutyReason, Episode, Rung } from "../model/evaluation.js";
import { compileAnchorDay } from "./anchor.js";
import type { CompiledRule, Lookup } from "./compiled-rule.js";
import { compileConsequence } from "./consequence.js";
import { compileGrounds } from "./grounds.js";
import { compileCourse } from "./state-course.js";
import { compileStateDuties } from "./state-duties.js";
import { episodeOf, headOf, NO_EPISODES, rungOf, type Standing, standingOf } from "./state-rung.js";

/** Why nothing is left of a state that somebody bore while it lasted. */
const HAD_IT: ReadonlySet<DutyReason | null> = new Set<DutyReason>(["stateEnded", "tenureEnded"]);

/**
 * Compiles a state: a duty of an authority, or of the lead, with a state for a trigger. Each ground, a deadline that was
 * missed, a period without a report, gives an episode of its own; handling settles it, the end of the condition ends it.
 * Its span is no limit for an act, so its day is not rolled (reading A47).
 */
export const compileState = (rule: StateRule, lookup: Lookup): CompiledRule => {
  const head = headOf(rule);
  const verdictOf = compileVerdict(rule.when, lookup.conditions);
  const { span, exceeds } = passingOf(rule);
  const ofOthers = rule.bearer.role !== "lead";
  const bearing = compileStateDuties(rule, lookup);
  const grounds = compileGrounds(rule.trigger.state.after, lookup, (day, context) => {
    const { calendar, setting } = context;
    // Acts before a later version count as they did; those before the regulation do not.
    const from = Math.max(setting.begins, endOfSpan(day, span, calendar) + (exceeds ? 1 : 0));
    return context.life.events.find((event) => event.day >= from && bearing.isHandledBy(event, context))?.day ?? null;
  });
  const { unrecorded } = compileAnchorDay(rule.trigger.state.after, lookup);
  const coursesOf = compileCourse(rule);

  const idle = (reason: DutyReason, context: Context, duties: Duty[]): Rung => {
    bearing.idle(reason, context, duties);
    return rungOf(head, null, null, reason, NO_EPISODES, context);
  };

  const make = (context: Context, duties: Duty[], settled?: SettledEpisode[]): Rung => {
    const { life, facts } = context;
    if (life.issuedLater !== null) return idle("notIssuedYet", context, duties);
    if (verdictOf(facts) === false) return idle("conditionNotMet", context, duties);
    if (ofOthers && areOutside(tenureOn(life.tenures, context.asOf)?.leads ?? []))
      return idle("outsideScope", context, duties);
    const found = grounds(context);
    const asked = found.length === 0 && life.closed === null ? unrecorded(context) : null;
    if (asked !== null) {
      bearing.asking(asked, context, duties);
      return rungOf(head, null, null, "notRecorded", NO_EPISODES, context);
    }
    let episodes: readonly Episode[] = NO_EPISODES;
    let standing: Standing | null = null;
    let next: DayNumber | null = null;
    let reason: DutyReason | null = found.length === 0 ? "notTriggered" : null;
    let began = false;
    let times = 0;
    let idleFrom: number | null = null;
    for (const ground of found) {
      const before = bearing.settledBy(ground, context);
      if (before !== null) {
        began = true;
        times += 1;
        const { since, handled, ended } = before;
        if (ended === null) standing = { since, handled, holds: true };
        else {
          episodes = appended(episodes, episodeOf(ground, since, ended, handled));
          reason = "stateEnded";
        }
        continue;
      }
      // A deadline that gave rise to nothing is no step towards the day of another.
      if (idleFrom !== null) context.trace?.forget(idleFrom);
      const mark = context.trace?.mark() ?? null;
      const courses = coursesOf(ground, context);
      idleFrom = courses.every(({ none }) => none !== null) ? mark : null;
      for (const course of courses) {
        if (course.none !== null) reason = course.none;
        // What is about the report of a result comes to be on a finished task too.
        const mayCome = course.next !== null && (life.closed === null || rule.trigger.state.until === "reported");
        const notBorne = mayCome ? bearing.notBorne(ground, course.next.day, context) : null;
        if (notBorne !== null) reason = notBorne;
        else if (mayCome) {
          next = Math.min(next ?? course.next.day, course.next.day);
          noteChange(context, course.next.day);
          context.trace?.pass(course.next.day);
        }
        if (course.held === null) continue;
        began = true;
        const { held } = course;
        times += 1;
        if (held.begun < held.since) context.trace?.begunBefore(held.begun, held.since);
        if (times > 1) context.trace?.again(times, held.since);
        const passing = context.trace?.mark() ?? null;
        context.trace?.pass(held.since);
        let handledOn: DayNumber | null = null;
        let isBorne = false;
        let not: DutyReason | null = null;
        for (const bearer of bearing.bearersOf(held, context)) {
          const { made, handled } = bearing.dutyOf(held, bearer, context);
          duties.push(made);
          if (handled !== null && made.fulfilledOn !== null)
            settled?.push({
              ground: held.ground.name,
              duty: made,
              since: dayOf(made.since ?? made.fulfilledOn),
              handled,
              ended: held.ended,
            });
          // A standing state is borne, and handled, by who bears it now; one that ended was borne by whoever did then.
          const counts = bearer.until === null || held.ended !== null;
          if (made.state === "notApplicable" && !(held.ended !== null && HAD_IT.has(made.reason))) not = made.reason;
          else isBorne ||= counts;
          if (counts && (made.state === "met" || made.state === "metLate")) handledOn ??= handled;
        }
        // What is asked of nobody is no rung of the ladder.
        if (!isBorne) {
          reason = not;
          if (passing !== null) context.trace?.forget(passing);
        } else if (held.ended === null) standing = standingOf(held, handledOn, context);
        else {
          episodes = appended(episodes, episodeOf(held.ground, held.since, held.ended, handledOn));
          reason = "stateEnded";
        }
      }
    }
    if (idleFrom !== null && (began || next !== null)) context.trace?.forget(idleFrom);
    if (!began) {
      const none = next === null ? (reason ?? "conditionNotMet") : "notReached";
      bearing.idle(none, context, duties);
    }
    return rungOf(head, standing, next, reason, Object.freeze(episodes), context);
  };

  if (rule.modality === "answers") return compileConsequence(rule, lookup.cite(rule.provision), make);
  return (context, { duties, ladder, settled }) => {
    ladder.push(make(context, duties, settled));
  };
};
