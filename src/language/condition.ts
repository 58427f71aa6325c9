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
  writtenReportRequired: "boolean",
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
export type Facts = { readonly [name in FactName]: FactValue };

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
