import {
  aList,
  answering,
  anything,
  kindWord,
  type OptionChecks,
  oneOf,
  requireOptions,
  requireValue,
  wholeBetween,
} from "../../answering.js";
import { fail } from "../../errors.js";
import { CELLS, type Cell } from "../../language/vocabulary.js";
import type { Duty, TaskEvaluation } from "../model/evaluation.js";

/** How many tasks stand in each cell. */
export type Counts = Readonly<Record<Cell, number>>;

/** The cells of tasks that a register does not tell enough of: a printed summary knows none. */
type UnknownCell = "doneUndated" | "openUndetermined";

/** The counts of a summary that somebody published: what it does not know is 0. */
export type PublishedCounts = Omit<Counts, UnknownCell> & Partial<Pick<Counts, UnknownCell>>;

const NONE_UNKNOWN: Readonly<Record<UnknownCell, number>> = { doneUndated: 0, openUndetermined: 0 };

/** How a percentage is brought to its last digit. `up` is what 100 % less a truncated share comes to. */
export type Rounding = "halfUp" | "truncate" | "up";

/** The shares that published summaries use; each names its numerator and its base. */
export const FORMULAS = {
  doneOfTotal: { over: "done", under: "total" },
  openOfTotal: { over: "open", under: "total" },
  doneOfDue: { over: "done", under: "done + overdue" },
  overdueOfDue: { over: "overdue", under: "done + overdue" },
  onTimeOfDone: { over: "on time", under: "done" },
  lateOfDone: { over: "late", under: "done" },
  noDeadlineOfDone: { over: "done without deadline", under: "done" },
  overdueOfTimed: { over: "overdue", under: "done with deadline + overdue" },
  overdueOfTotal: { over: "overdue", under: "total" },
} as const;

export type Formula = keyof typeof FORMULAS;
export const FORMULA_NAMES = Object.keys(FORMULAS) as readonly Formula[];

/** The totals that formulas are written in. */
interface Totals {
  readonly total: number;
  readonly done: number;
  readonly open: number;
  readonly timedDone: number;
  readonly counts: Counts;
}

const totalsOf = (counts: Counts): Totals => {
  const timedDone = counts.doneOnTime + counts.doneLate;
  const done = timedDone + counts.doneNoDeadline + counts.doneUndated;
  const open = counts.openInTime + counts.openOverdue + counts.openNoDeadline + counts.openUndetermined;
  return { total: done + open, done, open, timedDone, counts };
};

const fraction = (
  formula: Formula,
  { total, done, open, timedDone, counts }: Totals,
): readonly [over: number, under: number] => {
  switch (formula) {
    case "doneOfTotal":
      return [done, total];
    case "openOfTotal":
      return [open, total];
    case "doneOfDue":
      return [done, done + counts.openOverdue];
    case "overdueOfDue":
      return [counts.openOverdue, done + counts.openOverdue];
    case "onTimeOfDone":
      return [counts.doneOnTime, done];
    case "lateOfDone":
      return [counts.doneLate, done];
    case "noDeadlineOfDone":
      return [counts.doneNoDeadline, done];
    case "overdueOfTimed":
      return [counts.openOverdue, timedDone + counts.openOverdue];
    case "overdueOfTotal":
      return [counts.openOverdue, total];
  }
};

/** How percentages are printed. Nothing is assumed: the formula, the rounding and the digits are all stated. */
export interface ShareOptions {
  readonly formula: Formula;
  readonly rounding: Rounding;
  /** Digits after the decimal point. */
  readonly digits: number;
}

/**
 * A share in percent, computed in whole numbers so that no binary fraction decides a digit. `null` when the base is 0.
 *
 * @example
 * share(counts, { formula: "doneOfTotal", rounding: "halfUp", digits: 2 }); // "84.46" for 13119 done of 15533
 */
