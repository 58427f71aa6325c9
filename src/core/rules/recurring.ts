import type { DayNumber, WorkingCalendar } from "../../calendar/index.js";
import { type PeriodIndex, periodStart } from "../../calendar/period.js";
import type { RecurrenceRule } from "../../language/rule.js";
import type { EventType } from "../../language/vocabulary.js";
import type { ConditionSet } from "../lifecycle/condition-set.js";
import { compareText } from "../model/compare-text.js";
import { type Context, noteChange } from "../model/context.js";
import type { Duty } from "../model/evaluation.js";
import { withData } from "./data-period.js";
import type { DutyMaker } from "./deadline.js";
import { currentPeriod, dutyHead, judge, notApplicable, undatedDuty } from "./judge.js";
import {
  absorbed,
  type CadenceTable,
  cadenceTable,
  dueInPeriod,
  isDated,
  isUndated,
  type Occurrence,
} from "./occurrences.js";
import { reportedOn } from "./reported.js";

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

const byDueThenPeriod = (a: { occurrence: Occurrence }, b: { occurrence: Occurrence }): number =>
  a.occurrence.due - b.occurrence.due || compareText(a.occurrence.period, b.occurrence.period);

/**
 * Compiles a recurrence on an open task. An occurrence is owed when it falls due after the task's start and the task
 * is still open at the end of that day; the last one before `asOf` and the next one are listed.
 */
export const compileOpenTaskRecurrence = (rule: RecurrenceRule, conditions: ConditionSet): DutyMaker => {
  const head = dutyHead(rule);
  const applies = conditions.add(rule.when);
  const tables = rule.on.filter(isDated).map(cadenceTable);
  const undated = rule.on.filter(isUndated);
  const types = new Set<EventType>(rule.fulfilledBy ?? []);

  const judgeOccurrence = (context: Context, table: CadenceTable, index: PeriodIndex): Duty => {
    const { calendar, life } = context;
    const occurrence = table.occurrence(index, calendar);
    const { period, due, at } = occurrence;
    if (context.trace !== undefined) dueInPeriod(table.cadence, index, calendar, context.trace);
    const fulfilled = reportedOn({ tables, types }, occurrence, life.events, calendar);
    const unit = rule.actor === "lead" ? context.shownLead : null;
    const duty = judge(head, { unit, period, trigger: null, due, at, fulfilled }, context);
    // The day after an occurrence the next one takes its place in the list.
    noteChange(context, due + 1);
    return duty;
  };

  return (context, out) => {
    const { life, calendar, asOf, setting } = context;
    const unit = rule.actor === "lead" ? context.shownLead : null;
    if (life.issuedLater !== null || !applies(context.facts)) {
      out.push(notApplicable(head, unit, life.issuedLater === null ? "conditionNotMet" : "notIssuedYet"));
      return;
    }
    const owed: { readonly table: CadenceTable; readonly index: PeriodIndex; readonly occurrence: Occurrence }[] = [];
    const closed = life.closed;
    const owedAfter = Math.max(life.start ?? asOf - 1, setting.effectFrom - 1);
    const lastOwed = Math.min(calendar.lastDay, setting.effectUntil);
    for (const table of tables) {
      const occurrenceAt = (index: PeriodIndex): Occurrence => table.occurrence(index, calendar);
      const dueOf = (index: PeriodIndex): DayNumber => occurrenceAt(index).due;
      const owe = (index: PeriodIndex): void => {
        owed.push({ table, index, occurrence: occurrenceAt(index) });
      };
      /** Further occurrences are not asked for where the calendar may not know their days. */
      const isInCalendar = (index: PeriodIndex): boolean => {
        const start = periodStart(table.cadence.every, index);
        return start >= calendar.firstDay && start <= calendar.lastDay;
      };
      // An occurrence that a longer period absorbs is not owed: the one before it, or after it, is.
      const stands = (index: PeriodIndex): boolean => !isAbsorbed(rule, tables, table, dueOf(index), calendar);
      let last = table.lastBefore(Math.min(asOf, closed ?? asOf, lastOwed + 1), calendar);
      let next = last + 1;
      for (let listed = 0; listed < setting.occurrencesEachSide && (listed === 0 || isInCalendar(last)); listed++) {
        while (!stands(last)) last--;
        if (dueOf(last) <= owedAfter) break;
        owe(last--);
      }
      if (closed !== null) continue;
      for (let listed = 0; listed < setting.occurrencesEachSide && (listed === 0 || isInCalendar(next)); listed++) {
        while (dueOf(next) <= owedAfter || !stands(next)) next++;
        if (dueOf(next) > lastOwed) break;
        owe(next++);
      }
    }
    // In the order of their days before they are judged, so that the steps written down come in that order too.
    if (tables.length > 1) owed.sort(byDueThenPeriod);
    const dated = owed.map(({ table, index }) => judgeOccurrence(context, table, index));
    const others =
      closed === null
        ? undated.map((cadence) => undatedDuty(head, unit, currentPeriod(cadence, context), cadence.reason, null))
        : [];
    // Of several cadences those without a day come first, as in an order of days.
    const made = tables.length > 1 ? [...others, ...dated] : [...dated, ...others];
    // Nobody reports on a task that was called off; what had been reported by then stays.
    const standing = life.cancelled === null ? made : made.filter(({ fulfilledOn }) => fulfilledOn !== null);
    if (standing.length === 0) {
      standing.push(notApplicable(head, unit, life.cancelled === null ? "noOccurrence" : "taskCancelled"));
    }
    for (const duty of standing) out.push(withData(rule, duty));
  };
};
