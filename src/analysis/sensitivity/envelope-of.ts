import { dateOf } from "../../calendar/index.js";
import { schedule } from "../../core/answers/schedule.js";
import type { Duty } from "../../core/model/evaluation.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { isOfRegister, isRecurrence } from "../../language/rule-kind.js";
import type { Arisen } from "./arisen.js";
import { type Choice, choicesOf, combinationAt, countOf, MOST_COMBINATIONS, placeOf } from "./combinations.js";
import { alwaysLate, type LateSet, lateKeys, lateSet, NOTHING_LATE, signatureOf } from "./late-set.js";
import type { Opened } from "./opened.js";
import { RuleForms } from "./rule-forms.js";
import { type RuleTable, tableOf } from "./rule-table.js";
import type { Said } from "./said.js";
import type { Envelope, Extent } from "./sensitivity.js";
import { concernOf, decides, effectDaysOf, returnRulesOf, type Touches, touchesOf } from "./touches.js";

/** What one rule can come to: a table of every combination, or bounds where asking them all would take too long. */
type RuleExtent =
  | { readonly table: RuleTable; readonly always: readonly string[] }
  | { readonly most: number; readonly tasks: readonly number[] };

/** A rule with what touches it on some tasks that have to be asked. */
interface Prepared {
  readonly rule: Rule;
  readonly touches: Touches;
  readonly forms: RuleForms;
  readonly choices: readonly Choice[];
  readonly places: readonly number[];
  /** How many times a task is asked when all combinations are. */
  readonly work: number;
}

/** Tasks asked of one rule: more of them, with what each task of the register may cost, and the rest is bounded. */
const LEAST_WORK = 200_000;
const WORK_A_TASK = 30;
const WORK_A_BODY = 7_000;
/** Of so many reports one asks as much as another body. */
const REPORTS_A_BODY = 4;
/** A day of effect decides nothing of a report that is due later than this after it, whatever moves the two. */
const NEAR_EFFECT = 35;

/** The tasks of a register by the ambiguities of events that concern them. */
const groupsOfTasks = (codes: readonly string[], opened: Opened): ReadonlyMap<string, readonly number[]> => {
  const tests = codes.map((code) => ({ code, test: concernOf(code, opened.profile) }));
  const groups = new Map<string, number[]>();
  opened.tasks.forEach((task, at) => {
    const found = tests.flatMap(({ code, test }) => (test(task, opened.calendar) ? [code] : [])).join("|");
    const known = groups.get(found);
    if (known === undefined) groups.set(found, [at]);
    else known.push(at);
  });
  return groups;
};

/** Whether the first day of effect can decide which of its reports a body has to send. */
const hangsOnEffect = (rule: Rule, code: string, { opened }: Asked): boolean => {
  if (!isRecurrence(rule)) return false;
  const days = effectDaysOf(code, opened.profile);
  if (days.length < 2) return false;
  const [first, last] = [Math.min(...days) - NEAR_EFFECT, Math.max(...days) + NEAR_EFFECT];
  const { duties } = schedule({
    profile: opened.profile,
    from: dateOf(first),
    to: dateOf(last),
    calendar: opened.calendar,
  });
  return duties.some((duty) => duty.ruleId === ruleId(rule));
};

/** The values that can decide a lateness on this register. */
const choicesIn = (codes: readonly string[], { closure }: Touches, { profile, hasHours }: Opened): readonly Choice[] =>
  choicesOf(profile, codes, (reading, value) =>
    decides(reading, value, [...closure, ...returnRulesOf(profile)], hasHours),
  );

/** Parts of what events do that say until which day a task has to be done: reports are owed on it all the same. */
const OF_DEADLINES = /^lifecycle\.(?:dueOnRestDay|adjustedLate|statesBeforeEffect)$/;

