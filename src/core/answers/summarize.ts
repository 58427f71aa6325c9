import { aList, answering, kindWord, type OptionCheck, oneOf, requireOptions, requireValue } from "../../answering.js";
import { both } from "../../bilingual.js";
import { fail } from "../../errors.js";
import { AN_EVALUATION } from "../../expected.js";
import { type ActorId, CELLS, type Cell } from "../../language/vocabulary.js";
import { DUTY_STATES, type Duty, type TaskEvaluation } from "../model/evaluation.js";
import {
  type Counts,
  FORMULA_NAMES,
  FORMULAS,
  type Formula,
  type Rounding,
  SHARE_CHECKS,
  type ShareOptions,
  shareOf,
  totalsOf,
} from "./shares.js";
import { standsStill } from "./stands-still.js";

/** One line of a summary. */
export interface SummaryRow {
  /** `null` for tasks of which no body is known to lead, and for the total of all units. */
  readonly unit: string | null;
  /** Tasks that are done or open; those called off, or whose document is not issued yet, belong to no total. */
  readonly total: number;
  /** Those of them that are done, in time, late, without a deadline or on a day not recorded. */
  readonly done: number;
  /** Those of them that are open; what is done and not confirmed is open where the regulation says so. */
  readonly open: number;
  /** Tasks by cell, those among them that are done and not confirmed too. */
  readonly counts: Counts;
  /** Of these counts, what is done and waits for confirmation: the work of whoever confirms, late for nobody who leads. */
  readonly awaiting: Counts;
  /** Of these counts, what stands still: it waits for the answer to a return, or is suspended; late for nobody. */
  readonly paused: Counts;
  /** Tasks whose deadline is near. */
  readonly dueSoon: number;
  /** Tasks that are done and wait for confirmation. */
  readonly awaitingConfirmation: number;
  /** Tasks of bodies outside the scope of the regulation, counted apart: they belong to no total. */
  readonly outsideScope: number;
  /** Tasks that the body let become late and leads no longer; they belong to the total of whoever leads them. */
  readonly passedOnLate: number;
  /** Tasks that are suspended. */
  readonly suspended: number;
  /** Duties that are late, owed at once, or missed; that of bodies that lead together counts once in the total. */
  readonly duties: DutyCounts;
  /** Tasks of the total of which progress, a result or the finish is recorded. */
  readonly updated: number;
  /** In percent, by the formula of the summary; `null` when the base is 0. */
  readonly share: string | null;
  /** The same by every formula that was asked for, by their names. */
  readonly shares: Readonly<Partial<Record<Formula, string | null>>>;
}

/** What a role owes of which no body is named, as the Office does. */
export interface RoleRow {
  /** The role: `office`, or another actor of the regulation. */
  readonly actor: ActorId;
  /** Its duties that are late, owed at once, or missed. */
  readonly duties: DutyCounts;
}

/**
 * How many duties stand in the three states that need somebody; the duty to do the task itself is counted as a task.
 */
export interface DutyCounts {
  /** Duties whose last day has passed and that are not done. */
  readonly overdue: number;
  /** Duties that must be done and have no day; late for nobody. */
  readonly owed: number;
  /** Periods and states that ended unfulfilled. */
  readonly missed: number;
}

/** A formula with what it divides by what. */
export interface NamedFormula {
  /** The name of the formula, as options give it. */
  readonly name: Formula;
  /** What is counted, and its base. */
  readonly over: string;
  /** What it is divided by, as `over` is written: `done + overdue`. */
  readonly under: string;
}

/** The counts of a register by body, with a share by a formula that is printed with it. */
export interface Summary {
  /** The first of the formulas. */
  readonly formula: NamedFormula;
  /** Every formula that was asked for. */
  readonly formulas: readonly NamedFormula[];
  /** How the last digit of each share was found. */
  readonly rounding: Rounding;
  /** How many digits each share has after the decimal point. */
  readonly digits: number;
  /**
   * A row for each body that leads a task, or owes a duty, and one without a name for tasks of which none is known to
   * lead, with what is owed on them.
   */
  readonly units: readonly SummaryRow[];
  /** A row for each role that owes a duty of which no body is named: the Office, the assigner. */
  readonly roles: readonly RoleRow[];
  /** The counts of all tasks, each once, however many bodies lead it. */
  readonly all: SummaryRow;
}

const NO_DUTIES: DutyCounts = Object.freeze({ overdue: 0, owed: 0, missed: 0 });

/** What stands of a duty without its bearer: a joint duty of several leads is one. */
const withoutBearer = ({ key }: Duty): string => key.slice(0, key.lastIndexOf("/"));

