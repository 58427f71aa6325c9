import type { DayNumber, WorkingCalendar } from "../../calendar/index.js";
import type { DatedCadence, RecurrenceRule } from "../../profiles/rule.js";
import type { EventType } from "../../profiles/vocabulary.js";
import { type Context, noteChange } from "../evaluation/context.js";
import type { Duty } from "../evaluation/evaluation.js";
import { compileCondition } from "../facts/compile-condition.js";
import type { DutyMaker } from "./deadline.js";
import { dutyHead, judge, notApplicable } from "./judge.js";
import { dueInPeriod, isDated, lastPeriodBefore, occurrenceOf } from "./occurrences.js";
import { PERIOD_NAME, type PeriodIndex } from "./period.js";

/**
 * The due day before `due` among all cadences of a rule. A report counts for an occurrence when it was made after that
 * day: a report of the first quarter does not pass for the yearly one.
 */
const previousDue = (cadences: readonly DatedCadence[], due: DayNumber, calendar: WorkingCalendar): DayNumber =>
  Math.max(...cadences.map((cadence) => dueInPeriod(cadence, lastPeriodBefore(cadence, due, calendar), calendar)));

/** The event that fulfils an occurrence: one that names the period, else the first one made for it or, late, after it. */
const fulfilledOn = (types: ReadonlySet<EventType>, context: Context, period: string, after: DayNumber, due: DayNumber): DayNumber | null => {
  let late: DayNumber | null = null;
  for (const event of context.life.events) {
    if (!types.has(event.type)) continue;
    const { ref } = event.source;
    if (ref !== undefined && PERIOD_NAME.test(ref)) {
      if (ref === period) return event.day;
      continue;
    }
    if (event.day <= after) continue;
    if (event.day <= due) return event.day;
    late ??= event.day;
  }
  return late;
};

const byDueThenPeriod = (a: Duty, b: Duty): number => {
  const x = `${a.due ?? ""}|${a.period ?? ""}`;
  const y = `${b.due ?? ""}|${b.period ?? ""}`;
  return x < y ? -1 : x > y ? 1 : 0;
};

/**
 * Compiles a recurrence on an open task. An occurrence is owed when it falls due after the task's start and the task
 * is still open at the end of that day; the last one before `asOf` and the next one are listed.
 */
export const compileOpenTaskRecurrence = (rule: RecurrenceRule): DutyMaker => {
  const head = dutyHead(rule);
  const applies = compileCondition(rule.when);
  const cadences = rule.on.filter(isDated);
  const types = new Set<EventType>(rule.fulfilledBy ?? []);

  const judgeOccurrence = (context: Context, cadence: DatedCadence, index: PeriodIndex): Duty => {
    const { calendar, life } = context;
    const { period, due, at } = occurrenceOf(cadence, index, calendar);
    if (context.trace !== undefined) dueInPeriod(cadence, index, calendar, context.trace);
    const fulfilled = fulfilledOn(types, context, period, previousDue(cadences, due, calendar), due);
    const unit = rule.actor === "lead" ? life.lead : null;
    const duty = judge(head, { unit, period, trigger: null, due, at, fulfilled }, context);
    // The day after an occurrence the next one takes its place in the list.
    noteChange(context, due + 1);
    return duty;
  };

  return (context, out) => {
    const { life, calendar, asOf, setting } = context;
    const unit = rule.actor === "lead" ? life.lead : null;
    if (!applies(context.facts)) {
      out.push(notApplicable(head, unit, "conditionNotMet"));
      return;
    }
    const made: Duty[] = [];
    const closed = life.closed;
    const owedAfter = Math.max(life.start ?? asOf, (setting.effectFrom ?? Number.NEGATIVE_INFINITY) - 1);
    for (const cadence of cadences) {
      const lastIndex = lastPeriodBefore(cadence, closed === null ? asOf : Math.min(asOf, closed), calendar);
      if (dueInPeriod(cadence, lastIndex, calendar) > owedAfter) made.push(judgeOccurrence(context, cadence, lastIndex));
      if (closed !== null) continue;
      let next = lastIndex + 1;
      while (dueInPeriod(cadence, next, calendar) <= owedAfter) next++;
      if (dueInPeriod(cadence, next, calendar) <= calendar.lastDay) made.push(judgeOccurrence(context, cadence, next));
    }
    if (made.length === 0) made.push(notApplicable(head, unit, "noOccurrence"));
    out.push(...made.sort(byDueThenPeriod));
  };
};