/** Whether an ambiguity of events can have a say in the reports on tasks: those of deadlines only by their states. */
const reachesReports = (rule: Rule, code: string, { profile, register }: Opened): boolean => {
  const changes = profile.readings
    .filter((reading) => reading.code === code)
    .flatMap(({ values }) => values.flatMap((value) => value.changes));
  const asksHow = /"(?:cell|dueSoon|phase)"/.test(JSON.stringify(rule.when ?? null));
  return changes.some(({ path }) => {
    if (path === "lifecycle.reportCredit") return (register.reports ?? []).length > 0;
    return asksHow || !OF_DEADLINES.test(path);
  });
};

/** The reports of a register are asked of its bodies, whatever its tasks. */
const prepareReports = (rule: Rule, touches: Touches, asked: Asked): Prepared => {
  const { opened } = asked;
  const forms = new RuleForms(touches, opened);
  const reaching = [...touches.ofTask, ...touches.ofReturns].filter((code) => reachesReports(rule, code, opened));
  const ofTasks = [...groupsOfTasks(reaching, opened).keys()].flatMap((codes) => codes.split("|"));
  const ofEffect = touches.ofTask.filter((code) => hangsOnEffect(rule, code, asked));
  const choices = choicesIn([...touches.ofRule, ...ofTasks, ...ofEffect], touches, opened);
  const id = ruleId(rule);
  const reports = asked.evaluation.register.duties.filter((duty) => duty.ruleId === id).length;
  return {
    rule,
    touches,
    forms,
    choices,
    places: [],
    work: countOf(choices) * (bodiesOf(asked).size + Math.ceil(reports / REPORTS_A_BODY) + 1),
  };
};

/** What a rule has to be asked: of each group of tasks under what concerns it. */
const prepare = (rule: Rule, asked: Asked): readonly Prepared[] => {
  const { opened, arisen } = asked;
  const touches = touchesOf(rule, opened.profile);
  if (isOfRegister(rule)) return [prepareReports(rule, touches, asked)];
  const forms = new RuleForms(touches, opened);
  return [...groupsOfTasks([...touches.ofTask, ...touches.ofReturns], opened)].flatMap(([found, all]): Prepared[] => {
    const codes = found === "" ? [] : found.split("|");
    // Where one ambiguity alone decides whether a duty arises, its values were tried; two could do so together.
    const isTold = touches.arising.length + codes.length < 2 && touches.closure.length === 1;
    const places = isTold ? all.filter((at) => arisen.has(ruleId(rule), at)) : all;
    const choices = choicesIn([...touches.ofRule, ...codes], touches, opened);
    return places.length === 0
      ? []
      : [{ rule, touches, forms, choices, places, work: countOf(choices) * places.length }];
  });
};

const bodiesOf = ({ opened: { register }, evaluation }: Asked): ReadonlySet<string> =>
  new Set([
    ...evaluation.tasks.flatMap(({ leads, coordinators }) => [...leads, ...coordinators]),
    ...register.units,
    ...register.bodies.map(({ name }) => name),
  ]);

const isEach = ({ trigger }: Rule): boolean => ("each" in trigger && trigger.each === true) || "state" in trigger;

/** The most duties that a rule can ever have on a register: each lead, on each occasion. */
const mostDuties = ({ rule, places }: Prepared, asked: Asked): { most: number; tasks: readonly number[] } => {
  const { evaluation, opened } = asked;
  const id = ruleId(rule);
  const ofRegister = evaluation.register.duties.filter((duty) => duty.ruleId === id).length;
  if (isOfRegister(rule)) {
    return { most: (ofRegister + 1) * (bodiesOf(asked).size + 1) * rule.trigger.calendar.length, tasks: [] };
  }
  const cadences = isRecurrence(rule) ? rule.trigger.calendar.length : 1;
  const counts = places.map((at) => {
    const task = opened.tasks[at];
    const listed = evaluation.tasks[at]?.duties.filter((duty) => duty.ruleId === id).length ?? 0;
    const leads = Math.max(1, evaluation.tasks[at]?.leads.length ?? 1);
    const occasions = isEach(rule) ? (task?.events.length ?? 0) + 1 : cadences;
    return Math.max(listed, leads) + leads * (occasions - 1 + (isRecurrence(rule) ? 1 : 0));
  });
  return { most: counts.reduce((total, count) => total + count, 0), tasks: places };
};

