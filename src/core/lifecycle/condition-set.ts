import {
  type Condition,
  comparisonsOf,
  FACT_NAMES,
  type FactCondition,
  type FactName,
  type Facts,
  type FactValue,
} from "../../language/condition.js";
import { compileCondition, type Predicate } from "./compile-condition.js";

/** Comparisons that fit into the bits of a number; more are answered one by one. */
const MOST_BITS = 30;
/** Values of a fact, and combinations of answers, that are remembered; those of real tasks are few. */
const MOST_KEPT = 1024;

/** The comparisons of one fact: its value gives all of their answers at once, as bits. */
class FactTable {
  readonly #fact: FactName;
  readonly #tests: { readonly bit: number; readonly holds: Predicate }[] = [];
  readonly #known = new Map<FactValue | null, number>();
  /** The answers when the fact is yes and when it is no, as most facts are. */
  yes = 0;
  no = 0;

  constructor(fact: FactName) {
    this.#fact = fact;
  }

  add(bit: number, condition: FactCondition): void {
    this.#tests.push({ bit, holds: compileCondition(condition) });
    this.yes = this.#answers(true);
    this.no = this.#answers(false);
  }

  /** The answers for a value that is neither yes nor no. */
  other(value: FactValue | null): number {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const bits = this.#answers(value);
    if (this.#known.size < MOST_KEPT) this.#known.set(value, bits);
    return bits;
  }

  #answers(value: FactValue | null): number {
    // The comparisons of a table ask for its own fact and no other, so one fact stands for all.
    const facts = { [this.#fact]: value } as unknown as Facts;
    return this.#tests.reduce((bits, { bit, holds }) => (holds(facts) ? bits | bit : bits), 0);
  }
}

type Tables = Readonly<Record<FactName, FactTable | null>>;

const bitsOf = (table: FactTable | null, value: FactValue | null): number => {
  if (table === null) return 0;
  return value === true ? table.yes : value === false ? table.no : table.other(value);
};

/** The answers to all comparisons. Every fact is named: a load that always sees one name is the fastest there is. */
const answerBits = (tables: Tables, facts: Facts): number =>
  bitsOf(tables.hasDeadline, facts.hasDeadline) |
  bitsOf(tables.classified, facts.classified) |
  bitsOf(tables.secrecy, facts.secrecy) |
  bitsOf(tables.urgent, facts.urgent) |
  bitsOf(tables.multiUnit, facts.multiUnit) |
  bitsOf(tables.multiUnitStated, facts.multiUnitStated) |
  bitsOf(tables.documentTasks, facts.documentTasks) |
  bitsOf(tables.units, facts.units) |
  bitsOf(tables.opinions, facts.opinions) |
  bitsOf(tables.writtenReportRequired, facts.writtenReportRequired) |
  bitsOf(tables.coordinatorDelay, facts.coordinatorDelay) |
  bitsOf(tables.phase, facts.phase) |
  bitsOf(tables.cell, facts.cell) |
  bitsOf(tables.started, facts.started) |
  bitsOf(tables.dueSoon, facts.dueSoon) |
  bitsOf(tables.registered, facts.registered) |
  bitsOf(tables.progressReported, facts.progressReported) |
  bitsOf(tables.resultIssued, facts.resultIssued) |
  bitsOf(tables.resultRecorded, facts.resultRecorded) |
  bitsOf(tables.completed, facts.completed) |
  bitsOf(tables.confirmed, facts.confirmed) |
  bitsOf(tables.delayExplained, facts.delayExplained) |
  bitsOf(tables.coordinators, facts.coordinators);

/** The distinct comparisons of some conditions, by fact; `null` when they are too many. */
const tablesOf = (conditions: readonly Condition[]): Tables | null => {
  const distinct = new Map(
    conditions.flatMap(comparisonsOf).map((comparison) => [JSON.stringify(comparison), comparison] as const),
  );
  if (distinct.size > MOST_BITS) return null;
  const tables = Object.fromEntries(FACT_NAMES.map((name) => [name, null])) as Record<FactName, FactTable | null>;
  let bit = 1;
  for (const comparison of distinct.values()) {
    const table = tables[comparison.fact] ?? new FactTable(comparison.fact);
    tables[comparison.fact] = table;
    table.add(bit, comparison);
    bit <<= 1;
  }
  return tables;
};

/**
 * All conditions of a profile, answered together. Many rules share a condition, conditions share comparisons, and tasks
 * share the answers: they are worked out once for a combination of answers and remembered.
 */
export class ConditionSet {
  readonly #conditions: Condition[] = [];
  readonly #predicates: Predicate[] = [];
  readonly #places = new Map<string, number>();
  readonly #known = new Map<number, readonly boolean[]>();
  #tables: Tables | null | undefined;
  /** The facts that were asked about last: the rules of one task ask one after another. */
  #facts: Facts | null = null;
  #verdicts: readonly boolean[] = [];

  /** The predicate of a condition; the same one for the same condition. All are added before the first is asked. */
  add(condition: Condition | undefined): Predicate {
    if (condition === undefined) return () => true;
    const place = this.place(condition);
    return (facts) => this.verdicts(facts)[place] === true;
  }

  /** Where the answer to a condition stands among `verdicts`. */
  place(condition: Condition): number {
    const key = JSON.stringify(condition);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#conditions.push(condition) - 1;
    this.#predicates.push(compileCondition(condition));
    this.#places.set(key, place);
    this.#tables = undefined;
    this.#facts = null;
    this.#known.clear();
    return place;
  }

  /** Whether each condition holds, in the order of their places. */
  verdicts(facts: Facts): readonly boolean[] {
    if (facts === this.#facts) return this.#verdicts;
    this.#tables = this.#tables === undefined ? tablesOf(this.#conditions) : this.#tables;
    this.#verdicts = this.#tables === null ? this.#answers(facts) : this.#remembered(this.#tables, facts);
    this.#facts = facts;
    return this.#verdicts;
  }

  #answers(facts: Facts): readonly boolean[] {
    return this.#predicates.map((holds) => holds(facts));
  }

  #remembered(tables: Tables, facts: Facts): readonly boolean[] {
    const bits = answerBits(tables, facts);
    const known = this.#known.get(bits);
    if (known !== undefined) return known;
    const answers = this.#answers(facts);
    if (this.#known.size < MOST_KEPT) this.#known.set(bits, answers);
    return answers;
  }
}
