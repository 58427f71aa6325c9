import type { Condition, FactCondition, FactName, Facts, FactValue } from "../../profiles/condition.js";
import { compileCondition, type Predicate } from "./compile-condition.js";

/** One reader a fact: a load that always sees the same name is several times as fast as one that sees them all. */
const READ: { readonly [name in FactName]: (facts: Facts) => FactValue } = {
  hasDeadline: (facts) => facts.hasDeadline,
  classified: (facts) => facts.classified,
  secrecy: (facts) => facts.secrecy,
  urgent: (facts) => facts.urgent,
  multiUnit: (facts) => facts.multiUnit,
  multiUnitStated: (facts) => facts.multiUnitStated,
  documentTasks: (facts) => facts.documentTasks,
  units: (facts) => facts.units,
  opinions: (facts) => facts.opinions,
  writtenReportRequired: (facts) => facts.writtenReportRequired,
  phase: (facts) => facts.phase,
  cell: (facts) => facts.cell,
  started: (facts) => facts.started,
  dueSoon: (facts) => facts.dueSoon,
  registered: (facts) => facts.registered,
  progressReported: (facts) => facts.progressReported,
  resultIssued: (facts) => facts.resultIssued,
  resultRecorded: (facts) => facts.resultRecorded,
  completed: (facts) => facts.completed,
  confirmed: (facts) => facts.confirmed,
  delayExplained: (facts) => facts.delayExplained,
  coordinators: (facts) => facts.coordinators,
};

/** Comparisons that fit into the bits of a number; more are answered one by one. */
const MOST_BITS = 30;
/** Values of a fact, and combinations of answers, that are remembered; those of real tasks are few. */
const MOST_KEPT = 1024;

/** The comparisons of one fact: its value gives all of their answers at once, as bits. */
class FactTable {
  readonly #read: (facts: Facts) => FactValue;
  readonly #tests: { readonly bit: number; readonly holds: Predicate }[] = [];
  readonly #known = new Map<FactValue, number>();

  constructor(fact: FactName) {
    this.#read = READ[fact];
  }

  add(bit: number, condition: FactCondition): void {
    this.#tests.push({ bit, holds: compileCondition(condition) });
  }

  bits(facts: Facts): number {
    const value = this.#read(facts);
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    let bits = 0;
    for (const { bit, holds } of this.#tests) if (holds(facts)) bits |= bit;
    if (this.#known.size < MOST_KEPT) this.#known.set(value, bits);
    return bits;
  }
}

const comparisonsOf = (condition: Condition): readonly FactCondition[] => {
  if ("fact" in condition) return [condition];
  if ("not" in condition) return comparisonsOf(condition.not);
  return ("all" in condition ? condition.all : condition.any).flatMap(comparisonsOf);
};

/** The distinct comparisons of some conditions, by fact; `null` when they are too many. */
const tablesOf = (conditions: readonly Condition[]): readonly FactTable[] | null => {
  const distinct = new Map(
    conditions.flatMap(comparisonsOf).map((comparison) => [JSON.stringify(comparison), comparison] as const),
  );
  if (distinct.size > MOST_BITS) return null;
  const tables = new Map<FactName, FactTable>();
  let bit = 1;
  for (const comparison of distinct.values()) {
    const table = tables.get(comparison.fact) ?? new FactTable(comparison.fact);
    tables.set(comparison.fact, table);
    table.add(bit, comparison);
    bit <<= 1;
  }
  return [...tables.values()];
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
  #tables: readonly FactTable[] | null | undefined;
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

  #remembered(tables: readonly FactTable[], facts: Facts): readonly boolean[] {
    let bits = 0;
    for (const table of tables) bits |= table.bits(facts);
    const known = this.#known.get(bits);
    if (known !== undefined) return known;
    const answers = this.#answers(facts);
    if (this.#known.size < MOST_KEPT) this.#known.set(bits, answers);
    return answers;
  }
}
