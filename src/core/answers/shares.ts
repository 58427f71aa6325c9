import {
  answering,
  anything,
  type OptionChecks,
  oneOf,
  requireOptions,
  requireValue,
  wholeBetween,
} from "../../answering.js";
import { CELLS, type Cell } from "../../language/vocabulary.js";

/** How many tasks stand in each cell. */
export type Counts = Readonly<Record<Cell, number>>;

/** The cells of tasks that a register does not tell enough of: a printed summary knows none. */
type UnknownCell = "doneUndated" | "openUndetermined";

/** The counts of a summary that somebody published: what it does not know is 0. */
export type PublishedCounts = Omit<Counts, UnknownCell> &
  Partial<Pick<Counts, UnknownCell>> & {
    /** Tasks of which progress, a result or the finish is recorded; only `updatedOfTotal` asks for them. */
    readonly updated?: number;
  };

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
  onTimeOfTotal: { over: "on time", under: "total" },
  onTimeOfDue: { over: "on time", under: "done + overdue" },
  lateOrOverdueOfTotal: { over: "late + overdue", under: "total" },
  updatedOfTotal: { over: "updated", under: "total" },
} as const;

/** The name of a formula of a share, `doneOfTotal`; what each counts, and over what, stands in `FORMULAS`. */
export type Formula = keyof typeof FORMULAS;
/** The names of all formulas of shares, in the order of `FORMULAS`. */
export const FORMULA_NAMES = Object.keys(FORMULAS) as readonly Formula[];

/** The totals that formulas are written in. */
export interface Totals {
  readonly total: number;
  readonly done: number;
  readonly open: number;
  readonly timedDone: number;
  /** Open and past its deadline. */
  readonly overdue: number;
  readonly counts: Counts;
  readonly updated: number;
}

/** @param awaitingOverdue - Of what is open and overdue, so many tasks are done and wait for confirmation. */
export const totalsOf = (counts: Counts, updated: number, awaitingOverdue = 0): Totals => {
  const timedDone = counts.doneOnTime + counts.doneLate;
  const done = timedDone + counts.doneNoDeadline + counts.doneUndated;
  const open = counts.openInTime + counts.openOverdue + counts.openNoDeadline + counts.openUndetermined;
  // What is done and not confirmed is late for nobody who leads.
  const overdue = counts.openOverdue - awaitingOverdue;
  return { total: done + open, done, open, timedDone, overdue, counts, updated };
};

const fraction = (
  formula: Formula,
  { total, done, open, timedDone, overdue, counts, updated }: Totals,
): readonly [over: number, under: number] => {
  switch (formula) {
    case "doneOfTotal":
      return [done, total];
    case "openOfTotal":
      return [open, total];
    case "doneOfDue":
      return [done, done + overdue];
    case "overdueOfDue":
      return [overdue, done + overdue];
    case "onTimeOfDone":
      return [counts.doneOnTime, done];
    case "lateOfDone":
      return [counts.doneLate, done];
    case "noDeadlineOfDone":
      return [counts.doneNoDeadline, done];
    case "overdueOfTimed":
      return [overdue, timedDone + overdue];
    case "overdueOfTotal":
      return [overdue, total];
    case "onTimeOfTotal":
      return [counts.doneOnTime, total];
    case "onTimeOfDue":
      return [counts.doneOnTime, done + overdue];
    case "lateOrOverdueOfTotal":
      return [counts.doneLate + overdue, total];
    case "updatedOfTotal":
      return [updated, total];
  }
};

/** How percentages are printed. Nothing is assumed: the formula, the rounding and the digits are all stated. */
export interface ShareOptions {
  /** What is counted, and over what. */
  readonly formula: Formula;
  /** How the last digit is found. */
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
    const { updated = 0, ...cells } = published;
    const counts: Counts = { ...NONE_UNKNOWN, ...cells };
    requireValue(updated, "counts.updated", wholeBetween(0, Number.MAX_SAFE_INTEGER));
    for (const cell of CELLS) requireValue(counts[cell], `counts.${cell}`, wholeBetween(0, Number.MAX_SAFE_INTEGER));
    requireOptions(options, SHARE_CHECKS, "share");
    for (const [name, check] of Object.entries(SHARE_CHECKS))
      requireValue(Reflect.get(options, name), `share.${name}`, check);
    return shareOf(totalsOf(counts, updated), options);
  });

const COUNT_CHECKS: OptionChecks = {
  ...Object.fromEntries(CELLS.map((cell) => [cell, anything])),
  updated: anything,
};

/** A share of totals that are known to be sound. */
export const shareOf = (totals: Totals, { formula, rounding, digits }: ShareOptions): string | null => {
  const [over, under] = fraction(formula, totals);
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

export const SHARE_CHECKS = {
  formula: oneOf(FORMULA_NAMES),
  rounding: oneOf(["halfUp", "truncate", "up"]),
  digits: wholeBetween(0, MOST_DIGITS),
};
