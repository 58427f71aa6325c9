/**
 * Conditions in the format of json-rules-engine, closed over the facts and operators below: no paths, no code.
 */

/** The facts of a task that a condition can ask for, with the type of each. Published: a profile of one's own uses them too. */
export const FACTS = {
  /** The task has a (current) deadline. */
  hasDeadline: "boolean",
  /** Secrecy above `none`. */
  classified: "boolean",
  secrecy: "string",
  urgent: "boolean",
  /** Several tasks or units, or opinions to collect. */
  multiUnit: "boolean",
  /** The register says yes to `multiUnit` outright, without its parts. */
  multiUnitStated: "boolean",
  /** Tasks the document assigns; 0 when the register does not say. */
  documentTasks: "number",
  /** Units the task concerns: those stated, else its leads and coordinators; 0 when `multiUnit` is a plain yes or no. */
  units: "number",
  /** Bodies whose opinion has to be collected; 0 when the register does not say. */
  opinions: "number",
  /** `null` where the register does not say. */
  writtenReportRequired: "boolean",
  /** A coordinator was late in coordinating; nothing of a register says so, it is always `null`. */
  coordinatorDelay: "boolean",
  phase: "string",
  cell: "string",
  /** Progress has been reported, or a result issued or recorded. */
  started: "boolean",
  dueSoon: "boolean",
  registered: "boolean",
  progressReported: "boolean",
  resultIssued: "boolean",
  resultRecorded: "boolean",
  completed: "boolean",
  confirmed: "boolean",
  delayExplained: "boolean",
  coordinators: "number",
} as const;

export type FactName = keyof typeof FACTS;
export const FACT_NAMES = Object.keys(FACTS) as readonly FactName[];

export type FactValue = boolean | string | number;
/** `null`: not recorded; only of the facts in `UNKNOWABLE`. */
export type Facts = { readonly [name in FactName]: FactValue | null };

/** The facts that may not be recorded; all others are no when nothing is said of them. */
export const UNKNOWABLE: ReadonlySet<FactName> = new Set<FactName>(["writtenReportRequired", "coordinatorDelay"]);

export const OPERATORS = [
  "equal",
  "notEqual",
  "in",
  "notIn",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
] as const;
export type Operator = (typeof OPERATORS)[number];

export interface FactCondition {
  readonly fact: FactName;
  readonly operator: Operator;
  readonly value: FactValue | readonly FactValue[];
}

export type Condition =
  | FactCondition
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** A fact that has a value, written short. */
export const is = (fact: FactName, value: FactValue): FactCondition => ({ fact, operator: "equal", value });

/** What each form of a condition comes to. */
export interface ConditionCases<R> {
  readonly fact: (comparison: FactCondition) => R;
  readonly all: (parts: readonly R[]) => R;
  readonly any: (parts: readonly R[]) => R;
  readonly not: (part: R) => R;
}

/** What a condition comes to, its parts first: the only walk through conditions there is. */
export const foldCondition = <R>(condition: Condition, cases: ConditionCases<R>): R => {
  if ("fact" in condition) return cases.fact(condition);
  if ("not" in condition) return cases.not(foldCondition(condition.not, cases));
  return "all" in condition
    ? cases.all(condition.all.map((part) => foldCondition(part, cases)))
    : cases.any(condition.any.map((part) => foldCondition(part, cases)));
};

/** The comparisons of a condition. */
export const comparisonsOf = (condition: Condition): readonly FactCondition[] =>
  foldCondition<readonly FactCondition[]>(condition, {
    fact: (comparison) => [comparison],
    all: (parts) => parts.flat(),
    any: (parts) => parts.flat(),
    not: (part) => part,
  });