/** The duty of the task itself is no duty of the count: the cells count tasks. */
const counts = (duty: Duty): duty is Duty & { state: keyof DutyCounts } =>
  duty.topic !== "doTask" && (duty.state === "overdue" || duty.state === "owed" || duty.state === "missed");

/** The duties of each body, of each role of which none is named, and of all. */
interface DutiesCounted {
  /** `null`: of whoever leads, where that is not known, or may not be written. */
  readonly of: ReadonlyMap<string | null, DutyCounts>;
  readonly ofRoles: ReadonlyMap<ActorId, DutyCounts>;
  readonly all: DutyCounts;
}

const countDuties = (lists: Iterable<readonly Duty[]>): DutiesCounted => {
  const of = new Map<string | null, Record<keyof DutyCounts, number>>();
  const ofRoles = new Map<ActorId, Record<keyof DutyCounts, number>>();
  const all = { ...NO_DUTIES };
  const joint = new Set<string>();
  const count = <K>(rows: Map<K, Record<keyof DutyCounts, number>>, key: K, state: keyof DutyCounts): void => {
    const own = rows.get(key) ?? { ...NO_DUTIES };
    own[state]++;
    rows.set(key, own);
  };
  const add = (duty: Duty & { state: keyof DutyCounts }): void => {
    if (duty.unit !== null || duty.actor === "lead") count(of, duty.unit, duty.state);
    else count(ofRoles, duty.actor, duty.state);
    const key = duty.key.startsWith("-/") ? duty.key : withoutBearer(duty);
    if (joint.has(key)) return;
    joint.add(key);
    all[duty.state]++;
  };
  for (const duties of lists) {
    // A frozen list is gone through by its places: to iterate it makes an object for each item.
    for (let i = 0; i < duties.length; i++) {
      const duty = duties[i];
      if (duty !== undefined && counts(duty)) add(duty);
    }
  }
  return { of, ofRoles, all: Object.freeze(all) };
};

/** Cells that belong to the total. */
const IN_TOTAL: ReadonlySet<Cell> = new Set(CELLS.filter((cell) => cell !== "cancelled" && cell !== "upcoming"));

/** The formulas that are asked for, at least one, and how shares are printed. */
interface StatedShares extends Omit<ShareOptions, "formula"> {
  readonly formulas: readonly [Formula, ...Formula[]];
}

/** A task in the row of a body, in the cell that it has there. */
interface Counted {
  readonly evaluation: TaskEvaluation;
  readonly cell: Cell;
}

/** A count of each cell, none in any. */
const noneOfEach = (): Record<Cell, number> =>
  Object.fromEntries(CELLS.map((cell) => [cell, 0])) as Record<Cell, number>;

const rowOf = (
  unit: string | null,
  tasks: readonly Counted[],
  passedOnLate: number,
  duties: DutyCounts,
  { formulas, ...how }: StatedShares,
): SummaryRow => {
  const counts = noneOfEach();
  const awaiting = noneOfEach();
  const paused = noneOfEach();
  const flags = { dueSoon: 0, awaitingConfirmation: 0, outsideScope: 0, suspended: 0 };
  let updated = 0;
  for (const { evaluation, cell } of tasks) {
    const { status, updatedOn, outsideScope } = evaluation;
    if (outsideScope === true && IN_TOTAL.has(cell)) {
      flags.outsideScope++;
      continue;
    }
    counts[cell]++;
    if (status.awaitingConfirmation) awaiting[cell]++;
    if (standsStill(evaluation)) paused[cell]++;
    if (updatedOn !== null && updatedOn !== undefined && IN_TOTAL.has(cell)) updated++;
    if (status.dueSoon) flags.dueSoon++;
    if (status.awaitingConfirmation) flags.awaitingConfirmation++;
    if (status.suspended) flags.suspended++;
  }
  const totals = totalsOf(counts, updated, awaiting.openOverdue);
  const { total, done, open } = totals;
  const shares: Partial<Record<Formula, string | null>> = {};
  for (const formula of formulas) shares[formula] = shareOf(totals, { ...how, formula });
  return Object.freeze({
    unit,
    total,
    done,
    open,
    counts: Object.freeze(counts),
    awaiting: Object.freeze(awaiting),
    paused: Object.freeze(paused),
    ...flags,
    passedOnLate,
    duties: Object.freeze(duties),
    updated,
    share: shares[formulas[0]] ?? null,
    shares: Object.freeze(shares),
  });
};

export const DEFAULT_SHARE: ShareOptions = Object.freeze({ formula: "doneOfTotal", rounding: "halfUp", digits: 2 });

/** How the shares of a summary are printed. */
export interface SummaryOptions extends Partial<ShareOptions> {
  /** Several formulas at once; the first of them is `share`. */
  readonly formulas?: readonly Formula[];
}