export const share = (published: PublishedCounts, options: ShareOptions): string | null =>
  answering("share", () => {
    requireOptions(published, COUNT_CHECKS, "counts");
    const counts: Counts = { ...NONE_UNKNOWN, ...published };
    for (const cell of CELLS) requireValue(counts[cell], `counts.${cell}`, wholeBetween(0, Number.MAX_SAFE_INTEGER));
    requireShare(options);
    for (const [name, check] of Object.entries(SHARE_CHECKS))
      requireValue(Reflect.get(options, name), `share.${name}`, check);
    return shareOf(counts, options);
  });

const COUNT_CHECKS: OptionChecks = Object.fromEntries(CELLS.map((cell) => [cell, anything]));

const shareOf = (counts: Counts, { formula, rounding, digits }: ShareOptions): string | null => {
  const [over, under] = fraction(formula, totalsOf(counts));
  if (under === 0) return null;
  const scaled = BigInt(over) * 100n * 10n ** BigInt(digits);
  const base = BigInt(under);
  const floor = scaled / base;
  const rest = scaled - floor * base;
  const raise = rounding === "up" ? rest > 0n : rounding === "halfUp" && rest * 2n >= base;
  const text = String(raise ? floor + 1n : floor).padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
};

/** More digits than a share of tasks has. */
const MOST_DIGITS = 100;

const SHARE_CHECKS = {
  formula: oneOf(FORMULA_NAMES),
  rounding: oneOf(["halfUp", "truncate", "up"]),
  digits: wholeBetween(0, MOST_DIGITS),
};

/** @throws DondocError with everything that is wrong with the options of a share. */
export const requireShare = (options: unknown): void => requireOptions(options, SHARE_CHECKS, "share");

/** One line of a summary. */
export interface SummaryRow {
  /** `null` for tasks without a lead, and for the total of all units. */
  readonly unit: string | null;
  readonly total: number;
  readonly done: number;
  readonly open: number;
  readonly counts: Counts;
  readonly dueSoon: number;
  readonly awaitingConfirmation: number;
  readonly suspended: number;
  /** Duties that are late, owed at once, or missed; that of bodies that lead together counts once in the total. */
  readonly duties: DutyCounts;
  /** In percent, by the formula of the summary; `null` when the base is 0. */
  readonly share: string | null;
}

export interface DutyCounts {
  readonly overdue: number;
  readonly owed: number;
  readonly missed: number;
}

export interface Summary {
  readonly formula: { readonly name: Formula; readonly over: string; readonly under: string };
  readonly rounding: Rounding;
  readonly digits: number;
  readonly units: readonly SummaryRow[];
  readonly all: SummaryRow;
}

const NO_DUTIES: DutyCounts = Object.freeze({ overdue: 0, owed: 0, missed: 0 });

/** What stands of a duty without its bearer: a joint duty of several leads is one. */
const withoutBearer = ({ key }: Duty): string => key.slice(0, key.lastIndexOf("/"));

/** The duty of the task itself is no duty of the count: the cells count tasks. */
const counts = (duty: Duty): duty is Duty & { state: keyof DutyCounts } =>
  duty.topic !== "doTask" && (duty.state === "overdue" || duty.state === "owed" || duty.state === "missed");

