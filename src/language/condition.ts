/**
 * Conditions in the format of json-rules-engine, closed over the facts and operators below: no paths, no code.
 */

/** The facts of a task that a condition can ask for, with the type of each. Published: a profile of one's own uses them too. */
export const FACTS = {
  /** The task has a (current) deadline. */
  hasDeadline: "boolean",
  /** Secrecy above `none`. */
  classified: "boolean",
  /** The degree of secrecy, one of `SECRECIES`. */
  secrecy: "string",
  /** The task is urgent. */
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
  /** A written report is asked; `null` where the register does not say. */
  writtenReportRequired: "boolean",
  /** A coordinator was late in coordinating; nothing of a register says so, it is always `null`. */
  coordinatorDelay: "boolean",
  /** Where the task stands in its life, one of `PHASES`. */
  phase: "string",
  /** The cell of a summary that it is counted in, one of `CELLS`. */
  cell: "string",
  /** Progress has been reported, or a result issued or recorded. */
  started: "boolean",
  /** The deadline is near, by the parameter `dueSoonWorkingDays`. */
  dueSoon: "boolean",
  /** The task was entered in the register or on the System. */
  registered: "boolean",
  /** Progress was reported. */
  progressReported: "boolean",
  /** A result was issued. */
  resultIssued: "boolean",
  /** A result was recorded. */
  resultRecorded: "boolean",
  /** The task was done, and that was not taken back. */
  completed: "boolean",
  /** That it is done was confirmed. */
  confirmed: "boolean",
  /** A delay was explained. */
  delayExplained: "boolean",
  /** How many coordinators are named. */
  coordinators: "number",
} as const;

/** The name of a published fact of a task, which conditions ask for. */
export type FactName = keyof typeof FACTS;
/** The names of all published facts, in the order of `FACTS`. */
export const FACT_NAMES = Object.keys(FACTS) as readonly FactName[];

/** What a fact can be: yes or no, a word of a closed list, or a number. */
export type FactValue = boolean | string | number;
/** `null`: not recorded; only of the facts in `UNKNOWABLE`. */
export type Facts = { readonly [name in FactName]: FactValue | null };

/** The facts that may not be recorded; all others are no when nothing is said of them. */
export const UNKNOWABLE: ReadonlySet<FactName> = new Set<FactName>(["writtenReportRequired", "coordinatorDelay"]);

/** How facts can be compared: the names are those of json-rules-engine. */
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
/** How a fact is compared; `in` and `notIn` take a list, the four comparisons of size numbers alone. */
export type Operator = (typeof OPERATORS)[number];

/** A fact that is compared with a value, or with several. */
export interface FactCondition {
  /** The fact that is asked for. */
  readonly fact: FactName;
  /** How the two are compared. */
  readonly operator: Operator;
  /** What the fact is compared with; a list for `in` and `notIn`. */
  readonly value: FactValue | readonly FactValue[];
}

/**
 * When a rule applies to a task, or a word for its state: a comparison, or several put together. What is not recorded
 * is a third value (Kleene).
 */
export type Condition =
  | FactCondition
  | {
      /** Holds when each of these does; never empty in a regulation of one's own. */
      readonly all: readonly Condition[];
    }
  | {
      /** Holds when one of these does; never empty in a regulation of one's own. */
      readonly any: readonly Condition[];
    }
  | {
      /** Holds when this does not. */
      readonly not: Condition;
    };

/** A fact that has a value, written short. */
export const is = (fact: FactName, value: FactValue): FactCondition => ({ fact, operator: "equal", value });

/** What each form of a condition comes to. */
export interface ConditionCases<R> {
  /** Of a comparison. */
  readonly fact: (comparison: FactCondition) => R;
  /** Of several that must all hold, by what each comes to. */
  readonly all: (parts: readonly R[]) => R;
  /** Of several of which one must hold, by what each comes to. */
  readonly any: (parts: readonly R[]) => R;
  /** Of one that must not hold, by what it comes to. */
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
