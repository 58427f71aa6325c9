import {
  type Condition,
  comparisonsOf,
  FACTS,
  type FactCondition,
  type FactName,
  type FactValue,
  foldCondition,
} from "../condition.js";
import { CELLS, type Cell, PHASES, type Phase, SECRECIES } from "../vocabulary.js";

/** Some facts of a task that can hold together. */
type World = Readonly<Partial<Record<FactName, FactValue>>>;

const compare = (
  a: FactValue | undefined,
  b: FactCondition["value"],
  test: (a: number, b: number) => boolean,
): boolean => typeof a === "number" && typeof b === "number" && test(a, b);

const comparisonHolds = ({ fact: name, operator, value }: FactCondition, world: World): boolean => {
  const fact = world[name];
  const list: readonly (FactValue | undefined)[] = typeof value === "object" ? value : [value];
  if (operator === "equal") return fact === value;
  if (operator === "notEqual") return fact !== value;
  if (operator === "in" || operator === "notIn") return list.includes(fact) === (operator === "in");
  if (operator === "lessThan") return compare(fact, value, (a, b) => a < b);
  if (operator === "lessThanInclusive") return compare(fact, value, (a, b) => a <= b);
  if (operator === "greaterThan") return compare(fact, value, (a, b) => a > b);
  return compare(fact, value, (a, b) => a >= b);
};

/** Tells whether a condition holds in a world that gives every fact it asks for. */
export const holdsIn = (condition: Condition | undefined): ((world: World) => boolean) =>
  condition === undefined
    ? () => true
    : foldCondition<(world: World) => boolean>(condition, {
        fact: (comparison) => (world) => comparisonHolds(comparison, world),
        all: (parts) => (world) => parts.every((holds) => holds(world)),
        any: (parts) => (world) => parts.some((holds) => holds(world)),
        not: (part) => (world) => !part(world),
      });

/** The cells a task can lie in during a phase. */
const cellsIn = (phase: Phase): readonly Cell[] =>
  phase === "cancelled" || phase === "upcoming"
    ? [phase]
    : CELLS.filter((cell) => cell.startsWith(phase === "completed" ? "done" : "open"));

const deadlinesIn = (cell: Cell): readonly boolean[] =>
  cell === "cancelled" || cell === "upcoming" ? [true, false] : [!cell.endsWith("NoDeadline")];

/** Phase, cell, deadline, completion and confirmation as they can come together. */
const statesOf = (confirms: boolean): readonly World[] =>
  PHASES.filter((phase) => confirms || phase !== "awaitingConfirmation").flatMap((phase) =>
    cellsIn(phase).flatMap((cell) =>
      deadlinesIn(cell).flatMap((hasDeadline) => {
        const done = phase === "completed" || phase === "awaitingConfirmation";
        const completions = phase === "cancelled" ? [true, false] : [done];
        const confirmations = confirms && done ? [phase === "completed"] : [true, false];
        const running = phase === "open" || phase === "suspended" || phase === "returned";
        const soon = running && cell === "openInTime" ? [true, false] : [false];
        return completions.flatMap((completed) =>
          confirmations.flatMap((confirmed) =>
            soon.map((dueSoon) => ({ phase, cell, hasDeadline, completed, confirmed, dueSoon })),
          ),
        );
      }),
    ),
  );

const secrecyWorlds = (): readonly World[] => SECRECIES.map((secrecy) => ({ secrecy, classified: secrecy !== "none" }));
const BOTH = [true, false];
const startWorlds = (): readonly World[] =>
  BOTH.flatMap((progressReported) =>
    BOTH.flatMap((resultIssued) =>
      BOTH.map((resultRecorded) => {
        const started = progressReported || resultIssued || resultRecorded;
        return { progressReported, resultIssued, resultRecorded, started };
      }),
    ),
  );

/** The groups of facts that hold together, with their facts. */
interface Groups {
  readonly groups: readonly { readonly worlds: readonly World[]; readonly facts: readonly FactName[] }[];
  readonly grouped: ReadonlySet<FactName>;
}

const groupsOf = (confirms: boolean): Groups => {
  const groups = [statesOf(confirms), secrecyWorlds(), startWorlds()].map((worlds) => ({
    worlds,
    facts: Object.keys(worlds[0] ?? {}) as FactName[],
  }));
  return { groups, grouped: new Set(groups.flatMap(({ facts }) => facts)) };
};

/** They are the same for all regulations: made when they are first asked for. */
const known = new Map<boolean, Groups>();

const knownGroups = (confirms: boolean): Groups => {
  const own = known.get(confirms) ?? groupsOf(confirms);
  known.set(confirms, own);
  return own;
};

/** Independent groups of facts, of those that the comparisons ask for. */
const axesOf = (comparisons: readonly FactCondition[], confirms: boolean): (readonly World[])[] => {
  const asked = new Set<FactName>(comparisons.map(({ fact }) => fact));
  const { groups, grouped } = knownGroups(confirms);
  const taken = groups.filter(({ facts }) => facts.some((fact) => asked.has(fact))).map(({ worlds }) => worlds);
  const single = [...asked].filter((fact) => !grouped.has(fact));
  const numbers = comparisons.flatMap(({ value }) => value).filter((value) => typeof value === "number");
  const counts = [...new Set([0, ...numbers.flatMap((n) => [n - 1, n, n + 1])])].filter((n) => n >= 0);
  const axes = single.map((fact) => (FACTS[fact] === "number" ? counts : BOTH).map((value) => ({ [fact]: value })));
  return [...taken, ...axes];
};

/** Steps that the questions about one profile may take together; past them a question has no answer. */
const MOST_STEPS = 3_000_000;

/** Answers what can occur by going through every combination of the facts asked for. */
export class Worlds {
  #stepsLeft = MOST_STEPS;

  constructor(readonly confirms: boolean) {}

  /**
   * Calls `visit` with every world of the facts that `conditions` ask for until it returns `true`; `false` when the worlds
   * are too many to go through.
   */
  visit(conditions: readonly (Condition | undefined)[], visit: (world: World) => boolean): boolean {
    const comparisons = conditions.flatMap((condition) => (condition === undefined ? [] : comparisonsOf(condition)));
    const axes = axesOf(comparisons, this.confirms);
    const worlds = axes.reduce((product, axis) => product * axis.length, 1);
    const steps = worlds * (comparisons.length + 1);
    if (steps > this.#stepsLeft) return false;
    this.#stepsLeft -= steps;
    const walk = (depth: number, world: World): boolean => {
      const axis = axes[depth];
      return axis === undefined ? visit(world) : axis.some((part) => walk(depth + 1, { ...world, ...part }));
    };
    walk(0, {});
    return true;
  }

  /** Whether all conditions can hold of one task; `true` when that is not known. */
  canHoldTogether(conditions: readonly (Condition | undefined)[]): boolean {
    let found = false;
    const tests = conditions.map(holdsIn);
    const known = this.visit(conditions, (world) => {
      found = tests.every((holds) => holds(world));
      return found;
    });
    return found || !known;
  }
}
