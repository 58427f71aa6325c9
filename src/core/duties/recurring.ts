import type { DayNumber, WorkingCalendar } from "../../calendar/index.js";
import type { RecurrenceRule } from "../../profiles/rule.js";
import type { EventType } from "../../profiles/vocabulary.js";
import { type Context, noteChange } from "../evaluation/context.js";
import type { Duty } from "../evaluation/evaluation.js";
import { compileCondition } from "../facts/compile-condition.js";
import type { DutyMaker } from "./deadline.js";
import { currentPeriod, dutyHead, judge, notApplicable, undatedDuty } from "./judge.js";
import { absorbed, type CadenceTable, cadenceTable, dueInPeriod, isDated, isUndated } from "./occurrences.js";
import { PERIOD_NAME, type PeriodIndex } from "./period.js";

/**
 * The due day before `due` among all cadences of a rule. A report counts for an occurrence when it was made after that
 * day: a report of the first quarter does not pass for the yearly one.
 */
const previousDue = (tables: readonly CadenceTable[], due: DayNumber, calendar: WorkingCalendar): DayNumber => {
  let previous = Number.NEGATIVE_INFINITY;
  for (const table of tables) {
    const last = table.occurrence(table.lastBefore(due, calendar), calendar).due;
    if (last > previous) previous = last;
  }
  return previous;
};

/** The event that fulfils an occurrence: one that names the period, else the first one made for it or, late, after it. */
const fulfilledOn = (
  types: ReadonlySet<EventType>,
  context: Context,
  period: string,
  after: DayNumber,
  due: DayNumber,
): DayNumber | null => {
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

/** Whether a longer period due on the same day stands for this occurrence. */
const isAbsorbed = (
  rule: RecurrenceRule,
  tables: readonly CadenceTable[],
  own: CadenceTable,
  due: DayNumber,
  calendar: WorkingCalendar,
): boolean => {
  if (rule.coincide !== "absorb") return false;
  const owed = tables.map((table) => ({
    cadence: table.cadence,
    occurrence: table.occurrence(table.lastBefore(due + 1, calendar), calendar),
  }));
  return !absorbed(
    rule,
    owed.filter(({ occurrence }) => occurrence.due === due),
  ).some(({ cadence }) => cadence === own.cadence);
};

const compareText = (a: string | null, b: string | null): number => (a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1);

const byDueThenPeriod = (a: Duty, b: Duty): number => compareText(a.due, b.due) || compareText(a.period, b.period);

/**
 * Compiles a recurrence on an open task. An occurrence is owed when it falls due after the task's start and the task
 * is still open at the end of that day; the last one before `asOf` and the next one are listed.
 */
export const compileOpenTaskRecurrence = (rule: RecurrenceRule): DutyMaker => {
  const head = dutyHead(rule);
  const applies = compileCondition(rule.when);
  const tables = rule.on.filter(isDated).map(cadenceTable);
  const undated = rule.on.filter(isUndated);
  const types = new Set<EventType>(rule.fulfilledBy ?? []);

  const judgeOccurrence = (context: Context, table: CadenceTable, index: PeriodIndex): Duty => {
    const { calendar, life } = context;
    const { period, due, at } = table.occurrence(index, calendar);
    if (context.trace !== undefined) dueInPeriod(table.cadence, index, calendar, context.trace);
    const fulfilled = fulfilledOn(types, context, period, previousDue(tables, due, calendar), due);
    const unit = rule.actor === "lead" ? life.lead : null;
    const duty = judge(head, { unit, period, trigger: null, due, at, fulfilled }, context);
    // The day after an occurrence the next one takes its place in the list.
    noteChange(context, due + 1);
    return duty;
  };

  return (context, out) => {
    const { life, calendar, asOf, setting } = context;
    const unit = rule.actor === "lead" ? life.lead : null;
    if (life.issuedLater !== null || !applies(context.facts)) {
      out.push(notApplicable(head, unit, life.issuedLater === null ? "conditionNotMet" : "notIssuedYet"));
      return;
    }
    const made: Duty[] = [];
    const closed = life.closed;
    const owedAfter = Math.max(life.start ?? asOf - 1, (setting.effectFrom ?? Number.NEGATIVE_INFINITY) - 1);
    for (const table of tables) {
      const dueOf = (index: PeriodIndex): DayNumber => table.occurrence(index, calendar).due;
      // An occurrence that a longer period absorbs is not owed: the one before it, or after it, is.
      const stands = (index: PeriodIndex): boolean => !isAbsorbed(rule, tables, table, dueOf(index), calendar);
      let last = table.lastBefore(closed === null ? asOf : Math.min(asOf, closed), calendar);
      let next = last + 1;
      while (!stands(last)) last--;
      if (dueOf(last) > owedAfter) made.push(judgeOccurrence(context, table, last));
      if (closed !== null) continue;
      while (dueOf(next) <= owedAfter || !stands(next)) next++;
      if (dueOf(next) <= calendar.lastDay) made.push(judgeOccurrence(context, table, next));
    }
    if (closed === null) {
      for (const cadence of undated) {
        made.push(undatedDuty(head, unit, currentPeriod(cadence, context), cadence.reason, null));
      }
    }
    if (made.length === 0) made.push(notApplicable(head, unit, "noOccurrence"));
    // While steps are written down the duties keep the order of their steps: two may fall due on one day.
    if (tables.length > 1 && context.trace === undefined) made.sort(byDueThenPeriod);
    for (const duty of made) out.push(duty);
  };
};