/** What an envelope is asked of: the register, and its evaluation under the readings in use. */
export interface Asked {
  readonly opened: Opened;
  readonly evaluation: Said;
  readonly arisen: Arisen;
}

/** A rule that no ambiguity has a say in comes to what it comes to under the readings in use. */
const constantOf = ({ rule, places }: Prepared, { evaluation }: Asked): RuleTable => {
  const id = ruleId(rule);
  const lateOf = (duties: readonly Duty[]): string[] => lateKeys(duties.filter((duty) => duty.ruleId === id));
  const own = isOfRegister(rule) ? lateOf(evaluation.register.duties) : [];
  const late = places.map((at) => ({ at, keys: lateOf(evaluation.tasks[at]?.duties ?? []) }));
  const tasks = late.flatMap(({ at, keys }) => (keys.length > 0 ? [at] : []));
  return { choices: [], late: [lateSet([...own, ...late.flatMap(({ keys }) => keys)], tasks)] };
};

/** A table without the ambiguities that change nothing in it, whatever the others are. */
const reduced = ({ choices, late }: RuleTable): RuleTable =>
  choices.reduceRight<RuleTable>(
    (table, choice) => {
      const others = table.choices.filter((one) => one !== choice);
      const usual = choice.values[0] ?? "";
      const size = countOf(table.choices);
      for (let i = 0; i < size; i++) {
        const readings = combinationAt(table.choices, i);
        const base = table.late[placeOf(table.choices, { ...readings, [choice.code]: usual })] ?? NOTHING_LATE;
        const own = table.late[i] ?? NOTHING_LATE;
        if (own !== base && signatureOf(own) !== signatureOf(base)) return table;
      }
      const kept = Array.from({ length: countOf(others) }, (_, i): LateSet => {
        const readings = { ...combinationAt(others, i), [choice.code]: usual };
        return table.late[placeOf(table.choices, readings)] ?? NOTHING_LATE;
      });
      return { choices: others, late: kept };
    },
    { choices, late },
  );

/** A table in short, with the duties that are late whatever is combined. */
const told = (table: RuleTable): RuleExtent => ({ table: reduced(table), always: alwaysLate(table.late) });

const extentsOf = (asked: Asked): readonly RuleExtent[] => {
  const { opened } = asked;
  const rules = opened.profile.rules.filter(({ trigger }) => !("record" in trigger) && !("judgedBy" in trigger));
  const prepared = rules.flatMap((rule) => prepare(rule, asked)).sort((a, b) => a.work - b.work);
  let left = Math.max(LEAST_WORK, WORK_A_TASK * opened.tasks.length + WORK_A_BODY * bodiesOf(asked).size);
  return prepared.map((one): RuleExtent => {
    const { choices, work } = one;
    if (choices.length === 0) return told(constantOf(one, asked));
    if (countOf(choices) > MOST_COMBINATIONS || work > left) return mostDuties(one, asked);
    left -= work;
    return told(tableOf(one, opened));
  });
};

/** Tables that share an ambiguity decide together. */
const groupsOf = (tables: readonly RuleTable[]): readonly (readonly RuleTable[])[] => {
  const groups: RuleTable[][] = [];
  for (const table of tables) {
    const codes = new Set(table.choices.map(({ code }) => code));
    const shares = (group: readonly RuleTable[]): boolean =>
      group.some(({ choices }) => choices.some(({ code }) => codes.has(code)));
    const met = groups.filter(shares);
    for (const group of met) groups.splice(groups.indexOf(group), 1);
    groups.push([...met.flat(), table]);
  }
  return groups;
};

const counted = (late: readonly LateSet[]): Extent => {
  const counts = late.map(({ count }) => count);
  return { least: Math.min(...counts), most: Math.max(...counts), exact: true };
};

const codesOf = (tables: readonly RuleTable[]): readonly string[] => [
  ...new Set(tables.flatMap(({ choices }) => choices.map(({ code }) => code))),
];