const FORMULAS_GIVEN: OptionCheck = (value, path) => {
  if (!Array.isArray(value)) return aList(value, path);
  if (value.length === 0) return { code: "missing", path, expected: FORMULA_NAMES.join(", ") };
  const wrong = value.findIndex((name) => oneOf(FORMULA_NAMES)(name, path) !== undefined);
  return wrong === -1 ? undefined : oneOf(FORMULA_NAMES)(value[wrong], `${path}[${wrong}]`);
};

/** @throws DondocError with everything that is wrong with the options of a summary. */
export const requireShare = (options: unknown): void =>
  requireOptions(options, { ...SHARE_CHECKS, formulas: FORMULAS_GIVEN }, "share");

/** The formulas that are asked for and how shares are printed, with what is usual where nothing is said. */
export const statedShares = ({ formula, formulas = [], ...how }: SummaryOptions): StatedShares => {
  const { formula: usual, ...usually } = DEFAULT_SHARE;
  const [first = usual, ...others] = [...new Set([...(formula === undefined ? [] : [formula]), ...formulas])];
  return { ...usually, ...how, formulas: [first, ...others] };
};

const named = (name: Formula): NamedFormula => Object.freeze({ name, ...FORMULAS[name] });

/**
 * Counts tasks by the bodies that lead them, a task of several once in the total: totals, the four cells, tasks without a deadline, and a share by a named formula. Called-off
 * tasks are counted apart and belong to no total.
 *
 * @param evaluations - Results of `evaluate`, or the `tasks` of `evaluateRegister`; stored ones too.
 * @param options - Formula, rounding and digits of the share; printed with the summary.
 * @param ofRegister - The duties of bodies that are counted with them: `register.duties`.
 * @throws DondocError for an option that is not known, or something that is no evaluation.
 * @example
 * const { tasks } = evaluateRegister([{ id: "1", dueOn: "2026-03-04" }], { profile: laoCai, asOf: "2026-03-05" });
 * summarize(tasks, { formula: "overdueOfTotal", digits: 1 }).all.share; // "100.0"
 */
export const summarize = (
  evaluations: readonly TaskEvaluation[],
  options: SummaryOptions = {},
  ofRegister: readonly Duty[] = [],
): Summary =>
  answering("evaluations", () => {
    requireShare(options);
    requireEvaluations(evaluations);
    requireValue(ofRegister, "ofRegister", aList);
    const wrong = Array.from(ofRegister).findIndex((duty) => !isDuty(duty));
    if (wrong >= 0)
      fail({
        code: "wrong-type",
        path: `ofRegister[${wrong}]`,
        found: kindWord(ofRegister[wrong]),
        expected: AN_EVALUATION,
      });
    return summaryOf(evaluations, options, ofRegister);
  });