/** The duties of each body, and of all. */
const countDuties = (
  lists: Iterable<readonly Duty[]>,
): { readonly of: ReadonlyMap<string, DutyCounts>; readonly all: DutyCounts } => {
  const of = new Map<string, { overdue: number; owed: number; missed: number }>();
  const all = { ...NO_DUTIES };
  const joint = new Set<string>();
  const add = (duty: Duty & { state: keyof DutyCounts }): void => {
    if (duty.unit !== null) {
      const own = of.get(duty.unit) ?? { ...NO_DUTIES };
      own[duty.state]++;
      of.set(duty.unit, own);
    }
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
  return { of, all: Object.freeze(all) };
};

const rowOf = (
  unit: string | null,
  evaluations: readonly TaskEvaluation[],
  duties: DutyCounts,
  options: ShareOptions,
): SummaryRow => {
  const counts = Object.fromEntries(CELLS.map((cell) => [cell, 0])) as Record<Cell, number>;
  const flags = { dueSoon: 0, awaitingConfirmation: 0, suspended: 0 };
  for (const { status } of evaluations) {
    counts[status.cell]++;
    if (status.dueSoon) flags.dueSoon++;
    if (status.awaitingConfirmation) flags.awaitingConfirmation++;
    if (status.suspended) flags.suspended++;
  }
  const { total, done, open } = totalsOf(counts);
  return Object.freeze({
    unit,
    total,
    done,
    open,
    counts: Object.freeze(counts),
    ...flags,
    duties: Object.freeze(duties),
    share: shareOf(counts, options),
  });
};

export const DEFAULT_SHARE: ShareOptions = Object.freeze({ formula: "doneOfTotal", rounding: "halfUp", digits: 2 });

/**
 * Counts tasks by the bodies that lead them, a task of several once in the total: totals, the four cells, tasks without a deadline, and a share by a named formula. Called-off
 * tasks are counted apart and belong to no total.
 *
 * @param options - Formula, rounding and digits of the share; printed with the summary.
 */
export const summarize = (
  evaluations: readonly TaskEvaluation[],
  options: Partial<ShareOptions> = {},
  ofRegister: readonly Duty[] = [],
): Summary =>
  answering("evaluations", () => {
    requireShare(options);
    requireEvaluations(evaluations);
    return summaryOf(evaluations, options, ofRegister);
  });

/** Whether something is what `evaluate` gives, as far as it is counted. */
const isCounted = (value: unknown): boolean => {
  const { status, lead } = Object(value) as Partial<TaskEvaluation>;
  return CELLS.some((cell) => cell === status?.cell) && (lead === null || typeof lead === "string");
};

const requireEvaluations = (evaluations: readonly unknown[]): void => {
  requireValue(evaluations, "evaluations", aList);
  const wrong = Array.from(evaluations).findIndex((one) => !isCounted(one));
  if (wrong >= 0)
    fail({
      code: "wrong-type",
      path: `evaluations[${wrong}]`,
      found: kindWord(evaluations[wrong]),
      expected: "results of evaluate",
    });
};

const summaryOf = (
  evaluations: readonly TaskEvaluation[],
  options: Partial<ShareOptions>,
  ofRegister: readonly Duty[],
): Summary => {
  const stated: ShareOptions = { ...DEFAULT_SHARE, ...options };
  const byUnit = new Map<string | null, TaskEvaluation[]>();
  const add = (unit: string | null, evaluation: TaskEvaluation): void => {
    const group = byUnit.get(unit);
    if (group === undefined) byUnit.set(unit, [evaluation]);
    else group.push(evaluation);
  };
  for (const evaluation of evaluations) {
    if (evaluation.leads.length === 0) add(evaluation.lead, evaluation);
    for (const unit of evaluation.leads) add(unit, evaluation);
  }
  const duties = countDuties([ofRegister, ...evaluations.map((evaluation) => evaluation.duties)]);
  // A body that leads nothing any more may still owe what it let become late.
  for (const unit of duties.of.keys()) if (!byUnit.has(unit)) byUnit.set(unit, []);
  const { over, under } = FORMULAS[stated.formula];
  const ofUnit = (unit: string | null): DutyCounts => (unit === null ? NO_DUTIES : (duties.of.get(unit) ?? NO_DUTIES));
  return Object.freeze({
    formula: Object.freeze({ name: stated.formula, over, under }),
    rounding: stated.rounding,
    digits: stated.digits,
    units: Object.freeze([...byUnit].map(([unit, group]) => rowOf(unit, group, ofUnit(unit), stated))),
    all: rowOf(null, evaluations, duties.all, stated),
  });
};