/** The sets that some tables give under each combination of what they hang on; `null` where there are too many. */
const together = (tables: readonly RuleTable[], { opened }: Asked): readonly (readonly LateSet[])[] | null => {
  const choices = choicesOf(opened.profile, codesOf(tables));
  const size = countOf(choices);
  if (size > MOST_COMBINATIONS) return null;
  return Array.from({ length: size }, (_, i) => {
    const readings = combinationAt(choices, i);
    return tables.map((table) => table.late[placeOf(table.choices, readings)] ?? NOTHING_LATE);
  });
};

const sum = (extents: readonly Extent[]): Extent => ({
  least: extents.reduce((total, { least }) => total + least, 0),
  most: extents.reduce((total, { most }) => total + most, 0),
  exact: extents.every(({ exact }) => exact),
});

/** The least and the most of late duties of tables that decide together. */
const dutiesOf = (group: readonly RuleTable[], asked: Asked): Extent => {
  const all = together(group, asked);
  if (all === null) return { ...sum(group.map(({ late }) => counted(late))), exact: false };
  const counts = all.map((sets) => sets.reduce((total, { count }) => total + count, 0));
  return { least: Math.min(...counts), most: Math.max(...counts), exact: true };
};

/** The tasks that are late under every combination of a table, and those that are under one. */
const tasksBound = ({ late }: RuleTable): { readonly always: readonly number[]; readonly ever: readonly number[] } => {
  const [first = NOTHING_LATE, ...rest] = late;
  const sets = rest.map(({ tasks }) => new Set(tasks));
  return {
    always: first.tasks.filter((at) => sets.every((set) => set.has(at))),
    ever: [...new Set(late.flatMap(({ tasks }) => tasks))],
  };
};

const tasksOf = (tables: readonly RuleTable[], open: readonly number[], asked: Asked, whole: boolean): Extent => {
  const all = whole ? together(tables, asked) : null;
  if (all !== null) {
    const counts = all.map((sets) => new Set(sets.flatMap(({ tasks }) => tasks)).size);
    return { least: Math.min(...counts), most: Math.max(...counts), exact: true };
  }
  const bounds = tables.map(tasksBound);
  return {
    least: new Set(bounds.flatMap(({ always }) => always)).size,
    most: new Set([...open, ...bounds.flatMap(({ ever }) => ever)]).size,
    exact: false,
  };
};

const extent = (least: number, most: number, exact: boolean): Extent =>
  Object.freeze({ least, most, exact: exact || least === most });

/**
 * How few and how many duties and tasks are late under all combinations of the readings of a regulation. Each rule is
 * asked under every combination of the ambiguities that can have a say in it, alone or together; rules that share one are
 * put together. Exact up to 4,096 combinations that decide together, beyond that a bound that none leaves.
 */
export const envelopeOf = (asked: Asked): { readonly envelope: Envelope; readonly always: ReadonlySet<string> } => {
  const { opened } = asked;
  const extents = extentsOf(asked);
  const tables = extents.flatMap((one) => ("table" in one ? [one.table] : []));
  const bounded = extents.flatMap((one) => ("table" in one ? [] : [one]));
  const duties = sum(groupsOf(tables).map((group) => dutiesOf(group, asked)));
  const more = bounded.reduce((total, { most }) => total + most, 0);
  const open = bounded.flatMap(({ tasks }) => tasks);
  const tasks = tasksOf(tables, open, asked, bounded.length === 0);
  const isWhole = bounded.length === 0;
  const envelope: Envelope = Object.freeze({
    combinations: countOf(
      choicesOf(
        opened.profile,
        opened.profile.readings.map(({ code }) => code),
      ),
    ),
    deciding: Object.freeze(choicesOf(opened.profile, codesOf(tables)).map(({ code }) => code)),
    // A late task has a late duty.
    lateDuties: extent(Math.max(duties.least, tasks.least), duties.most + more, duties.exact && isWhole),
    lateTasks: extent(tasks.least, tasks.most, tasks.exact && isWhole),
  });
  return { envelope, always: new Set(extents.flatMap((one) => ("always" in one ? one.always : []))) };
};