const isListOf = (value: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && Array.from(value).every(isOne);

/** Whether something is a duty, as far as duties are counted and listed: of a result just made, or of a stored one. */
export const isDuty = (value: unknown): boolean => {
  const { key, state, unit, topic } = Object(value) as Partial<Duty>;
  return (
    [key, topic].every((text) => typeof text === "string") &&
    DUTY_STATES.some((known) => known === state) &&
    (unit === null || typeof unit === "string")
  );
};

/** Whether something is what `evaluate` gives, as far as it is counted. */
const isCounted = (value: unknown): boolean => {
  const { status, lead, leads, duties } = Object(value) as Partial<TaskEvaluation>;
  const isLed = (lead === null || typeof lead === "string") && isListOf(leads, (name) => typeof name === "string");
  return CELLS.some((cell) => cell === status?.cell) && isLed && isListOf(duties, isDuty);
};

const requireEvaluations = (evaluations: readonly unknown[]): void => {
  requireValue(evaluations, "evaluations", aList);
  const wrong = Array.from(evaluations).findIndex((one) => !isCounted(one));
  if (wrong >= 0)
    fail({
      code: "wrong-type",
      path: `evaluations[${wrong}]`,
      found: kindWord(evaluations[wrong]),
      expected: both("các kết quả của evaluate", "results of evaluate"),
    });
};

/** States of the duty to do a task that are late. */
const LATE: ReadonlySet<Duty["state"]> = new Set(["overdue", "metLate"]);
/** A cell that is late, where nobody knows whether whoever leads is. */
const NOT_KNOWN: Readonly<Partial<Record<Cell, Cell>>> = { openOverdue: "openUndetermined", doneLate: "doneUndated" };

/** Who answers for doing a task, by the duties to do it. */
interface Answered {
  /** The bodies that let it become late, each by its own duty. */
  readonly late: ReadonlySet<string>;
  /** Those that lead it and owed it by its deadline, late or not. */
  readonly owed: ReadonlySet<string>;
  /** Whether any body did. */
  readonly byAny: boolean;
}

const NOBODY: ReadonlySet<string> = new Set();

/** What says nothing of who is late: it hangs on a question, ended with a tenure, or was met before the task was open again. */
const isUnowed = ({ state, reason }: Duty, cell: Cell): boolean =>
  state === "undetermined" || reason === "tenureEnded" || (state === "met" && cell === "openOverdue");

const answeredOf = ({ duties, leads, status }: TaskEvaluation): Answered => {
  let late: Set<string> | null = null;
  let owed: Set<string> | null = null;
  let byAny = false;
  // A frozen list is gone through by its places: to iterate it makes an object for each item.
  for (let i = 0; i < duties.length; i++) {
    const duty = duties[i];
    if (duty?.topic !== "doTask" || duty.unit === null) continue;
    byAny = true;
    if (LATE.has(duty.state)) late = (late ?? new Set()).add(duty.unit);
    if (!isUnowed(duty, status.cell) && leads.includes(duty.unit)) owed = (owed ?? new Set()).add(duty.unit);
  }
  return { late: late ?? NOBODY, owed: owed ?? NOBODY, byAny };
};

/**
 * The rows that count a task: those of the bodies that lead it. What became late before it was handed over is late at
 * the body that led then: a new lead, or one that joined, is late by a deadline of its own tenure only, and until there
 * is one nobody knows.
 */
const rowsOf = ({ leads, status }: TaskEvaluation, answered: Answered): ReadonlyMap<string | null, Cell> => {
  if (leads.length === 0) return new Map([[null, status.cell]]);
  const { late, owed, byAny } = answered;
  const unknown = NOT_KNOWN[status.cell];
  if (!byAny || unknown === undefined) return new Map(leads.map((unit) => [unit, status.cell]));
  return new Map(leads.map((unit) => [unit, late.has(unit) || owed.has(unit) ? status.cell : unknown]));
};

/** The rows that count a task, with the cell that it has in each: several where bodies lead it together. */
export const cellsOfLeads = (evaluation: TaskEvaluation): ReadonlyMap<string | null, Cell> =>
  rowsOf(evaluation, answeredOf(evaluation));

const BY_NOBODY: readonly string[] = [];

/** The bodies that let a task become late and lead it no longer. */
const passedOnBy = ({ leads }: TaskEvaluation, { late }: Answered): readonly string[] =>
  late.size === 0 ? BY_NOBODY : [...late].filter((unit) => !leads.includes(unit));

/** The summary of results that were just made: nothing of them is asked. */
export const summaryOf = (
  evaluations: readonly TaskEvaluation[],
  options: SummaryOptions,
  ofRegister: readonly Duty[],
): Summary => {
  const stated = statedShares(options);
  const byUnit = new Map<string | null, Counted[]>();
  const add = (unit: string | null, counted: Counted): void => {
    const group = byUnit.get(unit);
    if (group === undefined) byUnit.set(unit, [counted]);
    else group.push(counted);
  };
  const passedOn = new Map<string, number>();
  let passedOnTasks = 0;
  const all: Counted[] = [];
  for (const evaluation of evaluations) {
    const answered = answeredOf(evaluation);
    const { leads, status } = evaluation;
    const counted = { evaluation, cell: status.cell };
    all.push(counted);
    // Most tasks have one lead, or none that is known, and count there as they do in the total.
    if (leads.length < 2 && NOT_KNOWN[status.cell] === undefined) add(leads[0] ?? null, counted);
    else for (const [unit, cell] of rowsOf(evaluation, answered)) add(unit, { evaluation, cell });
    const before = passedOnBy(evaluation, answered);
    for (const unit of before) passedOn.set(unit, (passedOn.get(unit) ?? 0) + 1);
    if (before.length > 0) passedOnTasks++;
  }
  const duties = countDuties([ofRegister, ...evaluations.map((evaluation) => evaluation.duties)]);
  // A body that leads nothing any more may still owe what it let become late.
  for (const unit of [...passedOn.keys(), ...duties.of.keys()]) if (!byUnit.has(unit)) byUnit.set(unit, []);
  const ofUnit = (unit: string | null): DutyCounts => duties.of.get(unit) ?? NO_DUTIES;
  return Object.freeze({
    formula: named(stated.formulas[0]),
    formulas: Object.freeze(stated.formulas.map(named)),
    rounding: stated.rounding,
    digits: stated.digits,
    units: Object.freeze(
      [...byUnit].map(([unit, group]) => rowOf(unit, group, passedOn.get(unit ?? "") ?? 0, ofUnit(unit), stated)),
    ),
    roles: Object.freeze(
      [...duties.ofRoles].map(([actor, own]) => Object.freeze({ actor, duties: Object.freeze(own) })),
    ),
    all: rowOf(null, all, passedOnTasks, duties.all, stated),
  });
};
